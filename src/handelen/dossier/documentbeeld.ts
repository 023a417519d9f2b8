import { BakenFout } from '../../kernel/fouten.ts';

/** Pictures of more are refused: who opens one needs four bytes for each pixel. A page of A3 scanned at 400 dots per inch has 31 million. */
export const MAX_PIXELS = 50_000_000;
/** Parts of one file that are looked at; real ones stay far under it. */
export const MAX_DELEN = 50_000;

/**
 * How much room a picture takes when it is opened, in pixels of all its frames together, each as large as the whole; null when its header
 * does not say. Throws `te-groot` for a PNG of more than `MAX_DELEN` parts.
 */
export function pixelsVan(type: string, bytes: Buffer): number | null {
  try {
    if (type === 'image/png') return pixelsVanPng(bytes);
    if (type === 'image/jpeg') return pixelsVanJpeg(bytes);
    if (type === 'image/gif') return pixelsVanGif(bytes);
    if (type === 'image/webp') return pixelsVanWebp(bytes);
    return null;
  } catch (fout) {
    // A header that ends before what it promises.
    if (fout instanceof RangeError) return null;
    throw fout;
  }
}

/** The parts of a PNG: a name of four letters, and what is in it. Throws `te-groot` when there are more than `MAX_DELEN`. */
export function* delenVanPng(bytes: Buffer): Generator<{ readonly naam: string; readonly inhoud: Buffer }> {
  let delen = 0;
  for (let plek = 8; plek + 12 <= bytes.length; ) {
    delen += 1;
    if (delen > MAX_DELEN)
      throw new BakenFout('te-groot', 'Deze afbeelding heeft te veel onderdelen. Sla haar opnieuw op.', [
        { plek: 'bestand', melding: 'verwacht een kleiner bestand' },
      ]);
    const lengte = bytes.readUInt32BE(plek);
    const naam = bytes.toString('latin1', plek + 4, plek + 8);
    yield { naam, inhoud: bytes.subarray(plek + 8, plek + 8 + lengte) };
    plek += 12 + lengte;
  }
}

/** An animation is drawn frame by frame, each as large as the whole. */
function pixelsVanPng(bytes: Buffer): number | null {
  let beeld: number | null = null;
  let frames = 0;
  for (const { naam, inhoud } of delenVanPng(bytes)) {
    if (naam === 'IHDR') beeld = inhoud.readUInt32BE(0) * inhoud.readUInt32BE(4);
    if (naam === 'fcTL') frames += 1;
  }
  return beeld && beeld * Math.max(1, frames);
}

/** The first frame of a JPEG that says how large it is: SOF0 to SOF15, without the three of those codes that are something else. */
function pixelsVanJpeg(bytes: Buffer): number | null {
  for (let plek = 2; plek + 9 <= bytes.length; ) {
    const soort = bytes[plek] === 0xff ? bytes.readUInt8(plek + 1) : 0xff;
    // Programs that open it pass over what stands between two parts.
    if (soort === 0xff || soort === 0) {
      plek += 1;
      continue;
    }
    if (soort >= 0xc0 && soort <= 0xcf && soort !== 0xc4 && soort !== 0xc8 && soort !== 0xcc)
      return bytes.readUInt16BE(plek + 5) * bytes.readUInt16BE(plek + 7);
    const alleen = soort === 0x01 || (soort >= 0xd0 && soort <= 0xd8);
    plek += alleen ? 2 : 2 + bytes.readUInt16BE(plek + 2);
  }
  return null;
}

/** Of a GIF (GIF89a, 20): its frames may be larger than the screen that its header names. */
function pixelsVanGif(bytes: Buffer): number {
  let beeld = bytes.readUInt16LE(6) * bytes.readUInt16LE(8);
  let frames = 0;
  for (let plek = 13 + kleurtabel(bytes, 10); plek < bytes.length && bytes[plek] !== GIF.einde; ) {
    if (bytes[plek] === GIF.frame && plek + 10 <= bytes.length) {
      frames += 1;
      beeld = Math.max(beeld, bytes.readUInt16LE(plek + 5) * bytes.readUInt16LE(plek + 7));
      plek = naBlokken(bytes, plek + 11 + kleurtabel(bytes, plek + 9));
    } else if (bytes[plek] === GIF.extra) plek = naBlokken(bytes, plek + 2);
    // Programs that open it pass over what is neither.
    else plek += 1;
  }
  return beeld * Math.max(1, frames);
}

const GIF = { frame: 0x2c, extra: 0x21, einde: 0x3b } as const;

/** Bytes of the colours that follow, as the marks at a place say. */
const kleurtabel = (bytes: Buffer, plek: number): number => {
  const merken = bytes[plek] ?? 0;
  return merken & 0x80 ? 3 * 2 ** ((merken & 7) + 1) : 0;
};

/** The place behind blocks that each begin with their length, of which the last is empty. */
function naBlokken(bytes: Buffer, plek: number): number {
  let hier = plek;
  while (hier < bytes.length && bytes[hier] !== 0) hier += 1 + (bytes[hier] ?? 0);
  return hier + 1;
}

/** WebP has three kinds, each with its own header (RFC 9649). */
function pixelsVanWebp(bytes: Buffer): number | null {
  const soort = bytes.toString('latin1', 12, 16);
  if (soort === 'VP8X')
    return (bytes.readUIntLE(24, 3) + 1) * (bytes.readUIntLE(27, 3) + 1) * Math.max(1, framesVanWebp(bytes));
  if (soort === 'VP8 ') return (bytes.readUInt16LE(26) & 0x3fff) * (bytes.readUInt16LE(28) & 0x3fff);
  if (soort !== 'VP8L') return null;
  const maten = bytes.readUInt32LE(21);
  return ((maten & 0x3fff) + 1) * (((maten >>> 14) & 0x3fff) + 1);
}

/** Frames of an animation stand behind the header, each with its length, on even places. */
function framesVanWebp(bytes: Buffer): number {
  let frames = 0;
  for (let plek = 30; plek + 8 <= bytes.length; ) {
    if (bytes.readUInt32BE(plek) === ANMF) frames += 1;
    const lengte = bytes.readUInt32LE(plek + 4);
    plek += 8 + lengte + (lengte % 2);
  }
  return frames;
}

/** The four letters of a part with a frame. */
const ANMF = 0x414e4d46;
