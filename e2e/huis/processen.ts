import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { readPostmaster } from '../../src/platform/database/eigenserver/postmaster.ts';
import { procesVan } from '../../src/platform/proces/index.ts';

export const CHECKOUT = join(import.meta.dirname, '../..');
export const IS_ROOT = process.getuid?.() === 0;
/** The user without rights that PostgreSQL runs as when we are root. */
export const NOBODY = { uid: 65_534, gid: 65_534 };

/** A program that a test started, with all that it said so far. */
export interface Gestart {
  readonly pid: number;
  readonly uitvoer: () => string;
  readonly fouten: () => string;
  /** Waits until its output matches. Fails with what it did say when it ends first, or after two minutes. */
  zegt(patroon: RegExp, binnen?: number): Promise<RegExpExecArray>;
  /** Waits until it has ended; answers its exit code, or the signal. */
  readonly einde: Promise<number | string>;
  dood(signaal: NodeJS.Signals): Promise<number | string>;
}

const kinderen = new Set<ChildProcess>();
const mappen = new Set<string>();
const bezet = new Set<Server>();

export function start(programma: string, args: readonly string[], opties: SpawnOptions = {}): Gestart {
  const kind = spawn(programma, args, { ...opties, stdio: ['ignore', 'pipe', 'pipe'] });
  kinderen.add(kind);
  let uitvoer = '';
  let fouten = '';
  kind.stdout?.setEncoding('utf8').on('data', (tekst: string) => (uitvoer += tekst));
  kind.stderr?.setEncoding('utf8').on('data', (tekst: string) => (fouten += tekst));
  let klaar = false;
  const einde = new Promise<number | string>((geef, weiger) => {
    kind.once('error', weiger);
    kind.once('close', (code, signaal) => {
      klaar = true;
      kinderen.delete(kind);
      geef(code ?? signaal ?? 1);
    });
  });
  return {
    pid: kind.pid ?? 0,
    uitvoer: () => uitvoer,
    fouten: () => fouten,
    einde,
    async zegt(patroon, binnen = 120_000) {
      const uiterlijk = Date.now() + binnen;
      for (;;) {
        const gevonden = patroon.exec(uitvoer);
        if (gevonden) return gevonden;
        if (klaar || Date.now() > uiterlijk)
          throw new Error(`${programma} zei niet ${patroon}, maar:\n${uitvoer}\n${fouten}`);
        await wacht(20);
      }
    },
    dood(signaal) {
      kind.kill(signaal);
      return einde;
    },
  };
}

/** The small program of `proefproces.ts` on a data folder. */
export const startProef = (map: string, werk = '', opties: SpawnOptions = {}): Gestart =>
  start(process.execPath, [join(import.meta.dirname, 'proefproces.ts'), map, werk], opties);

/** A new folder of our own that others may enter, removed by `ruimOp`. Its path is short, as a socket must fit below it. */
export function nieuweMap(naam = 'huis'): string {
  const map = mkdtempSync(join(tmpdir(), `baken-${naam}-`));
  chmodSync(map, 0o755);
  mappen.add(map);
  return map;
}

/** A port that is in use until `ruimOp`. */
export async function bezettePoort(): Promise<number> {
  const server = createServer();
  bezet.add(server);
  return new Promise((klaar) => {
    server.listen(0, '127.0.0.1', () => klaar((server.address() as AddressInfo).port));
  });
}

/** The PostgreSQL on this data folder. */
export const postmasterVan = (dataMap: string) => readPostmaster(join(dataMap, 'pg'));

/** Waits until a process has ended. */
export async function isWeg(pid: number): Promise<boolean> {
  for (let i = 0; i < 500; i++) {
    if (!procesVan(pid)) return true;
    await wacht(20);
  }
  return false;
}

/** After every test: ends what it started, and the servers below its folders, and removes the folders. */
export async function ruimOp(): Promise<void> {
  for (const kind of kinderen) kind.kill('SIGKILL');
  for (const map of mappen) {
    for (const server of vindServers(map)) {
      process.kill(server, 'SIGQUIT');
      await isWeg(server);
    }
    rmSync(map, { recursive: true, force: true });
  }
  for (const server of bezet) server.close();
  bezet.clear();
  kinderen.clear();
  mappen.clear();
}

function vindServers(map: string): number[] {
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => basename(pad) === 'postmaster.pid')
    .flatMap((pad) => readPostmaster(join(map, dirname(pad)))?.pid ?? []);
}
