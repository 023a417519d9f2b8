import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Dagtelling } from './cijfers/histogram.ts';

/** By what a figure can be split. */
export const SPLITSINGEN = [
  'maand',
  'gemeentecode',
  'agb',
  'categorie',
  'product',
  'leeftijdsgroep',
  'geslacht',
] as const;
export type Splitsing = (typeof SPLITSINGEN)[number];

/** Of whom figures are asked: left out is everybody that the asker may see. */
export interface Cijferfilter {
  readonly jeugdregio?: string | undefined;
  readonly gemeentecode?: string | undefined;
  readonly agb?: string | undefined;
  readonly categorie?: string | undefined;
  readonly product?: string | undefined;
  readonly leeftijdsgroep?: string | undefined;
  readonly geslacht?: string | undefined;
}

export interface Cijfervraag {
  readonly filter: Cijferfilter;
  /** First and last month, `2026-01`. */
  readonly van: string;
  readonly tot: string;
  /** Names of figures; one that ends with `*` stands for all that begin so. */
  readonly figuren: readonly string[];
  readonly per: readonly Splitsing[];
}

/** A sum, with that by which it was split; `dagen` is null for what is no duration. */
export type Cijferrij = { readonly figuur: string; readonly dagen: number | null; readonly waarde: number } & {
  readonly [S in Splitsing]?: string | null;
};

/** A row of a duration: how many took so many days. */
export type Duur = Cijferrij & Dagtelling;

/** Rows of durations, without those that count something else. */
export const durenVan = (rijen: readonly Cijferrij[]): Duur[] => rijen.filter((rij): rij is Duur => rij.dagen !== null);

/** What only the fine rows can be split or chosen by. */
const FIJN: ReadonlySet<string> = new Set(['product', 'leeftijdsgroep', 'geslacht']);

/** By what sums are kept beside the cells, the fewest rows first. */
const SOMMEN: readonly (readonly [per: string, delen: ReadonlySet<string>])[] = [
  ['regio', new Set()],
  ['gemeente', new Set(['gemeentecode'])],
  ['aanbieder', new Set(['agb'])],
  ['categorie', new Set(['categorie'])],
  ['product', new Set(['categorie', 'product'])],
  ['groep', new Set(['categorie', 'leeftijdsgroep', 'geslacht'])],
];

/** Which sums have the answer already; undefined: only the cells have it. */
const somVoor = (jeugdregio: string | undefined, delen: ReadonlySet<string>) =>
  jeugdregio === undefined ? undefined : SOMMEN.find(([, heeft]) => [...delen].every((deel) => heeft.has(deel)));

/** Sums of figures, of what the asker may see. */
export async function leesCijfers(db: Kysely<Tabellen>, vraag: Cijfervraag): Promise<Cijferrij[]> {
  const { filter, van, tot, figuren, per } = vraag;
  const gekozen = Object.entries(filter).filter(([, waarde]) => waarde !== undefined);
  const delen = new Set(
    [...per, ...gekozen.map(([naam]) => naam)].filter((naam) => !['maand', 'jeugdregio'].includes(naam)),
  );
  const waar = [
    sql`maand between ${van} and ${tot}`,
    ...gekozen.map(([naam, waarde]) => sql`${sql.ref(naam)} = ${waarde}`),
    figuurkeuze(figuren),
  ];
  const kolommen = sql.raw(['figuur', 'dagen', ...per].join(', '));
  const uit = (tabel: string, eerst: readonly RawBuilder<unknown>[], opgeteld = false) => sql`
    select ${kolommen}, ${opgeteld ? sql`waarde` : sql`sum(waarde)::float8`} as waarde from ${sql.table(tabel)}
    where ${sql.join([...eerst, ...waar], sql` and `)} ${opgeteld ? sql`` : sql`group by ${kolommen}`}`;
  const uitCellen = (...eerst: readonly RawBuilder<unknown>[]) =>
    uit('stroomcijfer', [sql`fijn = ${[...delen].some((naam) => FIJN.has(naam))}`, ...eerst]);
  const [som, heeft] = somVoor(filter.jeugdregio, delen) ?? [];
  // By month and by all that the sums are kept by, there is one row of each: adding those up takes more time than reading them.
  const uitSom = (...eerst: readonly RawBuilder<unknown>[]) =>
    uit('stroomsom', [sql`per = ${som}`, ...eerst], per.includes('maand') && heeft?.size === delen.size);
  const alles = sql`(select ziet_stroomregio(${filter.jeugdregio}))`;
  // Of one provider all cells are seen, or none; any other sum is only for who sees all that is in it.
  const vragen =
    som === undefined
      ? uitCellen()
      : som === 'aanbieder'
        ? uitSom()
        : sql`${uitSom(alles)} union all ${uitCellen(sql`not ${alles}`)}`;
  // One figure that was asked for by its name need not come with every row.
  const [naam] = figuren;
  const vast = figuren.length === 1 && naam !== undefined && !naam.endsWith('*') ? { figuur: naam } : undefined;
  return leesPerKolom(db, vragen, [...(vast ? [] : ['figuur' as const]), 'dagen', ...per, 'waarde'], vast);
}

/**
 * Reads rows as one value, column by column: of some ten thousand rows most of the time went into reading each of their fields by itself.
 * The columns are made in one pass over the rows, so that they are in the same order. What is `vast` is the same in all of them.
 */
async function leesPerKolom(
  db: Kysely<Tabellen>,
  vraag: RawBuilder<unknown>,
  namen: readonly (keyof Cijferrij)[],
  vast: Partial<Cijferrij> = {},
): Promise<Cijferrij[]> {
  const delen = sql.join(namen.map((naam) => sql`json_agg(${sql.ref(naam)})`));
  const { rows } = await sql<{ kolommen: readonly (readonly unknown[] | null)[] }>`
    select json_build_array(${delen}) as kolommen from (${vraag}) cijfers`.execute(db);
  const kolommen = rows[0]?.kolommen ?? [];
  return (kolommen[0] ?? []).map((_, plaats) => {
    const rij: Partial<Record<keyof Cijferrij, unknown>> = { ...vast };
    for (let k = 0; k < namen.length; k++) rij[namen[k] as keyof Cijferrij] = kolommen[k]?.[plaats];
    return rij as Cijferrij;
  });
}

/** Whole names by equality, which an index can use; the rest by how they begin. */
function figuurkeuze(figuren: readonly string[]): RawBuilder<unknown> {
  const heel = figuren.filter((naam) => !naam.endsWith('*'));
  const begin = figuren.filter((naam) => naam.endsWith('*')).map((naam) => naam.slice(0, -1));
  const delen = [
    ...(heel.length > 0 ? [sql`figuur = any (${heel}::text[])`] : []),
    ...begin.map(
      (tekst) => sql`(figuur >= ${tekst} and figuur < ${`${tekst}\uffff`} and starts_with(figuur, ${tekst}))`,
    ),
  ];
  return sql`(${sql.join(delen, sql` or `)})`;
}

/** How far the messages of a region go, and when its figures were made. */
export interface Regiostand {
  readonly ingelezenOp: Date | null;
  readonly berekendOp: Date | null;
  /** First and last month in which something was counted; null without figures. */
  readonly van: string | null;
  readonly tot: string | null;
}

export async function leesRegiostand(db: Kysely<Tabellen>, jeugdregio: string | undefined): Promise<Regiostand> {
  const welke = jeugdregio === undefined ? sql`true` : sql`jeugdregio = ${jeugdregio}`;
  const { rows } = await sql<Regiostand>`
    select min(ingelezen_op) as "ingelezenOp", min(berekend_op) as "berekendOp",
      (select min(maand) from stroomcijfer where ${welke} and not fijn and figuur = 'gestart') as van,
      (select max(maand) from stroomcijfer where ${welke} and not fijn and figuur = 'inZorg') as tot
    from ijw_stand where ${welke} and berekend_op is not null`.execute(db);
  return rows[0] ?? { ingelezenOp: null, berekendOp: null, van: null, tot: null };
}

/** Regions of which there are figures that the asker may see. */
export async function leesStroomregios(db: Kysely<Tabellen>): Promise<string[]> {
  const { rows } = await sql<{ jeugdregio: string }>`
    select jeugdregio from ijw_stand s where berekend_op is not null
      and exists (select from stroomaanbieder a where a.jeugdregio = s.jeugdregio) order by jeugdregio`.execute(db);
  return rows.map(({ jeugdregio }) => jeugdregio);
}

/** Names of the providers with an AGB code that the asker may see, with their KvK number. */
export async function leesAanbiedernamen(
  db: Kysely<Tabellen>,
): Promise<ReadonlyMap<string, { readonly naam: string; readonly kvk: string }>> {
  const rijen = await db
    .selectFrom('organisatie')
    .select(['agb', 'naam', 'kvk'])
    .where('agb', 'is not', null)
    .execute();
  return new Map(rijen.map(({ agb, naam, kvk }) => [agb as string, { naam, kvk }]));
}
