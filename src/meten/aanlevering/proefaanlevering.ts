import type { Database } from '../../platform/database/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { GEGEVENS } from '../catalogus/index.ts';

/** A request that was sent, with one delivery for a provider that has a deliverer and a board. For tests only. */
export interface Proefaanlevering {
  readonly id: number;
  readonly uitvraagId: number;
  readonly organisatieId: number;
  readonly kvk: string;
  readonly indiener: Proefpersoon;
  readonly accordeur: Proefpersoon;
}

export interface Proefwens {
  readonly codes: readonly string[];
  readonly periode?: string;
  readonly vierOgen?: boolean;
  readonly deadline?: string;
  /** Sets the provider apart from those of another process on the same database. */
  readonly naamdeel?: string;
}

let teller = 0;

export async function maakProefaanlevering(
  database: Database,
  { codes, periode = '2026-K3', vierOgen = true, deadline = '2030-01-31', naamdeel = '' }: Proefwens,
): Promise<Proefaanlevering> {
  teller += 1;
  const kvk = naamdeel ? `9${naamdeel.slice(-7).padStart(7, '0')}` : String(95_000_000 + teller);
  const { pool } = database;
  const { rows } = await pool.query<{ id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, $2, 'JZ12', '{jeugdhulp}', 'proef') returning id`,
    [kvk, `De Proef ${naamdeel}${teller}`],
  );
  const organisatieId = rows[0]?.id ?? 0;
  const indiener = await maakProefpersoon(database, 'indiener', { organisatieId });
  const accordeur = await maakProefpersoon(database, 'accordeur', { partijId: indiener.partijId });
  const velden = codes.map((code) => {
    const versie = Math.max(...GEGEVENS.filter((g) => g.code === code).map((g) => g.versie));
    return { code, versie, verplicht: true, vormen: ['aanbieder'] };
  });
  const uitvraag = await pool.query<{ id: number }>(
    `insert into uitvraag (titel, aan, periode, deadline, doel, grondslag, velden, doelgroep, vier_ogen, status, verstuurd_op)
     values ('Kwartaalcijfers ' || $1, 'aanbieders', $1, $2, 'Vroeg zien of zorg in gevaar komt.', 'Jeugdwet (Wvbj)', $3, '{}', $4, 'verstuurd', now()) returning id`,
    [periode, deadline, JSON.stringify(velden), vierOgen],
  );
  const uitvraagId = uitvraag.rows[0]?.id ?? 0;
  const aanlevering = await pool.query<{ id: number }>(
    `insert into aanlevering (uitvraag_id, partij_id, organisatie_id, jeugdregio, vorm, vier_ogen, deadline)
     values ($1, $2, $3, 'JZ12', 'aanbieder', $4, $5) returning id`,
    [uitvraagId, indiener.partijId, organisatieId, vierOgen, deadline],
  );
  return { id: aanlevering.rows[0]?.id ?? 0, uitvraagId, organisatieId, kvk, indiener, accordeur };
}

/** Something that we know already of the provider. */
export const zetWaarneming = (
  { pool }: Database,
  organisatieId: number,
  gegeven: string,
  periode: string,
  waarde: number,
) =>
  pool.query(`insert into waarneming values ('JZ12', $1, $2, $3, $4, '2026-01-01', null, 1)`, [
    organisatieId,
    gegeven,
    periode,
    waarde,
  ]);
