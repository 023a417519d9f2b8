import type { Kysely, Selectable } from 'kysely';
import type { PoolClient } from 'pg';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie, naastTransactie, type Tabellen } from '../../platform/database/index.ts';
import { type Afkeuring, bewaarAfkeuringen } from './afkeuringenstore.ts';
import {
  IMPORTSOORTEN,
  type Importsoort,
  type Importstatus,
  isKlaar,
  type Keuzes,
  LEEG_VERSLAG,
  type Verslag,
  type Voortgang,
} from './domain.ts';

type Db = Kysely<Tabellen>;

/** States in which something works on an import, or will. */
const LOPEND: Importstatus[] = ['ontvangen', 'controleren', 'vastleggen'];

/** One delivered file and how far it got. */
export interface Import {
  readonly id: number;
  readonly soort: Importsoort;
  readonly bestandsnaam: string;
  readonly sha256: string;
  /** Bytes. */
  readonly omvang: number;
  readonly keuzes: Keuzes;
  readonly status: Importstatus;
  readonly voortgang: Voortgang | null;
  readonly verslag: Verslag;
  readonly stopGevraagd: boolean;
  readonly gemaaktOp: Date;
  readonly gewijzigdOp: Date;
  readonly vastgelegdOp: Date | null;
}

const leesbaar = (rij: Selectable<Tabellen['import']>): Import => ({
  id: rij.id,
  soort: rij.soort as Importsoort,
  bestandsnaam: rij.bestandsnaam,
  sha256: rij.sha256,
  omvang: rij.omvang,
  keuzes: rij.keuzes as Keuzes,
  status: rij.status,
  voortgang: Object.keys(rij.voortgang as object).length > 0 ? (rij.voortgang as Voortgang) : null,
  verslag: { ...LEEG_VERSLAG, ...(rij.verslag as Partial<Verslag>) },
  stopGevraagd: rij.stop_gevraagd,
  gemaaktOp: rij.gemaakt_op,
  gewijzigdOp: rij.gewijzigd_op,
  vastgelegdOp: rij.vastgelegd_op,
});

export interface NieuweImport {
  readonly soort: Importsoort;
  readonly bestandsnaam: string;
  readonly sha256: string;
  readonly omvang: number;
  readonly keuzes: Keuzes;
  readonly status: Importstatus;
}

/** Adds an import and answers its id. */
export async function voegImportToe(db: Db, { keuzes, ...rest }: NieuweImport): Promise<number> {
  const leeg = { verslag: '{}', voortgang: '{}', vastgelegd_op: null };
  const { id } = await db
    .insertInto('import')
    .values({ ...rest, ...leeg, keuzes: JSON.stringify(keuzes) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Imports by people, newest first. Demo data is an import too, but nobody brought it in. */
export async function leesImporten(
  db: Db,
  { limiet, overslaan }: { limiet: number; overslaan: number },
): Promise<Import[]> {
  const rijen = await db
    .selectFrom('import')
    .selectAll()
    .where('soort', 'in', IMPORTSOORTEN)
    .orderBy('id', 'desc')
    .limit(limiet)
    .offset(overslaan)
    .execute();
  return rijen.map(leesbaar);
}

export async function telImporten(db: Db): Promise<number> {
  const { aantal } = await db
    .selectFrom('import')
    .where('soort', 'in', IMPORTSOORTEN)
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow();
  return aantal;
}

/** Throws `niet-gevonden` when there is none. */
export async function leesImport(db: Db, id: number): Promise<Import> {
  const rij = await db
    .selectFrom('import')
    .selectAll()
    .where('id', '=', id)
    .where('soort', 'in', IMPORTSOORTEN)
    .executeTakeFirst();
  if (!rij) throw new BakenFout('niet-gevonden', `Er is geen import met nummer ${id}.`);
  return leesbaar(rij);
}

/** The last time that exactly this file was stored. */
export async function vindEerder(db: Db, { id, sha256, soort }: Import): Promise<Verslag['eerder']> {
  const rij = await db
    .selectFrom('import')
    .select(['id', 'vastgelegd_op'])
    .where('sha256', '=', sha256)
    .where('soort', '=', soort)
    .where('status', '=', 'vastgelegd')
    .where('id', '<', id)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return rij?.vastgelegd_op ? { id: rij.id, vastgelegdOp: rij.vastgelegd_op.toISOString() } : null;
}

/**
 * Moves an import on, but only from one of the states `van`: of two people who confirm at once, one succeeds.
 * A request to stop from before is forgotten, unless `houdStop`. Answers whether it moved.
 */
export async function verplaats(
  db: Db,
  id: number,
  van: readonly Importstatus[],
  naar: Importstatus,
  { keuzes, houdStop = false }: { keuzes?: Keuzes; houdStop?: boolean } = {},
): Promise<boolean> {
  const uitkomst = await db
    .updateTable('import')
    .set({
      status: naar,
      gewijzigd_op: new Date(),
      ...(!houdStop && { stop_gevraagd: false }),
      ...(keuzes !== undefined && { keuzes: JSON.stringify(keuzes) }),
    })
    .where('id', '=', id)
    .where('status', 'in', [...van])
    .executeTakeFirst();
  return uitkomst.numUpdatedRows > 0n;
}

/** Ends a running import through a fault of ours. The file stays, so that it can be looked into. */
export async function zetMislukt(db: Db, id: number, verslag: Verslag): Promise<void> {
  await db
    .updateTable('import')
    .set({ status: 'mislukt', verslag: JSON.stringify(verslag), voortgang: '{}', gewijzigd_op: new Date() })
    .where('id', '=', id)
    .where('status', 'in', LOPEND)
    .execute();
}

/**
 * Ends running imports that gave no sign of life since `stilSinds` and that no work in the queue is about (`metWerk`): as
 * `gestopt` when somebody asked for that, and otherwise as `mislukt`. Answers their ids.
 */
export async function sluitVerlatenAf(
  db: Db,
  { stilSinds, metWerk }: { stilSinds: Date; metWerk: readonly number[] },
  verslag: Verslag,
): Promise<number[]> {
  const rijen = await db
    .updateTable('import')
    .set((eb) => ({
      status: eb
        .case()
        .when('stop_gevraagd', '=', true)
        .then(eb.val<Importstatus>('gestopt'))
        .else(eb.val<Importstatus>('mislukt'))
        .end(),
      verslag: JSON.stringify(verslag),
      voortgang: '{}',
      gewijzigd_op: new Date(),
    }))
    .where('status', 'in', LOPEND)
    .where('gewijzigd_op', '<', stilSinds)
    .where((eb) => eb.not(eb('id', '=', eb.fn.any(eb.val([...metWerk])))))
    .returning('id')
    .execute();
  return rijen.map(({ id }) => id);
}

/** Thrown when an import is no longer in the state in which its work began: somebody else brought it to an end. */
export class Ingehaald extends Error {
  constructor() {
    super('ingehaald');
    this.name = 'Ingehaald';
  }
}

/**
 * Keeps what the check or the storing came to, of an import that is still in the state `van`; throws `Ingehaald` otherwise.
 * The file itself is thrown away once nothing can happen to it any more.
 */
export async function sluitAf(
  trx: Db,
  client: PoolClient,
  { id, status: van }: Pick<Import, 'id' | 'status'>,
  uitkomst: { status: Importstatus; verslag: Verslag; problemen?: Iterable<Afkeuring>; vastgelegdOp?: Date },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('import')
    .set({
      status: uitkomst.status,
      verslag: JSON.stringify(uitkomst.verslag),
      voortgang: '{}',
      gewijzigd_op: new Date(),
      ...(uitkomst.vastgelegdOp && { vastgelegd_op: uitkomst.vastgelegdOp }),
    })
    .where('id', '=', id)
    .where('status', '=', van)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Ingehaald();
  if (uitkomst.problemen) await bewaarAfkeuringen(trx, client, id, uitkomst.problemen);
  if (isKlaar(uitkomst.status)) await trx.deleteFrom('import_deel').where('import_id', '=', id).execute();
}

/** Writes how far the work is, outside its transaction, and answers whether to stop: somebody asked, or the import was ended. */
export async function meldVoortgang(database: Database, id: number, voortgang: Voortgang): Promise<boolean> {
  const { rows } = await naastTransactie(() =>
    database.pool.query<{ stop_gevraagd: boolean }>(
      `update import set voortgang = $2, gewijzigd_op = now() where id = $1 and status = any ($3) returning stop_gevraagd`,
      [id, JSON.stringify(voortgang), LOPEND],
    ),
  );
  return rows[0]?.stop_gevraagd ?? true;
}

/** Asks running work to stop; it does so within a second or so. Answers false when nothing runs. */
export async function vraagStop(db: Db, id: number): Promise<boolean> {
  const uitkomst = await db
    .updateTable('import')
    .set({ stop_gevraagd: true })
    .where('id', '=', id)
    .where('status', 'in', LOPEND)
    .executeTakeFirst();
  return uitkomst.numUpdatedRows > 0n;
}

/** A function that breaks off, from another connection, the statement that `client` is busy with. */
export async function maakAfbreker(database: Database, client: PoolClient): Promise<() => void> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return () => {
    // When it cannot be broken off it runs to its end, and is stopped there.
    naastTransactie(() => database.pool.query('select pg_cancel_backend($1)', [rows[0]?.pid])).catch(() => undefined);
  };
}

/** Throws away an import that waits for a person or failed, with its file. Answers false when it does not wait. */
export async function gooiWeg(database: Database, id: number): Promise<boolean> {
  return inTransactie(database, async ({ db }) => {
    if (!(await verplaats(db, id, ['te_bevestigen', 'mislukt'], 'gestopt'))) return false;
    await db.deleteFrom('import_deel').where('import_id', '=', id).execute();
    return true;
  });
}
