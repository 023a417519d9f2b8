import type { Kysely } from 'kysely';
import type { Dader } from '../src/handelen/dossier/index.ts';
import type { Tabellen } from '../src/platform/database/index.ts';

export interface Aanbieder {
  readonly organisatieId: number;
  readonly kvk: string;
  readonly naam: string;
  readonly cruciaal: boolean;
}

export interface Draaiboekwereld {
  /** How many draaiboeken there are already. */
  readonly aantal: number;
  /** The analist who acts. */
  readonly dader: Dader;
  /** Somebody of the provider that receives young people. */
  readonly ontvanger: Dader;
  /** Somebody of the municipality that leads the continuïteitsplan. */
  readonly gemeente: Dader;
  readonly partij: { readonly id: number; readonly naam: string };
  readonly inNood: Aanbieder;
  /** A provider on trede 3 by decision. */
  readonly zorgelijk: Aanbieder;
  readonly partijen: ReadonlyMap<string, number>;
}

/** Who and what the draaiboeken of the demo are about; undefined where the demo has not got them. */
export async function leesDraaiboekwereld(
  db: Kysely<Tabellen>,
  emails: { readonly leider: string; readonly ontvanger: string; readonly gemeente: string },
  inNood: string,
  namen: readonly string[],
): Promise<Draaiboekwereld | undefined> {
  const mens = await leesMens(db, emails.leider, 'analist');
  const ontvanger = await leesMens(db, emails.ontvanger, 'indiener');
  const gemeente = await leesMens(db, emails.gemeente, 'contractmanager');
  const velden = ['o.id as organisatieId', 'o.kvk', 'o.naam', 'o.cruciaal'] as const;
  const nood = await db.selectFrom('organisatie as o').select(velden).where('o.naam', '=', inNood).executeTakeFirst();
  const laatste = db
    .selectFrom('tredebesluit')
    .distinctOn('organisatie_id')
    .select(['organisatie_id', 'trede', 'voorstel_trede'])
    .orderBy('organisatie_id')
    .orderBy('op', 'desc');
  const zorgelijk = await db
    .selectFrom(laatste.as('b'))
    .innerJoin('organisatie as o', 'o.id', 'b.organisatie_id')
    .select(velden)
    .where('b.trede', '=', 3)
    .where('o.naam', '!=', inNood)
    .orderBy('o.cruciaal', 'desc')
    .orderBy('o.kvk')
    .executeTakeFirst();
  if (!mens || !ontvanger || !gemeente || !nood || !zorgelijk) return undefined;
  const partijen = await db
    .selectFrom('partij')
    .select(['id', 'naam'])
    .where('naam', 'in', [...namen])
    .execute();
  const { n } = await db
    .selectFrom('dossier')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('procedure', '=', 'draaiboek')
    .executeTakeFirstOrThrow();
  return {
    aantal: Number(n),
    dader: daderVan(mens, 'analist'),
    ontvanger: daderVan(ontvanger, 'indiener'),
    gemeente: daderVan(gemeente, 'contractmanager'),
    partij: { id: mens.partijId, naam: mens.partijNaam },
    inNood: nood,
    zorgelijk,
    partijen: new Map(partijen.map(({ id, naam }) => [naam, id])),
  };
}

type Mens = NonNullable<Awaited<ReturnType<typeof leesMens>>>;
const daderVan = ({ id, naam, partijId }: Mens, systeemrol: string): Dader => ({
  persoonId: id,
  naam,
  partijId,
  systeemrol,
});

const leesMens = (db: Kysely<Tabellen>, email: string, rol: string) =>
  db
    .selectFrom('persoon as p')
    .innerJoin('functie as f', 'f.persoon_id', 'p.id')
    .innerJoin('partij as t', 't.id', 'f.partij_id')
    .select(['p.id', 'p.naam', 't.id as partijId', 't.naam as partijNaam'])
    .where('p.email', '=', email)
    .where('f.rol', '=', rol)
    .executeTakeFirst();
