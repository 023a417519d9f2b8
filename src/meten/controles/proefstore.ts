import type { Kysely } from 'kysely';
import type { Tabellen } from '../../platform/database/tabellen.ts';
import type { Soort } from '../register/index.ts';
import type { PerPeriode } from './gegevens.ts';

type Db = Kysely<Tabellen>;

/** A provider with what is known of it, as far as the one who asks may see it. */
export interface Proefaanbieder {
  readonly kvk: string;
  readonly naam: string;
  readonly soorten: readonly Soort[];
  readonly bekend: PerPeriode;
}

/**
 * The last quarter that most providers have delivered: of the newest quarters the first with at least half as many as the
 * fullest. null: nobody delivered any of these fields.
 */
export async function leesLaatsteKwartaal(db: Db, codes: readonly string[]): Promise<string | null> {
  const rijen = await db
    .selectFrom('waarneming')
    .select(['periode', (eb) => eb.fn.count('organisatie_id').distinct().as('aantal')])
    .where('vervangen_op', 'is', null)
    .where('gegeven', 'in', [...codes])
    .where('periode', 'like', '%-K%')
    .groupBy('periode')
    .orderBy('periode', 'desc')
    .limit(6)
    .execute();
  const vol = Math.max(0, ...rijen.map(({ aantal }) => Number(aantal)));
  return rijen.find(({ aantal }) => Number(aantal) * 2 >= vol)?.periode ?? null;
}

/** Figures that hold now, of these fields and periods, by provider; of one provider when `kvk` is given. */
export async function leesAanbieders(
  db: Db,
  codes: readonly string[],
  periodes: readonly string[],
  kvk?: string,
): Promise<Proefaanbieder[]> {
  const rijen = await db
    .selectFrom('waarneming as w')
    .innerJoin('organisatie as o', 'o.id', 'w.organisatie_id')
    .select(['o.kvk', 'o.naam', 'o.soorten', 'w.periode', 'w.gegeven', 'w.waarde'])
    .where('w.vervangen_op', 'is', null)
    .where('w.gegeven', 'in', [...codes])
    .where('w.periode', 'in', [...periodes])
    .$if(kvk !== undefined, (q) => q.where('o.kvk', '=', kvk as string))
    .orderBy('o.naam')
    .execute();
  const uit = new Map<string, Omit<Proefaanbieder, 'bekend'> & { bekend: Map<string, Map<string, number>> }>();
  for (const { kvk: nummer, naam, soorten, periode, gegeven, waarde } of rijen) {
    const een = uit.get(nummer) ?? { kvk: nummer, naam, soorten: soorten as Soort[], bekend: new Map() };
    uit.set(nummer, een);
    const rij = een.bekend.get(periode) ?? new Map<string, number>();
    een.bekend.set(periode, rij.set(gegeven, Number(waarde)));
  }
  return [...uit.values()];
}
