import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { leesRegios } from '../../meten/register/index.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import type { Ernst, Momentsoort, Oorzaaksoort } from './namen.ts';
import type { Groeimoment, Opvolgregel } from './volgen.ts';

type Db = Kysely<Tabellen>;

/** A signal as it was known at the end of a day, with what it is about. */
export interface Signaalrij {
  readonly id: number;
  readonly revisie: number;
  readonly organisatieId: number | null;
  readonly kvk: string | null;
  readonly gebied: string | null;
  readonly naam: string;
  readonly jeugdregio: string;
  readonly jeugdregioNaam: string;
  readonly oorzaak: { readonly code: string; readonly naam: string; readonly soort: Oorzaaksoort };
  readonly begin: Date;
  readonly einde: Date | null;
  readonly vervallen: boolean;
  readonly titel: string;
  readonly tekst: string;
  readonly kwaliteit: number;
  readonly punten: readonly string[];
  readonly momenten: readonly Groeimoment[];
}

interface Rij {
  id: number;
  revisie: number;
  organisatie_id: number | null;
  kvk: string | null;
  gebied: string | null;
  naam: string | null;
  gemeentecode: string | null;
  jeugdregio: string | null;
  oorzaak: string;
  oorzaak_naam: string;
  oorzaak_soort: string;
  begin: Date;
  einde: Date | null;
  vervallen: boolean;
  titel: string;
  tekst: string;
  kwaliteit: number;
  punten: string[];
  momenten: [string, string, string][];
}

/** Which signals; without anything all that may be seen. */
export interface Keuze {
  readonly ids?: readonly number[];
  readonly organisatieId?: number;
  readonly gebied?: string;
  readonly oorzaak?: string;
}

/** Signals as known at the end of a day, as far as the one who asks may see them. */
export async function leesSignaalrijen(db: Db, op: Datum, keuze: Keuze = {}): Promise<Signaalrij[]> {
  const einde = eindeVanDag(op);
  const waar = [
    keuze.ids ? sql`s.id = any(${keuze.ids})` : sql`true`,
    keuze.organisatieId === undefined ? sql`true` : sql`s.organisatie_id = ${keuze.organisatieId}`,
    keuze.gebied === undefined ? sql`true` : sql`s.gebied = ${keuze.gebied}`,
    keuze.oorzaak === undefined ? sql`true` : sql`s.oorzaak = ${keuze.oorzaak}`,
  ];
  const [{ rows }, regios] = await Promise.all([
    sql<Rij>`
      select s.id, s.revisie, s.organisatie_id, o.kvk, s.gebied, coalesce(o.naam, g.naam) as naam,
        coalesce(o.gemeentecode, g.code) as gemeentecode, o.jeugdregio, s.oorzaak, s.oorzaak_naam, s.oorzaak_soort, s.begin,
        case when s.einde < ${einde} then s.einde end as einde, coalesce(s.vervallen_op < ${einde}, false) as vervallen,
        l.titel, l.tekst, l.kwaliteit, l.punten, m.momenten
      from signaal s
      left join organisatie o on o.id = s.organisatie_id
      left join gemeente g on g.code = s.gebied
      cross join lateral (select titel, tekst, kwaliteit, punten from signaalmoment
        where signaal_id = s.id and op < ${einde} and soort <> 'einde' order by op desc limit 1) l
      cross join lateral (select json_agg(json_build_array(op, ernst, soort) order by op) as momenten from signaalmoment
        where signaal_id = s.id and op < ${einde}) m
      where s.begin < ${einde} and ${sql.join(waar, sql` and `)}
      order by s.id`.execute(db),
    leesRegios(db, op),
  ]);
  const namen = new Map(regios.map(({ code, naam }) => [code, naam]));
  const perGemeente = new Map(regios.flatMap(({ code, gemeenten }) => gemeenten.map((g) => [g, code] as const)));
  return rows.map((rij) => {
    const regio = rij.gebied?.startsWith('JZ')
      ? rij.gebied
      : ((rij.gemeentecode === null ? undefined : perGemeente.get(rij.gemeentecode)) ?? rij.jeugdregio ?? '');
    return {
      id: rij.id,
      revisie: rij.revisie,
      organisatieId: rij.organisatie_id,
      kvk: rij.kvk,
      gebied: rij.gebied,
      naam: naamVan(rij, namen),
      jeugdregio: regio,
      jeugdregioNaam: namen.get(regio) ?? regio,
      oorzaak: { code: rij.oorzaak, naam: rij.oorzaak_naam, soort: rij.oorzaak_soort as Oorzaaksoort },
      begin: rij.begin,
      einde: rij.einde,
      vervallen: rij.vervallen,
      titel: rij.titel,
      tekst: rij.tekst,
      kwaliteit: rij.kwaliteit,
      punten: rij.punten,
      momenten: rij.momenten.map(([moment, ernst, soort]) => ({
        op: new Date(moment),
        ernst: ernst as Ernst,
        soort: soort as Momentsoort,
      })),
    };
  });
}

function naamVan({ gebied, naam, kvk }: Rij, regios: ReadonlyMap<string, string>): string {
  if (gebied?.startsWith('JZ')) return `Jeugdregio ${regios.get(gebied) ?? gebied}`;
  if (gebied) return `Gemeente ${naam ?? gebied}`;
  return naam ?? `KvK ${kvk ?? 'onbekend'}`;
}

const alsRegel = (rij: {
  nummer: number;
  op: Date;
  door_naam: string;
  soort: string;
  tekst: string;
  eigenaar: string | null;
  eigenaar_naam: string | null;
  tot: string | null;
  loos_alarm: string | null;
  met: number | null;
  koppeling: unknown;
  herstelt: number | null;
}): Opvolgregel => ({
  nummer: rij.nummer,
  op: rij.op,
  door: rij.door_naam,
  soort: rij.soort as Opvolgregel['soort'],
  tekst: rij.tekst,
  eigenaar: rij.eigenaar === null ? null : { id: rij.eigenaar, naam: rij.eigenaar_naam ?? '' },
  tot: rij.tot as Datum | null,
  loosAlarm: rij.loos_alarm as Opvolgregel['loosAlarm'],
  met: rij.met,
  koppeling: rij.koppeling as Opvolgregel['koppeling'],
  herstelt: rij.herstelt,
});

/** What people did with some signals (or with all) by the end of a day, oldest first, as far as the one who asks may see it. */
export async function leesOpvolging(db: Db, op: Datum, ids?: readonly number[]): Promise<Map<number, Opvolgregel[]>> {
  const rijen = await db
    .selectFrom('signaalopvolging')
    .selectAll()
    .where('op', '<', eindeVanDag(op))
    .$if(ids !== undefined, (q) => q.where(sql<boolean>`signaal_id = any(${ids})`))
    .orderBy('signaal_id')
    .orderBy('nummer')
    .execute();
  const uit = new Map<number, Opvolgregel[]>();
  for (const rij of rijen) {
    const lijst = uit.get(rij.signaal_id) ?? [];
    uit.set(rij.signaal_id, lijst);
    lijst.push(alsRegel(rij));
  }
  return uit;
}

/** The moments of one signal with their evidence, as known at the end of a day, oldest first. */
export async function leesMomenten(db: Db, id: number, op: Datum) {
  return db
    .selectFrom('signaalmoment')
    .selectAll()
    .where('signaal_id', '=', id)
    .where('op', '<', eindeVanDag(op))
    .orderBy('op')
    .execute();
}

/** Whether the one who asks may answer a signal: it is about the own party. */
export async function magAntwoorden(db: Db, id: number): Promise<boolean> {
  const { rows } = await sql<{ mag: boolean }>`select beantwoordt_signaal(${id}) as mag`.execute(db);
  return rows[0]?.mag ?? false;
}
