import { sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import { BakenFout, type Plek } from '../../kernel/fouten.ts';
import type { Uitkomst } from '../../kernel/uitkomst.ts';
import { type Database, inTransactie, raiseStand, type Transactie } from '../../platform/database/index.ts';
import { leesGeldigheid } from './domain.ts';
import { regioOp } from './indeling.ts';
import { type Gebieden, type Organisatieplan, planOrganisaties } from './organisatieplan.ts';
import { leesOrganisaties, updateOrganisatie, voegOrganisatiesToeIn } from './organisatiestore.ts';
import { plekVan, type Registerbestand, type Verplaatsingswens } from './registerbestand.ts';
import { leesRegios, leesToedelingen, verplaatsGemeenteIn, wachtOpRegister } from './store.ts';
import {
  type Aanwijzingsrij,
  type Bekenden,
  type Plan,
  planAanwijzingen,
  planZorg,
  type Zorgversie,
} from './zorgplan.ts';

type Db = Transactie['db'];

/** PostgreSQL takes at most 65,535 parameters in one statement. */
const RIJEN_PER_KEER = 5000;

export interface Telling {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
}

/** What an import did, per part of the file. A moved municipality counts as changed. */
export type Registerverslag = Readonly<Record<keyof Registerbestand, Telling>>;

export interface Bijwerkomgeving {
  readonly database: Database;
  /** The moment at which the file is read; its care figures are known from then on, where they do not say. */
  readonly nu: Date;
  readonly vandaag: Datum;
  /** Makes anew what follows from the kinds of these organisaties. */
  readonly naVastleggen: (trx: Transactie, organisatieIds: readonly number[]) => Promise<void>;
}

/**
 * Brings the register up to date with a file: all of it in one transaction, or nothing. Throws a BakenFout
 * `niet-te-verwerken` that names every place where the file does not fit the register.
 */
export async function werkRegisterBij(omgeving: Bijwerkomgeving, bestand: Registerbestand): Promise<Registerverslag> {
  return inTransactie(omgeving.database, async (trx) => {
    const { db } = trx;
    await wachtOpRegister(db);
    const fouten: Plek[] = [];
    const slaag = <T>(uitkomst: Uitkomst<T, readonly Plek[]>): T | undefined => {
      if (uitkomst.ok) return uitkomst.waarde;
      fouten.push(...uitkomst.fout);
      return undefined;
    };
    // The moves first: the region of a new organisatie is that of its municipality after them.
    const verplaatsingen = await verplaatsGemeenten(db, bestand.verplaatsingen, fouten);
    const gebieden = await leesGebieden(db, omgeving.vandaag);
    const bekend = new Map((await leesOrganisaties(db)).map((een) => [een.kvk as string, een]));
    const bekenden: Bekenden = {
      kvks: new Set([...bekend.keys(), ...bestand.organisaties.map((een) => een.kvk)]),
      ...gebieden,
    };
    const organisaties = slaag(planOrganisaties(bestand.organisaties, bekend, gebieden));
    const aanwijzingen = slaag(planAanwijzingen(bestand.aanwijzingen, await leesAanwijzingsrijen(db), bekenden));
    const versies = await leesZorgversies(db, [...new Set(bestand.zorg.map((een) => een.kvk))]);
    const zorg = slaag(planZorg(bestand.zorg, versies, bekenden, omgeving.nu));
    if (!organisaties || !aanwijzingen || !zorg || fouten.length > 0)
      throw new BakenFout(
        'niet-te-verwerken',
        'Het bestand past niet bij het register. Er is niets gewijzigd.',
        fouten,
      );

    const nieuweIds = await schrijfOrganisaties(db, organisaties);
    const ids = new Map([...[...bekend].map(([kvk, { id }]) => [kvk, id] as const), ...nieuweIds]);
    await schrijfAanwijzingen(db, aanwijzingen, ids);
    await schrijfZorg(db, zorg, ids);
    if (organisaties.andereSoorten.length > 0)
      await omgeving.naVastleggen(
        trx,
        organisaties.andereSoorten.flatMap((kvk) => ids.get(kvk) ?? []),
      );
    const verslag = {
      organisaties: telPlan(organisaties),
      aanwijzingen: telPlan(aanwijzingen),
      zorg: telZorg(zorg),
      verplaatsingen,
    };
    if (!isOngewijzigd(verslag)) await raiseStand(db);
    return verslag;
  });
}

export const isOngewijzigd = (verslag: Registerverslag): boolean =>
  Object.values(verslag).every(({ nieuw, gewijzigd }) => nieuw + gewijzigd === 0);

const telPlan = ({ nieuw, gewijzigd, ongewijzigd }: Plan<unknown> | Organisatieplan): Telling => ({
  nieuw: nieuw.length,
  gewijzigd: gewijzigd.length,
  ongewijzigd,
});

/** A changed care figure is one new version and one that ended. */
const telZorg = ({ nieuw, gewijzigd, ongewijzigd }: Plan<Zorgversie>): Telling => ({
  nieuw: nieuw.length - gewijzigd.length,
  gewijzigd: gewijzigd.length,
  ongewijzigd,
});

async function leesGebieden(db: Db, vandaag: Datum): Promise<Gebieden> {
  const regios = await leesRegios(db, vandaag);
  return {
    regios: new Set(regios.map(({ code }) => code)),
    regioVan: new Map(regios.flatMap(({ code, gemeenten }) => gemeenten.map((gemeente) => [gemeente, code] as const))),
  };
}

async function verplaatsGemeenten(db: Db, wensen: readonly Verplaatsingswens[], fouten: Plek[]): Promise<Telling> {
  let gewijzigd = 0;
  for (const [i, { gemeentecode: gemeente, schema, naarRegio, perDatum }] of wensen.entries()) {
    const verplaatsing = { schema, gemeente, naarRegio, perDatum: perDatum as Datum };
    const nu = regioOp(await leesToedelingen(db, schema, gemeente), gemeente, verplaatsing.perDatum);
    const pad = ['verplaatsingen', i];
    if (nu === null)
      fouten.push(plekVan([...pad, 'gemeentecode'], gemeente, `een gemeente met een ${schema} op ${perDatum}`));
    else if (nu !== naarRegio)
      try {
        await verplaatsGemeenteIn(db, verplaatsing);
        gewijzigd += 1;
      } catch (fout) {
        if (!(fout instanceof BakenFout)) throw fout;
        fouten.push(plekVan([...pad, 'naarRegio'], naarRegio, `een ${schema} die op ${perDatum} bestaat`));
      }
  }
  return { nieuw: 0, gewijzigd, ongewijzigd: wensen.length - gewijzigd };
}

async function schrijfOrganisaties(db: Db, plan: Organisatieplan): Promise<ReadonlyMap<string, number>> {
  for (const organisatie of plan.gewijzigd) await updateOrganisatie(db, organisatie);
  return voegOrganisatiesToeIn(db, plan.nieuw);
}

async function leesAanwijzingsrijen(db: Db): Promise<Aanwijzingsrij[]> {
  const rijen = await db
    .selectFrom('ews_aanwijzing as a')
    .innerJoin('organisatie as o', 'o.id', 'a.organisatie_id')
    .select(['o.kvk', 'a.jeugdregio', 'a.reden', 'a.geldig_van', 'a.geldig_tot'])
    .execute();
  return rijen.map((rij) => ({ kvk: rij.kvk, jeugdregio: rij.jeugdregio, reden: rij.reden, ...leesGeldigheid(rij) }));
}

async function schrijfAanwijzingen(db: Db, plan: Plan<Aanwijzingsrij>, ids: ReadonlyMap<string, number>) {
  for (const { kvk, jeugdregio, reden, van, tot } of [...plan.nieuw, ...plan.gewijzigd])
    await db
      .insertInto('ews_aanwijzing')
      .values({ organisatie_id: ids.get(kvk) ?? 0, jeugdregio, reden, geldig_van: van, geldig_tot: tot })
      .onConflict((c) =>
        c.columns(['organisatie_id', 'jeugdregio', 'geldig_van']).doUpdateSet({ reden, geldig_tot: tot }),
      )
      .execute();
}

async function leesZorgversies(db: Db, kvks: readonly string[]): Promise<Zorgversie[]> {
  const gemeente = sql<string | null>`null`.as('gemeentecode');
  const kolommen = [
    'z.jeugdregio',
    'z.hulpvorm',
    'z.periode',
    'z.clienten',
    'z.vastgelegd_op',
    'z.vervangen_op',
  ] as const;
  const perRegio = db
    .selectFrom('geleverde_zorg as z')
    .innerJoin('organisatie as o', 'o.id', 'z.organisatie_id')
    .select(['o.kvk', ...kolommen, gemeente])
    .where(sql<boolean>`o.kvk = any(${kvks}::text[])`);
  const perGemeente = db
    .selectFrom('geleverde_zorg_gemeente as z')
    .innerJoin('organisatie as o', 'o.id', 'z.organisatie_id')
    .select(['o.kvk', ...kolommen, 'z.gemeentecode'])
    .where(sql<boolean>`o.kvk = any(${kvks}::text[])`);
  const rijen = [...(await perRegio.execute()), ...(await perGemeente.execute())];
  return rijen.map(({ vastgelegd_op: van, vervangen_op: tot, gemeentecode, ...rij }) => ({
    ...rij,
    ...(gemeentecode === null ? {} : { gemeente: gemeentecode }),
    van,
    tot,
  }));
}

/** Ends the versions that were replaced, and adds the new ones: those of a region and those of a municipality apart. */
async function schrijfZorg(db: Db, plan: Plan<Zorgversie>, ids: ReadonlyMap<string, number>): Promise<void> {
  const id = (kvk: string) => ids.get(kvk) ?? 0;
  for (const { kvk, jeugdregio, gemeente, hulpvorm, periode, tot } of plan.gewijzigd) {
    const sleutel = { jeugdregio, organisatie_id: id(kvk), hulpvorm, periode };
    const open = { ...sleutel, ...(gemeente === undefined ? {} : { gemeentecode: gemeente }) };
    await db
      .updateTable(gemeente === undefined ? 'geleverde_zorg' : 'geleverde_zorg_gemeente')
      .set({ vervangen_op: tot })
      .where((eb) => eb.and(open))
      .where('vervangen_op', 'is', null)
      .execute();
  }
  const rijen = plan.nieuw.map(({ kvk, gemeente, van, tot, ...rij }) => ({
    gemeente,
    rij: { ...rij, organisatie_id: id(kvk), vastgelegd_op: van, vervangen_op: tot, bron: 'register' },
  }));
  const perRegio = rijen.flatMap(({ gemeente, rij }) => (gemeente === undefined ? [rij] : []));
  const perGemeente = rijen.flatMap(({ gemeente, rij }) =>
    gemeente === undefined ? [] : [{ ...rij, gemeentecode: gemeente }],
  );
  for (let begin = 0; begin < perRegio.length; begin += RIJEN_PER_KEER)
    await db
      .insertInto('geleverde_zorg')
      .values(perRegio.slice(begin, begin + RIJEN_PER_KEER))
      .execute();
  for (let begin = 0; begin < perGemeente.length; begin += RIJEN_PER_KEER)
    await db
      .insertInto('geleverde_zorg_gemeente')
      .values(perGemeente.slice(begin, begin + RIJEN_PER_KEER))
      .execute();
}
