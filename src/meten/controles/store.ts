import type { Kysely } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/tabellen.ts';
import {
  alsDefinities,
  type Definitie,
  geldtOp,
  leesDefinities,
  vormBeleidsgegeven,
  vormGegeven,
} from '../catalogus/index.ts';
import { CONTROLES, type Controle, uitgeklapt, vormControle } from './domain.ts';
import type { Bekend } from './uitvoeren.ts';

type Db = Kysely<Tabellen>;

/** Every version of every check (or of one), by code and from old to new, as written: not yet one for each field. */
export async function leesAlleControles(db: Db, code?: string): Promise<Controle[]> {
  const rijen = await db
    .selectFrom('definitie')
    .select('inhoud')
    .where('soort', '=', 'controle')
    .$if(code !== undefined, (q) => q.where('code', '=', code as string))
    .orderBy('code')
    .orderBy('versie')
    .execute();
  return rijen.map(({ inhoud }) => vormControle.parse(inhoud));
}

/** The checks in force on a date, one for each field: of every code the highest version that has begun, unless it has ended. */
export async function leesControles(db: Db, op: Datum): Promise<Controle[]> {
  const rijen = await db
    .selectFrom('definitie')
    .distinctOn('code')
    .select('inhoud')
    .where('soort', '=', 'controle')
    .where('geldig_van', '<=', op)
    .orderBy('code')
    .orderBy('versie', 'desc')
    .execute();
  return rijen
    .map(({ inhoud }) => vormControle.parse(inhoud))
    .filter((controle) => geldtOp(controle, op))
    .flatMap(uitgeklapt);
}

/** A field as checks know it. */
export interface Controleveld extends Bekend {
  readonly code: string;
  readonly naam: string;
  readonly eenheid: string | null;
  /** Adds up from 1 January. */
  readonly stroom: boolean;
  readonly aan: 'aanbieders' | 'gebieden';
}

/** The fields that can come on one form with those of a check: providers are not asked what municipalities are. */
export function veldenVoor(gegevens: readonly string[], velden: readonly Controleveld[]): readonly Controleveld[] {
  const eerste = velden.find(({ code }) => code === gegevens[0]);
  return eerste ? velden.filter(({ aan }) => aan === eerste.aan) : velden;
}

/**
 * All fields that a check can be about: every figure that can be asked of a provider or of a municipality or region, in the
 * version of a date. Give these to `compileerControles`, and not the fields of one form: a check may look at a figure that this
 * form does not ask, and then has nothing to say.
 */
export async function leesControlevelden(db: Db, op: Datum): Promise<Controleveld[]> {
  const definities = await leesDefinities(db, op);
  const velden = new Map<string, Controleveld>();
  for (const { soort, inhoud } of definities) {
    const veld = soort === 'gegeven' ? vanGegeven(inhoud) : soort === 'beleidsgegeven' ? vanBeleid(inhoud) : null;
    if (veld && !velden.has(veld.code)) velden.set(veld.code, veld);
  }
  return [...velden.values()].sort((a, b) => a.aan.localeCompare(b.aan));
}

function vanGegeven(inhoud: unknown): Controleveld {
  const { code, naam, eenheid, soort } = vormGegeven.parse(inhoud);
  return { code, naam, eenheid, stroom: soort === 'stroom', aan: 'aanbieders' };
}

/** Only what can be reckoned with: a choice or a text cannot. */
function vanBeleid(inhoud: unknown): Controleveld | null {
  const { code, naam, antwoord } = vormBeleidsgegeven.parse(inhoud);
  if (antwoord.soort === 'jaNee') return { code, naam, eenheid: 'jaNee', stroom: false, aan: 'gebieden' };
  if (antwoord.soort === 'datum') return { code, naam, eenheid: 'datum', stroom: false, aan: 'gebieden' };
  if (antwoord.soort !== 'getal') return null;
  return { code, naam, eenheid: antwoord.eenheid, stroom: false, aan: 'gebieden' };
}

/**
 * The checks of this release to load at the start. A version that a user wrote here meanwhile under the same number stays: their
 * rule goes before ours until they take ours over.
 */
export async function controledefinities(db: Db): Promise<Definitie[]> {
  const eigen = new Set((await leesAlleControles(db)).filter((c) => c.eigen).map((c) => `${c.code}@${c.versie}`));
  return alsDefinities(
    'controle',
    CONTROLES.filter((c) => !eigen.has(`${c.code}@${c.versie}`)),
  );
}

/** Adds a version written by a user. Throws `conflict` when somebody else was first. */
export async function voegVersieToe(db: Db, controle: Controle): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('definitie')
    .values({
      soort: 'controle',
      code: controle.code,
      versie: controle.versie,
      geldig_van: controle.geldigVan,
      inhoud: JSON.stringify(controle),
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow();
  if (Number(numInsertedOrUpdatedRows ?? 0) === 0) throw andereEerst(controle.code);
}

export const andereEerst = (code: string): BakenFout =>
  new BakenFout('conflict', `Iemand anders heeft controle ${code} net gewijzigd. Bekijk eerst de nieuwe versie.`);
