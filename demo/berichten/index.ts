import type { Datum } from '../../src/kernel/datum.ts';
import { toeval } from '../toeval.ts';
import type { Berichtaanbieder } from './aanbieders.ts';
import { dagVan, eersteVan, maandVan } from './dagen.ts';
import { regelsVan } from './declaratieregels.ts';
import { Declaraties } from './declaraties.ts';
import { maakLevens } from './levens.ts';
import { persoonVan } from './persoon.ts';
import { type Berichtbestand, Post } from './post.ts';
import { breuk, STAP } from './reeks.ts';
import { deelToe } from './toedeling.ts';
import { Zorgpad } from './zorgpad.ts';

export { aanbiedersVan, type Berichtaanbieder } from './aanbieders.ts';
export type { Berichtbestand } from './post.ts';

export interface Berichtopties {
  readonly zaad: string;
  /** Last day on which a message was sent. */
  readonly totDatum: Datum;
  readonly aanbieders: readonly Berichtaanbieder[];
  /** Share of the young people that is told, 0 … 1; all of them when left out. */
  readonly aandeel?: number;
}

/** Months of messages. */
const MAANDEN = 36;

/** First day of the three years that end with a day: what is older is there only for who was still in care then. */
export const eersteDag = (totDatum: Datum): number => eersteVan(maandVan(dagVan(totDatum)) - MAANDEN + 1);

/**
 * Three years of iJw messages of West Brabant Oost: young person by young person, and then the declarations month by month.
 * The same options give the same bytes. Nothing is kept but the lives (some thousands) and the lines still to be declared.
 */
export function* berichtenVan({ zaad, totDatum, aanbieders, aandeel = 1 }: Berichtopties): Generator<Berichtbestand> {
  const tot = dagVan(totDatum);
  const van = eersteDag(totDatum);
  const declaraties = new Declaraties(zaad, tot);
  for (const leven of deelToe(zaad, maakLevens(zaad, van, tot), aanbieders)) {
    if (breuk(leven.nummer * STAP.duur) >= aandeel) continue;
    const t = toeval(`${zaad}/pad/${leven.nummer}`);
    const pad = new Zorgpad(leven, persoonVan(zaad, leven), t, tot);
    const post = new Post(t, String(leven.nummer).padStart(5, '0'), van, tot);
    for (const bericht of pad.berichten) yield* post.verstuur(bericht);
    for (const levering of pad.leveringen)
      for (const geplaatst of regelsVan(levering, maandVan(van), maandVan(tot), t))
        declaraties.neem(levering.aanbieder, levering.gemeente, geplaatst);
  }
  yield* declaraties.schrijf();
}
