import { type Datum, datum, plusDagen } from '../../kernel/datum.ts';
import {
  eindeVan,
  jaarVan,
  kwartaal,
  kwartaalMetRang,
  kwartaalVan,
  type Periode,
  periode,
  rangVan,
} from '../../kernel/periode.ts';
import { KENGETAL_PREFIX } from '../../meten/catalogus/index.ts';
import { dagVan, Kennis, type Levering, opVolgorde, waardeOver } from '../../meten/kennis/index.ts';
import { isCombinatie, type Soort } from '../../meten/register/index.ts';
import { altmanZ2, isOnberekend } from '../methoden/index.ts';
import type { Dossierinvoer, Voorstel } from '../urgentie/index.ts';
import type { Stap, Verloop } from './alarm.ts';
import type { Zicht } from './zicht.ts';

/**
 * The plain rules that somebody would use without Baken, on the same figures and known at the same moments. Each says when it could be
 * computed: a rule without figures says nothing, and that is not the same as "no alarm".
 */

export const SOLVABILITEITSGRENS = 0.2;
export const ALTMANGRENS = 1.1;
/** Days after the end of a quarter within which it is agreed to be delivered (setting `ews.levertermijnDagen`). */
export const KWARTAALTERMIJN = 45;

/** Steps out of a value per moment: the rule begins at the first value, and a moment without a value changes nothing. */
function verloopUit(standen: readonly { readonly op: string; readonly aan: boolean | null }[]): Verloop {
  const stappen = standen.flatMap(({ op, aan }): Stap[] => (aan === null ? [] : [{ op: dagVan(op), aan }]));
  return { vanaf: stappen[0]?.op ?? null, stappen };
}

/** Solvency, as last known, below 20%. The figure is that of the proposal, so that only the rule differs. */
export const lageSolvabiliteit = (voorstellen: readonly Voorstel[]): Verloop =>
  verloopUit(
    voorstellen.map(({ op, kengetallen }) => {
      const waarde = kengetallen.solvabiliteit?.waarde;
      return { op, aan: typeof waarde === 'number' ? waarde < SOLVABILITEITSGRENS : null };
    }),
  );

/** Takes deliveries in as they came, and asks after each moment. */
function perMoment(leveringen: readonly Levering[], vraag: (kennis: Kennis) => boolean | null): Verloop {
  const kennis = new Kennis();
  const momenten = Map.groupBy(opVolgorde(leveringen), (l) => l.op);
  return verloopUit(
    [...momenten].map(([op, samen]) => {
      for (const levering of samen) kennis.neemOp(levering);
      return { op, aan: vraag(kennis) };
    }),
  );
}

/** Places of whole book years: a year and its fourth quarter share one. */
const isJaareinde = (rang: number): boolean => rang % 4 === 3;

/** Whether a book year ended in a loss; null when that is not known. A published margin of the year tells it too. */
function isVerlies(kennis: Kennis, rang: number): boolean | null {
  const nettoresultaat = kennis.feit('nettoresultaat', rang);
  const rollend = kennis.feit(`${KENGETAL_PREFIX}nettomargeRollend`, rang);
  const vanJaar = kennis.feit(`${KENGETAL_PREFIX}nettomarge`, rang);
  const feit = nettoresultaat ?? rollend ?? (vanJaar?.periode.length === 4 ? vanJaar : undefined);
  return feit ? feit.waarde < 0 : null;
}

/** The two latest book years of which the result is known follow each other, and both ended in a loss. */
export const tweeVerliesjaren = ({ leveringen }: Dossierinvoer): Verloop =>
  perMoment(leveringen, (kennis) => {
    const laatste = kennis.rangen().find((rang) => isJaareinde(rang) && isVerlies(kennis, rang) !== null);
    if (laatste === undefined) return null;
    const ervoor = isVerlies(kennis, laatste - 4);
    return ervoor === null ? null : ervoor && isVerlies(kennis, laatste) === true;
  });

/**
 * Altman's Z″ over one place; null when it cannot be computed. Retained earnings are taken to be the whole equity: a foundation has no
 * share capital, and of others the deliveries do not tell the parts.
 */
export function altmanVan(kennis: Kennis, rang: number): number | null {
  const stand = (code: string) => kennis.feit(code, rang)?.waarde;
  const [eigenVermogen, balanstotaal] = [stand('eigenVermogen'), stand('balanstotaal')];
  const resultaat = waardeOver('jaar', rang, (r) => kennis.feit('bedrijfsresultaat', r)?.waarde);
  if (eigenVermogen === undefined || balanstotaal === undefined) return null;
  const score = altmanZ2({
    vlottendeActiva: stand('vlottendeActiva'),
    kortlopendeSchulden: stand('kortlopendeSchulden'),
    ingehoudenResultaten: eigenVermogen,
    bedrijfsresultaat: resultaat.ok ? resultaat.waarde : undefined,
    eigenVermogen,
    vreemdVermogen: balanstotaal - eigenVermogen,
    balanstotaal,
  });
  return isOnberekend(score) ? null : score.score;
}

/** Altman Z″ over the latest period for which it can be computed lies below 1.10. */
export const lageAltman = ({ leveringen }: Dossierinvoer): Verloop =>
  perMoment(leveringen, (kennis) => {
    for (const rang of kennis.rangen()) {
      const z = altmanVan(kennis, rang);
      if (z !== null) return z < ALTMANGRENS;
    }
    return null;
  });

/** The last day on which a period is in time: a quarter 45 days after its end, a book year 31 May, of a combination 15 July. */
export function uiterlijk(p: Periode, soorten: readonly string[]): Datum {
  if (kwartaalVan(p) !== null) return plusDagen(eindeVan(p), KWARTAALTERMIJN);
  return datum(`${jaarVan(p) + 1}-${isCombinatie(soorten as readonly Soort[]) ? '07-15' : '05-31'}`);
}

/** First day on which anything of a period was known. */
function eersteDagen(leveringen: readonly Levering[]): Map<Periode, Datum> {
  const dagen = new Map<Periode, Datum>();
  for (const { op, periode: p } of opVolgorde(leveringen)) if (!dagen.has(p)) dagen.set(p, dagVan(op));
  return dagen;
}

/** Periods are known up to and including this year. */
const LAATSTE_JAAR = 2199;

/** A period that was to be expected, as known on the last day on which it was in time. */
interface Verwacht {
  readonly uiterlijk: Datum;
  readonly geleverd: Datum | undefined;
}

/** Quarters are expected from somebody who delivered two in a row, by then. */
function* kwartalen(dagen: ReadonlyMap<Periode, Datum>, soorten: readonly string[], einde: Datum): Generator<Verwacht> {
  const eigen = [...dagen.keys()].filter((p) => kwartaalVan(p) !== null).map(rangVan);
  if (eigen.length < 2) return;
  for (let rang = Math.min(...eigen) + 2; rang < (LAATSTE_JAAR + 1) * 4; rang++) {
    const dag = uiterlijk(kwartaalMetRang(rang), soorten);
    if (dag >= einde) return;
    const opTijd = (r: number): boolean => (dagen.get(kwartaalMetRang(r)) ?? einde) <= dag;
    if (eigen.some((r) => r < rang - 1 && opTijd(r) && opTijd(r + 1)))
      yield { uiterlijk: dag, geleverd: dagen.get(kwartaalMetRang(rang)) };
  }
}

/** Book years are expected from somebody who delivered one, by then. The fourth quarter will do: it is the same year. */
function* boekjaren(dagen: ReadonlyMap<Periode, Datum>, soorten: readonly string[], einde: Datum): Generator<Verwacht> {
  const eigen = [...dagen].filter(([p]) => kwartaalVan(p) === null);
  if (eigen.length === 0) return;
  for (let jaar = Math.min(...eigen.map(([p]) => jaarVan(p))) + 1; jaar <= LAATSTE_JAAR; jaar++) {
    const dag = uiterlijk(periode(String(jaar)), soorten);
    if (dag >= einde) return;
    if (!eigen.some(([p, op]) => jaarVan(p) < jaar && op <= dag)) continue;
    const geleverd = [dagen.get(periode(String(jaar))), dagen.get(kwartaal(jaar, 4))].filter((d) => d !== undefined);
    yield { uiterlijk: dag, geleverd: geleverd.sort()[0] };
  }
}

/**
 * Delivered too late, or not yet while it should have been: from the day after the last day until the day of delivery. A lateness is
 * known on that day already, so nothing looks ahead. What nobody could expect (a first figure) is never late.
 */
export function teLaat({ invoer: { leveringen, soorten }, einde }: Pick<Zicht, 'invoer' | 'einde'>): Verloop {
  const dagen = eersteDagen(leveringen);
  const verwacht = [...kwartalen(dagen, soorten, einde), ...boekjaren(dagen, soorten, einde)];
  const laat = verwacht.filter((v) => (v.geleverd ?? einde) > v.uiterlijk);
  // How many are late at once: only when the last of them came in, the rule is off again.
  const wissels = laat.flatMap((v): [Datum, number][] => [
    [plusDagen(v.uiterlijk, 1), 1],
    ...(v.geleverd ? [[v.geleverd, -1] as [Datum, number]] : []),
  ]);
  const perDag = new Map<Datum, number>();
  for (const [dag, erbij] of wissels) perDag.set(dag, (perDag.get(dag) ?? 0) + erbij);
  let achter = 0;
  const stappen = [...perDag]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([op, erbij]): Stap => {
      achter += erbij;
      return { op, aan: achter > 0 };
    });
  const vanaf = verwacht.map((v) => plusDagen(v.uiterlijk, 1)).sort()[0] ?? null;
  return { vanaf, stappen };
}
