import { describe, expect, it } from 'vitest';
import { bedoelden, genoemden, metDagen, vulAan } from './zin.ts';

const MENSEN = [{ naam: 'Anouk de Vries' }, { naam: 'Floor Jansen' }, { naam: 'Jan Vos' }];

describe('naming people in a note', () => {
  it('offers who may be meant by the @ at the end, and nobody without one', () => {
    expect(bedoelden('Kijk eens @jan', MENSEN).map(({ naam }) => naam)).toEqual(['Floor Jansen', 'Jan Vos']);
    expect(bedoelden('Kijk eens @', MENSEN)).toHaveLength(3);
    expect(bedoelden('Kijk eens jan', MENSEN)).toEqual([]);
    expect(bedoelden('@Jan Vos kijkt morgen', MENSEN)).toEqual([]);
  });

  it('puts the whole name in, which then counts as named', () => {
    const tekst = vulAan('Kijk eens @flo', 'Floor Jansen');
    expect(tekst).toBe('Kijk eens @Floor Jansen ');
    expect(genoemden(tekst, MENSEN)).toEqual([{ naam: 'Floor Jansen' }]);
  });
});

it('writes a day in a sentence as people read it, and leaves numbers that are no day', () => {
  const schrijf = (dag: string) => `<${dag}>`;
  expect(metDagen('overgedragen op 2026-11-17, van 2026-01-02 af', schrijf)).toBe(
    'overgedragen op <2026-11-17>, van <2026-01-02> af',
  );
  for (const zin of ['PRF-2026-000001', '2026-13-01', '12026-11-17', '2026-11-170'])
    expect(metDagen(zin, schrijf)).toBe(zin);
});
