import { z } from 'zod';
import { type Datum, dagenTussen, plusDagen } from '../../kernel/datum.ts';
import { onderdruk } from '../../signaleren/tellingen/index.ts';
import inhoud from './instrumenten.json' with { type: 'json' };

const tekst = z.string().trim().min(5).max(600);

/** An instrument of the convenant, with what is counted as one use and as its result: words that stand beside every number. */
export const vormInstrument = z.strictObject({
  code: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/),
  versie: z.int().min(1),
  geldigVan: z.iso.date(),
  naam: z.string().trim().min(2).max(120),
  uitleg: tekst,
  telt: tekst,
  uitkomst: tekst,
  bron: z.string().trim().min(3).max(200),
  teller: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('dossier'), procedure: z.string() }),
    z.strictObject({ soort: z.enum(['signaal', 'tredebesluit', 'gesprek', 'aanlevering', 'verlening']) }),
  ]),
});
export type Instrument = z.infer<typeof vormInstrument>;

export const INSTRUMENTEN: readonly Instrument[] = z.array(vormInstrument).parse(inhoud);

/** Uses of one instrument that have day, region and result in common. `regio` null: of no region. */
export interface Gebruik {
  readonly dag: string;
  readonly regio: string | null;
  readonly uitkomst: string;
  readonly aantal: number;
}

/** The calendar quarter of a day, `2026-K4`. */
export const kwartaalVan = (dag: string): string => `${dag.slice(0, 4)}-K${Math.ceil(Number(dag.slice(5, 7)) / 3)}`;

/** The quarters from one day to another, in order; also those in which nothing happened. */
export function kwartalenTussen(van: Datum, tot: Datum): string[] {
  const lijst: string[] = [];
  let [jaar, kwartaal] = [Number(van.slice(0, 4)), Math.ceil(Number(van.slice(5, 7)) / 3)];
  while (`${jaar}-K${kwartaal}` <= kwartaalVan(tot)) {
    lijst.push(`${jaar}-K${kwartaal}`);
    [jaar, kwartaal] = kwartaal === 4 ? [jaar + 1, 1] : [jaar, kwartaal + 1];
  }
  return lijst;
}

const som = (lijst: readonly Gebruik[]): number => lijst.reduce((totaal, { aantal }) => totaal + aantal, 0);

/**
 * How often an instrument was used from one day up to and with another, where and with what result. Who may not see all gets no
 * small numbers per region, and no number that these could be worked out from.
 * @param regios codes of the regions of the register; uses of no region are counted in the total only
 */
export function telGebruik(
  gebruik: readonly Gebruik[],
  { van, tot }: { readonly van: Datum; readonly tot: Datum },
  regios: readonly string[],
  zietAlles: boolean,
) {
  const binnen = (vanaf: string, tm: string) => gebruik.filter(({ dag }) => dag >= vanaf && dag <= tm);
  const nu = binnen(van, tot);
  const vorige = plusDagen(van, -1);
  const perKwartaal = Map.groupBy(nu, ({ dag }) => kwartaalVan(dag));
  const perRegio = Map.groupBy(nu, ({ regio }) => regio);
  const aantallen = [...regios, null].map((regio) => som(perRegio.get(regio) ?? []));
  const getoond = zietAlles ? aantallen : onderdruk(aantallen);
  return {
    totaal: som(nu),
    vorige: som(binnen(plusDagen(vorige, -dagenTussen(van, tot)), vorige)),
    kwartalen: kwartalenTussen(van, tot).map((kwartaal) => ({
      kwartaal,
      aantal: som(perKwartaal.get(kwartaal) ?? []),
    })),
    uitkomsten: [...Map.groupBy(nu, ({ uitkomst }) => uitkomst)]
      .map(([naam, lijst]) => ({ naam, aantal: som(lijst) }))
      .sort((a, b) => b.aantal - a.aantal || a.naam.localeCompare(b.naam, 'nl')),
    regios: regios.map((code, i) => ({ code, aantal: getoond[i] ?? null })),
    geenRegio: getoond.at(-1) ?? null,
  };
}

/** Numbers in place of providers, in an order that says nothing about them; the same provider has the same number throughout. */
export function pseudoniemen(kvks: Iterable<string>, schud: (kvk: string) => string): Map<string, string> {
  const volgorde = [...new Set(kvks)]
    .map((kvk) => ({ kvk, plek: schud(kvk) }))
    .sort((a, b) => (a.plek < b.plek ? -1 : 1));
  return new Map(volgorde.map(({ kvk }, i) => [kvk, `A${String(i + 1).padStart(4, '0')}`]));
}
