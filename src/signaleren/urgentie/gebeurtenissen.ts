import { plusMaanden } from '../../kernel/datum.ts';
import type { Moment } from '../../meten/kennis/index.ts';
import { noemDatum, opsomming } from '../indicatoren/index.ts';
import { beginVan, dagVan } from './dag.ts';
import type { Gebeurtenissoort } from './normset.ts';
import type { Reden, Voorval } from './voorstel.ts';

type Soorten = ReadonlyMap<string, Gebeurtenissoort>;

/** An event that is known before its day counts from the first moment of that day in the Netherlands on. */
export function momentVan({ op, datum }: Voorval): Moment {
  return datum > dagVan(op) ? beginVan(datum, op) : op;
}

/** Last day on which an event weighs; null: as long as nothing ends it. */
const weegtTot = (voorval: Voorval, soort: Gebeurtenissoort) =>
  soort.weegtMaanden === null ? null : plusMaanden(voorval.datum, soort.weegtMaanden);

/**
 * The events that still weigh at a moment, of each kind the latest one. An event is ended by a later event that its kind
 * names, or by the passing of its months. On the same day the bad news holds.
 */
export function wegend(bekend: readonly Voorval[], moment: Moment, soorten: Soorten): Voorval[] {
  const perSoort = new Map<string, Voorval>();
  for (const voorval of bekend) {
    const soort = soorten.get(voorval.soort);
    if (!soort || soort.trede === 1) continue;
    const tot = weegtTot(voorval, soort);
    if (tot !== null && dagVan(moment) > tot) continue;
    if (bekend.some((ander) => soort.opgehevenDoor.includes(ander.soort) && ander.datum > voorval.datum)) continue;
    const eerder = perSoort.get(voorval.soort);
    if (!eerder || eerder.datum < voorval.datum) perSoort.set(voorval.soort, voorval);
  }
  return [...perSoort.values()];
}

/** The driver that an event is, in plain Dutch. The free text of the event is not used: it may say too much. */
export function redenVanGebeurtenis(voorval: Voorval, soorten: Soorten): Reden {
  const soort = soorten.get(voorval.soort);
  if (!soort) throw new RangeError(`onbekende gebeurtenissoort: ${voorval.soort}`);
  const tot = weegtTot(voorval, soort);
  const einde = soort.opgehevenDoor.map((code) => `“${soorten.get(code)?.naam ?? code}”`);
  const tijd = tot === null ? [] : [`tot en met ${noemDatum(tot)}`];
  const melding = einde.length === 0 ? [] : [`tot ${opsomming(einde)} is gemeld`];
  // “Bank zegt krediet op op 3 maart” stumbles.
  const komma = soort.naam.endsWith(' op') ? ',' : '';
  const tekst = `${soort.naam}${komma} op ${noemDatum(voorval.datum)}. ${soort.uitleg}`;
  return {
    soort: 'gebeurtenis',
    indicator: soort.code,
    familie: soort.code,
    naam: soort.naam,
    groep: soort.groep,
    trede: soort.trede,
    waarde: null,
    norm: null,
    periode: null,
    laatstBekend: false,
    bron: soort.bron,
    tekst,
    watNodig: tot === null && einde.length === 0 ? null : `Dit weegt mee ${[...tijd, ...melding].join(', of ')}.`,
  };
}
