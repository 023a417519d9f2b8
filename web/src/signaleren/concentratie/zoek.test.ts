import { describe, expect, it } from 'vitest';
import { HOOGSTENS_KVKS, leesConcentratie } from './zoek.ts';

describe('the address of concentration and domino', () => {
  it('takes providers once each, and drops what is none', () => {
    expect(leesConcentratie({ kvks: '90000001,90000002,90000001,x', tweede: 'ja' })).toEqual({
      kvks: ['90000001', '90000002'],
      tweede: 'ja',
    });
    const veel = Array.from({ length: 30 }, (_, i) => String(90_000_000 + i));
    expect(leesConcentratie({ kvks: veel })).toEqual({ kvks: veel.slice(0, HOOGSTENS_KVKS) });
  });

  it('drops what is not valid', () => {
    expect(leesConcentratie({ deel: 'taart', regio: 'JZ1', hulpvorm: 'A B', kvks: '', tweede: 'nee' })).toEqual({});
  });
});
