import { expect, it } from 'vitest';
import { leesConvenant } from './zoek.ts';

it('takes over a period, and no start that is after the end', () => {
  expect(leesConvenant({ van: '2026-01-01', tot: '2026-03-31' })).toEqual({ van: '2026-01-01', tot: '2026-03-31' });
  expect(leesConvenant({ van: '2026-04-01', tot: '2026-03-31' })).toEqual({ tot: '2026-03-31' });
  expect(leesConvenant({ van: 'xx', instrument: 'Onzin!' })).toEqual({});
});
