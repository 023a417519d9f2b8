import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

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

/** Dossiers that the one who asks may see, a page of them; one more than a page when there are more. */
export async function leesLijst(db: Db, vraag: Lijstvraag) {
  const { procedure, toestand, stand, kvk, gebied, zoek, eigenaar, oefening, sorteer, pagina, paginaGrootte } = vraag;
  const organisatie = kvk === undefined ? undefined : await organisatieVan(db, kvk);
  if (organisatie === null) return [];
  const gevonden = zoek === undefined ? undefined : await zoekDossiers(db, vraag, zoek, organisatie);
  if (gevonden?.length === 0) return [];
  const eersten = db
    .selectFrom('dossier as d')
    .selectAll('d')
    .$if(gevonden !== undefined, (q) => q.where('d.id', 'in', gevonden as number[]))
    .where('d.oefening', '=', oefening)
    .$if(procedure !== undefined, (q) => q.where('d.procedure', '=', procedure as string))
    .$if(toestand !== undefined, (q) => q.where('d.toestand', '=', toestand as string))
    .$if(stand === 'open', (q) => q.where('d.gesloten_op', 'is', null))
    .$if(stand === 'gesloten', (q) => q.where('d.gesloten_op', 'is not', null))
    .$if(organisatie !== undefined, (q) => q.where('d.organisatie_id', '=', organisatie as number))
    .$if(gebied !== undefined, (q) => q.where('d.gebied', '=', gebied as string))
    .$if(eigenaar !== undefined, (q) => q.where('d.eigenaar', '=', eigenaar as string))
    .$if(sorteer === 'termijn', (q) => q.orderBy('d.termijn', (o) => o.asc().nullsLast()).orderBy('d.id'))
    .$if(sorteer === 'laatst', (q) => q.orderBy('d.laatst_op', 'desc').orderBy('d.id', 'desc'))
    .limit(paginaGrootte + 1)
    .offset(gevonden === undefined ? (pagina - 1) * paginaGrootte : 0);
  // The name of the provider is looked up for the page only.
  return db
    .selectFrom(eersten.as('d'))
    .leftJoin('organisatie as o', 'o.id', 'd.organisatie_id')
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
    .select(
      sql<string | null>`(select naam from gemeente where code = d.gebied union all
        select naam from regio where schema_code = 'jeugdregio' and code = d.gebied limit 1)`.as('gebied_naam'),
    )
    .$if(sorteer === 'termijn', (q) => q.orderBy('d.termijn', (o) => o.asc().nullsLast()).orderBy('d.id'))
    .$if(sorteer === 'laatst', (q) => q.orderBy('d.laatst_op', 'desc').orderBy('d.id', 'desc'))
    .execute();
}

/** Null: there is none with this number, or the one who asks may not see it. */
async function organisatieVan(db: Db, kvk: string): Promise<number | null> {
  const rij = await db.selectFrom('organisatie').select('id').where('kvk', '=', kvk).executeTakeFirst();
  return rij?.id ?? null;
}

/** The dossiers of a page that have these words in an event that the one who asks may see, or whose number begins so. */
async function zoekDossiers(db: Db, vraag: Lijstvraag, zoek: string, organisatie?: number): Promise<number[]> {
  const { procedure, toestand, stand, gebied, eigenaar, oefening, sorteer, pagina, paginaGrootte } = vraag;
  const gesloten = stand === undefined ? null : stand === 'gesloten';
  const { rows } = await sql<{
    id: number;
  }>`select id from zoek_dossiers(${zoek}, ${procedure ?? null}, ${toestand ?? null}, ${gesloten},
    ${organisatie ?? null}, ${gebied ?? null}, ${eigenaar ?? null}, ${oefening}, ${sorteer === 'laatst'}, ${paginaGrootte + 1},
    ${(pagina - 1) * paginaGrootte}) id`.execute(db);
  return rows.map(({ id }) => id);
}

/** What people asked: the provider or area that a dossier is about. */
export async function vindOnderwerp(db: Db, soort: 'aanbieder' | 'gemeente' | 'jeugdregio', code: string) {
  if (soort === 'aanbieder') {
    const rij = await db.selectFrom('organisatie').select(['id', 'naam']).where('kvk', '=', code).executeTakeFirst();
    return rij && { soort, organisatieId: rij.id, kvk: code, naam: rij.naam };
  }
  const rij =
    soort === 'gemeente'
      ? await db.selectFrom('gemeente').select('naam').where('code', '=', code).executeTakeFirst()
      : await db
          .selectFrom('regio')
          .select('naam')
          .where('schema_code', '=', 'jeugdregio')
          .where('code', '=', code)
          .executeTakeFirst();
  return rij && { soort, code, naam: rij.naam };
}

/** The documents of a dossier that the one who asks may see, without their contents. */
export const leesDocumenten = (db: Db, dossierId: number) =>
  db
    .selectFrom('dossierdocument')
    .select(['id', 'naam', 'soort', 'grootte', 'hash', 'voor', 'gescand', 'gemaakt_op', 'weg_op'])
    .where('dossier_id', '=', dossierId)
    .orderBy('gemaakt_op')
    .execute();
