import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Leeftijdsgroep } from './cijfers/kubus.ts';

/** Where a traject is on its way. */
export const TRAJECTSTANDEN = ['wacht', 'loopt', 'gestopt', 'afgelopen', 'later'] as const;
export type Trajectstand = (typeof TRAJECTSTANDEN)[number];

/** Which trajecten are asked for. */
export interface Trajectvraag {
  readonly jeugdregio: string;
  readonly gemeentecode?: string | undefined;
  readonly agb?: string | undefined;
  readonly categorie?: string | undefined;
  readonly product?: string | undefined;
  /** Age on the day that is asked about: that of the stop, of the start, or else the day of reference. */
  readonly leeftijd?: Leeftijdsgroep | undefined;
  readonly geslacht?: string | undefined;
  readonly stand?: Trajectstand | undefined;
  /** Month of the start, `2026-03`. */
  readonly maand?: string | undefined;
  /** First and last month of the stop. */
  readonly gestoptVan?: string | undefined;
  readonly gestoptTot?: string | undefined;
  /** Reason of the stop (JZ588). */
  readonly reden?: string | undefined;
  /** One person: the first signs of the pseudonym. */
  readonly persoon?: string | undefined;
  readonly pagina: number;
  readonly grootte: number;
}

export interface Trajectrij {
  readonly persoon: string;
  readonly nummer: string;
  readonly gemeentecode: string;
  readonly agb: string;
  readonly geboren: string | null;
  readonly categorie: string | null;
  readonly product: string | null;
  /** Of the first version: from then on is waited. */
  readonly toegewezenOp: string;
  /** Of the latest version, when that is another day. */
  readonly gewijzigdOp: string | null;
  readonly ingang: string;
  readonly einde: string | null;
  readonly begonnenOp: string | null;
  readonly gestoptOp: string | null;
  readonly reden: string | null;
  /** Days from assignment (or the day it holds from) to the start, or to `peildag` when there was none. */
  readonly wachtdagen: number;
  readonly geaccepteerd: number;
}

const OPEN_VANAF = sql`greatest(ingang, eerst_toegewezen_op::date)`;
const WACHT = sql`greatest(0, coalesce(begonnen_op, least(einde, peildag)) - ${OPEN_VANAF})`;
const NOG_NIET = sql`(begonnen_op is null or begonnen_op > peildag)`;
/** As the figures count them on the last day of a month (cellenstand.ts, cellenloop.ts): who stops that day still runs, and stopped. */
const STAND: Readonly<Record<Trajectstand, RawBuilder<unknown>>> = {
  wacht: sql`${NOG_NIET} and ${OPEN_VANAF} <= peildag and (einde is null or einde >= peildag)`,
  loopt: sql`begonnen_op <= peildag and greatest(coalesce(gestopt_op, einde, 'infinity'), begonnen_op) >= peildag`,
  gestopt: sql`gestopt_op <= peildag`,
  afgelopen: sql`einde < peildag and (${NOG_NIET} or (gestopt_op is null and begonnen_op <> peildag))`,
  later: sql`${NOG_NIET} and ${OPEN_VANAF} > peildag and (einde is null or einde >= peildag)`,
};

/** Whole years of age in the month of a day; of whom only the year of birth is known from the middle of it (cijfers/kubus.ts). */
const jaren = (dag: RawBuilder<unknown>) => {
  const geboren = sql`case when length(geboren) = 4 then geboren || '-07' else geboren end`;
  return sql`floor((date_part('year', ${dag}) * 12 + date_part('month', ${dag})
    - left(${geboren}, 4)::integer * 12 - substr(${geboren}, 6, 2)::integer) / 12)`;
};

function leeftijdOp(dag: RawBuilder<unknown>, groep: Leeftijdsgroep): RawBuilder<unknown> {
  if (groep === 'onbekend') return sql`(geboren is null or ${jaren(dag)} < 0)`;
  const [van, tot] = groep === '18+' ? ['18', '999'] : groep.split('-');
  return sql`${jaren(dag)} between ${Number(van)} and ${Number(tot)}`;
}

/** The day on which the figure behind the list counted somebody. */
const dagVan = ({ stand, maand, gestoptVan, gestoptTot, reden }: Trajectvraag): RawBuilder<unknown> => {
  if (stand === 'gestopt' || (gestoptVan ?? gestoptTot ?? reden) !== undefined) return sql`gestopt_op`;
  return maand === undefined ? sql`peildag` : sql`begonnen_op`;
};

export interface Trajectblad {
  readonly trajecten: readonly Trajectrij[];
  readonly totaal: number;
  /** The one that was asked for, or else the last. */
  readonly pagina: number;
}

/** Trajecten that the asker may see, the longest waits first, with how many there are in all (counted up to 10,000). */
export async function leesTrajecten(db: Kysely<Tabellen>, vraag: Trajectvraag, peildag: string): Promise<Trajectblad> {
  const waar: RawBuilder<unknown>[] = [sql`jeugdregio = ${vraag.jeugdregio}`];
  for (const naam of ['gemeentecode', 'agb', 'categorie', 'product', 'geslacht', 'reden'] as const)
    if (vraag[naam] !== undefined) waar.push(sql`${sql.ref(naam)} = ${vraag[naam]}`);
  if (vraag.stand) waar.push(STAND[vraag.stand]);
  if (vraag.maand !== undefined) waar.push(sql`to_char(begonnen_op, 'YYYY-MM') = ${vraag.maand}`);
  if (vraag.gestoptVan !== undefined) waar.push(sql`gestopt_op >= ${`${vraag.gestoptVan}-01`}::date`);
  if (vraag.gestoptTot !== undefined)
    waar.push(sql`gestopt_op < ${`${vraag.gestoptTot}-01`}::date + interval '1 month'`);
  if (vraag.leeftijd !== undefined) waar.push(leeftijdOp(dagVan(vraag), vraag.leeftijd));
  if (vraag.persoon !== undefined) waar.push(sql`starts_with(persoon::text, ${vraag.persoon})`);
  const uit = sql`from ijw_traject, (select ${peildag}::date as peildag) p where ${sql.join(waar, sql` and `)}`;
  const { rows } = await sql<Trajectrij>`
    select left(persoon::text, 8) as persoon, nummer, gemeentecode, agb, geboren, categorie, product,
      left(eerst_toegewezen_op, 10) as "toegewezenOp",
      nullif(left(toegewezen_op, 10), left(eerst_toegewezen_op, 10)) as "gewijzigdOp", ingang, einde, begonnen_op as "begonnenOp", gestopt_op as "gestoptOp", reden,
      (${WACHT})::integer as wachtdagen, geaccepteerd
    ${uit} order by wachtdagen desc, volgnummer
    limit ${vraag.grootte} offset ${(vraag.pagina - 1) * vraag.grootte}`.execute(db);
  const geteld = await sql<{ n: number }>`select count(*)::integer as n from (select 1 ${uit} limit 10000) t`.execute(
    db,
  );
  const totaal = geteld.rows[0]?.n ?? 0;
  const laatste = Math.ceil(totaal / vraag.grootte);
  if (rows.length === 0 && laatste > 0) return leesTrajecten(db, { ...vraag, pagina: laatste }, peildag);
  return { trajecten: rows, totaal, pagina: vraag.pagina };
}
