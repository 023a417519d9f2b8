import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { herhash, pseudoniemen } from './pseudoniem.ts';

const sleutel = Buffer.alloc(32, 7);
const hmac = (met: Buffer, tekst: string) => createHmac('sha256', met).update(tekst).digest('hex').slice(0, 32);

describe('a pseudonym', () => {
  it('is HMAC-SHA-256 of the BSN with the key, the first 32 hex digits', () => {
    for (let i = 0; i < 50; i++) {
      const willekeurig = randomBytes(32);
      const bsn = String(999_900_006 + i * 37);
      expect(pseudoniemen(willekeurig)(bsn)).toBe(hmac(willekeurig, bsn));
    }
    // A text longer than any BSN is hashed as well, and so is a short one after it.
    const maak = pseudoniemen(sleutel);
    expect([maak('x'.repeat(40)), maak('1')]).toEqual([hmac(sleutel, 'x'.repeat(40)), hmac(sleutel, '1')]);
  });

  it('is another one with another key, and never holds the BSN', () => {
    const [een, twee] = [pseudoniemen(sleutel)('999900006'), pseudoniemen(Buffer.alloc(32, 8))('999900006')];
    expect(een).not.toBe(twee);
    expect(een).toMatch(/^[0-9a-f]{32}$/);
    expect(() => pseudoniemen(Buffer.alloc(31))).toThrow(RangeError);
    expect(() => pseudoniemen([])).toThrow(RangeError);
  });

  it('stays the same when more people go by than it remembers', () => {
    const maak = pseudoniemen(sleutel, 8);
    const eerst = Array.from({ length: 50 }, (_, i) => maak(`${i}`));
    expect(Array.from({ length: 50 }, (_, i) => maak(`${i}`))).toEqual(eerst);
    expect(eerst).toEqual(Array.from({ length: 50 }, (_, i) => hmac(sleutel, `${i}`)));
  });

  it('can be renewed with a new key without the BSN', () => {
    const nieuw = Buffer.alloc(32, 9);
    const oud = pseudoniemen([sleutel])('999900006');
    expect(herhash([nieuw])(oud)).toBe(pseudoniemen([sleutel, nieuw])('999900006'));
  });
});
