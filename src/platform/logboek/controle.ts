import type { Database } from '../database/index.ts';
import { KETENS, type Keten } from './domain.ts';
import { type Ketenuitslag, maakKetencontrole, type Wortel } from './keten.ts';
import { leesKeten, leesLaatste } from './store.ts';
import type { Wortels } from './wortels.ts';

export interface Uitslag {
  readonly ketens: readonly Ketenuitslag[];
  /** Lines in the file of roots that are no root. */
  readonly onleesbareWortels: readonly number[];
  readonly inOrde: boolean;
  readonly duurMs: number;
}

/**
 * Recalculates both chains from their first row and holds them against the roots. Changes nothing. Reads some thousands of
 * rows at a time, whatever the length of the chain.
 */
export async function controleer(database: Database, wortels?: Wortels): Promise<Uitslag> {
  const begin = performance.now();
  // Roots first: all that they speak of is in the database by now, while rows that come later are left for the next time.
  const bekend = (await wortels?.lees()) ?? { wortels: [], onleesbaar: [] };
  const laatste = await leesLaatste(database);
  const ketens: Ketenuitslag[] = [];
  for (const keten of KETENS) {
    const tot = laatste.find((rij) => rij.keten === keten)?.volgnummer ?? 0;
    ketens.push(await controleerKeten(database, keten, tot, bekend.wortels));
  }
  const inOrde = ketens.every(({ bevindingen }) => bevindingen.length === 0) && bekend.onleesbaar.length === 0;
  return { ketens, onleesbareWortels: bekend.onleesbaar, inOrde, duurMs: performance.now() - begin };
}

async function controleerKeten<K extends Keten>(
  database: Database,
  keten: K,
  tot: number,
  wortels: readonly Wortel[],
): Promise<Ketenuitslag> {
  const controle = maakKetencontrole(keten, wortels);
  for await (const regels of leesKeten(database.db, keten, tot)) for (const regel of regels) controle.neem(regel);
  return controle.besluit();
}

/** Writes where the chains stand now outside the database. */
export async function schrijfWortels(database: Database, wortels: Wortels, op: Date): Promise<void> {
  const laatste = await leesLaatste(database);
  await wortels.voegToe(
    laatste.map(({ keten, volgnummer, hash }) => ({
      op: op.toISOString(),
      keten,
      volgnummer,
      hash: hash.toString('hex'),
    })),
  );
}

const getal = (waarde: number): string => waarde.toLocaleString('nl-NL');

/** What a control found, in lines for a person. */
export function beschrijf({ ketens, onleesbareWortels, duurMs }: Uitslag): string[] {
  const regels = ketens.flatMap(({ keten, regels, wortels, bevindingen }) => [
    `${keten}: ${getal(regels)} regels, ${getal(wortels)} wortels: ${bevindingen.length === 0 ? 'in orde' : 'GEBROKEN'}`,
    ...bevindingen.map((bevinding) => `  ${bevinding}`),
  ]);
  const onleesbaar = onleesbareWortels.map((regel) => `  wortels, regel ${regel}: niet te lezen`);
  return [...regels, ...onleesbaar, `Gecontroleerd in ${(duurMs / 1000).toFixed(1).replace('.', ',')} seconden.`];
}
