import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEigenServer } from './eigenserver/server.ts';
import { runMigraties } from './migraties.ts';
import { type Adres, checkVersie, openPool } from './verbinding.ts';

/** What tests get from the run as a whole: where the server is, and the migrated database to copy. */
export interface Testserver {
  readonly beheer: Adres;
  readonly sjabloon: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    testserver: Testserver;
  }
}

/**
 * Global setup of the database tests: one server for the whole run. It is our own PostgreSQL on an empty folder, or the
 * server of BAKEN_TEST_DATABASE_URL (a URL of a role that may create databases).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  const sjabloon = `baken_sjabloon_${randomBytes(4).toString('hex')}`;
  await opServer(server.beheer, async (beheer) => {
    await checkVersie(beheer);
    await beheer.query(`create database ${pg.escapeIdentifier(sjabloon)}`);
  });
  const pool = openPool(inDatabase(server.beheer, sjabloon), 1);
  await runMigraties(pool).finally(() => pool.end());
  project.provide('testserver', { beheer: server.beheer, sjabloon });
  return async () => {
    await opServer(server.beheer, (beheer) =>
      beheer.query(`drop database ${pg.escapeIdentifier(sjabloon)} with (force)`),
    );
    await server.stop();
  };
}

async function startServer(): Promise<{ beheer: Adres; stop(): Promise<void> }> {
  const url = process.env.BAKEN_TEST_DATABASE_URL;
  if (url) return { beheer: { url }, stop: async () => undefined };
  const map = mkdtempSync(join(tmpdir(), 'baken-test-'));
  // The server may run as another user than this process; what is secret lies below, in a folder of its own.
  chmodSync(map, 0o755);
  const snel = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const server = await startEigenServer(map, snel);
  return {
    beheer: server.adres('postgres'),
    stop: () => server.stop().finally(() => rmSync(map, { recursive: true, force: true })),
  };
}

/** The same server, another database. */
export function inDatabase(adres: Adres, naam: string): Adres {
  if (!('url' in adres)) return { ...adres, database: naam };
  const url = new URL(adres.url);
  url.pathname = `/${naam}`;
  return { url: url.href };
}

/** One short visit to the server, for making and dropping databases. */
export async function opServer(adres: Adres, doe: (beheer: pg.Pool) => Promise<unknown>): Promise<void> {
  const beheer = openPool(adres, 1);
  try {
    await doe(beheer);
  } finally {
    await beheer.end();
  }
}
