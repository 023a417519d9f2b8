import type { Datum } from '../../kernel/datum.ts';
import { oordeelVan } from './alarm.ts';
import { soortVan, type Uitkomst } from './uitkomst.ts';

/** What became of the signals of each rule: what people said of them, and whether a case followed. */

/** One signal of the inbox about a provider, as the room of signals gives it. */
export interface Inboxsignaal {
  readonly kvk: string;
  /** Code and name of the rule that is its ground; a signal with more rules counts for each. */
  readonly regels: readonly { readonly code: string; readonly naam: string }[];
  readonly begin: Datum;
  /** First day on which it did not run any more; null: it runs. */
  readonly einde: Datum | null;
  /** The last judgement that was not taken back; null: nobody judged. `reden`: cause of the false alarm. */
  readonly oordeel: { readonly soort: 'loosAlarm' | 'terecht'; readonly reden: string | null } | null;
}

export interface Inboxmaat {
  readonly code: string;
  readonly naam: string;
  readonly signalen: number;
  readonly mens: {
    readonly loos: number;
    readonly terecht: number;
    readonly geen: number;
    readonly perReden: readonly { readonly reden: string; readonly aantal: number }[];
  };
  readonly uitkomst: { readonly terecht: number; readonly vals: number; readonly open: number };
}

/** How it went on with one provider, and the first day that is not looked at any more. */
export interface Afloop {
  readonly uitkomst: Uitkomst;
  readonly einde: Datum;
}

function maatVanRegel(
  code: string,
  naam: string,
  signalen: readonly Inboxsignaal[],
  aflopen: ReadonlyMap<string, Afloop>,
): Inboxmaat {
  const zegt = (soort: 'loosAlarm' | 'terecht') => signalen.filter((s) => s.oordeel?.soort === soort);
  const loos = zegt('loosAlarm');
  const oordelen = signalen.map(({ kvk, begin, einde }) => {
    const afloop = aflopen.get(kvk);
    if (!afloop) return null;
    const tot = einde !== null && einde < afloop.einde ? einde : null;
    return oordeelVan({ van: begin, tot }, afloop.uitkomst, afloop.einde);
  });
  const tel = (oordeel: string) => oordelen.filter((o) => o === oordeel).length;
  return {
    code,
    naam,
    signalen: signalen.length,
    mens: {
      loos: loos.length,
      terecht: zegt('terecht').length,
      geen: signalen.filter((s) => s.oordeel === null).length,
      perReden: [...Map.groupBy(loos, (s) => s.oordeel?.reden ?? 'anders')]
        .map(([reden, lijst]) => ({ reden, aantal: lijst.length }))
        .sort((a, b) => (a.reden < b.reden ? -1 : 1)),
    },
    uitkomst: { terecht: tel('terecht'), vals: tel('vals'), open: tel('open') },
  };
}

/**
 * Per rule how many signals there were about the providers that are followed, what people said of them, and how many came true by the
 * same measure as an alarm. Signals from the day of the outcome on do not count, nor those about takeovers.
 */
export function inboxmaten(signalen: readonly Inboxsignaal[], aflopen: ReadonlyMap<string, Afloop>): Inboxmaat[] {
  const tellend = signalen.filter((s) => {
    const afloop = aflopen.get(s.kvk);
    return afloop !== undefined && s.begin < afloop.einde && soortVan(afloop.uitkomst.soort).telt !== 'apart';
  });
  const namen = new Map(tellend.flatMap((s) => s.regels.map((r) => [r.code, r.naam] as const)));
  return [...namen]
    .map(([code, naam]) =>
      maatVanRegel(
        code,
        naam,
        tellend.filter((s) => s.regels.some((r) => r.code === code)),
        aflopen,
      ),
    )
    .sort((a, b) => b.signalen - a.signalen || (a.code < b.code ? -1 : 1));
}
