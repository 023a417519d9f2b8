import { describe, expect, it } from 'vitest';
import { deelInNaarMoment, momentVan, perDossier } from './indelen.ts';

describe('when work comes', () => {
  // 25 November 2026 is a Wednesday.
  it.each([
    ['2026-11-24', 'laat'],
    ['2026-11-25', 'week'],
    ['2026-11-29', 'week'],
    ['2026-11-30', 'later'],
    [null, 'zonder'],
  ])('%s is %s', (tot, moment) => {
    expect(momentVan(tot, '2026-11-25')).toBe(moment);
  });

  it('ends the week on Sunday, also on a Sunday', () => {
    expect(momentVan('2026-11-29', '2026-11-29')).toBe('week');
    expect(momentVan('2026-11-30', '2026-11-29')).toBe('later');
  });

  it('keeps each group in the order of its dates and loses nothing', () => {
    const punten = ['2026-11-27', null, '2026-11-01', '2026-11-26', '2026-12-24'].map((tot) => ({ tot }));
    const gedeeld = deelInNaarMoment(punten, '2026-11-25');
    expect(gedeeld.get('week')).toEqual([{ tot: '2026-11-26' }, { tot: '2026-11-27' }]);
    expect([...gedeeld.values()].flat()).toHaveLength(punten.length);
  });
});

it('puts what is new in one dossier together, the dossier of the newest first', () => {
  const berichten = [3, 1, 3, 2, 1].map((dossierId, id) => ({ id, dossierId }));
  expect(perDossier(berichten).map((groep) => groep.map(({ id }) => id))).toEqual([[0, 2], [1, 4], [3]]);
});
