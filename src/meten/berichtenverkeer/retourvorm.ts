import { BakenFout } from '../../kernel/fouten.ts';
import type { Berichtsoort } from './domain.ts';

/**
 * How an answer of iJw is put together from the message that it answers. Source: the schemas of iJw 3.2
 * (informatiemodel.istandaarden.nl, berichten); codes of messages: COD002.
 */

/** Answer to each kind of message, with its code. */
const ANTWOORDEN = {
  JW301: { soort: 'JW302', code: '437' },
  JW305: { soort: 'JW306', code: '439' },
  JW307: { soort: 'JW308', code: '441' },
  JW315: { soort: 'JW316', code: '447' },
  JW317: { soort: 'JW318', code: '487' },
  JW319: { soort: 'JW320', code: '489' },
  JW323: { soort: 'JW325', code: '491' },
} as const satisfies Partial<Record<Berichtsoort, { soort: Berichtsoort; code: string }>>;

export interface Antwoordsoort {
  readonly soort: Berichtsoort;
  readonly code: string;
}

/** Whether a kind of message gets an answer: those that are one do not. */
export const heeftAntwoord = (soort: Berichtsoort): boolean => soort in ANTWOORDEN;

/** The answer to a kind of message. Throws for an answer: that is not answered. */
export function antwoordOp(soort: Berichtsoort): Antwoordsoort {
  const antwoord = (ANTWOORDEN as Partial<Record<Berichtsoort, Antwoordsoort>>)[soort];
  if (!antwoord)
    throw new BakenFout(
      'ongeldige-invoer',
      `Op een ${soort} bestaat geen retourbericht. Kies een heenbericht, zoals een JW301.`,
    );
  return antwoord;
}

/** Classes that carry return codes of their own. */
export const KLASSEN: ReadonlySet<string> = new Set([
  'Client',
  'Relatie',
  'Contact',
  'ToegewezenProduct',
  'StartProduct',
  'StopProduct',
  'AangevraagdProduct',
  'Verzoek',
  'OngewijzigdProduct',
  'TeWijzigenProduct',
  'NieuwProduct',
  'Antwoord',
  'Woonplaatsbeginsel',
  'Prestatie',
]);

/** Elements of which the parts are of the base schema, in its own namespace. */
const SAMENGESTELD: ReadonlySet<string> = new Set([
  'BerichtIdentificatie',
  'DeclaratieIdentificatie',
  'XsdVersie',
  'XsdVersieRetour',
  'XsdVersieDeclaratie',
  'Geboortedatum',
  'Naam',
  'Communicatie',
  'Adres',
  'Telefoon',
  'Periode',
  'Product',
  'Omvang',
  'Verwijzer',
  'ProductReferentie',
  'ProductPeriode',
  'IngediendBedrag',
  'TotaalIngediendBedrag',
  'TotaalToegekendBedrag',
]);

/** An element to write: with text, or with what is in it. */
export interface Deel {
  readonly naam: string;
  readonly inhoud: string | readonly Deel[];
}

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const veilig = (tekst: string): string => tekst.replace(/[&<>\r]/g, (teken) => TEKENS[teken] ?? teken);

function* regels({ naam, inhoud }: Deel, prefix: string, diepte: number): Generator<string> {
  const inspringing = '  '.repeat(diepte);
  if (typeof inhoud === 'string') {
    yield `${inspringing}<${prefix}:${naam}>${veilig(inhoud)}</${prefix}:${naam}>`;
    return;
  }
  yield `${inspringing}<${prefix}:${naam}>`;
  for (const deel of inhoud) yield* regels(deel, SAMENGESTELD.has(naam) ? 'ijw' : prefix, diepte + 1);
  yield `${inspringing}</${prefix}:${naam}>`;
}

/** Writes a message of a kind and release (`3.2`) as XML, in UTF-8. */
export function schrijfBericht(soort: Berichtsoort, release: string, delen: readonly Deel[]): string {
  const prefix = soort.toLowerCase();
  const ruimte = `http://www.istandaarden.nl/ijw/${release.replace('.', '_')}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${prefix}:Bericht xmlns:${prefix}="${ruimte}/${prefix}/schema" xmlns:ijw="${ruimte}/basisschema/schema">`,
    ...delen.flatMap((deel) => [...regels(deel, prefix, 1)]),
    `</${prefix}:Bericht>`,
    '',
  ].join('\n');
}
