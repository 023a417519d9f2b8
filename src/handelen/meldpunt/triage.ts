import { BakenFout } from '../../kernel/fouten.ts';
import { leesOrganisatie } from '../../meten/register/index.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { leesAlleDefinities } from '../../signaleren/urgentie/index.ts';
import { type Dader, type Dossiers, deelsleutel, leesKeten, type Werkdossier } from '../dossier/index.ts';
import { beoordeeltaak, openBeoordelingen } from './beoordeling.ts';
import { berichtenUit } from './domain.ts';
import { DUBBEL_DAGEN, dubbelen, maakKandidaten, nogTeLezen, telDubbelen, type Vergeleken } from './dubbel.ts';
import { HOOGSTENS_RONDOM, leesMelding, leesRondom, leesTeksten, type Meldingrij, vindKenmerk } from './leesstore.ts';
import { ONDERDEEL, ROL } from './namen.ts';
import * as store from './store.ts';
import { type Vastgelegd, vastgelegdUit } from './vastgelegd.ts';
import { maakVergelijking } from './woorden.ts';

interface Wie {
  readonly dader: Dader;
  readonly nu: Date;
  /** Chosen by who acts: the same one again is the same act. */
  readonly sleutel: string;
}

/** Days are whole ones: thirty and a half are thirty. */
const MARGE = (DUBBEL_DAGEN + 1) * 86_400_000;

type Rondom = Awaited<ReturnType<typeof leesRondom>>[number];

const alsVergeleken = (rij: Rondom | Meldingrij): Vergeleken => ({
  id: rij.id,
  organisatieId: rij.organisatie_id,
  over: rij.aanbieder ?? rij.over,
  ontvangenOp: rij.ontvangen_op,
});

/** Reports that came in so near to these that one can be about the same. */
function leesOmstreeks({ db }: Database, rijen: readonly Meldingrij[], hoogstens?: number): Promise<Rondom[]> {
  const momenten = rijen.map(({ ontvangen_op }) => ontvangen_op.getTime());
  const [van, tot] = [Math.min(...momenten) - MARGE, Math.max(...momenten) + MARGE];
  return leesRondom(db, new Date(van), new Date(tot), hoogstens);
}

/** Reports that may be about the same as this one, of those that the one who asks may see. */
export async function leesDubbelen(database: Database, rij: Meldingrij) {
  const rondom = await leesOmstreeks(database, [rij]);
  const bijId = new Map(rondom.map((r) => [r.id, r]));
  const kandidaten = maakKandidaten(rondom.map(alsVergeleken))(alsVergeleken(rij));
  const teksten = await leesTeksten(database.db, [rij.id, ...kandidaten.map(({ id }) => id)]);
  return dubbelen(rij.id, kandidaten, maakVergelijking(teksten)).flatMap(({ id, ...waarom }) => {
    const ander = bijId.get(id);
    return ander ? [{ ander, ...waarom, woorden: [...waarom.woorden] }] : [];
  });
}

/**
 * How many other reports may be about the same, for each of some: as many as `leesDubbelen` would name. Not for one around which more came
 * in than are compared: `hoogstens`, of the newest.
 */
export async function telDubbelenBij(
  database: Database,
  rijen: readonly Meldingrij[],
  hoogstens = HOOGSTENS_RONDOM,
): Promise<Map<number, number>> {
  if (rijen.length === 0) return new Map();
  const rondom = await leesOmstreeks(database, rijen, hoogstens);
  const oudste = rondom.length < hoogstens ? undefined : rondom.at(-1)?.ontvangen_op.getTime();
  const zoek = maakKandidaten(rondom.map(alsVergeleken));
  const volledig = rijen.filter(({ ontvangen_op: op }) => oudste === undefined || op.getTime() - MARGE > oudste);
  const gevonden = volledig.map((rij) => ({ id: rij.id, kandidaten: zoek(alsVergeleken(rij)) }));
  const lezen = gevonden.flatMap(({ id, kandidaten }) => {
    const welke = nogTeLezen(kandidaten);
    return welke.length === 0 ? [] : [id, ...welke.map((een) => een.id)];
  });
  const teksten = maakVergelijking(await leesTeksten(database.db, lezen));
  return new Map(gevonden.map(({ id, kandidaten }) => [id, telDubbelen(id, kandidaten, teksten)]));
}

/** The report itself, beside its dossier. Throws `niet-gevonden`. */
export async function vindMelding({ db }: Database, id: number): Promise<Meldingrij> {
  const rij = await leesMelding(db, id);
  if (!rij) throw new BakenFout('niet-gevonden', 'Deze melding bestaat niet, of is niet zichtbaar voor u.');
  return rij;
}

/** What the room adds to the dossier of a report, as far as the one who asks may know it. */
export async function leesExtra(database: Database, id: number) {
  const { db } = database;
  const rij = await vindMelding(database, id);
  const keten = (await leesKeten(db, id)).map(({ gebeurtenis }) => gebeurtenis);
  const regels = keten.flatMap((g) =>
    g.soort === 'onderdeel' && g.gegevens.onderdeel === ONDERDEEL.route ? [g.gegevens.gegevens] : [],
  ) as { regels: { code: string; naam: string; woorden: string[] }[] }[];
  return {
    rij,
    melder: (await store.leesMelder(db, id)) ?? null,
    doorzettingen: await store.leesDoorzettingen(db, id),
    berichten: berichtenUit(keten),
    vastgelegd: await metNaam(database, vastgelegdUit(keten)),
    regels: regels.at(-1)?.regels ?? [],
  };
}

/** With what the kind of event is called. */
async function metNaam({ db }: Database, vastgelegd: readonly Vastgelegd[]) {
  if (vastgelegd.length === 0) return [];
  const { gebeurtenissoorten } = await leesAlleDefinities(db);
  const namen = new Map(gebeurtenissoorten.map(({ code, naam }) => [code, naam]));
  return vastgelegd.map((een) => ({ ...een, naam: namen.get(een.soort) ?? een.soort }));
}

/** Links a report to a provider of the register: the reporter only wrote a name, or chose another one. */
export async function koppelAanbieder(
  database: Database,
  dossiers: Dossiers,
  id: number,
  kvk: string,
  wie: Wie,
): Promise<Werkdossier> {
  await leidt(database, dossiers, id, wie.dader);
  const aanbieder = await leesOrganisatie(database.db, kvk);
  if (!aanbieder) throw new BakenFout('niet-gevonden', `KvK-nummer ${kvk} staat niet in het register.`);
  const gegevens = { organisatieId: aanbieder.id, kvk, naam: aanbieder.naam };
  const tekst = `Gaat over ${aanbieder.naam}`;
  return dossiers.voeg(
    database,
    id,
    { soort: 'onderdeel', gegevens: { onderdeel: ONDERDEEL.aanbieder, gegevens, tekst } },
    { ...wie, voor: wie.dader.partijId === null ? null : [wie.dader.partijId] },
  );
}

/** Only the meldpunt itself does this. Throws `verboden`. */
async function leidt(database: Database, dossiers: Dossiers, id: number, dader: Dader): Promise<Werkdossier> {
  const werk = await dossiers.lees(database, id);
  eisMeldpunt(dader);
  return werk;
}

function eisMeldpunt({ systeemrol }: Dader): void {
  if (systeemrol !== 'meldpuntmedewerker') throw new BakenFout('verboden', 'Dit doet alleen het meldpunt.');
}

export interface Doorzetwens {
  readonly partijId: number;
  readonly metNaam: boolean;
  readonly toelichting: string;
}

/** Gives a report to another organisation, with or without the name of who reported: the choice stands in the chain. */
export function zetDoor(
  database: Database,
  dossiers: Dossiers,
  id: number,
  { partijId, metNaam, toelichting }: Doorzetwens,
  wie: Wie,
): Promise<Werkdossier> {
  return inTransactie(database, async (trx) => {
    const eigen = { ...database, db: trx.db, lopend: trx };
    eisMeldpunt(wie.dader);
    // Held, so that nothing comes between the party and the step that gives it the report.
    const { gedaan, ...werk } = await dossiers.houd(eigen, id, wie.sleutel);
    if (gedaan) return werk;
    const erbij = { soort: 'deelnemerErbij', partijId, rol: ROL.doorgezetNaar, tot: null } as const;
    await dossiers.doe(eigen, id, erbij, wie);
    const velden = { doorgezetMet: metNaam ? 'metNaam' : 'zonderNaam' };
    return dossiers.doe(
      eigen,
      id,
      { soort: 'overgang', overgang: 'zetDoor', van: werk.stand.toestand, velden, reden: toelichting, grond: '' },
      { ...wie, sleutel: deelsleutel(wie.sleutel, 'zetDoor') },
    );
  });
}

/** Lets a report go on in another one about the same, with a link both ways. */
export function voegSamen(
  database: Database,
  dossiers: Dossiers,
  id: number,
  { met, reden }: { readonly met: string; readonly reden: string },
  wie: Wie,
): Promise<Werkdossier> {
  return inTransactie(database, async (trx) => {
    const eigen = { ...database, db: trx.db, lopend: trx };
    eisMeldpunt(wie.dader);
    const ander = await vindKenmerk(trx.db, met);
    // Both are held in one order, so that who merges them the other way at the same moment waits, and is then told.
    for (const een of [id, ander?.id ?? id].toSorted((a, b) => a - b)) await dossiers.houd(eigen, een);
    const { gedaan, ...werk } = await dossiers.houd(eigen, id, wie.sleutel);
    if (gedaan) return werk;
    if (ander && ander.id !== id) {
      const heen = { soort: 'dossier', verwijzing: ander.kenmerk, naam: ander.titel } as const;
      const terug = { soort: 'dossier', verwijzing: werk.kenmerk, naam: werk.stand.titel } as const;
      await dossiers.doe(eigen, id, { soort: 'koppeling', koppeling: heen }, wie);
      await dossiers.voeg(eigen, ander.id, { soort: 'koppeling', gegevens: terug }, wie);
    }
    const { toestand: van } = werk.stand;
    return dossiers.doe(
      eigen,
      id,
      { soort: 'overgang', overgang: 'voegSamen', van, velden: { samengevoegdMet: met }, reden, grond: '' },
      { ...wie, sleutel: deelsleutel(wie.sleutel, 'voegSamen') },
    );
  });
}

/** Lets an analist of the same supervisor look along, without the name of who reported, and asks to judge whether it is a signal. */
export function deel(
  database: Database,
  dossiers: Dossiers,
  id: number,
  vraag: string,
  wie: Wie,
): Promise<Werkdossier> {
  return inTransactie(database, async (trx) => {
    const eigen = { ...database, db: trx.db, lopend: trx };
    eisMeldpunt(wie.dader);
    const sleutel = deelsleutel(wie.sleutel, 'vraag');
    const { gedaan, ...werk } = await dossiers.houd(eigen, id, sleutel);
    if (gedaan) return werk;
    const { partijId } = wie.dader;
    if (partijId === null) throw new BakenFout('verboden', 'U werkt voor geen partij.');
    if (!werk.stand.deelnemers.some(({ rol }) => rol === ROL.meekijker))
      await dossiers.doe(eigen, id, { soort: 'deelnemerErbij', partijId, rol: ROL.meekijker, tot: null }, wie);
    // What a route asked already is asked once, now with the question.
    for (const taak of openBeoordelingen(werk)) {
      const gegevens = { taak, reden: 'Opnieuw gevraagd door het meldpunt.' };
      await dossiers.voeg(eigen, id, { soort: 'taakWeg', gegevens }, { dader: wie.dader, nu: wie.nu });
    }
    return dossiers.doe(eigen, id, { soort: 'taakErbij', ...beoordeeltaak(vraag, wie.nu) }, { ...wie, sleutel });
  });
}
