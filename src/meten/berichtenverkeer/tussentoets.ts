import type { Datum } from '../../kernel/datum.ts';
import { type Berichtsoort, DOOR_GEMEENTE, type Feit } from './domain.ts';
import { berichtsoortVan } from './feitensoort.ts';
import { DOOR_ONTVANGER, toetsTussen } from './regels/tussen.ts';

/** What is wrong between messages, as it is kept: one message and one rule, with how often and a few of what was said. */
export interface Tussenregel {
  readonly soort: Berichtsoort;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly bericht: string;
  readonly dagtekening: Datum;
  readonly regel: string;
  /** Only waits for a message that may still come. */
  readonly wacht: boolean;
  /** Whether the municipality did it; otherwise the provider. */
  readonly doorGemeente: boolean;
  readonly aantal: number;
  /** The first few of what was said, in an order that does not depend on pseudonyms. */
  readonly meldingen: readonly string[];
}

/** Of a declaration with a thousand wrong lines the first few say enough. */
const MELDINGEN = 5;

/**
 * What breaks a rule between messages, one row per message and rule. The same whatever the order of the facts and however often each is
 * there; what is due after `vandaag` is not late.
 */
export function tussenregels(feiten: readonly Feit[], vandaag: Datum): Tussenregel[] {
  const per = new Map<string, Omit<Tussenregel, 'aantal' | 'meldingen'> & { aantal: number; gezegd: string[] }>();
  for (const { regel, wacht, feit, melding } of toetsTussen(feiten, { vandaag })) {
    const { gemeente, aanbieder, bericht, dagtekening } = feit;
    const soort = berichtsoortVan(feit);
    const sleutel = `${soort}|${gemeente}|${aanbieder}|${bericht}|${dagtekening}|${regel}|${wacht}`;
    let rij = per.get(sleutel);
    if (!rij) {
      const doorGemeente = DOOR_GEMEENTE.has(soort) !== DOOR_ONTVANGER.has(regel);
      rij = { soort, gemeente, aanbieder, bericht, dagtekening, regel, wacht, doorGemeente, aantal: 0, gezegd: [] };
      per.set(sleutel, rij);
    }
    rij.aantal += 1;
    rij.gezegd.push(melding);
  }
  return [...per.values()].map(({ gezegd, ...rij }) => ({
    ...rij,
    meldingen: [...new Set(gezegd)].sort().slice(0, MELDINGEN),
  }));
}
