import { type Kysely, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import { periode } from '../../kernel/periode.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { type Cijfer, eerderePeriodes } from '../controles/index.ts';
import type { Veldkeuze, Vorm } from '../uitvraag/index.ts';
import type { Cel, Celwijziging, Herkomst, Stap, Status } from './domain.ts';
import type { Inhoud } from './inhoud.ts';

type Db = Kysely<Tabellen>;

/** A delivery and the request that it answers. */
export interface Aanlevering {
  readonly id: number;
  readonly status: Status;
  readonly vorm: Vorm;
  readonly vierOgen: boolean;
  readonly deadline: string;
  readonly versie: number;
  readonly revisie: number;
  readonly gewijzigdOp: Date | null;
  readonly klaarDoor: string | null;
  readonly klaarNaam: string | null;
  readonly klaarOp: Date | null;
  readonly organisatieId: number | null;
  readonly partijId: number;
  readonly partij: string;
  readonly kvk: string | null;
  readonly uitvraag: {
    readonly id: number;
    readonly titel: string;
    readonly periode: string;
    readonly aan: 'aanbieders' | 'gebieden';
    readonly doel: string;
    readonly grondslag: string;
    readonly velden: readonly Veldkeuze[];
    readonly gesloten: boolean;
  };
}

const basis = (db: Db) =>
  db
    .selectFrom('aanlevering as a')
    .innerJoin('uitvraag as u', 'u.id', 'a.uitvraag_id')
    .innerJoin('partij as p', 'p.id', 'a.partij_id')
    .leftJoin('organisatie as o', 'o.id', 'a.organisatie_id')
    .select([
      'a.id',
      'a.status',
      'a.vorm',
      'a.vier_ogen',
      'a.deadline',
      'a.versie',
      'a.revisie',
      'a.gewijzigd_op',
      'a.klaar_door',
      'a.klaar_naam',
      'a.klaar_op',
      'a.organisatie_id',
      'a.partij_id',
      'p.naam as partij_naam',
      'o.naam as organisatie_naam',
      'o.kvk',
      'u.id as uitvraag_id',
      'u.titel',
      'u.periode',
      'u.aan',
      'u.doel',
      'u.grondslag',
      'u.velden',
      'u.status as uitvraag_status',
    ]);

type Rij = Awaited<ReturnType<ReturnType<typeof basis>['execute']>>[number];

const leesbaar = (rij: Rij): Aanlevering => ({
  id: rij.id,
  status: rij.status,
  vorm: rij.vorm,
  vierOgen: rij.vier_ogen,
  deadline: rij.deadline,
  versie: rij.versie,
  revisie: rij.revisie,
  gewijzigdOp: rij.gewijzigd_op,
  klaarDoor: rij.klaar_door,
  klaarNaam: rij.klaar_naam,
  klaarOp: rij.klaar_op,
  organisatieId: rij.organisatie_id,
  partijId: rij.partij_id,
  partij: rij.organisatie_naam ?? rij.partij_naam,
  kvk: rij.kvk,
  uitvraag: {
    id: rij.uitvraag_id,
    titel: rij.titel,
    periode: rij.periode,
    aan: rij.aan,
    doel: rij.doel,
    grondslag: rij.grondslag,
    velden: rij.velden as Veldkeuze[],
    gesloten: rij.uitvraag_status === 'gesloten',
  },
});

const NIET_GEVONDEN = 'Deze aanlevering is er niet, of is niet zichtbaar voor uw rol.';

/** Throws `niet-gevonden` also for who may not see it. */
export async function leesAanlevering(db: Db, id: number): Promise<Aanlevering> {
  const rij = await basis(db).where('a.id', '=', id).executeTakeFirst();
  if (!rij) throw new BakenFout('niet-gevonden', NIET_GEVONDEN);
  return leesbaar(rij);
}

/**
 * Holds a delivery until the end of the transaction: whoever else saves or hands in waits. Throws `niet-gevonden`, and `conflict`
 * for what this person cannot change now: it was handed in meanwhile. `gedaan`: that is what was asked, so it is no conflict.
 */
export async function houdVast(
  db: Db,
  id: number,
  gedaan: (aanlevering: Aanlevering) => boolean = () => false,
): Promise<Aanlevering> {
  const vast = await db.selectFrom('aanlevering').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  const aanlevering = await leesAanlevering(db, id);
  if (!vast && !gedaan(aanlevering))
    throw new BakenFout('conflict', 'Deze aanlevering kan nu niet worden gewijzigd: zij is al ingediend.');
  return aanlevering;
}

/** The deliveries of the party of the one who asks, the nearest deadline of what is still to do first. */
export async function leesEigen(db: Db): Promise<(Aanlevering & { ingevuld: number; ingediendOp: Date | null })[]> {
  const rijen = await basis(db)
    .select((eb) => [
      eb
        .selectFrom('aanlevering_cel as c')
        .whereRef('c.aanlevering_id', '=', 'a.id')
        .where('c.waarde', 'is not', null)
        .select((c) => c.fn.countAll<number>().as('n'))
        .as('ingevuld'),
      eb
        .selectFrom('aanlevering_versie as v')
        .whereRef('v.aanlevering_id', '=', 'a.id')
        .select((v) => v.fn.max('v.akkoord_op').as('op'))
        .as('ingediend_op'),
    ])
    .where('a.partij_id', '=', sql<number>`toegang_partij()`)
    .orderBy(sql`a.status in ('ingediend', 'geaccepteerd')`)
    .orderBy('a.deadline')
    .orderBy('a.id')
    .execute();
  return rijen.map((rij) => ({ ...leesbaar(rij), ingevuld: rij.ingevuld ?? 0, ingediendOp: rij.ingediend_op }));
}

/** The cells that changed after a revision; all of them with `sinds` −1. */
export async function leesCellen(db: Db, id: number, sinds = -1): Promise<Cel[]> {
  const rijen = await db
    .selectFrom('aanlevering_cel')
    .selectAll()
    .where('aanlevering_id', '=', id)
    .where('revisie', '>', sinds)
    .execute();
  return rijen.map(({ aanlevering_id: _, door: __, door_naam: door, ...cel }) => ({ ...cel, door }));
}

/** Who changes something: a person, or a machine by its name. */
export interface Wie {
  readonly persoonId: string | null;
  readonly naam: string;
}

/** Stores cells under one new revision, in one statement. */
export async function bewaarCellen(
  db: Db,
  id: number,
  revisie: number,
  cellen: readonly Celwijziging[],
  wie: Wie,
  op: Date,
): Promise<void> {
  await db
    .insertInto('aanlevering_cel')
    .values(
      cellen.map(({ gegeven, waarde, toelichting, herkomst }) => ({
        aanlevering_id: id,
        gegeven,
        waarde,
        toelichting: toelichting ?? '',
        herkomst,
        bron: '',
        revisie,
        door: wie.persoonId,
        door_naam: wie.naam,
        op,
      })),
    )
    .onConflict((c) =>
      c.columns(['aanlevering_id', 'gegeven']).doUpdateSet((eb) => ({
        waarde: eb.ref('excluded.waarde'),
        toelichting: eb.ref('excluded.toelichting'),
        herkomst: eb.ref('excluded.herkomst'),
        bron: eb.ref('excluded.bron'),
        revisie: eb.ref('excluded.revisie'),
        door: eb.ref('excluded.door'),
        door_naam: eb.ref('excluded.door_naam'),
        op: eb.ref('excluded.op'),
      })),
    )
    .execute();
  await db.updateTable('aanlevering').set({ revisie, gewijzigd_op: op }).where('id', '=', id).execute();
}

export async function leesUitleg(db: Db, id: number): Promise<Map<string, { melding: string; uitleg: string }>> {
  const rijen = await db
    .selectFrom('aanlevering_uitleg')
    .select(['controle', 'melding', 'uitleg'])
    .where('aanlevering_id', '=', id)
    .execute();
  return new Map(rijen.map(({ controle, ...rest }) => [controle, rest]));
}

export async function bewaarUitleg(
  db: Db,
  id: number,
  { controle, melding, uitleg }: { controle: string; melding: string; uitleg: string },
  wie: Wie,
  op: Date,
): Promise<void> {
  const inhoud = { melding, uitleg, door: wie.persoonId, door_naam: wie.naam, op };
  await db
    .insertInto('aanlevering_uitleg')
    .values({ aanlevering_id: id, controle, ...inhoud })
    .onConflict((c) => c.columns(['aanlevering_id', 'controle']).doUpdateSet(inhoud))
    .execute();
}

/** What we know of this organisation over the period itself, the earlier ones, and the years around them. */
export async function leesBekend(db: Db, organisatieId: number | null, p: string): Promise<Cijfer[]> {
  if (organisatieId === null) return [];
  const jaar = Number(p.slice(0, 4));
  const eerder = eerderePeriodes(periode(p));
  // One quarter further back, so that the oldest stroom can be taken apart as well.
  const [oudste] = eerder;
  const voorOudste = oudste ? eerderePeriodes(oudste).slice(-1) : [];
  const periodes = [...voorOudste, ...eerder, p, `${jaar}`, `${jaar - 1}`, `${jaar - 1}${p.slice(4)}`];
  return db
    .selectFrom('waarneming')
    .select(['gegeven', 'periode', 'waarde'])
    .where('organisatie_id', '=', organisatieId)
    .where('periode', 'in', periodes)
    .where('vervangen_op', 'is', null)
    .execute();
}

export interface Versie {
  readonly nummer: number;
  readonly inhoud: Inhoud;
  readonly sha256: string;
  readonly ingediendNaam: string;
  readonly ingediendOp: Date;
  readonly akkoordNaam: string | null;
  readonly akkoordOp: Date;
  readonly verwerkt: boolean;
}

/** Everything that was ever handed in, newest first. */
export async function leesVersies(db: Db, id: number): Promise<Versie[]> {
  const rijen = await db
    .selectFrom('aanlevering_versie as v')
    .leftJoin('aanlevering_verwerking as w', (j) =>
      j.onRef('w.aanlevering_id', '=', 'v.aanlevering_id').onRef('w.nummer', '=', 'v.nummer'),
    )
    .selectAll('v')
    .select('w.klaar_op')
    .where('v.aanlevering_id', '=', id)
    .orderBy('v.nummer', 'desc')
    .execute();
  return rijen.map((rij) => ({
    nummer: rij.nummer,
    inhoud: rij.inhoud as Inhoud,
    sha256: rij.sha256,
    ingediendNaam: rij.ingediend_naam,
    ingediendOp: rij.ingediend_op,
    akkoordNaam: rij.akkoord_naam,
    akkoordOp: rij.akkoord_op,
    verwerkt: rij.klaar_op !== null,
  }));
}

export type Terug = { readonly gegeven: string; readonly versie: number; readonly reden: string };

/** What the supervisor sent back of one version. */
export async function leesTerug(db: Db, id: number, versie: number): Promise<Terug[]> {
  return db
    .selectFrom('aanlevering_terug')
    .select(['gegeven', 'versie', 'reden'])
    .where('aanlevering_id', '=', id)
    .where('versie', '=', versie)
    .orderBy('gegeven')
    .execute();
}

export async function leesStappen(db: Db, id: number) {
  return db
    .selectFrom('aanlevering_stap')
    .select(['op', 'stap', 'door_naam as door', 'tekst'])
    .where('aanlevering_id', '=', id)
    .orderBy('id')
    .execute();
}

export async function voegStapToe(
  db: Db,
  id: number,
  { stap, wie, op, tekst = '' }: { stap: Stap; wie: Wie; op: Date; tekst?: string },
): Promise<void> {
  await db
    .insertInto('aanlevering_stap')
    .values({ aanlevering_id: id, op, stap, door_naam: wie.naam, tekst })
    .execute();
}

export const alsHerkomst = (client: string | null, herkomst: Herkomst): Herkomst =>
  client === null ? herkomst : 'api';
