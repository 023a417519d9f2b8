import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Gemeentedeel, gemeentetabel, telGemeenten } from './gemeenten.ts';

const deel = fc.record({
  organisatieId: fc.integer({ min: 1, max: 3 }),
  jeugdregio: fc.constantFrom('JZ01', 'JZ02'),
  hulpvorm: fc.constantFrom('ambulant', 'verblijf', 'crisis'),
  clienten: fc.integer({ min: 1, max: 60 }),
});
const verlies = fc.uniqueArray(deel, {
  selector: (d) => `${d.organisatieId} ${d.jeugdregio} ${d.hulpvorm}`,
  maxLength: 18,
});
const som = (lijst: readonly { clienten: number }[]) => lijst.reduce((n, een) => n + een.clienten, 0);

/** The care of each region, parted over two of its municipalities and a rest. */
const metGemeenten = fc
  .tuple(verlies, fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 36, maxLength: 36 }))
  .map(([lijst, procenten]) => ({
    lijst,
    perGemeente: lijst.flatMap((d, i) => {
      const eerste = Math.floor((d.clienten * (procenten[2 * i] ?? 0)) / 100);
      const tweede = Math.floor(((d.clienten - eerste) * (procenten[2 * i + 1] ?? 0)) / 100);
      return [
        { ...d, gemeente: `${d.jeugdregio}a`, clienten: eerste },
        { ...d, gemeente: `${d.jeugdregio}b`, clienten: tweede },
      ];
    }),
  }));

describe('municipalities', () => {
  it('have together what their region has; the rest is of a municipality that is not known', () => {
    fc.assert(
      fc.property(metGemeenten, ({ lijst, perGemeente }) => {
        const delen = telGemeenten(lijst, perGemeente);
        for (const d of lijst) {
          const eigen = delen.filter(
            (g) => g.organisatieId === d.organisatieId && g.jeugdregio === d.jeugdregio && g.hulpvorm === d.hulpvorm,
          );
          expect(som(eigen)).toBe(d.clienten);
        }
        const { totaal, rijen, perHulpvorm } = gemeentetabel(delen, null);
        expect(totaal ?? 0).toBe(som(lijst));
        expect(rijen.reduce((n, rij) => n + (rij.totaal ?? 0), 0)).toBe(som(lijst));
        expect(perHulpvorm.reduce<number>((n, een) => n + (een ?? 0), 0)).toBe(som(lijst));
      }),
    );
  });

  it('with more than their region are not believed', () => {
    const regio = { organisatieId: 1, jeugdregio: 'JZ01', hulpvorm: 'crisis', clienten: 20 };
    expect(telGemeenten([regio], [{ ...regio, gemeente: 'GM0001', clienten: 21 }])).toEqual([
      { ...regio, gemeente: null },
    ]);
  });

  it('show no number in which one provider has a small one, so that choosing one more tells nothing', () => {
    const een: Gemeentedeel[] = ['GM0001', 'GM0002', 'GM0003'].map((gemeente) => ({
      organisatieId: 1,
      jeugdregio: 'JZ01',
      gemeente,
      hulpvorm: 'crisis',
      clienten: 40,
    }));
    expect(gemeentetabel(een, 10).totaal).toBe(120);
    const twee = gemeentetabel([...een, { ...(een[0] as Gemeentedeel), organisatieId: 2, clienten: 4 }], 10);
    expect(twee.rijen.find((rij) => rij.gemeente === 'GM0001')).toMatchObject({ aantallen: [null], totaal: null });
    expect(twee.totaal).toBeNull();
    // Only what is the same with one more or one less is shown.
    const getoond = twee.rijen.flatMap((rij) => (rij.totaal === null ? [] : [rij.totaal]));
    expect(getoond.every((n) => n === 40)).toBe(true);
  });
});
