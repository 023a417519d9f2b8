import type { Datum } from '../../../kernel/datum.ts';
import { kwantiel } from './histogram.ts';
import { type Cel, telCellenOp } from './kubus.ts';

/** One figure of a region over one month. */
export interface Maandwaarde {
  readonly figuur: Maandfiguur;
  /** `2026-03`. */
  readonly maand: string;
  readonly waarde: number;
}

/** Figures of which a series per month is kept for the rules of signals, with what they are in words. */
export const MAANDFIGUREN = {
  wachttijd: { naam: 'Wachttijd van toewijzing tot start, middelste van de maand', eenheid: 'dagen' },
  openNietGestart: { naam: 'Toewijzingen die aan het einde van de maand nog niet gestart zijn', eenheid: 'aantal' },
  uitval: { naam: 'Deel van de trajecten dat voortijdig stopte', eenheid: 'fractie' },
  optijd: { naam: 'Deel van de berichten dat op tijd was', eenheid: 'fractie' },
} as const;
export type Maandfiguur = keyof typeof MAANDFIGUREN;

/** Of fewer in a month, one decides what the month comes to. */
const GENOEG = 10;

/**
 * The series of a region out of its cells, of whole months only: the month that is going on is still growing. A month with fewer than ten
 * to count gives no value, nor one out of which fewer than ten could be worked out (N-06).
 */
export function maandreeksen(cellen: readonly Cel[], peildatum: Datum): Maandwaarde[] {
  const lopend = peildatum.slice(0, 7);
  const perMaand = Map.groupBy(
    cellen.filter(({ maand }) => maand < lopend),
    ({ maand }) => maand,
  );
  return [...perMaand].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([maand, deel]) => waardenVan(maand, deel));
}

function waardenVan(maand: string, cellen: readonly Cel[]): Maandwaarde[] {
  const { waarden, histogrammen } = telCellenOp(cellen);
  const som = (naam: string): number => waarden[naam] ?? 0;
  const begint = (begin: string): number =>
    Object.entries(waarden).reduce((n, [naam, waarde]) => (naam.startsWith(begin) ? n + waarde : n), 0);
  // A part of which the number can be worked out is shown only where that number itself may be.
  const mag = (aantal: number): boolean => aantal === 0 || aantal >= GENOEG;
  const deel = (teller: number, noemer: number): number | null =>
    noemer >= GENOEG && mag(teller) && mag(noemer - teller) ? teller / noemer : null;
  const [goed, laat] = [begint('optijd:'), begint('telaat:')];
  const gevonden: Readonly<Record<Maandfiguur, number | null>> = {
    wachttijd: som('gestart') < GENOEG ? null : kwantiel(histogrammen.wachttijd ?? {}, 0.5),
    openNietGestart: som('inZorg') >= GENOEG && mag(som('openNietGestart')) ? som('openNietGestart') : null,
    uitval: deel(som('uitval'), som('beeindigd')),
    // About messages, not about people.
    optijd: goed + laat < GENOEG ? null : goed / (goed + laat),
  };
  return Object.entries(gevonden).flatMap(([figuur, waarde]) =>
    waarde === null ? [] : [{ figuur: figuur as Maandfiguur, maand, waarde }],
  );
}
