import type { Datum } from '../../../kernel/datum.ts';
import type { Traject } from '../domain.ts';
import type { Regel } from '../toestand/prestaties.ts';
import { maandMet, maandnummer } from './kubus.ts';

/** What the provider reported about a period, and how. */
export interface Opgave {
  readonly aanbieder: string;
  /** First and last month, `2026-01` and `2026-03`. */
  readonly van: string;
  readonly tot: string;
  /** Turnover of this period in the figures of the provider, euro cents. */
  readonly gemeld: number;
  /** Part of it that is of municipalities of which there are no messages here; null when the provider does not say. */
  readonly elders: number | null;
  /** Day on which it was reported. */
  readonly gemeldOp: Datum;
  /** Whether the provider counts help that was given, or help that was declared by then. */
  readonly grondslag: 'geleverd' | 'gedeclareerd';
}

export type Stapcode =
  | 'gemeld'
  | 'elders'
  | 'nietGedeclareerd'
  | 'afgekeurd'
  | 'gecrediteerd'
  | 'later'
  | 'onverklaard'
  | 'toegekend';

/** One step from what was reported to what was awarded. Steps from the second to the one before the last add up to the difference. */
export interface Stap {
  readonly code: Stapcode;
  /** Euro cents; of the first and last the amount itself, of the others what it adds. */
  readonly bedrag: number;
  /** Lines, or months of trajecten, that it is about; null for an amount that has none. */
  readonly aantal: number | null;
  /** Whether it is an estimate. */
  readonly schatting: boolean;
}

interface Som {
  bedrag: number;
  aantal: number;
}
const som = (bedragen: readonly number[]): Som => ({
  bedrag: bedragen.reduce((n, bedrag) => n + bedrag, 0),
  aantal: bedragen.length,
});

/** What a line is about, so that a line that takes its place is known (TR389: one debit line for each). */
const waarvoor = ({ prestatie: p }: Regel): string => `${p.gemeente}|${p.nummer}|${p.product}|${p.van}`;

/**
 * From the turnover that a provider reported to what was awarded, step by step: other municipalities, help of which no line has been
 * declared yet (an estimate: a month of help at the mean of the months of that traject that were), rejected lines and lines that were
 * credited after the report, both without a line in their place, and lines that came after the report. What then is left is not explained.
 */
export function sluitAan(trajecten: Iterable<Traject>, regels: readonly Regel[], opgave: Opgave): Stap[] {
  const { aanbieder, van, tot, gemeld, elders, gemeldOp, grondslag } = opgave;
  const eigen = regels.filter(({ prestatie: p }) => p.aanbieder === aanbieder);
  const binnen = eigen.filter(({ prestatie: { van: dag } }) => dag.slice(0, 7) >= van && dag.slice(0, 7) <= tot);
  const toegekend = binnen.filter(({ stand }) => stand === 'toegekend');
  const staand = toegekend.filter(({ credit, gecrediteerdDoor }) => !credit && gecrediteerdDoor === null);
  const vervangen = new Set(staand.map(waarvoor));

  const afgekeurd = som(
    uniek(binnen.filter((r) => r.stand === 'afgekeurd' && !r.credit && !vervangen.has(waarvoor(r)))).map(
      (r) => r.prestatie.bedrag,
    ),
  );
  const gecrediteerd = som(
    toegekend
      .filter(
        (r) => r.gecrediteerdDoor !== null && r.gecrediteerdDoor.dagtekening > gemeldOp && !vervangen.has(waarvoor(r)),
      )
      .map((r) => r.prestatie.bedrag),
  );
  const later = som(
    grondslag === 'geleverd'
      ? []
      : staand.filter((r) => r.prestatie.dagtekening > gemeldOp).map((r) => r.prestatie.bedrag),
  );
  const nog = grondslag === 'geleverd' ? nogNiet(trajecten, eigen, opgave) : som([]);
  const netto = som(toegekend.map(({ prestatie }) => prestatie.bedrag));

  const verklaard: Stap[] = [
    { code: 'elders', bedrag: -(elders ?? 0), aantal: null, schatting: false },
    { code: 'nietGedeclareerd', bedrag: -nog.bedrag, aantal: nog.aantal, schatting: true },
    { code: 'afgekeurd', bedrag: -afgekeurd.bedrag, aantal: afgekeurd.aantal, schatting: false },
    { code: 'gecrediteerd', bedrag: -gecrediteerd.bedrag, aantal: gecrediteerd.aantal, schatting: false },
    { code: 'later', bedrag: later.bedrag, aantal: later.aantal, schatting: false },
  ].map((stap) => ({ ...stap, code: stap.code as Stapcode, bedrag: stap.bedrag === 0 ? 0 : stap.bedrag }));
  const rest = netto.bedrag - gemeld - verklaard.reduce((n, { bedrag }) => n + bedrag, 0);
  return [
    { code: 'gemeld', bedrag: gemeld, aantal: null, schatting: false },
    ...verklaard,
    { code: 'onverklaard', bedrag: rest, aantal: null, schatting: false },
    { code: 'toegekend', bedrag: netto.bedrag, aantal: netto.aantal, schatting: false },
  ];
}

/** A line that was rejected twice counts once, with what was asked last. */
function uniek(regels: readonly Regel[]): readonly Regel[] {
  const laatste = new Map<string, Regel>();
  for (const regel of regels) {
    const ander = laatste.get(waarvoor(regel));
    const later = ({ prestatie: p }: Regel) => `${p.dagtekening}|${p.bericht}|${p.referentie}`;
    if (!ander || later(regel) > later(ander)) laatste.set(waarvoor(regel), regel);
  }
  return [...laatste.values()];
}

/** Months in which help of the provider ran and nothing was declared, each at the mean of the months of that traject that were. */
function nogNiet(trajecten: Iterable<Traject>, regels: readonly Regel[], { aanbieder, van, tot }: Opgave): Som {
  const perTraject = Map.groupBy(
    regels.filter(({ stand, credit }) => !credit && stand !== 'dubbel'),
    ({ prestatie: p }) => `${p.gemeente}|${p.nummer}`,
  );
  const bedragen: number[] = [];
  for (const traject of trajecten) {
    if (traject.aanbieder !== aanbieder) continue;
    const gedeclareerd = perTraject.get(`${traject.gemeente}|${traject.nummer}`) ?? [];
    const maanden = new Set(gedeclareerd.map(({ prestatie }) => prestatie.van.slice(0, 7)));
    if (maanden.size === 0) continue;
    const bedrag = gedeclareerd.reduce((n, r) => n + (r.stand === 'toegekend' ? r.prestatie.bedrag : 0), 0);
    const gemiddeld = Math.round(bedrag / maanden.size);
    for (let nummer = maandnummer(van); nummer <= maandnummer(tot); nummer++)
      if (!maanden.has(maandMet(nummer)) && heeftHulpIn(traject, maandMet(nummer))) bedragen.push(gemiddeld);
  }
  return som(bedragen);
}

const heeftHulpIn = ({ perioden, einde: laatste }: Traject, maand: string): boolean =>
  perioden.some(({ begin, einde }) => begin.slice(0, 7) <= maand && (einde ?? laatste ?? '9999').slice(0, 7) >= maand);
