import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentraties, MINSTENS_JONGEREN, verbergKlein, type Zorgdeel } from './domain.ts';

const zorg: fc.Arbitrary<Zorgdeel[]> = fc.uniqueArray(
  fc.record({
    organisatieId: fc.integer({ min: 1, max: 8 }),
    jeugdregio: fc.constantFrom('JZ01', 'JZ02', 'JZ03'),
    hulpvorm: fc.constantFrom('ambulant', 'verblijf'),
    clienten: fc.nat(60),
  }),
  { selector: (deel) => `${deel.organisatieId} ${deel.jeugdregio} ${deel.hulpvorm}`, maxLength: 40 },
);

describe('concentration', () => {
  it('is the share of each provider, the largest first, and the sum of the squares', () => {
    const deel = (organisatieId: number, clienten: number) => ({
      organisatieId,
      clienten,
      jeugdregio: 'JZ01',
      hulpvorm: 'verblijf',
    });
    const [een] = concentraties([deel(1, 30), deel(2, 50), deel(3, 20), deel(4, 0)]);
    expect(een).toMatchObject({ clienten: 100, delen: [{ organisatieId: 2, aandeel: 0.5 }, {}, {}] });
    expect(een?.hhi).toBeCloseTo(0.38, 12);
    expect(concentraties([deel(1, 0)])).toEqual([]);
  });

  it('has shares that add up to one, and an index between an equal spread and all with one', () => {
    fc.assert(
      fc.property(zorg, (lijst) => {
        for (const { clienten, delen, hhi } of concentraties(lijst)) {
          expect(delen.reduce((n, d) => n + d.clienten, 0)).toBe(clienten);
          expect(delen.reduce((n, d) => n + d.aandeel, 0)).toBeCloseTo(1, 9);
          expect(hhi).toBeGreaterThanOrEqual(1 / delen.length - 1e-9);
          expect(hhi).toBeLessThanOrEqual((delen[0]?.aandeel ?? 0) + 1e-9);
        }
        const som = (lijst: readonly { clienten: number }[]) => lijst.reduce((n, d) => n + d.clienten, 0);
        expect(som(concentraties(lijst))).toBe(som(lijst));
      }),
    );
  });

  it('hides every small number, and never leaves a hidden one to be worked out', () => {
    fc.assert(
      fc.property(zorg, (lijst) => {
        for (const een of concentraties(lijst)) {
          const { clienten, hhi, delen } = verbergKlein(een);
          for (const [i, deel] of delen.entries()) {
            const echt = een.delen[i]?.clienten ?? 0;
            if (echt < MINSTENS_JONGEREN) expect(deel.clienten).toBeNull();
            if (deel.clienten === null) expect([deel.aandeel, hhi]).toEqual([null, null]);
            if (deel.aandeel !== null) expect(clienten).not.toBeNull();
          }
          const weg = een.delen.filter((_, i) => delen[i]?.clienten === null);
          if (weg.length === 0 || clienten === null) continue;
          expect(weg.length).toBeGreaterThan(1);
          expect(weg.reduce((n, d) => n + d.clienten, 0)).toBeGreaterThanOrEqual(MINSTENS_JONGEREN);
        }
      }),
    );
  });
});
