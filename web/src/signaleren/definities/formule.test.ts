import { describe, expect, it } from 'vitest';
import indicatoren from '../../../../src/signaleren/indicatoren/indicatoren.json' with { type: 'json' };
import { codesVan, leesFormule } from './formule.ts';

const alsTekst = (formule: string) =>
  leesFormule(formule)
    ?.map((deel) => (deel.soort === 'invoer' ? `${deel.code}[${deel.tijd}]` : deel.tekst))
    .join('');

describe('a formula in words', () => {
  it('names its inputs and the time over which they are taken', () => {
    expect(alsTekst('stand.eigenVermogen / jaar.opbrengstenTotaal')).toBe(
      'eigenVermogen[stand] ÷ opbrengstenTotaal[jaar]',
    );
    expect(alsTekst('(stand.a - jaarOfBoekjaar.b) / (jaar.c / 12.0)')).toBe('(a[stand] − b[jaar]) ÷ (c[jaar] ÷ 12)');
  });

  it('leaves a choice to the explanation', () => {
    expect(leesFormule('boekjaar.a < boekjaar.b ? 1.0 : 0.0')).toBeNull();
    expect(leesFormule('eersteTekort(prognose, 0.0)')).toBeNull();
  });

  it('reads most formulas that come with Baken', () => {
    const gelezen = indicatoren.filter(({ formule }) => leesFormule(formule) !== null);
    expect(gelezen.length / indicatoren.length).toBeGreaterThan(0.75);
  });

  it('lists each input once', () => {
    expect(codesVan(['jaar.nettoresultaat?', 'kwartaal.nettoresultaat', 'prognose'])).toEqual(['nettoresultaat']);
  });
});
