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

/** Which messages are asked for. */
export interface Berichtvraag {
  readonly jeugdregio: string;
  readonly gemeentecode?: string | undefined;
  readonly agb?: string | undefined;
  readonly soort?: string | undefined;
  readonly geldig?: boolean | undefined;
  readonly pagina: number;
  readonly grootte: number;
}

export interface Berichtrij {
  readonly id: string;
  readonly soort: string;
  readonly doorGemeente: boolean;
  readonly gemeentecode: string;
  readonly agb: string;
  readonly identificatie: string;
  readonly dagtekening: string;
  readonly regels: number;
  readonly geldig: boolean;
  readonly bevindingen: readonly {
    readonly regel: string;
    readonly pad: string;
    readonly regelnummer: number;
    readonly melding: string;
  }[];
}

/** Findings of one message that are shown. */
const BEVINDINGEN = 20;

/** Messages that the asker may see, the newest first, with what is wrong with each (at most 20 findings) and how many there are (up to 10,000). */
export async function leesBerichten(db: Kysely<Tabellen>, vraag: Berichtvraag) {
  const waar: RawBuilder<unknown>[] = [sql`b.jeugdregio = ${vraag.jeugdregio}`];
  for (const naam of ['gemeentecode', 'agb', 'soort'] as const)
    if (vraag[naam] !== undefined) waar.push(sql`${sql.ref(`b.${naam}`)} = ${vraag[naam]}`);
  if (vraag.geldig !== undefined) waar.push(vraag.geldig ? sql`b.bevindingen = 0` : sql`b.bevindingen > 0`);
  const uit = sql`from ijw_bericht b where ${sql.join(waar, sql` and `)}`;
  const { rows } = await sql<Berichtrij>`
    select b.id, b.soort, b.door_gemeente as "doorGemeente", b.gemeentecode, b.agb, b.identificatie, b.dagtekening, b.regels, b.geldig,
      coalesce((select jsonb_agg(jsonb_build_object('regel', v.regel, 'pad', v.pad, 'regelnummer', v.regelnummer, 'melding', v.melding) order by v.nummer)
        from ijw_bevinding v where v.jeugdregio = b.jeugdregio and v.bericht = b.id and v.nummer <= ${BEVINDINGEN}), '[]') as bevindingen
    ${uit} order by b.dagtekening desc, b.id
    limit ${vraag.grootte} offset ${(vraag.pagina - 1) * vraag.grootte}`.execute(db);
  const geteld = await sql<{ n: number }>`select count(*)::integer as n from (select 1 ${uit} limit 10000) t`.execute(
    db,
  );
  return { berichten: rows, totaal: geteld.rows[0]?.n ?? 0 };
}
