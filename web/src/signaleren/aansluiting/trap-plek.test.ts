import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trapplekken } from './trap-plek.ts';
import type { Stap } from './vragen.ts';

const stap = (code: Stap['code'], bedrag: number): Stap => ({ code, bedrag, aantal: null, schatting: false });

it('lets each step begin where the one before ended', () => {
  const plekken = trapplekken([
    stap('gemeld', 100),
    stap('elders', -60),
    stap('onverklaard', 10),
    stap('toegekend', 50),
  ]);
  expect(plekken.map(({ van, lengte }) => [van, lengte])).toEqual([
    [0, 1],
    [0.4, 0.6],
    [0.4, expect.closeTo(0.1, 9)],
    [0, 0.5],
  ]);
});

it('stays on the line, also below zero', () => {
  const bedrag = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(bedrag, bedrag, bedrag, (gemeld, elders, onverklaard) => {
      const rij = [
        ...[stap('gemeld', gemeld), stap('elders', elders), stap('onverklaard', onverklaard)],
        stap('toegekend', gemeld + elders + onverklaard),
      ];
      for (const { van, lengte } of trapplekken(rij)) {
        expect(van).toBeGreaterThanOrEqual(0);
        expect(van + lengte).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
