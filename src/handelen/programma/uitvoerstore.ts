import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

export interface Zaak {
  readonly kenmerk: string;
  readonly procedure: string;
  readonly versie: number;
  readonly kvk: string | null;
  readonly gebied: string | null;
  readonly geopend: string;
  readonly toestand: string;
  readonly sinds: string;
  readonly gesloten: string | null;
}

/** Cases that the one who asks may see, opened in a stretch of time, without their contents. Exercises are none. */
export async function leesZaken(db: Db, van: string, tot: string): Promise<Zaak[]> {
  const { rows } = await sql<Zaak>`
    select d.kenmerk, d.procedure, d.versie, o.kvk, d.gebied, (d.geopend_op at time zone 'Europe/Amsterdam')::date::text as geopend,
      d.toestand, d.sinds, d.gesloten_op as gesloten
    from dossier d left join organisatie o on o.id = d.organisatie_id
    where not d.oefening and (d.geopend_op at time zone 'Europe/Amsterdam')::date between ${van}::date and ${tot}::date
    order by d.geopend_op, d.id`.execute(db);
  return rows;
}

export interface Tredestap {
  readonly kvk: string;
  readonly naam: string;
  readonly op: string;
  readonly trede: number;
  readonly voorstel: number | null;
  readonly normset: string;
}

/** Decisions about treden in a stretch of time, in order. */
export async function leesTreden(db: Db, van: string, tot: string): Promise<Tredestap[]> {
  const { rows } = await sql<Tredestap>`
    select o.kvk, o.naam, (b.op at time zone 'Europe/Amsterdam')::date::text as op, b.trede, b.voorstel_trede as voorstel, b.normset
    from tredebesluit b join organisatie o on o.id = b.organisatie_id
    where (b.op at time zone 'Europe/Amsterdam')::date between ${van}::date and ${tot}::date order by b.op, b.id`.execute(
    db,
  );
  return rows;
}

export interface Signaalregel {
  readonly id: number;
  readonly kvk: string | null;
  readonly gebied: string | null;
  readonly oorzaak: string;
  readonly begin: string;
  readonly einde: string | null;
  readonly oordeel: string | null;
}

/** Signals that began in a stretch of time, with how people judged them. */
export async function leesSignalen(db: Db, van: string, tot: string): Promise<Signaalregel[]> {
  const { rows } = await sql<Signaalregel>`
    select s.id, o.kvk, s.gebied, s.oorzaak_naam as oorzaak, (s.begin at time zone 'Europe/Amsterdam')::date::text as begin,
      (s.einde at time zone 'Europe/Amsterdam')::date::text as einde,
      (select u.soort from signaalopvolging u where u.signaal_id = s.id and u.soort in ('terecht', 'loosAlarm', 'samengevoegd')
        and not exists (select from signaalopvolging h where h.signaal_id = s.id and h.herstelt = u.nummer)
        order by u.nummer desc limit 1) as oordeel
    from signaal s left join organisatie o on o.id = s.organisatie_id
    where s.vervallen_op is null and (s.begin at time zone 'Europe/Amsterdam')::date between ${van}::date and ${tot}::date
    order by s.begin, s.id`.execute(db);
  return rows;
}

export interface Gebruiktedefinitie {
  readonly soort: string;
  readonly code: string;
  readonly versie: number;
  readonly geldigVan: string;
  readonly naam: string;
}

/** Every version of every definition that numbers of a stretch of time can rest on: those that held by its last day. */
export async function leesGebruikteDefinities(db: Db, tot: string): Promise<Gebruiktedefinitie[]> {
  const { rows } = await sql<Gebruiktedefinitie>`
    select soort, code, versie, geldig_van as "geldigVan", coalesce(inhoud ->> 'naam', code) as naam
    from definitie where geldig_van <= ${tot}::date order by soort, code, versie`.execute(db);
  return rows;
}
