import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Plek } from '../../kernel/fouten.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { GEGEVENS } from '../../meten/catalogus/index.ts';
import { INDICATOREN } from '../indicatoren/index.ts';
import { GEBEURTENISSOORTEN, NORMSETS, type Normset, vormNormset } from './normset.ts';
import type { Definities } from './regels.ts';

/** What the commands that judge from files have in common: the definitions of this program, files of JSON, the norm set. */

export const DEFINITIES: Definities = {
  gegevens: GEGEVENS,
  indicatoren: INDICATOREN,
  gebeurtenissoorten: GEBEURTENISSOORTEN,
};

/** A refusal: where it goes wrong (a file, an argument) and what. */
export type Weigering = readonly { readonly bestand: string; readonly plek?: string; readonly melding: string }[];

export const bij = (bestand: string, plekken: readonly Plek[]): Weigering => plekken.map((p) => ({ bestand, ...p }));

/** Larger files do not fit in the memory of an ordinary computer once they are read as JSON. */
const MEGABYTE = 1024 * 1024;
const HOOGSTENS = 256 * MEGABYTE;

/**
 * What is wrong with the JSON, and where when the engine tells: it gives either a position, or the sign that it did not
 * expect with the text around it.
 */
function jsonfout(bestand: string, tekst: string, { message }: Error, opdracht: string): Weigering {
  const verwacht = `verwacht: JSON, zie ./baken ${opdracht} --schema`;
  const positie = /position (\d+)/.exec(message)?.[1];
  const [, teken, rond] = /^Unexpected token '(.+?)', (.*) is not valid JSON$/s.exec(message) ?? [];
  if (positie === undefined)
    return [
      { bestand, melding: `gevonden: ${teken ? `${teken} in ${rond}` : 'het einde van het bestand'}; ${verwacht}` },
    ];
  const regels = tekst.slice(0, Number(positie)).split('\n');
  const plek = `regel ${regels.length}, kolom ${(regels.at(-1) ?? '').length + 1}`;
  return [{ bestand, plek, melding: `gevonden: iets dat geen JSON is; ${verwacht}` }];
}

const LEESFOUTEN: Readonly<Record<string, string>> = {
  ENOENT: 'bestand niet gevonden',
  EISDIR: 'dit is een map; verwacht: een bestand',
  EACCES: 'dit bestand mag u niet lezen',
};

/** The text of a file or (`-`) of the standard input; null when there is more of it than can be read. */
async function leesTekst(bestand: string): Promise<string | null> {
  if (bestand !== '-' && (await stat(bestand)).size > HOOGSTENS) return null;
  const delen: Buffer[] = [];
  let omvang = 0;
  for await (const deel of bestand === '-' ? process.stdin : createReadStream(bestand)) {
    omvang += (deel as Buffer).length;
    if (omvang > HOOGSTENS) return null;
    delen.push(deel as Buffer);
  }
  return Buffer.concat(delen).toString('utf8');
}

/**
 * Reads a file as JSON, or the standard input when it is called `-`. At most 256 MB.
 * @param opdracht the command that reads it, for the message that tells how it should look
 */
export async function leesJson(bestand: string, opdracht: string): Promise<Uitkomst<unknown, Weigering>> {
  let tekst: string | null;
  try {
    tekst = await leesTekst(bestand);
  } catch (fout) {
    return mislukt([{ bestand, melding: LEESFOUTEN[(fout as NodeJS.ErrnoException).code ?? ''] ?? String(fout) }]);
  }
  if (tekst === null)
    return mislukt([{ bestand, melding: `te groot; verwacht: hoogstens ${HOOGSTENS / MEGABYTE} MB per bestand` }]);
  const kaal = tekst.replace(/^\uFEFF/, '');
  try {
    return gelukt(JSON.parse(kaal));
  } catch (fout) {
    return mislukt(jsonfout(bestand, kaal, fout as Error, opdracht));
  }
}

/** The norm set of `--norm`: a code of those that come with Baken, or a file that ends in .json. Without it the first one. */
export async function leesNormset(norm: string | undefined, opdracht: string): Promise<Uitkomst<Normset, Weigering>> {
  const meegeleverd = norm === undefined ? NORMSETS[0] : NORMSETS.find((n) => n.code === norm);
  if (meegeleverd) return gelukt(meegeleverd);
  if (!norm?.endsWith('.json')) {
    const bekend = NORMSETS.map((n) => n.code).join(', ');
    const melding = `gevonden: ${norm}; verwacht: ${bekend}, of een bestand dat eindigt op .json`;
    return mislukt([{ bestand: '--norm', melding }]);
  }
  const json = await leesJson(norm, opdracht);
  if (!json.ok) return json;
  const gelezen = vormNormset.safeParse(json.waarde);
  if (gelezen.success) return gelukt(gelezen.data);
  const plekken = gelezen.error.issues.map((i) => ({ plek: `/${i.path.join('/')}`, melding: i.message }));
  return mislukt(bij(norm, plekken));
}
