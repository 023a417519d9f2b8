import { describe, expect, it } from 'vitest';
import en from './en/index.ts';
import nl from './nl/index.ts';

type Boom = { [sleutel: string]: string | Boom };

const sleutels = (boom: Boom, pad = ''): string[] =>
  Object.entries(boom).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string' ? [`${pad}${sleutel}`] : sleutels(waarde, `${pad}${sleutel}.`),
  );

/** The arguments that an ICU text uses, also those inside the branches of a plural or select. */
function argumentenVan(tekst: string): string[] {
  const namen: string[] = [];
  for (let plek = tekst.indexOf('{'); plek >= 0; plek = tekst.indexOf('{', plek)) {
    const einde = sluithaak(tekst, plek);
    const [naam = '', soort, ...takken] = tekst.slice(plek + 1, einde).split(',');
    namen.push(naam.trim());
    if (soort?.trim() === 'plural' || soort?.trim() === 'select') {
      const rest = takken.join(',');
      for (let tak = rest.indexOf('{'); tak >= 0; tak = rest.indexOf('{', tak)) {
        const dicht = sluithaak(rest, tak);
        namen.push(...argumentenVan(rest.slice(tak + 1, dicht)));
        tak = dicht;
      }
    }
    plek = einde;
  }
  return namen;
}

/** Where the brace that opens at `plek` closes. */
function sluithaak(tekst: string, plek: number): number {
  let diepte = 0;
  for (let hier = plek; hier < tekst.length; hier++) {
    if (tekst[hier] === '{') diepte++;
    if (tekst[hier] === '}' && --diepte === 0) return hier;
  }
  throw new Error(`unbalanced braces: ${tekst}`);
}

const argumenten = (boom: Boom, pad = ''): string[] =>
  Object.entries(boom).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string'
      ? [`${pad}${sleutel}: ${[...new Set(argumentenVan(waarde))].sort().join(' ')}`]
      : argumenten(waarde, `${pad}${sleutel}.`),
  );

describe('both languages', () => {
  it('have the same keys', () => {
    expect(sleutels(en).sort()).toEqual(sleutels(nl).sort());
  });

  it('use the same arguments in each text', () => {
    expect(argumenten(en).sort()).toEqual(argumenten(nl).sort());
  });
});
