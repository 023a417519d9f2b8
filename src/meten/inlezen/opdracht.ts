import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Bron, bestandBron } from '../../platform/bestanden/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { bijAfsluiten } from '../../platform/proces/index.ts';
import { schrijfAfgekeurdeRijen } from './afgekeurd.ts';
import { leesAfkeuringen } from './afkeuringenstore.ts';
import { IMPORTSOORTEN, type Importsoort, type Keuzes, LEEG_VERSLAG } from './domain.ts';
import { GEBRUIK } from './gebruik.ts';
import { meldVoortgang, voegImportToe, vraagStop, zetMislukt } from './store.ts';
import { metAantal } from './tellen.ts';
import { toonImport } from './tonen.ts';
import { voerUit } from './uitvoeren.ts';
import type { Inleesomgeving } from './uitvoering.ts';
import { toonVoortgang, Voortgangsmeter } from './voortgang.ts';
import { vormBoekjaar, vormDatum, vormKolommen, vormSoort } from './vormen.ts';

export { HULP } from './gebruik.ts';

/** What the command line gives. */
export interface Opdrachtcontext {
  schrijf(regel: string): void;
  openDatabase(): Promise<Database>;
  readonly naVastleggen: Inleesomgeving['naVastleggen'];
  /** Checks and adds the definitions of parsed JSON, and makes anew what follows from them. */
  importDefinities(database: Database, json: unknown): Promise<{ readonly aantal: number; readonly nieuw: number }>;
}

/** The options of every kind of import together, as `parseArgs` wants them. */
export const OPTIES = {
  'alleen-goede-rijen': { type: 'boolean' },
  afgekeurd: { type: 'string' },
  koppeling: { type: 'string' },
  'bekend-op': { type: 'string' },
  boekjaar: { type: 'string' },
  'voeg-toe': { type: 'boolean' },
  soort: { type: 'string' },
} as const;

const weiger = (melding: string): never => {
  throw new BakenFout('ongeldige-invoer', `${melding}\n${GEBRUIK.join('\n')}\nDe keuzes staan in ./baken help import`);
};

/**
 * `./baken import …`: reads files in and tells what became of each. A name of a file may begin with `-` after `--`.
 * Answers the exit code: 0 when all were stored or nothing changed, 1 when one was refused. Throws a BakenFout
 * `ongeldige-invoer` (exit code 2) for a wrong command; then nothing was read.
 */
export async function voerImport(args: readonly string[], context: Opdrachtcontext): Promise<number> {
  const { soort, bestanden, opties } = leesArgumenten(args);
  if (soort === 'definities') return leesDefinitiesIn(bestanden, context);
  const keuzes = await leesKeuzes(opties, soort);
  const bronnen = await Promise.all(bestanden.map(openBestand));
  const database = await context.openDatabase();
  try {
    let code = 0;
    const omgeving = { database, naVastleggen: context.naVastleggen };
    for (const bron of bronnen)
      code = Math.max(
        code,
        await leesBestandIn(omgeving, bron, { soort, keuzes, afgekeurd: opties.afgekeurd }, context),
      );
    return code;
  } finally {
    await database.sluit();
  }
}

function leesArgumenten(args: readonly string[]) {
  const [soort, ...rest] = args;
  if (soort !== 'definities' && !IMPORTSOORTEN.includes(soort as Importsoort))
    return weiger(soort === undefined ? 'Wat wilt u inlezen?' : `"${soort}" kan Baken niet inlezen.`);
  try {
    const { values, positionals } = parseArgs({ args: rest, options: OPTIES, allowPositionals: true, strict: true });
    if (positionals.length === 0) return weiger('Noem een of meer bestanden.');
    return { soort: soort as Importsoort | 'definities', bestanden: positionals, opties: values };
  } catch (fout) {
    if (fout instanceof BakenFout) throw fout;
    return weiger(`Dit is niet te begrijpen: ${rest.join(' ')}.`);
  }
}

type Opties = ReturnType<typeof leesArgumenten>['opties'];

async function leesKeuzes(opties: Opties, soort: Importsoort): Promise<Keuzes> {
  if (soort !== 'digimv' && (opties.boekjaar !== undefined || opties['voeg-toe'] || opties.soort !== undefined))
    weiger('--boekjaar, --voeg-toe en --soort horen alleen bij digimv.');
  if (opties.soort !== undefined && !opties['voeg-toe']) weiger('--soort hoort bij --voeg-toe.');
  return {
    alleenGoedeRijen: opties['alleen-goede-rijen'] ?? false,
    ...(opties['voeg-toe'] && { voegToe: true }),
    ...(opties.soort !== undefined && { soort: lees(vormSoort, opties.soort, '--soort') }),
    ...(opties.boekjaar !== undefined && { boekjaar: lees(vormBoekjaar, Number(opties.boekjaar), '--boekjaar') }),
    ...(opties['bekend-op'] !== undefined && { bekendOp: lees(vormDatum, opties['bekend-op'], '--bekend-op') }),
    ...(opties.koppeling !== undefined && {
      kolommen: lees(vormKolommen, await leesJson(opties.koppeling), opties.koppeling),
    }),
  };
}

function lees<T>(vorm: z.ZodType<T>, waarde: unknown, naam: string): T {
  const gelezen = vorm.safeParse(waarde);
  if (gelezen.success) return gelezen.data;
  return weiger(`${naam} klopt niet: ${z.prettifyError(gelezen.error)}`);
}

async function leesJson(pad: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(pad, 'utf8'));
  } catch (fout) {
    return weiger(`${pad} is niet te lezen: ${fout instanceof Error ? fout.message : String(fout)}`);
  }
}

const openBestand = (pad: string): Promise<Bron> =>
  bestandBron(pad).catch((fout: NodeJS.ErrnoException) =>
    weiger(
      fout.code === 'ENOENT'
        ? `Het bestand ${pad} bestaat niet.`
        : `Het bestand ${pad} is niet te lezen (${fout.code}).`,
    ),
  );

async function leesBestandIn(
  omgeving: Inleesomgeving,
  bron: Bron,
  { soort, keuzes, afgekeurd }: { soort: Importsoort; keuzes: Keuzes; afgekeurd: string | undefined },
  context: Opdrachtcontext,
): Promise<number> {
  const { db } = omgeving.database;
  const sha256 = await vingerafdruk(bron);
  const { naam: bestandsnaam, omvang } = bron;
  const id = await voegImportToe(db, { soort, bestandsnaam, sha256, omvang, keuzes, status: 'vastleggen' });
  const regel = maakVoortgangsregel();
  const meter = new Voortgangsmeter((voortgang) => {
    regel.toon(toonVoortgang(voortgang));
    return meldVoortgang(omgeving.database, id, voortgang);
  });
  // Ctrl-C asks the work to stop by itself, so that its import says "gestopt" and not for ever "vastleggen".
  const laatLos = bijAfsluiten(async () => {
    await vraagStop(db, id);
    await gedaan.catch(() => undefined);
  });
  const gedaan = voerUit(omgeving, id, bron, 'ineens', meter);
  try {
    const uitkomst = await gedaan;
    regel.wis();
    for (const tekst of toonImport(uitkomst)) context.schrijf(tekst);
    const slecht = uitkomst.verslag.tellingen.afgekeurdeRijen > 0;
    if (slecht) await toonAfkeuringen(omgeving.database, id, afgekeurd, context);
    return uitkomst.status === 'vastgelegd' || uitkomst.status === 'niets_gewijzigd' ? 0 : 1;
  } catch (fout) {
    await zetMislukt(db, id, { ...LEEG_VERSLAG, fouten: ['Er ging iets mis in Baken. Er is niets vastgelegd.'] });
    throw fout;
  } finally {
    regel.wis();
    laatLos();
  }
}

async function vingerafdruk(bron: Bron): Promise<string> {
  const som = createHash('sha256');
  for await (const stuk of bron.stroom()) som.update(stuk);
  return som.digest('hex');
}

const TOON = 20;

async function toonAfkeuringen(
  database: Database,
  id: number,
  pad: string | undefined,
  { schrijf }: Opdrachtcontext,
): Promise<void> {
  const { problemen, totaal } = await leesAfkeuringen(database.db, id, { limiet: TOON, overslaan: 0 });
  for (const { rij, kolom, melding } of problemen)
    schrijf(`  ${rij > 0 ? `rij ${rij}` : ''}${kolom ? `${rij > 0 ? ', ' : ''}${kolom}` : ''}: ${melding}`);
  if (totaal > TOON) schrijf(`  … en nog ${metAantal(totaal - TOON, 'opmerking', 'opmerkingen')}.`);
  if (pad === undefined) return;
  await pipeline(
    schrijfAfgekeurdeRijen((werk) => werk(database), id),
    createWriteStream(pad),
  );
  schrijf(`  De afgekeurde rijen staan in ${pad}.`);
}

/** One line that is written over on a terminal; elsewhere a line now and then. */
function maakVoortgangsregel(): { toon(tekst: string): void; wis(): void } {
  const { stderr } = process;
  const wis = (): void => void (stderr.isTTY && stderr.write('\r\u001b[K'));
  let volgende = 0;
  return {
    toon(tekst) {
      if (stderr.isTTY) stderr.write(`\r\u001b[K${tekst.slice(0, (stderr.columns ?? 80) - 1)}`);
      else if (performance.now() >= volgende) {
        if (volgende > 0) stderr.write(`${tekst}\n`);
        volgende = performance.now() + 5000;
      }
    },
    wis,
  };
}

/** Files with new definitions or new versions of them. What may be in them is known where they are used. */
async function leesDefinitiesIn(
  bestanden: readonly string[],
  { schrijf, openDatabase, importDefinities }: Opdrachtcontext,
): Promise<number> {
  const inhoud = await Promise.all(bestanden.map(async (pad) => ({ pad, json: await leesJson(pad) })));
  const database = await openDatabase();
  try {
    for (const { pad, json } of inhoud) {
      const { aantal, nieuw } = await importDefinities(database, json);
      schrijf(`${pad}: ${nieuw} van ${aantal} definities zijn nieuw.${nieuw === 0 ? ' Er is niets gewijzigd.' : ''}`);
    }
    return 0;
  } finally {
    await database.sluit();
  }
}
