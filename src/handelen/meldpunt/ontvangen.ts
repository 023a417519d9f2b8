import { randomUUID } from 'node:crypto';
import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesOrganisatie, toezichthouderOp } from '../../meten/register/index.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { type Dader, type Dossiers, leesKeten, type Onderwerp, SYSTEEM, type Werkdossier } from '../dossier/index.ts';
import { beoordeeltaak } from './beoordeling.ts';
import { foutenInMelding, type NieuweMelding, titelVan } from './domain.ts';
import { type Bekeken, geldendeRoutes, pasToe, zinVan } from './meldroute.ts';
import { CODE_MELDING, ONDERDEEL, ROL } from './namen.ts';
import { leesMeldpuntmensen, leesMeldroutes } from './routestore.ts';
import * as store from './store.ts';
import { hashVanCode, leesVolgcode, maakVolgcode } from './volgcode.ts';

/** Who reports, as the chain keeps it: nobody in particular. */
export const MELDER: Dader = { persoonId: null, naam: 'Melder', partijId: null, systeemrol: 'bezoeker' };

export interface Ontvangen {
  readonly dossier: Werkdossier;
  /** To be shown once: only its hash is kept. */
  readonly code: string;
}

/**
 * Takes a report in, in the name of nobody: a dossier of the supervisor, the contact of the reporter apart from it, a code to follow
 * it by, and what the routes do with it by themselves. The same `sleutel` again gives the same dossier, with a new code.
 * Throws `ongeldige-invoer` with the places that are wrong, and `conflict` when another report came in under this key: it is not lost,
 * but has to be sent under a key of its own.
 */
export function ontvang(
  database: Database,
  dossiers: Dossiers,
  melding: NieuweMelding,
  { nu, sleutel }: { readonly nu: Date; readonly sleutel: string },
): Promise<Ontvangen> {
  return inTransactie(database, async (trx) => {
    const eigen = { ...database, db: trx.db, lopend: trx };
    const aanbieder = melding.kvk === null ? null : await leesOrganisatie(trx.db, melding.kvk);
    if (melding.kvk !== null && !aanbieder)
      throw new BakenFout('ongeldige-invoer', 'Deze aanbieder staat niet in het register.', [
        { plek: 'kvk', melding: `gevonden: ${melding.kvk}; verwacht: een aanbieder uit de lijst, of alleen een naam` },
      ]);
    const fouten = foutenInMelding(melding, datumInNederland(nu), aanbieder?.naam);
    if (fouten.length > 0) throw new BakenFout('ongeldige-invoer', 'Niet alles is goed ingevuld.', fouten);
    const geopend = await dossiers.open(
      eigen,
      {
        procedure: CODE_MELDING,
        titel: titelVan(aanbieder?.naam ?? melding.overWie),
        onderwerp: aanbieder ? alsOnderwerp(aanbieder) : { soort: 'geen' },
        velden: veldenVan(melding),
        partij: await toezichthouder(eigen, nu),
        sleutel,
      },
      MELDER,
      nu,
    );
    const eerder = await store.heeftCode(trx.db, geopend.id);
    // Sent twice: what was done with it the first time stays.
    if (eerder) await eisZelfde(eigen, geopend.id, melding);
    const dossier = eerder
      ? geopend
      : await eersteKeer(eigen, dossiers, geopend, melding, aanbieder?.jeugdregio ?? null, nu);
    const code = maakVolgcode();
    await store.plaatsCode(trx.db, dossier.id, hashVanCode(leesVolgcode(code) as string), nu);
    return { dossier, code };
  });
}

/** Nothing that somebody wrote is lost because something else came in with the same form. */
async function eisZelfde({ db }: Database, id: number, melding: NieuweMelding): Promise<void> {
  const [eerste] = await leesKeten(db, id);
  if (eerste?.gebeurtenis.soort !== 'geopend') throw new RangeError('a dossier begins with geopend');
  const { velden, onderwerp } = eerste.gebeurtenis.gegevens;
  const melder = (await store.leesMelder(db, id)) ?? null;
  const was = [onderwerp.soort === 'aanbieder' ? onderwerp.kvk : null, ...kern(velden), ...kern(melder)];
  const is = [melding.kvk, ...kern(veldenVan(melding)), ...kern(melding.contact)];
  if (JSON.stringify(was) !== JSON.stringify(is))
    throw new BakenFout(
      'conflict',
      'Met dit formulier kwam al een melding binnen, met iets anders erin. Verstuur nog een keer: dan komt deze er als nieuwe melding bij.',
      [{ plek: 'formulier', melding: 'gebruikt' }],
    );
}

/** What is filled in, in one order. */
const kern = (wat: object | null): readonly (readonly [string, unknown])[] =>
  Object.entries(wat ?? {})
    .filter(([, waarde]) => waarde !== null && waarde !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

const veldenVan = ({ soortMelder, overWie, watZietU, sinds, urgentie }: NieuweMelding) => ({
  ...{ soortMelder, overWie, watZietU, sinds, urgentie },
});

const alsOnderwerp = ({ id, kvk, naam }: { id: number; kvk: string; naam: string }): Onderwerp => ({
  soort: 'aanbieder',
  organisatieId: id,
  kvk,
  naam,
});

/** The supervisor of the day, of which the meldpunt is. */
export async function toezichthouder({ db }: Pick<Database, 'db'>, nu: Date) {
  const wie = await toezichthouderOp(db, datum(datumInNederland(nu)));
  const partij = wie && (await store.vindToezichthouder(db, wie.naam));
  if (!partij) throw new BakenFout('conflict', 'Er is nu geen toezichthouder die meldingen ontvangt.');
  return partij;
}

async function eersteKeer(
  eigen: Database,
  dossiers: Dossiers,
  dossier: Werkdossier,
  melding: NieuweMelding,
  regio: string | null,
  nu: Date,
): Promise<Werkdossier> {
  if (melding.contact) await store.plaatsMelder(eigen.db, dossier.id, melding.contact);
  const { soortMelder, urgentie, overWie, watZietU } = melding;
  const bekeken = { melder: soortMelder, urgentie, tekst: `${overWie} ${watZietU}`, regio };
  return pasRoutesToe(eigen, dossiers, dossier, bekeken, nu);
}

/** Does what the routes of today say with a report that came in; what was done stands in the chain. */
async function pasRoutesToe(
  eigen: Database,
  dossiers: Dossiers,
  dossier: Werkdossier,
  melding: Bekeken,
  nu: Date,
): Promise<Werkdossier> {
  const uit = pasToe(geldendeRoutes(await leesMeldroutes(eigen.db), datumInNederland(nu)), melding);
  if (uit.treffers.length === 0) return dossier;
  const [meldpunt] = dossier.stand.deelnemers;
  const wie = { dader: SYSTEEM, nu };
  const regels = uit.treffers.map(({ route: { code, versie, naam }, woorden }) => ({
    ...{ code, versie, naam },
    woorden: [...woorden],
  }));
  const gegevens = { regels, voorrang: uit.voorrang, tips: [...uit.tips] };
  const tekst = zinVan(uit);
  let werk = await dossiers.voeg(
    eigen,
    dossier.id,
    { soort: 'onderdeel', gegevens: { onderdeel: ONDERDEEL.route, gegevens, tekst } },
    { ...wie, voor: meldpunt ? [meldpunt.partijId] : null },
  );
  // As a field as well: who takes the report on finds it filled in.
  if (uit.treffers.some(({ route }) => route.dan.voorrang !== null)) {
    const gevuld = { velden: { voorrang: uit.voorrang } };
    werk = await dossiers.voeg(eigen, dossier.id, { soort: 'velden', gegevens: gevuld }, wie);
  }
  if (uit.deelMetAnalist && meldpunt) {
    const partij = { id: meldpunt.partijId, naam: meldpunt.naam };
    const erbij = { partij, rol: ROL.meekijker, systeemrollen: null, tot: null };
    await dossiers.voeg(eigen, dossier.id, { soort: 'deelnemerErbij', gegevens: erbij }, wie);
    const waarom = `Vanzelf met u gedeeld volgens: ${uit.treffers
      .filter(({ route }) => route.dan.deelMetAnalist)
      .map(({ route }) => route.naam)
      .join('; ')}`;
    werk = await dossiers.voeg(eigen, dossier.id, { soort: 'taakErbij', gegevens: beoordeeltaak(waarom, nu) }, wie);
  }
  // Somebody who has left since is no owner any more.
  const mensen = uit.eigenaar && meldpunt ? await leesMeldpuntmensen(eigen.db, meldpunt.partijId) : [];
  const persoon = mensen.find(({ id }) => id === uit.eigenaar?.id);
  return persoon
    ? dossiers.voeg(eigen, dossier.id, { soort: 'eigenaar', gegevens: { persoon } }, { ...wie, sleutel: randomUUID() })
    : werk;
}
