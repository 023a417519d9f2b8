import type { Datum } from '../../kernel/datum.ts';
import { alsIcsTekst, vouwRegel } from '../../kernel/ics.ts';
import { momentInNederland } from '../../platform/klok.ts';

/** A meeting as it goes into a calendar. */
export interface Afspraak {
  readonly kenmerk: string;
  readonly titel: string;
  readonly dag: Datum;
  /** `14:00`; null: the whole day, because no time was agreed yet. */
  readonly tijd: string | null;
  readonly minuten: number;
  readonly plaats: string;
  readonly uitleg: string;
  /** Where it stands in Baken. */
  readonly bladzijde: string;
  /** Grows with everything that happens in the dossier: a calendar program then takes the newest. */
  readonly verzet: number;
  readonly stand: 'voorlopig' | 'vast' | 'vervallen';
  /** Who calls the meeting, at the address that this installation mails from; null: it mails nothing. */
  readonly organisator: { readonly naam: string; readonly adres: string } | null;
}

const STATUS = { voorlopig: 'TENTATIVE', vast: 'CONFIRMED', vervallen: 'CANCELLED' };

/** A name as the value of a parameter (RFC 5545 §3.2): between quotes, in which no quote can stand. */
const alsParameter = (naam: string): string => `"${naam.replace(/["\p{Cc}]/gu, '')}"`;

const TIJD = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** Reads `9.30` or `14:00` as `09:30` and `14:00`; null when it is no time. */
export function leesTijd(tekst: string): string | null {
  const delen = TIJD.exec(tekst.trim());
  return delen ? `${delen[1]?.padStart(2, '0')}:${delen[2]}` : null;
}

const alsMoment = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function tijden({ dag, tijd, minuten }: Afspraak): string[] {
  if (tijd === null) return [`DTSTART;VALUE=DATE:${dag.replaceAll('-', '')}`];
  const begin = momentInNederland(dag, tijd);
  return [`DTSTART:${alsMoment(begin)}`, `DTEND:${alsMoment(new Date(begin.getTime() + minuten * 60_000))}`];
}

/**
 * A meeting as a calendar file (RFC 5545) with a stable UID: what is sent again after it was moved, moves it. Times are written in
 * UTC, so that no calendar program has to know our summer time.
 */
export function schrijfUitnodiging(afspraak: Afspraak, nu: Date): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Baken//Gesprekken//NL',
    'CALSCALE:GREGORIAN',
    // Who takes an appointment back must say whose it is (RFC 5546 §3.2.5).
    `METHOD:${afspraak.stand === 'vervallen' && afspraak.organisator ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${afspraak.kenmerk}@${new URL(afspraak.bladzijde).hostname}`,
    `DTSTAMP:${alsMoment(nu)}`,
    `SEQUENCE:${afspraak.verzet}`,
    ...tijden(afspraak),
    // What is published names who publishes it (RFC 5546 §3.2.1); some calendar programs refuse it otherwise.
    ...(afspraak.organisator
      ? [`ORGANIZER;CN=${alsParameter(afspraak.organisator.naam)}:mailto:${afspraak.organisator.adres}`]
      : []),
    `SUMMARY:${alsIcsTekst(afspraak.titel)}`,
    ...(afspraak.plaats ? [`LOCATION:${alsIcsTekst(afspraak.plaats)}`] : []),
    `DESCRIPTION:${alsIcsTekst([afspraak.uitleg, afspraak.bladzijde].filter(Boolean).join('\n'))}`,
    `URL:${afspraak.bladzijde}`,
    `STATUS:${STATUS[afspraak.stand]}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${regels.map(vouwRegel).join('\r\n')}\r\n`;
}
