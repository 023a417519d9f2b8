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

type Waarde = { readonly periode: Periode; readonly waarde: number };

/** Earlier values of one field, oldest first; of a stroom the quarter itself, where it can be taken apart. */
export const historieVan = (veld: Aard, p: Periode, bekend: PerPeriode): Waarde[] => terugblik(p, bekend)(veld);

/** Looks back from a period, field after field: what is the same for all of them is worked out once. */
function terugblik(p: Periode, bekend: PerPeriode): (veld: Aard) => Waarde[] {
  const eerder = eerderePeriodes(p).map((een) => ({
    een,
    rang: kwartaalVan(een) === null ? null : rangVan(een),
    cijfers: bekend.get(een),
  }));
  const opRang = new Map(eerder.map(({ rang, cijfers }) => [rang, cijfers]));
  const oudste = eerder[0]?.rang ?? null;
  if (oudste !== null) opRang.set(oudste - 1, bekend.get(kwartaalMetRang(oudste - 1)));
  return ({ code, aard }) =>
    eerder.flatMap(({ een, rang, cijfers }) => {
      const waarde = aard === 'stroom' && rang !== null ? opZich(code, rang, opRang) : cijfers?.get(code);
      return waarde === undefined ? [] : [{ periode: een, waarde }];
    });
}

function opZich(
  code: string,
  rang: number,
  opRang: ReadonlyMap<number | null, ReadonlyMap<string, number> | undefined>,
): number | undefined {
  const uitkomst = waardeOver('kwartaal', rang, (welke) => opRang.get(welke)?.get(code));
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
  const kijkTerug = terugblik(p, bekend);
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
    historie: Object.fromEntries(velden.map((veld) => [veld.code, kijkTerug(veld).map((h) => h.waarde)])),
  };
}
