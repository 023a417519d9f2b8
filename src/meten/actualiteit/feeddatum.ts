import { type Datum, parseDatum, plusDagen } from '../../kernel/datum.ts';
import { datumInNederland } from '../../platform/klok.ts';

const MAANDEN = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones of RFC 822 in minutes beside UTC. Single letters, which RFC 2822 calls unreliable, count as UTC. */
const ZONES: Readonly<Record<string, number>> = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
};
const RFC822 =
  /^(?:[a-z]{2,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?)?$/i;
const W3C = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Before this day no feed existed. */
const EERSTE = '1999-01-01';

function zone(tekst: string | undefined): number {
  const verschil = /^([+-])(\d{2})(\d{2})$/.exec(tekst ?? '');
  if (!verschil) return ZONES[(tekst ?? '').toLowerCase()] ?? 0;
  const minuten = Number(verschil[2]) * 60 + Number(verschil[3]);
  return verschil[1] === '-' ? -minuten : minuten;
}

function vanRfc822(tekst: string): Datum | null {
  const delen = RFC822.exec(tekst);
  if (!delen) return null;
  const [, dag = '', maandnaam = '', jaartal = '', uur = '12', minuut = '0', seconde = '0', zonenaam] = delen;
  const maand = MAANDEN.indexOf(maandnaam.toLowerCase()) + 1;
  const jaar = jaartal.length === 2 ? Number(jaartal) + (Number(jaartal) < 70 ? 2000 : 1900) : Number(jaartal);
  const kalender = parseDatum(`${jaar}-${String(maand).padStart(2, '0')}-${dag.padStart(2, '0')}`);
  if (!kalender.ok || Number(uur) > 23 || Number(minuut) > 59 || Number(seconde) > 60) return null;
  const moment = Date.UTC(jaar, maand - 1, Number(dag), Number(uur), Number(minuut)) - zone(zonenaam) * 60_000;
  return datumInNederland(new Date(moment));
}

function vanW3c(tekst: string): Datum | null {
  const delen = W3C.exec(tekst);
  if (!delen) return null;
  const dag = parseDatum(tekst.slice(0, 10));
  if (!dag.ok) return null;
  if (tekst.length === 10) return dag.waarde;
  const moment = new Date(/(Z|[+-]\d{2}:?\d{2})$/i.test(tekst) ? tekst : `${tekst}Z`);
  return Number.isNaN(moment.getTime()) ? null : datumInNederland(moment);
}

/**
 * The day in the Netherlands of a moment as feeds write it: RFC 822 (`Tue, 10 Nov 2026 09:00:00 +0100`) or W3C-DTF/RFC 3339
 * (`2026-11-10T09:00:00Z`). null for what is neither, does not exist, lies before 1999, or later than the day after `vandaag`.
 */
export function feeddatum(tekst: string, vandaag: Datum): Datum | null {
  const schoon = tekst.trim().slice(0, 100);
  const dag = vanRfc822(schoon) ?? vanW3c(schoon);
  return dag !== null && dag >= EERSTE && dag <= plusDagen(vandaag, 1) ? dag : null;
}
