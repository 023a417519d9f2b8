import { describe, expect, it } from 'vitest';
import { recogniseKolommen } from './kolommen.ts';
import { testbegrippen } from './voorbeelden.ts';

const begrippen = testbegrippen();
const betekenissen = (...kop: string[]) => recogniseKolommen(kop, begrippen).kolommen.map(({ betekenis }) => betekenis);

describe('recogniseKolommen', () => {
  it('skips what Baken itself put behind the rejected rows, and only there', () => {
    const gelezen = betekenissen('kvk', 'periode', 'vacatures', 'rij in het bestand', 'reden');
    expect(gelezen).toEqual(['kvk', 'periode', 'vacatures', 'overslaan', 'overslaan']);
    expect(betekenissen('kvk', 'periode', 'vacatures', 'reden').at(-1)).toBeNull();
  });

  it('knows codes and Dutch names, whatever the capitals and spaces', () => {
    expect(
      betekenissen(
        'KvK-nummer',
        'Kwartaal',
        'EIGENVERMOGEN',
        'Eigen vermogen (€)',
        'Bekend op',
        'kengetal.solvabiliteit',
        'verzuim',
      ),
    ).toEqual([
      'kvk',
      'periode',
      'eigenVermogen',
      'eigenVermogen',
      'bekendOp',
      'kengetal.solvabiliteit',
      'kengetal.verzuim',
    ]);
  });

  it('leaves an unknown column unknown, with a hint, and never guesses', () => {
    const { kolommen } = recogniseKolommen(
      ['kvk', 'periode', 'eigenVermogn', 'Toelichting bestuur', 'Balanstotaal (x 1.000)', ''],
      begrippen,
    );
    expect(kolommen.map(({ naam, betekenis, hint }) => [naam, betekenis, hint])).toEqual([
      ['kvk', 'kvk', null],
      ['periode', 'periode', null],
      ['eigenVermogn', null, 'Bedoelt u eigenVermogen?'],
      ['Toelichting bestuur', null, null],
      ['Balanstotaal (x 1.000)', null, expect.stringContaining('duizenden')],
      ['(kolom 6 zonder naam)', null, null],
    ]);
  });

  it('follows the choice of the person', () => {
    const keuzes = { EV: { betekenis: 'eigenVermogen' }, eigenVermogen: { betekenis: 'overslaan' } };
    const { kolommen, fouten } = recogniseKolommen(['kvk', 'periode', 'EV', 'eigenVermogen'], begrippen, keuzes);
    expect(kolommen.map(({ betekenis }) => betekenis)).toEqual(['kvk', 'periode', 'eigenVermogen', 'overslaan']);
    expect(fouten).toEqual([]);
  });

  it.each([
    [['12345678', '2026-K3', '100'], /geen kopregel.*"12345678"/],
    [['periode', 'balanstotaal'], /kolom kvk ontbreekt/],
    [['kvk', 'balanstotaal'], /kolom periode ontbreekt/],
    [['kvk', 'periode', 'Toelichting'], /Geen enkele kolom is een gegeven/],
    [['kvk', 'periode', 'gegeven', 'waarde', 'balanstotaal'], /Kies een van beide/],
    [['kvk', 'periode', 'balanstotaal', 'Balanstotaal'], /kolommen 3 .* en 4 .* betekenen allebei balanstotaal/],
  ])('refuses %j', (kop, melding) => {
    expect(recogniseKolommen(kop, begrippen).fouten.join(' ')).toMatch(melding);
  });

  it('does not look at a choice for a column called as a word of JavaScript', () => {
    expect(
      recogniseKolommen(['constructor', 'kvk', 'periode', 'vacatures'], begrippen).kolommen[0]?.betekenis,
    ).toBeNull();
  });
});
