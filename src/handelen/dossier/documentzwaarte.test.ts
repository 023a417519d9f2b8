import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MAX_PIXELS, pixelsVan } from './documentbeeld.ts';
import { herkenDocument } from './documentsoort.ts';
import { toetsZwaarte } from './documentzwaarte.ts';
import { objectenbom, pdfMet, pngVan } from './proefbommen.ts';

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
const webp = (soort: string, lijf: number[]): Buffer =>
  Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), Buffer.from(soort), Buffer.alloc(4), Buffer.from(lijf)]);

describe('the size of a picture', () => {
  it.each([
    ['PNG', 'image/png', pngVan(30, 20), 600],
    ['PNG that moves', 'image/png', pngVan(30, 20, 10, 5), 3000],
    ['JPEG', 'image/jpeg', jpeg(4000, 3000), 12_000_000],
    ['GIF', 'image/gif', gif(300, 200), 60_000],
    ['WebP, lossy', 'image/webp', webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x2c, 1, 200, 0]), 60_000],
    ['WebP, lossless', 'image/webp', webp('VP8L', [0x2f, 0x2b, 0xc1, 0x31, 0, 0, 0, 0]), 60_000],
    ['WebP, extended', 'image/webp', webp('VP8X', [0, 0, 0, 0, 0x2b, 1, 0, 199, 0, 0]), 60_000],
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
    ] as const)
      await expect(toetsZwaarte(type, bytes)).rejects.toMatchObject({ code: 'te-groot' });
  });
  it('is held against its data', async () => {
    await expect(toetsZwaarte('image/png', pngVan(1, 1, 100 * MB))).rejects.toMatchObject({ code: 'te-groot' });
    await toetsZwaarte('image/png', pngVan(4000, 3000));
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
  it('with scans and objects of a usual size is taken', async () => {
    await toetsZwaarte('application/pdf', pdfMet('/Subtype /Image /Filter /FlateDecode', nullen(100)));
    await toetsZwaarte('application/pdf', objectenbom(100_000));
    await toetsZwaarte('application/pdf', pdfMet('/Filter /FlateDecode', Buffer.from('789c6b6f6f', 'hex')));
  });
});
