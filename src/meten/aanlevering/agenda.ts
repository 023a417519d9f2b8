import type { Datum } from '../../kernel/datum.ts';
import { type Dagpunt, schrijfKalender } from '../../kernel/ics.ts';
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

function alsDagpunt(punt: Agendapunt, adres: string): Dagpunt {
  const bladzijde = `${adres}/aanleveringen/${punt.aanlevering}`;
  const teDoen = TE_DOEN.includes(punt.status);
  return {
    uid: `aanlevering-${punt.aanlevering}@${new URL(adres).hostname}`,
    dag: punt.deadline,
    titel: `${teDoen ? 'Cijfers inleveren' : 'Ingediend'}: ${punt.titel}`,
    uitleg: `Laatste dag om in te leveren voor ${punt.partij}.\n${bladzijde}`,
    adres: bladzijde,
    verzet: punt.verzet,
    alarmen: teDoen ? ALARMEN : [],
  };
}

/**
 * A calendar of deadlines (RFC 5545). What was handed in stays in it, without alarms. `adres`: where people reach Baken, without a
 * slash at the end.
 */
export const schrijfAgenda = (punten: readonly Agendapunt[], adres: string, nu: Date): string =>
  schrijfKalender(
    { soort: 'Aanleveringen', naam: 'Aanleveringen Baken' },
    punten.map((punt) => alsDagpunt(punt, adres)),
    nu,
  );
