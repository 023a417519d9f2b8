import type { Kysely, Selectable } from 'kysely';
import type { PoolClient } from 'pg';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Bron } from '../../platform/bestanden/index.ts';
import { type Database, inTransactie, type Tabellen } from '../../platform/database/index.ts';
import { type Afkeuring, bewaarAfkeuringen } from './afkeuringenstore.ts';
import {
  type Importsoort,
  type Importstatus,
  isKlaar,
  type Keuzes,
  LEEG_VERSLAG,
  type Verslag,
  type Voortgang,
} from './domain.ts';

type Db = Kysely<Tabellen>;

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
    .where('soort', '!=', 'demo')
    .orderBy('id', 'desc')
    .limit(limiet)
    .offset(overslaan)
    .execute();
  return rijen.map(leesbaar);
}

export async function telImporten(db: Db): Promise<number> {
  const { aantal } = await db
    .selectFrom('import')
    .where('soort', '!=', 'demo')
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
    .where('soort', '!=', 'demo')
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

/** Ends an import through a fault of ours. The file stays, so that it can be looked into. */
export async function zetMislukt(db: Db, id: number, verslag: Verslag): Promise<void> {
  await db
    .updateTable('import')
    .set({ status: 'mislukt', verslag: JSON.stringify(verslag), voortgang: '{}', gewijzigd_op: new Date() })
    .where('id', '=', id)
    .execute();
}

/** Keeps what the check or the storing came to. The file itself is thrown away once nothing can happen to it any more. */
export async function sluitAf(
  trx: Db,
  client: PoolClient,
  id: number,
  uitkomst: { status: Importstatus; verslag: Verslag; problemen?: Iterable<Afkeuring>; vastgelegdOp?: Date },
): Promise<void> {
  if (uitkomst.problemen) {
    await bewaarAfkeuringen(trx, client, id, uitkomst.problemen);
  }
  await trx
    .updateTable('import')
    .set({
      status: uitkomst.status,
      verslag: JSON.stringify(uitkomst.verslag),
      voortgang: '{}',
      gewijzigd_op: new Date(),
      ...(uitkomst.vastgelegdOp && { vastgelegd_op: uitkomst.vastgelegdOp }),
    })
    .where('id', '=', id)
    .execute();
  if (isKlaar(uitkomst.status)) await trx.deleteFrom('import_deel').where('import_id', '=', id).execute();
}

/** Writes how far the work is, outside its transaction, and answers whether somebody asked to stop. */
export async function meldVoortgang(database: Database, id: number, voortgang: Voortgang): Promise<boolean> {
  const { rows } = await database.pool.query<{ stop_gevraagd: boolean }>(
    'update import set voortgang = $2, gewijzigd_op = now() where id = $1 returning stop_gevraagd',
    [id, JSON.stringify(voortgang)],
  );
  return rows[0]?.stop_gevraagd ?? true;
}

/** Asks running work to stop; it does so within a second or so. Answers false when nothing runs. */
export async function vraagStop(db: Db, id: number): Promise<boolean> {
  const uitkomst = await db
    .updateTable('import')
    .set({ stop_gevraagd: true })
    .where('id', '=', id)
    .where('status', 'in', ['ontvangen', 'controleren', 'vastleggen'])
    .executeTakeFirst();
  return uitkomst.numUpdatedRows > 0n;
}

/** A function that breaks off, from another connection, the statement that `client` is busy with. */
export async function maakAfbreker(database: Database, client: PoolClient): Promise<() => void> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return () => {
    // When it cannot be broken off it runs to its end, and is stopped there.
    database.pool.query('select pg_cancel_backend($1)', [rows[0]?.pid]).catch(() => undefined);
  };
}

/** Throws away an import that waits for a person. Answers false when it does not wait. */
export async function gooiWeg(database: Database, id: number): Promise<boolean> {
  return inTransactie(database, async ({ db }) => {
    if (!(await verplaats(db, id, ['te_bevestigen'], 'gestopt'))) return false;
    await db.deleteFrom('import_deel').where('import_id', '=', id).execute();
    return true;
  });
}

/** The fingerprint and the size, once the whole file has come in. */
export async function zetOmvang(db: Db, id: number, gemeten: { sha256: string; omvang: number }): Promise<void> {
  await db.updateTable('import').set(gemeten).where('id', '=', id).execute();
}

/** Size of the pieces in which a file is kept. */
export const STUK = 1024 * 1024;

export async function voegDeelToe(
  client: PoolClient,
  importId: number,
  volgnummer: number,
  inhoud: Buffer,
): Promise<void> {
  await client.query('insert into import_deel (import_id, volgnummer, inhoud) values ($1, $2, $3)', [
    importId,
    volgnummer,
    inhoud,
  ]);
}

/** The file of an import, out of its pieces. */
export function deelBron(db: Db, { id, bestandsnaam, omvang }: Pick<Import, 'id' | 'bestandsnaam' | 'omvang'>): Bron {
  return {
    naam: bestandsnaam,
    omvang,
    async *stroom(van = 0, tot = omvang) {
      for (let nummer = Math.floor(van / STUK); nummer * STUK < tot; nummer++) {
        const rij = await db
          .selectFrom('import_deel')
          .select('inhoud')
          .where('import_id', '=', id)
          .where('volgnummer', '=', nummer)
          .executeTakeFirst();
        if (!rij) throw new BakenFout('conflict', 'Het bestand van deze import is er niet meer.');
        const begin = nummer * STUK;
        yield rij.inhoud.subarray(Math.max(0, van - begin), Math.max(0, Math.min(STUK, tot - begin)));
      }
    },
  };
}
