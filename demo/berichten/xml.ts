import { type Dag, dagtekst } from './dagen.ts';

/** The messages that somebody begins, each with its answer. */
export const HEEN = {
  JW301: { code: '436', retour: 'JW302', retourcode: '437' },
  JW305: { code: '438', retour: 'JW306', retourcode: '439' },
  JW307: { code: '440', retour: 'JW308', retourcode: '441' },
  JW315: { code: '446', retour: 'JW316', retourcode: '447' },
  JW317: { code: '486', retour: 'JW318', retourcode: '487' },
  JW319: { code: '488', retour: 'JW320', retourcode: '489' },
  JW323: { code: '490', retour: 'JW325', retourcode: '491' },
} as const;
export type Heensoort = keyof typeof HEEN;

/** Rules of the standard ask for lines that end in CR and LF (OP192). */
const EIND = '\r\n';

/** Writes the elements of one namespace; `blad` of nothing writes nothing. */
export interface Schrijver {
  blad(naam: string, waarde: string | number | null): string;
  tak(naam: string, ...kinderen: readonly string[]): string;
}

const schrijvers = new Map<string, Schrijver>();

export function schrijver(ns: string): Schrijver {
  let gevonden = schrijvers.get(ns);
  if (!gevonden) {
    gevonden = {
      blad: (naam, waarde) => (waarde === null ? '' : `<${ns}:${naam}>${waarde}</${ns}:${naam}>${EIND}`),
      tak: (naam, ...kinderen) => `<${ns}:${naam}>${EIND}${kinderen.join('')}</${ns}:${naam}>${EIND}`,
    };
    schrijvers.set(ns, gevonden);
  }
  return gevonden;
}

/** The base types, which every message shares. */
export const ijw = schrijver('ijw');

export interface Kop {
  readonly afzender: string;
  readonly ontvanger: string;
  readonly identificatie: string;
  readonly dag: Dag;
}

const VERSIE = ijw.blad('BasisschemaXsdVersie', '1.0.0') + ijw.blad('BerichtXsdVersie', '1.0.0');

export const identificatie = (tekst: string, dag: Dag): string =>
  ijw.blad('Identificatie', tekst) + ijw.blad('Dagtekening', dagtekst(dag));

function kopregels(s: Schrijver, code: string, kop: Kop): string {
  return (
    s.blad('BerichtCode', code) +
    s.blad('BerichtVersie', 3) +
    s.blad('BerichtSubversie', 2) +
    s.blad('Afzender', kop.afzender) +
    s.blad('Ontvanger', kop.ontvanger) +
    s.tak('BerichtIdentificatie', identificatie(kop.identificatie, kop.dag)) +
    s.tak('XsdVersie', VERSIE)
  );
}

/** Return codes as an element, where a class of an answer wants them. */
export const retourcodes = (s: Schrijver, ...codes: readonly string[]): string =>
  s.tak('RetourCodes', ...codes.map((code) => s.blad('RetourCode', code)));

function omhul(ns: string, inhoud: string): string {
  const adres = 'http://www.istandaarden.nl/ijw/3_2';
  return `<?xml version="1.0" encoding="UTF-8"?>${EIND}<${ns}:Bericht xmlns:ijw="${adres}/basisschema/schema" xmlns:${ns}="${adres}/${ns}/schema">${EIND}${inhoud}</${ns}:Bericht>${EIND}`;
}

/** A message; `lijf` is everything below its header. */
export function heenbericht(soort: Heensoort, kop: Kop, lijf: string): string {
  const ns = soort.toLowerCase();
  const s = schrijver(ns);
  return omhul(ns, s.tak('Header', kopregels(s, HEEN[soort].code, kop)) + lijf);
}

/** The answer to a message: its own header in the answer's clothes, with when and as what the answer was sent. */
export function retourbericht(
  soort: Exclude<Heensoort, 'JW323'>,
  kop: Kop,
  retour: { readonly identificatie: string; readonly dag: Dag; readonly code: string },
  lijf: string,
): string {
  const ns = HEEN[soort].retour.toLowerCase();
  const s = schrijver(ns);
  const header = s.tak(
    'Header',
    kopregels(s, HEEN[soort].retourcode, kop),
    s.blad('IdentificatieRetour', retour.identificatie),
    s.blad('DagtekeningRetour', dagtekst(retour.dag)),
    s.tak('XsdVersieRetour', VERSIE),
    retourcodes(s, retour.code),
  );
  return omhul(ns, header + lijf);
}

/** Header of the answer to a declaration, which names the declaration apart from itself. */
export function declaratieantwoord(
  kop: Kop,
  declaratie: { readonly identificatie: string; readonly dag: Dag },
  code: string,
  lijf: string,
): string {
  const s = schrijver('jw325');
  const header = s.tak(
    'Header',
    kopregels(s, HEEN.JW323.retourcode, kop),
    s.tak('DeclaratieIdentificatie', identificatie(declaratie.identificatie, declaratie.dag)),
    s.tak('XsdVersieDeclaratie', VERSIE),
    retourcodes(s, code),
  );
  return omhul('jw325', header + lijf);
}

/** Classes that get return codes of their own in an answer (JW302 … JW320), inner before outer. */
const KLASSEN: Readonly<Record<Exclude<Heensoort, 'JW323'>, readonly string[]>> = {
  JW301: ['Relatie', 'Contact', 'ToegewezenProduct', 'Client'],
  JW305: ['StartProduct', 'Client'],
  JW307: ['StopProduct', 'Client'],
  JW315: ['AangevraagdProduct', 'Client'],
  JW317: ['OngewijzigdProduct', 'TeWijzigenProduct', 'NieuwProduct', 'Verzoek', 'Client'],
  JW319: ['Woonplaatsbeginsel', 'Antwoord'],
};

/** What was rejected, as it came, with the reason at its class and "no remark" at all others. */
export function afgekeurdLijf(soort: Exclude<Heensoort, 'JW323'>, lijf: string, klasse: string, code: string): string {
  const van = soort.toLowerCase();
  const naar = HEEN[soort].retour.toLowerCase();
  const s = schrijver(naar);
  return KLASSEN[soort].reduce(
    (tekst, naam) =>
      tekst.replaceAll(`</${naar}:${naam}>`, `${retourcodes(s, naam === klasse ? code : '0200')}</${naar}:${naam}>`),
    lijf.replaceAll(`${van}:`, `${naar}:`),
  );
}
