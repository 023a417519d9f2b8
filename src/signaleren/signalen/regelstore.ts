import { type Kysely, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import {
  alsDefinities,
  type Beleidsgegeven,
  type Definitie,
  leesDefinities,
  vormBeleidsgegeven,
} from '../../meten/catalogus/index.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { REGELS, type Regel, vormRegel } from './domain.ts';

type Db = Kysely<Tabellen>;

export interface Bewaarderegel {
  readonly regel: Regel;
  readonly vastgelegdOp: Date;
}

/** Every version of every rule (or of one), by code and from old to new. */
export async function leesAlleRegels(db: Db, code?: string): Promise<Bewaarderegel[]> {
  const rijen = await db
    .selectFrom('definitie')
    .select(['inhoud', 'vastgelegd_op'])
    .where('soort', '=', 'regel')
    .$if(code !== undefined, (q) => q.where('code', '=', code as string))
    .orderBy('code')
    .orderBy('versie')
    .execute();
  return rijen.map(({ inhoud, vastgelegd_op }) => ({ regel: vormRegel.parse(inhoud), vastgelegdOp: vastgelegd_op }));
}

/** The facts that municipalities and regions are asked for, in the version of today. */
export async function leesBeleidsgegevens(db: Db): Promise<Beleidsgegeven[]> {
  const definities = await leesDefinities(db, vandaag());
  return definities.flatMap(({ soort, inhoud }) =>
    soort === 'beleidsgegeven' ? [vormBeleidsgegeven.parse(inhoud)] : [],
  );
}

/**
 * The rules of this release to load at the start. A version that a user wrote here meanwhile under the same number stays: their
 * rule goes before ours.
 */
export async function regeldefinities(db: Db): Promise<Definitie[]> {
  const eigen = new Set(
    (await leesAlleRegels(db))
      .filter(({ regel }) => regel.eigen)
      .map(({ regel: { code, versie } }) => `${code}@${versie}`),
  );
  return alsDefinities(
    'regel',
    REGELS.filter(({ code, versie }) => !eigen.has(`${code}@${versie}`)),
  );
}

/** Adds a version written by a user. Throws `conflict` when somebody else was first. */
export async function voegVersieToe(db: Db, regel: Regel): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('definitie')
    .values({
      soort: 'regel',
      code: regel.code,
      versie: regel.versie,
      geldig_van: regel.geldigVan,
      inhoud: JSON.stringify(regel),
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow();
  if (Number(numInsertedOrUpdatedRows ?? 0) === 0) throw andereEerst(regel.code);
}

export const andereEerst = (code: string): BakenFout =>
  new BakenFout('conflict', `Iemand anders heeft regel ${code} net gewijzigd. Bekijk eerst de nieuwe versie.`);

/** In how many running signals each rule takes part now, as far as the one who asks may see them. */
export async function telLopend(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ regel: string; aantal: number }>`
    select b ->> 'regel' as regel, count(*)::int as aantal
    from signaal s cross join lateral (
      select bewijs from signaalmoment m where m.signaal_id = s.id order by op desc limit 1) m
    cross join lateral jsonb_array_elements(m.bewijs) b
    where s.einde is null and s.vervallen_op is null group by 1`.execute(db);
  return new Map(rows.map(({ regel, aantal }) => [regel, aantal]));
}
