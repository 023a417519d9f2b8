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
  /** Since when the file says that it is known. */
  readonly bekendOp: Date;
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
  /** Some figure comes more than once, with several moments. */
  readonly versies: boolean;
  /** Ids of the organisations about which this says something new. */
  readonly organisaties: readonly number[];
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
    waarde numeric(24, 8) not null,
    bekend_op timestamptz
  ) on commit drop`;

/**
 * Puts figures in a table of this transaction with COPY, as fast as they are read. Answers how many there are.
 */
export async function neemAanbod(client: PoolClient, groepen: AsyncIterable<readonly Aanbod[]>): Promise<number> {
  // Sorting a hundred thousand figures must not go by way of the disk.
  await client.query(`set local work_mem = '128MB'`);
  await client.query(MAAK_AANBOD);
  return copyRows(client, 'aanbod', KOLOMMEN, alsRijen(groepen));
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
 * `vorige_*` is the previous version of the same figure in this file, `eerdere_*` the same figure one period earlier in this
 * file, `laatste_*` the one we know. All windows follow one order, so that the figures are sorted once. A version only counts
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
      max(rij) over moment as laatste_rij,
      lag(periode) over reeks as eerdere_periode,
      lag(waarde) over reeks as eerdere_waarde
    from gedateerd a
    window
      reeks as (partition by organisatie_id, gegeven order by periode, bekend_op, rij),
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
  bekend_op: Date;
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
  let telling = await oordeel(client, nu);
  const tegenspraken = telling.dubbel + telling.teLaat > 0 ? await leesTegenspraken(client) : [];
  if (tegenspraken.length > 0) {
    await client.query(
      `delete from aanbod where rij in (select rij from oordeel where uitkomst in ('dubbel', 'teLaat'))`,
    );
    telling = await oordeel(client, nu);
  }
  const { nieuw, gewijzigd, ongewijzigd, versies, organisaties } = telling;
  return { nieuw, gewijzigd, ongewijzigd, versies, organisaties, tegenspraken };
}

interface Telling {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  readonly dubbel: number;
  readonly teLaat: number;
  readonly ouder: number;
  readonly versies: boolean;
  readonly organisaties: readonly number[];
}

async function oordeel(client: PoolClient, nu: Date): Promise<Telling> {
  await client.query('drop table if exists oordeel');
  await client.query(maakOordeel(nu));
  const telling = await tel(client);
  if (telling.ouder === 0) return telling;
  await client.query(ERKEN_OUDE_KENNIS);
  return tel(client);
}

async function tel(client: PoolClient): Promise<Telling> {
  const { rows } = await client.query<{ id: number; uitkomst: string; aantal: number; versies: number }>(
    `select organisatie_id as id, uitkomst, count(*) as aantal, count(vorige_op) as versies
     from oordeel group by organisatie_id, uitkomst order by organisatie_id`,
  );
  const som = (uitkomst: string): number =>
    rows.reduce((totaal, rij) => totaal + (rij.uitkomst === uitkomst ? rij.aantal : 0), 0);
  const nieuws = rows.filter(({ uitkomst }) => uitkomst === 'nieuw' || uitkomst === 'gewijzigd');
  return {
    nieuw: som('nieuw'),
    gewijzigd: som('gewijzigd'),
    ongewijzigd: som('ongewijzigd'),
    dubbel: som('dubbel'),
    teLaat: som('teLaat'),
    ouder: som('ouder'),
    versies: rows.some(({ versies }) => versies > 0),
    organisaties: [...new Set(nieuws.map(({ id }) => id))],
  };
}

/** More contradictions than this in one file are one mistake; the rest is not read back. */
const MAX_TEGENSPRAKEN = 100_000;

async function leesTegenspraken(client: PoolClient): Promise<Tegenspraak[]> {
  const { rows } = await client.query<Oordeelrij>(
    `select rij, gegeven, periode, waarde, bekend_op, uitkomst, eerste_rij, laatste_rij, laatste_waarde, laatste_op
     from oordeel where uitkomst in ('dubbel', 'teLaat') order by rij limit ${MAX_TEGENSPRAKEN}`,
  );
  return rows.map((r) => ({
    rij: r.rij,
    gegeven: r.gegeven,
    periode: r.periode,
    waarde: r.waarde,
    bekendOp: r.bekend_op,
    soort: r.uitkomst,
    andereRij: r.uitkomst === 'dubbel' ? (r.rij === r.eerste_rij ? r.laatste_rij : r.eerste_rij) : null,
    bekendeWaarde: r.laatste_waarde,
    bekendSinds: r.laatste_op,
  }));
}

/** Only the figures that take part in a rule, and only then each other's counterpart. */
const ZOEK_MEER_DAN_GEHEEL = `
  with deel as materialized (
    select a.*, p.geheel from aanbod a join unnest($1::text[], $2::text[]) as p (deel, geheel) on a.gegeven = p.deel collate "C"
  ), geheel as materialized (
    select * from aanbod where gegeven = any ($2::text[])
  )
  select d.rij, d.gegeven, d.waarde, 'meerDanGeheel' as soort, g.gegeven as ander, g.waarde as "anderWaarde"
  from deel d
  join geheel g on g.organisatie_id = d.organisatie_id and g.periode = d.periode and g.gegeven = d.geheel collate "C"
    and g.bekend_op is not distinct from d.bekend_op
  where d.waarde > g.waarde order by d.rij limit $3`;

/** The quarter before is looked up in the file, and for figures that have none there in what we know. */
const ZOEK_ANDERS_DAN_EERDER = `
  with kwartaal as (
    select rij, organisatie_id, gegeven, periode, waarde, eerdere_periode, eerdere_waarde,
      case right(periode, 2) when 'K1' then (left(periode, 4)::int - 1) || '-K4'
        else left(periode, 6) || (right(periode, 1)::int - 1) end as eerder
    from oordeel where length(periode) = 7
  ), vergeleken as (
    select rij, gegeven, periode, waarde, eerder, eerdere_waarde as was from kwartaal where eerdere_periode = eerder collate "C"
    union all
    select k.rij, k.gegeven, k.periode, k.waarde, k.eerder, w.waarde
    from kwartaal k
    join waarneming w on w.organisatie_id = k.organisatie_id and w.gegeven = k.gegeven collate "C"
      and w.periode = k.eerder collate "C" and w.vervangen_op is null
    where k.eerdere_periode is distinct from k.eerder collate "C"
  ), gezien as (
    select *, case
      when was <> 0 and waarde <> 0 and greatest(abs(was), abs(waarde)) >= 10000 and gegeven = any ($2::text[])
        and (abs(waarde / was) between $3 and $4 or abs(was / waarde) between $3 and $4) then 'duizendmaal'
      when waarde < was and right(periode, 2) <> 'K1' and gegeven = any ($1::text[]) then 'dalendeStroom' end as soort
    from vergeleken
    where waarde < was or abs(waarde) > abs(was) * $3 or abs(was) > abs(waarde) * $3
  )
  select rij, gegeven, waarde, soort, eerder as ander, was as "anderWaarde" from gezien where soort is not null
  order by rij, gegeven limit $5`;

/**
 * Looks for figures that are possible but unlikely, in the file itself and against the previous quarter as we know it. Call it
 * after `vergelijk`. `stromen`: codes that add up from 1 January and cannot be negative. `euros`: codes of amounts.
 * At most `hoogstens` of each kind.
 */
export async function zoekOpvallend(
  client: PoolClient,
  { stromen, euros, hoogstens }: { stromen: readonly string[]; euros: readonly string[]; hoogstens: number },
): Promise<Opvallend[]> {
  const [delen, gehelen] = [DEEL_VAN_GEHEEL.map(([deel]) => deel), DEEL_VAN_GEHEEL.map(([, geheel]) => geheel)];
  const meer = await client.query<Opvallend>(ZOEK_MEER_DAN_GEHEEL, [delen, gehelen, hoogstens]);
  const factoren = [DUIZENDMAAL.van, DUIZENDMAAL.tot];
  const anders = await client.query<Opvallend>(ZOEK_ANDERS_DAN_EERDER, [stromen, euros, ...factoren, hoogstens]);
  return [...meer.rows, ...anders.rows];
}

/** A version holds until the next one in the same file. Without several versions there is nothing to sort for. */
const TOT = 'lead(v.bekend_op) over (partition by v.organisatie_id, v.gegeven, v.periode order by v.bekend_op)';

/**
 * Stores what `vergelijk` found new or changed: the old version is closed, the new one added, the same one left alone.
 */
export async function verwerkAanbod(
  client: PoolClient,
  importId: number,
  { gewijzigd, versies }: Pick<Vergelijking, 'gewijzigd' | 'versies'>,
): Promise<void> {
  if (gewijzigd > 0)
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
     select o.jeugdregio, v.organisatie_id, v.gegeven, v.periode, v.waarde, v.bekend_op, ${versies ? TOT : 'null'}, $1
     from oordeel v join organisatie o on o.id = v.organisatie_id
     where v.uitkomst in ('nieuw', 'gewijzigd')`,
    [importId],
  );
}
