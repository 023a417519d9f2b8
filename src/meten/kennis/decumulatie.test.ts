import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kwartaal, periode, rangVan } from '../../kernel/periode.ts';
import { cumuleer, waardeOver } from './decumulatie.ts';

const bedrag = fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }).map((centen) => centen / 100);
const jaarVanBedragen = fc.array(bedrag, { minLength: 4, maxLength: 4 });
const eerste = rangVan(kwartaal(2024, 1));
/** Totals since 1 January of whole years from 2024 on. */
const totalen = (jaren: readonly number[][]) => {
  const reeks = jaren.flatMap(cumuleer);
  return (rang: number) => reeks[rang - eerste];
};

describe('taking totals since 1 January apart', () => {
  it('gives the quarter: 10, 25, 45, 70 are 10, 15, 20 and 25', () => {
    const cumulatief = totalen([[10, 15, 20, 25]]);
    expect([0, 1, 2, 3].map((k) => waardeOver('kwartaal', eerste + k, cumulatief))).toEqual(
      [10, 15, 20, 25].map((waarde) => ({ ok: true, waarde })),
    );
  });

  it('starts afresh in the first quarter of the next year', () => {
    expect(waardeOver('kwartaal', eerste + 4, totalen([[10, 15, 20, 25], [7]]))).toEqual({ ok: true, waarde: 7 });
  });

  it('names the quarter that is missing, and never takes it for zero', () => {
    const cumulatief = (rang: number) => (rang === eerste + 1 ? undefined : 40);
    expect(waardeOver('kwartaal', eerste + 2, cumulatief)).toEqual({ ok: false, fout: ['2024-K2'] });
    expect(waardeOver('kwartaal', eerste + 1, cumulatief)).toEqual({ ok: false, fout: ['2024-K2'] });
    expect(waardeOver('kwartaal', eerste, cumulatief)).toEqual({ ok: true, waarde: 40 });
  });

  it('rolls over four quarters without the quarters in between', () => {
    const nodig = new Map([
      [rangVan(periode('2023')), 100],
      [rangVan(periode('2023-K2')), 45],
      [rangVan(periode('2024-K2')), 60],
    ]);
    expect(waardeOver('jaar', rangVan(periode('2024-K2')), (rang) => nodig.get(rang))).toEqual({
      ok: true,
      waarde: 115,
    });
  });

  it('takes the whole year as the total of its last quarter', () => {
    const cumulatief = (rang: number) => (rang === rangVan(periode('2023')) ? 100 : undefined);
    expect(waardeOver('jaar', rangVan(periode('2023-K4')), cumulatief)).toEqual({ ok: true, waarde: 100 });
  });

  it('gives back, to the cent, what was added up', () => {
    fc.assert(
      fc.property(jaarVanBedragen, (kwartalen) => {
        const cumulatief = totalen([kwartalen]);
        const terug = [0, 1, 2, 3].map((k) => waardeOver('kwartaal', eerste + k, cumulatief));
        expect(terug).toEqual(kwartalen.map((waarde) => ({ ok: true, waarde: waarde === 0 ? 0 : waarde })));
      }),
    );
  });

  it('gives four quarters that are together the rolling year, wherever it ends', () => {
    fc.assert(
      fc.property(jaarVanBedragen, jaarVanBedragen, fc.integer({ min: 3, max: 7 }), (een, twee, einde) => {
        const rollend = waardeOver('jaar', eerste + einde, totalen([een, twee]));
        const som = cumuleer([...een, ...twee].slice(einde - 3, einde + 1)).at(-1);
        expect(rollend).toEqual({ ok: true, waarde: som });
      }),
    );
  });
});
