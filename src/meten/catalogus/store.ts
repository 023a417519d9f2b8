import type { Kysely } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/tabellen.ts';
import type { Definitie } from './domain.ts';

const sleutel = (d: { soort: string; code: string; versie: number }) => `${d.soort} ${d.code}, versie ${d.versie}`;

/** JSON with its keys in one order, so that two equal definitions are equal texts (jsonb does not keep the order). */
function vasteTekst(waarde: unknown): string {
  return JSON.stringify(waarde, (_, v) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}

/**
 * Adds the definitions that are not there yet; the same ones again change nothing.
 * A version that exists keeps its content for ever: a different content under it is refused as a whole (`conflict`),
 * because figures that were judged by it could no longer be explained. Give the change a higher version.
 * Call it in the transaction that makes the proposals anew: new rules without their proposals are never to be seen.
 * @returns how many rows were added
 */
export async function laadDefinities(db: Kysely<Tabellen>, definities: readonly Definitie[]): Promise<number> {
  const bestaand = await db.selectFrom('definitie').select(['soort', 'code', 'versie', 'inhoud']).execute();
  const bekend = new Map(bestaand.map((rij) => [sleutel(rij), vasteTekst(rij.inhoud)]));
  const botsend: Plek[] = [];
  const nieuw: Definitie[] = [];
  for (const d of definities) {
    const oud = bekend.get(sleutel(d));
    const inhoud = vasteTekst(d.inhoud);
    bekend.set(sleutel(d), inhoud);
    if (oud === undefined) nieuw.push(d);
    else if (oud !== inhoud)
      botsend.push({ plek: sleutel(d), melding: `bestaat al met een andere inhoud; verwacht versie ${d.versie + 1}` });
  }
  if (botsend.length > 0)
    throw new BakenFout(
      'conflict',
      'Een versie van een definitie verandert nooit. Geef de wijziging een nieuwe versie.',
      botsend,
    );
  if (nieuw.length === 0) return 0;
  const rijen = nieuw.map((d) => ({
    soort: d.soort,
    code: d.code,
    versie: d.versie,
    geldig_van: d.geldigVan,
    inhoud: JSON.stringify(d.inhoud),
  }));
  // Of two nodes that start together the second waits here, and then adds nothing.
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('definitie')
    .values(rijen)
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows ?? 0);
}

/**
 * Of every definition the version in force on a date (the highest version among those that hold by then);
 * without a date the highest version of all.
 */
export async function leesDefinities(db: Kysely<Tabellen>, op?: Datum): Promise<Definitie[]> {
  const rijen = await db
    .selectFrom('definitie')
    .distinctOn(['soort', 'code'])
    .select(['soort', 'code', 'versie', 'geldig_van', 'inhoud'])
    .$if(op !== undefined, (q) => q.where('geldig_van', '<=', op as string))
    .orderBy('soort')
    .orderBy('code')
    .orderBy('versie', 'desc')
    .execute();
  return rijen.map((rij) => ({
    soort: rij.soort,
    code: rij.code,
    versie: rij.versie,
    geldigVan: rij.geldig_van,
    inhoud: rij.inhoud,
  }));
}

/** The content of every version of every definition of a kind; a version never changes. */
export async function leesInhouden(db: Kysely<Tabellen>, soort: Definitie['soort']): Promise<unknown[]> {
  const rijen = await db.selectFrom('definitie').select('inhoud').where('soort', '=', soort).execute();
  return rijen.map(({ inhoud }) => inhoud);
}
