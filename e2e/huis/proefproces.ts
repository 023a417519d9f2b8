import { openDatabase } from '../../src/platform/database/index.ts';
import { luisterNaarSignalen, wordtAfgesloten } from '../../src/platform/proces/index.ts';

/**
 * A Baken as small as can be: `node proefproces.ts MAP [schrijf]` opens the database, says so, and (with `schrijf`) adds
 * numbers one by one, each told on standard output only after the database has acknowledged it.
 */
const [map = '', werk] = process.argv.slice(2);
luisterNaarSignalen();
try {
  const database = await openDatabase({ dataMap: map });
  await database.pool.query('create table if not exists proef (nummer integer primary key)');
  const { rows } = await database.pool.query('select count(*) as aantal, max(nummer) as hoogste from proef');
  const server = await database.pool.query('select pg_postmaster_start_time()::text as gestart');
  process.stdout.write(`${JSON.stringify({ ...rows[0], gestart: server.rows[0].gestart })}\n`);
  if (werk === 'schrijf')
    for (let nummer = Number(rows[0].hoogste ?? 0) + 1; ; nummer++) {
      await database.pool.query('insert into proef values ($1)', [nummer]);
      process.stdout.write(`${nummer}\n`);
    }
  if (werk !== 'blijf') await database.sluit();
} catch (fout) {
  if (wordtAfgesloten()) await new Promise(() => undefined);
  process.stderr.write(`${(fout as Error).message}\n`);
  process.exit(1);
}
