import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database, Tabellen } from '../database/index.ts';
import type { Rol, Vrager } from './domain.ts';
import { AFDRUKDUUR, HOOGSTENS, hashVan, maakToken, SPAARTIJD, STILTE, verlooptOp } from './sessie.ts';

type Db = Kysely<Tabellen>;

/** One log-in of one person on one device, in one of their functies. */
export interface Sessie {
  /** Public id: to show and to end it. */
  readonly kenmerk: string;
  readonly persoonId: string;
  readonly functieId: number | null;
  readonly via: string;
  readonly toestel: string;
  readonly gemaaktOp: Date;
  readonly laatstOp: Date;
  /** When it ends without a sign of life, and when in any case. */
  readonly verlooptOp: Date;
  readonly uiterlijkOp: Date;
}

export interface NieuweSessie {
  readonly persoonId: string;
  readonly functieId: number | null;
  readonly via: string;
  readonly toestel?: string;
}

/** Begins a session and answers its token, which is kept nowhere. */
export async function maakSessie(db: Db, nieuw: NieuweSessie, nu: Date): Promise<string> {
  const token = maakToken();
  await db
    .insertInto('sessie')
    .values({
      hash: hashVan(token),
      persoon_id: nieuw.persoonId,
      functie_id: nieuw.functieId,
      via: nieuw.via,
      toestel: (nieuw.toestel ?? '').slice(0, 200),
      gemaakt_op: nu,
      laatst_op: nu,
      verloopt_op: new Date(nu.getTime() + HOOGSTENS),
    })
    .execute();
  return token;
}

/** A session of minutes for the browser that prints a report, as the same person in the same functie. */
export async function maakAfdruksessie(db: Db, sessie: Sessie, nu: Date): Promise<string> {
  const token = maakToken();
  await db
    .insertInto('sessie')
    .values({
      hash: hashVan(token),
      persoon_id: sessie.persoonId,
      functie_id: sessie.functieId,
      via: 'afdruk',
      gemaakt_op: nu,
      laatst_op: nu,
      verloopt_op: new Date(nu.getTime() + AFDRUKDUUR),
      afdruk: true,
    })
    .execute();
  return token;
}

/** A session, and who is behind it. */
export interface Gevonden {
  readonly sessie: Sessie;
  readonly vrager: Vrager;
}

interface Sessierij extends Selectable<Tabellen['sessie']> {
  readonly naam: string;
  readonly rol: string | null;
  readonly partij_id: number | null;
  readonly partij_naam: string | null;
}

/** Prepared: it is asked for every request. */
const VIND = {
  name: 'vind-sessies',
  text: `select s.*, p.naam, f.rol, f.partij_id, o.naam as partij_naam
    from sessie s join persoon p on p.id = s.persoon_id
    left join functie f on f.id = s.functie_id and f.van <= $2 and (f.tot is null or f.tot > $2)
    left join partij o on o.id = f.partij_id
    where s.hash = any ($1::bytea[]) and s.verloopt_op > $2 and s.laatst_op > $3 and p.geblokkeerd_op is null`,
};

/** The sessions behind these tokens, by token, as they are at this moment; of what is none, or has ended, nothing. */
export async function vindSessies(
  { pool }: Pick<Database, 'pool'>,
  tokens: readonly string[],
  nu: Date,
): Promise<ReadonlyMap<string, Gevonden>> {
  const perHash = new Map(tokens.map((token) => [hashVan(token).toString('hex'), token]));
  const hashes = [...perHash.keys()].map((hash) => `\\x${hash}`);
  const { rows } = await pool.query<Sessierij>({ ...VIND, values: [hashes, nu, new Date(nu.getTime() - STILTE)] });
  return new Map(rows.map((rij) => [perHash.get(rij.hash.toString('hex')) ?? '', alsGevonden(rij)]));
}

function alsGevonden(rij: Sessierij): Gevonden {
  const vrager: Vrager = {
    rol: (rij.rol ?? 'bezoeker') as Rol,
    persoonId: rij.persoon_id,
    naam: rij.naam,
    partijId: rij.partij_id,
    partijNaam: rij.partij_naam ?? '',
    client: null,
  };
  return { sessie: alsSessie(rij), vrager };
}

export const alsSessie = (rij: Selectable<Tabellen['sessie']>): Sessie => ({
  kenmerk: rij.kenmerk,
  persoonId: rij.persoon_id,
  functieId: rij.functie_id,
  via: rij.via,
  toestel: rij.toestel,
  gemaaktOp: rij.gemaakt_op,
  laatstOp: rij.laatst_op,
  verlooptOp: verlooptOp(rij.laatst_op, rij.verloopt_op),
  uiterlijkOp: rij.verloopt_op,
});

/** Notes a sign of life, where the last one is not of just now. */
export async function raakAan(db: Db, { kenmerk, laatstOp }: Sessie, nu: Date): Promise<void> {
  if (nu.getTime() - laatstOp.getTime() < SPAARTIJD) return;
  await db.updateTable('sessie').set({ laatst_op: nu }).where('kenmerk', '=', kenmerk).execute();
}

/** The machine behind a bearer token; null when there is none, or when token or client has ended. */
export async function vindMachine({ db }: Pick<Database, 'db'>, token: string, nu: Date): Promise<Vrager | null> {
  const rij = await db
    .selectFrom('machinetoken as t')
    .innerJoin('machineclient as c', 'c.id', 't.client_id')
    .innerJoin('partij as o', 'o.id', 'c.partij_id')
    .select(['c.id', 'c.naam', 'c.rol', 'c.partij_id', 'o.naam as partij_naam'])
    .where('t.hash', '=', hashVan(token))
    .where('t.verloopt_op', '>', nu)
    .where('c.verloopt_op', '>', nu)
    .where('c.ingetrokken_op', 'is', null)
    .executeTakeFirst();
  if (!rij) return null;
  return {
    rol: rij.rol as Rol,
    persoonId: null,
    naam: rij.naam,
    partijId: rij.partij_id,
    partijNaam: rij.partij_naam,
    client: rij.id,
  };
}

/** The regions of the party for which is asked: its own, or that of its municipality. */
export async function leesEigenRegios(db: Db): Promise<string[]> {
  const { rows } = await sql<{ regios: string[] }>`select toegang_regios() as regios`.execute(db);
  return rows[0]?.regios ?? [];
}
