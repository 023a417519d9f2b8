import { describe, expect, it } from 'vitest';
import { datum } from '../../../kernel/datum.ts';
import type { Feit } from '../domain.ts';
import { ANDERE, start, stop, toewijzing } from '../toestand/proeffeiten.ts';
import { bouwToestand } from '../toestand/trajecten.ts';
import { cellenVan } from './cellen.ts';
import { telCellenOp } from './kubus.ts';

const crisis = { categorie: '46', product: '46A01' };
const gesloten = { aanbieder: ANDERE, categorie: '37', product: '37A01' };
type Hulp = typeof crisis & { readonly aanbieder?: string };

/** Help of one person from one day up to and with another. */
const hulp = (nummer: string, van: string, tot: string, wat: Hulp): Feit[] => [
  toewijzing(1, nummer, van, { ...wat, einde: datum(tot) }),
  start(1, nummer, van, van, wat),
  stop(1, nummer, [van, tot, tot], '31', wat),
];
const tel = (...feiten: readonly Feit[][]) => {
  const opties = { peildatum: datum('2026-12-31'), vanaf: datum('2024-01-01') };
  return telCellenOp(cellenVan(bouwToestand(feiten.flat()), opties));
};

describe('coming back in crisis or closed help (R-161)', () => {
  it('counts who comes back after more than 30 days and within a year, at whatever provider', () => {
    const eerst = hulp('1', '2025-01-01', '2025-01-31', crisis);
    const terug = (van: string, wat: Hulp = crisis) => tel(eerst, hulp('2', van, '2026-12-01', wat)).waarden;
    expect(terug('2025-03-03')).toMatchObject({ gestartInCrisis: 2, terugInCrisis: 1 });
    expect(terug('2025-03-03', gesloten)).toMatchObject({ gestartInCrisis: 2, terugInCrisis: 1 });
    // 30 days later it is the same time; 365 days later is a year, and 366 is more.
    expect(terug('2025-03-02').terugInCrisis).toBeUndefined();
    expect(terug('2026-01-31').terugInCrisis).toBe(1);
    expect(terug('2026-02-01').terugInCrisis).toBeUndefined();
  });

  it('takes help without a stop to last until its assignment ends, and sees what came before two that begin on one day', () => {
    const zonderStop = hulp('1', '2025-01-01', '2025-01-31', crisis).slice(0, 2);
    const twee = [hulp('2', '2025-06-01', '2025-07-31', crisis), hulp('3', '2025-06-01', '2025-08-31', gesloten)];
    expect(tel(zonderStop, ...twee).waarden).toMatchObject({ gestartInCrisis: 3, terugInCrisis: 1 });
  });

  it('does not count who goes from crisis to closed, has both, or comes back to other help', () => {
    const eerst = hulp('1', '2025-01-01', '2025-01-31', crisis);
    const daarna = hulp('2', '2025-02-01', '2025-09-30', gesloten);
    // The third begins within the closed help that followed.
    const { waarden } = tel(eerst, daarna, hulp('3', '2025-06-01', '2025-06-10', crisis));
    expect(waarden).toMatchObject({ gestartInCrisis: 3 });
    expect(waarden.terugInCrisis).toBeUndefined();
    const anders = tel(eerst, hulp('2', '2025-06-01', '2025-09-30', { categorie: '45', product: '45A01' })).waarden;
    expect(anders).toMatchObject({ gestartInCrisis: 1 });
    expect(anders.terugInCrisis).toBeUndefined();
  });
});

describe('assignments that go on with another (R-182)', () => {
  const eerst = toewijzing(1, '1', '2025-01-01', { einde: datum('2025-06-30') });
  const tweede = (van: string, wat: Partial<Hulp> = {}) =>
    tel([eerst, toewijzing(1, '2', van, { ...wat, einde: datum('2026-06-30') })]);

  it('counts the next for the same help at the same provider within 30 days, and how long each holds', () => {
    const { waarden, histogrammen } = tweede('2025-07-01');
    expect(waarden).toMatchObject({ toewijzingen: 2, herindicatie: 1 });
    // 1 January up to 30 June 2025: 180 days later; 1 July 2025 to 30 June 2026: 364.
    expect(histogrammen.indicatieduur).toEqual({ '180': 1, '364': 1 });
    expect(tweede('2025-07-30').waarden.herindicatie).toBe(1);
  });

  it('counts no later one, none for other help or elsewhere, and no new version of the same', () => {
    expect(tweede('2025-07-31').waarden.herindicatie).toBeUndefined();
    // Thirty days before the end it takes over; earlier it stands beside it.
    expect(tweede('2025-05-31').waarden.herindicatie).toBe(1);
    expect(tweede('2025-05-30').waarden.herindicatie).toBeUndefined();
    expect(tweede('2025-07-01', crisis).waarden.herindicatie).toBeUndefined();
    expect(tweede('2025-07-01', { aanbieder: ANDERE }).waarden.herindicatie).toBeUndefined();
    const langer = toewijzing(1, '1', '2025-06-01', { ingang: datum('2025-01-01'), einde: datum('2025-12-31') });
    expect(tel([eerst, langer]).waarden).toMatchObject({ toewijzingen: 1 });
    expect(tel([eerst, langer]).waarden.herindicatie).toBeUndefined();
  });
});
