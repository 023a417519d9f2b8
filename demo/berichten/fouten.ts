import type { Toeval } from '../toeval.ts';
import { dagtekst, dagVan } from './dagen.ts';
import type { Heensoort } from './xml.ts';

/** A way in which a message goes wrong in practice. */
interface Foutsoort {
  /** Rule of the standard, `schema` for the XSD, `xml` for what cannot be read. */
  readonly regel: string;
  readonly soorten: readonly Heensoort[];
  readonly gewicht: number;
  /** Of a fault that only the receiver can see: return code, and the class that gets it. */
  readonly functioneel?: { readonly code: string; readonly klasse: Readonly<Partial<Record<Heensoort, string>>> };
  /** The message with the fault in it; the message itself when it has no place for it. */
  readonly maak: (xml: string, t: Toeval) => string;
}

const PERSOON = ['JW301', 'JW305', 'JW307', 'JW315'] as const;
const REGIE = ['JW305', 'JW307'] as const;
const DATUM = '\\d{4}-\\d{2}-\\d{2}';

const verschuif = (xml: string, element: string, dagen: number): string =>
  xml.replace(
    new RegExp(`(${element}>)(${DATUM})`),
    (_, tag: string, dag: string) => tag + dagtekst(dagVan(dag) + dagen),
  );

/** The Dagtekening of the message itself, the first in it. */
const dagtekeningVan = (xml: string): number =>
  dagVan(xml.match(new RegExp(`Dagtekening>(${DATUM})`))?.[1] ?? '2025-01-01');

const FOUTEN: readonly Foutsoort[] = [
  { regel: 'schema', soorten: PERSOON, gewicht: 3, maak: (xml) => xml.replace(/(Geslacht>)\d/, '$1M') },
  { regel: 'schema', soorten: PERSOON, gewicht: 4, maak: (xml) => xml.replace(/(Voorletters>)(\w)</, '$1$2.<') },
  {
    regel: 'schema',
    soorten: ['JW301'],
    gewicht: 4,
    maak: (xml) => xml.replace(/(Toewijzingstijd>\d\d:\d\d):\d\d/, '$1'),
  },
  {
    regel: 'schema',
    soorten: ['JW301'],
    gewicht: 3,
    maak: (xml) => xml.replace(/(Telefoonnummer>)06/, '$106-'),
  },
  {
    regel: 'schema',
    soorten: ['JW301', 'JW315', 'JW317'],
    gewicht: 4,
    maak: (xml) => xml.replace(/(Eenheid>)\d\d/, '$199'),
  },
  {
    regel: 'schema',
    soorten: REGIE,
    gewicht: 2,
    maak: (xml) => xml.replace(new RegExp(`(Begindatum>)${DATUM}`), '$12025-02-30'),
  },
  {
    regel: 'schema',
    soorten: REGIE,
    gewicht: 4,
    maak: (xml) => xml.replace(/<jw30[57]:StatusAanlevering>\d<\/jw30[57]:StatusAanlevering>\r\n/, ''),
  },
  {
    regel: 'schema',
    soorten: ['JW317'],
    gewicht: 3,
    maak: (xml) => xml.replace(/<jw317:RedenVerzoek>\d<\/jw317:RedenVerzoek>\r\n/, ''),
  },
  {
    regel: 'schema',
    soorten: ['JW319'],
    gewicht: 3,
    maak: (xml) => xml.replace(/(VerzoekAntwoord>)\d/, '$13'),
  },
  {
    regel: 'xml',
    soorten: [...PERSOON, 'JW317', 'JW319'],
    gewicht: 0.6,
    maak: (xml) => xml.slice(0, xml.length * 0.7),
  },
  {
    regel: 'CS002',
    soorten: [...PERSOON, 'JW317'],
    gewicht: 4,
    maak: (xml) =>
      xml.replace(/(Bsn>\d{8})(\d)/, (_, begin: string, laatste: string) => begin + ((Number(laatste) + 1) % 10)),
  },
  {
    regel: 'TR101',
    soorten: REGIE,
    gewicht: 3,
    maak: (xml) => xml.replace(/<(jw30[57]:St(?:art|op)Product)>[\s\S]*?<\/\1>\r\n/, '$&$&'),
  },
  { regel: 'TR018', soorten: ['JW307'], gewicht: 5, maak: (xml) => verschuif(xml, 'Einddatum', -4000) },
  {
    regel: 'TR134',
    soorten: ['JW305'],
    gewicht: 5,
    maak: (xml, t) =>
      xml.replace(new RegExp(`(jw305:Begindatum>)${DATUM}`), `$1${dagtekst(dagtekeningVan(xml) + t.heel(5, 40))}`),
  },
  {
    regel: 'TR377',
    soorten: ['JW319'],
    gewicht: 9,
    maak: (xml) => xml.replace(/<jw319:Woonplaatsbeginsel>[\s\S]*<\/jw319:Woonplaatsbeginsel>\r\n/, ''),
  },
  {
    regel: 'TR019',
    soorten: REGIE,
    gewicht: 9,
    functioneel: { code: '9019', klasse: { JW305: 'StartProduct', JW307: 'StopProduct' } },
    maak: (xml) => xml.replace(/(ToewijzingNummer>)/, '$190'),
  },
];

export interface Bedorven {
  readonly xml: string;
  readonly regel: string;
  readonly functioneel: { readonly code: string; readonly klasse: string } | null;
}

/** Puts one fault into a message, a kind that happens to messages of this kind. */
export function bederf(soort: Heensoort, xml: string, t: Toeval): Bedorven | null {
  const keuze = FOUTEN.filter(({ soorten }) => soorten.includes(soort)).map((fout) => ({
    fout,
    xml: fout.maak(xml, t),
  }));
  const mogelijk = keuze.filter((een) => een.xml !== xml);
  if (mogelijk.length === 0) return null;
  const gewichten = Object.fromEntries(mogelijk.map(({ fout }, i) => [`f${i}`, fout.gewicht]));
  const gekozen = mogelijk[Number(t.kiesGewogen(gewichten).slice(1))];
  if (!gekozen) return null;
  const { regel, functioneel } = gekozen.fout;
  const klasse = functioneel?.klasse[soort];
  return { xml: gekozen.xml, regel, functioneel: functioneel && klasse ? { code: functioneel.code, klasse } : null };
}
