import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Periode } from '../../kernel/periode.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Aan, Vorm } from './domain.ts';
import type { Vooraf } from './last.ts';
import { overnamesVoor, zelfdeMoment } from './overnemen.ts';
import type { Veld } from './veld.ts';

type Db = Kysely<Tabellen>;

/** One who is asked: `nr` tells it from the others, and is the id of its delivery when there is one. */
export interface Ontvanger {
  readonly nr: number;
  readonly organisatieId: number | null;
  readonly partijId: number | null;
  readonly vorm: Vorm;
}

/** What is asked, to whom. */
export interface Vraag {
  readonly aan: Aan;
  readonly periode: Periode;
  readonly ontvangers: readonly Ontvanger[];
  readonly velden: ReadonlyMap<Vorm, readonly Veld[]>;
}

const noem = (periode: Periode): string =>
  periode.length === 4 ? `boekjaar ${periode}` : `${periode.slice(-1)}e kwartaal ${periode.slice(0, 4)}`;

/**
 * What is known of every field before anybody types (N-01), the best source first: a figure over this very period, one over the
 * same moment under its other name, what the party handed in before, and last a proposal from the period before.
 * Set-based: one statement for all receivers together.
 */
function bekendeCellen({ aan, periode, ontvangers, velden }: Vraag): RawBuilder<unknown> {
  const gevraagd = [...velden].flatMap(([vorm, lijst]) => lijst.map((veld) => ({ vorm, ...veld })));
  const cijfers = new Set(gevraagd.filter((v) => v.soort === 'getal' || v.soort === 'jaNee').map((v) => v.code));
  const anders = zelfdeMoment(periode);
  const overnames = aan === 'aanbieders' ? overnamesVoor(periode).filter((een) => cijfers.has(een.gegeven)) : [];
  const bronnen = [
    ...[...cijfers].map((gegeven) => ({
      gegeven,
      uit: gegeven,
      periode,
      maal: 1,
      plus: 0,
      decimalen: null,
      rang: 1,
      over: '',
    })),
    ...(anders
      ? [...cijfers].map((gegeven) => ({
          ...{ gegeven, uit: gegeven, periode: anders, maal: 1, plus: 0, decimalen: null, rang: 2 },
          over: `, ${noem(anders)}`,
        }))
      : []),
    ...overnames.map((een) => ({ ...een, rang: 4, over: een.maal === 1 ? '' : ', doorgerekend' })),
  ];
  return sql`
    with ontvanger as (
      select * from unnest(${ontvangers.map((o) => o.nr)}::integer[], ${ontvangers.map((o) => o.organisatieId)}::integer[],
        ${ontvangers.map((o) => o.partijId)}::integer[], ${ontvangers.map((o) => o.vorm)}::text[])
        as o (nr, organisatie_id, partij_id, vorm)
    ), gevraagd as (
      select o.*, v.code, v.versie from ontvanger o
      join unnest(${gevraagd.map((v) => v.vorm)}::text[], ${gevraagd.map((v) => v.code)}::text[],
        ${gevraagd.map((v) => v.versie)}::integer[]) as v (vorm, code, versie) on v.vorm = o.vorm
    ), bron as (
      select * from unnest(${bronnen.map((b) => b.gegeven)}::text[], ${bronnen.map((b) => b.uit)}::text[],
        ${bronnen.map((b) => b.periode)}::text[], ${bronnen.map((b) => b.maal)}::float8[], ${bronnen.map((b) => b.plus)}::float8[],
        ${bronnen.map((b) => b.decimalen)}::integer[], ${bronnen.map((b) => b.rang)}::integer[], ${bronnen.map((b) => b.over)}::text[])
        as b (gegeven, uit, periode, maal, plus, decimalen, rang, over)
    ), uit_cijfers as (
      select g.nr, g.vorm, g.code, b.rang,
        case when b.decimalen is not null then trim_scale(round((w.waarde * b.maal::numeric), b.decimalen))
          when b.plus <> 0 then trim_scale(greatest(w.waarde + b.plus::numeric, 0)) else trim_scale(w.waarde) end::text as waarde,
        case when b.rang = 4 then 'Voorstel uit ' || b.periode || b.over
          else case i.soort when 'digimv' then 'Openbare jaarverantwoording' when 'aanlevering' then 'Eerdere aanlevering'
            when 'kwartaalcijfers' then 'Kwartaalcijfers, ingelezen bestand' else 'Eerder vastgelegd' end || b.over
            || ', bekend sinds ' || to_char(w.vastgelegd_op at time zone 'Europe/Amsterdam', 'DD-MM-YYYY') end as bron
      from gevraagd g
      join bron b on b.gegeven = g.code
      join waarneming w on w.organisatie_id = g.organisatie_id and w.gegeven = b.uit and w.periode = b.periode
        and w.vervangen_op is null
      left join import i on i.id = w.import_id
    ), uit_versies as (
      select distinct on (g.nr, g.code) g.nr, g.vorm, g.code, case when u.periode = ${periode} then 3 else 5 end as rang,
        c.waarde, 'Uw aanlevering van ' || to_char(v.akkoord_op at time zone 'Europe/Amsterdam', 'DD-MM-YYYY')
          || ' over ' || u.periode as bron
      from gevraagd g
      join aanlevering a on a.partij_id = g.partij_id and a.id <> g.nr and a.versie > 0 and a.status <> 'teruggestuurd'
      join uitvraag u on u.id = a.uitvraag_id and u.aan = ${aan} and length(u.periode) = ${periode.length}
        and (u.periode = ${periode} or (u.aan = 'gebieden' and u.periode < ${periode}))
      join aanlevering_versie v on v.aanlevering_id = a.id and v.nummer = a.versie
      cross join lateral jsonb_to_recordset(v.inhoud -> 'cellen') as c (gegeven text, versie integer, waarde text)
      where c.gegeven = g.code and c.versie = g.versie and c.waarde is not null
      order by g.nr, g.code, u.periode desc, v.akkoord_op desc
    ), beste as (
      select distinct on (nr, code) nr, vorm, code, waarde, bron, case when rang <= 3 then 'bekend' else 'overgenomen' end as herkomst
      from (select nr, vorm, code, rang, waarde, bron from uit_cijfers union all select nr, vorm, code, rang, waarde, bron from uit_versies) s
      order by nr, code, rang
    )`;
}

/** How often each field would be filled in before anybody types. Writes nothing. */
export async function telVooraf(db: Db, vraag: Vraag): Promise<Vooraf[]> {
  const { rows } = await sql<Vooraf>`${bekendeCellen(vraag)}
    select vorm, code as gegeven, (count(*) filter (where herkomst = 'bekend'))::integer as bekend,
      (count(*) filter (where herkomst = 'overgenomen'))::integer as overgenomen
    from beste group by vorm, code`.execute(db);
  return rows;
}

/** One cell that was filled in before anybody typed. */
export interface Vulling {
  readonly aanlevering: number;
  readonly gegeven: string;
  readonly herkomst: 'bekend' | 'overgenomen';
}

/** Fills in deliveries that were just made. The numbers of the receivers are those of their deliveries. */
export async function vulVooraf(db: Db, vraag: Vraag, op: Date): Promise<Vulling[]> {
  const { rows } = await sql<Vulling>`${bekendeCellen(vraag)}
    insert into aanlevering_cel (aanlevering_id, gegeven, waarde, herkomst, bron, revisie, door, door_naam, op)
    select nr, code, waarde, herkomst, bron, 1, null, 'Baken', ${op} from beste
    returning aanlevering_id as aanlevering, gegeven, herkomst`.execute(db);
  return rows;
}
