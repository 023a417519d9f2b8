import { expect, it } from 'vitest';
import { leesSignalen } from '../signaleren/signalen/zoek.ts';
import { ongelezenIn } from './adres.ts';
import { leesDatum, leesNummers, streng } from './zoekparams.ts';

const lees = streng((ruw) => ({ trede: leesNummers(ruw, 'trede', [1, 2, 3]), van: leesDatum(ruw, 'van') }));

it.each([
  ['?bekendOp=2026-13-45', [{ naam: 'bekendOp', waarde: '2026-13-45' }]],
  [
    '?bekendOp=2199-01-01&van=onzin',
    [
      { naam: 'bekendOp', waarde: '2199-01-01' },
      { naam: 'van', waarde: 'onzin' },
    ],
  ],
  ['?trede=2,9', [{ naam: 'trede', waarde: '9' }]],
  ['?trede=9', [{ naam: 'trede', waarde: '9' }]],
  ['?kleur=rood', [{ naam: 'kleur', waarde: 'rood' }]],
  ['?bekendOp=2024-02-29&trede=1,2&van=2024-01-01&print=1', []],
  ['?trede=', []],
  ['', []],
])('of %s names what the screen does not take over', (tekst, verwacht) => {
  expect(ongelezenIn(tekst, lees)).toEqual(verwacht);
});

it('knows what the inbox reads', () => {
  expect(ongelezenIn('?ernst=zwaar&regio=JZ12&pagina=2', leesSignalen)).toEqual([{ naam: 'ernst', waarde: 'zwaar' }]);
});
