import { type Kysely, type NotNull, type Selectable, sql } from 'kysely';
import type { Tabellen } from '../database/index.ts';
import { type Gebeurtenis, gebeurtenisVan, type Soort, type Uitkomst } from './domain.ts';

type Db = Kysely<Tabellen>;

/** What to look for in the toegangslog. Moments: from `vanaf` on, before `voor`. */
export interface Zoekvraag {
  readonly vanaf?: Date | undefined;
  readonly voor?: Date | undefined;
  readonly persoon?: string | undefined;
  /** A KvK number, the code of a region or `land`. */
  readonly voorwerp?: string | undefined;
  readonly handeling?: string | undefined;
  readonly soort?: Soort | undefined;
  readonly uitkomst?: Uitkomst | undefined;
  readonly pseudoniem?: string | undefined;
  /** Only refusals, log-ins that failed and access taken in an emergency. */
  readonly alleenGebeurtenissen?: boolean;
}

export interface Bladzijde {
  readonly limiet: number;
  readonly overslaan: number;
}

/** Counting stops here: somebody who gets more hits than this has to look more closely anyway. */
export const HOOGSTENS_GETELD = 10_000;

export interface Telling {
  readonly totaal: number;
  /** There are more than `totaal`. */
  readonly meer: boolean;
}

export type Logregel = Omit<Selectable<Tabellen['toegangslog']>, 'vorige' | 'hash'>;

/** The same condition as the index of the security events in the migration, so that PostgreSQL uses it. */
const GEBEURTENIS = sql<boolean>`(uitkomst <> 'toegestaan' or soort = 'noodtoegang')
  and not (uitkomst = 'mislukt' and soort <> 'aanmelden' and soort <> 'noodtoegang')`;

function gezocht(db: Db, vraag: Zoekvraag) {
  let vind = db.selectFrom('toegangslog');
  if (vraag.vanaf) vind = vind.where('op', '>=', vraag.vanaf);
  if (vraag.voor) vind = vind.where('op', '<', vraag.voor);
  if (vraag.persoon) vind = vind.where('persoon_id', '=', vraag.persoon);
  if (vraag.voorwerp) vind = vind.where('voorwerp', '=', vraag.voorwerp).where('voorwerp', '<>', '');
  if (vraag.handeling) vind = vind.where('handeling', '=', vraag.handeling);
  if (vraag.soort) vind = vind.where('soort', '=', vraag.soort);
  if (vraag.uitkomst) vind = vind.where('uitkomst', '=', vraag.uitkomst);
  if (vraag.pseudoniem) vind = vind.where('pseudoniem', '=', vraag.pseudoniem);
  return vraag.alleenGebeurtenissen ? vind.where(GEBEURTENIS) : vind;
}

const nieuwsteEerst = (db: Db, vraag: Zoekvraag) =>
  gezocht(db, vraag)
    .select([
      'volgnummer',
      'op',
      'verwerking_id',
      'trace_id',
      'persoon_id',
      'persoon_naam',
      'machineclient',
      'rol',
      'partij_id',
      'partij_naam',
      'handeling',
      'soort',
      'voorwerp',
      'organisatie_id',
      'pseudoniem',
      'doel',
      'uitkomst',
      'status',
      'toelichting',
    ])
    .orderBy('op', 'desc')
    .orderBy('volgnummer', 'desc');

const alsTelling = (aantal: number): Telling => ({
  totaal: Math.min(aantal, HOOGSTENS_GETELD),
  meer: aantal > HOOGSTENS_GETELD,
});

/** One page of the toegangslog, the newest first, as far as the one who asks may see it. */
export async function leesToegangslog(
  db: Db,
  vraag: Zoekvraag,
  { limiet, overslaan }: Bladzijde,
): Promise<Telling & { readonly regels: Logregel[] }> {
  const hoogstens = gezocht(db, vraag)
    .select('volgnummer')
    .limit(HOOGSTENS_GETELD + 1);
  const { aantal } = await db
    .selectFrom(hoogstens.as('gevonden'))
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow();
  const regels = await nieuwsteEerst(db, vraag).limit(limiet).offset(overslaan).execute();
  return { ...alsTelling(aantal), regels };
}

/** Where a list that is read piece by piece goes on. */
export type Plaats = Pick<Logregel, 'op' | 'volgnummer'>;

/** The next piece of the same list, after `na`; for reading it to the end. */
export async function leesVerder(db: Db, vraag: Zoekvraag, na: Plaats | null, limiet: number): Promise<Logregel[]> {
  const lijst = nieuwsteEerst(db, vraag).limit(limiet);
  return (na ? lijst.where(sql<boolean>`(op, volgnummer) < (${na.op}, ${na.volgnummer})`) : lijst).execute();
}

export interface Inzage {
  readonly volgnummer: number;
  readonly op: Date;
  readonly rol: string;
  readonly partij_naam: string;
  readonly machine: boolean;
  readonly handeling: string;
  readonly soort: Soort;
  readonly doel: string;
  readonly uitkomst: Uitkomst;
}

/** Who looked at the data of the party of the one who asks: the organisation and the role, never the person. */
export async function leesEigenInzage(
  db: Db,
  { vanaf, voor }: Pick<Zoekvraag, 'vanaf' | 'voor'>,
  { limiet, overslaan }: Bladzijde,
): Promise<Telling & { readonly regels: Inzage[] }> {
  let vind = db.selectFrom('eigen_inzage');
  if (vanaf) vind = vind.where('op', '>=', vanaf);
  if (voor) vind = vind.where('op', '<', voor);
  const { aantal } = await db
    .selectFrom(
      vind
        .select('volgnummer')
        .limit(HOOGSTENS_GETELD + 1)
        .as('gevonden'),
    )
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow();
  const regels = await vind
    .selectAll()
    .orderBy('op', 'desc')
    .orderBy('volgnummer', 'desc')
    .limit(limiet)
    .offset(overslaan)
    .$narrowType<{ [K in keyof Inzage]: NotNull }>()
    .execute();
  return { ...alsTelling(aantal), regels };
}

export interface Dagtelling {
  /** Calendar day in the Netherlands. */
  readonly dag: string;
  readonly gebeurtenis: Gebeurtenis;
  readonly aantal: number;
}

/** How many security events of each kind there were on each day, in order of day; days without any are left out. */
export async function telGebeurtenissen(db: Db, vraag: Pick<Zoekvraag, 'vanaf' | 'voor'>): Promise<Dagtelling[]> {
  const groepen = await gezocht(db, { ...vraag, alleenGebeurtenissen: true })
    .select([sql<string>`op::date`.as('dag'), 'soort', 'uitkomst', (eb) => eb.fn.countAll<number>().as('aantal')])
    .groupBy([sql`op::date`, 'soort', 'uitkomst'])
    .orderBy('dag')
    .execute();
  const perDag = new Map<string, Dagtelling>();
  for (const { dag, aantal, ...groep } of groepen) {
    const gebeurtenis = gebeurtenisVan(groep);
    if (!gebeurtenis) continue;
    const eerder = perDag.get(`${dag} ${gebeurtenis}`)?.aantal ?? 0;
    perDag.set(`${dag} ${gebeurtenis}`, { dag, gebeurtenis, aantal: eerder + aantal });
  }
  return [...perDag.values()];
}

const CONTROLES = 60;

/** The last controls of the chains, the newest first. */
export const leesControles = (db: Db) =>
  db.selectFrom('logboekcontrole').selectAll().orderBy('op', 'desc').orderBy('id', 'desc').limit(CONTROLES).execute();
