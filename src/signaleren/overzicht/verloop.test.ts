import { describe, expect, it } from 'vitest';
import { tredeverloop } from './verloop.ts';

const op = (dag: string) => new Date(`${dag}T12:00:00Z`);
const kort = (deel: { op: Date; trede: number; bron: string }) => [
  deel.op.toISOString().slice(0, 10),
  deel.trede,
  deel.bron,
];

describe('tredeverloop', () => {
  it('follows the proposal until a person decides, and a newer worse proposal until somebody judges it', () => {
    const voorstellen = [
      { op: op('2026-02-14'), trede: 2 },
      { op: op('2026-05-14'), trede: 4 },
      { op: op('2026-08-14'), trede: 5 },
      { op: op('2026-11-14'), trede: 3 },
    ];
    const besluiten = [
      { op: op('2026-05-20'), trede: 3, voorstelTrede: 4 },
      { op: op('2026-11-20'), trede: 4, voorstelTrede: 3 },
    ];
    expect(tredeverloop(voorstellen, besluiten).map(kort)).toEqual([
      ['2026-02-14', 2, 'voorstel'],
      ['2026-05-14', 4, 'voorstel'],
      ['2026-05-20', 3, 'besluit'],
      ['2026-08-14', 5, 'nieuwVoorstel'],
      // A better proposal that nobody judged changes nothing: the decision of May holds again.
      ['2026-11-14', 3, 'besluit'],
      ['2026-11-20', 4, 'besluit'],
    ]);
  });

  it('writes down changes only', () => {
    const voorstellen = ['2026-02-14', '2026-05-14'].map((dag) => ({ op: op(dag), trede: 2 }));
    const besluiten = [{ op: op('2026-06-01'), trede: 2, voorstelTrede: 2 }];
    expect(tredeverloop(voorstellen, besluiten).map(kort)).toEqual([['2026-02-14', 2, 'besluit']]);
  });

  it('is empty while there is nothing to judge', () => {
    expect(tredeverloop([], [])).toEqual([]);
  });
});
