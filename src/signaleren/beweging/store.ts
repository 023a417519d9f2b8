import { sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Database } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import { tredeverloop } from '../overzicht/index.ts';
import type { Ewsfeiten, Stap } from './domain.ts';
import { vastgesteld } from './verblijf.ts';

/** What is known over time of one provider: its treden, and what made it part of the EWS. */
export interface Verloop extends Ewsfeiten {
  readonly stappen: readonly Stap[];
  /** The same, without the proposals that came after the first decision and that nobody judged yet. */
  readonly vast: readonly Stap[];
}

interface Voorstelrij {
  readonly id: number;
  readonly op: Date;
  readonly trede: number;
  readonly omzet: number | null;
}

interface Besluitrij {
  readonly id: number;
  readonly op: Date;
  readonly trede: number;
  readonly voorstelTrede: number | null;
}

interface Aanwijzingsrij {
  readonly id: number;
  readonly van: Datum;
  readonly tot: Datum | null;
}

/**
 * The course of every provider that the one who asks may see, up to the end of a day: each proposal as it was made then, and
 * each decision, so nothing in it comes from what became known later.
 */
export async function leesVerlopen(
  { db }: Database,
  { op, normset }: { readonly op: Datum; readonly normset: string },
): Promise<ReadonlyMap<number, Verloop>> {
  const einde = eindeVanDag(op);
  const { rows: voorstellen } = await sql<Voorstelrij>`
    select organisatie_id as id, op, trede, omzet_jeugdwet::float8 as omzet from tredevoorstel
    where normset = ${normset} and op < ${einde} order by organisatie_id, op`.execute(db);
  const { rows: besluiten } = await sql<Besluitrij>`
    select organisatie_id as id, op, trede, voorstel_trede as "voorstelTrede" from tredebesluit
    where op < ${einde} order by organisatie_id, op, tredebesluit.id`.execute(db);
  const { rows: aanwijzingen } = await sql<Aanwijzingsrij>`
    select organisatie_id as id, geldig_van as van, geldig_tot as tot from ews_aanwijzing
    where geldig_van <= ${op}::date`.execute(db);
  const per = {
    voorstellen: Map.groupBy(voorstellen, ({ id }) => id),
    besluiten: Map.groupBy(besluiten, ({ id }) => id),
    aanwijzingen: Map.groupBy(aanwijzingen, ({ id }) => id),
  };
  const ids = new Set([...per.voorstellen.keys(), ...per.besluiten.keys(), ...per.aanwijzingen.keys()]);
  return new Map(
    [...ids].map((id): [number, Verloop] => {
      const eigen = per.voorstellen.get(id) ?? [];
      const besloten = per.besluiten.get(id) ?? [];
      const [stappen, vast] = [tredeverloop(eigen, besloten), vastgesteld(eigen, besloten)];
      return [id, { stappen, vast, omzetten: eigen, aanwijzingen: per.aanwijzingen.get(id) ?? [] }];
    }),
  );
}
