import type { Database } from '../../platform/database/index.ts';
import type { Aanlevering } from './domain.ts';

/** A request with deliveries as others would have made them. For tests only. */
export interface Proefuitvraag {
  readonly id: number;
  readonly aanleveringen: readonly number[];
}

export interface Proeflevering extends Aanlevering {
  readonly partijId: number;
  readonly regio: string;
  readonly status: 'concept' | 'ingediend' | 'teruggestuurd' | 'geaccepteerd';
}

interface Proefveld {
  readonly code: string;
  readonly verplicht: boolean;
}

const GEEN_HASH = '0'.repeat(64);

/** Sends a request to some parties, with what each of them handed in. */
export async function maakProefuitvraag(
  { pool }: Database,
  velden: readonly Proefveld[],
  leveringen: readonly Proeflevering[],
  { periode = '2026-K3', deadline = '2026-11-15' } = {},
): Promise<Proefuitvraag> {
  const lijst = velden.map((veld) => ({ ...veld, versie: 1, vormen: ['aanbieder'] }));
  const { rows } = await pool.query<{ id: number }>(
    `insert into uitvraag (titel, aan, periode, deadline, doel, grondslag, velden, doelgroep, status, last, verstuurd_op)
     values ($1, 'aanbieders', $2, $3, 'Om tijdig te kunnen zien waar het misgaat.', 'Jeugdwet', $4, '{}', 'verstuurd', $5, now())
     returning id`,
    [
      `Kwartaalcijfers ${periode}`,
      periode,
      deadline,
      JSON.stringify(lijst),
      JSON.stringify({ ontvangers: leveringen.length, minutenTotaal: 30 * leveringen.length }),
    ],
  );
  const id = rows[0]?.id ?? 0;
  const aanleveringen: number[] = [];
  for (const levering of leveringen) aanleveringen.push(await leverIn(pool, id, velden, levering));
  return { id, aanleveringen };
}

async function leverIn(
  pool: Database['pool'],
  uitvraag: number,
  velden: readonly Proefveld[],
  { partijId, regio, status, deadline, ingediendOp, gevuld, terug, bevindingen }: Proeflevering,
): Promise<number> {
  // The first version was empty: only the last one counts, except for when it came.
  const versie = ingediendOp === null ? 0 : 2;
  const { rows } = await pool.query<{ id: number }>(
    `insert into aanlevering (uitvraag_id, partij_id, organisatie_id, jeugdregio, vorm, vier_ogen, status, deadline, versie)
     values ($1, $2, (select organisatie_id from partij where id = $2), $3, 'aanbieder', false, $4, $5, $6) returning id`,
    [uitvraag, partijId, regio, status, deadline, versie],
  );
  const id = rows[0]?.id ?? 0;
  const cellen = [...velden.map(({ code }) => code), 'nietGevraagd'].map((gegeven) => ({
    gegeven,
    versie: 1,
    waarde: gevuld.has(gegeven) ? '0' : null,
    toelichting: '',
    herkomst: 'getypt',
    bron: '',
  }));
  const inhouden = [
    { cellen: [], bevindingen: [] },
    { cellen, bevindingen },
  ];
  for (const [i, inhoud] of inhouden.slice(0, versie).entries())
    await pool.query(
      `insert into aanlevering_versie (aanlevering_id, nummer, inhoud, sha256, ingediend_naam, ingediend_op, akkoord_op)
       values ($1, $2, $3, $4, 'Proef', $5, $5)`,
      [id, i + 1, JSON.stringify(inhoud), GEEN_HASH, `${i === 0 ? ingediendOp : '2026-12-24'}T22:30:00Z`],
    );
  for (const gegeven of terug)
    await pool.query(
      `insert into aanlevering_terug (aanlevering_id, versie, gegeven, reden, op) values ($1, 1, $2, 'Dit klopt niet.', now())`,
      [id, gegeven],
    );
  if (status === 'geaccepteerd')
    await pool.query(
      `insert into aanlevering_stap (aanlevering_id, op, stap, door_naam) values ($1, now(), 'geaccepteerd', 'Proef')`,
      [id],
    );
  return id;
}

/** Makes so many providers with a party each. Answers the parties. */
export async function maakProefaanbieders({ pool }: Database, aantal: number): Promise<number[]> {
  await pool.query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
     select (91000000 + n)::text, 'Respons ' || n, 'JZ1' || n % 5, '{jeugdhulp}', 'respons' from generate_series(1, $1) n`,
    [aantal],
  );
  const { rows } = await pool.query<{ id: number }>(
    `insert into partij (soort, naam, organisatie_id, bron)
     select 'aanbieder', naam, id, 'respons' from organisatie where bron = 'respons' returning id`,
  );
  return rows.map(({ id }) => id);
}
