import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

/** A signal that runs now because of a kind of event. */
export interface Signaalvangebeurtenis {
  readonly id: number;
  readonly revisie: number;
  readonly titel: string;
}

/** The signals of a provider that run now and rest on a rule that looks at this kind of event. */
export async function signalenVanGebeurtenis(
  db: Kysely<Tabellen>,
  organisatieId: number,
  soort: string,
): Promise<Signaalvangebeurtenis[]> {
  const { rows } = await sql<Signaalvangebeurtenis>`
    select s.id, s.revisie, m.titel from signaal s cross join lateral (
      select titel, bewijs from signaalmoment where signaal_id = s.id order by op desc limit 1) m
    where s.organisatie_id = ${organisatieId} and s.einde is null and s.vervallen_op is null and exists (
      select from jsonb_array_elements(m.bewijs) b
      join definitie d on d.soort = 'regel' and d.code = b ->> 'regel' and d.versie = (b ->> 'versie')::integer
      where d.inhoud ->> 'voorwaarde' ~ ('gebeurtenis\\.' || ${soort}::text || '\\M'))
    order by s.id`.execute(db);
  return rows;
}
