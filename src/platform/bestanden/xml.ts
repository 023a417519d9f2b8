import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { BakenFout } from '../../kernel/fouten.ts';

/** Characters that may pass without any tag: more is a bomb, not a sheet. */
const MAX_TUSSENRUIMTE = 32 * 1024 * 1024;

/** What a reader of XML listens to. Names come without prefix: `table:table-cell` is `table-cell`; `volledig` has it. */
export interface XmlLuisteraar {
  open(naam: string, attribuut: (naam: string) => string | undefined, volledig: string): void;
  sluit(naam: string): void;
  tekst(tekst: string): void;
}

/** The part of a name after the prefix, remembered because a sheet repeats a dozen names a million times. */
function lokaleNaam(): (naam: string) => string {
  const bekend = new Map<string, string>();
  return (naam) => {
    let lokaal = bekend.get(naam);
    if (lokaal !== undefined) return lokaal;
    lokaal = naam.slice(naam.indexOf(':') + 1);
    bekend.set(naam, lokaal);
    return lokaal;
  };
}

/** The bytes of an XML document as text; XML of office programs is always UTF-8. */
export async function* alsTekst(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const tekens = new TextDecoder('utf-8');
  for await (const stuk of bytes) yield tekens.decode(stuk, { stream: true });
  yield tekens.decode();
}

/**
 * Feeds the text of an XML document to `luisteraar` and yields after each piece, so that the caller can take what it
 * gathered. Throws `verkeerd-bestand` for XML that is not well-formed or has a DOCTYPE (entity bombs, files from outside).
 */
export async function* leesXml(
  stukken: AsyncIterable<string>,
  luisteraar: XmlLuisteraar,
  naam: string,
): AsyncGenerator<void> {
  const lezer = new SaxesParser({ position: false });
  const lokaal = lokaleNaam();
  let attributen: Record<string, string> = {};
  const attribuut = (gezocht: string): string | undefined => attributen[gezocht];
  lezer.on('attribute', (gevonden: SaxesAttributePlain) => {
    attributen[lokaal(gevonden.name)] = gevonden.value;
  });
  lezer.on('opentag', (tag: { name: string }) => luisteraar.open(lokaal(tag.name), attribuut, tag.name));
  lezer.on('closetag', (tag: { name: string }) => luisteraar.sluit(lokaal(tag.name)));
  lezer.on('text', (tekst) => luisteraar.tekst(tekst));
  lezer.on('cdata', (tekst) => luisteraar.tekst(tekst));
  lezer.on('doctype', () => {
    throw new BakenFout('verkeerd-bestand', `"${naam}" bevat een DOCTYPE. Dat is onveilig; Baken leest het niet.`);
  });
  lezer.on('error', () => {
    throw new BakenFout('verkeerd-bestand', `"${naam}" is beschadigd: het is geen geldige XML.`);
  });
  let zonderTag = 0;
  lezer.on('opentagstart', () => {
    attributen = {};
    zonderTag = 0;
  });
  for await (const stuk of stukken) {
    zonderTag += stuk.length;
    lezer.write(stuk);
    if (zonderTag > MAX_TUSSENRUIMTE) throw new BakenFout('te-groot', `"${naam}" bevat een tekst zonder einde.`);
    yield;
  }
  lezer.close();
  yield;
}

/** Reads a small document to its end. */
export async function leesHeleXml(
  bytes: AsyncIterable<Uint8Array>,
  luisteraar: XmlLuisteraar,
  naam: string,
): Promise<void> {
  for await (const _ of leesXml(alsTekst(bytes), luisteraar, naam));
}
