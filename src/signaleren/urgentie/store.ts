import { type Kysely, sql } from 'kysely';
import type { PoolClient } from 'pg';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Periode } from '../../kernel/periode.ts';
import { copyRows, type Database, inTransactie, raiseStand, type Tabellen } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import type { Besluitsignaal } from './apischema.ts';
import { REKENVERSIE } from './rekenversie.ts';
import type { Voorstel } from './voorstel.ts';

type Db = Kysely<Tabellen>;

/** Everything that a proposal is made of, for one organisation: figures and events with the moments of learning them. */
export interface Dossier {
  readonly id: number;
  readonly jeugdregio: string;
  readonly soorten: readonly string[];
  readonly leveringen: readonly {
    readonly op: string;
    readonly periode: Periode;
    readonly gegevens: Readonly<Record<string, number>>;
  }[];
  readonly gebeurtenissen: readonly {
    readonly op: string;
    readonly datum: Datum;
    readonly soort: string;
  }[];
}

interface Leveringrij {
  organisatie_id: number;
  op: Date;
  periode: string;
  gegevens: Record<string, number>;
}

interface Gebeurtenisrij {
  organisatie_id: number;
  op: Date;
  datum: Datum;
  soort: string;
}

/** The dossiers of some organisations, as known before the moment `tot` (without it: all that is known). */
export async function leesDossiers(db: Db, ids: readonly number[], tot?: Date): Promise<Dossier[]> {
  const grens = tot ? sql`and vastgelegd_op < ${tot}` : sql``;
  const levend = tot ? sql`(vervangen_op is null or vervangen_op >= ${tot})` : sql`vervangen_op is null`;
  // Grouped in the database: a twentieth of the rows to send, and the delivery is what the rules want.
  const organisaties = await db
    .selectFrom('organisatie')
    .select(['id', 'jeugdregio', 'soorten'])
    .where('id', 'in', ids)
    .execute();
  const leveringen = await sql<Leveringrij>`
    select organisatie_id, vastgelegd_op as op, periode, json_object_agg(gegeven, waarde) as gegevens
    from waarneming where organisatie_id = any(${ids}) ${grens}
    group by organisatie_id, vastgelegd_op, periode`.execute(db);
  // A better explanation is a new row; the event itself was known since the first one.
  const gebeurtenissen = await sql<Gebeurtenisrij>`
    select organisatie_id, min(vastgelegd_op) as op, datum, soort from gebeurtenis
    where organisatie_id = any(${ids}) ${grens}
    group by organisatie_id, datum, soort having bool_or(${levend})`.execute(db);
  const perLevering = Map.groupBy(leveringen.rows, (r) => r.organisatie_id);
  const perGebeurtenis = Map.groupBy(gebeurtenissen.rows, (r) => r.organisatie_id);
  return organisaties.map((o) => ({
    ...o,
    leveringen: (perLevering.get(o.id) ?? []).map((r) => ({
      op: r.op.toISOString(),
      periode: r.periode as Periode,
      gegevens: r.gegevens,
    })),
    gebeurtenissen: (perGebeurtenis.get(o.id) ?? []).map(({ op, datum, soort }) => ({
      op: op.toISOString(),
      datum,
      soort,
    })),
  }));
}

/** One proposal as the database keeps it. */
export interface Voorstelrij {
  readonly organisatieId: number;
  readonly jeugdregio: string;
  readonly op: Date;
  readonly periode: string | null;
  readonly trede: number;
  readonly onvolledig: boolean;
  readonly redenen: unknown;
  readonly nietTeBerekenen: unknown;
  readonly kengetallen: unknown;
  readonly signalen: number;
  readonly nieuweSignalen: number;
  readonly reeks: unknown;
  readonly jongeren: number | null;
  readonly omzetJeugdwet: number | null;
}

const VOORSTELKOLOMMEN = [
  'jeugdregio',
  'organisatie_id',
  'normset',
  'op',
  'normversie',
  'rekenversie',
  'periode',
  'trede',
  'onvolledig',
  'redenen',
  'niet_te_berekenen',
  'kengetallen',
  'signalen',
  'nieuwe_signalen',
  'reeks',
  'jongeren',
  'omzet_jeugdwet',
];

/** Waits until no other transaction is making proposals, and keeps others out until this one ends. */
export async function sluitVoorstellenAf(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('baken tredevoorstel'))`.execute(db);
}

/** Puts new proposals in the place of all earlier ones of these organisations under this norm set. */
export async function vervangVoorstellen(
  client: PoolClient,
  normset: { readonly code: string; readonly versie: number },
  ids: readonly number[],
  rijen: Iterable<Voorstelrij>,
): Promise<number> {
  await client.query('delete from tredevoorstel where normset = $1 and organisatie_id = any($2)', [normset.code, ids]);
  const cellen = function* () {
    for (const r of rijen)
      yield [
        r.jeugdregio,
        r.organisatieId,
        normset.code,
        r.op,
        normset.versie,
        REKENVERSIE,
        r.periode,
        r.trede,
        r.onvolledig,
        JSON.stringify(r.redenen),
        JSON.stringify(r.nietTeBerekenen),
        JSON.stringify(r.kengetallen),
        r.signalen,
        r.nieuweSignalen,
        JSON.stringify(r.reeks),
        r.jongeren,
        r.omzetJeugdwet,
      ] as const;
  };
  return copyRows(client, 'tredevoorstel', VOORSTELKOLOMMEN, cellen());
}

/** The organisations about which anything is known at all. */
export async function leesBeoordeelbareIds(db: Db): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from organisatie o
    where exists (select from waarneming w where w.organisatie_id = o.id)
      or exists (select from gebeurtenis g where g.organisatie_id = o.id)
    order by id`.execute(db);
  return rows.map((r) => r.id);
}

/**
 * The proposals of one organisation up to the end of a day as they were kept, oldest first, each with the version of the
 * calculation that made it. What was missing is not kept.
 */
export async function leesBewaardeVoorstellen(
  db: Db,
  organisatieId: number,
  normset: string,
  op: Datum,
): Promise<(Voorstel & { readonly rekenversie: number })[]> {
  const rijen = await db
    .selectFrom('tredevoorstel')
    .selectAll()
    .where('organisatie_id', '=', organisatieId)
    .where('normset', '=', normset)
    .where('op', '<', eindeVanDag(op))
    .orderBy('op')
    .execute();
  return rijen.map((r) => ({
    op: r.op.toISOString(),
    periode: r.periode as Periode | null,
    trede: r.trede as Voorstel['trede'],
    onvolledig: r.onvolledig,
    ontbreekt: [],
    redenen: r.redenen as Voorstel['redenen'],
    nietTeBerekenen: r.niet_te_berekenen as Voorstel['nietTeBerekenen'],
    kengetallen: r.kengetallen as Voorstel['kengetallen'],
    rekenversie: r.rekenversie,
  }));
}

/** The decision log of one organisation up to the end of a day, oldest first. */
export async function leesBesluiten(db: Db, organisatieId: number, op: Datum) {
  return db
    .selectFrom('tredebesluit')
    .selectAll()
    .where('organisatie_id', '=', organisatieId)
    .where('op', '<', eindeVanDag(op))
    .orderBy('op')
    .orderBy('id')
    .execute();
}

/** What happened at one organisation, as known at the end of a day, the latest first. */
export async function leesGebeurtenissen(db: Db, organisatieId: number, op: Datum) {
  const einde = eindeVanDag(op);
  return db
    .selectFrom('gebeurtenis')
    .selectAll()
    .where('organisatie_id', '=', organisatieId)
    .where('vastgelegd_op', '<', einde)
    .where((w) => w.or([w('vervangen_op', 'is', null), w('vervangen_op', '>=', einde)]))
    .orderBy('datum', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** What a person decides about the trede of one organisation. */
export interface Besluit {
  readonly trede: number;
  readonly reden: string;
  readonly door: string;
  /** Causes in the words of R-047. */
  readonly oorzaken: readonly string[];
  /** The proposal that was on the screen; null when there was none. */
  readonly voorstelOp: string | null;
  /** The signals that ran then: evidence beside the norms. */
  readonly signalen?: readonly Besluitsignaal[];
}

/**
 * Adds a decision to the log. Throws `conflict` when a newer proposal came while the person was deciding: the decision
 * would then rest on figures that are out of date.
 */
export function legBesluitVast(
  database: Database,
  organisatie: { readonly id: number; readonly jeugdregio: string },
  normset: string,
  besluit: Besluit,
): Promise<void> {
  return inTransactie(database, async ({ db }) => {
    // Two people at once are put in a row, so that the second sees what the first did.
    await sql`select pg_advisory_xact_lock(hashtext('baken tredebesluit'), ${organisatie.id})`.execute(db);
    const laatste = await db
      .selectFrom('tredevoorstel')
      .select(['op', 'trede', 'redenen'])
      .where('organisatie_id', '=', organisatie.id)
      .where('normset', '=', normset)
      .orderBy('op', 'desc')
      .executeTakeFirst();
    if ((laatste?.op.toISOString() ?? null) !== besluit.voorstelOp)
      throw new BakenFout('conflict', 'Er is intussen een nieuwer voorstel. Bekijk dat eerst; uw tekst blijft staan.');
    await db
      .insertInto('tredebesluit')
      .values({
        jeugdregio: organisatie.jeugdregio,
        organisatie_id: organisatie.id,
        op: new Date(),
        trede: besluit.trede,
        reden: besluit.reden,
        door: besluit.door,
        oorzaken: [...new Set(besluit.oorzaken)],
        voorstel_trede: laatste?.trede ?? null,
        voorstel_op: laatste?.op ?? null,
        voorstel_redenen: JSON.stringify(laatste?.redenen ?? []),
        signalen: JSON.stringify(besluit.signalen ?? []),
        normset,
      })
      .execute();
    await raiseStand(db);
  });
}

/** Something that happened at an organisation, as somebody told it. */
export interface Gebeurtenis {
  readonly datum: Datum;
  readonly soort: string;
  readonly toelichting: string;
  readonly bron: string;
}

/** Adds an event, known from now on. Runs in the transaction that also makes the proposals anew. */
export async function voegGebeurtenisToe(
  db: Db,
  organisatie: { readonly id: number; readonly jeugdregio: string },
  gebeurtenis: Gebeurtenis,
): Promise<void> {
  await db
    .insertInto('gebeurtenis')
    .values({
      ...gebeurtenis,
      jeugdregio: organisatie.jeugdregio,
      organisatie_id: organisatie.id,
      vastgelegd_op: new Date(),
      vervangen_op: null,
    })
    .execute();
}
