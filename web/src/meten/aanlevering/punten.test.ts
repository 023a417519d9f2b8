import { describe, expect, it } from 'vitest';
import { type Ingediend, puntenVan, telOpen } from './punten.ts';
import { beginStand, synchroniseer } from './synchronisatie.ts';
import type { Cel, Veld } from './typen.ts';

const veld = (code: string) => ({ code, verplicht: true }) as Veld;
const cel = (gegeven: string, waarde: string, toelichting = ''): Cel => ({
  gegeven,
  waarde,
  toelichting,
  herkomst: 'getypt',
  bron: '',
  revisie: 1,
  door: 'x',
  op: '2026-01-01T00:00:00Z',
});

describe('what came back', () => {
  const velden = [veld('a'), veld('b')];
  const stand = beginStand(
    { revisie: 1, status: 'teruggestuurd', cellen: [cel('a', '5'), cel('b', '6')], bevindingen: [] },
    'ik',
  );
  const terug: Ingediend = new Map([['b', { waarde: '6', toelichting: '' }]]);
  const vul = (inhoud: { waarde: string; toelichting?: string }) =>
    synchroniseer(stand, { soort: 'vul', gegeven: 'b', herkomst: 'getypt', om: 1, ...inhoud });

  it('is to be done while nothing changed', () => {
    expect(telOpen(puntenVan(velden, stand, terug))).toEqual([{ soort: 'terug', gegeven: 'b' }]);
  });

  it('is done by another value or by a word about it', () => {
    expect(puntenVan(velden, vul({ waarde: '7' }), terug)).toEqual([]);
    expect(puntenVan(velden, vul({ waarde: '6', toelichting: 'Klopt.' }), terug)).toEqual([]);
  });
});
