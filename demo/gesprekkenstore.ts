import type { Kysely } from 'kysely';
import type { Dader } from '../src/handelen/dossier/index.ts';
import type { Tabellen } from '../src/platform/database/index.ts';

type Db = Kysely<Tabellen>;

/** Somebody of the demo as the chain of a dossier keeps it, with the party; undefined when there is nobody. */
export async function leesDader(
  db: Db,
  email: string,
): Promise<{ dader: Dader; partij: { id: number; naam: string } } | undefined> {
  const mens = await db
    .selectFrom('persoon as p')
    .innerJoin('functie as f', 'f.persoon_id', 'p.id')
    .innerJoin('partij as t', 't.id', 'f.partij_id')
    .select(['p.id', 'p.naam', 'f.rol', 't.id as partijId', 't.naam as partijNaam'])
    .where('p.email', '=', email)
    .orderBy('f.id')
    .executeTakeFirst();
  return (
    mens && {
      dader: { persoonId: mens.id, naam: mens.naam, partijId: mens.partijId, systeemrol: mens.rol },
      partij: { id: mens.partijId, naam: mens.partijNaam },
    }
  );
}

/** A party with what a talk with it is about. */
export const leesPartner = (db: Db, naam: string) =>
  db
    .selectFrom('partij as p')
    .leftJoin('organisatie as o', 'o.id', 'p.organisatie_id')
    .select(['p.id', 'p.naam', 'p.soort', 'p.gemeentecode', 'p.regiocode', 'o.id as organisatieId', 'o.kvk'])
    .where('p.naam', '=', naam)
    .executeTakeFirst();

/** Every provider, municipality and region that takes part, in one order. */
export const leesAllePartners = (db: Db) =>
  db
    .selectFrom('partij')
    .select(['soort', 'gemeentecode', 'regiocode', 'organisatie_id as organisatieId'])
    .where('soort', 'in', ['aanbieder', 'gemeente', 'jeugdregio'])
    .orderBy('id')
    .execute();

export interface Eerder {
  readonly organisatieId: number | null;
  readonly gebied: string | null;
  readonly gevoerdOp: string;
  readonly op: Date;
}

export async function schrijfEerdere(db: Db, door: string, rijen: readonly Eerder[]): Promise<void> {
  await db
    .insertInto('eerder_gesprek')
    .values(
      rijen.map(({ organisatieId, gebied, gevoerdOp, op }) => ({
        ...{ organisatie_id: organisatieId, gebied, gevoerd_op: gevoerdOp, vastgelegd_op: op },
        ...{ bron: 'Agenda van de toezichthouder', door_naam: door, vervallen_op: null, vervallen_naam: null },
      })),
    )
    .execute();
}

export const heeftGesprekken = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('eerder_gesprek').select('id').limit(1).executeTakeFirst()) !== undefined;

export const leesConvenantpartijen = (db: Db) =>
  db.selectFrom('partij').select(['id', 'naam']).where('convenant_rol', 'is not', null).orderBy('id').execute();
