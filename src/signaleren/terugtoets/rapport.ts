import { setImmediate } from 'node:timers/promises';
import type { Datum } from '../../kernel/datum.ts';
import { eindeVan, kwartaalMetRang, periode, rangVan } from '../../kernel/periode.ts';
import type { Regeloordeel } from '../signalen/index.ts';
import { MINSTENS } from '../tellingen/index.ts';
import type { Regels } from '../urgentie/index.ts';
import { type Reekstoets, toetsReeks, vatSamen } from './domain.ts';
import { openInbox } from './inbox.ts';
import { openAantallen, openMaat } from './openbaar.ts';
import { kopVan } from './resultaat.ts';
import type { Resultaat } from './schema.ts';
import type { Reeks } from './uitkomst.ts';

/**
 * The last day of the quarter before a day's. A report is of such a day: two reports of days beside each other would tell whose news
 * came between them.
 */
export function kwartaaleindeVoor(dag: Datum): Datum {
  const kwartaal = Math.ceil(Number(dag.slice(5, 7)) / 3);
  return eindeVan(kwartaalMetRang(rangVan(periode(`${dag.slice(0, 4)}-K${kwartaal}`)) - 1));
}

/** Replays series one by one, and lets other work go on in between: thousands of them take seconds. */
export async function toetsAlle(
  regels: Regels,
  reeksen: AsyncIterable<Reeks> | Iterable<Reeks>,
): Promise<Reekstoets[]> {
  const toetsen: Reekstoets[] = [];
  for await (const reeks of reeksen) {
    toetsen.push(toetsReeks(regels, reeks));
    await setImmediate();
  }
  return toetsen;
}

/** The leads of the cases that a rule saw, in months. */
const voorsprongen = (toetsen: readonly Reekstoets[], code: string): number[] =>
  toetsen.flatMap(({ uitslagen, uitkomst }) =>
    uitkomst.soort === 'overname' ? [] : (uitslagen.get(code)?.gezien?.maanden ?? []),
  );

/** A report in two forms: all that was found, and what anybody may see of it. */
export function maakRapport(regels: Regels, toetsen: readonly Reekstoets[], inbox: readonly Regeloordeel[]) {
  const { reeksen, maten } = vatSamen(toetsen);
  const resultaat: Resultaat = {
    ...kopVan(
      regels,
      toetsen.map((t) => t.uitkomst.soort),
      reeksen,
      [],
    ),
    maten: [...maten],
    reeksen: [...reeksen],
  };
  const { aantallen, bereik, definities, normset } = resultaat;
  return {
    achtergrond: { ...resultaat, inbox },
    openbaar: {
      minstens: MINSTENS,
      normset,
      bereik,
      reeksen: aantallen.reeksen,
      zaken: aantallen.zaken > 0 && aantallen.zaken < MINSTENS ? null : aantallen.zaken,
      uitkomsten: openAantallen(aantallen.perUitkomst),
      // In their order: the database does not keep that of an object.
      definities: Object.values(definities),
      maten: maten.map((maat) => openMaat(maat, voorsprongen(toetsen, maat.code))),
      inbox: openInbox(inbox),
    },
  };
}
export type Rapport = ReturnType<typeof maakRapport>;
