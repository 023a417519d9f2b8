import { SaxesParser } from 'saxes';

/** An element of a message that is to be changed, with its name as written. */
interface Boom {
  naam: string;
  attributen: Record<string, string>;
  /** Text, as it is to be written; only of an element without children. */
  tekst: string;
  kinderen: Boom[];
}

/** Chance that can be repeated: each call a whole number from 0 up to `onder`. */
export type Gooi = (onder: number) => number;

export function maakGooi(zaad: number): Gooi {
  let stand = zaad >>> 0 || 1;
  return (onder) => {
    stand ^= stand << 13;
    stand ^= stand >>> 17;
    stand ^= stand << 5;
    return (stand >>> 0) % onder;
  };
}

const kies = <T>(lijst: readonly T[], gooi: Gooi): T => lijst[gooi(lijst.length)] as T;
const schoon = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function lees(xml: string): Boom {
  const sax = new SaxesParser();
  const stapel: Boom[] = [{ naam: '', attributen: {}, tekst: '', kinderen: [] }];
  sax.on('opentag', ({ name, attributes }) => {
    const nieuw: Boom = {
      naam: name,
      attributen: { ...(attributes as Record<string, string>) },
      tekst: '',
      kinderen: [],
    };
    stapel.at(-1)?.kinderen.push(nieuw);
    stapel.push(nieuw);
  });
  sax.on('text', (tekst) => {
    const hier = stapel.at(-1);
    if (hier && stapel.length > 1) hier.tekst += schoon(tekst);
  });
  sax.on('closetag', () => {
    const boom = stapel.pop();
    if (boom && boom.kinderen.length > 0) boom.tekst = '';
  });
  sax.write(xml).close();
  return stapel[0]?.kinderen[0] as Boom;
}

function schrijf({ naam, attributen, tekst, kinderen }: Boom): string {
  const kop = [naam, ...Object.entries(attributen).map(([sleutel, waarde]) => `${sleutel}="${waarde}"`)].join(' ');
  return `<${kop}>${tekst}${kinderen.map(schrijf).join('')}</${naam}>`;
}

/** Every element with its parent, without the root. */
function* paren(ouder: Boom): Generator<readonly [ouder: Boom, kind: Boom]> {
  for (const kind of ouder.kinderen) {
    yield [ouder, kind];
    yield* paren(kind);
  }
}

/** Values at the edges of what each type takes. */
const WAARDEN = [
  '', ' ', '\n', '0', '1', '01', '1 ', ' 1', '+1', '-1', '-0', '+', '00000000000001', '99999999', '100000000', '999999999',
  '1000000000', '99999999999999999999999999', '1.0', '1e3', '١', '2026-02-29', '2024-02-29', '1900-02-29', '2000-02-29',
  '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '26-01-01', '0000-01-01', '-0001-01-01', '-0004-02-29', '12026-01-01', '02026-01-01',
  ' 2026-01-01 ', '2026-01-01Z', '2026-01-01+01:00', '2026-01-01T00:00:00', '24:00:00', '24:00:01', '23:59:60', '23:59:59.999',
  '24:00:00.0', '09:30', '9:30:00', '09:30:00.', ' 09:30:00\n', '09:30:00Z', '09:30:00+01:00', 'D', 'd', 'XX', 'NL', '45', '39', '45A04', '45A045',
  '999900006', '99990000', '9999000066', '9999', '1.0.0', '1.0', '01.0.0', '1.0.0 ', 'a'.repeat(10), 'a'.repeat(37), 'a'.repeat(201),
  'é', '\u00a0', '\u2003', 'a\nb', 'a\tb', '\ta', '😀', '😀'.repeat(6), '😀'.repeat(12), '😀'.repeat(13), 'ÀỳZ', '×', 'ABCDEFG',
  '&#32;', '&#10;', '&#xe9;', '<![CDATA[1]]>', '<![CDATA[ ]]>', '<![CDATA[]]>', '1<!-- -->', '<?x y?>1', '&amp;', ']]', '0200', '9999',
] as const; // biome-ignore format: one list

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const ATTRIBUTEN: readonly Readonly<Record<string, string>>[] = [
  { soort: 'x' },
  { 'xml:lang': 'nl' },
  { 'xmlns:a': 'urn:a', 'a:b': '1' },
  { 'xmlns:xsi': XSI, 'xsi:schemaLocation': 'urn:a b.xsd' },
  { 'xmlns:xsi': XSI, 'xsi:noNamespaceSchemaLocation': 'b.xsd' },
  { 'xmlns:xsi': XSI, 'xsi:nil': 'true' },
  { 'xmlns:xsi': XSI, 'xsi:nil': 'false' },
  { 'xmlns:xsi': XSI, 'xsi:anders': '1' },
  { 'xmlns:xsi': XSI, 'xsi:type': 'i:LDT_Datum' },
  { 'xmlns:xsi': XSI, 'xsi:type': ' i:LDT_Nummer ' },
  { 'xmlns:xsi': XSI, 'xsi:type': 'i:LDT_BerichtCode' },
  { 'xmlns:xsi': XSI, 'xsi:type': 'i:LDT_BestaatNiet' },
  { 'xmlns:xsi': XSI, 'xsi:type': 'm:Client' },
  { 'xmlns:a': 'urn:a' },
];

/** The ways in which a message is changed. Each changes one thing of the tree that it gets. */
const MUTATIES: Readonly<Record<string, (wortel: Boom, gooi: Gooi) => void>> = {
  weg(wortel, gooi) {
    const [ouder, kind] = kies([...paren(wortel)], gooi);
    ouder.kinderen.splice(ouder.kinderen.indexOf(kind), 1);
  },
  dubbel(wortel, gooi) {
    const [ouder, kind] = kies([...paren(wortel)], gooi);
    ouder.kinderen.splice(ouder.kinderen.indexOf(kind), 0, structuredClone(kind));
  },
  wissel(wortel, gooi) {
    const { kinderen } = kies(
      [...paren(wortel)].filter(([ouder]) => ouder.kinderen.length > 1),
      gooi,
    )[0];
    const i = gooi(kinderen.length - 1);
    kinderen.splice(i, 2, ...kinderen.slice(i, i + 2).reverse());
  },
  verplaats(wortel, gooi) {
    const [ouder, kind] = kies([...paren(wortel)], gooi);
    ouder.kinderen.splice(ouder.kinderen.indexOf(kind), 1);
    const [nieuw] = kies([...paren(wortel)], gooi);
    nieuw.kinderen.splice(gooi(nieuw.kinderen.length + 1), 0, kind);
  },
  inWaarde(wortel, gooi) {
    const bladen = [...paren(wortel)].filter(([, kind]) => kind.kinderen.length === 0);
    kies(bladen, gooi)[1].kinderen.push(structuredClone(kies(bladen, gooi)[1]));
  },
  hernoem(wortel, gooi) {
    const alle = [...paren(wortel)];
    kies(alle, gooi)[1].naam = kies([...alle.map(([, kind]) => kind.naam), 'm:Onbekend', 'Bsn', 'i:Bsn'], gooi);
  },
  andereRuimte(wortel, gooi) {
    const kind = kies([...paren(wortel)], gooi)[1];
    kind.naam = kind.naam.replace(/^\w+:/, kies(['i:', 'm:', ''], gooi));
  },
  waarde(wortel, gooi) {
    kies(
      [...paren(wortel)].filter(([, kind]) => kind.kinderen.length === 0),
      gooi,
    )[1].tekst = kies(WAARDEN, gooi);
  },
  tekst(wortel, gooi) {
    kies(
      [...paren(wortel)].filter(([, kind]) => kind.kinderen.length > 0),
      gooi,
    )[1].tekst = kies(WAARDEN, gooi);
  },
  attribuut(wortel, gooi) {
    Object.assign(
      kies([wortel, ...[...paren(wortel)].map(([, kind]) => kind)], gooi).attributen,
      kies(ATTRIBUTEN, gooi),
    );
  },
};

export const MUTATIESOORTEN: readonly string[] = Object.keys(MUTATIES);

/** The message with one to three changes. It stays well-formed; whether it stays valid is the question. */
export function muteer(xml: string, gooi: Gooi): string {
  const wortel = lees(xml);
  const aantal = gooi(4) === 0 ? 1 + gooi(3) : 1;
  for (let i = 0; i < aantal && wortel.kinderen.some(({ kinderen }) => kinderen.length > 1); i++)
    MUTATIES[kies(MUTATIESOORTEN, gooi)]?.(wortel, gooi);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${schrijf(wortel)}\n`;
}

/** The message with each of its values in turn replaced by each value at the edge of a type; names in `gezien` are passed over. */
export function* metElkeWaarde(xml: string, gezien: Set<string>): Generator<string> {
  const wortel = lees(xml);
  for (const [, kind] of [...paren(wortel)]) {
    if (kind.kinderen.length > 0 || gezien.has(kind.naam)) continue;
    gezien.add(kind.naam);
    const { tekst } = kind;
    for (const waarde of WAARDEN) {
      kind.tekst = waarde;
      yield schrijf(wortel);
    }
    kind.tekst = tekst;
  }
}

/** The bytes with something broken: a byte changed, a piece cut out, doubled or put elsewhere, or something from outside pushed in. */
export function verniel(bytes: Uint8Array, gooi: Gooi): Uint8Array {
  let uit = Buffer.from(bytes);
  for (let keer = 1 + gooi(4); keer > 0; keer--) {
    const plek = gooi(uit.length + 1);
    const einde = plek + 1 + gooi(gooi(4) === 0 ? 400 : 8);
    const [voor, stuk, na] = [uit.subarray(0, plek), uit.subarray(plek, einde), uit.subarray(einde)];
    const zonder = Buffer.concat([voor, na]);
    const elders = gooi(zonder.length + 1);
    const keuzes: readonly (readonly Uint8Array[])[] = [
      [voor, Buffer.from([gooi(256)]), uit.subarray(plek + 1)],
      [zonder],
      [voor, stuk, stuk, na],
      [zonder.subarray(0, elders), stuk, zonder.subarray(elders)],
      [voor, Buffer.from(kies(STUKKEN, gooi)), stuk, na],
      [voor],
    ];
    uit = Buffer.concat(kies(keuzes, gooi));
  }
  return uit;
}

const STUKKEN = [
  '<', '>', '&', '&amp;', '&#0;', '&#x110000;', '&constructor;', '<!--', '-->', '--', '<![CDATA[', ']]>', '<?xml version="1.0"?>', '<?', '?>', '/>',
  '</m:Bericht>', '<m:Bericht>', '<!DOCTYPE a>', '<!DOCTYPE a [<!ENTITY b "c">]>', 'xmlns:m=""', '\u0000', '\ufeff', '\uffff', '"', "'", ' a="b"', ' a', '\r\n', '\r',
  '😀', '<a xmlns="urn:b">', '<m:Client xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw301/schema">',
] as const; // biome-ignore format: one list
