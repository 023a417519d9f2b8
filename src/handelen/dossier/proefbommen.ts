import { crc32, deflateSync } from 'node:zlib';

/** Files that are small until somebody opens them. For tests only. */

/** A part of a PNG, with its sum. */
export function pngDeel(naam: string, inhoud: Buffer): Buffer {
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.length);
  const lijf = Buffer.concat([Buffer.from(naam, 'latin1'), inhoud]);
  const som = Buffer.alloc(4);
  som.writeUInt32BE(crc32(lijf));
  return Buffer.concat([lengte, lijf, som]);
}

/** A PNG of so many pixels, whose data become so many bytes; without: as many as its pixels need (RGBA). */
export function pngVan(
  breed: number,
  hoog: number,
  bytes = (breed * 4 + 1) * hoog,
  frames = 0,
  meer: readonly Buffer[] = [],
): Buffer {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breed, 0);
  kop.writeUInt32BE(hoog, 4);
  kop.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngDeel('IHDR', kop),
    ...Array.from({ length: frames }, () => pngDeel('fcTL', Buffer.alloc(26))),
    pngDeel('IDAT', deflateSync(Buffer.alloc(bytes))),
    ...meer,
    pngDeel('IEND', Buffer.alloc(0)),
  ]);
}

/** A PDF of one page with a part more: its description and its data. */
export function pdfMet(kop: string, data: Buffer): Buffer {
  const delen = [
    Buffer.from(
      '%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n' +
        '3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>>\nendobj\n',
    ),
    Buffer.from(`4 0 obj\n<<${kop} /Length ${data.length}>>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'),
  ];
  return Buffer.concat(delen);
}

/** Objects in packed form: so many numbers in one list. */
export const objectenbom = (getallen: number): Buffer => {
  const inhoud = Buffer.from(`9 0 [${'1 '.repeat(getallen)}]`);
  return pdfMet('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(inhoud));
};
