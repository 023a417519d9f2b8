import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { ensureWeb } from '../../src/opdrachten/webbouw.ts';
import { inDatabase, opServer } from '../../src/platform/database/testserver.ts';
import { maakDatabase, openPool } from '../../src/platform/database/verbinding.ts';
import { laadKlein } from './gegevens.ts';

/**
 * Global setup of the tests on the screen, after that of the database: builds the screens when they are out of date, and
 * loads the small world once. From then on `maakTestdatabase()` copies that world instead of empty tables.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { beheer, sjabloon: leeg } = project.getProvidedContext().testserver;
  const sjabloon = `${leeg}_klein`;
  const [id, bron] = [pg.escapeIdentifier(sjabloon), pg.escapeIdentifier(leeg)];
  await opServer(beheer, (server) => server.query(`create database ${id} template ${bron}`));
  const database = maakDatabase(openPool(inDatabase(beheer, sjabloon), 5), async () => undefined);
  try {
    await Promise.all([ensureWeb(() => undefined), laadKlein(database)]);
  } finally {
    // Whoever is still connected to a template keeps others from copying it.
    await database.sluit();
  }
  project.provide('testserver', { beheer, sjabloon });
  return async () => {
    await opServer(beheer, (server) => server.query(`drop database ${id} with (force)`));
  };
}
