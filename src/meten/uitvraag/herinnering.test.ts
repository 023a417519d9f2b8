import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../kernel/datum.ts';
import { MOMENTEN, magMailen, momentVan } from './herinnering.ts';

describe('reminders', () => {
  const DEADLINE = datum('2026-12-18');
  const lang = datum('2026-10-01');
  const op = (dag: number) => momentVan(plusDagen(DEADLINE, dag), DEADLINE, lang);

  it.each([
    [-15, null],
    [-14, -14],
    [-12, -14],
    [-11, null],
    [-3, -3],
    [-1, -3],
    [0, 0],
    [1, 1],
    [3, 1],
    [4, null],
    [8, 8],
    [22, 22],
    [24, 22],
    [25, null],
    [100, null],
  ])('on day %d that of day %s', (dag, moment) => {
    expect(op(dag)).toBe(moment);
  });

  it('do not repeat the invitation', () => {
    expect(momentVan(datum('2026-12-04'), DEADLINE, datum('2026-12-04'))).toBeNull();
    expect(momentVan(datum('2026-12-05'), DEADLINE, datum('2026-12-05'))).toBeNull();
    expect(momentVan(datum('2026-12-15'), DEADLINE, datum('2026-12-05'))).toBe(-3);
  });

  it('each come once in a row of days, within the time that a mail is remembered, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (sinds) => {
        const verstuurd = plusDagen(DEADLINE, -sinds);
        const rij: number[] = [];
        const laatst = new Map<number, number>();
        for (let dag = -70; dag <= 70; dag++) {
          const moment = momentVan(plusDagen(DEADLINE, dag), DEADLINE, verstuurd);
          if (moment === null) continue;
          if (rij.at(-1) !== moment) rij.push(moment);
          const eerder = laatst.get(moment) ?? dag;
          expect(dag - eerder).toBeLessThanOrEqual(2);
          if (!laatst.has(moment)) laatst.set(moment, dag);
        }
        expect(rij).toEqual(MOMENTEN.filter((moment) => moment > -sinds));
      }),
    );
  });

  it('go out when people are at work', () => {
    expect([6, 7, 18, 19, 23, 0].map(magMailen)).toEqual([false, true, true, false, false, false]);
  });
});
