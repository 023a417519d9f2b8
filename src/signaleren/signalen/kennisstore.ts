import { type Kysely, sql } from 'kysely';
import { type Datum, datum } from '../../kernel/datum.ts';
import { periode } from '../../kernel/periode.ts';
import { leesMaandfeiten, type Maandfeit } from '../../meten/berichtenverkeer/index.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { leesDossiers } from '../urgentie/index.ts';
import type { Aanbiederkennis } from './aanbiederbeeld.ts';
import type { Gebiedkennis, Maandstand } from './gebiedbeeld.ts';
import type { Uitlegfeit } from './gebreken.ts';
import type { Uitvraagfeit } from './levergedrag.ts';
import type { Nieuwsfeit } from './nieuwstelling.ts';

type Db = Kysely<Tabellen>;

/** A provider with all that is known of it. */
export interface Aanbiederdossier extends Aanbiederkennis {
  readonly id: number;
  readonly jeugdregio: string;
}

/** A municipality or region with all that is known of it. */
export interface Gebieddossier extends Gebiedkennis {
  /** `GM0363` or `JZ12`. */
  readonly code: string;
}

interface Uitvraagrij {
  wie: string;
  deadline: Datum;
  gesloten_op: Date | null;
  uitstel: { op: string; tot: string }[] | null;
  ingediend: string[] | null;
  teruggestuurd: string[] | null;
}

/** Moments of the database come as text of its own time zone. */
const moment = (tekst: string | Date): string => new Date(tekst).toISOString();

const alsFeit = (rij: Uitvraagrij): Uitvraagfeit => ({
  deadline: rij.deadline,
  geslotenOp: rij.gesloten_op ? moment(rij.gesloten_op) : null,
  uitstel: (rij.uitstel ?? []).map(({ op, tot }) => ({ op: moment(op), tot: datum(tot) })),
  ingediend: (rij.ingediend ?? []).map(moment),
  teruggestuurd: (rij.teruggestuurd ?? []).map(moment),
});

const GEBIED = sql`case p.soort when 'gemeente' then p.gemeentecode when 'jeugdregio' then p.regiocode end`;

/** What was asked of whom, and how it was delivered. A pilot is voluntary: being late there says nothing. */
async function leesUitvragen(db: Db, wie: ReturnType<typeof sql>, waar: ReturnType<typeof sql>) {
  const { rows } = await sql<Uitvraagrij>`
    select ${wie} as wie, u.deadline, u.gesloten_op,
      (select json_agg(json_build_object('op', v.besluit_op, 'tot', v.tot)) from uitstelverzoek v
        where v.aanlevering_id = a.id and v.besluit = 'toegekend') as uitstel,
      (select json_agg(s.op) from aanlevering_stap s where s.aanlevering_id = a.id and s.stap = 'ingediend') as ingediend,
      (select json_agg(s.op) from aanlevering_stap s where s.aanlevering_id = a.id and s.stap = 'teruggestuurd') as teruggestuurd
    from aanlevering a join uitvraag u on u.id = a.uitvraag_id join partij p on p.id = a.partij_id
    where not u.pilot and u.status <> 'concept' and ${waar}`.execute(db);
  return Map.groupBy(rows, (rij) => rij.wie);
}

interface Nieuwsrij {
  wie: string;
  datum: Datum;
  besluiten: { op: string; bevestigd: boolean }[];
}

async function leesNieuws(db: Db, wie: ReturnType<typeof sql>, waar: ReturnType<typeof sql>) {
  const { rows } = await sql<Nieuwsrij>`
    select ${wie} as wie, b.datum,
      json_agg(json_build_object('op', n.op, 'bevestigd', n.besluit = 'bevestigd')) as besluiten
    from nieuwskoppeling k join nieuwsbericht b on b.id = k.bericht_id join nieuwsbesluit n on n.koppeling_id = k.id
    where ${waar} group by k.id, b.datum`.execute(db);
  return Map.groupBy(rows, (rij) => rij.wie);
}

const alsNieuws = (rij: Nieuwsrij): Nieuwsfeit => ({
  datum: rij.datum,
  besluiten: rij.besluiten.map(({ op, bevestigd }) => ({ op: moment(op), bevestigd })),
});

async function leesUitleg(db: Db, ids: readonly number[]): Promise<Map<string, Uitlegfeit[]>> {
  const { rows } = await sql<{ wie: string; op: Date; gegevens: string[]; periode: string }>`
    select a.organisatie_id::text as wie, v.akkoord_op as op, b -> 'gegevens' as gegevens, u.periode
    from aanlevering_versie v join aanlevering a on a.id = v.aanlevering_id join uitvraag u on u.id = a.uitvraag_id
      cross join lateral jsonb_array_elements(v.inhoud -> 'bevindingen') b
    where a.organisatie_id = any(${ids}) and b ->> 'uitleg' is not null`.execute(db);
  const uit = new Map<string, Uitlegfeit[]>();
  for (const { wie, op, gegevens, periode: over } of rows) {
    const lijst = uit.get(wie) ?? [];
    uit.set(wie, lijst);
    for (const gegeven of gegevens) lijst.push({ op: op.toISOString(), gegeven, periode: over });
  }
  return uit;
}

/** All that is known of some providers. */
export async function leesAanbiederdossiers(db: Db, ids: readonly number[]): Promise<Aanbiederdossier[]> {
  const wie = sql`a.organisatie_id::text`;
  const [dossiers, uitvragen, nieuws, uitleg] = await Promise.all([
    leesDossiers(db, ids),
    leesUitvragen(db, wie, sql`a.organisatie_id = any(${ids})`),
    leesNieuws(db, sql`k.organisatie_id::text`, sql`k.organisatie_id = any(${ids})`),
    leesUitleg(db, ids),
  ]);
  return dossiers.map((dossier) => ({
    ...dossier,
    uitvragen: (uitvragen.get(String(dossier.id)) ?? []).map(alsFeit),
    nieuws: (nieuws.get(String(dossier.id)) ?? []).map(alsNieuws),
    uitleg: uitleg.get(String(dossier.id)) ?? [],
  }));
}

const alsMaandstand = ({ figuur, maand, waarde, op, tot }: Maandfeit): Maandstand => ({
  ...{ figuur, maand, waarde },
  op: op.toISOString(),
  tot: tot?.toISOString() ?? null,
});

interface Beleidrij {
  wie: string;
  op: Date;
  periode: string;
  cellen: { gegeven: string; waarde: string | null }[];
  uitgelegd: number;
}

/** All that is known of municipalities and regions that were ever asked something, or of some of them. */
export async function leesGebieddossiers(db: Db, codes?: readonly string[]): Promise<Gebieddossier[]> {
  const waar = codes ? sql`${GEBIED} = any(${codes})` : sql`${GEBIED} is not null`;
  const nieuwswaar = codes ? sql`k.regiocode = any(${codes})` : sql`k.regiocode is not null`;
  const regios = codes?.filter((code) => code.startsWith('JZ'));
  const [uitvragen, nieuws, berichten, beleid] = await Promise.all([
    leesUitvragen(db, GEBIED, waar),
    leesNieuws(db, sql`k.regiocode`, nieuwswaar),
    leesMaandfeiten(db, regios),
    sql<Beleidrij>`
      select ${GEBIED} as wie, v.akkoord_op as op, u.periode, v.inhoud -> 'cellen' as cellen,
        (select count(*)::int from jsonb_array_elements(v.inhoud -> 'bevindingen') b where b ->> 'uitleg' is not null) as uitgelegd
      from aanlevering_versie v join aanlevering a on a.id = v.aanlevering_id join uitvraag u on u.id = a.uitvraag_id
        join partij p on p.id = a.partij_id
      where u.aan = 'gebieden' and not u.pilot and ${waar}`.execute(db),
  ]);
  const perGebied = Map.groupBy(beleid.rows, ({ wie }) => wie);
  const perRegio = Map.groupBy(berichten, ({ jeugdregio }) => jeugdregio);
  const alle = [...new Set([uitvragen, nieuws, perGebied, perRegio].flatMap((per) => [...per.keys()]))].sort();
  return alle.map((code) => ({
    code,
    uitvragen: (uitvragen.get(code) ?? []).map(alsFeit),
    nieuws: (nieuws.get(code) ?? []).map(alsNieuws),
    berichten: (perRegio.get(code) ?? []).map(alsMaandstand),
    beleid: (perGebied.get(code) ?? []).map((rij) => ({
      op: rij.op.toISOString(),
      periode: periode(rij.periode),
      antwoorden: Object.fromEntries(rij.cellen.map(({ gegeven, waarde }) => [gegeven, waarde])),
      uitgelegd: rij.uitgelegd,
    })),
  }));
}
