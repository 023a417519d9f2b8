import { type Database, metToegang } from '../database/index.ts';
import { isLandelijk, MATRIX, type Partijsoort, type Rol } from './domain.ts';
import { laadToegangsregels } from './partijstore.ts';
import { hashVan, maakToken } from './sessie.ts';
import { maakSessie } from './sessiestore.ts';

/** Somebody to act as, in tests: with a party of their own, and a session that is already there. */
export interface Proefpersoon {
  readonly persoonId: string;
  readonly partijId: number;
  readonly functieId: number;
  readonly rol: Rol;
  /** Headers with which a request is from this person. */
  readonly headers: { readonly cookie: string };
  readonly token: string;
}

export interface Proefpartij {
  readonly soort?: Partijsoort;
  readonly naam?: string;
  readonly organisatieId?: number;
  readonly regiocode?: string;
  readonly gemeentecode?: string;
}

let teller = 0;

/** Makes a person in a role for a new party, and logs that person in. For tests only. */
export async function maakProefpersoon(
  database: Database,
  rol: Rol,
  partij: Proefpartij | { readonly partijId: number } = {},
): Promise<Proefpersoon> {
  const { db } = database;
  await laadToegangsregels(database);
  teller += 1;
  const nummer = `${process.pid}-${teller}`;
  const partijId = 'partijId' in partij ? partij.partijId : await maakProefpartij(database, rol, partij, nummer);
  const { id: persoonId } = await db
    .insertInto('persoon')
    .values({ naam: `Proef ${rol} ${nummer}`, email: `${rol}.${nummer}@proef.example`, geblokkeerd_op: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: functieId } = await db
    .insertInto('functie')
    .values({ persoon_id: persoonId, partij_id: partijId, rol, tot: null, door: null, bron: 'opdracht' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const token = await maakSessie(db, { persoonId, functieId, via: 'proef' }, new Date());
  return { persoonId, partijId, functieId, rol, token, headers: { cookie: `__Host-baken=${token}` } };
}

/** Does something in the database as that person, past no policy. */
export const alsProefpersoon = <T>(
  database: Database,
  { rol, partijId, persoonId }: Proefpersoon,
  werk: (eigen: Database) => Promise<T>,
): Promise<T> => metToegang(database, { rol, partijId, persoonId, landelijk: isLandelijk(rol) }, werk);

async function maakProefpartij({ db }: Database, rol: Rol, partij: Proefpartij, nummer: string): Promise<number> {
  const soort = partij.soort ?? MATRIX.rollen[rol].partijen[0] ?? 'toezichthouder';
  const { id } = await db
    .insertInto('partij')
    .values({
      soort,
      naam: partij.naam ?? `Proefpartij ${nummer}`,
      kvk: null,
      oin: null,
      gemeentecode: partij.gemeentecode ?? (soort === 'gemeente' ? 'GM9999' : null),
      regiocode: partij.regiocode ?? (soort === 'jeugdregio' ? 'JZ01' : null),
      organisatie_id: partij.organisatieId ?? null,
      convenant_rol: null,
      convenant_ondertekend_op: null,
      aanmelddienst: null,
      bron: 'proef',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A token of a machine of this party, in this role. For tests only. */
export async function maakProefmachine({ db }: Database, rol: Rol, partijId: number): Promise<string> {
  const [token, id] = [maakToken(), `proef-${maakToken()}`];
  const morgen = new Date(Date.now() + 86_400_000);
  const client = {
    partij_id: partijId,
    rol,
    naam: 'Proefmachine',
    geheim_hash: hashVan('geheim'),
    vorig_geheim_hash: null,
    vorig_tot: null,
    verloopt_op: morgen,
    ingetrokken_op: null,
    door: null,
  };
  await db
    .insertInto('machineclient')
    .values({ id, ...client })
    .execute();
  await db
    .insertInto('machinetoken')
    .values({ hash: hashVan(token), client_id: id, verloopt_op: morgen })
    .execute();
  return token;
}
