import { type Periode, rangVan } from '../../kernel/periode.ts';
import { Kennis, type Levering, type Moment, opVolgorde } from '../../meten/kennis/index.ts';
import { type Basis, PROGNOSECODES } from './basis.ts';
import type { Projectie } from './projectie.ts';

/** What is known of one provider, and the codes and last moment of it. */
export interface Bekend {
  readonly kennis: Kennis;
  readonly codes: readonly string[];
  readonly op: Moment;
}

export function leesBekend(leveringen: readonly Levering[]): Bekend {
  const kennis = new Kennis();
  const codes = new Set<string>();
  let op = '';
  for (const levering of opVolgorde(leveringen)) {
    kennis.neemOp(levering);
    for (const code of Object.keys(levering.gegevens)) codes.add(code);
    if (levering.op > op) op = levering.op;
  }
  return { kennis, codes: [...codes], op };
}

/**
 * All that is known, as one delivery per period at the last moment: it gives the same judgement as the long history, in one go.
 * @param erbij what to add to a figure at a place in time
 */
export function alsLeveringen(
  { kennis, codes, op }: Bekend,
  erbij: (code: string, rang: number) => number = () => 0,
): Levering[] {
  return kennis.rangen().flatMap((rang) => {
    const perPeriode = new Map<Periode, Record<string, number>>();
    // The name of a place must survive, also when the annual account replaced every figure of its quarter.
    const naam = kennis.periode(rang);
    if (naam) perPeriode.set(naam, {});
    for (const code of codes) {
      const feit = kennis.feit(code, rang);
      if (!feit) continue;
      const gegevens = perPeriode.get(feit.periode) ?? {};
      const meer = erbij(code, rang);
      gegevens[code] = meer === 0 ? feit.waarde : Math.round((feit.waarde + meer) * 100) / 100;
      perPeriode.set(feit.periode, gegevens);
    }
    return [...perPeriode].map(([periode, gegevens]) => ({ op, periode, gegevens }));
  });
}

/**
 * The figures as they would stand when the assumptions had held for `kwartalen` (1 … 4) quarters: the last known year once
 * more, with what the assumptions add laid over it. So the picture of after a year has the seasons and the book year in their
 * places, and with nothing assumed it is exactly the picture of today. The forecast is that of the twelve months from now.
 */
export function legOver(bekend: Bekend, basis: Basis, projectie: Projectie, kwartalen: number): Levering[] {
  const eerste = basis.rang - kwartalen + 1;
  const jaar = (rang: number) => Math.floor(rang / 4);
  const stroom: Readonly<Record<string, readonly number[]>> = projectie.stroom;
  const stand: Readonly<Record<string, readonly number[]>> = projectie.stand;
  const cumulatief = (reeks: readonly number[], rang: number) => {
    let totaal = 0;
    for (let r = Math.max(eerste, jaar(rang) * 4); r <= rang; r++) totaal += reeks[r - eerste] ?? 0;
    return totaal;
  };
  return alsLeveringen(bekend, (code, rang) => {
    if (rang < eerste || rang > basis.rang) return 0;
    const perKwartaal = stroom[code];
    if (perKwartaal) return cumulatief(perKwartaal, rang);
    const opEinde = stand[code];
    if (opEinde) return opEinde[rang - eerste] ?? 0;
    const maand = rang === basis.rang ? PROGNOSECODES.indexOf(code) : -1;
    return maand < 0 ? 0 : (projectie.geld[maand] ?? 0);
  });
}

/** The rank of a period in which a coming quarter (0 … 3) falls. */
export const komendeRang = (basis: Basis, kwartaal: number): number => rangVan(basis.periode) + 1 + kwartaal;
