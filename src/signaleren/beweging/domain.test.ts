import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import {
  bewegers,
  bewoog,
  inEwsOp,
  kwartaalEerder,
  kwartaalVanEinde,
  momentenTot,
  overgangen,
  PLAATSEN,
  regiocel,
  type Telling,
  tredeVoor,
  vergelijkZwaarte,
} from './domain.ts';

const telling: fc.Arbitrary<Telling> = fc
  .array(fc.tuple(fc.nat(30), fc.option(fc.integer({ min: 1, max: 6 }))), { maxLength: 40 })
  .map((paren) => new Map(paren));

const tel = (lijst: Telling, plaats: string): number =>
  [...lijst.values()].filter((trede) => String(trede ?? 'geen') === plaats).length;

describe('the days of the columns', () => {
  it('are ends of quarters, and the day itself when a quarter is running', () => {
    expect(momentenTot(datum('2026-11-20'), 3)).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-11-20']);
    expect(momentenTot(datum('2026-09-30'), 2)).toEqual(['2026-06-30', '2026-09-30']);
    expect(momentenTot(datum('2026-01-01'), 1)).toEqual(['2025-12-31', '2026-01-01']);
    // The first day that may be asked for has its quarters in a century of which nothing is known.
    expect(momentenTot(datum('1900-01-01'), 1)).toEqual(['1899-12-31', '1900-01-01']);
    expect(kwartaalVanEinde(datum('1899-12-31'))).toBeNull();
    expect(kwartaalVanEinde(datum('2026-09-30'))).toBe('2026-K3');
    expect(kwartaalVanEinde(datum('2026-09-29'))).toBeNull();
    expect(kwartaalEerder(datum('2026-09-30'))).toBe('2026-06-30');
    expect(kwartaalEerder(datum('2026-11-20'))).toBe('2026-09-30');
  });
});

describe('a course', () => {
  it('holds from its moment on', () => {
    const stappen = [
      { op: new Date('2026-01-10T10:00Z'), trede: 2 },
      { op: new Date('2026-03-10T10:00Z'), trede: 4 },
    ];
    const op = (dag: string) => tredeVoor(stappen, eindeVanDag(datum(dag)));
    expect([op('2026-01-09'), op('2026-01-10'), op('2026-03-09'), op('2026-03-10')]).toEqual([null, 2, 2, 4]);
  });

  it('moved when two treden in it differ; a first trede is no move', () => {
    expect(bewoog([null, 2, 2])).toBe(false);
    expect(bewoog([3, null, 2])).toBe(true);
    expect(bewoog([])).toBe(false);
  });

  it('is heavier by the newest trede first', () => {
    const rijen = [
      [6, 2],
      [1, 3],
      [2, 3],
      [null, null],
    ];
    expect([...rijen].sort(vergelijkZwaarte)).toEqual([
      [2, 3],
      [1, 3],
      [6, 2],
      [null, null],
    ]);
  });
});

describe('transitions', () => {
  it('add up by row to the first day and by column to the second', () => {
    fc.assert(
      fc.property(telling, telling, (van, naar) => {
        const tabel = overgangen(van, naar);
        for (const plaats of PLAATSEN.slice(1)) {
          const som = (kant: 'van' | 'naar') =>
            tabel.filter((o) => o[kant] === plaats).reduce((n, o) => n + o.aantal, 0);
          expect(som('van')).toBe(tel(van, plaats));
          expect(som('naar')).toBe(tel(naar, plaats));
        }
        const allen = new Set([...van.keys(), ...naar.keys()]);
        expect(tabel.reduce((n, o) => n + o.aantal, 0)).toBe(allen.size);
        expect(tabel.every((o) => o.aantal > 0 && !(o.van === 'buiten' && o.naar === 'buiten'))).toBe(true);
      }),
    );
  });

  it('of two periods fit together, and their persons make the transitions of the whole', () => {
    fc.assert(
      fc.property(telling, telling, telling, (a, b, c) => {
        const [eerst, daarna, samen] = [overgangen(a, b), overgangen(b, c), overgangen(a, c)];
        for (const plaats of PLAATSEN.slice(1))
          expect(eerst.filter((o) => o.naar === plaats).reduce((n, o) => n + o.aantal, 0)).toBe(
            daarna.filter((o) => o.van === plaats).reduce((n, o) => n + o.aantal, 0),
          );
        // Via every place in between, one by one: the same people.
        const plaats = (lijst: Telling, id: number) => (lijst.has(id) ? String(lijst.get(id) ?? 'geen') : 'buiten');
        for (const { van, naar, aantal } of samen) {
          const wie = [...new Set([...a.keys(), ...c.keys()])].filter(
            (id) => plaats(a, id) === van && plaats(c, id) === naar,
          );
          const via = PLAATSEN.map((tussen) => wie.filter((id) => plaats(b, id) === tussen).length);
          expect(via.reduce((n, m) => n + m, 0)).toBe(aantal);
        }
      }),
    );
  });

  it('name who rose and fell, as many as the table counts, the largest step first', () => {
    fc.assert(
      fc.property(telling, telling, (van, naar) => {
        const { gestegen, gedaald, erbij, eraf } = bewegers(van, naar);
        const tabel = overgangen(van, naar);
        const som = (test: (van: string, naar: string) => boolean) =>
          tabel.filter((o) => test(o.van, o.naar)).reduce((n, o) => n + o.aantal, 0);
        const isTrede = (plaats: string) => plaats >= '1' && plaats <= '6';
        expect(gestegen).toHaveLength(som((x, y) => isTrede(x) && isTrede(y) && y > x));
        expect(gedaald).toHaveLength(som((x, y) => isTrede(x) && isTrede(y) && y < x));
        expect(erbij).toHaveLength(som((x) => x === 'buiten'));
        expect(eraf).toHaveLength(som((_, y) => y === 'buiten'));
        const stappen = gestegen.map((s) => s.naar - s.van);
        expect(stappen).toEqual([...stappen].sort((x, y) => y - x));
      }),
    );
  });

  it('turn around when the days do', () => {
    fc.assert(
      fc.property(telling, telling, (van, naar) => {
        const om = overgangen(naar, van).map((o) => `${o.naar}>${o.van}:${o.aantal}`);
        expect(om.sort()).toEqual(
          overgangen(van, naar)
            .map((o) => `${o.van}>${o.naar}:${o.aantal}`)
            .sort(),
        );
      }),
    );
  });
});

describe('a region', () => {
  it('counts who is there, and never takes unknown for good', () => {
    expect(regiocel([null, 2, 3, 5], 3)).toEqual({ aantal: 4, driePlus: 2, hoogste: 5 });
    expect(regiocel([null], 3)).toEqual({ aantal: 1, driePlus: 0, hoogste: null });
  });
});

describe('the EWS on a day', () => {
  const feiten = {
    omzetten: [
      { op: new Date('2025-05-01T10:00Z'), omzet: 1_900_000 },
      { op: new Date('2026-05-01T10:00Z'), omzet: 2_100_000 },
    ],
    aanwijzingen: [{ van: datum('2024-01-01'), tot: datum('2024-07-01') }],
  };
  it.each([
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2024-07-01', false],
    ['2025-06-01', false],
    ['2026-05-01', true],
  ])('%s: %s', (dag, is) => {
    expect(inEwsOp(feiten, datum(dag), eindeVanDag(datum(dag)), 2_000_000)).toBe(is);
  });
});
