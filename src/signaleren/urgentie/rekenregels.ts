import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Definitie, leesDefinities, vormGegeven } from '../../meten/catalogus/index.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { vormIndicator } from '../indicatoren/index.ts';
import { type Normset, vormGebeurtenissoort, vormNormset } from './normset.ts';

type Db = Kysely<Tabellen>;

const VORMEN = {
  gegeven: vormGegeven,
  indicator: vormIndicator,
  gebeurtenissoort: vormGebeurtenissoort,
  normset: vormNormset,
} as const;

function uit<S extends keyof typeof VORMEN>(definities: readonly Definitie[], soort: S): z.infer<(typeof VORMEN)[S]>[] {
  const inhoud = definities.filter((d) => d.soort === soort).map((d) => d.inhoud);
  return z.array(VORMEN[soort] as z.ZodType<z.infer<(typeof VORMEN)[S]>>).parse(inhoud);
}

/** All definitions in the version that holds on a date; without a date the latest of each. */
export async function leesAlleDefinities(db: Db, op?: Datum) {
  const definities = await leesDefinities(db, op);
  return {
    gegevens: uit(definities, 'gegeven'),
    indicatoren: uit(definities, 'indicator'),
    normsets: uit(definities, 'normset'),
    gebeurtenissoorten: uit(definities, 'gebeurtenissoort'),
  };
}

export type Definities = Awaited<ReturnType<typeof leesAlleDefinities>>;

/** One norm set out of the definitions. Throws `niet-gevonden` with the codes that do exist. */
export function kiesNormset(definities: Definities, code: string): Normset {
  const normset = definities.normsets.find((n) => n.code === code);
  if (normset) return normset;
  const bekend = definities.normsets.map((n) => n.code).join(', ');
  throw new BakenFout('niet-gevonden', `Normset ${code} bestaat niet. Bekend: ${bekend || 'geen'}.`);
}
