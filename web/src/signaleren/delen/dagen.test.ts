import { expect, it } from 'vitest';
import { laatsteDag, plusDagen } from './dagen.ts';

it('names the last day of access that ends at midnight, in winter and summer', () => {
  expect(laatsteDag('2026-02-25T23:00:00.000Z')).toBe('2026-02-25');
  expect(laatsteDag('2026-07-31T22:00:00.000Z')).toBe('2026-07-31');
  expect(laatsteDag('2026-02-25T11:30:00.000Z')).toBe('2026-02-25');
  expect(plusDagen('2026-02-27', 2)).toBe('2026-03-01');
});
