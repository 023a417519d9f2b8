import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { NieuwBericht, Post } from '../../platform/post/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import type { Opzet } from './domain.ts';
import { vorigePeriode } from './overnemen.ts';
import { laatstePeriode } from './sjablonen.ts';

/** Five providers, people of three of them and of a region, and an analyst who asks. For tests only. */

export const ADRES = 'http://127.0.0.1:8080';
export const PERIODE = laatstePeriode(vandaag(), false);
export const VORIGE = vorigePeriode(PERIODE);
export const JAAR = laatstePeriode(vandaag(), true);

/** A request as the API gives it. */
export interface Antwoord extends Opzet {
  readonly id: number;
  readonly status: string;
  readonly revisie: number;
  readonly ontbreekt: readonly { readonly plek: string; readonly melding: string }[];
}

/** A mail room that keeps what it is given, once by key. */
export function maakProefpost(): { readonly post: Post; readonly mails: NieuwBericht[] } {
  const mails: NieuwBericht[] = [];
  const stuur = async (_trx: unknown, bericht: NieuwBericht) => {
    if (!mails.some(({ sleutel }) => sleutel === bericht.sleutel)) mails.push(bericht);
  };
  return { post: { stuur }, mails };
}

interface Verzoek {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: object;
}

interface Kort {
  readonly statusCode: number;
  readonly payload: string;
  json(): unknown;
}

/** Fills a database, and gives what tests do with it. `vraag` asks the web server. */
export async function maakProefuitvraag<R extends Kort>(database: Database, vraag: (verzoek: Verzoek) => Promise<R>) {
  const query = async <T extends object>(vraag: string, waarden: unknown[] = []): Promise<T[]> =>
    (await database.pool.query<T>(vraag, waarden)).rows;
  const organisaties = await zetOrganisaties(query);
  const zetCijfer = maakCijferzetter(query, organisaties);
  const mensen = await zetMensen(database, organisaties);
  // Before the periods that are asked about.
  const omzetjaar = `${Number(PERIODE.slice(0, 4)) - 2}-K4`;
  for (const [kvk, omzet] of OMZETTEN) await zetCijfer(kvk, 'opbrengstenJeugdwet', omzetjaar, omzet);
  await query(`insert into ews_aanwijzing values ($1, 'JZ30', 'moeilijk te vervangen', '2025-01-01')`, [
    organisaties.get('90000005'),
  ]);
  const stuur = (wie: Proefpersoon, method: 'GET' | 'POST' | 'PUT', pad: string, payload?: object) =>
    vraag({ method, url: `/api/v1${pad}`, headers: { ...wie.headers }, ...(payload && { payload }) });
  return {
    ...mensen,
    query,
    organisaties,
    zetCijfer,
    stuur,
    async maak(sjabloon = 'kwartaal'): Promise<Antwoord> {
      const antwoord = await stuur(mensen.analist, 'POST', '/uitvragen', { sjabloon });
      if (antwoord.statusCode !== 201) throw new Error(antwoord.payload);
      return antwoord.json() as Antwoord;
    },
    wijzig(uitvraag: Antwoord, meer: Partial<Antwoord> = {}, wie: Proefpersoon = mensen.analist) {
      const { titel, pilot, periode, deadline, doel, grondslag, velden, doelgroep, vierOgen, revisie } = uitvraag;
      const opzet = { titel, pilot, periode, deadline, doel, grondslag, velden, doelgroep, vierOgen, revisie };
      return stuur(wie, 'PUT', `/uitvragen/${uitvraag.id}`, { ...opzet, ...meer });
    },
    verzend: ({ id, revisie }: Pick<Antwoord, 'id' | 'revisie'>, wie: Proefpersoon = mensen.analist) =>
      stuur(wie, 'POST', `/uitvragen/${id}/verzending`, { revisie }),
    async aanleveringVan(uitvraag: number, { partijId }: Proefpersoon): Promise<number> {
      const zoek = 'select id from aanlevering where uitvraag_id = $1 and partij_id = $2';
      return (await query<{ id: number }>(zoek, [uitvraag, partijId]))[0]?.id ?? 0;
    },
    cellenVan: (aanlevering: number) =>
      query<{ gegeven: string; waarde: string; herkomst: string; bron: string; door_naam: string }>(
        'select gegeven, waarde, herkomst, bron, door_naam from aanlevering_cel where aanlevering_id = $1 order by gegeven',
        [aanlevering],
      ),
  };
}

type Query = <T extends object>(vraag: string, waarden?: unknown[]) => Promise<T[]>;

const OMZETTEN = [
  ['90000001', 9e6],
  ['90000002', 5e6],
  ['90000003', 4e6],
  ['90000004', 1e6],
  ['90000005', 2e6],
] as const;

async function zetOrganisaties(query: Query): Promise<ReadonlyMap<string, number>> {
  const rijen = await query<{ kvk: string; id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values
      ('90000001', 'De Proef', 'JZ12', '{jeugdhulp}', 'proef'),
      ('90000002', 'De Ander', 'JZ12', '{jeugdhulp,ggz}', 'proef'),
      ('90000003', 'De Gi', 'JZ30', '{gi}', 'proef'),
      ('90000004', 'De Kleine', 'JZ12', '{jeugdhulp}', 'proef'),
      ('90000005', 'De Kleine', 'JZ30', '{jeugdhulp}', 'proef') returning kvk, id`,
  );
  return new Map(rijen.map(({ kvk, id }) => [kvk, id]));
}

/** Adds a figure as if it had been read from a file of this kind. */
const maakCijferzetter =
  (query: Query, organisaties: ReadonlyMap<string, number>) =>
  async (kvk: string, gegeven: string, periode: string, waarde: number, soort = 'kwartaalcijfers'): Promise<void> => {
    const [bestand] = await query<{ id: number }>(
      `insert into import (soort, bestandsnaam, sha256, omvang, status) values ($1, 'proef.csv', 'x', 1, 'vastgelegd') returning id`,
      [soort],
    );
    await query(`insert into waarneming values ('JZ12', $1, $2, $3, $4, '2026-01-05T12:00:00Z', null, $5)`, [
      ...[organisaties.get(kvk), gegeven, periode, waarde, bestand?.id],
    ]);
  };

async function zetMensen(database: Database, organisaties: ReadonlyMap<string, number>) {
  const partij = (kvk: string) => ({ soort: 'aanbieder' as const, organisatieId: organisaties.get(kvk) as number });
  const analist = await maakProefpersoon(database, 'analist');
  const indiener = await maakProefpersoon(database, 'indiener', partij('90000001'));
  return {
    analist,
    accountmanager: await maakProefpersoon(database, 'accountmanager', { partijId: analist.partijId }),
    indiener,
    accordeur: await maakProefpersoon(database, 'accordeur', { partijId: indiener.partijId }),
    ander: await maakProefpersoon(database, 'indiener', partij('90000002')),
    gi: await maakProefpersoon(database, 'indiener', partij('90000003')),
    contract: await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ30' }),
  };
}
