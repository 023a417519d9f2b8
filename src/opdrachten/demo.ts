import type { Config } from '../config.ts';
import { BakenFout } from '../kernel/fouten.ts';
import type { Database } from '../platform/database/index.ts';
import { bijAfsluiten } from '../platform/proces/index.ts';
import { bevatDemo, openGegevens, pseudoniembestand } from './gegevens.ts';
import { type Context, readOpties, readPoort, type Voer } from './opdracht.ts';
import { findVrijePoort } from './poort.ts';
import { draai, ensureScherm } from './serve.ts';

export const voer: Voer = async (args, context) => {
  const gevraagd = readPoort(readOpties('demo', args, { poort: { type: 'string' } }).poort) ?? context.config.poort;
  const [database] = await Promise.all([openDemo(context), ensureScherm(context)]);
  const poort = await findVrijePoort(context.config.host, gevraagd);
  if (poort !== gevraagd) context.schrijf(`Poort ${gevraagd} is al in gebruik; Baken neemt ${poort}.`);
  const config = await metAanmeldserver({ ...context.config, rol: 'all', poort });
  const [{ DEMOMENSEN }, { beschrijfMensen }] = await Promise.all([
    import('../../demo/mensen.ts'),
    import('../../demo/gids.ts'),
  ]);
  context.schrijf('U kunt inloggen als een van deze verzonnen mensen, met één klik op de inlogpagina:');
  for (const regel of beschrijfMensen(DEMOMENSEN)) context.schrijf(`  ${regel}`);
  await draai(database, config, context, DEMOMENSEN, () => laadBerichtenErna(database, context));
  return 0;
};

/**
 * Reads the messages of the demo after the server is there: it takes half a minute, and nobody needs to wait for it. Broken off, it goes
 * on at the next start.
 */
function laadBerichtenErna(database: Database, { config, schrijf }: Context): void {
  const stop = new AbortController();
  const werk = (async () => {
    const { laadBerichten } = await import('../../demo/berichten/laden.ts');
    const sleutelbestand = await pseudoniembestand(config, 'demo');
    await laadBerichten(database, { sleutelbestand, stop: stop.signal, voortgang: schrijf });
  })().catch((fout: unknown) => {
    if (!stop.signal.aborted)
      schrijf(`De iJw-berichten zijn niet ingelezen. ${fout instanceof Error ? fout.message : String(fout)}`);
  });
  bijAfsluiten(async () => {
    stop.abort();
    await werk;
  });
}

/** The demo with a log-in service of its own, in which everybody is one click away. */
async function metAanmeldserver(config: Config): Promise<Config> {
  const { startAanmeldserver } = await import('../../demo/aanmeldserver.ts');
  const server = await startAanmeldserver({ adres: config.adres ?? `http://${config.host}:${config.poort}` });
  bijAfsluiten(server.sluit);
  return { ...config, aanmelddiensten: [...config.aanmelddiensten, server.dienst] };
}

/** The database with the synthetic Netherlands in it; what is missing of it is made now. */
async function openDemo({ config, schrijf }: Context): Promise<Database> {
  const database = await openGegevens(config, 'demo');
  try {
    const [{ laadDemo }, { BRON }] = await Promise.all([import('../../demo/index.ts'), import('../../demo/store.ts')]);
    await refuseAndereGegevens(database, BRON);
    await laadDemo(database, schrijf);
    return database;
  } catch (fout) {
    await database.sluit();
    throw fout;
  }
}

/** Throws a BakenFout when there are figures of another origin and no demo yet: invented figures never join real ones. */
async function refuseAndereGegevens(database: Database, bron: string): Promise<void> {
  if (await bevatDemo(database)) return;
  const ander = await database.db.selectFrom('organisatie').select('id').where('bron', '!=', bron).limit(1).execute();
  if (ander.length > 0)
    throw new BakenFout('conflict', 'In deze database staan al gegevens. De demo begint met een lege database.');
}
