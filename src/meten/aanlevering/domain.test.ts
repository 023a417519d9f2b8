import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aanZet,
  type Celwijziging,
  type Handeling,
  isTeLaat,
  naHandeling,
  STATUSSEN,
  type Status,
  verschillen,
  weegWijziging,
} from './domain.ts';
import { maakInhoud, toetsIndienen, vingerafdruk, voegUitlegBij } from './inhoud.ts';
import { toetsUitstel } from './uitstel.ts';

const HANDELINGEN: Handeling[] = ['klaarzetten', 'terugnemen', 'akkoord', 'afkeuren', 'terugsturen', 'accepteren'];
const stand = (status: Status, meer = {}) => ({ status, vierOgen: true, versie: 0, ...meer });

describe('the states of a delivery', () => {
  it.each([
    ['klaarzetten', 'concept', {}, 'klaar'],
    ['klaarzetten', 'concept', { vierOgen: false }, 'ingediend'],
    ['klaarzetten', 'teruggestuurd', { versie: 1 }, 'klaar'],
    ['terugnemen', 'klaar', {}, 'concept'],
    ['afkeuren', 'klaar', { versie: 2 }, 'teruggestuurd'],
    ['akkoord', 'klaar', {}, 'ingediend'],
    ['terugsturen', 'ingediend', {}, 'teruggestuurd'],
    ['accepteren', 'ingediend', {}, 'geaccepteerd'],
  ] as const)('%s from %s %j leads to %s', (handeling, van, meer, naar) => {
    expect(naHandeling(handeling, stand(van, meer))).toBe(naar);
  });

  it('nothing is handed in without the board where two pairs of eyes are asked, and what is accepted stays so', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HANDELINGEN), { maxLength: 30 }), (handelingen) => {
        let status: Status = 'concept';
        let versie = 0;
        for (const handeling of handelingen) {
          const was: Status = status;
          try {
            status = naHandeling(handeling, { status, vierOgen: true, versie });
          } catch {
            continue;
          }
          expect(was).not.toBe('geaccepteerd');
          if (status === 'ingediend') {
            expect([was, handeling]).toEqual(['klaar', 'akkoord']);
            versie += 1;
          }
          // What came in once never looks as if nothing did.
          if (versie > 0) expect(status).not.toBe('concept');
        }
      }),
    );
  });

  it('always says who has to act', () => {
    expect(STATUSSEN.map((status) => aanZet(status, false))).toEqual([
      'indiener',
      'accordeur',
      'toezichthouder',
      'indiener',
      'niemand',
    ]);
    expect(aanZet('concept', true)).toBe('niemand');
    expect(aanZet('ingediend', true)).toBe('toezichthouder');
  });

  it('is late the day after its deadline, unless it was handed in', () => {
    const laat = (status: Status, deadline: string, versie = 0) => isTeLaat({ status, deadline, versie }, '2026-11-27');
    expect(laat('concept', '2026-11-27')).toBe(false);
    expect(laat('klaar', '2026-11-26')).toBe(true);
    expect(laat('ingediend', '2026-11-26', 1)).toBe(false);
    // It came in before; what is asked now is a correction.
    expect(laat('teruggestuurd', '2026-11-26', 1)).toBe(false);
  });
});

describe('two people in one form', () => {
  const wijziging = fc.record({
    waarde: fc.constantFrom(null, '0', '1', '2'),
    basis: fc.constantFrom(undefined, 0, 1, 2, 3),
    toelichting: fc.constantFrom(undefined, '', 'a'),
  });
  const cel = fc.record({
    waarde: fc.constantFrom(null, '0', '1', '2'),
    revisie: fc.integer({ min: 1, max: 3 }),
    toelichting: fc.constantFrom('', 'a'),
  });
  const vol = (w: object) => ({ gegeven: 'x', herkomst: 'getypt', ...w }) as Celwijziging;

  it('never overwrites unseen, and takes the same change twice as one', () => {
    fc.assert(
      fc.property(cel, wijziging, (bestaand, w) => {
        const nu = { ...bestaand, herkomst: 'getypt' } as const;
        const uitkomst = weegWijziging(nu, vol(w));
        const anders = w.waarde !== nu.waarde || (w.toelichting !== undefined && w.toelichting !== nu.toelichting);
        const ongezien = w.basis !== undefined && w.basis < nu.revisie;
        expect(uitkomst).toBe(anders ? (ongezien ? 'botsing' : 'bewaren') : 'gelijk');
        const na = { ...nu, waarde: w.waarde, toelichting: w.toelichting ?? nu.toelichting, revisie: 9 };
        expect(weegWijziging(na, vol(w))).toBe('gelijk');
      }),
    );
  });

  it('empty is not zero, and typing over what was filled in beforehand makes it theirs', () => {
    const voor = { waarde: '0', toelichting: '', revisie: 1, herkomst: 'overgenomen' } as const;
    expect(weegWijziging(voor, vol({ waarde: null }))).toBe('bewaren');
    expect(weegWijziging(voor, vol({ waarde: '0', basis: 1 }))).toBe('bewaren');
    expect(weegWijziging(undefined, vol({ waarde: null }))).toBe('gelijk');
    expect(weegWijziging(undefined, vol({ waarde: '0' }))).toBe('bewaren');
  });

  it('tells what differs, in the order of the form', () => {
    const toen = new Map([
      ['a', '1'],
      ['b', null],
    ]);
    const nu = new Map([
      ['c', '3'],
      ['a', '1'],
      ['b', '0'],
    ]);
    expect(verschillen(['a', 'b', 'c'], toen, nu)).toEqual([
      { gegeven: 'b', was: null, nu: '0' },
      { gegeven: 'c', was: null, nu: '3' },
    ]);
  });
});

describe('what is handed in', () => {
  const velden = [
    { code: 'a', versie: 1, naam: 'A', verplicht: true },
    { code: 'b', versie: 2, naam: 'B', verplicht: false },
  ];
  const cel = (gegeven: string, waarde: string | null) =>
    [
      gegeven,
      { gegeven, waarde, toelichting: '', herkomst: 'getypt', bron: '', revisie: 1, door: 'x', op: new Date(0) },
    ] as const;
  const let_op = { controle: 'c', versie: 1, ernst: 'waarschuwing', gegevens: ['b'], melding: 'b is 2' } as const;

  it('has a fingerprint of its content, and of nothing else', () => {
    const een = maakInhoud(velden, new Map([cel('a', '1')]), []);
    const later = { ...cel('a', '1')[1], op: new Date(9), door: 'y', revisie: 7 };
    expect(vingerafdruk(maakInhoud(velden, new Map([['a', later]]), []))).toBe(vingerafdruk(een));
    expect(vingerafdruk(maakInhoud(velden, new Map([cel('a', '2')]), []))).not.toBe(vingerafdruk(een));
    expect(een.cellen.map((c) => c.waarde)).toEqual(['1', null]);
  });

  it('asks every mandatory field, also zero, and an explanation of the same figures for each warning', () => {
    const vol = new Map([cel('a', '0')]);
    const uitgelegd = (melding: string) => voegUitlegBij([let_op], new Map([['c', { melding, uitleg: 'Dit klopt.' }]]));
    expect(() => toetsIndienen(velden, vol, uitgelegd('b is 2'))).not.toThrow();
    expect(() => toetsIndienen(velden, vol, uitgelegd('b is 1'))).toThrow('Er is nog 1 punt');
    expect(() => toetsIndienen(velden, new Map([cel('a', null)]), uitgelegd('x'))).toThrow('Er zijn nog 2 punten');
    const fout = voegUitlegBij(
      [{ ...let_op, ernst: 'fout' }],
      new Map([['c', { melding: 'b is 2', uitleg: 'Toch.' }]]),
    );
    expect(() => toetsIndienen(velden, vol, fout)).toThrow('Er is nog 1 punt');
  });
});

it('gives more time only after the deadline, not for ever, and not in the past', () => {
  const vraag = (tot: string) => () => toetsUitstel(tot, '2026-11-30', '2026-12-05');
  expect(vraag('2026-12-14')).not.toThrow();
  for (const tot of ['2026-11-30', '2026-12-04', '2027-06-01']) expect(vraag(tot)).toThrow('geen uitstel');
});
