import { describe, expect, it } from 'vitest';
import { periode } from '../../kernel/periode.ts';
import { onderdruk } from '../tellingen/index.ts';
import { type Celrij, maakTegel } from './domain.ts';

type Cel = readonly [groep: string, aantal: number, som: number];
const cel = (jeugdregio: string, aantal: number, som: number): Cel => [`${jeugdregio} -`, aantal, som];
const rij = (kwartaal: string, ...cellen: Cel[]): Celrij => ({
  gegeven: 'balanstotaal',
  periode: periode(kwartaal),
  groepen: cellen.map(([groep]) => groep),
  aantallen: cellen.map(([, aantal]) => aantal),
  sommen: cellen.map(([, , som]) => som),
});
const allesZien = (aantallen: readonly number[]) => [...aantallen];

describe('maakTegel', () => {
  it('gives every group one place, also where it has no figure', () => {
    const tegel = maakTegel([rij('2026-K1', cel('JZ02', 7, 70)), rij('2026-K2', cel('JZ01', 5, 50))], allesZien);
    expect(tegel.groepen).toEqual([
      { jeugdregio: 'JZ01', soort: null },
      { jeugdregio: 'JZ02', soort: null },
    ]);
    expect(tegel.rijen.map(({ aantallen, sommen }) => [aantallen, sommen])).toEqual([
      [
        [0, 7],
        [0, 70],
      ],
      [
        [5, 0],
        [50, 0],
      ],
    ]);
  });

  it('hides what a few make up, and what could be worked out from the rest', () => {
    const cellen = [cel('JZ01', 3, 30), cel('JZ02', 6, 60), cel('JZ03', 9, 90)];
    const [eerste] = maakTegel([rij('2026-K1', ...cellen)], (aantallen) => onderdruk(aantallen)).rijen;
    expect(eerste?.aantallen).toEqual([null, null, 9]);
    expect(eerste?.sommen).toEqual([null, null, 90]);
  });
});
