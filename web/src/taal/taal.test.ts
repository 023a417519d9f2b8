import { describe, expect, it } from 'vitest';
import en from './en/index.ts';
import nl from './nl/index.ts';

type Boom = { [sleutel: string]: string | Boom };

const sleutels = (boom: Boom, pad = ''): string[] =>
  Object.entries(boom).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string' ? [`${pad}${sleutel}`] : sleutels(waarde, `${pad}${sleutel}.`),
  );

const argumenten = (boom: Boom, pad = ''): string[] =>
  Object.entries(boom).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string'
      ? [`${pad}${sleutel}: ${[...new Set([...waarde.matchAll(/\{(\w+)[,}]/g)].map((m) => m[1]))].sort().join(' ')}`]
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
