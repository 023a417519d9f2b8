import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Detector, type Detectornaam, detectoren } from './index.ts';

const namen = Object.keys(detectoren) as Detectornaam[];
const LANGST = 60;

/** For every detector a series of n values that it must call out. */
const RAAK: Readonly<Record<Detectornaam, (n: number) => number[]>> = {
  uitschieter: (n) => [...new Array<number>(n - 1).fill(4), 0],
  regelkaart: (n) => [...new Array<number>(n - 1).fill(4), 0],
  trend: (n) => Array.from({ length: n }, (_, i) => 100 - i),
  tekort: (n) => Array.from({ length: n }, (_, i) => (i === Math.min(5, n - 1) ? -1 : 10)),
};

describe.each(namen)('%s', (naam) => {
  const detector: Detector = detectoren[naam];
  const reeksen = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: detector.minimaleLengte, maxLength: 30 });

  it('can fire at every length at which it is offered', () => {
    for (let n = detector.minimaleLengte; n <= LANGST; n++) {
      const uit = detector.oordeel(RAAK[naam](n));
      expect(uit.opvallend).toBe(true);
      expect(uit.richting).toBe('lager');
      expect(uit.sterkte).toBeGreaterThan(1);
    }
  });

  it('is silent about a series that does not move', () => {
    for (let n = detector.minimaleLengte; n <= LANGST; n++)
      expect(detector.oordeel(new Array<number>(n).fill(0.3))).toMatchObject({
        opvallend: false,
        sterkte: 0,
        richting: 'gelijk',
      });
  });

  it('is stronger than 1 exactly when it fires, and gives only figures that can be shown', () => {
    fc.assert(
      fc.property(reeksen, (reeks) => {
        const { opvallend, sterkte, getallen } = detector.oordeel(reeks);
        expect(sterkte > 1).toBe(opvallend);
        expect(sterkte).toBeLessThanOrEqual(100);
        for (const getal of Object.values(getallen)) expect(getal).toSatisfy(Number.isFinite);
      }),
    );
  });

  it('says the same of euros and of thousands', () => {
    fc.assert(
      fc.property(reeksen, (reeks) => {
        const [een, duizend] = [detector.oordeel(reeks), detector.oordeel(reeks.map((w) => 1024 * w))];
        expect([duizend.opvallend, duizend.richting]).toEqual([een.opvallend, een.richting]);
        expect(duizend.sterkte).toBeCloseTo(een.sterkte, 6);
      }),
    );
  });

  it('refuses a shorter series', () => {
    expect(() => detector.oordeel(new Array<number>(detector.minimaleLengte - 1).fill(1))).toThrow(RangeError);
  });
});

describe('the control chart', () => {
  it('is not offered under five points, because there it cannot fire on a jump', () => {
    expect(detectoren.regelkaart.minimaleLengte).toBe(5);
  });
});
