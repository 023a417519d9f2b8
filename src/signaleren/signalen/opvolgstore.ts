import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import { type Database, inTransactie, raiseStand, type Tabellen } from '../../platform/database/index.ts';
import { ROLLEN, rang, rechtVan } from '../../platform/toegang/index.ts';
import { type Gevolgd, leesGevolgd, standOp } from './inbox.ts';
import type { Handelingsoort, Status } from './namen.ts';
import { type Doelwit, type Handeling, toetsHandeling } from './opvolgen.ts';

type Db = Kysely<Tabellen>;

export interface Dader {
  readonly persoonId: string | null;
  readonly naam: string;
}

export interface Behandelaar {
  readonly id: string;
  readonly naam: string;
}

/** Roles whose people follow signals up. */
const VOLGERS = ROLLEN.filter((rol) => rechtVan(rol, ['vroegsignalering'], ['iedereen']) >= rang('schrijven'));

/** Everyone who can follow signals up. Asked as the program: nobody else sees other people. */
export async function leesBehandelaars({ db }: Database): Promise<Behandelaar[]> {
  return db
    .selectFrom('persoon as p')
    .innerJoin('functie as f', 'f.persoon_id', 'p.id')
    .select(['p.id', 'p.naam'])
    .distinct()
    .where('f.tot', 'is', null)
    .where('f.rol', 'in', [...VOLGERS])
    .where('p.geblokkeerd_op', 'is', null)
    .orderBy('p.naam')
    .execute();
}

export interface Opvolging {
  readonly signalen: readonly { readonly id: number; readonly revisie: number }[];
  readonly sleutel: string;
  readonly handeling: Handeling;
  /** The name of the new owner, where one is assigned. */
  readonly eigenaar: Behandelaar | null;
  readonly door: Dader;
  readonly dag: Datum;
}

export interface Opgevolgd {
  readonly id: number;
  readonly revisie: number;
  readonly status: Status;
  readonly nummer: number;
}

const GEDAAN: Readonly<Record<Handelingsoort, string>> = {
  toegewezen: 'toegewezen',
  gesluimerd: 'laten sluimeren',
  samengevoegd: 'samengevoegd met een ander',
  loosAlarm: 'afgehandeld als loos alarm',
  terecht: 'afgehandeld als terecht',
  gekoppeld: 'gekoppeld',
  opmerking: 'van een opmerking voorzien',
  hersteld: 'hersteld',
  antwoord: 'beantwoord',
};

const alsDoelwit = (gevolgd: Gevolgd, dag: Datum): Doelwit => ({
  id: gevolgd.rij.id,
  onderwerp: gevolgd.rij.gebied ?? String(gevolgd.rij.organisatieId),
  stand: standOp(gevolgd, dag),
  log: gevolgd.log,
});

/** Holds signals for the rest of the transaction, in one order for all, so that two people wait instead of colliding. */
async function houdVast(db: Db, ids: readonly number[]): Promise<Map<number, number>> {
  const rijen = await db
    .selectFrom('signaal')
    .select(['id', 'revisie'])
    .where(sql<boolean>`id = any(${ids})`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rijen.map(({ id, revisie }) => [id, revisie]));
}

/** What happened to a signal after somebody looked at it. */
async function watGebeurde(db: Db, id: number, gezien: number): Promise<string> {
  const regel = await db
    .selectFrom('signaalopvolging')
    .select(['door_naam', 'soort'])
    .where('signaal_id', '=', id)
    .where('revisie', '>', gezien)
    .orderBy('nummer', 'desc')
    .executeTakeFirst();
  if (!regel) return 'Dit signaal is intussen gegroeid of geëindigd. Bekijk het eerst opnieuw.';
  return `${regel.door_naam} heeft dit signaal intussen ${GEDAAN[regel.soort as Handelingsoort]}. Bekijk het eerst opnieuw.`;
}

async function weigeringen(
  db: Db,
  wat: Opvolging,
  revisies: ReadonlyMap<number, number>,
  gedaan: ReadonlySet<number>,
): Promise<Plek[]> {
  const { handeling, dag, signalen } = wat;
  const gevolgd = new Map((await leesGevolgd(db, dag, { ids: [...revisies.keys()] })).map((een) => [een.rij.id, een]));
  const [ander] = handeling.soort === 'samengevoegd' ? await leesGevolgd(db, dag, { ids: [handeling.met] }) : [];
  const plekken: Plek[] = [];
  for (const [i, { id, revisie }] of signalen.entries()) {
    if (gedaan.has(id)) continue;
    const weiger = (melding: string) => plekken.push({ plek: `signalen/${i}`, melding });
    const doel = gevolgd.get(id);
    if (!doel) weiger('Dit signaal bestaat niet.');
    else if (revisies.get(id) !== revisie) weiger(await watGebeurde(db, id, revisie));
    else {
      const uitkomst = toetsHandeling(alsDoelwit(doel, dag), handeling, dag, ander ? alsDoelwit(ander, dag) : null);
      if (!uitkomst.ok) weiger(uitkomst.fout);
    }
  }
  return plekken;
}

const kolommen = ({ handeling: h, eigenaar, door, sleutel }: Opvolging) => ({
  door: door.persoonId,
  door_naam: door.naam,
  soort: h.soort,
  tekst: 'tekst' in h ? h.tekst : '',
  eigenaar: h.soort === 'toegewezen' ? (eigenaar?.id ?? null) : null,
  eigenaar_naam: h.soort === 'toegewezen' ? (eigenaar?.naam ?? null) : null,
  tot: h.soort === 'gesluimerd' ? h.tot : null,
  loos_alarm: h.soort === 'loosAlarm' ? h.oorzaak : null,
  met: h.soort === 'samengevoegd' ? h.met : null,
  koppeling: h.soort === 'gekoppeld' ? JSON.stringify(h.koppeling) : null,
  herstelt: h.soort === 'hersteld' ? h.nummer : null,
  sleutel,
});

type Kolommen = Omit<ReturnType<typeof kolommen>, 'door_naam' | 'eigenaar_naam' | 'sleutel'>;

/** An act as one text, whatever the order in which the database gives the parts of a link. */
const inhoudVan = ({ door, soort, tekst, eigenaar, tot, loos_alarm, met, koppeling, herstelt }: Kolommen): string => {
  const delen: object = typeof koppeling === 'string' ? JSON.parse(koppeling) : (koppeling ?? {});
  const gelinkt = Object.entries(delen).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([door, soort, tekst, eigenaar, tot, loos_alarm, met, gelinkt, herstelt]);
};

const andereHandeling = (): BakenFout =>
  new BakenFout('conflict', 'Met deze sleutel is al iets anders gedaan. Gebruik een nieuwe sleutel.');

/** The signals with which this very act was done before. Throws `conflict` when its key was used for another one. */
async function leesGedaan(db: Db, wat: Opvolging, ids: readonly number[]): Promise<Set<number>> {
  const eerder = await db
    .selectFrom('signaalopvolging')
    .select(['signaal_id', 'door', 'soort', 'tekst', 'eigenaar', 'tot', 'loos_alarm', 'met', 'koppeling', 'herstelt'])
    .where('sleutel', '=', wat.sleutel)
    .where(sql<boolean>`signaal_id = any(${ids})`)
    .execute();
  const deze = inhoudVan(kolommen(wat));
  if (eerder.some((regel) => inhoudVan(regel as Kolommen) !== deze)) throw andereHandeling();
  return new Set(eerder.map(({ signaal_id }) => signaal_id));
}

/**
 * Does one act with one or more signals: with all of them or with none. Throws `conflict` with a sentence for each signal where it
 * cannot be done (somebody was first, the signal grew, or it is handled already). The same `sleutel` again does nothing where it
 * was done, and answers how it stands; with another act it is a `conflict`.
 */
export function volgOp(database: Database, wat: Opvolging): Promise<Opgevolgd[]> {
  return inTransactie(database, async ({ db }) => {
    const ids = [...new Set(wat.signalen.map(({ id }) => id))];
    const revisies = await houdVast(db, wat.handeling.soort === 'samengevoegd' ? [...ids, wat.handeling.met] : ids);
    const gedaan = await leesGedaan(db, wat, ids);
    const nog = ids.filter((id) => !gedaan.has(id));
    if (nog.length > 0) {
      const plekken = await weigeringen(db, wat, revisies, gedaan);
      const [eerste] = plekken;
      if (eerste)
        throw new BakenFout(
          'conflict',
          plekken.length === 1
            ? eerste.melding
            : `Bij ${plekken.length} van de ${ids.length} signalen kan dit niet. Er is niets gewijzigd.`,
          plekken,
        );
      await db
        .insertInto('signaalopvolging')
        .values(nog.map((signaal_id) => ({ signaal_id, ...kolommen(wat) })))
        .execute();
      await raiseStand(db);
    }
    return leesUitkomst(db, ids, wat.sleutel, wat.dag);
  });
}

async function leesUitkomst(db: Db, ids: readonly number[], sleutel: string, dag: Datum): Promise<Opgevolgd[]> {
  const [gevolgd, nummers] = await Promise.all([
    leesGevolgd(db, dag, { ids }),
    db.selectFrom('signaalopvolging').select(['signaal_id', 'nummer']).where('sleutel', '=', sleutel).execute(),
  ]);
  const perSignaal = new Map(nummers.map(({ signaal_id, nummer }) => [signaal_id, nummer]));
  return gevolgd.map((een) => ({
    id: een.rij.id,
    revisie: een.rij.revisie,
    status: standOp(een, dag).status,
    nummer: perSignaal.get(een.rij.id) ?? 0,
  }));
}

/** Adds the answer of a provider, municipality or region to a signal about itself. The same `sleutel` again does nothing; with another text it is a `conflict`. */
export function beantwoord(
  database: Database,
  id: number,
  antwoord: { readonly sleutel: string; readonly tekst: string; readonly door: Dader; readonly dag: Datum },
): Promise<Opgevolgd[]> {
  return inTransactie(database, async ({ db }) => {
    const { sleutel, tekst, door, dag } = antwoord;
    const eerder = await db
      .selectFrom('signaalopvolging')
      .select(['soort', 'tekst'])
      .where('signaal_id', '=', id)
      .where('sleutel', '=', sleutel)
      .executeTakeFirst();
    if (eerder && (eerder.soort !== 'antwoord' || eerder.tekst !== tekst)) throw andereHandeling();
    if (!eerder) {
      await db
        .insertInto('signaalopvolging')
        .values({
          ...{ signaal_id: id, door: door.persoonId, door_naam: door.naam, soort: 'antwoord', tekst, sleutel },
          ...{
            eigenaar: null,
            eigenaar_naam: null,
            tot: null,
            loos_alarm: null,
            met: null,
            koppeling: null,
            herstelt: null,
          },
        })
        .execute();
      await raiseStand(db);
    }
    return leesUitkomst(db, [id], sleutel, dag);
  });
}

/** The signals that run about a provider now, as a decision keeps them. */
export async function lopendeSignalen(db: Db, organisatieId: number) {
  const { rows } = await sql<{ id: number; titel: string; ernst: 'licht' | 'stevig' | 'ernstig' }>`
    select s.id, m.titel, m.ernst from signaal s cross join lateral (
      select titel, ernst from signaalmoment where signaal_id = s.id order by op desc limit 1) m
    where s.organisatie_id = ${organisatieId} and s.einde is null and s.vervallen_op is null order by s.id`.execute(db);
  return rows;
}
