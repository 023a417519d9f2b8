import { describe, expect, it } from 'vitest';
import type { Berichtfeit, Feit } from '../domain.ts';
import { antwoord, bericht, d, start, stop, toewijzing, van, verzoek } from './proeffeiten.ts';
import { toetsTussen } from './tussen.ts';

describe('terms', () => {
  const retour = (x: Partial<Berichtfeit> = {}) =>
    bericht({ soort: 'JW306', bericht: 'RT1', over: 'S1', declaratiemaand: null, ...x });
  const heen = bericht({ soort: 'JW305', bericht: 'S1', dagtekening: d('2026-04-01'), declaratiemaand: null });
  const onderzoek = antwoord({ antwoord: '2', reden: null });
  it.each<[string, Feit[], string[]]>([
    // Monday 12 January and five working days: Monday 19.
    ['OP271 in time', [toewijzing(), start({ dagtekening: d('2026-01-19') })], []],
    ['OP271 a day late', [toewijzing(), start({ dagtekening: d('2026-01-20') })], ['OP271 S1']],
    [
      'OP271 counts from the assignment when that came later',
      [toewijzing({ dagtekening: d('2026-01-15') }), start({ dagtekening: d('2026-01-22') })],
      [],
    ],
    [
      'OP271 a correction is not late',
      [
        toewijzing(),
        start(),
        start({ bericht: 'S2', status: '3', dagtekening: d('2026-02-02') }),
        start({ bericht: 'S3', begin: d('2026-01-13'), dagtekening: d('2026-02-02') }),
      ],
      [],
    ],
    ['OP272 a day late', [toewijzing(), start(), stop({ dagtekening: d('2026-03-10') })], ['OP272 E1']],
    // Friday 2 January and five working days: Friday 9.
    ['OP274 in time', [verzoek(), toewijzing({ referentie: 'REF1', dagtekening: d('2026-01-09') })], []],
    ['OP274 a day late', [verzoek(), toewijzing({ referentie: 'REF1', dagtekening: d('2026-01-12') })], ['OP274 V1']],
    ['OP274 no answer', [verzoek()], ['OP274 V1']],
    ['OP346 no answer', [verzoek({ soort: 'wijziging' })], ['OP346 V1']],
    ['OP274 eight weeks', [verzoek(), onderzoek, antwoord({ bericht: 'A2', dagtekening: d('2026-02-27') })], []],
    [
      'OP274 more than eight weeks',
      [verzoek(), onderzoek, antwoord({ bericht: 'A2', dagtekening: d('2026-02-28') })],
      ['OP274 V1'],
    ],
    [
      'OP359 two weeks',
      [verzoek(), antwoord({ reden: '8', naarGemeente: 'GM0384', dagtekening: d('2026-01-16') })],
      ['OP274 V1'],
    ],
    [
      'OP359 more than two weeks',
      [verzoek(), antwoord({ reden: '8', naarGemeente: 'GM0384', dagtekening: d('2026-01-17') })],
      ['OP359 A1', 'OP274 V1'],
    ],
    // Wednesday 1 April, Easter in between: Tuesday 7 is the second working day, Wednesday 8 the third.
    ['OP090 over Easter', [heen, retour({ dagtekening: d('2026-04-08') })], []],
    ['OP090 a day late', [heen, retour({ dagtekening: d('2026-04-09') })], ['OP090 S1']],
    [
      'OP090 missing, where others are kept',
      [heen, retour({ dagtekening: d('2026-04-08') }), { ...heen, bericht: 'S2' }],
      ['OP090 S2'],
    ],
    ['OP090 none are kept', [heen], []],
    [
      'OP090x4 in time',
      [
        bericht(),
        bericht({ soort: 'JW325', bericht: 'AD1', over: 'D1', dagtekening: d('2026-03-18'), declaratiemaand: null }),
      ],
      [],
    ],
    [
      'OP090x4 a day late',
      [
        bericht(),
        bericht({ soort: 'JW325', bericht: 'AD1', over: 'D1', dagtekening: d('2026-03-19'), declaratiemaand: null }),
      ],
      ['OP090x4 D1'],
    ],
    [
      'OP090x4 and OP090 not of messages without identification',
      [
        bericht({ bericht: `K${'0'.repeat(15)}` }),
        bericht({ soort: 'JW325', bericht: 'AD1', over: 'D9', dagtekening: d('2026-03-18'), declaratiemaand: null }),
        { ...heen, bericht: `K${'1'.repeat(15)}` },
        retour({ over: 'S9', dagtekening: d('2026-04-08') }),
      ],
      [],
    ],
    ['SAP2.5.1 the last day', [bericht({ dagtekening: d('2026-03-31') })], []],
    ['SAP2.5.1 a day late', [bericht({ dagtekening: d('2026-04-01') })], ['SAP2.5.1 D1']],
  ])('%s', (_naam, feiten, verwacht) => expect(van(...feiten).sort()).toEqual([...verwacht].sort()));

  it('is not late yet while the term runs', () => {
    expect(toetsTussen([verzoek()], { vandaag: d('2026-01-09') })).toEqual([]);
    expect(toetsTussen([verzoek()], { vandaag: d('2026-01-10') })).toHaveLength(1);
    expect(toetsTussen([verzoek()], { vandaag: d('2026-01-10'), vrij: new Set(['2026-01-09']) })).toEqual([]);
  });
});
