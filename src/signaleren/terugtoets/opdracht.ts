import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import {
  bij,
  DEFINITIES,
  jsonSchemaBeoordeel,
  leesJson,
  leesNormset,
  maakRegels,
  type Regels,
  type Weigering,
} from '../urgentie/index.ts';
import { leesReeksen, vormErbij } from './invoer.ts';
import { vouwMeldingen } from './meldingen.ts';
import { maakResultaat } from './resultaat.ts';
import { type Resultaat, SCHEMA_ID, vormResultaat } from './schema.ts';
import { alsTekst } from './tabel.ts';
import type { Reeks } from './uitkomst.ts';

const GEBRUIK = `Gebruik: ./baken backtest [--norm ID|NORMSET.json] [--uit RESULTAAT.json] BESTAND.json…
         ./baken backtest --schema
BESTAND.json: een lijst van reeksen (of één reeks) zoals ./baken beoordeel ze leest, elk met "uitkomst". Het mag - zijn:
dan wordt de invoer gelezen van de standaardinvoer. Met --uit komt alles ook als JSON in een bestand.
`;

/** More mistakes than this nobody reads; the rest is counted. */
const HOOGSTENS_FOUTEN = 100;

interface Keuzes {
  readonly schema: boolean;
  readonly norm: string | undefined;
  readonly uit: string | undefined;
  readonly bestanden: readonly string[];
}

function leesKeuzes(args: readonly string[]): Uitkomst<Keuzes> {
  const waarden: { norm?: string; uit?: string } = {};
  const bestanden: string[] = [];
  let schema = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [, naam, gelijk, achter] = /^--(norm|uit)(=?)(.*)$/s.exec(arg) ?? [];
    if (arg === '--schema') schema = true;
    else if ((naam === 'norm' || naam === 'uit') && (gelijk || !achter)) {
      const waarde = gelijk ? achter : args[++i];
      if (!waarde || (!gelijk && waarde.startsWith('--'))) {
        const wat = naam === 'norm' ? 'de naam van een normset of een bestand' : 'de naam van een bestand';
        return mislukt(`na --${naam} verwachten we ${wat}`);
      }
      waarden[naam] = waarde;
    } else if (arg.startsWith('-') && arg !== '-') return mislukt(`onbekende keuze: ${arg}`);
    else bestanden.push(arg);
  }
  if (!schema && bestanden.length === 0) return mislukt('er is geen bestand genoemd');
  if (bestanden.filter((b) => b === '-').length > 1) return mislukt('de standaardinvoer (-) kan maar één keer');
  const dubbel = bestanden.find((b, i) => bestanden.findIndex((ander) => resolve(ander) === resolve(b)) !== i);
  if (dubbel !== undefined) return mislukt(`dit bestand is twee keer genoemd: ${dubbel}`);
  const { norm, uit } = waarden;
  if (
    uit !== undefined &&
    [...bestanden, norm].some((b) => b !== undefined && b !== '-' && resolve(b) === resolve(uit))
  )
    return mislukt(`--uit zou de invoer overschrijven: ${uit}`);
  return gelukt({ schema, norm, uit, bestanden });
}

async function leesRegels(norm: string | undefined): Promise<Uitkomst<Regels, Weigering>> {
  const normset = await leesNormset(norm, 'backtest');
  if (!normset.ok) return normset;
  const regels = maakRegels(DEFINITIES, normset.waarde);
  if (regels.ok) return regels;
  return mislukt(regels.fout.map((melding) => ({ bestand: norm ?? normset.waarde.code, melding })));
}

const meld = ({ bestand, plek, melding }: Weigering[number], tussen: string[] = []): void => {
  process.stderr.write(`${[bestand, plek, ...tussen, melding].filter(Boolean).join(': ')}\n`);
};

/** All series of all files. A mistake in one of them stops all, and the mistakes of all are named. */
async function leesAlles(bestanden: readonly string[]): Promise<Uitkomst<readonly Reeks[], Weigering>> {
  const reeksen: Reeks[] = [];
  const fouten: Weigering[number][] = [];
  for (const bestand of bestanden) {
    const json = await leesJson(bestand, 'backtest');
    if (!json.ok) {
      fouten.push(...json.fout);
      continue;
    }
    const gelezen = leesReeksen(json.waarde, DEFINITIES, bestand);
    if (!gelezen.ok) {
      for (const fout of bij(bestand, vouwMeldingen(gelezen.fout))) fouten.push(fout);
      continue;
    }
    for (const { plek, melding } of vouwMeldingen(gelezen.waarde.letOp).slice(0, HOOGSTENS_FOUTEN))
      meld({ bestand, plek, melding }, ['let op']);
    for (const reeks of gelezen.waarde.reeksen) reeksen.push(reeks);
  }
  if (fouten.length > 0) return mislukt(fouten);
  if (reeksen.length === 0)
    return mislukt([{ bestand: bestanden.join(', '), melding: 'gevonden: geen enkele reeks; verwacht: minstens één' }]);
  const gezien = new Set<string>();
  for (const { sleutel } of reeksen) {
    if (gezien.has(sleutel))
      meld({ bestand: sleutel, melding: 'let op: deze aanbieder komt vaker voor en telt vaker mee' });
    gezien.add(sleutel);
  }
  return gelukt(reeksen);
}

const SCHRIJFFOUTEN: Readonly<Record<string, string>> = {
  ENOENT: 'deze map bestaat niet',
  ENOTDIR: 'een deel van dit pad is geen map',
  EACCES: 'hier mag niet worden geschreven',
  EPERM: 'hier mag niet worden geschreven',
  EROFS: 'hier mag niet worden geschreven',
  EISDIR: 'dit is een map; verwacht: de naam van een bestand',
  ENOSPC: 'de schijf is vol',
};

/** Writes beside it first: a file that is there is never left half written. */
async function schrijfWeg(pad: string, resultaat: Resultaat): Promise<Weigering> {
  const tijdelijk = `${pad}.${process.pid}.tijdelijk`;
  try {
    await writeFile(tijdelijk, `${JSON.stringify(resultaat, null, 2)}\n`, { flag: 'wx' });
    await rename(tijdelijk, pad);
    return [];
  } catch (fout) {
    await rm(tijdelijk, { force: true });
    const waarom = SCHRIJFFOUTEN[(fout as NodeJS.ErrnoException).code ?? ''] ?? (fout as Error).message;
    return [{ bestand: pad, melding: `het resultaat kan hier niet worden opgeslagen: ${waarom}` }];
  }
}

/** JSON Schema (2020-12) of input and output: the series of `beoordeel`, and what comes with them. */
function jsonSchema() {
  const kaal = ({ $schema: _, ...rest }: Record<string, unknown>) => rest;
  const { $defs } = jsonSchemaBeoordeel(DEFINITIES);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'baken backtest',
    $defs: {
      reeks: {
        allOf: [$defs.invoer, kaal(z.toJSONSchema(vormErbij, { io: 'input' }))],
        description: 'Bij een andere soort dan "geen" is uitkomst.datum verplicht.',
      },
      invoer: { anyOf: [{ type: 'array', items: { $ref: '#/$defs/reeks' } }, { $ref: '#/$defs/reeks' }] },
      uitvoer: { $id: `urn:${SCHEMA_ID}`, ...kaal(z.toJSONSchema(vormResultaat)) },
    },
  };
}

const weiger = (fouten: Weigering): number => {
  for (const fout of fouten.slice(0, HOOGSTENS_FOUTEN)) meld(fout);
  if (fouten.length > HOOGSTENS_FOUTEN) process.stderr.write(`… en nog ${fouten.length - HOOGSTENS_FOUTEN} fouten\n`);
  return 2;
};

/**
 * `./baken backtest`: how good the signal would have been, without a database. Prints text; mistakes go to stderr.
 * @returns the exit code: 0, or 2 when the input or an argument cannot be used
 */
export async function voerBacktest(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(GEBRUIK);
    return 0;
  }
  const keuzes = leesKeuzes(args);
  if (!keuzes.ok) {
    process.stderr.write(`${keuzes.fout}\n${GEBRUIK}`);
    return 2;
  }
  const { schema, norm, uit, bestanden } = keuzes.waarde;
  if (schema) {
    process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    return 0;
  }
  const regels = await leesRegels(norm);
  if (!regels.ok) return weiger(regels.fout);
  const reeksen = await leesAlles(bestanden);
  if (!reeksen.ok) return weiger(reeksen.fout);
  const resultaat = maakResultaat(regels.waarde, reeksen.waarde, bestanden);
  if (uit !== undefined) {
    const fouten = await schrijfWeg(uit, resultaat);
    if (fouten.length > 0) return weiger(fouten);
  }
  process.stdout.write(`${alsTekst(resultaat).join('\n')}\n`);
  return 0;
}
