import { describe, expect, it } from 'vitest';
import type { Feit } from '../domain.ts';
import { ANDER, afkeuring, d, start, stop, toewijzing, van, weg } from './proeffeiten.ts';

describe('starts and stops', () => {
  it.each<[string, Feit[], string[]]>([
    ['all is well', [toewijzing(), start(), stop()], []],
    ['TR019 waits for its assignment', [start()], ['TR019 S1 ?']],
    ['TR019 of someone else', [toewijzing({ persoon: ANDER }), start()], ['TR019 S1']],
    ['TR019 deleted', [toewijzing(), weg, start()], ['TR019 S1']],
    ['no number, no assignment to look for', [start({ nummer: null })], []],
    ['TR063 waits for what it takes away', [toewijzing(), start({ status: '3' })], ['TR063 S1 ?']],
    ['TR063 taken away', [toewijzing(), start(), start({ bericht: 'S2', status: '3' })], []],
    ['TR074 sent twice', [toewijzing(), start(), start({ bericht: 'S2' })], ['TR074 S2']],
    [
      'TR074 sent again after it was taken away',
      [
        toewijzing(),
        start(),
        start({ bericht: 'S2', status: '3', dagtekening: d('2026-01-15') }),
        start({ bericht: 'S3', dagtekening: d('2026-01-16') }),
      ],
      [],
    ],
    [
      'TR074 sent again after it was rejected',
      [
        toewijzing(),
        start(),
        afkeuring({ soort: 'JW305', over: 'S1', klasse: 'StartProduct', sleutel: '1' }),
        start({ bericht: 'S2' }),
      ],
      [],
    ],
    [
      'TR071',
      [toewijzing(), start(), stop(), start({ bericht: 'S2', status: '3', dagtekening: d('2026-03-04') })],
      ['TR382 E1', 'TR071 S2'].sort(),
    ],
    [
      'TR326 started while it runs',
      [toewijzing(), start(), start({ bericht: 'S2', begin: d('2026-02-02'), dagtekening: d('2026-02-03') })],
      ['TR326 S2'],
    ],
    [
      'TR326 started after a stop',
      [
        toewijzing(),
        start(),
        stop({ einde: d('2026-02-01'), reden: '20', dagtekening: d('2026-02-02') }),
        start({ bericht: 'S2', begin: d('2026-02-02'), dagtekening: d('2026-02-03') }),
      ],
      [],
    ],
    ['TR382 waits for its start', [toewijzing(), stop()], ['TR382 E1 ?']],
    ['TR382 of another start', [toewijzing(), start(), stop({ begin: d('2026-01-13') })], ['TR382 E1']],
    [
      'TR413 temporary twice',
      [toewijzing(), start(), stop({ reden: '20' }), stop({ bericht: 'E2', reden: '20', einde: d('2026-03-03') })],
      ['TR413 E2'],
    ],
    [
      'TR414 ends earlier',
      [
        toewijzing(),
        start(),
        stop({ reden: '20' }),
        stop({ bericht: 'E2', einde: d('2026-03-01'), dagtekening: d('2026-03-04') }),
      ],
      ['TR414 E2'],
    ],
    [
      'TR415 after the end',
      [
        toewijzing(),
        start(),
        stop(),
        stop({ bericht: 'E2', reden: '20', einde: d('2026-03-03'), dagtekening: d('2026-03-04') }),
      ],
      ['TR415 E2'],
    ],
    [
      'temporary and then for good',
      [
        toewijzing(),
        start(),
        stop({ reden: '20' }),
        stop({ bericht: 'E2', einde: d('2026-03-03'), dagtekening: d('2026-03-04') }),
      ],
      [],
    ],
  ])('%s', (_naam, feiten, verwacht) => expect(van(...feiten).sort()).toEqual([...verwacht].sort()));
});
