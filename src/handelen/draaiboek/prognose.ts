import { type Datum, dagenTussen, datum, plusDagen } from '../../kernel/datum.ts';
import { eersteTekort, type Maandstand, type Tekortverwachting } from '../../signaleren/methoden/index.ts';

/** A week by its ISO 8601 code, `2026-W48`, with the money that can be used at its end: bank and unused credit, in euros. */
export interface Weekstand {
  readonly week: string;
  readonly stand: number;
}

export interface Prognose {
  /** Number of the event. */
  readonly id: number;
  readonly op: string;
  readonly door: string;
  readonly bestand: string | null;
  readonly weken: readonly Weekstand[];
}

const WEEK = /^(\d{4})-W(\d{2})$/;

/** The Monday of an ISO week; null for what is no week of that year. */
export function maandagVan(week: string): Datum | null {
  const delen = WEEK.exec(week);
  if (!delen) return null;
  const jaar = Number(delen[1]);
  const nummer = Number(delen[2]);
  if (jaar < 1900 || jaar > 2199 || nummer < 1) return null;
  // The fourth of January always lies in week 1.
  const vier = datum(`${jaar}-01-04`);
  const maandag = plusDagen(vier, (nummer - 1) * 7 - ((new Date(vier).getUTCDay() + 6) % 7));
  return weekVan(maandag) === week ? maandag : null;
}

/** The ISO week in which a day lies. Its year is that of its Thursday. */
export function weekVan(dag: Datum): string {
  const donderdag = plusDagen(dag, 3 - ((new Date(dag).getUTCDay() + 6) % 7));
  const eerste = datum(`${donderdag.slice(0, 4)}-01-01`);
  const nummer = Math.floor(dagenTussen(eerste, donderdag) / 7) + 1;
  return `${donderdag.slice(0, 4)}-W${String(nummer).padStart(2, '0')}`;
}

/** Sunday: the day on which the balance of a week is meant. */
export const eindeVanWeek = (week: string): Datum | null => {
  const maandag = maandagVan(week);
  return maandag && plusDagen(maandag, 6);
};

/**
 * The months that follow from weeks: of each month the lowest balance of the weeks that end in it, because who cannot pay in the second
 * week is not helped by the fourth. A month of which a week is missing is not known.
 */
export function maandenVan(weken: readonly Weekstand[]): Maandstand[] {
  const bekend = new Map(weken.map(({ week, stand }) => [week, stand]));
  const zondagen = weken.map(({ week }) => eindeVanWeek(week)).filter((dag) => dag !== null);
  const maanden = [...new Set(zondagen.map((dag) => dag.slice(0, 7)))].sort();
  const eerste = zondagen.reduce<Datum | null>((a, b) => (a === null || b < a ? b : a), null);
  return maanden.map((maand) => {
    const standen: number[] = [];
    let heel = true;
    for (let dag = datum(`${maand}-01`); dag.slice(0, 7) === maand; dag = plusDagen(dag, 1)) {
      if (new Date(dag).getUTCDay() !== 0 || (eerste !== null && dag < eerste)) continue;
      const stand = bekend.get(weekVan(dag));
      if (stand === undefined) heel = false;
      else standen.push(stand);
    }
    const laagste = Math.min(...standen);
    // A shortage that is seen is a shortage, also when other weeks of the month are missing.
    return { maand, stand: heel || laagste < 0 ? laagste : null };
  });
}

/** A week in which there is too little, and how much, in euros. */
export interface Tekortweek {
  readonly week: string;
  readonly tekort: number;
}

/** The first week below zero, and the one that is furthest below it, of the weeks that are not over on `vanaf`. Null: none. */
export function tekortweken(
  weken: readonly Weekstand[],
  vanaf: Datum,
): { readonly eerste: Tekortweek | null; readonly grootste: Tekortweek | null } {
  const onder = weken
    .filter(({ week, stand }) => stand < 0 && (eindeVanWeek(week) ?? vanaf) >= vanaf)
    .map(({ week, stand }) => ({ week, tekort: -stand }))
    .sort((a, b) => (a.week < b.week ? -1 : 1));
  return {
    eerste: onder[0] ?? null,
    grootste: onder.reduce<Tekortweek | null>((diep, w) => (diep && diep.tekort >= w.tekort ? diep : w), null),
  };
}

/** The six-month test of the Subsidieregeling continuïteit cruciale jeugdzorg on a forecast by week. */
export const toetsPrognose = (weken: readonly Weekstand[], vanaf: Datum): Tekortverwachting =>
  eersteTekort(maandenVan(weken), vanaf);

export interface Vergelijking {
  readonly week: string;
  readonly verwacht: number | null;
  readonly werkelijk: number | null;
  /** `werkelijk` − `verwacht`; null when one of them is not known. */
  readonly verschil: number | null;
}

/**
 * The newest forecast beside what came true, by week. A week of which the forecast is older than its real balance counts with that forecast:
 * `prognoses` go first to last and a later one replaces an earlier one, but not for weeks before its own first.
 */
export function vergelijk(prognoses: readonly Prognose[], werkelijk: readonly Weekstand[]): Vergelijking[] {
  const verwacht = new Map<string, number>();
  for (const { weken } of prognoses) {
    const eerste = weken.map(({ week }) => week).sort()[0] ?? '';
    for (const week of verwacht.keys()) if (week >= eerste) verwacht.delete(week);
    for (const { week, stand } of weken) verwacht.set(week, stand);
  }
  const echt = new Map(werkelijk.map(({ week, stand }) => [week, stand]));
  return [...new Set([...verwacht.keys(), ...echt.keys()])].sort().map((week) => {
    const v = verwacht.get(week) ?? null;
    const w = echt.get(week) ?? null;
    return { week, verwacht: v, werkelijk: w, verschil: v === null || w === null ? null : w - v };
  });
}
