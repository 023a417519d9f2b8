import { datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesOrganisatie } from '../../meten/register/index.ts';
import { type Database, inTransactie, raiseStand, type Transactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { isLandelijk, type Rol } from '../../platform/toegang/index.ts';
import { leesSignaalrijen, volgOp } from '../../signaleren/signalen/index.ts';
import { leesAlleDefinities, voegGebeurtenisToe } from '../../signaleren/urgentie/index.ts';
import type { Dader, Dossiers, Inhoud, Werkdossier } from '../dossier/index.ts';
import { deelsleutel, rollenVan } from '../dossier/index.ts';
import {
  type Agendapunt,
  laatste,
  ONDERDEEL,
  type Verslag,
  verslagVerouderd,
  vormVerslag,
  vouwAgenda,
} from './agenda.ts';
import { leesLaatste } from './gesprekstore.ts';
import { leesOnderdelen } from './onderdeelstore.ts';
import { agendaUit, type Wijziging, watVeranderde } from './wijziging.ts';

export interface Wie {
  readonly dader: Dader;
  readonly nu: Date;
}

export interface Omgeving {
  readonly dossiers: Dossiers;
  readonly normset: string;
  /** What has to be made anew after an event, in the same transaction. */
  readonly naVastleggen: (trx: Transactie, organisatieIds: readonly number[]) => Promise<void>;
}

/** Procedures that have an agenda. In `besloten` only the party that leads writes what was said, until the report. */
const MET_AGENDA: Readonly<Record<string, { readonly leidt: string; readonly besloten: boolean }>> = {
  accountgesprek: { leidt: 'accountmanager', besloten: true },
  kwartaaloverleg: { leidt: 'voorzitter', besloten: false },
};

const regelsVan = ({ procedure }: Werkdossier) => {
  const regels = MET_AGENDA[procedure.code];
  if (regels) return regels;
  throw new BakenFout('niet-gevonden', 'Dit dossier is geen gesprek of overleg.');
};

/** A dossier with an agenda. Throws `niet-gevonden` for another, or one that may not be seen. */
export async function leesWerk(database: Database, dossiers: Dossiers, id: number): Promise<Werkdossier> {
  const werk = await dossiers.lees(database, id);
  regelsVan(werk);
  return werk;
}

const mag = (werk: Werkdossier, { dader, nu }: Wie) =>
  rollenVan(werk.stand, werk.procedure, dader, datumInNederland(nu));

/** A dossier with an agenda, held until the transaction ends: who looks how it stands and then acts on that is alone in between. */
async function houdWerk(database: Database, dossiers: Dossiers, id: number, sleutel: string) {
  const werk = await dossiers.houd(database, id, sleutel);
  regelsVan(werk);
  return werk;
}

/** The dossier, held, for who leads it and while it is open. Throws `conflict` otherwise. */
async function houdAlsLeider(database: Database, { dossiers }: Omgeving, id: number, sleutel: string, wie: Wie) {
  const werk = await houdWerk(database, dossiers, id, sleutel);
  const { leidt } = regelsVan(werk);
  if (!mag(werk, wie).has(leidt))
    throw new BakenFout('conflict', `Dit is aan: ${werk.procedure.rollen[leidt]?.naam ?? leidt}.`);
  eisOpen(werk);
  return werk;
}

function eisOpen({ stand }: Werkdossier): void {
  if (stand.geslotenOp !== null) throw new BakenFout('conflict', 'Dit dossier is gesloten. Heropen het eerst.');
}

const onderdeel = (soort: string, gegevens: object, tekst: string): Inhoud => ({
  soort: 'onderdeel',
  gegevens: { onderdeel: soort, gegevens: gegevens as never, tekst },
});

/** Parties that see what is written during a closed talk: only the one that leads it. */
const voorWie = (werk: Werkdossier, { dader }: Wie): readonly number[] | null =>
  regelsVan(werk).besloten && dader.partijId !== null ? [dader.partijId] : null;

/** Everything of a meeting that the one who asks may see. */
export async function leesOverleg(database: Database, { dossiers }: Omgeving, id: number, wie: Wie) {
  const { db } = database;
  const werk = await leesWerk(database, dossiers, id);
  const onderdelen = await leesOnderdelen(db, id);
  const voorbereid = laatste(onderdelen, ONDERDEEL.voorbereiding);
  const verslag = laatste(onderdelen, ONDERDEEL.verslag);
  const { onderwerp } = werk.stand;
  const volgt = mag(werk, wie).has(regelsVan(werk).leidt) && isLandelijk(wie.dader.systeemrol as Rol);
  const over = alsOver(onderwerp);
  const signalen = volgt && over ? await leesSignaalrijen(db, datumInNederland(wie.nu), over) : [];
  const { gebeurtenissoorten } =
    volgt && onderwerp.soort === 'aanbieder' ? await leesAlleDefinities(db) : { gebeurtenissoorten: [] };
  return {
    agenda: vouwAgenda(onderdelen),
    voorbereiding: (voorbereid?.gegevens ?? null) as Omit<Wijziging, 'voorAgenda'> | null,
    voorbereidOp: voorbereid?.op.toISOString() ?? null,
    verslag: verslag && vormVerslag.parse(verslag.gegevens),
    verslagOp: verslag?.op.toISOString() ?? null,
    verslagDoor: verslag?.door ?? null,
    verslagVerouderd: verslag !== null && verslagVerouderd(onderdelen),
    feiten: onderdelen
      .filter((een) => een.onderdeel === ONDERDEEL.feit)
      .map(({ gegevens, op }) => ({ ...(gegevens as Feit), op: op.toISOString() })),
    signalen: signalen.filter((s) => s.einde === null && !s.vervallen).map((s) => ({ id: s.id, titel: s.titel })),
    soorten: gebeurtenissoorten.map(({ code, naam, groep }) => ({ code, naam, groep })),
  };
}

interface Feit {
  readonly punt: string;
  readonly naam: string;
  readonly datum: string;
  readonly toelichting: string;
}

const alsOver = (onderwerp: Werkdossier['stand']['onderwerp']) =>
  onderwerp.soort === 'geen'
    ? null
    : onderwerp.soort === 'aanbieder'
      ? { organisatieId: onderwerp.organisatieId }
      : { gebied: onderwerp.code };

export interface Puntwens {
  readonly id: string;
  readonly sleutel: string;
  readonly titel: string;
  readonly aanleiding: string;
  readonly vervallen: boolean;
}

/** Puts a point on the agenda, changes it or takes it off. Every participant may, as long as no report was put before the others. */
export async function bewaarPunt(database: Database, { dossiers }: Omgeving, id: number, wens: Puntwens, wie: Wie) {
  const werk = await houdWerk(database, dossiers, id, wens.sleutel);
  if (mag(werk, wie).size === 0) throw new BakenFout('conflict', 'U doet niet (meer) mee in dit dossier.');
  eisOpen(werk);
  if (werk.gedaan) return;
  const eerder = vouwAgenda(await leesOnderdelen(database.db, id)).find((punt) => punt.id === wens.id);
  if (wens.vervallen && eerder && eerder.tekst !== '')
    throw new BakenFout('conflict', 'Bij dit punt staat al iets. Haal eerst de tekst weg.');
  const { sleutel, ...punt } = wens;
  const tekst = wens.vervallen ? `Van de agenda: ${wens.titel}` : `Agendapunt: ${wens.titel}`;
  await dossiers.voeg(database, id, onderdeel(ONDERDEEL.punt, { ...punt, bron: eerder?.bron ?? null }, tekst), {
    ...wie,
    sleutel,
  });
}

export interface Bevindingwens {
  readonly punt: string;
  readonly sleutel: string;
  readonly tekst: string;
  readonly besproken: boolean;
  readonly nummer: number;
}

/**
 * Keeps what was said about a point; answers its number. The same text again adds nothing. Throws `conflict` when somebody else wrote
 * another text since `nummer`.
 */
export async function bewaarBevinding(
  database: Database,
  omgeving: Omgeving,
  id: number,
  wens: Bevindingwens,
  wie: Wie,
): Promise<number> {
  const werk = await houdAlsLeider(database, omgeving, id, wens.sleutel, wie);
  const punt = vouwAgenda(await leesOnderdelen(database.db, id)).find((een) => een.id === wens.punt);
  if (!punt) throw new BakenFout('niet-gevonden', 'Dit punt staat niet (meer) op de agenda.');
  if (punt.tekst === wens.tekst && punt.besproken === wens.besproken) return punt.nummer;
  if (punt.nummer !== wens.nummer)
    throw new BakenFout(
      'conflict',
      `${punt.door ?? 'Iemand'} heeft dit intussen ook gewijzigd. Uw tekst is nog niet bewaard.`,
    );
  const { punt: nummer, tekst, besproken } = wens;
  const inhoud = onderdeel(ONDERDEEL.bevinding, { punt: nummer, tekst, besproken }, `${punt.titel}: ${tekst}`);
  const na = await omgeving.dossiers.voeg(database, id, inhoud, {
    ...wie,
    sleutel: wens.sleutel,
    voor: voorWie(werk, wie),
  });
  return na.stand.nummer;
}

/** Works out what changed since the talk before, keeps it, and puts on the agenda what follows from it. */
export async function bereidVoor(database: Database, omgeving: Omgeving, id: number, sleutel: string, wie: Wie) {
  const werk = await houdAlsLeider(database, omgeving, id, deelsleutel(sleutel, 'voorbereiding'), wie);
  if (werk.gedaan) return;
  const { onderwerp, toestand } = werk.stand;
  if (onderwerp.soort === 'geen' || werk.procedure.code !== 'accountgesprek')
    throw new BakenFout('conflict', 'Alleen een accountgesprek wordt zo voorbereid.');
  const onderdelen = await leesOnderdelen(database.db, id);
  const tot = datumInNederland(wie.nu);
  const code = onderwerp.soort === 'aanbieder' ? onderwerp.kvk : onderwerp.code;
  const vorige = (await leesLaatste(database.db, tot)).get(code) ?? null;
  const { voorAgenda, ...beeld } = await watVeranderde(database, omgeving.normset, onderwerp, vorige, tot, id);
  const { dossiers } = omgeving;
  const voeg = (inhoud: Inhoud, wat: string, voor: readonly number[] | null) =>
    dossiers.voeg(database, id, inhoud, { ...wie, sleutel: deelsleutel(sleutel, wat), voor });
  await voeg(
    onderdeel(ONDERDEEL.voorbereiding, beeld, `Voorbereiding: wat veranderde van ${beeld.van} tot en met ${tot}`),
    'voorbereiding',
    voorWie(werk, wie),
  );
  const bekend = new Set(vouwAgenda(onderdelen).map(({ bron }) => bron));
  for (const { bron, titel, aanleiding } of agendaUit({ ...beeld, voorAgenda }))
    if (!bekend.has(bron)) {
      const punt = {
        id: deelsleutel(sleutel, `punt ${bron}`),
        titel: titel.slice(0, 200),
        aanleiding: aanleiding.slice(0, 1000),
      };
      await voeg(
        onderdeel(ONDERDEEL.punt, { ...punt, bron, vervallen: false }, `Agendapunt: ${titel}`),
        `agenda ${bron}`,
        null,
      );
    }
  if (toestand === 'gepland' || toestand === 'uitgenodigd')
    await dossiers.doe(
      database,
      id,
      { soort: 'overgang', overgang: 'bereidVoor', van: toestand, velden: {}, reden: '', grond: '' },
      { ...wie, sleutel: deelsleutel(sleutel, 'overgang') },
    );
}

/** Makes the report of what is written now, for all participants. Throws `conflict` when nothing is. */
export async function maakVerslag(database: Database, omgeving: Omgeving, id: number, sleutel: string, wie: Wie) {
  const werk = await houdAlsLeider(database, omgeving, id, sleutel, wie);
  if (werk.gedaan) return;
  const punten = vouwAgenda(await leesOnderdelen(database.db, id)).filter(({ tekst }) => tekst.trim() !== '');
  if (punten.length === 0)
    throw new BakenFout('conflict', 'Er is nog niets vastgelegd. Schrijf bij minstens één punt wat er is gezegd.');
  const { velden, taken } = werk.stand;
  const verslag: Verslag = {
    punten: punten.map(({ titel, tekst }) => ({ titel, tekst })),
    afspraken: taken
      .filter((taak) => taak.code === null && taak.stand !== 'vervallen')
      .map(({ naam, voor, persoon, tot }) => ({
        naam,
        voor: persoon?.naam ?? (voor === null ? null : (werk.procedure.rollen[voor]?.naam ?? voor)),
        tot,
      })),
    aanwezigen: String(velden.aanwezigen ?? ''),
    gevoerdOp: typeof velden.gevoerdOp === 'string' ? velden.gevoerdOp : null,
  };
  const tekst = `Verslag: ${punten.map((punt: Agendapunt) => `${punt.titel}: ${punt.tekst}`).join(' ')}`.slice(
    0,
    10_000,
  );
  await omgeving.dossiers.voeg(database, id, onderdeel(ONDERDEEL.verslag, verslag, tekst), { ...wie, sleutel });
}

export interface Feitwens {
  readonly sleutel: string;
  readonly punt: string;
  readonly soort: string;
  readonly datum: string;
  readonly toelichting: string;
}

/** A finding becomes an event of the provider, from which norms and rules reckon at once. The same key again does nothing. */
export async function legFeitVast(database: Database, omgeving: Omgeving, id: number, wens: Feitwens, wie: Wie) {
  const werk = await houdAlsLeider(database, omgeving, id, wens.sleutel, wie);
  if (werk.gedaan) return;
  const { onderwerp } = werk.stand;
  if (onderwerp.soort !== 'aanbieder')
    throw new BakenFout(
      'conflict',
      'Alleen bij een aanbieder kan een bevinding een gebeurtenis worden. Koppel hier een signaal.',
    );
  if (datum(wens.datum) > datumInNederland(wie.nu))
    throw new BakenFout('ongeldige-invoer', 'De datum ligt in de toekomst.', [
      { plek: 'datum', melding: `gevonden: ${wens.datum}; verwacht: vandaag of eerder` },
    ]);
  const { gebeurtenissoorten } = await leesAlleDefinities(database.db);
  const soort = gebeurtenissoorten.find(({ code }) => code === wens.soort);
  if (!soort)
    throw new BakenFout('ongeldige-invoer', 'Deze soort gebeurtenis bestaat niet.', [
      { plek: 'soort', melding: `gevonden: ${wens.soort}; verwacht: een code uit /definities` },
    ]);
  const onderdelen = await leesOnderdelen(database.db, id);
  const punt = vouwAgenda(onderdelen).find((een) => een.id === wens.punt);
  if (!punt) throw new BakenFout('niet-gevonden', 'Dit punt staat niet (meer) op de agenda.');
  const feit = {
    punt: wens.punt,
    soort: soort.code,
    naam: soort.naam,
    datum: wens.datum,
    toelichting: wens.toelichting,
    sleutel: wens.sleutel,
  };
  const organisatie = await leesOrganisatie(database.db, onderwerp.kvk);
  if (!organisatie) throw new BakenFout('niet-gevonden', 'Deze aanbieder staat niet in het register.');
  await inTransactie(database, async (trx) => {
    await voegGebeurtenisToe(trx.db, organisatie, {
      datum: datum(wens.datum),
      soort: soort.code,
      toelichting: wens.toelichting || `Besproken: ${punt.titel}`,
      bron: `Accountgesprek ${werk.kenmerk}`,
    });
    await omgeving.naVastleggen(trx, [organisatie.id]);
    await omgeving.dossiers.voeg(
      { ...database, db: trx.db, lopend: trx },
      id,
      onderdeel(ONDERDEEL.feit, feit, `Vastgelegd als gebeurtenis: ${soort.naam}`),
      {
        ...wie,
        sleutel: wens.sleutel,
        voor: voorWie(werk, wie),
      },
    );
    await raiseStand(trx.db);
  });
}

/** Ties the talk to a signal, and the signal to the talk: who looks at the one finds the other. */
export async function koppelSignaal(
  database: Database,
  omgeving: Omgeving,
  id: number,
  { sleutel, signaal }: { readonly sleutel: string; readonly signaal: number },
  wie: Wie,
) {
  const werk = await houdAlsLeider(database, omgeving, id, sleutel, wie);
  if (werk.gedaan) return;
  const over = alsOver(werk.stand.onderwerp);
  const dag = datumInNederland(wie.nu);
  const [rij] = over ? await leesSignaalrijen(database.db, dag, { ...over, ids: [signaal] }) : [];
  if (!rij) throw new BakenFout('niet-gevonden', 'Dit signaal gaat niet over deze gesprekspartner.');
  const { dader, nu } = wie;
  await volgOp(database, {
    signalen: [{ id: rij.id, revisie: rij.revisie }],
    sleutel,
    handeling: {
      soort: 'gekoppeld',
      koppeling: { soort: 'gesprek', verwijzing: werk.kenmerk, titel: werk.stand.titel },
    },
    eigenaar: null,
    door: { persoonId: dader.persoonId, naam: dader.naam },
    dag,
  });
  await omgeving.dossiers.doe(
    database,
    id,
    { soort: 'koppeling', koppeling: { soort: 'signaal', verwijzing: String(rij.id), naam: rij.titel.slice(0, 200) } },
    { dader, nu, sleutel, voor: voorWie(werk, wie) },
  );
}
