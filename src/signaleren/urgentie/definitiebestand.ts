import type { Kysely } from 'kysely';
import { z } from 'zod';
import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { alsDefinities, type Definitie, laadDefinities, opCode, vormGegeven } from '../../meten/catalogus/index.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { vormIndicator } from '../indicatoren/index.ts';
import { vormGebeurtenissoort, vormNormset } from './normset.ts';
import { maakRegels } from './regels.ts';
import { type Definities, leesAlleDefinities } from './rekenregels.ts';

/** A file with definitions: any of the four lists. A bare list is a list of gegevens. */
const vormBestand = z.preprocess(
  (json) => (Array.isArray(json) ? { gegevens: json } : json),
  z.strictObject({
    gegevens: z.array(vormGegeven).default([]),
    indicatoren: z.array(vormIndicator).default([]),
    gebeurtenissoorten: z.array(vormGebeurtenissoort).default([]),
    normsets: z.array(vormNormset).default([]),
  }),
);

/** New definitions take the place of older versions of the same code; a lower version than the known one changes nothing. */
function samen<T extends { readonly code: string; readonly versie: number }>(
  oud: readonly T[],
  nieuw: readonly T[],
): T[] {
  return [...opCode([...oud, ...nieuw].sort((a, b) => a.versie - b.versie)).values()];
}

/**
 * Checks a file with new definitions against its shape and against the definitions that hold: formulas must be CEL over
 * known gegevens, norms must be about known indicators. A new version may be given for any of them (N-11).
 */
export function leesDefinitiebestand(json: unknown, bekend: Definities): Uitkomst<Definitie[], readonly Plek[]> {
  const gelezen = vormBestand.safeParse(json);
  if (!gelezen.success)
    return mislukt(gelezen.error.issues.map((i) => ({ plek: `/${i.path.join('/')}`, melding: i.message })));
  const { gegevens, indicatoren, gebeurtenissoorten, normsets } = gelezen.data;
  const straks = {
    gegevens: samen(bekend.gegevens, gegevens),
    indicatoren: samen(bekend.indicatoren, indicatoren),
    gebeurtenissoorten: samen(bekend.gebeurtenissoorten, gebeurtenissoorten),
  };
  const fouten = samen(bekend.normsets, normsets).flatMap((normset) => {
    const regels = maakRegels(straks, normset);
    return regels.ok ? [] : regels.fout;
  });
  if (fouten.length > 0) return mislukt([...new Set(fouten)].map((melding) => ({ plek: '/', melding })));
  return gelukt([
    ...alsDefinities('gegeven', gegevens),
    ...alsDefinities('indicator', indicatoren),
    ...alsDefinities('gebeurtenissoort', gebeurtenissoorten),
    ...alsDefinities('normset', normsets),
  ]);
}

/**
 * Adds the definitions of a file (parsed JSON). Nothing is added when anything in it is wrong (`ongeldige-invoer`), or
 * when a version that exists would get another content (`conflict`). The caller makes the proposals anew.
 * @returns how many were in the file, and how many of them are new
 */
export async function importDefinities(
  db: Kysely<Tabellen>,
  json: unknown,
): Promise<{ readonly aantal: number; readonly nieuw: number }> {
  const gelezen = leesDefinitiebestand(json, await leesAlleDefinities(db));
  if (!gelezen.ok) throw new BakenFout('ongeldige-invoer', 'De definities kloppen niet.', gelezen.fout);
  return { aantal: gelezen.waarde.length, nieuw: await laadDefinities(db, gelezen.waarde) };
}
