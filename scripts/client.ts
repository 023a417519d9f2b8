import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import type { Database } from '../src/platform/database/index.ts';
import type { Jobs } from '../src/platform/jobs/index.ts';
import type { Logboek } from '../src/platform/logboek/index.ts';
import type { Post } from '../src/platform/post/index.ts';
import { maakDrukker } from '../src/platform/uitvoer/index.ts';
import { bouwApp } from '../src/server.ts';
import { fout, goed, type Uitslag } from './uitslag.ts';

const BESTAND = join(import.meta.dirname, '../web/src/api/gegenereerd/schema.d.ts');
const KOP = '// Made from the OpenAPI document by `node scripts/client.ts`. Do not edit.\n';

/** The types of the API as the web app reads them. No request is made, so nothing behind the routes is needed. */
async function maakTypen(): Promise<string> {
  const druk = { drukker: maakDrukker(), eigenAdres: () => '' };
  const opties = {
    database: {} as Database,
    demo: true,
    adres: 'http://127.0.0.1:8080',
    logNiveau: 'silent',
    logboek: {} as Logboek,
    post: {} as Post,
  };
  const app = await bouwApp(opties, {} as Jobs, druk);
  try {
    await app.ready();
    // Through JSON, because that is how every other reader of the document sees it.
    const document = JSON.parse(JSON.stringify(app.swagger()));
    return KOP + astToString(await openapiTS(document));
  } finally {
    await app.close();
  }
}

/** Whether the committed client is the one that the routes of today would give. */
export async function checkClient(): Promise<Uitslag> {
  if ((await maakTypen()) === readFileSync(BESTAND, 'utf8')) return goed();
  return fout('De client van de schermen past niet meer bij de API. Maak hem opnieuw met: node scripts/client.ts');
}

if (import.meta.main) writeFileSync(BESTAND, await maakTypen());
