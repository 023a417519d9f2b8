import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { leesDefinities, vormBeleidsgegeven, vormGegeven } from '../catalogus/index.ts';
import type { Aan, Uitvraag, Veldkeuze, Vorm } from './domain.ts';
import { type Keuzeveld, type Veld, veldVanBeleidsgegeven, veldVanGegeven } from './veld.ts';

type Db = Kysely<Tabellen>;

const SOORT = { aanbieders: 'gegeven', gebieden: 'beleidsgegeven' } as const;

const alsKeuzeveld = (aan: Aan, inhoud: unknown): Keuzeveld =>
  aan === 'aanbieders'
    ? veldVanGegeven(vormGegeven.parse(inhoud))
    : veldVanBeleidsgegeven(vormBeleidsgegeven.parse(inhoud));

/** Every field that can be asked of a group, in the version that holds on a date; in the order in which they became known. */
export async function leesKeuzevelden(db: Db, aan: Aan, op: Datum): Promise<Keuzeveld[]> {
  const definities = await leesDefinities(db, op);
  return definities.filter(({ soort }) => soort === SOORT[aan]).map(({ inhoud }) => alsKeuzeveld(aan, inhoud));
}

/** What `leesFormulier` needs to know of a request. */
export type Gevraagd = Pick<Uitvraag, 'aan' | 'velden'>;

/**
 * The fields of a form, in the order of the request, each in the version of its definition that was asked.
 * Throws `niet-gevonden` for a request that is not there (or may not be seen), and for a definition that is not.
 */
export async function leesFormulier(db: Db, uitvraag: number | Gevraagd, vorm: Vorm): Promise<Veld[]> {
  const gevraagd = typeof uitvraag === 'number' ? await leesGevraagd(db, uitvraag) : uitvraag;
  const velden = gevraagd.velden.filter(({ vormen }) => vormen.includes(vorm));
  const bekend = await leesVelden(db, gevraagd.aan, velden);
  return velden.map((keuze) => {
    const veld = bekend.get(sleutel(keuze));
    if (!veld) throw new BakenFout('niet-gevonden', `Gegeven ${keuze.code}, versie ${keuze.versie} bestaat niet.`);
    const { kandidaat: _k, vormen: _v, elders: _e, ...vraag } = veld;
    return { ...vraag, verplicht: keuze.verplicht };
  });
}

const sleutel = ({ code, versie }: { readonly code: string; readonly versie: number }) => `${code}@${versie}`;

/** The definitions of these very versions, by `code@versie`. Those that do not exist are left out. */
export async function leesVelden(
  db: Db,
  aan: Aan,
  velden: readonly Pick<Veldkeuze, 'code' | 'versie'>[],
): Promise<ReadonlyMap<string, Keuzeveld>> {
  const rijen = await db
    .selectFrom('definitie')
    .select(['code', 'versie', 'inhoud'])
    .where('soort', '=', SOORT[aan])
    .where(
      sql<boolean>`(code, versie) in (select * from unnest(${velden.map((v) => v.code)}::text[], ${velden.map((v) => v.versie)}::integer[]))`,
    )
    .execute();
  return new Map(rijen.map((rij) => [sleutel(rij), alsKeuzeveld(aan, rij.inhoud)]));
}

async function leesGevraagd(db: Db, id: number): Promise<Gevraagd> {
  const rij = await db.selectFrom('uitvraag').select(['aan', 'velden']).where('id', '=', id).executeTakeFirst();
  if (!rij) throw new BakenFout('niet-gevonden', `Uitvraag ${id} bestaat niet.`);
  return { aan: rij.aan, velden: rij.velden as Veldkeuze[] };
}
