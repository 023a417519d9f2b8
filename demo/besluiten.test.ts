import { describe, expect, test } from 'vitest';
import { datum } from '../src/kernel/datum.ts';
import { neemBesluiten, type Voorstel } from './besluiten.ts';
import type { Verhaal } from './profiel.ts';
import { toeval } from './toeval.ts';

const voorstel = (dag: string, trede: number): Voorstel => ({
  op: new Date(`${dag}T10:00:00Z`),
  trede,
  aanleiding: 'solvabiliteit',
});
const neem = (voorstellen: readonly Voorstel[], verhaal: Verhaal | null = null) =>
  neemBesluiten(voorstellen, verhaal, toeval('proef'));

const verhaal: Verhaal = {
  titel: 'Proef',
  oorzaken: ['personeel'],
  uitleg: '',
  profiel: { kvk: '99000000', naam: 'Proef', jeugdregio: 'JZ01', soorten: ['jeugdhulp'], jeugdomzet: 1 },
  besluiten: [
    { op: datum('2025-09-18'), trede: 3, reden: 'Verlies bij een kleine reserve.' },
    { op: datum('2026-06-09'), trede: 4, reden: 'Het herstelplan levert te weinig op.' },
  ],
};

describe('decisions without a story', () => {
  test('are not needed while nothing is the matter', () => {
    expect(neem([voorstel('2024-02-10', 1), voorstel('2024-05-10', 1)])).toEqual([]);
  });

  test('judge what is worse than what was judged before, and nothing twice', () => {
    const besluiten = neem([voorstel('2025-08-10', 3), voorstel('2025-11-10', 3), voorstel('2026-02-10', 4)]);
    expect(besluiten.map((besluit) => besluit.voorstel?.trede)).toEqual([3, 4]);
    for (const besluit of besluiten) {
      expect(besluit.trede).toBeLessThanOrEqual(2);
      expect(besluit.op > (besluit.voorstel?.op ?? new Date(0))).toBe(true);
    }
  });

  test('go down again when the proposals do', () => {
    const reeks = ['2025-08-10', '2025-11-10', '2026-02-10', '2026-05-10'].map((dag, i) =>
      voorstel(dag, i === 0 ? 2 : 1),
    );
    const besluiten = neem(reeks);
    expect(besluiten.at(-1)?.trede).toBe(1);
  });

  test('leave light proposals of the last days waiting, and judge heavy ones first', () => {
    expect(neem([voorstel('2026-11-08', 2)])).toEqual([]);
    expect(neem([voorstel('2026-11-08', 4)])).toHaveLength(1);
  });
});

describe('decisions of a story', () => {
  test('are those of the story, on its days, upon the proposal of that day', () => {
    const reeks = [voorstel('2025-08-10', 1), voorstel('2025-09-01', 3), voorstel('2026-05-20', 4)];
    expect(neem(reeks, verhaal).map((b) => [b.op.toISOString().slice(0, 10), b.trede, b.voorstel?.trede])).toEqual([
      ['2025-09-18', 3, 3],
      ['2026-06-09', 4, 4],
    ]);
  });

  test('name their causes, from trede 2 on', () => {
    const reeks = [voorstel('2025-09-01', 3), voorstel('2026-05-20', 4)];
    for (const besluit of neem(reeks, verhaal)) expect(besluit.oorzaken).toEqual(['personeel']);
    for (const besluit of neem(reeks)) expect(besluit.oorzaken).toEqual(besluit.trede > 1 ? ['financieel'] : []);
  });

  test('are signed by the supervisor of that day', () => {
    const reeks = [voorstel('2025-09-01', 3), voorstel('2026-05-20', 4)];
    const namen = neem(reeks, verhaal).map((besluit) => besluit.door);
    expect(namen[0]).toMatch(/^analist \d, Jeugdautoriteit$/);
    expect(namen[1]).toMatch(/^analist \d, NZa$/);
  });

  test('wait when the story says so', () => {
    const wachtend: Verhaal = { ...verhaal, wachtVanaf: datum('2026-11-01') };
    const reeks = [voorstel('2025-09-01', 3), voorstel('2026-05-20', 4), voorstel('2026-11-05', 5)];
    expect(neem(reeks, wachtend)).toHaveLength(2);
    expect(neem(reeks, verhaal).at(-1)).toMatchObject({ trede: 4, voorstel: { trede: 5 } });
  });
});
