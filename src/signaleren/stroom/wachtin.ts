import { BakenFout } from '../../kernel/fouten.ts';
import { leesRegios } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { type Kader, leesKader, maandErbij } from './kader.ts';
import { wachttijdbeeld } from './wachttijden.ts';

/** How long is waited in an area for help to start, over the last twelve months of which messages came. */
export interface Wachtin {
  readonly regio: string;
  readonly gemeente: string | null;
  /** First and last month. */
  readonly van: string;
  readonly tot: string;
  /** Days in which half, and nine of ten, had begun; null: too few to say (N-06). */
  readonly mediaan: number | null;
  readonly p90: number | null;
  /** Kinds of help for which it gets worse, and since which month. */
  readonly slechter: { naam: string; sinds: string }[];
}

const MAANDEN = 12;

/**
 * How long is waited in a region (JZ) or municipality (GM), with small groups hidden whoever asks: what comes of it is kept and read by
 * others. Null: no messages of it that the one who asks may see.
 */
export async function wachtIn(database: Database, gebied: string): Promise<Wachtin | null> {
  const gemeente = gebied.startsWith('GM') ? gebied : undefined;
  const regios = await leesRegios(database.db, vandaag());
  const regio = gemeente
    ? regios.find(({ gemeenten }) => (gemeenten as readonly string[]).includes(gemeente))?.code
    : gebied;
  const kader = regio && (await kaderVan(database, { regio, gemeente }));
  if (!kader) return null;
  const vak = { ...kader, van: maandErbij(kader.tot, 1 - MAANDEN) };
  const { totaal, rijen } = await wachttijdbeeld(database, vak, 'wachttijd', 'gemeentecode');
  const maat = totaal === 'klein' ? null : totaal;
  return {
    ...{ regio: kader.regio.code, gemeente: gemeente ?? null, van: vak.van, tot: vak.tot },
    ...{ mediaan: maat?.mediaan ?? null, p90: maat?.p90 ?? null },
    slechter: rijen.flatMap(({ naam, slechterSinds }) => (slechterSinds ? [{ naam, sinds: slechterSinds }] : [])),
  };
}

async function kaderVan(database: Database, vraag: Parameters<typeof leesKader>[1]): Promise<Kader | null> {
  try {
    return await leesKader(database, vraag, true);
  } catch (fout) {
    if (fout instanceof BakenFout && fout.code === 'niet-gevonden') return null;
    throw fout;
  }
}
