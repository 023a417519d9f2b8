import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { Kysely } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../database/index.ts';
import type { Rol, Vrager } from './domain.ts';
import { hashVan, maakToken } from './sessie.ts';

type Db = Kysely<Tabellen>;

/** The longest that access of a machine lasts without being renewed, in ms. */
export const HOOGSTENS_GELDIG = 366 * 24 * 60 * 60_000;
/** How long the old secret still works after a renewal, so that nobody need change two systems at one moment. */
const OUD_GEHEIM = 7 * 24 * 60 * 60_000;
/** How long a token works, in seconds. */
export const TOKENDUUR = 60 * 60;

export interface Machine {
  readonly id: string;
  readonly naam: string;
  readonly rol: Rol;
  readonly gemaaktOp: Date;
  readonly verlooptOp: Date;
  /** Until when the secret before the present one works; null when there is none. */
  readonly oudGeheimTot: Date | null;
}

export interface NieuweMachine {
  readonly partijId: number;
  readonly rol: Rol;
  readonly naam: string;
  readonly verlooptOp: Date;
  readonly door: string | null;
}

/** Lets a system of a party in. Answers its id and its secret, which is kept nowhere else. */
export async function maakMachine(db: Db, nieuw: NieuweMachine, nu: Date): Promise<{ id: string; geheim: string }> {
  const [id, geheim] = [randomUUID(), maakToken()];
  await db
    .insertInto('machineclient')
    .values({
      id,
      partij_id: nieuw.partijId,
      rol: nieuw.rol,
      naam: nieuw.naam,
      geheim_hash: hashVan(geheim),
      verloopt_op: nieuw.verlooptOp,
      door: nieuw.door,
      gemaakt_op: nu,
    })
    .execute();
  return { id, geheim };
}

/** The systems of a party that were not withdrawn, the newest first. */
export async function leesMachines(db: Db, partijId: number): Promise<Machine[]> {
  const rijen = await db
    .selectFrom('machineclient')
    .select(['id', 'naam', 'rol', 'gemaakt_op', 'verloopt_op', 'vorig_tot'])
    .where('partij_id', '=', partijId)
    .where('ingetrokken_op', 'is', null)
    .orderBy('gemaakt_op', 'desc')
    .execute();
  return rijen.map((rij) => ({
    id: rij.id,
    naam: rij.naam,
    rol: rij.rol as Rol,
    gemaaktOp: rij.gemaakt_op,
    verlooptOp: rij.verloopt_op,
    oudGeheimTot: rij.vorig_tot,
  }));
}

const eigen = (partijId: number, id: string) => (db: Db) =>
  db
    .updateTable('machineclient')
    .where('id', '=', id)
    .where('partij_id', '=', partijId)
    .where('ingetrokken_op', 'is', null);

const weg = () => new BakenFout('niet-gevonden', 'Deze toegang is er niet (meer).');

/** Gives a new secret and a new term; the old secret works a week longer. Throws `niet-gevonden`. */
export async function vernieuwMachine(db: Db, partijId: number, id: string, nu: Date): Promise<string> {
  const geheim = maakToken();
  const { numUpdatedRows } = await eigen(
    partijId,
    id,
  )(db)
    .set((kolom) => ({
      vorig_geheim_hash: kolom.ref('geheim_hash'),
      vorig_tot: new Date(nu.getTime() + OUD_GEHEIM),
      geheim_hash: hashVan(geheim),
      verloopt_op: new Date(nu.getTime() + HOOGSTENS_GELDIG),
    }))
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw weg();
  return geheim;
}

/** Ends the access of a system at once, with the tokens that it has. Throws `niet-gevonden`. */
export async function trekMachineIn(db: Db, partijId: number, id: string, nu: Date): Promise<void> {
  const { numUpdatedRows } = await eigen(partijId, id)(db).set({ ingetrokken_op: nu }).executeTakeFirst();
  if (numUpdatedRows === 0n) throw weg();
  await db.deleteFrom('machinetoken').where('client_id', '=', id).execute();
}

const NIEMAND = hashVan('');

/** The system with this id and secret; null when it is none, or has ended. Secrets of 256 bit need no slow hash. */
export async function controleerMachine(db: Db, id: string, geheim: string, nu: Date): Promise<Vrager | null> {
  const rij = await db
    .selectFrom('machineclient as c')
    .innerJoin('partij as o', 'o.id', 'c.partij_id')
    .selectAll('c')
    .select('o.naam as partij')
    .where('c.id', '=', id)
    .executeTakeFirst();
  const gegeven = hashVan(geheim);
  const nieuw = timingSafeEqual(gegeven, rij?.geheim_hash ?? NIEMAND);
  const oud = timingSafeEqual(gegeven, rij?.vorig_geheim_hash ?? NIEMAND);
  if (!rij || rij.ingetrokken_op || rij.verloopt_op <= nu) return null;
  if (!nieuw && !(oud && rij.vorig_tot && rij.vorig_tot > nu)) return null;
  return {
    rol: rij.rol as Rol,
    persoonId: null,
    naam: rij.naam,
    partijId: rij.partij_id,
    partijNaam: rij.partij,
    client: rij.id,
  };
}

/** A token for an hour. */
export async function geefToken(db: Db, id: string, nu: Date): Promise<string> {
  const token = maakToken();
  const verloopt_op = new Date(nu.getTime() + TOKENDUUR * 1000);
  await db
    .insertInto('machinetoken')
    .values({ hash: hashVan(token), client_id: id, verloopt_op })
    .execute();
  return token;
}
