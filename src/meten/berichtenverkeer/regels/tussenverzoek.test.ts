import { describe, expect, it } from 'vitest';
import type { Feit, Verzoekfeit } from '../domain.ts';
import { ANDER, antwoord, bericht, d, toewijzing, van, verzoek } from './proeffeiten.ts';

describe('requests, answers and assignments', () => {
  const op = toewijzing({ referentie: 'REF1' });
  const wijziging = (x: Partial<Verzoekfeit> = {}) =>
    verzoek({
      soort: 'wijziging',
      bericht: 'W1',
      referentie: 'REF9',
      dagtekening: d('2026-02-02'),
      ongewijzigd: ['1'],
      teWijzigen: [],
      ...x,
    });
  const beslist = antwoord({ bericht: 'A9', referentie: 'REF9', dagtekening: d('2026-02-03') });
  it.each<[string, Feit[], string[]]>([
    ['assigned', [verzoek(), op], []],
    ['rejected', [verzoek(), antwoord()], []],
    ['TR355 waits for its request', [antwoord()], ['TR355 A1 ?']],
    ['TR379 waits for its request', [op], ['TR379 T1 ?']],
    [
      'TR347 reference of another request',
      [verzoek(), op, verzoek({ bericht: 'V2', dagtekening: d('2026-02-02') })],
      ['TR347 V2'],
    ],
    [
      'two products in one request',
      [verzoek(), op, verzoek({ referentie: 'REF2' }), toewijzing({ nummer: '2', bericht: 'T2', referentie: 'REF2' })],
      [],
    ],
    ['TR359 answered after it was assigned', [verzoek(), op, antwoord({ dagtekening: d('2026-01-06') })], ['TR359 A1']],
    [
      'TR360 looked into after an answer',
      [
        verzoek(),
        antwoord({ antwoord: '2', reden: null }),
        antwoord({ bericht: 'A2', dagtekening: d('2026-01-06'), antwoord: '2', reden: null }),
        toewijzing({ referentie: 'REF1', bericht: 'T3', dagtekening: d('2026-01-07') }),
      ],
      ['TR360 A2'],
    ],
    [
      'TR365 rejected twice',
      [verzoek(), antwoord(), antwoord({ bericht: 'A2', dagtekening: d('2026-01-06') })],
      ['TR365 A2'],
    ],
    [
      'looked into, and then rejected',
      [verzoek(), antwoord({ antwoord: '2', reden: null }), antwoord({ bericht: 'A2', dagtekening: d('2026-01-06') })],
      [],
    ],
    [
      'TR374 one is pending',
      [
        verzoek(),
        verzoek({ bericht: 'V2', referentie: 'REF2', dagtekening: d('2026-01-03') }),
        op,
        antwoord({ bericht: 'A2', referentie: 'REF2' }),
      ],
      ['TR374 V2'],
    ],
    [
      'decided, and then the next',
      [
        verzoek(),
        op,
        verzoek({ bericht: 'V2', referentie: 'REF2', dagtekening: d('2026-01-06') }),
        antwoord({ bericht: 'A2', referentie: 'REF2', dagtekening: d('2026-01-07') }),
      ],
      [],
    ],
    [
      'for another child',
      [
        verzoek(),
        verzoek({ persoon: ANDER, bericht: 'V2', referentie: 'REF2', dagtekening: d('2026-01-03') }),
        op,
        antwoord({ bericht: 'A2', referentie: 'REF2' }),
      ],
      [],
    ],
    ['TR349 all current assignments', [toewijzing(), wijziging(), beslist], []],
    [
      'TR349 one is missing',
      [toewijzing(), toewijzing({ bericht: 'T2', nummer: '2', product: '45A05' }), wijziging(), beslist],
      ['TR349 W1'],
    ],
    [
      'TR349 one that ended is not needed',
      [toewijzing(), toewijzing({ bericht: 'T2', nummer: '2', einde: d('2026-02-01') }), wijziging(), beslist],
      [],
    ],
    [
      'TR349 one that came later is not needed',
      [toewijzing(), toewijzing({ bericht: 'T2', nummer: '2', dagtekening: d('2026-02-03') }), wijziging(), beslist],
      [],
    ],
    ['TR350 not current', [toewijzing({ einde: d('2026-01-31') }), wijziging(), beslist], ['TR350 W1']],
    ['TR350 waits', [wijziging(), beslist], ['TR350 W1 ?']],
    ['TR351 waits', [wijziging({ ongewijzigd: [], teWijzigen: ['7'] }), beslist], ['TR351 W1 ?']],
    [
      'TR332 number of another child',
      [
        toewijzing(),
        toewijzing({
          bericht: 'T2',
          persoon: ANDER,
          toegewezenOp: '2026-01-06T10:00:00',
          dagtekening: d('2026-01-06'),
        }),
      ],
      ['TR332 T2'],
    ],
    [
      'a later version of the same',
      [toewijzing(), toewijzing({ bericht: 'T2', einde: d('2026-12-31'), toegewezenOp: '2026-01-06T10:00:00' })],
      [],
    ],
    ['TR056 identification twice', [bericht(), bericht({ regels: 2 })], ['TR056 D1']],
    ['the same message twice', [bericht(), bericht()], []],
  ])('%s', (_naam, feiten, verwacht) => expect(van(...feiten).sort()).toEqual([...verwacht].sort()));
});
