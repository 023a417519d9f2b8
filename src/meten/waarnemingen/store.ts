import type { PoolClient } from 'pg';
import { copyRows } from '../../platform/database/index.ts';
import { DEEL_VAN_GEHEEL, DUIZENDMAAL, type Opvallend } from './opvallend.ts';

/** One figure to compare with what we know. */
export interface Aanbod {
  /** Row of the file, to name it when it is refused. */
  readonly rij: number;
  readonly organisatieId: number;
  readonly gegeven: string;
  readonly periode: string;
  readonly waarde: number;
  /** Since when it is known; null is the moment of this import. */
  readonly bekendOp: Date | null;
}

/** A figure that contradicts its own file or what was known already. */
export interface Tegenspraak {
  readonly rij: number;
  readonly gegeven: string;
  readonly periode: string;
  readonly waarde: number;
  readonly soort: 'dubbel' | 'teLaat';
  /** `dubbel`: the other row. */
  readonly andereRij: number | null;
  /** `teLaat`: what was known, and since when. */
  readonly bekendeWaarde: number | null;
  readonly bekendSinds: Date | null;
}

export interface Vergelijking {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  readonly tegenspraken: readonly Tegenspraak[];
}

const KOLOMMEN = ['rij', 'organisatie_id', 'gegeven', 'periode', 'waarde', 'bekend_op'];

/** The texts are compared byte by byte: sorting them by the rules of a language costs as much as the rest together. */
const MAAK_AANBOD = `
  create temp table aanbod (
    rij integer not null,
    organisatie_id integer not null,
    gegeven text collate "C" not null,
    periode text collate "C" not null,
    waarde numeric(20, 4) not null,
    bekend_op timestamptz
  ) on commit drop`;

/**
 * Puts figures in a table of this transaction with COPY, as fast as they are read. Answers how many there are.
 */
export async function neemAanbod(client: PoolClient, groepen: AsyncIterable<readonly Aanbod[]>): Promise<number> {
  await client.query(MAAK_AANBOD);
  const aantal = await copyRows(client, 'aanbod', KOLOMMEN, alsRijen(groepen));
  await client.query('analyze aanbod');
  return aantal;
}

async function* alsRijen(groepen: AsyncIterable<readonly Aanbod[]>) {
  for await (const groep of groepen)
    for (const { rij, organisatieId, gegeven, periode, waarde, bekendOp } of groep)
      yield [rij, organisatieId, gegeven, periode, waarde, bekendOp];
}

/** Only one import at a time compares and stores: the others wait here, until the end of their transaction. */
export async function sluitAan(client: PoolClient): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtext('baken.waarneming'))`);
}

/**
 * `vorige_*` is the previous version of the same figure in this file, `laatste_*` the one we know. A version only counts
 * when it differs from the one before it. What is older than what we know is not put in between any more, because that
 * would change what earlier screens showed; it is refused, unless it says what we knew then or know now.
 */
const maakOordeel = (nu: Date): string => `
  create temp table oordeel on commit drop as
  with gedateerd as (
    select rij, organisatie_id, gegeven, periode, waarde, coalesce(bekend_op, timestamptz '${nu.toISOString()}') as bekend_op
    from aanbod
  ), rij as (
    select a.*,
      lag(waarde) over sleutel as vorige_waarde,
      lag(bekend_op) over sleutel as vorige_op,
      min(waarde) over moment <> max(waarde) over moment as dubbel,
      min(rij) over moment as eerste_rij,
      max(rij) over moment as laatste_rij
    from gedateerd a
    window
      sleutel as (partition by organisatie_id, gegeven, periode order by bekend_op, rij),
      moment as (partition by organisatie_id, gegeven, periode, bekend_op)
  )
  select r.*, w.waarde as laatste_waarde, w.vastgelegd_op as laatste_op,
    case
      when r.dubbel then 'dubbel'
      when r.vorige_op = r.bekend_op then 'ongewijzigd'
      when w.vastgelegd_op is null and r.vorige_op is null then 'nieuw'
      when w.vastgelegd_op is null or r.bekend_op > w.vastgelegd_op then
        case when r.waarde = case when r.vorige_op > coalesce(w.vastgelegd_op, '-infinity') then r.vorige_waarde else w.waarde end
          then 'ongewijzigd' else 'gewijzigd' end
      when r.waarde = w.waarde then 'ongewijzigd'
      else 'ouder'
    end as uitkomst
  from rij r
  left join waarneming w
    on w.organisatie_id = r.organisatie_id and w.gegeven = r.gegeven collate "C" and w.periode = r.periode collate "C"
    and w.vervangen_op is null`;

/** What is older than our knowledge is no news when it is what we knew at that moment. */
const ERKEN_OUDE_KENNIS = `
  update oordeel o set uitkomst = case
    when exists (
      select 1 from waarneming w
      where w.organisatie_id = o.organisatie_id and w.gegeven = o.gegeven collate "C" and w.periode = o.periode collate "C"
        and w.waarde = o.waarde and w.vastgelegd_op <= o.bekend_op and w.vervangen_op > o.bekend_op
    ) then 'ongewijzigd' else 'teLaat' end
  where uitkomst = 'ouder'`;

interface Oordeelrij {
  rij: number;
  gegeven: string;
  periode: string;
  waarde: number;
  uitkomst: 'dubbel' | 'teLaat';
  eerste_rij: number;
  laatste_rij: number;
  laatste_waarde: number | null;
  laatste_op: Date | null;
}

/**
 * Compares the figures of `neemAanbod` with each other and with what we know. Rows with a contradiction are taken out, all
 * their figures together, and the rest is compared anew. `nu`: since when figures without a moment of their own are known.
 */
export async function vergelijk(client: PoolClient, nu: Date): Promise<Vergelijking> {
  await oordeel(client, nu);
  const tegenspraken = await leesTegenspraken(client);
  if (tegenspraken.length > 0) {
    await client.query(
      `delete from aanbod where rij in (select rij from oordeel where uitkomst in ('dubbel', 'teLaat'))`,
    );
    await oordeel(client, nu);
  }
  const { rows } = await client.query<{ uitkomst: 'nieuw' | 'gewijzigd' | 'ongewijzigd'; aantal: number }>(
    'select uitkomst, count(*) as aantal from oordeel group by uitkomst',
  );
  return {
    nieuw: 0,
    gewijzigd: 0,
    ongewijzigd: 0,
    ...Object.fromEntries(rows.map((r) => [r.uitkomst, r.aantal])),
    tegenspraken,
  };
}

async function oordeel(client: PoolClient, nu: Date): Promise<void> {
  await client.query('drop table if exists oordeel');
  await client.query(maakOordeel(nu));
  await client.query(ERKEN_OUDE_KENNIS);
}

/** More contradictions than this in one file are one mistake; the rest is not read back. */
const MAX_TEGENSPRAKEN = 100_000;

async function leesTegenspraken(client: PoolClient): Promise<Tegenspraak[]> {
  const { rows } = await client.query<Oordeelrij>(
    `select rij, gegeven, periode, waarde, uitkomst, eerste_rij, laatste_rij, laatste_waarde, laatste_op
     from oordeel where uitkomst in ('dubbel', 'teLaat') order by rij limit ${MAX_TEGENSPRAKEN}`,
  );
  return rows.map((r) => ({
    rij: r.rij,
    gegeven: r.gegeven,
    periode: r.periode,
    waarde: r.waarde,
    soort: r.uitkomst,
    andereRij: r.uitkomst === 'dubbel' ? (r.rij === r.eerste_rij ? r.laatste_rij : r.eerste_rij) : null,
    bekendeWaarde: r.laatste_waarde,
    bekendSinds: r.laatste_op,
  }));
}

/**
 * Looks for figures that are possible but unlikely, in the file itself and against the previous period as we know it.
 * `stromen`: codes that add up from 1 January and cannot be negative. `euros`: codes of amounts. At most `hoogstens` of each.
 */
export async function zoekOpvallend(
  client: PoolClient,
  { stromen, euros, hoogstens }: { stromen: readonly string[]; euros: readonly string[]; hoogstens: number },
): Promise<Opvallend[]> {
  const [delen, gehelen] = [DEEL_VAN_GEHEEL.map(([deel]) => deel), DEEL_VAN_GEHEEL.map(([, geheel]) => geheel)];
  const meer = await client.query<Opvallend>(
    `select d.rij, d.gegeven, d.waarde, 'meerDanGeheel' as soort, g.gegeven as ander, g.waarde as "anderWaarde"
     from unnest($1::text[], $2::text[]) p (deel, geheel)
     join aanbod d on d.gegeven = p.deel collate "C"
     join aanbod g on g.gegeven = p.geheel collate "C" and g.organisatie_id = d.organisatie_id
       and g.periode = d.periode and g.bekend_op is not distinct from d.bekend_op
     where d.waarde > g.waarde order by d.rij limit $3`,
    [delen, gehelen, hoogstens],
  );
  const anders = await client.query<Opvallend>(
    `with nu as (
       select rij, organisatie_id, gegeven, periode, waarde,
         case right(periode, 2) when 'K1' then (left(periode, 4)::int - 1) || '-K4'
           else left(periode, 6) || (right(periode, 1)::int - 1) end as eerder
       from aanbod where length(periode) = 7 and gegeven = any ($2::text[])
     ), toen as (
       select distinct on (rij, gegeven) nu.*, coalesce(a.waarde, w.waarde) as was
       from nu
       left join aanbod a on a.organisatie_id = nu.organisatie_id and a.gegeven = nu.gegeven and a.periode = nu.eerder collate "C"
       left join waarneming w on w.organisatie_id = nu.organisatie_id and w.gegeven = nu.gegeven collate "C"
         and w.periode = nu.eerder collate "C" and w.vervangen_op is null
       order by rij, gegeven, a.bekend_op desc
     ), gezien as (
       select *, case
         when was <> 0 and waarde <> 0 and (abs(waarde / was) between $3 and $4 or abs(was / waarde) between $3 and $4)
           and greatest(abs(was), abs(waarde)) >= 10000 then 'duizendmaal'
         when gegeven = any ($1::text[]) and right(periode, 2) <> 'K1' and waarde < was then 'dalendeStroom' end as soort
       from toen
     )
     select rij, gegeven, waarde, soort, eerder as ander, was as "anderWaarde" from gezien where soort is not null
     order by rij limit $5`,
    [stromen, euros, DUIZENDMAAL.van, DUIZENDMAAL.tot, hoogstens],
  );
  return [...meer.rows, ...anders.rows];
}

/**
 * Stores what `vergelijk` found new or changed: the old version is closed, the new one added, the same one left alone.
 * Answers the ids of the organisations about which we now know something else.
 */
export async function verwerkAanbod(client: PoolClient, importId: number): Promise<number[]> {
  await client.query(`
    update waarneming w set vervangen_op = n.op
    from (
      select organisatie_id, gegeven, periode, min(bekend_op) as op from oordeel
      where uitkomst = 'gewijzigd' and laatste_op is not null group by organisatie_id, gegeven, periode
    ) n
    where w.organisatie_id = n.organisatie_id and w.gegeven = n.gegeven collate "C" and w.periode = n.periode collate "C"
      and w.vervangen_op is null`);
  await client.query(
    `insert into waarneming (jeugdregio, organisatie_id, gegeven, periode, waarde, vastgelegd_op, vervangen_op, import_id)
     select o.jeugdregio, v.organisatie_id, v.gegeven, v.periode, v.waarde, v.bekend_op,
       lead(v.bekend_op) over (partition by v.organisatie_id, v.gegeven, v.periode order by v.bekend_op), $1
     from oordeel v join organisatie o on o.id = v.organisatie_id
     where v.uitkomst in ('nieuw', 'gewijzigd')`,
    [importId],
  );
  const { rows } = await client.query<{ id: number }>(
    `select distinct organisatie_id as id from oordeel where uitkomst in ('nieuw', 'gewijzigd') order by 1`,
  );
  return rows.map(({ id }) => id);
}
