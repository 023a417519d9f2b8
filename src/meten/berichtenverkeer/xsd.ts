import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { BakenFout } from '../../kernel/fouten.ts';
import { bekijk } from './omslag.ts';

/** What the official schema says of one message. Of its faults only the lines: its texts quote the message. */
export interface Xsdoordeel {
  /** Line that the message begins on. */
  readonly regelnummer: number;
  /** Lines with a fault; empty when the message is valid. */
  readonly fouten: readonly number[];
}

export interface Xsdtoets {
  /** Judges every message of a document, in its order. Null when libxml2 finds it no XML. */
  beoordeel(bytes: Uint8Array): readonly Xsdoordeel[] | null;
  sluit(): void;
}

/** Largest document for this check: libxml2 keeps it whole, in some six times its size. */
export const MAX_XSD = 32 * 1024 * 1024;

/** Where the schemas stand to libxml2: in memory only, so that a document can make it open nothing else. */
const MAP = 'ijw-xsd/';

async function leesSchemas(map: string): Promise<Record<string, Uint8Array>> {
  const namen = (await readdir(map).catch(() => [])).filter((naam) => naam.toLowerCase().endsWith('.xsd'));
  if (!namen.some((naam) => /jw\d{3}\.xsd$/i.test(naam)))
    throw new BakenFout(
      'ongeldige-invoer',
      `In ${map} staan geen schema's van iJw. Verwacht: bestanden als JW301.xsd en basisschema.xsd.`,
    );
  return Object.fromEntries(
    await Promise.all(namen.map(async (naam) => [MAP + naam, await readFile(join(map, naam))])),
  );
}

/**
 * Opens the official schemas of a folder (JW301.xsd … and what they import), to be asked by libxml2 compiled to WebAssembly. Throws a
 * BakenFout `ongeldige-invoer` when the folder has none, or one that is no schema.
 */
export async function openXsd(map: string): Promise<Xsdtoets> {
  const schemas = await leesSchemas(map);
  const { XmlDocument, XsdValidator, XmlLibError, XmlBufferInputProvider, ParseOption, xmlRegisterInputProvider } =
    await import('libxml2-wasm');
  xmlRegisterInputProvider(new XmlBufferInputProvider(schemas));
  const opties =
    ParseOption.XML_PARSE_NONET |
    ParseOption.XML_PARSE_NO_XXE |
    ParseOption.XML_PARSE_BIG_LINES |
    ParseOption.XML_PARSE_HUGE;
  const keurders = new Map<string, XsdValidator>();

  const keurderVan = (soort: string): XsdValidator => {
    const bekend = keurders.get(soort);
    if (bekend) return bekend;
    const url = Object.keys(schemas).find((naam) => naam.toLowerCase() === `${MAP}${soort.toLowerCase()}.xsd`);
    const bytes = url === undefined ? undefined : schemas[url];
    if (url === undefined || bytes === undefined)
      throw new BakenFout('ongeldige-invoer', `In ${map} ontbreekt het schema ${soort}.xsd.`);
    const nieuw = maakKeurder(bytes, url);
    keurders.set(soort, nieuw);
    return nieuw;
  };
  const maakKeurder = (bytes: Uint8Array, url: string): XsdValidator => {
    const schema = XmlDocument.fromBuffer(bytes, { url });
    try {
      return XsdValidator.fromDoc(schema);
    } catch {
      throw new BakenFout(
        'ongeldige-invoer',
        `Het schema ${url.slice(MAP.length)} is niet te gebruiken. Staat basisschema.xsd erbij?`,
      );
    } finally {
      schema.dispose();
    }
  };
  const regelsVan = (fout: unknown): readonly number[] => {
    if (!(fout instanceof XmlLibError)) throw fout;
    return fout.details.map(({ line }) => line);
  };
  const keur = (element: XmlElement, soort: string): readonly number[] => {
    try {
      keurderVan(soort).validate(element);
      return [];
    } catch (fout) {
      if (fout instanceof BakenFout) throw fout;
      const regels = regelsVan(fout);
      return regels.length > 0 ? regels : [element.line];
    }
  };
  const oordelen = (document: XmlDocument): readonly Xsdoordeel[] =>
    berichtenIn(document).map(({ element, soort }) => ({ regelnummer: element.line, fouten: keur(element, soort) }));

  return {
    beoordeel(bytes) {
      let document: XmlDocument;
      try {
        document = XmlDocument.fromBuffer(bytes, { option: opties });
      } catch (fout) {
        regelsVan(fout);
        return null;
      }
      try {
        return oordelen(document);
      } finally {
        document.dispose();
      }
    },
    sluit() {
      for (const keurder of keurders.values()) keurder.dispose();
      keurders.clear();
    },
  };
}

/** The messages of a document, bare or in an envelope, as the reader finds them. */
function berichtenIn(document: XmlDocument): { readonly element: XmlElement; readonly soort: string }[] {
  const kandidaten = document.find("descendant-or-self::*[local-name()='Bericht']") as XmlElement[];
  return kandidaten.flatMap((element) => {
    const vondst = bekijk({ uri: element.namespaceUri, lokaal: element.name });
    return vondst.soort === 'bericht' ? [{ element, soort: vondst.type.soort }] : [];
  });
}
