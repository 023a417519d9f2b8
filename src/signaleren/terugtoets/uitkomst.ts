import { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import type { Dossierinvoer } from '../urgentie/index.ts';
import lijst from './uitkomstsoorten.json' with { type: 'json' };

/** How the life of a provider went on: the truth that a warning is held against. */

export const SOORTEN_UITKOMST = [
  'faillissement',
  'noodsteun',
  'ontmanteling',
  'overname',
  'herstelplan',
  'geen',
] as const;
export type Uitkomstcode = (typeof SOORTEN_UITKOMST)[number];

const vormUitkomstsoort = z.strictObject({
  code: z.enum(SOORTEN_UITKOMST),
  naam: z.string().min(1),
  uitleg: z.string().min(1),
  /** `zaak`: a real case, that should have been foretold. `apart`: counted by itself. `nee`: nothing happened. */
  telt: z.enum(['zaak', 'apart', 'nee']),
  /** Somebody outside did it, whatever the supervisor thought: a herstelplan begins with our own worry. */
  hard: z.boolean(),
  /** Events that are this outcome. They make it in the data of the system, and never count as a warning of it. */
  gebeurtenissen: z.array(z.string()),
  bron: z.string().min(1),
});
export type Uitkomstsoort = Readonly<z.infer<typeof vormUitkomstsoort>>;

/** What an outcome is, as data: the heaviest first. */
export const UITKOMSTSOORTEN: readonly Uitkomstsoort[] = z.array(vormUitkomstsoort).parse(lijst);
const PER_CODE = new Map(UITKOMSTSOORTEN.map((soort) => [soort.code, soort]));

/** Throws RangeError on a code that is none. */
export function soortVan(code: Uitkomstcode): Uitkomstsoort {
  const soort = PER_CODE.get(code);
  if (!soort) throw new RangeError(`onbekende uitkomst: ${code}`);
  return soort;
}

export interface Uitkomst {
  readonly soort: Uitkomstcode;
  /** The day of it. With `geen` the last day of watching; null: the last day of which anything is known. */
  readonly datum: Datum | null;
}

/** What a person decided on a day. */
export interface Mensenbesluit {
  readonly op: Datum;
  readonly trede: number;
}

/** All that is known of one provider, and how it went on. */
export interface Reeks {
  /** Where it comes from: the KvK number, or the file and the place in it. */
  readonly sleutel: string;
  readonly naam: string | null;
  readonly invoer: Dossierinvoer;
  readonly uitkomst: Uitkomst;
  /** Empty when nobody decided; null when it is not known. */
  readonly besluiten: readonly Mensenbesluit[] | null;
}

/**
 * The outcome that events tell: the first hard case; without one the first herstelplan, then the first takeover; without those none,
 * watched up to and including `gevolgdTot`. The hard case goes first, because a herstelplan on the way to it is not the end of it.
 */
export function uitkomstUit(
  gebeurtenissen: readonly { readonly datum: Datum; readonly soort: string }[],
  gevolgdTot: Datum,
): Uitkomst {
  const tot = gebeurtenissen.filter((g) => g.datum <= gevolgdTot).sort((a, b) => (a.datum < b.datum ? -1 : 1));
  const eerste = (test: (soort: Uitkomstsoort) => boolean): Uitkomst | undefined => {
    for (const { datum, soort } of tot) {
      const deze = UITKOMSTSOORTEN.find((u) => test(u) && u.gebeurtenissen.includes(soort));
      if (deze) return { soort: deze.code, datum };
    }
    return undefined;
  };
  return (
    eerste((soort) => soort.hard) ??
    eerste((soort) => soort.telt === 'zaak') ??
    eerste((soort) => soort.telt === 'apart') ?? { soort: 'geen', datum: gevolgdTot }
  );
}
