import { type Datum, plusDagen } from './datum.ts';

/** Text as RFC 5545 §3.3.11 writes it. Control characters cannot stand in it. */
export const alsIcsTekst = (tekst: string): string =>
  tekst
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** A line in pieces of at most 75 octets, each following one begun with a space (RFC 5545 §3.1); no character is cut in two. */
export function vouwRegel(regel: string): string {
  const stukken: string[] = [];
  let stuk = '';
  let octetten = 0;
  for (const teken of regel) {
    const lengte = Buffer.byteLength(teken);
    if (octetten + lengte > 75) {
      stukken.push(stuk);
      stuk = ' ';
      octetten = 1;
    }
    stuk += teken;
    octetten += lengte;
  }
  return [...stukken, stuk].join('\r\n');
}

const alsDag = (dag: Datum): string => dag.replaceAll('-', '');
const alsMoment = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** When a calendar warns, counted from the beginning of the day (`-P2DT15H`: nine in the morning of three days before). */
export interface Alarm {
  readonly trekker: string;
  readonly tekst: string;
}

/** Something that falls on one whole day. */
export interface Dagpunt {
  /** Stable: a calendar program moves what it knows already. With `@` and a host. */
  readonly uid: string;
  readonly dag: Datum;
  readonly titel: string;
  readonly uitleg: string;
  readonly adres: string;
  /** Times that it was moved. */
  readonly verzet: number;
  readonly alarmen: readonly Alarm[];
}

function alsEvent(punt: Dagpunt, nu: Date): string[] {
  const titel = alsIcsTekst(punt.titel);
  return [
    'BEGIN:VEVENT',
    `UID:${punt.uid}`,
    `DTSTAMP:${alsMoment(nu)}`,
    `SEQUENCE:${punt.verzet}`,
    `DTSTART;VALUE=DATE:${alsDag(punt.dag)}`,
    `DTEND;VALUE=DATE:${alsDag(plusDagen(punt.dag, 1))}`,
    `SUMMARY:${titel}`,
    `DESCRIPTION:${alsIcsTekst(punt.uitleg)}`,
    `URL:${punt.adres}`,
    'TRANSP:TRANSPARENT',
    'STATUS:CONFIRMED',
    ...punt.alarmen.flatMap(({ trekker, tekst }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trekker}`,
      `DESCRIPTION:${titel} (${tekst})`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** A calendar of all-day events (RFC 5545). `soort`: one word in the id of the product; `naam`: what people see. */
export function schrijfKalender(
  { soort, naam }: { readonly soort: string; readonly naam: string },
  punten: readonly Dagpunt[],
  nu: Date,
): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Baken//${soort}//NL`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${alsIcsTekst(naam)}`,
    ...punten.flatMap((punt) => alsEvent(punt, nu)),
    'END:VCALENDAR',
  ];
  return `${regels.map(vouwRegel).join('\r\n')}\r\n`;
}
