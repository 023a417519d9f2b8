import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

/** Where a traject is on its way. */
export const TRAJECTSTANDEN = ['wacht', 'loopt', 'gestopt'] as const;
export type Trajectstand = (typeof TRAJECTSTANDEN)[number];

/** Which trajecten are asked for. */
export interface Trajectvraag {
  readonly jeugdregio: string;
  readonly gemeentecode?: string | undefined;
  readonly agb?: string | undefined;
  readonly categorie?: string | undefined;
  readonly stand?: Trajectstand | undefined;
  /** Month of the start, `2026-03`. */
  readonly maand?: string | undefined;
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
  readonly toegewezenOp: string;
  readonly ingang: string;
  readonly einde: string | null;
  readonly begonnenOp: string | null;
  readonly gestoptOp: string | null;
  readonly reden: string | null;
  /** Days from assignment (or the day it holds from) to the start, or to `peildag` when there was none. */
  readonly wachtdagen: number;
  readonly geaccepteerd: number;
}

const WACHT = sql`greatest(0, coalesce(begonnen_op, least(einde, peildag)) - greatest(ingang, eerst_toegewezen_op::date))`;
const STAND: Readonly<Record<Trajectstand, RawBuilder<unknown>>> = {
  wacht: sql`begonnen_op is null and ingang <= peildag and (einde is null or einde >= peildag)`,
  loopt: sql`begonnen_op is not null and gestopt_op is null and (einde is null or einde >= peildag)`,
  gestopt: sql`gestopt_op is not null`,
};

/** Trajecten that the asker may see, the longest waits first, with how many there are in all (counted up to 10,000). */
export async function leesTrajecten(db: Kysely<Tabellen>, vraag: Trajectvraag, peildag: string) {
  const waar: RawBuilder<unknown>[] = [sql`jeugdregio = ${vraag.jeugdregio}`];
  for (const naam of ['gemeentecode', 'agb', 'categorie'] as const)
    if (vraag[naam] !== undefined) waar.push(sql`${sql.ref(naam)} = ${vraag[naam]}`);
  if (vraag.stand) waar.push(STAND[vraag.stand]);
  if (vraag.maand !== undefined) waar.push(sql`to_char(begonnen_op, 'YYYY-MM') = ${vraag.maand}`);
  if (vraag.persoon !== undefined) waar.push(sql`starts_with(persoon::text, ${vraag.persoon})`);
  const uit = sql`from ijw_traject, (select ${peildag}::date as peildag) p where ${sql.join(waar, sql` and `)}`;
  const { rows } = await sql<Trajectrij>`
    select left(persoon::text, 8) as persoon, nummer, gemeentecode, agb, geboren, categorie, product,
      left(toegewezen_op, 10) as "toegewezenOp", ingang, einde, begonnen_op as "begonnenOp", gestopt_op as "gestoptOp", reden,
      (${WACHT})::integer as wachtdagen, geaccepteerd
    ${uit} order by wachtdagen desc, volgnummer
    limit ${vraag.grootte} offset ${(vraag.pagina - 1) * vraag.grootte}`.execute(db);
  const geteld = await sql<{ n: number }>`select count(*)::integer as n from (select 1 ${uit} limit 10000) t`.execute(
    db,
  );
  return { trajecten: rows, totaal: geteld.rows[0]?.n ?? 0 };
}
