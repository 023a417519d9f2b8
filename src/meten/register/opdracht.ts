import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { type Bijwerkomgeving, isOngewijzigd, type Registerverslag, werkRegisterBij } from './bijwerkstore.ts';
import { leesRegisterbestand, registerSchema } from './registerbestand.ts';

/** What the command line gives. */
export interface Registeropdracht {
  schrijf(regel: string): void;
  openDatabase(): Promise<Database>;
  readonly naVastleggen: Bijwerkomgeving['naVastleggen'];
}

const GEBRUIK = 'Gebruik:\n  ./baken import register BESTAND.json\n  ./baken import register --schema';

const weiger = (melding: string): never => {
  throw new BakenFout('ongeldige-invoer', melding);
};

/**
 * `./baken import register`: organisaties, designations, care and moved municipalities from one JSON file, all or nothing.
 * Answers exit code 0. Throws a BakenFout: `ongeldige-invoer` (exit code 2) for a wrong command or a file that is not JSON,
 * `niet-te-verwerken` (exit code 1) with every mistake in it; then nothing was changed.
 */
export async function voerRegister(args: readonly string[], context: Registeropdracht): Promise<number> {
  const { schema, pad } = leesArgumenten(args);
  if (schema) {
    context.schrijf(JSON.stringify(registerSchema(), null, 2));
    return 0;
  }
  const gelezen = leesRegisterbestand(await leesJson(pad));
  if (!gelezen.ok) throw new BakenFout('niet-te-verwerken', `${pad} klopt niet. Er is niets gewijzigd.`, gelezen.fout);
  const database = await context.openDatabase();
  try {
    const omgeving = { database, nu: new Date(), vandaag: vandaag(), naVastleggen: context.naVastleggen };
    toon(pad, await werkRegisterBij(omgeving, gelezen.waarde), context.schrijf);
    return 0;
  } finally {
    await database.sluit();
  }
}

function leesArgumenten(args: readonly string[]): { schema: boolean; pad: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { schema: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [pad, ...rest] = positionals;
    if (values.schema && pad === undefined) return { schema: true, pad: '' };
    if (!values.schema && pad !== undefined && rest.length === 0) return { schema: false, pad };
  } catch {
    // Told below, with all that is possible.
  }
  return weiger(`Noem één bestand, of --schema.\n${GEBRUIK}`);
}

async function leesJson(pad: string): Promise<unknown> {
  const tekst = await readFile(pad, 'utf8').catch((fout: NodeJS.ErrnoException) =>
    weiger(fout.code === 'ENOENT' ? `Het bestand ${pad} bestaat niet.` : `${pad} is niet te lezen (${fout.code}).`),
  );
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch (fout) {
    return weiger(`${pad} is geen JSON: ${(fout as Error).message}`);
  }
}

const DELEN: Readonly<Record<keyof Registerverslag, string>> = {
  organisaties: 'organisaties',
  aanwijzingen: 'aanwijzingen',
  zorg: 'geleverde zorg',
  verplaatsingen: 'verplaatsingen',
};

function toon(pad: string, verslag: Registerverslag, schrijf: (regel: string) => void): void {
  schrijf(`${pad}: ${isOngewijzigd(verslag) ? 'alles was al bekend. Er is niets gewijzigd.' : 'vastgelegd.'}`);
  for (const [deel, naam] of Object.entries(DELEN)) {
    const { nieuw, gewijzigd, ongewijzigd } = verslag[deel as keyof Registerverslag];
    if (nieuw + gewijzigd + ongewijzigd > 0)
      schrijf(`  ${naam}: ${nieuw} nieuw, ${gewijzigd} gewijzigd, ${ongewijzigd} ongewijzigd`);
  }
}
