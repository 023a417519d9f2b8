import { type Kysely, sql } from 'kysely';
import type { Database, Tabellen } from '../../platform/database/index.ts';
import type { Contact } from './domain.ts';
import { CODE_MELDING, type Melderssoort, type Urgentie, type Voorrang } from './namen.ts';

type Db = Kysely<Tabellen>;

/** Signs the forms of this installation. Asked as the program: nobody else reads it. */
export async function leesSleutel({ db }: Database): Promise<Buffer> {
  return (await db.selectFrom('meldsleutel').select('sleutel').executeTakeFirstOrThrow()).sleutel;
}

/** The supervisor of a day as a party, of which the meldpunt is. */
export async function vindToezichthouder(db: Db, naam: string) {
  return db
    .selectFrom('partij')
    .select(['id', 'naam'])
    .where('soort', '=', 'toezichthouder')
    .where('naam', '=', naam)
    .executeTakeFirst();
}

export interface NieuweRij {
  readonly dossierId: number;
  readonly organisatieId: number | null;
  readonly melder: Melderssoort;
  readonly urgentie: Urgentie;
  readonly voorrang: Voorrang;
  readonly over: string;
  readonly tekst: string;
  readonly op: Date;
}

export async function plaatsMelding(db: Db, r: NieuweRij): Promise<void> {
  await db
    .insertInto('melding')
    .values({
      dossier_id: r.dossierId,
      organisatie_id: r.organisatieId,
      melder: r.melder,
      urgentie: r.urgentie,
      voorrang: r.voorrang,
      over: r.over,
      tekst: r.tekst,
      ontvangen_op: r.op,
    })
    .execute();
}

export interface Wijziging {
  readonly organisatie_id?: number;
  readonly voorrang?: Voorrang;
  readonly tips?: string[];
  readonly antwoord_op?: Date | null;
}

export async function wijzigMelding(db: Db, dossierId: number, wat: Wijziging): Promise<void> {
  await db.updateTable('melding').set(wat).where('dossier_id', '=', dossierId).execute();
}

export async function plaatsMelder(db: Db, dossierId: number, { mailBijNieuws, ...rest }: Contact): Promise<void> {
  await db
    .insertInto('melder')
    .values({ dossier_id: dossierId, mail_bij_nieuws: mailBijNieuws, ...rest })
    .execute();
}

/** Who reported, as far as the one who asks may know. */
export async function leesMelder(db: Db, dossierId: number): Promise<Contact | undefined> {
  return db
    .selectFrom('melder')
    .select(['naam', 'organisatie', 'email', 'telefoon', 'vertrouwelijk', 'mail_bij_nieuws as mailBijNieuws'])
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst();
}

/** Whether somebody left a name that may be passed on. */
export async function magDoorgeven(db: Db, dossierId: number): Promise<boolean> {
  const { rows } = await sql<{ mag: boolean }>`select melder_deelt(${dossierId}) as mag`.execute(db);
  return rows[0]?.mag ?? false;
}

/** The reporter says whether the name may be passed on. What was passed on before stays known where it went. */
export async function zetVertrouwelijk(db: Db, dossierId: number, vertrouwelijk: boolean, op: Date): Promise<void> {
  await db.updateTable('melder').set({ vertrouwelijk, gewijzigd_op: op }).where('dossier_id', '=', dossierId).execute();
}

export async function zetMailBijNieuws(db: Db, dossierId: number, aan: boolean, op: Date): Promise<void> {
  await db
    .updateTable('melder')
    .set({ mail_bij_nieuws: aan, gewijzigd_op: op })
    .where('dossier_id', '=', dossierId)
    .execute();
}

/** Who wants a mail about news of a report: its reporter, and those of reports that went on in it. */
export async function leesLezers(db: Db, dossierId: number) {
  const { rows } = await sql<{ id: number; kenmerk: string; email: string }>`
    with recursive mee as (
      select id, kenmerk from dossier where id = ${dossierId}
      union
      select d.id, d.kenmerk from mee join dossier d on d.procedure = ${CODE_MELDING} and d.toestand = 'samengevoegd'
        and d.velden ->> 'samengevoegdMet' = mee.kenmerk)
    select mee.id, mee.kenmerk, m.email from mee join melder m on m.dossier_id = mee.id where m.mail_bij_nieuws order by mee.id`.execute(
    db,
  );
  return rows;
}

export interface Doorzetting {
  readonly partijId: number;
  readonly metNaam: boolean;
}

/** Writes down that parties got a report, and whether the name went along. */
export async function noteerDoorzetting(
  db: Db,
  dossierId: number,
  partijen: readonly Doorzetting[],
  { op, naam }: { readonly op: Date; readonly naam: string },
): Promise<void> {
  if (partijen.length === 0) return;
  await db
    .insertInto('meldingdoorzetting')
    .values(
      partijen.map(({ partijId, metNaam }) => ({
        dossier_id: dossierId,
        partij_id: partijId,
        met_naam: metNaam,
        op,
        door_naam: naam,
      })),
    )
    .execute();
}

/** Who has the report no longer does not keep the name either. */
export async function trekDoorzettingIn(db: Db, dossierId: number, partijId: number): Promise<void> {
  await db
    .deleteFrom('meldingdoorzetting')
    .where('dossier_id', '=', dossierId)
    .where('partij_id', '=', partijId)
    .execute();
}

export async function leesDoorzettingen(db: Db, dossierId: number): Promise<Doorzetting[]> {
  return db
    .selectFrom('meldingdoorzetting')
    .select(['partij_id as partijId', 'met_naam as metNaam'])
    .where('dossier_id', '=', dossierId)
    .execute();
}

export async function plaatsCode(db: Db, dossierId: number, hash: Buffer, op: Date): Promise<void> {
  await db.insertInto('meldcode').values({ hash, dossier_id: dossierId, gemaakt_op: op }).execute();
}

/** The dossier that a code opens. */
export async function vindBijCode(db: Db, hash: Buffer): Promise<number | undefined> {
  const rij = await db.selectFrom('meldcode').select('dossier_id').where('hash', '=', hash).executeTakeFirst();
  return rij?.dossier_id;
}

/** How many reports came in since a moment, and when the first of them did. */
export async function telSinds(
  db: Db,
  sinds: Date,
): Promise<{ readonly aantal: number; readonly eerste: Date | null }> {
  const rij = await db
    .selectFrom('melding')
    .select(({ fn }) => [fn.countAll<number>().as('aantal'), fn.min('ontvangen_op').as('eerste')])
    .where('ontvangen_op', '>', sinds)
    .executeTakeFirstOrThrow();
  return { aantal: Number(rij.aantal), eerste: rij.eerste };
}

/** How often a reporter added something to a report. */
export async function telAanvullingen(db: Db, dossierId: number): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`select count(*)::int as aantal from dossiergebeurtenis
    where dossier_id = ${dossierId} and soort = 'onderdeel' and gegevens ->> 'onderdeel' = 'aanvulling'`.execute(db);
  return rows[0]?.aantal ?? 0;
}

/** Providers of the public register by name or KvK number: a few. */
export async function zoekAanbieders(db: Db, zoek: string, hoogstens: number) {
  const letterlijk = zoek.replace(/[\\%_]/g, '\\$&');
  return db
    .selectFrom('organisatie')
    .select(['kvk', 'naam', 'plaats'])
    .where(({ or, eb }) => or([eb('naam', 'ilike', `%${letterlijk}%`), eb('kvk', '=', zoek)]))
    .orderBy(sql`naam not ilike ${`${letterlijk}%`}`)
    .orderBy('naam')
    .limit(hoogstens)
    .execute();
}

/** Whether a report was confirmed to the reporter before: a form that was sent twice. */
export async function heeftCode(db: Db, dossierId: number): Promise<boolean> {
  const rij = await db.selectFrom('meldcode').select('hash').where('dossier_id', '=', dossierId).executeTakeFirst();
  return rij !== undefined;
}

/** How many attachments of the reporter a report has, without those that were taken back. */
export async function telBijlagen(db: Db, dossierId: number): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`select count(*)::int as aantal from dossiergebeurtenis g
    join dossierdocument d on d.dossier_id = g.dossier_id and d.id::text = g.gegevens -> 'gegevens' ->> 'document' and d.weg_op is null
    where g.dossier_id = ${dossierId} and g.soort = 'onderdeel' and g.gegevens ->> 'onderdeel' = 'aanvulling'`.execute(
    db,
  );
  return rows[0]?.aantal ?? 0;
}

/** How many attachments reporters added to all reports since a moment, and when the first of them came. */
export async function telBijlagenSinds(
  db: Db,
  sinds: Date,
): Promise<{ readonly aantal: number; readonly eerste: Date | null }> {
  const { rows } = await sql<{ aantal: number; eerste: Date | null }>`
    select count(*)::int as aantal, min(op) as eerste from dossiergebeurtenis
    where soort = 'onderdeel' and gegevens ->> 'onderdeel' = 'aanvulling' and op > ${sinds}
      and gegevens -> 'gegevens' ->> 'document' is not null`.execute(db);
  return rows[0] ?? { aantal: 0, eerste: null };
}

/** Lets reports be merged one after the other, so that none goes on in one that goes on in it. Until the transaction ends. */
export async function wachtOpSamenvoegen(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('melding samenvoegen', 0))`.execute(db);
}
