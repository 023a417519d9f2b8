import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Uren } from './domain.ts';

/**
 * Seconds of each accepted delivery of a party that agreed to measuring, in the order in which they were accepted; per request.
 * Asked as the program: nobody may see the time of another party. Only a sum over several may leave (`somInGroepen`).
 */
export async function leesGemeten({ db }: Database, uitvragen: readonly number[]): Promise<Map<number, number[]>> {
  const { rows } = await sql<{ uitvraag: number; seconden: number[] }>`
    select a.uitvraag_id as uitvraag, array_agg(t.seconden order by s.op, a.id) as seconden
    from aanlevering a
    join aanlevering_tijd t on t.aanlevering_id = a.id
    join tijdmeting m on m.partij_id = a.partij_id and m.akkoord
    join lateral (
      select min(s.op) as op from aanlevering_stap s where s.aanlevering_id = a.id and s.stap = 'geaccepteerd'
    ) s on s.op is not null
    where a.status = 'geaccepteerd' and a.uitvraag_id = any (${[...uitvragen]}::integer[])
    group by a.uitvraag_id`.execute(db);
  return new Map(rows.map(({ uitvraag, seconden }) => [uitvraag, seconden]));
}

/** The fields in which a provider tells how many hours a professional works, and of those on administration. */
const [ADMINISTRATIE, TOTAAL] = ['administratieUren', 'werkUren'];

/** Of every year, the hours of each provider that told both; of providers that the one who asks may see. */
export async function leesUren({ db }: Database): Promise<Map<string, Uren[]>> {
  const rijen = await db
    .selectFrom('waarneming as a')
    .innerJoin('waarneming as w', (koppel) =>
      koppel.onRef('w.organisatie_id', '=', 'a.organisatie_id').onRef('w.periode', '=', 'a.periode'),
    )
    .select(['a.periode', 'a.waarde as administratie', 'w.waarde as totaal'])
    .where('a.gegeven', '=', ADMINISTRATIE as string)
    .where('w.gegeven', '=', TOTAAL as string)
    .where('a.vervangen_op', 'is', null)
    .where('w.vervangen_op', 'is', null)
    .where(sql<boolean>`length(a.periode) = 4`)
    .orderBy('a.periode')
    .execute();
  return Map.groupBy(
    rijen.map(({ periode, administratie, totaal }) => ({
      jaar: periode,
      administratie: Number(administratie),
      totaal: Number(totaal),
    })),
    ({ jaar }) => jaar,
  );
}
