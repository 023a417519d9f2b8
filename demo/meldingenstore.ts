import type { Kysely } from 'kysely';
import type { Dader } from '../src/handelen/dossier/index.ts';
import type { Tabellen } from '../src/platform/database/index.ts';

type Db = Kysely<Tabellen>;

export async function telMeldingen(db: Db): Promise<number> {
  const rij = await db
    .selectFrom('melding')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(rij.n);
}

export interface Meldwereld {
  /** The person of the meldpunt who acts. */
  readonly dader: Dader;
  /** The region that gets a report. */
  readonly regioId: number;
  /** KvK numbers by the name of the provider. */
  readonly kvks: ReadonlyMap<string, string>;
}

/** Who and what the reports of the demo are about; undefined where the demo has not got them. */
export async function leesMeldwereld(
  db: Db,
  { account, regio }: { readonly account: string; readonly regio: string },
): Promise<Meldwereld | undefined> {
  const mens = await db
    .selectFrom('persoon as p')
    .innerJoin('functie as f', 'f.persoon_id', 'p.id')
    .select(['p.id', 'p.naam', 'f.partij_id', 'f.rol'])
    .where('p.email', '=', account)
    .where('f.rol', '=', 'meldpuntmedewerker')
    .executeTakeFirst();
  const partij = await db.selectFrom('partij').select('id').where('naam', '=', regio).executeTakeFirst();
  if (!mens || !partij) return undefined;
  const aanbieders = await db.selectFrom('organisatie').select(['naam', 'kvk']).execute();
  return {
    dader: { persoonId: mens.id, naam: mens.naam, partijId: mens.partij_id, systeemrol: mens.rol },
    regioId: partij.id,
    kvks: new Map(aanbieders.map(({ naam, kvk }) => [naam, kvk])),
  };
}
