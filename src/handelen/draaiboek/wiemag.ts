import type { Werkdossier } from '../dossier/index.ts';
import { isZet, type Onderdeelsoort } from './onderdelen.ts';

const LEIDING = ['leider', 'coordinerendeGemeente', 'regio', 'bewindvoerder'];
const PLAN = [...LEIDING, 'aanbieder'];
const BORD = PLAN;
/** Who agrees with what another party asked of the board. */
export const AKKOORD = ['leider', 'inspectie'];

/** Whether who plays an exercise agrees as the inspectie with what it asked itself: there is nobody else. In a real draaiboek never. */
export const speeltInspectie = ({ oefening, stand }: Pick<Werkdossier, 'oefening' | 'stand'>): boolean =>
  oefening && !stand.deelnemers.some(({ rol }) => rol === 'inspectie');

/** Who may do what, by role in the dossier. A receiving provider does it only for its own places (`kamer.ts`). */
export const WIE_MAG: Readonly<Record<Onderdeelsoort, readonly string[]>> = {
  mijlpaalErbij: PLAN,
  mijlpaalKlaar: PLAN,
  mijlpaalVerzet: PLAN,
  voortgang: ['leider', 'coordinerendeGemeente'],
  communicatieErbij: PLAN,
  communicatieKlaar: PLAN,
  prognose: ['aanbieder', 'bewindvoerder', 'leider'],
  realisatie: ['aanbieder', 'bewindvoerder', 'leider'],
  deelPrognose: ['aanbieder', 'leider'],
  // Who sees all municipalities: of a key that misses some, others would pay too much.
  sleutel: ['leider'],
  sleutelDeel: ['leider', 'coordinerendeGemeente'],
  kosten: ['leider', 'coordinerendeGemeente'],
  kostenWeg: ['leider', 'coordinerendeGemeente'],
  toetsing: ['inspectie'],
  toetsingGevraagd: ['leider', 'coordinerendeGemeente'],
  groepenUitRegister: ['leider'],
  groepErbij: BORD,
  groepBijgesteld: LEIDING,
  groepSplits: LEIDING,
  aanbod: ['leider', 'coordinerendeGemeente', 'regio', 'ontvanger'],
  aanbodGewijzigd: ['leider', 'coordinerendeGemeente', 'regio', 'ontvanger'],
  toewijzen: LEIDING,
  aannemen: ['leider', 'coordinerendeGemeente', 'regio', 'ontvanger'],
  // A receiving provider only as long as it did not accept (`kamer.ts`).
  losmaken: [...LEIDING, 'ontvanger'],
  overgedragen: BORD,
  overdrachtTerug: BORD,
  akkoord: AKKOORD,
  // Who may agree may refuse; who asked may take it back (`kamer.ts`).
  verzoekWeg: [...LEIDING, 'inspectie'],
  groepStand: BORD,
  groepSluit: LEIDING,
  klok: ['leider'],
};

/** Only these are kept from a receiving provider: it is a competitor of the one that is in trouble (N-08). */
export const VERTROUWELIJK: ReadonlySet<Onderdeelsoort> = new Set(['prognose', 'realisatie', 'deelPrognose']);

const BORD_OPEN: ReadonlySet<string> = new Set(['continuiteitsplan', 'overdracht']);

/** Why something cannot be done in this state, whoever asks: the board is of some states only. Null: it can. */
export function bezwaarVanFase(soort: string, toestand: string): string | null {
  if (!isZet(soort)) return null;
  if (!BORD_OPEN.has(toestand)) return 'Het bord is open bij het continuïteitsplan en bij de overdracht.';
  return soort === 'overgedragen' && toestand !== 'overdracht'
    ? 'Kinderen gaan pas over als de overdracht is begonnen.'
    : null;
}
