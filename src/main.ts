import { readConfig } from './config.ts';
import { BakenFout, FOUTEN } from './kernel/fouten.ts';
import { findOpdracht } from './opdrachten/index.ts';
import { luisterNaarSignalen, wordtAfgesloten } from './platform/proces/index.ts';

/** Exit codes: 0 done, 1 refused or broken, 2 the command itself was wrong. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const [naam = 'help', ...rest] = args;
    const opdracht = findOpdracht(naam);
    luisterNaarSignalen();
    const { voer } = await opdracht.laad();
    return await voer(rest, {
      config: readConfig(process.env),
      schrijf: (regel) => process.stdout.write(`${regel}\n`),
    });
  } catch (fout) {
    // The work broke off because we are closing; the process ends when that is done.
    if (wordtAfgesloten()) return new Promise(() => undefined);
    if (!(fout instanceof BakenFout)) throw fout;
    process.stderr.write(`${fout.message}\n`);
    for (const { plek, melding } of fout.plekken) process.stderr.write(`  ${plek}: ${melding}\n`);
    return FOUTEN[fout.code].status === 400 ? 2 : 1;
  }
}

// Whoever reads our output may stop reading (`./baken help | head -1`); that is no reason to fall over.
for (const stroom of [process.stdout, process.stderr])
  stroom.on('error', (fout: NodeJS.ErrnoException) => {
    if (fout.code !== 'EPIPE') throw fout;
  });

process.exitCode = await main(process.argv.slice(2));
