import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MAX_PIXELS, pixelsVan } from './documentbeeld.ts';
import { herkenDocument } from './documentsoort.ts';
import { toetsZwaarte } from './documentzwaarte.ts';
import { objectenbom, pdfMet, pngDeel, pngVan } from './proefbommen.ts';

const MB = 1024 * 1024;
const jpeg = (breed: number, hoog: number): Buffer => {
  const maten = Buffer.alloc(4);
  maten.writeUInt16BE(hoog, 0);
  maten.writeUInt16BE(breed, 2);
  return Buffer.concat([Buffer.from('ffd8ffe000044a46ffffc0000b08', 'hex'), maten, Buffer.alloc(5)]);
};
const gif = (breed: number, hoog: number): Buffer => {
  const bytes = Buffer.from('GIF89a\0\0\0\0\x80\0\0', 'latin1');
  bytes.writeUInt16LE(breed, 6);
  bytes.writeUInt16LE(hoog, 8);
  return bytes;
};
/** A GIF of one colour, with so many frames of one pixel and a text with a comma in it before each. */
const gifMet = (breed: number, hoog: number, frames: number, frame = [1, 0, 1, 0]): Buffer => {
  const [opmerking, lijf] = [
    [0x21, 0xfe, 1, 0x2c, 0],
    [2, 2, 0x4c, 1, 0],
  ];
  const een = Buffer.from([...opmerking, 0x2c, 0, 0, 0, 0, ...frame, 0x80, ...Buffer.alloc(6, 0x2c), ...lijf]);
  return Buffer.concat([gif(breed, hoog), Buffer.alloc(6, 0x2c), ...Array.from({ length: frames }, () => een), EINDE]);
};
/** What stands behind the end is no frame. */
const EINDE = Buffer.from([0x3b, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 0]);
const webp = (soort: string, lijf: number[]): Buffer =>
  Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), Buffer.from(soort), Buffer.alloc(4), Buffer.from(lijf)]);
const webpMet = (lijf: number[], frames: number): Buffer => {
  const een = Buffer.concat([Buffer.from('ANMF\x11\0\0\0', 'latin1'), Buffer.alloc(18)]);
  return Buffer.concat([webp('VP8X', lijf), ...Array.from({ length: frames }, () => een)]);
};

describe('the size of a picture', () => {
  it.each([
    ['PNG', 'image/png', pngVan(30, 20), 600],
    ['PNG that moves', 'image/png', pngVan(30, 20, 10, 5), 3000],
    ['JPEG', 'image/jpeg', jpeg(4000, 3000), 12_000_000],
    ['GIF', 'image/gif', gif(300, 200), 60_000],
    ['GIF that moves', 'image/gif', gifMet(300, 200, 4), 240_000],
    ['GIF with a frame larger than itself', 'image/gif', gifMet(1, 1, 2, [0x2c, 1, 200, 0]), 120_000],
    ['WebP, lossy', 'image/webp', webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x2c, 1, 200, 0]), 60_000],
    ['WebP, lossless', 'image/webp', webp('VP8L', [0x2f, 0x2b, 0xc1, 0x31, 0, 0, 0, 0]), 60_000],
    ['WebP, extended', 'image/webp', webp('VP8X', [0, 0, 0, 0, 0x2b, 1, 0, 199, 0, 0]), 60_000],
    ['WebP that moves', 'image/webp', webpMet([2, 0, 0, 0, 0x2b, 1, 0, 199, 0, 0], 3), 180_000],
  ] as const)('is read from its header: %s', (_, type, bytes, pixels) => {
    expect(pixelsVan(type, bytes)).toBe(pixels);
  });

  it('is refused when nobody can open it, before it is kept', async () => {
    const bom = pngVan(12_000, 12_000);
    expect(bom.length).toBeLessThan(MB);
    await expect(herkenDocument('foto.png', bom)).rejects.toMatchObject({ code: 'te-groot' });
    for (const [type, bytes] of [
      ['image/jpeg', jpeg(60_000, 60_000)],
      ['image/gif', gif(60_000, 60_000)],
      ['image/webp', webp('VP8X', [0, 0, 0, 0, 0xff, 0xff, 0, 0xff, 0xff, 0])],
      ['image/png', pngVan(1000, 1000, 10, MAX_PIXELS / 1_000_000 + 1)],
      ['image/gif', gifMet(1000, 1000, MAX_PIXELS / 1_000_000 + 1)],
      ['image/webp', webpMet([2, 0, 0, 0, 0xe7, 3, 0, 0xe7, 3, 0], MAX_PIXELS / 1_000_000 + 1)],
    ] as const)
      await expect(toetsZwaarte(type, bytes)).rejects.toMatchObject({ code: 'te-groot' });
  });
  it('is held against its data', async () => {
    await expect(toetsZwaarte('image/png', pngVan(1, 1, 100 * MB))).rejects.toMatchObject({ code: 'te-groot' });
    await toetsZwaarte('image/png', pngVan(4000, 3000));
  });
  const nummer = Buffer.alloc(4);
  const ingepakt = (mb: number) => deflateSync(Buffer.alloc(mb * MB));
  const fdAT = (data: Buffer) => pngDeel('fdAT', Buffer.concat([nummer, data]));
  const fcTL = pngDeel('fcTL', Buffer.alloc(26));
  it.each([
    ['frames together, of one pixel', Array.from({ length: 3 }, () => [fcTL, fdAT(ingepakt(10))]).flat()],
    ['frames that begin nowhere', Array.from({ length: 3 }, () => fdAT(ingepakt(10)))],
    ['a frame in two pieces', [fcTL, fdAT(ingepakt(100).subarray(0, 9)), fdAT(ingepakt(100).subarray(9))]],
    ['more parts than any picture has', Array.from({ length: 50_000 }, () => pngDeel('zTXt', Buffer.from('a\0\0')))],
  ])('is held against all that is in it: %s', async (_, meer) => {
    await expect(toetsZwaarte('image/png', pngVan(1, 1, 5, 0, meer))).rejects.toMatchObject({ code: 'te-groot' });
  });
  it('is taken when it moves, with frames in pieces', async () => {
    const stukken = [fdAT(ingepakt(1).subarray(0, 99)), fdAT(ingepakt(1).subarray(99))];
    await toetsZwaarte('image/png', pngVan(512, 512, MB, 1, [fcTL, ...stukken, fcTL, ...stukken]));
  });
  it('must be there', async () => {
    await expect(toetsZwaarte('image/jpeg', Buffer.from('ffd8ffe0', 'hex'))).rejects.toMatchObject({
      code: 'verkeerd-bestand',
    });
  });
});

describe('a PDF', () => {
  const nullen = (mb: number) => deflateSync(Buffer.alloc(mb * MB));

  it('that becomes millions of objects is refused, before it is kept', async () => {
    const bom = objectenbom(20_000_000);
    expect(bom.length).toBeLessThan(MB);
    await expect(herkenDocument('plan.pdf', bom)).rejects.toMatchObject({ code: 'te-groot' });
  });
  it.each([
    ['one part', pdfMet('/Filter /FlateDecode', nullen(300))],
    ['a part that does not say that it is packed', pdfMet('/Filter 9 0 R', nullen(300))],
    ['a part packed twice', pdfMet('/Filter [/FlateDecode /FlateDecode]', deflateSync(nullen(300)))],
    ['objects under another spelling', pdfMet('/Type /Obj#53tm /Filter /Fl#61teDecode', nullen(20))],
    ['many parts', Buffer.concat(Array.from({ length: 3 }, () => pdfMet('/Filter /FlateDecode', nullen(200))))],
  ])('that swells is refused: %s', async (_, bom) => {
    await expect(toetsZwaarte('application/pdf', bom)).rejects.toMatchObject({ code: 'te-groot' });
  });
  it('of which the objects are packed in another way is refused', async () => {
    const pdf = pdfMet('/Type /ObjStm /Filter [/FlateDecode /RunLengthDecode]', nullen(1));
    await expect(toetsZwaarte('application/pdf', pdf)).rejects.toMatchObject({ code: 'verkeerd-bestand' });
  });
  const metWoorden = (aantal: number) => Buffer.from(`%PDF-1.7\n${'stream'.repeat(aantal)}`);
  it('of more parts than any has is refused, also when none is packed', async () => {
    await expect(herkenDocument('plan.pdf', metWoorden(870_000))).rejects.toMatchObject({
      ...{ code: 'te-groot', message: expect.stringContaining('te veel onderdelen') },
    });
  });
  it('of many parts keeps nobody waiting', async () => {
    let beurten = 0;
    const tel = (): NodeJS.Immediate => {
      beurten += 1;
      return setImmediate(() => (volgende = tel()));
    };
    let volgende = tel();
    await toetsZwaarte('application/pdf', metWoorden(5000));
    clearImmediate(volgende);
    expect(beurten).toBeGreaterThan(40);
  });
  it('with scans and objects of a usual size is taken', async () => {
    await toetsZwaarte('application/pdf', pdfMet('/Subtype /Image /Filter /FlateDecode', nullen(100)));
    await toetsZwaarte('application/pdf', objectenbom(100_000));
    await toetsZwaarte('application/pdf', pdfMet('/Filter /FlateDecode', Buffer.from('789c6b6f6f', 'hex')));
  });
});
