import { BakenFout } from '../../kernel/fouten.ts';
import { knip } from '../../kernel/tekst.ts';
import type { Database } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { isLandelijk, type Rol } from '../../platform/toegang/index.ts';
import { leesSignaalrijen } from '../../signaleren/signalen/index.ts';
import { leesAlleDefinities } from '../../signaleren/urgentie/index.ts';
import { deelsleutel, type Inhoud } from '../dossier/index.ts';
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
import { leesBesprokenPunten, leesOnderdelen } from './onderdeelstore.ts';
import {
  alsOver,
  eisOpen,
  eisTeWijzigen,
  houdAlsLeider,
  houdWerk,
  isTeWijzigen,
  isVooraf,
  leesWerk,
  type Omgeving,
  onderdeel,
  regelsVan,
  rollenIn,
  voorWie,
  type Wie,
} from './overlegwerk.ts';
import { agendaUit, type Wijziging, watVeranderde } from './wijziging.ts';

/** Everything of a meeting that the one who asks may see. */
export async function leesOverleg(database: Database, { dossiers }: Omgeving, id: number, wie: Wie) {
  const { db } = database;
  const werk = await leesWerk(database, dossiers, id);
  const onderdelen = await leesOnderdelen(db, id);
  const voorbereid = laatste(onderdelen, ONDERDEEL.voorbereiding);
  const verslag = laatste(onderdelen, ONDERDEEL.verslag);
  const { onderwerp } = werk.stand;
  const rollen = rollenIn(werk, wie);
  const leidt = rollen.has(regelsVan(werk).leidt);
  const open = werk.stand.geslotenOp === null && isTeWijzigen(werk);
  const volgt = leidt && isLandelijk(wie.dader.systeemrol as Rol);
  const besproken = await leesBesprokenPunten(db, id);
  const magWeg = (punt: Agendapunt) =>
    open && rollen.size > 0 && isVooraf(werk) && punt.van === wie.dader.partijId && !besproken.has(punt.id);
  const over = alsOver(onderwerp);
  const signalen = volgt && over ? await leesSignaalrijen(db, datumInNederland(wie.nu), over) : [];
  const { gebeurtenissoorten } =
    volgt && onderwerp.soort === 'aanbieder' ? await leesAlleDefinities(db) : { gebeurtenissoorten: [] };
  return {
    agenda: vouwAgenda(onderdelen).map((punt) => ({ ...zonderVan(punt), magWeg: magWeg(punt) })),
    mag: { punt: open && rollen.size > 0 && (leidt || isVooraf(werk)), schrijven: open && leidt },
    voorbereiding: voorbereid ? metLatere(voorbereid.gegevens) : null,
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

/** Which party a point is of is for nobody to read: only what one may do with it. */
const zonderVan = ({ van: _, ...punt }: Agendapunt) => punt;

export interface Puntwens {
  readonly id: string;
  readonly sleutel: string;
  readonly titel: string;
  readonly aanleiding: string;
  readonly vervallen: boolean;
}

/**
 * Puts a point on the agenda, changes it or takes it off. Before it is held every participant may put points there, and change or take
 * off the own ones at which nothing is written; after that only who leads adds some, until the report is put before the others.
 */
export async function bewaarPunt(database: Database, { dossiers }: Omgeving, id: number, wens: Puntwens, wie: Wie) {
  const werk = await houdWerk(database, dossiers, id, wens.sleutel);
  const rollen = rollenIn(werk, wie);
  if (rollen.size === 0) throw new BakenFout('conflict', 'U doet niet (meer) mee in dit dossier.');
  eisOpen(werk);
  if (werk.gedaan) return;
  eisTeWijzigen(werk);
  const eerder = vouwAgenda(await leesOnderdelen(database.db, id)).find((punt) => punt.id === wens.id);
  if (!isVooraf(werk) && (wens.vervallen || !rollen.has(regelsVan(werk).leidt)))
    throw new BakenFout(
      'conflict',
      wens.vervallen
        ? 'Het gesprek is geweest. Wat op de agenda stond, blijft staan.'
        : 'Het gesprek is geweest. Alleen wie het verslag maakt, zet nog iets op de agenda.',
    );
  if (wens.vervallen && !eerder) throw new BakenFout('niet-gevonden', 'Dit punt staat niet (meer) op de agenda.');
  if (eerder && eerder.van !== wie.dader.partijId)
    throw new BakenFout('conflict', 'Dit punt is van een ander. U kunt alleen uw eigen punten wijzigen of weghalen.');
  if (wens.vervallen && (await leesBesprokenPunten(database.db, id)).has(wens.id))
    throw new BakenFout('conflict', 'Bij dit punt is al iets opgeschreven. Daarom blijft het op de agenda.');
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
  eisTeWijzigen(werk);
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
  eisTeWijzigen(werk);
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
        titel: knip(titel, 200),
        aanleiding: knip(aanleiding, 1000),
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
  eisTeWijzigen(werk);
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
  const alles = punten.map((punt: Agendapunt) => `${punt.titel}: ${punt.tekst}`).join(' ');
  const tekst = knip(`Verslag: ${alles}`, 10_000);
  await omgeving.dossiers.voeg(database, id, onderdeel(ONDERDEEL.verslag, verslag, tekst), { ...wie, sleutel });
}

/** As it was kept; before other dossiers were looked at there were none in it. */
function metLatere(gegevens: unknown): Omit<Wijziging, 'voorAgenda'> {
  const {
    zaken = [],
    wacht = null,
    ...rest
  } = gegevens as Omit<Wijziging, 'voorAgenda' | 'zaken' | 'wacht'> & Partial<Pick<Wijziging, 'zaken' | 'wacht'>>;
  return { ...rest, zaken, wacht };
}
