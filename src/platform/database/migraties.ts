import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';
import { BakenFout } from '../../kernel/fouten.ts';

const STANDAARDMAP = new URL('../../../migrations/', import.meta.url);
/** Any number that nothing else uses as an advisory lock. */
const SLOT = 7_215_000_018;

interface Migratie {
  readonly nummer: number;
  readonly naam: string;
  readonly sql: string;
  readonly sha256: string;
}

type Gedraaid = Pick<Migratie, 'nummer' | 'naam' | 'sha256'>;

/**
 * Brings the tables up to date with the numbered files of `migrations/`, each in its own transaction, and answers how
 * many were run. Several nodes may start at once: they wait for each other. Throws when a migration that ran before has
 * been changed or is missing, or when the database is newer than this program.
 */
export async function runMigraties(pool: pg.Pool, map: URL = STANDAARDMAP): Promise<number> {
  const migraties = await readMigraties(map);
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [SLOT]);
    await client.query(`create table if not exists migratie (
      nummer integer primary key, naam text not null, sha256 text not null, gedraaid_op timestamptz not null default now())`);
    const { rows } = await client.query<Gedraaid>('select nummer, naam, sha256 from migratie order by nummer');
    compare(migraties, rows);
    const nieuw = migraties.slice(rows.length);
    for (const migratie of nieuw) await runMigratie(client, migratie);
    return nieuw.length;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [SLOT]).catch(() => undefined);
    client.release();
  }
}

async function readMigraties(map: URL): Promise<Migratie[]> {
  const namen = (await readdir(map)).filter((naam) => naam.endsWith('.sql')).sort();
  return Promise.all(
    namen.map(async (naam, plaats) => {
      const nummer = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(naam)?.[1]);
      if (nummer !== plaats + 1)
        throw new Error(`migrations/${naam}: verwacht een naam die begint met ${String(plaats + 1).padStart(4, '0')}_`);
      // A checkout may turn line endings around; that is no change of the migration.
      const sql = (await readFile(new URL(naam, map), 'utf8')).replaceAll('\r\n', '\n');
      return { nummer, naam, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

function compare(migraties: readonly Migratie[], gedraaid: readonly Gedraaid[]): void {
  for (const [plaats, eerder] of gedraaid.entries()) {
    const nu = migraties[plaats];
    if (!nu && eerder.nummer > migraties.length)
      throw new BakenFout(
        'conflict',
        `De database is van een nieuwere versie van Baken (migratie ${eerder.naam}). Werk het programma bij.`,
      );
    if (nu?.nummer !== eerder.nummer)
      throw new BakenFout('conflict', `In de database ontbreekt migratie ${nu?.naam ?? eerder.nummer}.`);
    if (nu.sha256 !== eerder.sha256)
      throw new BakenFout(
        'conflict',
        `Migratie ${eerder.naam} is veranderd nadat zij was gedraaid. Zet haar terug en maak een nieuwe migratie.`,
      );
  }
}

async function runMigratie(client: pg.PoolClient, migratie: Migratie): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migratie.sql);
    await client.query('insert into migratie (nummer, naam, sha256) values ($1, $2, $3)', [
      migratie.nummer,
      migratie.naam,
      migratie.sha256,
    ]);
    await client.query('commit');
  } catch (fout) {
    await client.query('rollback');
    throw new Error(`Migratie ${migratie.naam} is mislukt: ${(fout as Error).message}`, { cause: fout });
  }
}
