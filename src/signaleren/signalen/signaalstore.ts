import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { copyRows, type Tabellen, type Transactie } from '../../platform/database/index.ts';
import type { Bewaardsignaal } from './bewaardstore.ts';
import { type Bewaard, koppelBewaard } from './koppelen.ts';
import type { Signaal } from './lopend.ts';

type Db = Kysely<Tabellen>;

/** Whom signals are about: a provider by its key, or a municipality or region by its code. */
export type Wie = { readonly organisatieId: number } | { readonly gebied: string };

export interface Onderwerpsignalen {
  readonly wie: Wie;
  /** One that was kept and to which nothing came brings its fingerprint: it is left alone. */
  readonly signalen: readonly (Signaal | Bewaardsignaal)[];
}

const MOMENTKOLOMMEN = [
  'signaal_id',
  'op',
  'periode',
  'ernst',
  'soort',
  'titel',
  'tekst',
  'kwaliteit',
  'punten',
  'bewijs',
];

const sleutelVan = (wie: Wie): string => ('gebied' in wie ? wie.gebied : String(wie.organisatieId));
const afdrukVan = (signaal: Signaal | Bewaardsignaal): string =>
  'afdruk' in signaal
    ? signaal.afdruk
    : createHash('sha256').update(JSON.stringify(signaal)).digest('hex').slice(0, 32);

/** Waits until no other transaction is making signals, and keeps others out until this one ends. */
export async function sluitSignalenAf(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('baken signaal'))`.execute(db);
}

interface Bewaarderij extends Bewaard {
  readonly afdruk: string;
  readonly vervallen: boolean;
}

/**
 * What is kept, held for the rest of the transaction in the order in which people hold it as well: so who acts at the same time
 * waits, or is waited for, instead of colliding with it.
 */
async function houdBewaard(db: Db, wie: readonly Wie[]): Promise<Bewaarderij[]> {
  const ids = wie.flatMap((een) => ('organisatieId' in een ? [een.organisatieId] : []));
  const codes = wie.flatMap((een) => ('gebied' in een ? [een.gebied] : []));
  const rijen = await db
    .selectFrom('signaal')
    .select(['id', 'organisatie_id', 'gebied', 'oorzaak', 'begin', 'einde', 'afdruk', 'vervallen_op'])
    .where((w) => w.or([sql<boolean>`organisatie_id = any(${ids})`, sql<boolean>`gebied = any(${codes})`]))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rijen.map((r) => ({
    id: r.id,
    onderwerp: r.gebied ?? String(r.organisatie_id),
    oorzaak: r.oorzaak,
    begin: r.begin.toISOString(),
    einde: r.einde?.toISOString() ?? null,
    afdruk: r.afdruk,
    vervallen: r.vervallen_op !== null,
  }));
}

interface Rij {
  readonly id: number | null;
  readonly wie: Wie;
  readonly signaal: Signaal;
  readonly afdruk: string;
}

const alsKolommen = ({ id, wie, signaal, afdruk }: Rij) => ({
  id,
  organisatie_id: 'organisatieId' in wie ? wie.organisatieId : null,
  gebied: 'gebied' in wie ? wie.gebied : null,
  oorzaak: signaal.oorzaak.code,
  oorzaak_naam: signaal.oorzaak.naam,
  oorzaak_soort: signaal.oorzaak.soort,
  begin: signaal.begin,
  einde: signaal.einde,
  vorige_begin: signaal.vorige,
  afdruk,
});

const VORM = sql`as t(id integer, organisatie_id integer, gebied text, oorzaak text, oorzaak_naam text, oorzaak_soort text,
  begin timestamptz, einde timestamptz, vorige_begin timestamptz, afdruk text)`;

/** Adds signals; answers their ids by subject, cause and begin. */
async function voegToe(db: Db, rijen: readonly Rij[]): Promise<Map<string, number>> {
  if (rijen.length === 0) return new Map();
  const { rows } = await sql<{ id: number; wie: string; oorzaak: string; begin: Date }>`
    insert into signaal (organisatie_id, gebied, oorzaak, oorzaak_naam, oorzaak_soort, begin, einde, vorige_begin, afdruk)
    select organisatie_id, gebied, oorzaak, oorzaak_naam, oorzaak_soort, begin, einde, vorige_begin, afdruk
    from jsonb_to_recordset(${JSON.stringify(rijen.map(alsKolommen))}::jsonb) ${VORM}
    returning id, coalesce(gebied, organisatie_id::text) as wie, oorzaak, begin`.execute(db);
  return new Map(rows.map(({ id, wie, oorzaak, begin }) => [`${wie} ${oorzaak} ${begin.toISOString()}`, id]));
}

async function werkBij(db: Db, rijen: readonly Rij[]): Promise<void> {
  if (rijen.length === 0) return;
  await sql`
    update signaal s set oorzaak_naam = t.oorzaak_naam, oorzaak_soort = t.oorzaak_soort, begin = t.begin, einde = t.einde,
      vorige_begin = t.vorige_begin, afdruk = t.afdruk, vervallen_op = null, revisie = revisie + 1
    from jsonb_to_recordset(${JSON.stringify(rijen.map(alsKolommen))}::jsonb) ${VORM} where s.id = t.id`.execute(db);
  await db
    .deleteFrom('signaalmoment')
    .where(sql<boolean>`signaal_id = any(${rijen.map(({ id }) => id)})`)
    .execute();
}

/** What would never have been is gone, unless somebody did something with it: then it stays, and says so. */
async function ruimOp(db: Db, weg: readonly number[], nu: Date): Promise<void> {
  if (weg.length === 0) return;
  const opgevolgd = sql<boolean>`exists (select from signaalopvolging o where o.signaal_id = signaal.id or o.met = signaal.id)`;
  await db.deleteFrom('signaal').where(sql<boolean>`id = any(${weg})`).where(sql<boolean>`not ${opgevolgd}`).execute();
  await db
    .updateTable('signaal')
    .set({ vervallen_op: nu, revisie: sql`revisie + 1` })
    .where(sql<boolean>`id = any(${weg})`)
    .where('vervallen_op', 'is', null)
    .execute();
}

/**
 * Puts new signals in the place of those that were kept about the same subjects. A signal that is the same one keeps its number,
 * and with it what people did; one that did not change is not touched.
 * @returns how many there are now, and how many of them were added or changed
 */
export async function vervangSignalen(
  { db, client }: Transactie,
  onderwerpen: readonly Onderwerpsignalen[],
  nu: Date,
): Promise<{ readonly aantal: number; readonly gewijzigd: number }> {
  if (onderwerpen.length === 0) return { aantal: 0, gewijzigd: 0 };
  const bewaard = await houdBewaard(
    db,
    onderwerpen.map(({ wie }) => wie),
  );
  const alle = onderwerpen.flatMap(({ wie, signalen }) => signalen.map((signaal) => ({ wie, signaal })));
  const { ids, weg } = koppelBewaard(
    bewaard,
    alle.map(({ wie, signaal: { oorzaak, begin, einde } }) => ({
      onderwerp: sleutelVan(wie),
      oorzaak: oorzaak.code,
      begin,
      einde,
    })),
  );
  const oud = new Map(bewaard.map((een) => [een.id, een]));
  const rijen = alle
    .map(({ wie, signaal }, i): Rij => ({ id: ids[i] ?? null, wie, signaal, afdruk: afdrukVan(signaal) }))
    .filter(({ id, afdruk }) => {
      const eerder = id === null ? undefined : oud.get(id);
      return eerder?.afdruk !== afdruk || eerder.vervallen;
    });
  // Those that are gone first: a begin that moved may be theirs.
  await ruimOp(
    db,
    weg.filter((id) => !oud.get(id)?.vervallen),
    nu,
  );
  await werkBij(
    db,
    rijen.filter(({ id }) => id !== null),
  );
  const nieuw = await voegToe(
    db,
    rijen.filter(({ id }) => id === null),
  );
  await copyRows(client, 'signaalmoment', MOMENTKOLOMMEN, momentrijen(rijen, nieuw));
  return { aantal: alle.length, gewijzigd: rijen.length };
}

function* momentrijen(rijen: readonly Rij[], nieuw: ReadonlyMap<string, number>) {
  for (const { id, wie, signaal } of rijen) {
    const nummer = id ?? nieuw.get(`${sleutelVan(wie)} ${signaal.oorzaak.code} ${signaal.begin}`) ?? 0;
    const titel = (i: number): string =>
      signaal.momenten[i]?.bewijs[0]?.naam ?? signaal.momenten[i - 1]?.bewijs[0]?.naam ?? '';
    for (const [i, m] of signaal.momenten.entries())
      yield [
        nummer,
        new Date(m.op),
        m.periode,
        m.ernst,
        m.soort,
        titel(i) || signaal.oorzaak.naam,
        m.tekst,
        m.kwaliteit.gewicht,
        JSON.stringify(m.kwaliteit.punten),
        JSON.stringify(m.bewijs),
      ] as const;
  }
}
