import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureSleutelketen, leesSleutelketen, sleutelsVan, verlengSleutelketen } from './sleutels.ts';

let map: string;
let pad: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'baken-sleutels-'));
  pad = join(map, 'geheimen', 'pseudoniemsleutels');
});
afterEach(() => rmSync(map, { recursive: true }));

describe('the keys of pseudonyms', () => {
  it('are made once, for their owner only', () => {
    ensureSleutelketen(pad);
    const eerst = readFileSync(pad, 'utf8');
    ensureSleutelketen(pad);
    expect(readFileSync(pad, 'utf8')).toBe(eerst);
    expect(statSync(pad).mode & 0o777).toBe(0o600);
    expect(leesSleutelketen(pad).map((sleutel) => sleutel.length)).toEqual([32]);
  });

  it('grow at the end, and stay for their owner only', () => {
    ensureSleutelketen(pad);
    const [eerste] = leesSleutelketen(pad);
    const keten = verlengSleutelketen(pad);
    expect(keten.length).toBe(2);
    expect(keten[0]).toEqual(eerste);
    expect(keten[1]).not.toEqual(eerste);
    expect(statSync(pad).mode & 0o777).toBe(0o600);
  });

  it('differ per region', () => {
    ensureSleutelketen(pad);
    const keten = leesSleutelketen(pad);
    expect(sleutelsVan(keten, 'JZ34')).toEqual(sleutelsVan(keten, 'JZ34'));
    expect(sleutelsVan(keten, 'JZ34')).not.toEqual(sleutelsVan(keten, 'JZ35'));
  });

  it.each([
    ['nothing', '', 'leeg'],
    ['a key that is too short', `${Buffer.alloc(16).toString('base64')}\n`, 'regel 1'],
    ['text that is no base64', `${Buffer.alloc(32, 1).toString('base64')}\ngeen sleutel\n`, 'regel 2'],
    ['the same key twice', `${Buffer.alloc(32, 1).toString('base64')}\n`.repeat(2), 'twee keer'],
  ])('refuse %s, and do not repeat what stands there', (_, inhoud, melding) => {
    const los = join(map, 'sleutels');
    writeFileSync(los, inhoud);
    expect(() => leesSleutelketen(los)).toThrow(
      expect.objectContaining({ plekken: [expect.objectContaining({ melding: expect.stringContaining(melding) })] }),
    );
    expect(() => leesSleutelketen(los)).not.toThrow(/geen sleutel/);
  });

  it('are asked for where the file is not there', () => {
    expect(() => leesSleutelketen(join(map, 'weg'))).toThrow(
      expect.objectContaining({ plekken: [expect.objectContaining({ melding: expect.stringContaining('ENOENT') })] }),
    );
  });
});
