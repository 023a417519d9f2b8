import { jaarVan, kwartaalMetRang, kwartaalVan, type Periode, periode, rangVan } from '../../kernel/periode.ts';
import type { Controlegegevens } from '../controles/index.ts';
import { waardeOver } from '../kennis/index.ts';
import type { Veld } from '../uitvraag/index.ts';

/** A figure of this organisation over another period, as we know it. */
export interface Bekend {
  readonly gegeven: string;
  readonly periode: string;
  readonly waarde: number;
}

/** How many earlier periods stand beside a cell. */
const TERUG = 12;

type PerPeriode = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** By period and then by gegeven. */
export function perPeriode(bekend: readonly Bekend[]): PerPeriode {
  const uit = new Map<string, Map<string, number>>();
  for (const { gegeven, periode: p, waarde } of bekend) {
    const rij = uit.get(p) ?? new Map<string, number>();
    uit.set(p, rij.set(gegeven, waarde));
  }
  return uit;
}

/** The period before: a quarter before a quarter, a year before a year. */
export const periodeErvoor = (p: Periode): Periode =>
  kwartaalVan(p) === null ? periode(String(jaarVan(p) - 1)) : kwartaalMetRang(rangVan(p) - 1);

/** The periods that stand beside a cell, oldest first; the period itself not. */
export function eerderePeriodes(p: Periode): Periode[] {
  const uit: Periode[] = [];
  for (let hier = periodeErvoor(p); uit.length < TERUG; hier = periodeErvoor(hier)) uit.unshift(hier);
  return uit;
}

type Aard = Pick<Veld, 'code' | 'aard'>;

/** Earlier values of one field, oldest first; of a stroom the quarter itself, where it can be taken apart. */
export function historieVan(veld: Aard, p: Periode, bekend: PerPeriode): { periode: Periode; waarde: number }[] {
  return eerderePeriodes(p).flatMap((eerder) => {
    const waarde =
      veld.aard === 'stroom' && kwartaalVan(eerder) !== null
        ? opZich(veld.code, eerder, bekend)
        : bekend.get(eerder)?.get(veld.code);
    return waarde === undefined ? [] : [{ periode: eerder, waarde }];
  });
}

function opZich(code: string, p: Periode, bekend: PerPeriode): number | undefined {
  const uitkomst = waardeOver('kwartaal', rangVan(p), (rang) => bekend.get(kwartaalMetRang(rang))?.get(code));
  return uitkomst.ok ? uitkomst.waarde : undefined;
}

const alsRecord = (rij: ReadonlyMap<string, number> | undefined): Record<string, number> =>
  Object.fromEntries(rij ?? []);

/** What the checks look at. `cellen`: what is filled in now. */
export function maakControlegegevens(
  { periode: p, vorm }: { readonly periode: Periode; readonly vorm: Controlegegevens['vorm'] },
  velden: readonly Aard[],
  cellen: ReadonlyMap<string, number>,
  bekend: PerPeriode,
): Controlegegevens {
  const jaar = String(jaarVan(p));
  const kwartaal = kwartaalVan(p);
  const jaarTerug = `${jaarVan(p) - 1}${p.slice(4)}`;
  // A fourth quarter is held against the account of its year, an earlier one against the account that it began with.
  const account = kwartaal === null ? undefined : kwartaal === 4 ? jaar : String(jaarVan(p) - 1);
  return {
    periode: p,
    vorm,
    cel: alsRecord(cellen),
    vorige: alsRecord(bekend.get(periodeErvoor(p))),
    jaarTerug: alsRecord(bekend.get(jaarTerug)),
    jaar: alsRecord(account === undefined ? undefined : bekend.get(account)),
    eerder: alsRecord(bekend.get(p)),
    historie: Object.fromEntries(velden.map((veld) => [veld.code, historieVan(veld, p, bekend).map((h) => h.waarde)])),
  };
}
