import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

/** Which messages are asked for. */
export interface Berichtvraag {
  readonly jeugdregio: string;
  readonly gemeentecode?: string | undefined;
  readonly agb?: string | undefined;
  readonly soort?: string | undefined;
  /** Whether anything is wrong with it, by itself or beside others; what only waits for another message is not wrong. */
  readonly fout?: boolean | undefined;
  /** Only those that break one of these rules. */
  readonly regels?: readonly string[] | undefined;
  /** Only those that tell of this assignment, of this municipality and provider. */
  readonly toewijzing?: { readonly gemeentecode: string; readonly agb: string; readonly nummer: string } | undefined;
  /** First and last month of the date of the message, `2026-03`. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
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
  /** How many things are wrong within it, of which `bevindingen` has the first. */
  readonly aantal: number;
  readonly bevindingen: readonly {
    readonly regel: string;
    readonly pad: string;
    readonly regelnummer: number;
    readonly melding: string;
  }[];
  /** What is wrong beside other messages, by rule. */
  readonly tussen: readonly {
    readonly regel: string;
    readonly wacht: boolean;
    readonly doorGemeente: boolean;
    readonly aantal: number;
    readonly meldingen: readonly string[];
  }[];
}

/** Findings of one message that are shown. */
const BEVINDINGEN = 20;

const FOUT = sql`(b.bevindingen > 0 or b.tussenfout)`;

export interface Berichtblad {
  readonly berichten: readonly Berichtrij[];
  readonly totaal: number;
  /** The one that was asked for, or else the last. */
  readonly pagina: number;
}

/**
 * Messages that the asker may see, the newest first, with what is wrong with each (at most 20 findings, and what lies between messages)
 * and how many there are (up to 10,000).
 */
export async function leesBerichten(db: Kysely<Tabellen>, vraag: Berichtvraag): Promise<Berichtblad> {
  const { jeugdregio, regels, toewijzing } = vraag;
  const waar: RawBuilder<unknown>[] = [sql`b.jeugdregio = ${jeugdregio}`];
  for (const naam of ['gemeentecode', 'agb', 'soort'] as const)
    if (vraag[naam] !== undefined) waar.push(sql`${sql.ref(`b.${naam}`)} = ${vraag[naam]}`);
  if (vraag.fout !== undefined) waar.push(vraag.fout ? FOUT : sql`not ${FOUT}`);
  if (vraag.van !== undefined) waar.push(sql`b.dagtekening >= ${`${vraag.van}-01`}::date`);
  if (vraag.tot !== undefined) waar.push(sql`b.dagtekening < ${`${vraag.tot}-01`}::date + interval '1 month'`);
  if (toewijzing !== undefined)
    waar.push(sql`b.id in (select berichten_van_toewijzing(
      ${jeugdregio}, ${toewijzing.gemeentecode}, ${toewijzing.agb}, ${toewijzing.nummer}))`);
  if (regels !== undefined)
    waar.push(sql`b.id in (
      select bericht from ijw_tussenbevinding where jeugdregio = ${jeugdregio} and regel = any (${regels}::text[])
      union all select bericht from ijw_bevinding where jeugdregio = ${jeugdregio} and regel = any (${regels}::text[]))`);
  const uit = sql`from ijw_bericht b where ${sql.join(waar, sql` and `)}`;
  const { rows } = await sql<Berichtrij>`
    select b.id, b.soort, b.door_gemeente as "doorGemeente", b.gemeentecode, b.agb, b.identificatie, b.dagtekening, b.regels, b.geldig,
      b.bevindingen as aantal,
      coalesce((select jsonb_agg(jsonb_build_object('regel', v.regel, 'pad', v.pad, 'regelnummer', v.regelnummer, 'melding', v.melding) order by v.nummer)
        from ijw_bevinding v where v.jeugdregio = b.jeugdregio and v.bericht = b.id and v.nummer <= ${BEVINDINGEN}), '[]') as bevindingen,
      coalesce((select jsonb_agg(jsonb_build_object('regel', t.regel, 'wacht', t.wacht, 'doorGemeente', t.door_gemeente, 'aantal', t.aantal,
          'meldingen', t.meldingen) order by t.wacht, t.regel)
        from ijw_tussenbevinding t where t.jeugdregio = b.jeugdregio and t.bericht = b.id), '[]') as tussen
    ${uit} order by b.dagtekening desc, b.id
    limit ${vraag.grootte} offset ${(vraag.pagina - 1) * vraag.grootte}`.execute(db);
  const geteld = await sql<{ n: number }>`select count(*)::integer as n from (select 1 ${uit} limit 10000) t`.execute(
    db,
  );
  const totaal = geteld.rows[0]?.n ?? 0;
  const laatste = Math.ceil(totaal / vraag.grootte);
  if (rows.length === 0 && laatste > 0) return leesBerichten(db, { ...vraag, pagina: laatste });
  return { berichten: rows, totaal, pagina: vraag.pagina };
}
