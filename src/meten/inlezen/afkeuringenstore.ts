import { type Kysely, sql } from 'kysely';
import type { PoolClient } from 'pg';
import { copyRows, type MetDatabase, type Tabellen } from '../../platform/database/index.ts';
import type { Probleem } from './domain.ts';

type Db = Kysely<Tabellen>;

/** A problem, with the cells of its row where it is the first one that rejects it. */
export interface Afkeuring extends Probleem {
  readonly inhoud: readonly string[] | null;
}

const AFKEURING = ['import_id', 'volgnummer', 'ernst', 'rij', 'kolom', 'gevonden', 'melding', 'inhoud'];

/** PostgreSQL cannot keep a NUL in text. */
const zonderNul = (tekst: string): string => tekst.replaceAll('\0', '\uFFFD');

function* alsAfkeuringen(id: number, problemen: Iterable<Afkeuring>) {
  let nummer = 0;
  for (const { ernst, rij, kolom, gevonden, melding, inhoud } of problemen) {
    const cellen = inhoud === null ? null : zonderNul(JSON.stringify(inhoud));
    yield [id, nummer++, ernst, rij, zonderNul(kolom), zonderNul(gevonden), zonderNul(melding), cellen];
  }
}

/** Keeps the problems of an import, instead of those of an earlier check. */
export async function bewaarAfkeuringen(
  trx: Db,
  client: PoolClient,
  id: number,
  problemen: Iterable<Afkeuring>,
): Promise<void> {
  await trx.deleteFrom('import_afkeuring').where('import_id', '=', id).execute();
  await copyRows(client, 'import_afkeuring', AFKEURING, alsAfkeuringen(id, problemen));
}

/** Problems in the order in which they were kept: first what rejects a row, then the warnings. */
export async function leesAfkeuringen(
  db: Db,
  id: number,
  { limiet, overslaan }: { limiet: number; overslaan: number },
): Promise<{ totaal: number; problemen: Probleem[] }> {
  const deze = db.selectFrom('import_afkeuring').where('import_id', '=', id);
  const { totaal } = await deze.select((eb) => eb.fn.countAll<number>().as('totaal')).executeTakeFirstOrThrow();
  const problemen = await deze
    .select(['ernst', 'rij', 'kolom', 'gevonden', 'melding'])
    .orderBy('volgnummer')
    .limit(limiet)
    .offset(overslaan)
    .execute();
  return { totaal, problemen };
}

const PER_KEER = 2000;

/**
 * Every rejected row with all that is wrong with it, in the order of the file, read as fast as it is taken: no transaction
 * stays open for a slow reader.
 */
export async function* leesAfgekeurdeRijen(
  met: MetDatabase,
  id: number,
): AsyncGenerator<{ rij: number; cellen: string[]; redenen: string[] }> {
  let vanaf = -1;
  for (;;) {
    const rijen = await met(({ db }) => leesRijen(db, id, vanaf));
    for (const { rij, inhoud, redenen } of rijen)
      yield { rij, cellen: inhoud === null ? [] : (JSON.parse(inhoud) as string[]), redenen };
    if (rijen.length < PER_KEER) return;
    vanaf = rijen.at(-1)?.rij ?? vanaf;
  }
}

function leesRijen(db: Db, id: number, vanaf: number) {
  return db
    .selectFrom('import_afkeuring')
    .select([
      'rij',
      sql<string | null>`max(inhoud)`.as('inhoud'),
      sql<
        string[]
      >`array_agg(case when kolom = '' then melding else kolom || ': ' || melding end order by volgnummer)`.as(
        'redenen',
      ),
    ])
    .where('import_id', '=', id)
    .where('ernst', '=', 'fout')
    .where('rij', '>', vanaf)
    .groupBy('rij')
    .orderBy('rij')
    .limit(PER_KEER)
    .execute();
}
