import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { leesRegios, type RegioOpDatum } from '../../meten/register/index.ts';
import { leesStanden, leesZicht, type Omgeving, selectieOp } from '../overzicht/index.ts';

/** A provider as a picture names it. */
export interface Wie {
  readonly kvk: string;
  readonly naam: string;
  readonly trede: number | null;
  /** Its trede may not be seen: null then says nothing. */
  readonly nietZichtbaar: boolean;
}

export interface Kennissen {
  /** Whether the one who asks sees everything: the supervisor. Others get no small numbers of young people. */
  readonly alles: boolean;
  readonly per: ReadonlyMap<number, Wie>;
  readonly idVan: ReadonlyMap<string, number>;
}

/** Everybody that the one who asks may see, as known at the end of a day. */
export async function leesKennissen(omgeving: Omgeving, op: Datum): Promise<Kennissen> {
  const zicht = await leesZicht(omgeving.database);
  const standen = await leesStanden(omgeving.database, await selectieOp(omgeving, op));
  const nietZichtbaar = (id: number) => !zicht.alles && !zicht.per.oordeel.has(id);
  return {
    alles: zicht.alles,
    per: new Map(
      standen.map(({ id, kvk, naam, trede }) => [id, { kvk, naam, trede, nietZichtbaar: nietZichtbaar(id) }] as const),
    ),
    idVan: new Map(standen.map(({ id, kvk }) => [kvk, id])),
  };
}

/** Care of a provider that is not in the register for whoever asks: its seat is elsewhere and its care is not here any more. */
export const ONBEKEND: Wie = { kvk: '', naam: '', trede: null, nietZichtbaar: true };

/** The regions of a day; with `code` that one only. Throws `niet-gevonden` when it was not there. */
export async function kiesRegios({ database }: Omgeving, op: Datum, code?: string): Promise<RegioOpDatum[]> {
  const regios = await leesRegios(database.db, op);
  if (code === undefined) return regios;
  const regio = regios.find((een) => een.code === code);
  if (!regio) throw new BakenFout('niet-gevonden', `Jeugdregio ${code} bestaat niet op ${op}.`);
  return [regio];
}
