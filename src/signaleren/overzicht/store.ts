import { sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Periode } from '../../kernel/periode.ts';
import type { Database } from '../../platform/database/index.ts';
import { geldendeTrede } from '../urgentie/index.ts';
import type { Kengetalstand, KorteStand, Stand } from './stand.ts';

/** Which part of the register a list is about. */
export interface Selectie {
  /** All that was known at the end of this day counts. */
  readonly op: Datum;
  readonly normset: string;
  /** Signals are new when they came after this day. */
  readonly nieuwSinds: Datum;
  /** Youth turnover in euros above which a provider falls under the EWS (R-045). */
  readonly omzetdrempel: number;
}

interface Rij {
  id: number;
  kvk: string;
  naam: string;
  plaats: string | null;
  jeugdregio: string;
  regio_naam: string;
  soorten: string[];
  hulpvormen: string[] | null;
  cruciaal: boolean;
  in_ews: boolean;
  voorstel_op: Date | null;
  voorstel_trede: number | null;
  besluit_op: Date | null;
  besluit_trede: number | null;
  besluit_voorstel_trede: number | null;
  periode: string | null;
  onvolledig: boolean | null;
  signalen: number | null;
  nieuwe_signalen: number;
  jongeren: number | null;
  kengetallen: Record<string, Kengetalstand | null> | null;
  reeks: { periode: string; waarde: number | null }[] | null;
}

/** The ratios that a list can show as a column. */
export const LIJSTKENGETALLEN = [
  'solvabiliteit',
  'weerstandsvermogen',
  'currentRatio',
  'liquiditeitsbuffer',
  'nettomargeRollend',
  'genormaliseerdeMarge',
  'pnilRatio',
  'verzuim',
] as const;

/** The end of a day in the Netherlands; the pool's time zone is Europe/Amsterdam. */
const eindeVanDag = (op: Datum) => sql`(${op}::date + 1)::timestamptz`;

/** The row of a scheme of regions holds on a day; before the oldest arrangement that we have, that oldest one is shown. */
function geldtOp(op: Datum, tabel: 'regio' | 'gemeente_in_regio', alias: string) {
  const [rij, alle] = [sql.ref(alias), sql.table(tabel)];
  const dag = sql`greatest(${op}::date, (select min(geldig_van) from ${alle} where schema_code = 'jeugdregio'))`;
  return sql`${rij}.schema_code = 'jeugdregio' and ${rij}.geldig_van <= ${dag}
    and (${rij}.geldig_tot is null or ${rij}.geldig_tot > ${dag})`;
}

/** The region that a provider counts in: the one of its seat on that day (R-199); without a municipality, its own. */
const ZETELREGIO = sql`coalesce(z.regiocode, o.jeugdregio)`;

/** What a provider stood for on a date: the last proposal and the last decision before its end, side by side. */
const kern = (s: Selectie, erbij = sql``, meer = sql``) => sql`
  from organisatie o
  left join gemeente_in_regio z on z.gemeentecode = o.gemeentecode and ${geldtOp(s.op, 'gemeente_in_regio', 'z')}
  ${erbij}
  left join lateral (
    select op, trede, periode, onvolledig, jongeren, omzet_jeugdwet ${meer} from tredevoorstel
    where normset = ${s.normset} and organisatie_id = o.id and op < ${eindeVanDag(s.op)}
    order by op desc limit 1
  ) v on true
  left join lateral (
    select op, trede, voorstel_trede from tredebesluit
    where organisatie_id = o.id and op < ${eindeVanDag(s.op)}
    order by op desc, id desc limit 1
  ) b on true
  left join (
    select organisatie_id, sum(nieuwe_signalen)::int as nieuw from tredevoorstel
    where normset = ${s.normset} and op >= ${eindeVanDag(s.nieuwSinds)} and op < ${eindeVanDag(s.op)}
    group by organisatie_id
  ) n on n.organisatie_id = o.id`;

const gedeeldeKolommen = (s: Selectie) => sql`
  o.id, o.kvk, o.naam, ${ZETELREGIO} as jeugdregio,
  v.op as voorstel_op, v.trede as voorstel_trede, v.periode, v.onvolledig,
  b.op as besluit_op, b.trede as besluit_trede, b.voorstel_trede as besluit_voorstel_trede,
  coalesce(n.nieuw, 0) as nieuwe_signalen,
  v.jongeren,
  coalesce(v.omzet_jeugdwet > ${s.omzetdrempel}, false)
    or exists (
      select from ews_aanwijzing a where a.organisatie_id = o.id
      and a.geldig_van <= ${s.op}::date and (a.geldig_tot is null or a.geldig_tot > ${s.op}::date)
    ) as in_ews`;

function geldend(rij: Rij): Pick<Stand, 'trede' | 'tredeBron'> {
  const besluit =
    rij.besluit_op && rij.besluit_trede
      ? { op: rij.besluit_op, trede: rij.besluit_trede, voorstelTrede: rij.besluit_voorstel_trede }
      : null;
  const voorstel = rij.voorstel_op && rij.voorstel_trede ? { op: rij.voorstel_op, trede: rij.voorstel_trede } : null;
  const uitkomst = geldendeTrede(besluit, voorstel);
  return { trede: uitkomst?.trede ?? null, tredeBron: uitkomst?.bron ?? null };
}

const kort = (rij: Rij): KorteStand => ({
  id: rij.id,
  kvk: rij.kvk,
  naam: rij.naam,
  jeugdregio: rij.jeugdregio,
  inEws: rij.in_ews,
  ...geldend(rij),
  nieuweSignalen: rij.nieuwe_signalen,
  laatstePeriode: rij.periode as Periode | null,
  onvolledig: rij.onvolledig ?? true,
  jongeren: rij.jongeren,
});

const vol = (rij: Rij): Stand => ({
  ...kort(rij),
  plaats: rij.plaats,
  jeugdregioNaam: rij.regio_naam,
  soorten: rij.soorten,
  hulpvormen: rij.hulpvormen ?? [],
  cruciaal: rij.cruciaal,
  besluitTrede: rij.besluit_trede,
  voorstelTrede: rij.voorstel_trede,
  signalen: rij.signalen ?? 0,
  kengetallen: Object.fromEntries(
    Object.entries(rij.kengetallen ?? {}).filter((paar): paar is [string, Kengetalstand] => paar[1] !== null),
  ),
  reeks: rij.reeks ?? [],
});

/** What only a list needs: the name of the region, and the kinds of help that the provider delivers anywhere. */
const voorLijst = (s: Selectie) => sql`
  left join regio r on r.code = ${ZETELREGIO} and ${geldtOp(s.op, 'regio', 'r')}
  left join (
    select organisatie_id, array_agg(distinct hulpvorm order by hulpvorm) as hulpvormen from geleverde_zorg
    where vastgelegd_op < ${eindeVanDag(s.op)} and (vervangen_op is null or vervangen_op >= ${eindeVanDag(s.op)})
    group by organisatie_id
  ) h on h.organisatie_id = o.id`;

/** Every organisatie as it was known at the end of a day, with all that a list shows of it. */
export async function leesStanden(database: Database, s: Selectie): Promise<Stand[]> {
  const kengetallen = sql.join(LIJSTKENGETALLEN.map((code) => sql`${code}::text, v.kengetallen -> ${code}`));
  const { rows } = await sql<Rij>`
    select ${gedeeldeKolommen(s)}, o.plaats, coalesce(r.naam, ${ZETELREGIO}) as regio_naam, o.soorten, o.cruciaal,
      v.signalen, v.reeks, jsonb_build_object(${kengetallen}) as kengetallen, h.hulpvormen
    ${kern(s, voorLijst(s), sql`, signalen, kengetallen, reeks`)}`.execute(database.db);
  return rows.map(vol);
}

/** The same for a count: without the columns that only a list needs. */
export async function leesKorteStanden(database: Database, s: Selectie): Promise<KorteStand[]> {
  const { rows } = await sql<Rij>`select ${gedeeldeKolommen(s)} ${kern(s)}`.execute(database.db);
  return rows.map(kort);
}

/** The last moment on or before a day at which a figure or an event became known; null in an empty database. */
export async function leesLaatstBekend(database: Database, op: Datum): Promise<Date | null> {
  const { rows } = await sql<{ op: Date | null }>`
    select max(op) as op from tredevoorstel where op < ${eindeVanDag(op)}`.execute(database.db);
  return rows[0]?.op ?? null;
}

export interface Waarnemingrij {
  readonly gegeven: string;
  readonly periode: Periode;
  readonly waarde: number;
  readonly vastgelegdOp: Date;
  readonly vervangenOp: Date | null;
  readonly bron: string;
}

/** The figures of one organisation that were known at the end of a day; a replacement after that day is not told yet. */
export async function leesWaarnemingen(database: Database, organisatieId: number, op: Datum): Promise<Waarnemingrij[]> {
  const { rows } = await sql<Waarnemingrij>`
    select w.gegeven, w.periode, w.waarde, w.vastgelegd_op as "vastgelegdOp", coalesce(i.bestandsnaam, '') as bron,
      case when w.vervangen_op < ${eindeVanDag(op)} then w.vervangen_op end as "vervangenOp"
    from waarneming w left join import i on i.id = w.import_id
    where w.organisatie_id = ${organisatieId} and w.vastgelegd_op < ${eindeVanDag(op)}
    order by w.gegeven, w.periode desc, w.vastgelegd_op desc`.execute(database.db);
  return rows;
}
