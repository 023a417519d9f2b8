import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { alsGebeurtenis } from '../dossier/index.ts';
import type { Beeld, Reden, Voorkeur } from './domain.ts';

type Db = Kysely<Tabellen>;

/** An event of which nobody was told yet. */
export interface Uitgaand {
  readonly dossierId: number;
  readonly nummer: number;
}

/**
 * Takes events of which nobody was told yet; until the end of the transaction no other worker can. `behalve`: events that could not be
 * told of just now.
 */
export async function neemUitgaand(db: Db, aantal: number, behalve: readonly Uitgaand[] = []): Promise<Uitgaand[]> {
  const { rows } = await sql<Uitgaand>`
    select u.dossier_id as "dossierId", u.nummer from dossieruitgaand u
    where not exists (select from unnest(${behalve.map((een) => een.dossierId)}::integer[],
      ${behalve.map((een) => een.nummer)}::integer[]) b (dossier_id, nummer) where b.dossier_id = u.dossier_id and b.nummer = u.nummer)
    order by u.dossier_id, u.nummer limit ${aantal} for update of u skip locked`.execute(db);
  return rows;
}

/** Takes one of them; undefined when somebody told of it meanwhile. */
export const neemEen = (db: Db, { dossierId, nummer }: Uitgaand): Promise<Uitgaand | undefined> =>
  db
    .selectFrom('dossieruitgaand')
    .select(['dossier_id as dossierId', 'nummer'])
    .where('dossier_id', '=', dossierId)
    .where('nummer', '=', nummer)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();

const paren = (welke: readonly Uitgaand[]) =>
  sql`(select * from unnest(${welke.map((een) => een.dossierId)}::integer[], ${welke.map((een) => een.nummer)}::integer[]))`;

export async function verwijderUitgaand(db: Db, welke: readonly Uitgaand[]): Promise<void> {
  await sql`delete from dossieruitgaand where (dossier_id, nummer) in ${paren(welke)}`.execute(db);
}

/** The events themselves. */
export async function leesGebeurtenissen(db: Db, welke: readonly Uitgaand[]) {
  const rijen = await db
    .selectFrom('dossiergebeurtenis')
    .select(['dossier_id', 'nummer', 'op', 'dag', 'persoon_id', 'door_naam', 'partij_id', 'systeemrol', 'soort'])
    .select(['voor', 'gegevens'])
    .where(sql<boolean>`(dossier_id, nummer) in ${paren(welke)}`)
    .orderBy('dossier_id')
    .orderBy('nummer')
    .execute();
  return rijen.map((rij) => ({
    dossierId: rij.dossier_id,
    gebeurtenis: alsGebeurtenis(rij),
  }));
}

/** A dossier as telling needs it, without its procedure; and how its people can be mailed. */
export interface Dossierbeeld extends Omit<Beeld, 'procedure'> {
  readonly procedure: string;
  readonly versie: number;
  readonly oefening: boolean;
  readonly adressen: ReadonlyMap<string, { readonly email: string; readonly voorkeur: Voorkeur | null }>;
}

/** Whether somebody in the role of Baken of `f` may see cases at all. */
const magZaken = sql`exists (select from toegangsregel r where r.rol = f.rol and r.doel = 'casuistiek' and r.relatie = 'zaak' and r.recht >= 2)`;

/** Dossiers with the people who can see them on a day: through a participant, in a role that may see cases. */
export async function leesBeelden(db: Db, ids: readonly number[], vandaag: Datum): Promise<Map<number, Dossierbeeld>> {
  const uniek = [...new Set(ids)];
  const dossiers = await db
    .selectFrom('dossier')
    .select(['id', 'kenmerk', 'titel', 'procedure', 'versie', 'eigenaar', 'oefening'])
    .where('id', 'in', uniek)
    .execute();
  const taken = await db
    .selectFrom('dossiertaak')
    .select(['dossier_id', 'taak as id', 'naam', 'voor', 'persoon_id as persoon', 'stand'])
    .where('dossier_id', 'in', uniek)
    .execute();
  const termijnen = await db
    .selectFrom('dossiertermijn')
    .select(['dossier_id', 'code', 'voor', 'afgelopen_op as afgelopenOp'])
    .where('dossier_id', 'in', uniek)
    .execute();
  const { rows: mensen } = await sql<{
    dossier_id: number;
    persoonId: string;
    partijId: number;
    rollen: string[];
    email: string;
    voorkeur: Voorkeur | null;
  }>`
    select d.dossier_id, p.id as "persoonId", d.partij_id as "partijId", array_agg(distinct d.rol) as rollen, p.email, v.mail as voorkeur
    from dossierdeelnemer d
    join functie f on f.partij_id = d.partij_id and f.rol = any (d.systeemrollen) and f.tot is null
    join persoon p on p.id = f.persoon_id and p.geblokkeerd_op is null
    left join berichtvoorkeur v on v.persoon_id = p.id
    where d.dossier_id = any (${uniek}::integer[]) and (d.tot is null or d.tot >= ${vandaag})
      and ${magZaken}
    group by d.dossier_id, p.id, d.partij_id, p.email, v.mail`.execute(db);
  const [takenVan, termijnenVan, mensenVan] = [
    Map.groupBy(taken, (t) => t.dossier_id),
    Map.groupBy(termijnen, (t) => t.dossier_id),
    Map.groupBy(mensen, (m) => m.dossier_id),
  ];
  return new Map(
    dossiers.map((d) => [
      d.id,
      {
        ...d,
        taken: (takenVan.get(d.id) ?? []).filter(({ stand }) => stand === 'open'),
        gedaan: (takenVan.get(d.id) ?? []).filter(({ stand }) => stand !== 'open'),
        termijnen: termijnenVan.get(d.id) ?? [],
        mensen: mensenVan.get(d.id) ?? [],
        adressen: new Map((mensenVan.get(d.id) ?? []).map(({ persoonId, ...rest }) => [persoonId, rest])),
      },
    ]),
  );
}

export interface NieuwBericht {
  readonly persoonId: string;
  readonly dossierId: number;
  /** Of the event; 0 for a reminder. */
  readonly nummer: number;
  readonly aanleiding?: string;
  readonly reden: Reden;
  readonly tekst: string;
  readonly mail: Voorkeur;
}

/** Writes notices. Answers which were not there yet: `<persoon> <dossier> <nummer>`. */
export async function schrijfBerichten(db: Db, berichten: readonly NieuwBericht[], nu: Date): Promise<Set<string>> {
  if (berichten.length === 0) return new Set();
  const rijen = await db
    .insertInto('dossierbericht')
    .values(
      berichten.map(({ persoonId, dossierId, aanleiding = '', ...rest }) => ({
        ...rest,
        persoon_id: persoonId,
        dossier_id: dossierId,
        aanleiding,
        op: nu,
        gelezen_op: null,
        // Written with the mail, in the same transaction.
        gemaild_op: rest.mail === 'direct' ? nu : null,
      })),
    )
    .onConflict((c) => c.columns(['persoon_id', 'dossier_id', 'nummer', 'aanleiding']).doNothing())
    .returning(['persoon_id', 'dossier_id', 'nummer'])
    .execute();
  return new Set(rijen.map((rij) => `${rij.persoon_id} ${rij.dossier_id} ${rij.nummer}`));
}

interface Vertrek {
  readonly dossierId: number;
  /** Number of the event. */
  readonly nummer: number;
  readonly dag: string;
  readonly partijId: number;
  readonly rol: string;
  /** Roles of Baken that the procedure names for the role. */
  readonly systeemrollen: readonly string[];
}

/**
 * People who could see a dossier through a party until it was taken out, and how they can be mailed. Nobody when the party still takes part
 * in another way, or when its last day was over before.
 */
export async function leesVertrokkenen(db: Db, { dossierId, nummer, dag, partijId, rol, systeemrollen }: Vertrek) {
  const { rows } = await sql<{ persoonId: string; email: string; voorkeur: Voorkeur | null }>`
    with kwam as (
      select g.gegevens from dossiergebeurtenis g where g.dossier_id = ${dossierId} and g.nummer < ${nummer} and g.soort = 'deelnemerErbij'
        and g.gegevens -> 'partij' ->> 'id' = ${String(partijId)} and g.gegevens ->> 'rol' = ${rol} order by g.nummer desc limit 1)
    select distinct p.id as "persoonId", p.email, v.mail as voorkeur
    from functie f
    join persoon p on p.id = f.persoon_id and p.geblokkeerd_op is null
    left join berichtvoorkeur v on v.persoon_id = p.id
    left join kwam on true
    where f.partij_id = ${partijId} and f.tot is null and ${magZaken}
      and (case when jsonb_typeof(kwam.gegevens -> 'systeemrollen') = 'array' then kwam.gegevens -> 'systeemrollen' ? f.rol
        else f.rol = any (${[...systeemrollen]}::text[]) end)
      and coalesce(kwam.gegevens ->> 'tot', ${dag}) >= ${dag}
      and not exists (select from dossierdeelnemer d where d.dossier_id = ${dossierId} and d.partij_id = ${partijId})`.execute(
    db,
  );
  return rows;
}
