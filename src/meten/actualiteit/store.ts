import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { leesGemeenten, leesRegios } from '../register/index.ts';
import type { Feedbericht, Status } from './domain.ts';
import type { Naam, Vondst } from './koppelen.ts';

type Db = Kysely<Tabellen>;

/** Every name that an item can be about: providers, regions, and municipalities for the region in which they lie that day. */
export async function leesNamen(db: Db, op: Datum): Promise<Naam[]> {
  const organisaties = await db.selectFrom('organisatie').select(['id', 'naam']).execute();
  const [regios, gemeenten] = [await leesRegios(db, op), await leesGemeenten(db, op)];
  const naamVan = new Map(gemeenten.map(({ code, naam }) => [code, naam]));
  return [
    ...organisaties.map(({ id, naam }) => ({ naam, soort: 'aanbieder' as const, doel: id })),
    ...regios.flatMap((regio) =>
      [regio.naam, ...regio.gemeenten.flatMap((code) => naamVan.get(code) ?? [])].map((naam) => ({
        naam,
        soort: 'gebied' as const,
        doel: regio.code,
      })),
    ),
  ];
}

const doelVan = (doel: number | string) => (typeof doel === 'number' ? { organisatie_id: doel } : { regiocode: doel });

/**
 * Adds the items of a feed that are not there yet, by guid and by address, with what they seem to be about. Answers how many
 * were new.
 */
export async function voegFeedToe(
  db: Db,
  bron: { readonly id: number; readonly naam: string },
  berichten: readonly { readonly bericht: Feedbericht; readonly vondsten: readonly Vondst[] }[],
  vandaag: Datum,
): Promise<number> {
  let nieuw = 0;
  for (const { bericht, vondsten } of berichten) {
    const { datum, ...rest } = bericht;
    const rij = await db
      .insertInto('nieuwsbericht')
      .values({
        ...rest,
        datum: datum ?? vandaag,
        datum_uit: datum === null ? 'gezien' : 'bericht',
        bron: bron.naam,
        bron_id: bron.id,
        door: null,
        door_naam: null,
      })
      .onConflict((c) => c.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!rij) continue;
    nieuw += 1;
    if (vondsten.length > 0)
      await db
        .insertInto('nieuwskoppeling')
        .values(
          vondsten.map(({ doel, gevonden }) => ({
            organisatie_id: null,
            regiocode: null,
            ...doelVan(doel),
            bericht_id: rij.id,
            gevonden,
            besluit: null,
          })),
        )
        .execute();
  }
  return nieuw;
}

export interface Wie {
  readonly persoonId: string | null;
  readonly naam: string;
}

export interface NieuwBericht {
  readonly titel: string;
  readonly samenvatting: string;
  readonly url: string | null;
  readonly datum: string;
  readonly bron: string;
}

/** Adds an item that a person tells of. Throws `conflict` when there is one with this address. */
export async function voegBerichtToe(db: Db, bericht: NieuwBericht, wie: Wie): Promise<number> {
  const rij = await db
    .insertInto('nieuwsbericht')
    .values({ ...bericht, datum_uit: 'bericht', bron_id: null, guid: null, door: wie.persoonId, door_naam: wie.naam })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (rij) return rij.id;
  const eerder = await db
    .selectFrom('nieuwsbericht')
    .select(['titel', 'datum'])
    .where('url', '=', bericht.url)
    .executeTakeFirst();
  throw new BakenFout('conflict', `Dit bericht is er al: "${eerder?.titel ?? ''}" van ${eerder?.datum ?? ''}.`, [
    { plek: 'url', melding: 'gevonden: een adres dat al bij een bericht staat; verwacht: een ander adres' },
  ]);
}

/** The provider with this KvK number, as far as the one who asks may see it. Throws `niet-gevonden`. */
export async function vindOrganisatie(db: Db, kvk: string): Promise<number> {
  const rij = await db.selectFrom('organisatie').select('id').where('kvk', '=', kvk).executeTakeFirst();
  if (!rij) throw new BakenFout('niet-gevonden', `KvK-nummer ${kvk} staat niet in het register.`);
  return rij.id;
}

/** Throws `niet-gevonden` when this is no region on that day. */
export async function toetsRegio(db: Db, code: string, op: Datum): Promise<string> {
  if (!(await leesRegios(db, op)).some((regio) => regio.code === code))
    throw new BakenFout('niet-gevonden', `Regio ${code} bestaat niet op ${op}.`);
  return code;
}

/**
 * Says whether an item is about a provider or a region, and keeps that decision beside the proposal. Answers the state of
 * the item afterwards. Throws `niet-gevonden` for an item that is not there, `conflict` for a decision that stands already.
 */
export async function besluitKoppeling(
  db: Db,
  id: number,
  doel: number | string,
  besluit: 'bevestigd' | 'afgewezen',
  wie: Wie,
): Promise<Status> {
  const bericht = await vindBericht(db, id);
  const kolom = typeof doel === 'number' ? 'organisatie_id' : 'regiocode';
  const eerder = await db
    .selectFrom('nieuwskoppeling')
    .select(['id', 'besluit'])
    .where('bericht_id', '=', id)
    .where(kolom, '=', doel as never)
    .executeTakeFirst();
  if (eerder?.besluit === besluit || (!eerder && besluit === 'afgewezen'))
    throw new BakenFout('conflict', eerder ? 'Dat is al zo besloten.' : 'Deze koppeling is er niet.');
  const koppeling =
    eerder ??
    (await db
      .insertInto('nieuwskoppeling')
      .values({
        organisatie_id: null,
        regiocode: null,
        ...doelVan(doel),
        bericht_id: id,
        gevonden: null,
        besluit: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow());
  await db.updateTable('nieuwskoppeling').set({ besluit }).where('id', '=', koppeling.id).execute();
  await bewaarBesluit(db, id, koppeling.id, besluit, wie);
  const { n } = await db
    .selectFrom('nieuwskoppeling')
    .select((w) => w.fn.countAll<number>().as('n'))
    .where('bericht_id', '=', id)
    .where('besluit', '=', 'bevestigd')
    .executeTakeFirstOrThrow();
  const status = n > 0 ? 'gekoppeld' : bericht.status === 'gekoppeld' ? 'nieuw' : bericht.status;
  await db.updateTable('nieuwsbericht').set({ status }).where('id', '=', id).execute();
  return status;
}

/** Puts an item aside as of no use, or takes it back. Throws `niet-gevonden`, and `conflict` where that makes no sense. */
export async function legTerzijde(db: Db, id: number, terzijde: boolean, wie: Wie): Promise<Status> {
  const { status } = await vindBericht(db, id);
  if (terzijde === (status === 'terzijde') || status === 'gekoppeld')
    throw new BakenFout(
      'conflict',
      status === 'gekoppeld'
        ? 'Dit bericht is gekoppeld. Haal eerst de koppelingen weg.'
        : `Dit bericht is ${terzijde ? 'al' : 'niet'} terzijde gelegd.`,
    );
  const nu = terzijde ? 'terzijde' : 'nieuw';
  await db.updateTable('nieuwsbericht').set({ status: nu }).where('id', '=', id).execute();
  await bewaarBesluit(db, id, null, terzijde ? 'terzijde' : 'teruggehaald', wie);
  return nu;
}

/** Two who decide about one item at the same time wait for each other. */
async function vindBericht(db: Db, id: number): Promise<{ readonly status: Status }> {
  const rij = await db.selectFrom('nieuwsbericht').select('status').where('id', '=', id).forUpdate().executeTakeFirst();
  if (!rij) throw new BakenFout('niet-gevonden', `Nieuwsbericht ${id} is er niet, of is niet zichtbaar voor uw rol.`);
  return rij;
}

const bewaarBesluit = (
  db: Db,
  bericht: number,
  koppeling: number | null,
  besluit: 'bevestigd' | 'afgewezen' | 'terzijde' | 'teruggehaald',
  { persoonId, naam }: Wie,
) =>
  db
    .insertInto('nieuwsbesluit')
    .values({
      bericht_id: bericht,
      koppeling_id: koppeling,
      besluit,
      door: persoonId,
      door_naam: naam,
      op: sql`clock_timestamp()`,
    })
    .execute();
