import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duur, medianeDuur, vastgesteld, verblijfsduren, verblijven } from './verblijf.ts';

const duur: fc.Arbitrary<Duur> = fc.record({ dagen: fc.integer({ min: 1, max: 60 }), geeindigd: fc.boolean() });
const duren = fc.array(duur, { minLength: 1, maxLength: 30 });

describe('the median length of stay', () => {
  it('agrees with the published example of Freireich (6-MP, 21 patients): 23 weeks', () => {
    const klaar = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((dagen) => ({ dagen, geeindigd: true }));
    const loopt = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((dagen) => ({ dagen, geeindigd: false }));
    expect(medianeDuur([...klaar, ...loopt])).toBe(23);
  });

  it('is the ordinary (lower) median when all have ended', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 }), (lijst) => {
        const gesorteerd = [...lijst].sort((a, b) => a - b);
        const midden = gesorteerd[Math.ceil(gesorteerd.length / 2) - 1];
        expect(medianeDuur(lijst.map((dagen) => ({ dagen, geeindigd: true })))).toBe(midden);
      }),
    );
  });

  it('does not depend on the order, and is one of the lengths at which something ended', () => {
    fc.assert(
      fc.property(duren, fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }), (lijst, gewicht) => {
        const geschud = lijst
          .map((d, i) => ({ d, w: gewicht[i] ?? 0 }))
          .sort((a, b) => a.w - b.w)
          .map(({ d }) => d);
        const mediaan = medianeDuur(lijst);
        expect(medianeDuur(geschud)).toBe(mediaan);
        if (mediaan !== null) expect(lijst.some((d) => d.geeindigd && d.dagen === mediaan)).toBe(true);
      }),
    );
  });

  it('never becomes shorter by one that runs on beyond all that was seen, nor by an end that turns out to be none', () => {
    const lengte = (lijst: readonly Duur[]) => medianeDuur(lijst) ?? Infinity;
    fc.assert(
      fc.property(duren, (lijst) => {
        expect(lengte([...lijst, { dagen: 100, geeindigd: false }])).toBeGreaterThanOrEqual(lengte(lijst));
        const looptNog = lijst.map((d, i) => (i === 0 ? { ...d, geeindigd: false } : d));
        expect(lengte(looptNog)).toBeGreaterThanOrEqual(lengte(lijst));
      }),
    );
  });

  it('is not known while more than half still runs', () => {
    expect(medianeDuur([])).toBeNull();
    expect(medianeDuur([{ dagen: 400, geeindigd: false }])).toBeNull();
  });
});

describe('the treden as they were decided', () => {
  const stap = (dag: string, trede: number) => ({ op: new Date(`${dag}T10:00Z`), trede });

  it('are the proposals until somebody decides, and then the decisions only', () => {
    const voorstellen = [stap('2026-01-01', 1), stap('2026-02-01', 1), stap('2026-03-01', 3), stap('2026-08-01', 5)];
    const besluiten = [stap('2026-03-10', 2), stap('2026-05-01', 2), stap('2026-08-20', 4)];
    expect(vastgesteld(voorstellen, besluiten)).toEqual([
      stap('2026-01-01', 1),
      stap('2026-03-01', 3),
      stap('2026-03-10', 2),
      stap('2026-08-20', 4),
    ]);
    expect(vastgesteld(voorstellen, []).map(({ trede }) => trede)).toEqual([1, 3, 5]);
    expect(vastgesteld([], besluiten).map(({ trede }) => trede)).toEqual([2, 4]);
  });

  it('make stays of proposals only as long as nobody ever decided', () => {
    const voorstellen = [stap('2026-01-01', 1), stap('2026-03-01', 3), stap('2026-08-01', 5)];
    const duren = (besluiten: ReturnType<typeof stap>[]) =>
      verblijven(vastgesteld(voorstellen, besluiten), new Date('2026-09-01T10:00Z')).map((v) => [v.trede, v.geeindigd]);
    const alles = [
      [1, true],
      [3, true],
      [5, false],
    ];
    expect(duren([])).toEqual(alles);
    // Once decided, the later proposal is no stay.
    expect(duren([stap('2026-03-10', 3)])).toEqual([
      [1, true],
      [3, false],
    ]);
  });
});

describe('stays', () => {
  const stappen = [
    { op: new Date('2026-01-01T00:00Z'), trede: 1 },
    { op: new Date('2026-02-01T00:00Z'), trede: 3 },
    { op: new Date('2026-03-01T00:00Z'), trede: 2 },
  ];

  it('end where the next begins; of the first the begin is not known, and the last still runs', () => {
    expect(verblijven(stappen, new Date('2026-03-11T00:00Z'))).toEqual([
      { trede: 1, dagen: 31, geeindigd: true, beginBekend: false },
      { trede: 3, dagen: 28, geeindigd: true, beginBekend: true },
      { trede: 2, dagen: 10, geeindigd: false, beginBekend: true },
    ]);
    // As known earlier the same stay still ran.
    expect(verblijven(stappen, new Date('2026-02-11T00:00Z')).at(-1)).toMatchObject({ trede: 3, geeindigd: false });
  });

  it('are told per trede, with what was left out', () => {
    const duren = verblijfsduren(verblijven(stappen, new Date('2026-03-11T00:00Z')));
    expect(duren.map((d) => d.trede)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(duren[0]).toEqual({ trede: 1, aantal: 0, lopend: 0, zonderBegin: 1, mediaan: null, langst: null });
    expect(duren[1]).toEqual({ trede: 2, aantal: 1, lopend: 1, zonderBegin: 0, mediaan: null, langst: 10 });
    expect(duren[2]).toEqual({ trede: 3, aantal: 1, lopend: 0, zonderBegin: 0, mediaan: 28, langst: 28 });
  });
});
