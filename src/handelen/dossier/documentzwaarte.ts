import { Readable } from 'node:stream';
import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import { createInflate } from 'node:zlib';
import { BakenFout } from '../../kernel/fouten.ts';
import { delenVanPng, MAX_DELEN, MAX_PIXELS, pixelsVan } from './documentbeeld.ts';

const MB = 1024 * 1024;
/** What a PDF may become when it is unpacked: one part, all parts together, and the parts that are made into objects (ISO 32000-2, 7.5.7). */
export const MAX_UITGEPAKT = { deel: 256 * MB, alles: 512 * MB, objecten: 16 * MB };
/** Packed inside packed: more often than real programs do. */
const MAX_DIEPTE = 4;
/** As far back from its data as the description of a part is looked for. */
const MAX_KOP = 4096;
/** After so many parts others get their turn: each takes some microseconds of the main thread. */
const PER_BEURT = 100;
const STUK = 64 * 1024;

const teGroot = (melding: string): never => {
  throw new BakenFout('te-groot', melding, [{ plek: 'bestand', melding: 'verwacht een kleiner bestand' }]);
};
const ZWELT = 'Dit bestand wordt na uitpakken te groot. Baken is gestopt met lezen.';

/**
 * Refuses what is small on its way in and enormous for who opens it: pictures of too many pixels, and parts of a PNG or PDF that swell.
 * Unpacks outside the main thread and keeps nothing. Throws `te-groot`, or `verkeerd-bestand` for a picture that does not say its size.
 */
export async function toetsZwaarte(type: string, bytes: Buffer): Promise<void> {
  if (type === 'application/pdf') return toetsPdf(bytes);
  if (!type.startsWith('image/')) return;
  const pixels = pixelsVan(type, bytes);
  if (pixels === null) throw new BakenFout('verkeerd-bestand', 'Deze afbeelding is beschadigd. Sla haar opnieuw op.');
  if (pixels > MAX_PIXELS)
    teGroot(`Deze afbeelding heeft meer dan ${MAX_PIXELS / 1_000_000} miljoen beeldpunten. Sla haar kleiner op.`);
  if (type === 'image/png') await toetsPng(bytes, pixels);
}

/** Eight bytes for a pixel at most, and one for each line of each of seven passes; its texts are small. */
async function toetsPng(bytes: Buffer, pixels: number): Promise<void> {
  const delen = [...delenVanPng(bytes)];
  const beeld = delen.filter(({ naam }) => naam === 'IDAT').map(({ inhoud }) => inhoud);
  await telUitgepakt(Buffer.concat(beeld), maakTeller(pixels * 8 + 16 * MB));
  const frames = maakTeller(pixels * 8 + 16 * MB);
  for (const ingepakt of framesVan(delen)) await telUitgepakt(ingepakt, frames);
  const teksten = maakTeller(16 * MB);
  for (const { naam, inhoud } of delen) {
    // The packed text begins behind a name of at most 79 bytes and some marks.
    const vanaf = naam === 'zTXt' || naam === 'iCCP' ? inhoud.indexOf(0) + 2 : -1;
    if (vanaf > 1) await telUitgepakt(inhoud.subarray(vanaf), teksten);
    if (naam === 'iTXt') teksten(inhoud.length);
  }
}

/** The packed data of an animation: of each frame in one, and once more what looks packed by itself. */
function framesVan(delen: readonly { readonly naam: string; readonly inhoud: Buffer }[]): Buffer[] {
  const frames: Buffer[][] = [[]];
  for (const { naam, inhoud } of delen) {
    if (naam === 'fcTL') frames.push([]);
    // A number stands before the data.
    if (naam === 'fdAT') frames.at(-1)?.push(inhoud.subarray(4));
  }
  return frames.flatMap((stukken) => [
    ...(stukken.length > 0 ? [Buffer.concat(stukken)] : []),
    ...stukken.slice(1).filter((stuk) => isIngepakt(stuk, 0)),
  ]);
}

/** Every packed part of a PDF, whatever its description says: what looks packed is unpacked. */
async function toetsPdf(bytes: Buffer): Promise<void> {
  const alles = maakTeller(MAX_UITGEPAKT.alles);
  const objecten = maakTeller(MAX_UITGEPAKT.objecten);
  let [delen, woorden] = [0, 0];
  for (let woord = bytes.indexOf('stream'); woord >= 0; woord = bytes.indexOf('stream', woord + 6)) {
    woorden += 1;
    if (woorden % PER_BEURT === 0) await laatAnderenVoor();
    const begin = beginVan(bytes, woord);
    const ingepakt = isIngepakt(bytes, begin);
    const isEinde = bytes[woord - 1] === 0x64;
    if (isEinde && !ingepakt) continue;
    delen += 1;
    if (delen > MAX_DELEN) teGroot('Deze PDF heeft te veel onderdelen. Sla haar opnieuw op, of in delen.');
    const wordtObjecten = !isEinde && toetsKop(kopVan(bytes, woord));
    if (!ingepakt) continue;
    const deel = maakTeller(MAX_UITGEPAKT.deel);
    await telUitgepakt(bytes.subarray(begin), (aantal) => {
      alles(aantal);
      deel(aantal);
      if (wordtObjecten) objecten(aantal);
    });
  }
}

/** Data begin behind the word `stream` and the end of its line. */
function beginVan(bytes: Buffer, woord: number): number {
  let begin = woord + 6;
  while (begin < woord + 9 && (bytes[begin] === 0x20 || bytes[begin] === 0x0d || bytes[begin] === 0x0a)) begin += 1;
  return begin;
}

/** The description before the data of a part, with its names as they are meant: `#46` is a letter written as a number. */
function kopVan(bytes: Buffer, woord: number): string {
  const tekst = bytes.toString('latin1', Math.max(0, woord - MAX_KOP), woord);
  return tekst
    .slice(tekst.lastIndexOf(' obj') + 1)
    .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Whether a part is made into objects when the PDF is read. Those are packed in one way only, so that it can be said what they become. */
function toetsKop(kop: string): boolean {
  if (!/\/(ObjStm|XRef)\b/.test(kop)) return false;
  const manieren = kop.match(
    /\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/g,
  );
  if ((manieren ?? []).some((manier) => manier !== '/FlateDecode') || (manieren ?? []).length > 1)
    throw new BakenFout('verkeerd-bestand', 'Deze PDF is ongewoon ingepakt. Sla haar opnieuw op.');
  return true;
}

/** The two bytes with which packed data begin (RFC 1950). */
const isIngepakt = (bytes: Buffer, plek: number): boolean =>
  plek + 2 <= bytes.length && (bytes.readUInt8(plek) & 0x0f) === 8 && bytes.readUInt16BE(plek) % 31 === 0;

type Teller = (aantal: number) => void;

function maakTeller(hoogstens: number): Teller {
  let som = 0;
  return (aantal) => {
    som += aantal;
    if (som > hoogstens) teGroot(ZWELT);
  };
}

/** Unpacks and only counts, also what is packed inside. Data that are broken count as far as they go. */
async function telUitgepakt(bron: Buffer | AsyncIterable<Buffer>, teller: Teller, diepte = 1): Promise<void> {
  const invoer = Readable.from(Buffer.isBuffer(bron) ? [bron] : bron);
  const uitpakker = createInflate({ chunkSize: STUK });
  invoer.on('error', (fout) => uitpakker.destroy(fout));
  async function* geteld(): AsyncGenerator<Buffer> {
    for await (const stuk of invoer.pipe(uitpakker) as AsyncIterable<Buffer>) {
      teller(stuk.length);
      yield stuk;
    }
  }
  const stukken = geteld();
  try {
    const eerste = await stukken.next();
    if (!eerste.done && isIngepakt(eerste.value, 0)) {
      if (diepte === MAX_DIEPTE) teGroot(ZWELT);
      await telUitgepakt(samen(eerste.value, stukken), teller, diepte + 1);
    }
    // What was packed inside may end, or break, before the rest does.
    while (!(await stukken.next()).done);
  } catch (fout) {
    if (fout instanceof BakenFout) throw fout;
  } finally {
    invoer.destroy();
    uitpakker.destroy();
  }
}

/** One behind the other; whoever stops listening leaves the rest for another. */
async function* samen(eerste: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield eerste;
  for (let stuk = await rest.next(); !stuk.done; stuk = await rest.next()) yield stuk.value;
}
