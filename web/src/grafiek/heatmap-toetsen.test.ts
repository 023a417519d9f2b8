import { describe, expect, it } from 'vitest';
import { stapNaar } from './heatmap-toetsen.ts';

const grootte = { rijen: 276, kolommen: 13 };
const vanuit = (rij: number, kolom: number, toets: string, ctrl = false) =>
  stapNaar({ rij, kolom }, toets, ctrl, grootte);

describe('the keys of a heat map', () => {
  it.each([
    ['ArrowUp', { rij: 4, kolom: 3 }],
    ['ArrowDown', { rij: 6, kolom: 3 }],
    ['ArrowLeft', { rij: 5, kolom: 2 }],
    ['ArrowRight', { rij: 5, kolom: 4 }],
    ['PageUp', { rij: 0, kolom: 3 }],
    ['PageDown', { rij: 15, kolom: 3 }],
    ['Home', { rij: 5, kolom: -1 }],
    ['End', { rij: 5, kolom: 12 }],
  ])('%s', (toets, plek) => expect(vanuit(5, 3, toets)).toEqual(plek));

  it('stop at the edges, and leave other keys to the browser', () => {
    expect(vanuit(0, -1, 'ArrowUp')).toEqual({ rij: 0, kolom: -1 });
    expect(vanuit(0, -1, 'ArrowLeft')).toEqual({ rij: 0, kolom: -1 });
    expect(vanuit(275, 12, 'ArrowRight')).toEqual({ rij: 275, kolom: 12 });
    expect(vanuit(3, 3, 'End', true)).toEqual({ rij: 275, kolom: 12 });
    expect(vanuit(3, 3, 'Home', true)).toEqual({ rij: 0, kolom: -1 });
    expect(vanuit(3, 3, 'Tab')).toBeNull();
    expect(vanuit(3, 3, 'Enter')).toBeNull();
  });
});
