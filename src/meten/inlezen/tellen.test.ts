import { expect, it } from 'vitest';
import { metAantal } from './tellen.ts';

it.each([
  [0, '0 cellen'],
  [1, '1 cel'],
  [1200, '1.200 cellen'],
])('%d is %s', (aantal, tekst) => expect(metAantal(aantal, 'cel', 'cellen')).toBe(tekst));
