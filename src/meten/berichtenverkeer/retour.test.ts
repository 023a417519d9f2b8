import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import type { Berichtsoort, Knoop } from './domain.ts';
import { openRegels } from './regels/index.ts';
import { delenVan, kop, kopVan, lees } from './regels/proefbericht.ts';
import { type Afkeuring, afkeuringenVan, type Heenbericht, schrijfRetour } from './retour.ts';
import { antwoordOp } from './retourvorm.ts';

const OPTIES = { identificatie: 'RT1', dagtekening: datum('2026-05-20') };

const heen = (soort: Berichtsoort, xml: string): Heenbericht => {
  const bericht = lees(xml);
  return { kop: kopVan(soort, bericht), delen: [...delenVan(bericht)].map(([knoop]) => knoop) };
};
/** What an answer says, without namespaces and indentation. */
const kaal = (xml: string): string =>
  xml
    .replace(/<\?.*?\?>\s*/, '')
    .replace(/\s+xmlns:\w+="[^"]*"/g, '')
    .replace(/\s+>/g, '>')
    .replace(/<(\/?)\w+:/g, '<$1')
    .replace(/>\s+</g, '><')
    .trim();
const schrijf = (bericht: Heenbericht, afkeuringen: Afkeuring[] = []) =>
  kaal(schrijfRetour(bericht, afkeuringen, OPTIES));

const START = `<Bericht>${kop('2026-05-06')}<Client><Bsn>999900006</Bsn><Naam><Geslachtsnaam><Achternaam>A &amp; B &lt;c></Achternaam></Geslachtsnaam></Naam><StartProducten><StartProduct><ToewijzingNummer>1</ToewijzingNummer></StartProduct><StartProduct><ToewijzingNummer>2</ToewijzingNummer></StartProduct></StartProducten></Client></Bericht>`;
const regel = (nummer: string, bedrag: number, teken = 'D') =>
  `<Prestatie><ProductReferentie><ReferentieNummer>${nummer}</ReferentieNummer></ProductReferentie><ToewijzingNummer>1</ToewijzingNummer><IngediendBedrag><Bedrag>${bedrag}</Bedrag><DebetCredit>${teken}</DebetCredit></IngediendBedrag></Prestatie>`;
const declaratie = (totaal: number, ...clienten: string[][]) =>
  `<Bericht>${kop('2026-05-06')}<Declaratie><DeclaratieNummer>D1</DeclaratieNummer><TotaalIngediendBedrag><TotaalBedrag>${Math.abs(totaal)}</TotaalBedrag><DebetCredit>${totaal < 0 ? 'C' : 'D'}</DebetCredit></TotaalIngediendBedrag><Clienten>${clienten.map((regels) => `<Client><Bsn>999900006</Bsn><Prestaties>${regels.join('')}</Prestaties></Client>`).join('')}</Clienten></Declaratie></Bericht>`;
const codes = (...lijst: string[]) =>
  `<RetourCodes>${lijst.map((code) => `<RetourCode>${code}</RetourCode>`).join('')}</RetourCodes>`;
const REGELPAD = (client: number, nummer: number) =>
  `Bericht/Declaratie/Clienten/Client[${client}]/Prestaties/Prestatie[${nummer}]`;
const totaal = (naam: string, bedrag: number, teken = 'D') =>
  `<${naam}><TotaalBedrag>${bedrag}</TotaalBedrag><DebetCredit>${teken}</DebetCredit></${naam}>`;

describe('an answer to a message', () => {
  it('repeats the header, and says that an accepted message has no remarks, without a client', () => {
    expect(schrijf(heen('JW305', START))).toBe(
      `<Bericht><Header><BerichtCode>439</BerichtCode><BerichtVersie>3</BerichtVersie><BerichtSubversie>2</BerichtSubversie><Afzender>65656055</Afzender><Ontvanger>0384</Ontvanger><BerichtIdentificatie><Identificatie>B1</Identificatie><Dagtekening>2026-05-06</Dagtekening></BerichtIdentificatie><XsdVersie><BasisschemaXsdVersie>1.0.0</BasisschemaXsdVersie><BerichtXsdVersie>1.2.3</BerichtXsdVersie></XsdVersie><IdentificatieRetour>RT1</IdentificatieRetour><DagtekeningRetour>2026-05-20</DagtekeningRetour><XsdVersieRetour><BasisschemaXsdVersie>1.0.0</BasisschemaXsdVersie><BerichtXsdVersie>1.2.3</BerichtXsdVersie></XsdVersieRetour>${codes('0200')}</Header></Bericht>`,
    );
  });

  it('gives a rejected client back with all its classes, the codes where they belong', () => {
    const pad = 'Bericht/Client/StartProducten/StartProduct[2]';
    const xml = schrijf(heen('JW305', START), [
      { pad: `${pad}/Begindatum`, code: '9326' },
      { pad, code: '9019' },
      { pad, code: '9019' },
    ]);
    expect(xml.slice(xml.indexOf('<Client>'))).toBe(
      `<Client><Bsn>999900006</Bsn><Naam><Geslachtsnaam><Achternaam>A &amp; B &lt;c&gt;</Achternaam></Geslachtsnaam></Naam><StartProducten><StartProduct><ToewijzingNummer>1</ToewijzingNummer>${codes('0200')}</StartProduct><StartProduct><ToewijzingNummer>2</ToewijzingNummer>${codes('9019', '9326')}</StartProduct></StartProducten>${codes('0200')}</Client></Bericht>`,
    );
    expect(xml).toContain(`${codes('0200')}</Header>`);
  });

  it.each([
    ['a fault in the header', 'Bericht/Header/BerichtIdentificatie/Dagtekening', '8848'],
    ['a technical fault', 'Bericht/Client/Bsn', '0001'],
  ])('rejects the message as a whole for %s', (_naam, pad, code) => {
    const xml = schrijf(heen('JW305', START), [
      { pad, code },
      { pad: 'Bericht/Client', code: '9019' },
    ]);
    expect(xml).not.toContain('<Client>');
    expect(xml).toContain(`${codes(code)}</Header></Bericht>`);
  });

  it('makes codes of what the checks found', () => {
    const plek = { pad: 'Bericht/Client', regelnummer: 1, melding: 'x' };
    expect(
      afkeuringenVan([
        { toets: 'regels', regel: 'TR346', ...plek },
        { toets: 'regels', regel: 'TR018', ...plek },
        { toets: 'schema', regel: 'schema:aantal', ...plek },
      ]).map(({ code }) => code),
    ).toEqual(['9346', '0001', '0001']);
  });

  it('is refused for an answer, and with an identification that does not fit', () => {
    expect(() => antwoordOp('JW302')).toThrow('Op een JW302 bestaat geen retourbericht');
    expect(() => schrijfRetour(heen('JW305', START), [], { ...OPTIES, identificatie: '1234567890123' })).toThrow(
      '1 tot en met 12',
    );
  });
});

describe('an answer to a declaration', () => {
  const antwoord = (xml: string) => xml.slice(xml.indexOf('<DeclaratieAntwoord>'));

  it('turns sender and receiver round, and names the declaration', () => {
    const xml = schrijf(heen('JW323', declaratie(100, [regel('A', 100)])));
    expect(xml).toContain(
      '<Afzender>0384</Afzender><Ontvanger>65656055</Ontvanger><BerichtIdentificatie><Identificatie>RT1</Identificatie><Dagtekening>2026-05-20',
    );
    expect(xml).toContain('<DeclaratieIdentificatie><Identificatie>B1</Identificatie><Dagtekening>2026-05-06');
    expect(antwoord(xml)).toBe(
      `<DeclaratieAntwoord><DeclaratieNummer>D1</DeclaratieNummer>${totaal('TotaalIngediendBedrag', 100)}${totaal('TotaalToegekendBedrag', 100)}${codes('8001')}</DeclaratieAntwoord></Bericht>`,
    );
  });

  it('holds only the lines that were rejected, and awards the rest', () => {
    const bericht = heen(
      'JW323',
      declaratie(1111, [regel('A', 1), regel('B', 10)], [regel('C', 100)], [regel('D', 1000)]),
    );
    const xml = schrijf(bericht, [
      { pad: `${REGELPAD(1, 2)}/Eenheid`, code: '9341' },
      { pad: 'Bericht/Declaratie/Clienten/Client[3]', code: '8187' },
    ]);
    expect(antwoord(xml)).toContain(totaal('TotaalToegekendBedrag', 101));
    expect(
      [...xml.matchAll(/<ReferentieNummer>(.)<.*?<RetourCode>(\d+)</g)].map(([, nummer, code]) => [nummer, code]),
    ).toEqual([
      ['B', '9341'],
      ['D', '0233'],
    ]);
    expect(xml).toContain(`${codes('8187')}</Client></Clienten>${codes('0200')}</DeclaratieAntwoord>`);
  });

  it('awards nothing of a declaration that is rejected itself', () => {
    const xml = schrijf(heen('JW323', declaratie(100, [regel('A', 100)])), [
      { pad: 'Bericht/Declaratie/DeclaratieNummer', code: '9333' },
    ]);
    expect(antwoord(xml)).toBe(
      `<DeclaratieAntwoord><DeclaratieNummer>D1</DeclaratieNummer>${totaal('TotaalIngediendBedrag', 100)}${totaal('TotaalToegekendBedrag', 0)}${codes('9333')}</DeclaratieAntwoord></Bericht>`,
    );
  });

  it('passes our own rules, whatever is rejected', () => {
    const lijn = fc.record({ bedrag: fc.integer({ min: 1, max: 1_000_000 }), credit: fc.boolean(), af: fc.boolean() });
    fc.assert(
      fc.property(fc.array(lijn, { minLength: 1, maxLength: 8 }), (lijnen) => {
        const som = lijnen.reduce((s, { bedrag, credit }) => s + (credit ? -bedrag : bedrag), 0);
        const regels = lijnen.map(({ bedrag, credit }, i) => regel(`R${i}`, bedrag, credit ? 'C' : 'D'));
        const af = lijnen.flatMap(({ af: weg }, i) => (weg ? [{ pad: REGELPAD(1, i + 1), code: '9341' }] : []));
        const terug = lees(schrijf(heen('JW323', declaratie(som, regels)), af));
        const toets = openRegels();
        toets.kop(kopVan('JW325', terug));
        for (const [knoop, ouder] of delenVan(terug)) toets.deel(knoop, ouder);
        expect(toets.einde()).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

const gedeeld = fileURLToPath(new URL('../../../../shared/ijw/', import.meta.url));
const SOORTEN = ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319', 'JW323'] as const;

describe.skipIf(!existsSync(gedeeld))('answers to the official examples, by the official schemas', () => {
  beforeAll(() => {
    xmlRegisterFsInputProviders();
  });

  const controleer = (soort: string, xml: string): void => {
    const pad = `${gedeeld}xsd/${soort}.xsd`;
    const schema = XmlDocument.fromBuffer(readFileSync(pad), { url: pad });
    const toets = XsdValidator.fromDoc(schema);
    const document = XmlDocument.fromString(xml);
    try {
      toets.validate(document);
    } finally {
      document.dispose();
      toets.dispose();
      schema.dispose();
    }
  };
  const voorbeeld = (soort: Berichtsoort): Heenbericht =>
    // The example of JW315 has a day that does not exist.
    heen(soort, kaal(readFileSync(`${gedeeld}samples/${soort}.xml`, 'utf8')).replaceAll('2027-06-31', '2027-06-30'));

  /** Paths of everything in a message. */
  function* paden(knoop: Knoop, pad: string): Generator<string> {
    yield pad;
    const lijst = /en$|Contactgegevens|Relaties|Prestaties/.test(knoop.naam) && knoop.kinderen.length > 0;
    for (const [i, kind] of knoop.kinderen.entries())
      yield* paden(kind, `${pad}/${kind.naam}${lijst ? `[${i + 1}]` : ''}`);
  }

  it.each(SOORTEN)('%s: accepted, rejected in the header, and rejected in every place', (soort) => {
    const bericht = voorbeeld(soort);
    const { soort: retour } = antwoordOp(soort);
    const xslt = { ...OPTIES, xsltVersie: '1.0.0' };
    controleer(retour, schrijfRetour(bericht, [], OPTIES));
    controleer(retour, schrijfRetour(bericht, [], xslt));
    controleer(retour, schrijfRetour(bericht, [{ pad: 'Bericht', code: '9056' }], xslt));
    controleer(retour, schrijfRetour(bericht, [{ pad: 'Bericht/Client', code: '0001' }], OPTIES));
    const boom = soort === 'JW323' ? 'Bericht/Declaratie' : 'Bericht';
    const clienten = bericht.delen.filter(({ naam }) => naam === 'Client');
    const alle = bericht.delen.flatMap((deel) => [
      ...paden(
        deel,
        soort === 'JW323' && deel.naam === 'Client'
          ? `${boom}/Clienten/Client[${clienten.indexOf(deel) + 1}]`
          : `${boom}/${deel.naam}`,
      ),
    ]);
    expect(alle.length).toBeGreaterThan(3);
    for (const pad of alle) controleer(retour, schrijfRetour(bericht, [{ pad, code: '9019' }], OPTIES));
    controleer(
      retour,
      schrijfRetour(
        bericht,
        alle.map((pad) => ({ pad, code: '9019' })),
        OPTIES,
      ),
    );
  });
});
