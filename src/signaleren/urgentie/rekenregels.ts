import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Definitie, leesDefinities, leesInhouden, vormGegeven } from '../../meten/catalogus/index.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { vormIndicator } from '../indicatoren/index.ts';
import { type Normset, vormGebeurtenissoort, vormNormset } from './normset.ts';

type Db = Kysely<Tabellen>;

function uit<T>(definities: readonly Definitie[], soort: Definitie['soort'], vorm: z.ZodType<T>): T[] {
  return z.array(vorm).parse(definities.filter((d) => d.soort === soort).map((d) => d.inhoud));
}

/** All definitions in the version that holds on a date; without a date the latest of each. */
export async function leesAlleDefinities(db: Db, op?: Datum) {
  const definities = await leesDefinities(db, op);
  return {
    gegevens: uit(definities, 'gegeven', vormGegeven),
    indicatoren: uit(definities, 'indicator', vormIndicator),
    normsets: uit(definities, 'normset', vormNormset),
    gebeurtenissoorten: uit(definities, 'gebeurtenissoort', vormGebeurtenissoort),
  };
}

export type Definities = Awaited<ReturnType<typeof leesAlleDefinities>>;

/** Every version of every norm set, also those that do not hold any more. */
export const leesNormsetversies = async (db: Db): Promise<Normset[]> =>
  z.array(vormNormset).parse(await leesInhouden(db, 'normset'));

/** One norm set out of the definitions. Throws `niet-gevonden` with the codes that do exist. */
export function kiesNormset(definities: Definities, code: string): Normset {
  const normset = definities.normsets.find((n) => n.code === code);
  if (normset) return normset;
  const bekend = definities.normsets.map((n) => n.code).join(', ');
  throw new BakenFout('niet-gevonden', `Normset ${code} bestaat niet. Bekend: ${bekend || 'geen'}.`);
}
