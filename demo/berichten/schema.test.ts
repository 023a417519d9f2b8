import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { LAATSTE_DAG } from '../kalender.ts';
import { ZAAD } from '../wereld.ts';
import { aanbiedersVan, berichtenVan } from './index.ts';

const XSD = fileURLToPath(new URL('../../../shared/ijw/xsd/', import.meta.url));
const LIBXML = fileURLToPath(new URL('../../node_modules/libxml2-wasm/', import.meta.url));

/** The official schemas against the whole of what is written: valid, unless the fault is one of schema or of XML. */
describe.skipIf(!existsSync(XSD) || !existsSync(LIBXML))('against the official XSDs', () => {
  let oordeel: (soort: string, xml: string) => boolean;

  beforeAll(async () => {
    const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
    const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
    xmlRegisterFsInputProviders();
    const schemas = new Map<string, InstanceType<typeof XsdValidator>>();
    oordeel = (soort, xml) => {
      const url = `${XSD}${soort}.xsd`;
      const schema = schemas.get(soort) ?? XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(url), { url }));
      schemas.set(soort, schema);
      try {
        const document = XmlDocument.fromString(xml);
        try {
          schema.validate(document);
          return true;
        } finally {
          document.dispose();
        }
      } catch {
        return false;
      }
    };
  });

  test('every message is valid, but those with a fault of schema or XML', () => {
    const geteld = new Map<string, number>();
    for (const { naam, xml, fout } of berichtenVan({
      zaad: ZAAD,
      totDatum: LAATSTE_DAG,
      aanbieders: aanbiedersVan(ZAAD),
      aandeel: 0.04,
    })) {
      const soort = naam.slice(8, 13);
      expect(oordeel(soort, xml), `${naam} ${fout ?? ''}`).toBe(fout !== 'schema' && fout !== 'xml');
      geteld.set(soort, (geteld.get(soort) ?? 0) + 1);
    }
    expect(geteld.size).toBe(14);
  }, 120_000);
});
