import type { Kysely } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { opGegeven } from './bewaren.ts';
import { controleer, leesStand } from './controleren.ts';
import { naHandeling, type Status } from './domain.ts';
import { stuurVeldenTerug, voegVersieToe, zetStatus } from './indienstore.ts';
import { type Inhoud, maakInhoud, toetsHersteld, toetsIndienen, vingerafdruk } from './inhoud.ts';
import {
  type Aanlevering,
  houdVast,
  leesAanlevering,
  leesCellen,
  leesTerug,
  leesVersies,
  voegStapToe,
  type Wie,
} from './store.ts';

type Db = Kysely<Tabellen>;

/** Where a delivery stands after an act. */
export interface Overgang {
  readonly status: Status;
  readonly versie: number;
  readonly revisie: number;
}

/** Throws `conflict` when figures changed after the person saw them: nobody hands in what they have not seen. */
function weigerGezien({ revisie }: Aanlevering, gezien: number): void {
  if (revisie !== gezien)
    throw new BakenFout(
      'conflict',
      'Intussen is er iets gewijzigd. Bekijk de cijfers opnieuw en probeer het nog eens.',
    );
}

function weigerGeslotenUitvraag({ uitvraag }: Aanlevering): void {
  if (uitvraag.gesloten) throw new BakenFout('conflict', 'Deze uitvraag is gesloten.');
}

/** What came back is looked at: it is changed, or there is a word about it. */
async function weigerOngewijzigd(db: Db, { id, status, versie }: Aanlevering): Promise<void> {
  if (status !== 'teruggestuurd') return;
  const [laatste] = await leesVersies(db, id);
  if (laatste) toetsHersteld(await leesTerug(db, id, versie), laatste.inhoud, opGegeven(await leesCellen(db, id)));
}

/** Whether this very judgement was given already: accepted, or these same fields sent back for the same reasons. */
async function isBeoordeeld(
  db: Db,
  aanlevering: Aanlevering,
  versie: number,
  terug: readonly { gegeven: string; reden: string }[],
): Promise<boolean> {
  if (aanlevering.versie !== versie) return false;
  if (terug.length === 0) return aanlevering.status === 'geaccepteerd';
  if (aanlevering.status !== 'teruggestuurd') return false;
  const gegeven = new Map((await leesTerug(db, aanlevering.id, versie)).map((een) => [een.gegeven, een.reden]));
  return gegeven.size === terug.length && terug.every((een) => gegeven.get(een.gegeven) === een.reden);
}

/** Whether this was done already: somebody who got no answer asks again. */
const isGedaan = ({ status, revisie }: Aanlevering, na: readonly Status[], gezien: number): boolean =>
  na.includes(status) && revisie === gezien;

/** The content as it is now, checked. Throws `niet-te-verwerken` with every place that has to be done first. */
async function maakIndienbaar(db: Db, aanlevering: Aanlevering): Promise<Inhoud> {
  const stand = await leesStand(db, aanlevering);
  const cellen = opGegeven(await leesCellen(db, aanlevering.id));
  const bevindingen = await controleer(db, stand, cellen);
  toetsIndienen(stand.velden, cellen, bevindingen);
  return maakInhoud(stand.velden, cellen, bevindingen);
}

/**
 * "Indienen" by the deliverer: to the board, or handed in at once where one pair of eyes is enough. An answer that got lost may
 * be asked again: the same revision gives the same outcome, once.
 */
export async function dienIn(db: Db, id: number, gezien: number, wie: Wie, op: Date): Promise<Overgang> {
  const aanlevering = await houdVast(db, id, (nu) => isGedaan(nu, ['klaar', 'ingediend'], gezien));
  if (isGedaan(aanlevering, ['klaar', 'ingediend'], gezien)) return alsOvergang(aanlevering);
  const status = naHandeling('klaarzetten', aanlevering);
  weigerGeslotenUitvraag(aanlevering);
  weigerGezien(aanlevering, gezien);
  await weigerOngewijzigd(db, aanlevering);
  const inhoud = await maakIndienbaar(db, aanlevering);
  if (status === 'ingediend')
    return legVersieVast(db, aanlevering, inhoud, { ingediend: { wie, op }, akkoord: null }, op);
  await zetStatus(db, id, { status, klaar: { wie, op } });
  await voegStapToe(db, id, { stap: 'klaargezet', wie, op });
  return { ...alsOvergang(aanlevering), status };
}

/**
 * The board approves: from now on it is handed in. Throws `verboden` for the person who made it ready (four eyes), and `conflict`
 * when the figures are no longer those on the screen.
 */
export async function accordeer(db: Db, id: number, gezien: number, wie: Wie, op: Date): Promise<Overgang> {
  const aanlevering = await houdVast(db, id, (nu) => isGedaan(nu, ['ingediend'], gezien));
  if (isGedaan(aanlevering, ['ingediend'], gezien)) return alsOvergang(aanlevering);
  naHandeling('akkoord', aanlevering);
  weigerGeslotenUitvraag(aanlevering);
  weigerGezien(aanlevering, gezien);
  const { klaarDoor, klaarNaam, klaarOp } = aanlevering;
  if (klaarDoor !== null && klaarDoor === wie.persoonId)
    throw new BakenFout('verboden', 'U zette deze cijfers zelf klaar. Iemand anders moet ze goedkeuren.');
  const inhoud = await maakIndienbaar(db, aanlevering);
  const ingediend = { wie: { persoonId: klaarDoor, naam: klaarNaam ?? '' }, op: klaarOp ?? op };
  return legVersieVast(db, aanlevering, inhoud, { ingediend, akkoord: wie }, op);
}

async function legVersieVast(
  db: Db,
  aanlevering: Aanlevering,
  inhoud: Inhoud,
  wie: { readonly ingediend: { readonly wie: Wie; readonly op: Date }; readonly akkoord: Wie | null },
  op: Date,
): Promise<Overgang> {
  const { id } = aanlevering;
  const nummer = aanlevering.versie + 1;
  const sha256 = vingerafdruk(inhoud);
  await voegVersieToe(db, id, { ...wie, nummer, inhoud, sha256, op });
  await voegStapToe(db, id, {
    stap: 'ingediend',
    wie: wie.akkoord ?? wie.ingediend.wie,
    op,
    tekst: `versie ${nummer}`,
  });
  return { status: 'ingediend', versie: nummer, revisie: aanlevering.revisie };
}

/** The deliverer takes back what still lies with the board. */
export async function neemTerug(db: Db, id: number, gezien: number, wie: Wie, op: Date): Promise<Overgang> {
  const nu = await leesAanlevering(db, id);
  // Coming back raises the revision by one: this very act was done already, and its answer got lost.
  if (isGedaan(nu, ['concept', 'teruggestuurd'], gezien + 1)) return alsOvergang(nu);
  weigerGezien(nu, gezien);
  return terugNaarIndiener(db, id, 'terugnemen', { wie, op });
}

/** The board gives it back, with the reason. */
export async function keurAf(db: Db, id: number, reden: string, wie: Wie, op: Date): Promise<Overgang> {
  return terugNaarIndiener(db, id, 'afkeuren', { wie, op, tekst: reden });
}

async function terugNaarIndiener(
  db: Db,
  id: number,
  handeling: 'terugnemen' | 'afkeuren',
  meer: { wie: Wie; op: Date; tekst?: string },
): Promise<Overgang> {
  const aanlevering = await houdVast(db, id);
  const status = naHandeling(handeling, aanlevering);
  await zetStatus(db, id, { status, klaar: null });
  await voegStapToe(db, id, { stap: handeling === 'terugnemen' ? 'teruggenomen' : 'afgekeurd', ...meer });
  return { ...alsOvergang(aanlevering), status };
}

/**
 * The supervisor accepts a version, or sends single fields back with a reason; only those reopen. Throws `conflict` when a newer
 * version came in, `ongeldige-invoer` for a field that was not in it.
 */
export async function beoordeel(
  db: Db,
  id: number,
  { versie, terug }: { readonly versie: number; readonly terug: readonly { gegeven: string; reden: string }[] },
  wie: Wie,
  op: Date,
): Promise<Overgang> {
  const aanlevering = await houdVast(db, id);
  if (await isBeoordeeld(db, aanlevering, versie, terug)) return alsOvergang(aanlevering);
  const status = naHandeling(terug.length > 0 ? 'terugsturen' : 'accepteren', aanlevering);
  // Nobody could do anything with it any more.
  if (terug.length > 0) weigerGeslotenUitvraag(aanlevering);
  if (aanlevering.versie !== versie)
    throw new BakenFout('conflict', `Intussen is versie ${aanlevering.versie} ingediend. Bekijk die eerst.`);
  const { velden } = await leesStand(db, aanlevering);
  const namen = new Map(velden.map(({ code, naam }) => [code, naam]));
  const vreemd = terug.filter(({ gegeven }) => !namen.has(gegeven));
  if (vreemd.length > 0)
    throw new BakenFout(
      'ongeldige-invoer',
      'Een veld staat niet in deze aanlevering.',
      vreemd.map(({ gegeven }) => ({
        plek: 'terug',
        melding: `gevonden: ${gegeven}; verwacht een veld van dit formulier`,
      })),
    );
  const uniek = [...new Map(terug.map((een) => [een.gegeven, { ...een, versie }])).values()];
  if (uniek.length > 0) await stuurVeldenTerug(db, id, uniek, wie, op);
  await zetStatus(db, id, { status });
  const tekst = uniek.map(({ gegeven, reden }) => `${namen.get(gegeven)}: ${reden}`).join('\n');
  await voegStapToe(db, id, { stap: status === 'geaccepteerd' ? 'geaccepteerd' : 'teruggestuurd', wie, op, tekst });
  return { ...alsOvergang(aanlevering), status };
}

const alsOvergang = ({ status, versie, revisie }: Aanlevering): Overgang => ({ status, versie, revisie });
