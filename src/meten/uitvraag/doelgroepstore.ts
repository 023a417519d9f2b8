import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { instellingOp, leesGemeenten, leesRegios, type Soort } from '../register/index.ts';
import { type Gebied, type Gekozen, type Kandidaat, kiesAanbieders, kiesGebieden } from './doelgroep.ts';
import type { Aan, Doelgroep } from './domain.ts';

type Db = Kysely<Tabellen>;

/**
 * All providers with what the rule looks at, as known now. Turnover is that of the latest full year: a book year, or else its
 * fourth quarter, which has added up the whole year.
 */
export async function leesKandidaten(db: Db, op: Datum): Promise<Kandidaat[]> {
  const { rows } = await sql<{
    id: number;
    kvk: string;
    naam: string;
    soorten: Soort[];
    jeugdregio: string;
    werkt_in: string[] | null;
    omzet: number | null;
    aanwijzingen: { jeugdregio: string; reden: string }[] | null;
  }>`
    select o.id, o.kvk, o.naam, o.soorten, o.jeugdregio, z.werkt_in, w.waarde::float8 as omzet, a.aanwijzingen
    from organisatie o
    left join lateral (
      select waarde from waarneming
      where organisatie_id = o.id and gegeven = 'opbrengstenJeugdwet' and vervangen_op is null and periode ~ '^\\d{4}(-K4)?$'
      order by left(periode, 4) desc, length(periode) limit 1
    ) w on true
    left join lateral (
      select array_agg(distinct jeugdregio) as werkt_in from geleverde_zorg where organisatie_id = o.id and vervangen_op is null
    ) z on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('jeugdregio', jeugdregio, 'reden', reden)) as aanwijzingen from ews_aanwijzing
      where organisatie_id = o.id and geldig_van <= ${op} and (geldig_tot is null or geldig_tot > ${op})
    ) a on true
    order by o.id`.execute(db);
  return rows.map((rij) => ({
    organisatieId: rij.id,
    kvk: rij.kvk,
    naam: rij.naam,
    soorten: rij.soorten,
    jeugdregio: rij.jeugdregio,
    werktIn: rij.werkt_in ?? [],
    omzetJeugdwet: rij.omzet,
    aanwijzingen: rij.aanwijzingen ?? [],
  }));
}

/** The municipalities and regions of a day. */
export async function leesGebieden(db: Db, op: Datum): Promise<Gebied[]> {
  const [regios, gemeenten] = [await leesRegios(db, op), await leesGemeenten(db, op)];
  const regioVan = new Map(regios.flatMap(({ code, gemeenten }) => gemeenten.map((gemeente) => [gemeente, code])));
  return [
    ...regios.map(({ code, naam }) => ({
      vorm: 'jeugdregio' as const,
      code,
      naam: `Jeugdregio ${naam}`,
      jeugdregio: code,
    })),
    ...gemeenten.flatMap(({ code, naam }) => {
      const jeugdregio = regioVan.get(code);
      return jeugdregio ? [{ vorm: 'gemeente' as const, code, naam: `Gemeente ${naam}`, jeugdregio }] : [];
    }),
  ];
}

/** Who a rule chooses on a day. */
export async function leesGekozen(db: Db, aan: Aan, regel: Doelgroep, op: Datum): Promise<Gekozen[]> {
  if (aan === 'gebieden') return kiesGebieden(await leesGebieden(db, op), regel);
  const { waarde } = await instellingOp(db, 'ews.omzetdrempel', op);
  return kiesAanbieders(await leesKandidaten(db, op), regel, Number(waarde));
}

/** Which of these KvK numbers are not in the register. */
export async function leesOnbekendeKvks(db: Db, kvks: readonly string[]): Promise<string[]> {
  if (kvks.length === 0) return [];
  const rijen = await db
    .selectFrom('organisatie')
    .select('kvk')
    .where('kvk', 'in', [...kvks])
    .execute();
  const bekend = new Set(rijen.map(({ kvk }) => kvk));
  return [...new Set(kvks)].filter((kvk) => !bekend.has(kvk));
}

/** The party of everyone who was chosen, by key; of who has no party yet there is none. */
export async function leesPartijen(db: Db, gekozen: readonly Gekozen[]): Promise<ReadonlyMap<string, number>> {
  const sleutels = gekozen.map(({ sleutel }) => sleutel);
  const { rows } = await sql<{ sleutel: string; id: number }>`
    select coalesce(o.kvk, p.gemeentecode, p.regiocode) as sleutel, min(p.id) as id
    from partij p left join organisatie o on o.id = p.organisatie_id
    where (p.soort = 'aanbieder' and o.kvk = any (${sleutels}::text[]))
      or (p.soort = 'gemeente' and p.gemeentecode = any (${sleutels}::text[]))
      or (p.soort = 'jeugdregio' and p.regiocode = any (${sleutels}::text[]))
    group by 1`.execute(db);
  return new Map(rows.map(({ sleutel, id }) => [sleutel, id]));
}

/** Somebody who acts for a party. */
export interface Mens {
  readonly partijId: number;
  readonly persoonId: string;
  readonly naam: string;
  readonly email: string;
}

/** The people of these parties in one of these roles who can log in. Asked as the program: nobody else sees other people. */
export async function leesMensen(db: Db, partijIds: readonly number[], rollen: readonly string[]): Promise<Mens[]> {
  if (partijIds.length === 0) return [];
  return db
    .selectFrom('functie as f')
    .innerJoin('persoon as p', 'p.id', 'f.persoon_id')
    .select(['f.partij_id as partijId', 'p.id as persoonId', 'p.naam', 'p.email'])
    .distinct()
    .where('f.tot', 'is', null)
    .where('p.geblokkeerd_op', 'is', null)
    .where('f.rol', 'in', [...rollen])
    .where(sql<boolean>`f.partij_id = any (${[...partijIds]}::integer[])`)
    .orderBy('f.partij_id')
    .orderBy('p.email')
    .execute();
}
