import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import { type Kengetallen, kengetallen } from './cijfers/histogram.ts';
import { type Cijferfilter, durenVan, leesCijfers, type Splitsing } from './cijferstore.ts';

type Db = Kysely<Tabellen>;

/** Of whom, of which duration and by what series are asked. */
export interface Reeksvraag {
  readonly filter: Cijferfilter;
  /** First and last month, `2026-01`. */
  readonly van: string;
  readonly tot: string;
  readonly figuur: string;
  /** Left out: one series, with the empty text as its code. */
  readonly per?: Exclude<Splitsing, 'maand'> | undefined;
}

/** What a duration came to per month, with the median and the slowest tenth; only of months in which anybody was. */
export type Duurreeks = ReadonlyMap<string, Kengetallen>;

/** Quantiles of a series, as they are kept. */
const DELEN = [0.5, 0.9] as const;

/** Series that are kept, by what they are split or chosen by. */
const BEWAARD: Readonly<Record<string, string>> = { '': 'regio', agb: 'aanbieder', categorie: 'categorie' };

/** Series of a duration by code ('' where there is none), of what the asker may see: those that are kept, or counted from the figures. */
export async function leesDuurreeksen(db: Db, vraag: Reeksvraag): Promise<ReadonlyMap<string, Duurreeks>> {
  return (await leesBewaarde(db, vraag)) ?? telReeksen(db, vraag);
}

type Bewaard = readonly [
  code: string,
  maanden: readonly (readonly [maand: string, aantal: number, gemiddelde: number, mediaan: number, p90: number])[],
];

/** Undefined when these series are not kept, or not of all that the asker sees. */
async function leesBewaarde(db: Db, { filter, van, tot, figuur, per }: Reeksvraag) {
  const { jeugdregio, ...rest } = filter;
  const gekozen = Object.entries(rest).filter(([, waarde]) => waarde !== undefined);
  const delen = new Set([...gekozen.map(([naam]) => naam), ...(per === undefined ? [] : [per])]);
  const soort = BEWAARD[[...delen].join()];
  if (jeugdregio === undefined || soort === undefined) return undefined;
  const waar = [
    sql`jeugdregio = ${jeugdregio} and per = ${soort} and figuur = ${figuur}`,
    ...gekozen.map(([naam, waarde]) => sql`${sql.ref(naam)} = ${waarde}`),
  ];
  const { rows } = await sql<{ alles: boolean; reeksen: readonly Bewaard[] | null }>`
    select ziet_stroomregio(${jeugdregio}) as alles, (
      select json_agg(json_build_array(${per === undefined ? sql`''` : sql`coalesce(${sql.ref(per)}, '')`}, maanden))
      from stroomreeks where ${sql.join(waar, sql` and `)}) as reeksen`.execute(db);
  const { alles = false, reeksen = null } = rows[0] ?? {};
  // Of one provider all is seen, or nothing; of any other series all of the region must be.
  if (!alles && soort !== 'aanbieder') return undefined;
  return new Map(
    (reeksen ?? []).map(([code, maanden]) => {
      const reeks = new Map<string, Kengetallen>();
      for (const [maand, aantal, gemiddelde, mediaan, p90] of maanden)
        if (maand >= van && maand <= tot) reeks.set(maand, { aantal, gemiddelde, kwantielen: [mediaan, p90] });
      return [code, reeks] as const;
    }),
  );
}

/** The same out of the figures: of a choice of which no series are kept. */
async function telReeksen(db: Db, { filter, van, tot, figuur, per }: Reeksvraag) {
  const splitsing: Splitsing[] = per === undefined ? ['maand'] : ['maand', per];
  const rijen = await leesCijfers(db, { filter, van, tot, figuren: [figuur], per: splitsing });
  const perCode = Map.groupBy(rijen, (rij) => (per === undefined ? '' : (rij[per] ?? '')));
  return new Map(
    [...perCode].map(([code, eigen]) => {
      const reeks = new Map<string, Kengetallen>();
      for (const [maand, duren] of Map.groupBy(eigen, (rij) => rij.maand ?? '')) {
        const getallen = kengetallen(durenVan(duren), DELEN);
        if (getallen) reeks.set(maand, getallen);
      }
      return [code, reeks] as const;
    }),
  );
}
