import { laadBasis } from '../../src/basis.ts';
import { readConfig } from '../../src/config.ts';
import { breukIn, leesKeten } from '../../src/handelen/dossier/index.ts';
import { PROEFPROCEDURE } from '../../src/handelen/proefprocedure.ts';
import { alsDefinities, laadDefinities } from '../../src/meten/catalogus/index.ts';
import { type Database, openDatabase } from '../../src/platform/database/index.ts';
import { ONBEPERKT } from '../../src/platform/http/grenzen.ts';
import { maakProefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { startServer } from '../../src/server.ts';

/**
 * A Baken that handles dossiers: `node dossierproces.ts ROL MAP SMTP-POORT`, with ROL `all` or `api` on a data folder of its own, or `worker`
 * on the database of `DATABASE_URL`. Says on one line where it listens, where its database is, and who can act. `kijk` also waits until
 * everybody was told and mailed, and says what there is.
 */
const [rol = 'all', map = '', smtp = ''] = process.argv.slice(2);
const url = process.env.DATABASE_URL;

async function maakMensen(database: Database) {
  const leider = await maakProefpersoon(database, 'analist');
  const collega = await maakProefpersoon(database, 'analist', { partijId: leider.partijId });
  await database.pool.query(`insert into berichtvoorkeur values ($1, 'direct')`, [collega.persoonId]);
  return { cookie: leider.headers.cookie, collega: collega.persoonId };
}

/** All events, chains, notices and mails, once nothing waits any more. */
async function kijkNa({ db, pool }: Database) {
  const tel = async (vanuit: string) => Number((await pool.query(`select count(*) as n from ${vanuit}`)).rows[0].n);
  const wacht = async () => (await tel('dossieruitgaand')) + (await tel(`bericht where status = 'wacht'`));
  for (let i = 0; i < 3_000 && (await wacht()) > 0; i++) await new Promise((r) => setTimeout(r, 200));
  const dossiers = await db.selectFrom('dossier').select(['id', 'laatste_nummer']).execute();
  let gebroken = 0;
  for (const { id, laatste_nummer } of dossiers) {
    const keten = await leesKeten(db, id);
    if (keten.length !== laatste_nummer || breukIn(id, keten) !== null) gebroken += 1;
  }
  const sleutels = (await pool.query('select sleutel from dossiergebeurtenis')).rows.map(
    (rij) => rij.sleutel as string,
  );
  // Of every event one notice and one mail: the colleague is told of each.
  const zonderBericht = await tel(`dossiergebeurtenis g where not exists (
    select from dossierbericht b where b.dossier_id = g.dossier_id and b.nummer = g.nummer and b.mail = 'direct')`);
  const zonderMail = await tel(`dossierbericht b where b.mail = 'direct' and not exists (
    select from bericht m where m.sleutel = 'dossier-' || b.dossier_id || '-' || b.nummer || '-' || b.persoon_id and m.status = 'verzonden')`);
  const mails = (await pool.query('select id from bericht')).rows.map((rij) => rij.id as number);
  return { over: await wacht(), dossiers: dossiers.length, gebroken, sleutels, zonderBericht, zonderMail, mails };
}

const database = await openDatabase(url === undefined ? { dataMap: map } : { url });
if (rol !== 'worker') {
  await laadBasis(database);
  await laadDefinities(database.db, alsDefinities('procedure', [PROEFPROCEDURE]));
}
const mensen = rol === 'worker' ? {} : await maakMensen(database);
const config = readConfig({ BAKEN_SMTP: `smtp://127.0.0.1:${smtp}`, BAKEN_AFZENDER: 'baken@proef.example' });
const server = await startServer({
  database,
  config: { ...config, poort: 0, logNiveau: 'silent' },
  rol: rol === 'kijk' ? 'all' : (rol as 'all' | 'api' | 'worker'),
  demo: false,
  grenzen: ONBEPERKT,
});
const socket = (database.pool.options as { host?: string }).host;
const gezien = rol === 'kijk' ? await kijkNa(database) : {};
process.stdout.write(`${JSON.stringify({ adres: server.adres, socket, ...mensen, ...gezien })}\n`);
