import type { Kysely } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import { alsDefinities, type Definitie } from '../../meten/catalogus/index.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { MELDROUTES, type Meldroute, vormMeldroute } from './meldroute.ts';

type Db = Kysely<Tabellen>;

/** Every version of every route (or of one), by code and from old to new. */
export async function leesMeldroutes(db: Db, code?: string): Promise<Meldroute[]> {
  const rijen = await db
    .selectFrom('definitie')
    .select('inhoud')
    .where('soort', '=', 'meldroute')
    .$if(code !== undefined, (q) => q.where('code', '=', code as string))
    .orderBy('code')
    .orderBy('versie')
    .execute();
  return rijen.map(({ inhoud }) => vormMeldroute.parse(inhoud));
}

/** The routes of this release to load at the start; a version that a user wrote under the same number goes before ours. */
export async function meldroutedefinities(db: Db): Promise<Definitie[]> {
  const eigen = new Set((await leesMeldroutes(db)).filter((r) => r.eigen).map((r) => `${r.code}@${r.versie}`));
  return alsDefinities(
    'meldroute',
    MELDROUTES.filter(({ code, versie }) => !eigen.has(`${code}@${versie}`)),
  );
}

/** Adds a version written by a user. Throws `conflict` when somebody else was first. */
export async function voegMeldrouteToe(db: Db, route: Meldroute): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('definitie')
    .values({
      soort: 'meldroute',
      code: route.code,
      versie: route.versie,
      geldig_van: route.geldigVan,
      inhoud: JSON.stringify(route),
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow();
  if (Number(numInsertedOrUpdatedRows ?? 0) === 0) throw andereEerst(route.code);
}

export const andereEerst = (code: string): BakenFout =>
  new BakenFout('conflict', `Iemand anders heeft regel ${code} net gewijzigd. Bekijk eerst de nieuwe versie.`);

/** The people of a party that can own a report. Asked as the program: nobody else sees other people. */
export async function leesMeldpuntmensen(db: Db, partijId: number) {
  return db
    .selectFrom('persoon as p')
    .innerJoin('functie as f', 'f.persoon_id', 'p.id')
    .select(['p.id', 'p.naam'])
    .distinct()
    .where('f.partij_id', '=', partijId)
    .where('f.rol', '=', 'meldpuntmedewerker')
    .where('f.tot', 'is', null)
    .where('p.geblokkeerd_op', 'is', null)
    .orderBy('p.naam')
    .execute();
}
