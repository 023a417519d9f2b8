import type { Database } from '../../src/platform/database/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import type { Huis } from './huis.ts';

/** A delivery that waits to be filled in, and the people around it. */
export interface Leverproef {
  readonly id: number;
  readonly partijId: number;
  readonly indiener: Proefpersoon;
  readonly collega: Proefpersoon;
  readonly accordeur: Proefpersoon;
}

/** A request to the API as somebody; throws when it is refused. */
export async function vraagApi<T>(
  { adres }: Pick<Huis, 'adres'>,
  headers: Record<string, string>,
  methode: string,
  pad: string,
  inhoud?: object,
): Promise<T> {
  const antwoord = await fetch(`${adres}/api/v1${pad}`, {
    method: methode,
    headers: { ...headers, ...(inhoud ? { 'content-type': 'application/json' } : {}) },
    ...(inhoud ? { body: JSON.stringify(inhoud) } : {}),
  });
  if (!antwoord.ok) throw new Error(`${methode} ${pad}: ${antwoord.status} ${await antwoord.text()}`);
  return (await antwoord.json()) as T;
}

interface Uitvraag {
  readonly periode: string;
  readonly id: number;
  readonly revisie: number;
  readonly velden: readonly { readonly code: string; readonly verplicht: boolean }[];
  readonly doelgroep: object;
}

const BEHOUDEN = [
  'titel',
  'pilot',
  'periode',
  'deadline',
  'doel',
  'grondslag',
  'velden',
  'doelgroep',
  'vierOgen',
] as const;

/**
 * Asks one provider for its quarterly figures, as an analyst does, and gives it a deliverer, a colleague and a board member.
 * `velden`: only these; without, what is always asked.
 */
export async function maakLevering(
  huis: Huis,
  opties: {
    readonly titel: string;
    readonly velden?: readonly string[];
    /** Which provider; without, that of the house. */
    readonly kvk?: string;
  },
): Promise<Leverproef> {
  const { database, headers } = huis;
  const kvk = opties.kvk ?? huis.kvk;
  const partij = await partijVan(database, kvk);
  const personen = { partijId: partij };
  const [indiener, collega, accordeur] = await Promise.all([
    maakProefpersoon(database, 'indiener', personen),
    maakProefpersoon(database, 'indiener', personen),
    maakProefpersoon(database, 'accordeur', personen),
  ]);
  const uitvraag = await vraagApi<Uitvraag>(huis, headers, 'POST', '/uitvragen', { sjabloon: 'kwartaal' });
  await vergeet(database, kvk, uitvraag.periode);
  const opzet = Object.fromEntries(BEHOUDEN.map((naam) => [naam, (uitvraag as never)[naam]]));
  const gewijzigd = await vraagApi<Uitvraag>(huis, headers, 'PUT', `/uitvragen/${uitvraag.id}`, {
    ...opzet,
    revisie: uitvraag.revisie,
    titel: opties.titel,
    ...(opties.velden ? { velden: uitvraag.velden.filter(({ code }) => opties.velden?.includes(code)) } : {}),
    doelgroep: { ...uitvraag.doelgroep, kvks: [kvk] },
  });
  const { revisie } = gewijzigd;
  await vraagApi(huis, headers, 'POST', `/uitvragen/${uitvraag.id}/verzending`, { revisie });
  const lijst = await vraagApi<{ aanleveringen: { id: number }[] }>(
    huis,
    headers,
    'GET',
    `/uitvragen/${uitvraag.id}/aanleveringen`,
  );
  const id = lijst.aanleveringen[0]?.id;
  if (id === undefined) throw new Error('nobody was asked');
  return { id, partijId: partij, indiener, collega, accordeur };
}

/** The synthetic world knows every quarter already; what is asked must still be unknown. */
async function vergeet({ pool }: Database, kvk: string, periode: string): Promise<void> {
  await pool.query('alter table waarneming disable trigger user');
  await pool.query(
    'delete from waarneming w using organisatie o where o.id = w.organisatie_id and o.kvk = $1 and w.periode = $2',
    [kvk, periode],
  );
  await pool.query('alter table waarneming enable trigger user');
}

/** The party of the provider; made when nobody of it could log in yet. */
async function partijVan({ db }: Database, kvk: string): Promise<number> {
  const organisatie = await db
    .selectFrom('organisatie')
    .select(['id', 'naam'])
    .where('kvk', '=', kvk)
    .executeTakeFirstOrThrow();
  const bekend = await db
    .selectFrom('partij')
    .select('id')
    .where('organisatie_id', '=', organisatie.id)
    .executeTakeFirst();
  if (bekend) return bekend.id;
  const nieuw = await db
    .insertInto('partij')
    .values({
      soort: 'aanbieder',
      naam: organisatie.naam,
      kvk,
      oin: null,
      gemeentecode: null,
      regiocode: null,
      organisatie_id: organisatie.id,
      convenant_rol: null,
      convenant_ondertekend_op: null,
      aanmelddienst: null,
      bron: 'proef',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return nieuw.id;
}

/** Asks every region for its procurement policy, and gives one of them somebody who answers. */
export async function maakGebiedslevering(
  huis: Huis,
): Promise<{ readonly id: number; readonly indiener: Proefpersoon }> {
  const { database, headers } = huis;
  const { id: partijId } = await database.db
    .selectFrom('partij')
    .select('id')
    .where('soort', '=', 'jeugdregio')
    .executeTakeFirstOrThrow();
  const indiener = await maakProefpersoon(database, 'contractmanager', { partijId });
  const uitvraag = await vraagApi<Uitvraag>(huis, headers, 'POST', '/uitvragen', { sjabloon: 'inkoopbeleid' });
  const { revisie } = uitvraag;
  await vraagApi(huis, headers, 'POST', `/uitvragen/${uitvraag.id}/verzending`, { revisie });
  const { aanleveringen } = await vraagApi<{ aanleveringen: { id: number }[] }>(
    huis,
    indiener.headers,
    'GET',
    '/aanleveringen',
  );
  const id = aanleveringen[0]?.id;
  if (id === undefined) throw new Error('the region was not asked');
  return { id, indiener };
}
