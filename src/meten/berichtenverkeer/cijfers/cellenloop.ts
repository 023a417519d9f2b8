import { type Datum, dagenTussen, plusMaanden } from '../../../kernel/datum.ts';
import type { Traject } from '../domain.ts';
import { laatsteVan } from '../toestand/orden.ts';
import { type Kubus, maandMet, maandnummer } from './kubus.ts';
import {
  type Afloop,
  aflopenVan,
  type Begin,
  beginnenVan,
  type Hulp,
  hulpPerPersoon,
  isHerhaald,
  isInstroom,
} from './loop.ts';
import { type Cijferopties, laatsteDag, VENSTERS } from './vensters.ts';

/** Stops of JZ588 that are uitval: broken off by the client or by the provider. */
const UITVAL = new Set(['32', '33']);

/** Referrer of a traject. Only a request carries one: without a request the help came by way of the municipality (COD327: 01). */
export const verwijzerVan = ({ verwijzer, verzochtOp }: Traject): string =>
  verwijzer ?? (verzochtOp === null ? '01' : 'onbekend');

/** Days from one day to another, and none when it is earlier: help that began before it was assigned did not wait. */
const wachtdagen = (van: string, tot: Datum): number => Math.max(0, dagenTussen(van.slice(0, 10) as Datum, tot));

/** Counts in, through and out, waiting times and durations of all persons. */
export function telLoop(kubus: Kubus, trajecten: Iterable<Traject>, opties: Cijferopties): void {
  const maanden = volleMaanden(opties);
  for (const persoon of hulpPerPersoon(trajecten, opties.peildatum)) {
    for (const begin of beginnenVan(persoon)) telBegin(kubus, begin, opties);
    for (const afloop of aflopenVan(persoon, opties.peildatum, opties.vensters)) telAfloop(kubus, afloop);
    telInZorg(kubus, persoon, maanden);
  }
}

function telBegin(kubus: Kubus, begin: Begin, opties: Cijferopties): void {
  const { traject, begin: dag } = begin.hulp;
  const vensters = opties.vensters ?? VENSTERS;
  kubus.tel(traject, dag, 'gestart');
  kubus.tel(traject, dag, `verwijzer:${verwijzerVan(traject)}`);
  if (isHerhaald(begin, vensters)) kubus.tel(traject, dag, 'herhaald');
  for (const maanden of vensters.instroomMaanden) {
    if (!isInstroom(begin, maanden)) continue;
    // Where the messages do not reach back far enough, help that ran before would not be seen.
    const gezien = opties.vanaf == null || plusMaanden(dag, -maanden) >= opties.vanaf;
    kubus.tel(traject, dag, `${gezien ? 'instroom' : 'instroomOnbeslist'}:${maanden}`);
  }
  const toegewezen = traject.eerstToegewezenOp.slice(0, 10);
  kubus.meet(traject, dag, 'wachttijdToewijzing', wachtdagen(toegewezen, dag));
  kubus.meet(traject, dag, 'wachttijd', wachtdagen(laatsteVan<string>(toegewezen, traject.ingang), dag));
  if (traject.verzochtOp !== null) kubus.meet(traject, dag, 'wachttijdVerzoek', wachtdagen(traject.verzochtOp, dag));
}

function telAfloop(kubus: Kubus, { hulp, vervolg }: Afloop): void {
  const { traject, begin, einde, reden } = hulp;
  kubus.tel(traject, einde, 'beeindigd');
  kubus.tel(traject, einde, `reden:${reden}`);
  kubus.meet(traject, einde, 'doorlooptijd', Math.max(0, dagenTussen(begin, einde)));
  if (reden !== null && UITVAL.has(reden)) kubus.tel(traject, einde, 'uitval');
  if (vervolg.soort === 'open') kubus.tel(traject, einde, 'vervolgOnbeslist');
  else kubus.tel(traject, einde, vervolg.soort);
  if (vervolg.soort === 'uitstroom') kubus.tel(traject, einde, `uitstroom:${reden}`);
  if (vervolg.soort === 'doorstroom') kubus.tel(traject, einde, `doorstroom:${vervolg.richting}`);
}

/** Months of which the last day is known: number and last day. */
export interface Maand {
  readonly nummer: number;
  readonly ultimo: Datum;
}

/** The whole months up to and with the day of reference, from the first day with messages on; without one, of ten years. */
export function volleMaanden({ peildatum, vanaf }: Cijferopties): readonly Maand[] {
  const eerste = maandnummer(vanaf ?? plusMaanden(peildatum, -120));
  const maanden: Maand[] = [];
  for (let nummer = eerste; nummer <= maandnummer(peildatum); nummer++) {
    const ultimo = laatsteDag(`${maandMet(nummer)}-01` as Datum);
    if (ultimo <= peildatum) maanden.push({ nummer, ultimo });
  }
  return maanden;
}

/** The months of which the last day lies from one day up to and with another. */
export function* maandenTussen(maanden: readonly Maand[], van: string, tot: string): Generator<Maand> {
  const eerste = maanden[0]?.nummer ?? 0;
  for (let i = Math.max(0, maandnummer(van) - eerste); i < maanden.length; i++) {
    const maand = maanden[i] as Maand;
    if (maand.ultimo > tot) return;
    if (maand.ultimo >= van) yield maand;
  }
}

/** Help that runs on the last day of a month, and the persons who have it, each with the help that began first. */
function telInZorg(kubus: Kubus, persoon: readonly Hulp[], maanden: readonly Maand[]): void {
  const geteld = new Set<number>();
  for (const { traject, begin, tot } of persoon)
    for (const { nummer } of maandenTussen(maanden, begin, tot)) {
      kubus.tel(traject, nummer, 'inZorg');
      if (persoon.length === 1 || !geteld.has(nummer)) kubus.tel(traject, nummer, 'jongerenInZorg');
      if (persoon.length > 1) geteld.add(nummer);
    }
}
