import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const CHECKOUT = join(import.meta.dirname, '..');

/** What one part of the test run found. `uitvoer` is shown when something failed or was skipped. */
export interface Uitslag {
  readonly geslaagd: number;
  readonly mislukt: number;
  readonly overgeslagen: number;
  readonly uitvoer: string;
}

export const goed = (uitvoer = ''): Uitslag => ({ geslaagd: 1, mislukt: 0, overgeslagen: 0, uitvoer });
export const fout = (uitvoer: string): Uitslag => ({ geslaagd: 0, mislukt: 1, overgeslagen: 0, uitvoer });
export const overgeslagen = (uitvoer: string): Uitslag => ({ geslaagd: 0, mislukt: 0, overgeslagen: 1, uitvoer });

/** Path of a file inside an installed package. */
export function inPakket(pakket: string, bestand: string): string {
  return join(CHECKOUT, 'node_modules', pakket, bestand);
}

/** Runs a JavaScript program of a package with this Node, without input, and answers its exit code and all that it said. */
export function runNode(
  args: readonly string[],
  opties: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<{ code: number; stdout: string; uitvoer: string }> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, args, { cwd: CHECKOUT, ...opties, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let uitvoer = '';
    kind.stdout.setEncoding('utf8').on('data', (tekst: string) => {
      stdout += tekst;
      uitvoer += tekst;
    });
    kind.stderr.setEncoding('utf8').on('data', (tekst: string) => (uitvoer += tekst));
    kind.once('error', mislukt).once('close', (code) => klaar({ code: code ?? 1, stdout, uitvoer }));
  });
}
