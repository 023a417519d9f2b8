import { describe, expect, it } from 'vitest';
import { opmaakVoor } from '../../opmaak.ts';
import { filterCijfers, herkomst, maakMatrix, periodenVan, schrijfCijfer } from './cijfermatrix.ts';
import type { Waarneming } from './typen.ts';

const cijfer = (deel: Partial<Waarneming>): Waarneming => ({
  gegeven: 'eigenVermogen',
  naam: 'Eigen vermogen',
  eenheid: 'euro',
  blok: 'balans',
  periode: '2026-K1',
  waarde: 1,
  vastgelegdOp: '2026-05-01T10:00:00.000Z',
  vervangenOp: null,
  bron: 'proef',
  toelichting: '',
  ...deel,
});

const eerst = cijfer({ waarde: 100, vervangenOp: '2026-06-01T10:00:00.000Z' });
const verbeterd = cijfer({ waarde: 90, vastgelegdOp: '2026-06-01T10:00:00.000Z' });

describe('the table of figures', () => {
  it('shows the figure that holds and keeps what it was', () => {
    const [rij] = maakMatrix([eerst, verbeterd]);
    expect(rij?.cellen.get('2026-K1')).toEqual({ nu: verbeterd, eerder: [eerst] });
  });

  it('has no figure where all were withdrawn', () => {
    const [rij] = maakMatrix([eerst]);
    expect(rij?.cellen.get('2026-K1')?.nu).toBeNull();
  });

  it('puts the newest period first, and a whole year after its quarters', () => {
    const perioden = ['2025', '2025-K4', '2026-K1', '2025-K1'].map((periode) => cijfer({ periode }));
    expect(periodenVan(perioden)).toEqual(['2026-K1', '2025', '2025-K4', '2025-K1']);
  });

  it('goes block by block, and counts as people do', () => {
    const prognose = (nummer: number) =>
      cijfer({ gegeven: `l${nummer}`, naam: `Na ${nummer} maanden`, blok: 'liquiditeitsprognose' });
    const namen = maakMatrix([prognose(10), prognose(2), eerst]).map(({ naam }) => naam);
    expect(namen).toEqual(['Eigen vermogen', 'Na 2 maanden', 'Na 10 maanden']);
  });

  it('is searched by name and code, without accents', () => {
    const rijen = maakMatrix([eerst, cijfer({ gegeven: 'fte', naam: 'Coördinatoren', blok: 'personeel' })]);
    expect(filterCijfers(rijen, { zoek: 'coord' })).toHaveLength(1);
    expect(filterCijfers(rijen, { zoek: 'EIGENVERM' })).toHaveLength(1);
    expect(filterCijfers(rijen, { blok: 'personeel' }).map(({ gegeven }) => gegeven)).toEqual(['fte']);
  });

  it('tells where every figure comes from, the latest knowledge first', () => {
    const [rij] = maakMatrix([eerst, verbeterd, cijfer({ periode: '2026-K2' })]);
    expect(rij && herkomst(rij).map(({ periode, waarde }) => [periode, waarde])).toEqual([
      ['2026-K2', 1],
      ['2026-K1', 90],
      ['2026-K1', 100],
    ]);
  });

  it('writes figures as they were delivered', () => {
    const nl = opmaakVoor('nl');
    expect(schrijfCijfer(nl, 1_234_567.4, 'euro')).toBe('€ 1.234.567');
    expect(schrijfCijfer(nl, 0, 'euro')).toBe('€ 0');
    expect(schrijfCijfer(nl, 17.5, 'verhouding')).toBe('17,50');
    expect(schrijfCijfer(nl, 0.183, 'verhouding')).toBe('0,183');
    expect(schrijfCijfer(nl, 412, 'aantal')).toBe('412');
  });
});
