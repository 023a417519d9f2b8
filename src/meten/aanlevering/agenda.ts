import { type Datum, plusDagen } from '../../kernel/datum.ts';
import type { Status } from './domain.ts';

/** A deadline as it stands in a calendar. */
export interface Agendapunt {
  readonly aanlevering: number;
  readonly titel: string;
  readonly partij: string;
  readonly deadline: Datum;
  readonly status: Status;
  /** Times that the deadline was moved. */
  readonly verzet: number;
}

/** When a calendar warns, before the day of the deadline begins: nine in the morning of 14 and 3 days before, and of the day itself. */
const ALARMEN = [
  { trekker: '-P13DT15H', tekst: 'over 14 dagen' },
  { trekker: '-P2DT15H', tekst: 'over 3 dagen' },
  { trekker: 'PT9H', tekst: 'vandaag' },
];

/** What still has to be handed in. */
const TE_DOEN: readonly Status[] = ['concept', 'klaar', 'teruggestuurd'];

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

function alsEvent(punt: Agendapunt, adres: string, nu: Date): string[] {
  const bladzijde = `${adres}/aanleveringen/${punt.aanlevering}`;
  const teDoen = TE_DOEN.includes(punt.status);
  const titel = alsIcsTekst(`${teDoen ? 'Cijfers inleveren' : 'Ingediend'}: ${punt.titel}`);
  return [
    'BEGIN:VEVENT',
    `UID:aanlevering-${punt.aanlevering}@${new URL(adres).hostname}`,
    `DTSTAMP:${alsMoment(nu)}`,
    `SEQUENCE:${punt.verzet}`,
    `DTSTART;VALUE=DATE:${alsDag(punt.deadline)}`,
    `DTEND;VALUE=DATE:${alsDag(plusDagen(punt.deadline, 1))}`,
    `SUMMARY:${titel}`,
    `DESCRIPTION:${alsIcsTekst(`Laatste dag om in te leveren voor ${punt.partij}.\n${bladzijde}`)}`,
    `URL:${bladzijde}`,
    'TRANSP:TRANSPARENT',
    'STATUS:CONFIRMED',
    ...(teDoen ? ALARMEN : []).flatMap(({ trekker, tekst }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trekker}`,
      `DESCRIPTION:${titel} (${tekst})`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/**
 * A calendar of deadlines (RFC 5545): all-day events with a stable UID, so that a calendar program moves what it knows already.
 * What was handed in stays in it, without alarms. `adres`: where people reach Baken, without a slash at the end.
 */
export function schrijfAgenda(punten: readonly Agendapunt[], adres: string, nu: Date): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Baken//Aanleveringen//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Aanleveringen Baken',
    ...punten.flatMap((punt) => alsEvent(punt, adres, nu)),
    'END:VCALENDAR',
  ];
  return `${regels.map(vouwRegel).join('\r\n')}\r\n`;
}
