import { type Config, ROLLEN, type Rol } from '../config.ts';
import { BakenFout } from '../kernel/fouten.ts';
import type { Database } from '../platform/database/index.ts';
import { bijAfsluiten } from '../platform/proces/index.ts';
import type { Demomens } from '../platform/toegang/sessieroutes.ts';
import { bevatDemo, openGegevens, pseudoniembestand, sleutelVan, wortelsPad } from './gegevens.ts';
import { type Context, readOpties, readPoort, type Voer } from './opdracht.ts';
import { isVrij } from './poort.ts';
import { wachtOpStop } from './wachten.ts';

export const voer: Voer = async (args, context) => {
  const opties = readOpties('serve', args, { role: { type: 'string' }, poort: { type: 'string' } });
  const rol = readRol(opties.role) ?? context.config.rol;
  const config = { ...context.config, rol, poort: readPoort(opties.poort) ?? context.config.poort };
  if (rol !== 'all' && config.databaseUrl === undefined)
    throw new BakenFout(
      'ongeldige-invoer',
      `De rol ${rol} deelt een database met andere processen. Geef die op met DATABASE_URL.`,
    );
  if (rol !== 'worker') {
    if (!(await isVrij(config.host, config.poort)))
      throw new BakenFout('conflict', `Poort ${config.poort} is al in gebruik. Kies een andere met --poort.`);
    await ensureScherm(context);
  }
  await draai(await openGegevens(config), config, context);
  return 0;
};

function readRol(tekst: string | undefined): Rol | undefined {
  if (tekst === undefined) return undefined;
  const rol = ROLLEN.find((kandidaat) => kandidaat === tekst);
  if (!rol) throw new BakenFout('ongeldige-invoer', `De rol "${tekst}" bestaat niet. Kies uit: ${ROLLEN.join(', ')}.`);
  return rol;
}

/** Builds the screens when they are missing or older than their sources. */
export async function ensureScherm({ schrijf }: Context): Promise<void> {
  const { ensureWeb } = await import('./webbouw.ts');
  await ensureWeb(schrijf);
}

/**
 * Runs the server on an open database until the process is asked to stop. Closes both, in that order. `zodraKlaar` is called when the
 * server answers.
 */
export async function draai(
  database: Database,
  config: Config,
  { schrijf }: Context,
  demomensen: readonly Demomens[] = [],
  zodraKlaar?: () => void,
): Promise<void> {
  bijAfsluiten(database.sluit);
  const { startServer } = await import('../server.ts');
  const demo = await bevatDemo(database);
  const soort = demo ? 'demo' : 'baken';
  const geheim = {
    wortels: wortelsPad(config, soort),
    sleutel: await sleutelVan(config, soort),
    pseudoniembestand: () => pseudoniembestand(config, soort),
  };
  const server = await startServer({ database, config, rol: config.rol, demo, demomensen, ...geheim });
  bijAfsluiten(server.sluit);
  if (config.rol === 'worker') schrijf(`Baken werkt op de achtergrond. Gezondheid: ${server.adres}/health/ready`);
  else {
    schrijf(`Baken staat klaar op ${server.adres}`);
    if (config.adres !== undefined) schrijf(`Mensen openen Baken op ${config.adres}`);
    else schrijf('Alleen deze computer kan erbij (127.0.0.1).');
  }
  schrijf('Stoppen: Ctrl+C.');
  zodraKlaar?.();
  await wachtOpStop();
}
