import type { Kysely } from 'kysely';
import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { toetsAntwoord, type Veld } from '../uitvraag/index.ts';
import { controleer, leesStand, type Stand } from './controleren.ts';
import { type Cel, type Celwijziging, isOpen, naHandeling, weegWijziging } from './domain.ts';
import type { Uitgelegd } from './inhoud.ts';
import { type Aanlevering, bewaarCellen, houdVast, leesCellen, leesTerug, type Wie } from './store.ts';

type Db = Kysely<Tabellen>;

export interface Botsing {
  readonly gegeven: string;
  readonly uwWaarde: string | null;
  readonly cel: Cel;
}

/** A delivery after a change, and what somebody who saw revision `sinds` does not know yet. */
export interface Bijgewerkt {
  readonly aanlevering: Aanlevering;
  readonly revisie: number;
  readonly cellen: readonly Cel[];
  readonly botsingen: readonly Botsing[];
  readonly bevindingen: readonly Uitgelegd[];
}

export const opGegeven = (cellen: readonly Cel[]): Map<string, Cel> => new Map(cellen.map((cel) => [cel.gegeven, cel]));

/** The fields that may be changed; null: all. After sending back only those that were sent back. */
export async function openVelden(db: Db, { id, status, versie }: Aanlevering): Promise<string[] | null> {
  if (status !== 'teruggestuurd') return null;
  return (await leesTerug(db, id, versie)).map(({ gegeven }) => gegeven);
}

/** Refuses changes to fields that the form does not have or that are closed, and values that cannot be right for theirs. */
function toets(
  velden: readonly Veld[],
  open: readonly string[] | null,
  wijzigingen: readonly Celwijziging[],
): Celwijziging[] {
  const opCode = new Map(velden.map((veld) => [veld.code, veld]));
  const plekken: Plek[] = [];
  const goed = wijzigingen.flatMap((wijziging) => {
    const { gegeven } = wijziging;
    const weiger = (melding: string): never[] => {
      plekken.push({ plek: gegeven, melding });
      return [];
    };
    const veld = opCode.get(gegeven);
    if (!veld) return weiger('staat niet in dit formulier');
    if (open && !open.includes(gegeven)) return weiger('is niet teruggestuurd en kan nu niet worden gewijzigd');
    const waarde = toetsAntwoord(veld, wijziging.waarde);
    return waarde.ok ? [{ ...wijziging, waarde: waarde.waarde }] : weiger(waarde.fout);
  });
  if (plekken.length > 0)
    throw new BakenFout('niet-te-verwerken', 'Deze waarden kunnen niet worden opgeslagen.', plekken);
  // The last word on a field counts, when one request has several.
  return [...new Map(goed.map((een) => [een.gegeven, een])).values()];
}

/**
 * Stores cells, each unless somebody else changed it after `basis`. All in the transaction of the caller: what was answered is
 * stored. Throws `conflict` for a delivery that is closed, `niet-te-verwerken` with every place for values that cannot be right.
 */
export async function bewaar(
  db: Db,
  id: number,
  { sinds, wijzigingen }: { readonly sinds: number; readonly wijzigingen: readonly Celwijziging[] },
  wie: Wie,
  op: Date,
): Promise<Bijgewerkt> {
  const aanlevering = await houdVast(db, id);
  weigerGesloten(aanlevering);
  const stand = await leesStand(db, aanlevering);
  const goed = toets(stand.velden, await openVelden(db, aanlevering), wijzigingen);
  const nu = opGegeven(await leesCellen(db, id));
  const uitkomsten = goed.map((wijziging) => ({
    wijziging,
    uitkomst: weegWijziging(nu.get(wijziging.gegeven), wijziging),
  }));
  const bewaren = uitkomsten.flatMap(({ wijziging, uitkomst }) =>
    uitkomst === 'bewaren'
      ? [{ ...wijziging, toelichting: wijziging.toelichting ?? nu.get(wijziging.gegeven)?.toelichting }]
      : [],
  );
  if (bewaren.length > 0) await bewaarCellen(db, id, aanlevering.revisie + 1, bewaren, wie, op);
  const botsingen = uitkomsten.flatMap(({ wijziging, uitkomst }) => {
    const cel = nu.get(wijziging.gegeven);
    return uitkomst === 'botsing' && cel ? [{ gegeven: cel.gegeven, uwWaarde: wijziging.waarde, cel }] : [];
  });
  return { ...(await leesSinds(db, stand, sinds)), botsingen };
}

export function weigerGesloten(aanlevering: Aanlevering): void {
  if (aanlevering.uitvraag.gesloten) throw new BakenFout('conflict', 'Deze uitvraag is gesloten.');
  // Says in what state it is.
  if (!isOpen(aanlevering.status)) naHandeling('klaarzetten', aanlevering);
}

/** What changed since a revision, and all findings about the delivery as it is now. */
export async function leesSinds(db: Db, stand: Stand, sinds: number): Promise<Omit<Bijgewerkt, 'botsingen'>> {
  const alle = await leesCellen(db, stand.aanlevering.id);
  const revisie = alle.reduce((hoogste, cel) => Math.max(hoogste, cel.revisie), stand.aanlevering.revisie);
  return {
    aanlevering: stand.aanlevering,
    revisie,
    cellen: alle.filter((cel) => cel.revisie > sinds),
    bevindingen: await controleer(db, stand, opGegeven(alle)),
  };
}
