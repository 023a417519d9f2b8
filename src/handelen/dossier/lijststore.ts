import { type Kysely, sql } from 'kysely';
import { planVlug, type Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

export interface Lijstvraag {
  readonly procedure?: string | undefined;
  readonly toestand?: string | undefined;
  readonly stand?: 'open' | 'gesloten' | undefined;
  readonly kvk?: string | undefined;
  readonly gebied?: string | undefined;
  readonly zoek?: string | undefined;
  /** Only of which the one who asks is the owner. */
  readonly eigenaar?: string | undefined;
  /** Dossiers of an exercise, and no others; without: no exercises. */
  readonly oefening: boolean;
  readonly sorteer: 'termijn' | 'laatst';
  readonly pagina: number;
  readonly paginaGrootte: number;
}

/** Dossiers that a search shows, at most: the newest. Whoever finds more, does better to add a word. */
const HOOGSTENS_GEVONDEN = 250;

/**
 * Dossiers that the one who asks may see, a page of them; one more than a page when there are more. `begrensd`: of what was searched for
 * these are the newest, and there may be more.
 */
export async function leesLijst(db: Db, vraag: Lijstvraag) {
  const { kvk, zoek } = vraag;
  const organisatie = kvk === undefined ? undefined : await organisatieVan(db, kvk);
  if (organisatie === null) return { rijen: [], begrensd: false };
  if (zoek === undefined) return { rijen: await leesPagina(db, vraag, organisatie), begrensd: false };
  const { gevonden, begrensd } = await zoekDossiers(db, vraag, zoek, organisatie);
  return { rijen: gevonden.length === 0 ? [] : await leesPagina(db, vraag, organisatie, gevonden), begrensd };
}

/**
 * Whether a page is read from `dossierzicht`, which has each dossier once for each who may see it, in order. What is of one provider, area,
 * owner or search is little, and put in order itself.
 */
const opZicht = ({ sorteer, kvk, gebied, eigenaar, zoek }: Lijstvraag): boolean =>
  sorteer === 'termijn' && (kvk ?? gebied ?? eigenaar ?? zoek) === undefined;

/**
 * Whether an index of `dossierzicht` has the page as it is asked, so that one plan is good for everybody: few or many dossiers, the first fifty
 * are read. Of any other question the right plan hangs on how much there is of what.
 */
const looptVooraan = (vraag: Lijstvraag): boolean =>
  opZicht(vraag) && vraag.stand !== 'gesloten' && (vraag.procedure === undefined) === (vraag.toestand === undefined);

/** The dossiers of a page, in order; with `gevonden` of those only. */
function kiesDossiers(db: Db, vraag: Lijstvraag, organisatie?: number, gevonden?: readonly number[]) {
  const { procedure, toestand, stand, gebied, eigenaar, oefening, sorteer, pagina, paginaGrootte } = vraag;
  const zicht = opZicht(vraag);
  // Where both have a column, the one in the index is asked.
  const bron = sql.raw(zicht ? 'z' : 'd');
  return (
    db
      .selectFrom('dossier as d')
      .selectAll('d')
      .$if(zicht, (q) =>
        q.innerJoin('dossierzicht as z', (j) =>
          j.onRef('z.dossier_id', '=', 'd.id').on('z.kenteken', '=', sql<string>`(dossier_kenteken())[1]`),
        ),
      )
      .$if(gevonden !== undefined, (q) => q.where(sql<boolean>`d.id = any (${gevonden}::integer[])`))
      .where(sql<boolean>`${bron}.oefening = ${oefening}`)
      .$if(procedure !== undefined, (q) => q.where(sql<boolean>`${bron}.procedure = ${procedure}`))
      .$if(toestand !== undefined, (q) => q.where(sql<boolean>`${bron}.toestand = ${toestand}`))
      .$if(stand === 'open', (q) => q.where('d.gesloten_op', 'is', null))
      // What is closed has no term any more.
      .$if(stand === 'gesloten', (q) => q.where(sql<boolean>`d.gesloten_op is not null and ${bron}.termijn is null`))
      .$if(organisatie !== undefined, (q) => q.where('d.organisatie_id', '=', organisatie as number))
      .$if(gebied !== undefined, (q) => q.where('d.gebied', '=', gebied as string))
      .$if(eigenaar !== undefined, (q) => q.where('d.eigenaar', '=', eigenaar as string))
      .$if(sorteer === 'laatst', (q) => q.orderBy('d.laatst_op', 'desc').orderBy('d.id', 'desc'))
      .$if(sorteer === 'termijn', (q) => q.orderBy(sql`${bron}.termijn`, (o) => o.asc().nullsLast()))
      .$if(sorteer === 'termijn', (q) => q.orderBy(zicht ? sql`z.dossier_id` : sql`d.id`))
      .limit(paginaGrootte + 1)
      .offset((pagina - 1) * paginaGrootte)
  );
}

/** A page of the list; with `gevonden` of those dossiers only. */
async function leesPagina(db: Db, vraag: Lijstvraag, organisatie?: number, gevonden?: readonly number[]) {
  const { sorteer } = vraag;
  const eersten = kiesDossiers(db, vraag, organisatie, gevonden);
  if (gevonden !== undefined || looptVooraan(vraag)) await planVlug(db);
  // Names are looked up for the page only.
  return db
    .selectFrom(eersten.as('d'))
    .leftJoin('organisatie as o', 'o.id', 'd.organisatie_id')
    .leftJoin('gemeente as g', 'g.code', 'd.gebied')
    .leftJoin('regio as r', (j) => j.on('r.schema_code', '=', 'jeugdregio').onRef('r.code', '=', 'd.gebied'))
    .select([
      'd.id',
      'd.kenmerk',
      'd.procedure',
      'd.versie',
      'd.titel',
      'd.toestand',
      'd.sinds',
      'd.geopend_op',
      'd.gesloten_op',
      'd.eigenaar_naam',
      'd.termijn',
      'd.termijn_hard',
      'd.open_taken',
      'd.laatst_op',
      'd.gebied',
      'd.oefening',
      'o.kvk',
      'o.naam as aanbieder',
    ])
    .select((eb) => eb.fn.coalesce('g.naam', 'r.naam').as('gebied_naam'))
    .$if(sorteer === 'termijn', (q) => q.orderBy('d.termijn', (o) => o.asc().nullsLast()).orderBy('d.id'))
    .$if(sorteer === 'laatst', (q) => q.orderBy('d.laatst_op', 'desc').orderBy('d.id', 'desc'))
    .execute();
}

/** Null: there is none with this number, or the one who asks may not see it. */
async function organisatieVan(db: Db, kvk: string): Promise<number | null> {
  const rij = await db.selectFrom('organisatie').select('id').where('kvk', '=', kvk).executeTakeFirst();
  return rij?.id ?? null;
}

/** The newest dossiers that have these words in an event that the one who asks may see, or whose number begins so. */
async function zoekDossiers(db: Db, vraag: Lijstvraag, zoek: string, organisatie?: number) {
  const { procedure, toestand, stand, gebied, eigenaar, oefening } = vraag;
  const gesloten = stand === undefined ? null : stand === 'gesloten';
  const { rows } = await sql<{ gevonden: number[]; begrensd: boolean }>`
    select gevonden, begrensd from zoek_dossiers(${zoek}, ${procedure ?? null}, ${toestand ?? null}, ${gesloten},
      ${organisatie ?? null}, ${gebied ?? null}, ${eigenaar ?? null}, ${oefening}, ${HOOGSTENS_GEVONDEN})`.execute(db);
  return rows[0] ?? { gevonden: [], begrensd: false };
}
