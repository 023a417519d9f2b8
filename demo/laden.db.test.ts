import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadBasis } from '../src/basis.ts';
import { opGegeven } from '../src/meten/aanlevering/bewaren.ts';
import { controleer, leesStand } from '../src/meten/aanlevering/controleren.ts';
import { type Inhoud, maakInhoud, vingerafdruk } from '../src/meten/aanlevering/index.ts';
import { toetsIndienen } from '../src/meten/aanlevering/inhoud.ts';
import { leesAanlevering, leesCellen, leesVersies } from '../src/meten/aanlevering/store.ts';
import { leesAanwijzingen, leesOrganisaties } from '../src/meten/register/index.ts';
import { maakTestdatabase } from '../src/platform/database/testdatabase.ts';
import { geldendeTrede, herbereken, NORMSETS, REKENVERSIE } from '../src/signaleren/urgentie/index.ts';
import { aanbiedersVan } from './berichten/index.ts';
import { laadDemo } from './index.ts';
import { LAATSTE_DAG } from './kalender.ts';
import { AANBIEDER_IN_NOOD, ANDERE_AANBIEDER, GEMEENTE, JEUGDREGIO } from './partijen.ts';
import { VERTELDE } from './verhalen/index.ts';
import { ZAAD } from './wereld.ts';

let database: Awaited<ReturnType<typeof maakTestdatabase>>;
const regels: string[] = [];

beforeAll(async () => {
  database = await maakTestdatabase();
  await laadBasis(database);
  await laadDemo(database, (regel) => regels.push(regel));
}, 300_000);
afterAll(() => database.sluit());

const vraag = async <T extends object>(tekst: string): Promise<T[]> => (await database.pool.query<T>(tekst)).rows;
const tel = async (tekst: string): Promise<number> => (await vraag<{ n: number }>(tekst))[0]?.n ?? 0;

interface Stand {
  kvk: string;
  ews: boolean;
  voorstel_op: Date | null;
  voorstel_trede: number;
  besluit_op: Date | null;
  besluit_trede: number;
  besluit_voorstel_trede: number | null;
}

/** Where every provider stands at the end, by the last proposal and the last decision. */
async function leesStanden() {
  const { rows } = await sql<Stand>`
    select o.kvk, v.op as voorstel_op, v.trede as voorstel_trede, b.op as besluit_op, b.trede as besluit_trede,
      b.voorstel_trede as besluit_voorstel_trede, exists (
        select from ews_aanwijzing a where a.organisatie_id = o.id
      ) or coalesce(v.omzet_jeugdwet > 2000000, false) as ews
    from organisatie o
    left join lateral (select * from tredevoorstel where organisatie_id = o.id order by op desc limit 1) v on true
    left join lateral (select * from tredebesluit where organisatie_id = o.id order by op desc, id desc limit 1) b on true`.execute(
    database.db,
  );
  return rows.map((rij) => ({
    kvk: rij.kvk,
    ews: rij.ews,
    geldend: geldendeTrede(
      rij.besluit_op && { op: rij.besluit_op, trede: rij.besluit_trede, voorstelTrede: rij.besluit_voorstel_trede },
      rij.voorstel_op && { op: rij.voorstel_op, trede: rij.voorstel_trede },
    ),
    voorstel: rij.voorstel_trede,
  }));
}

describe('the loaded demo', () => {
  test('tells how far it is', () => {
    expect(regels.length).toBeGreaterThanOrEqual(4);
  });

  test('signals about few of the providers that deliver each quarter, about both sides, and people follow up', async () => {
    const kwartaal = await tel(
      `select count(distinct organisatie_id)::integer as n from waarneming where periode = '2026-K2'`,
    );
    const lopend = await tel(
      'select count(distinct organisatie_id)::integer as n from signaal where organisatie_id is not null and einde is null',
    );
    expect(lopend).toBeGreaterThan(10);
    expect(lopend / kwartaal).toBeLessThan(0.2);
    expect(
      await tel('select count(*)::integer as n from signaal where gebied is not null and einde is null'),
    ).toBeGreaterThan(2);
    const soorten = await vraag<{ soort: string }>('select distinct soort from signaalopvolging order by soort');
    expect(soorten.map(({ soort }) => soort)).toEqual(
      expect.arrayContaining(['antwoord', 'gekoppeld', 'gesluimerd', 'loosAlarm', 'terecht', 'toegewezen']),
    );
  });

  test('a second time changes nothing', async () => {
    const stand = async () => [
      await database.db.selectFrom('gegevensstand').select('versie').executeTakeFirstOrThrow(),
      await tel('select count(*)::integer as n from aanlevering'),
      await tel('select count(*)::integer as n from nieuwsbericht'),
      await tel('select count(*)::integer as n from gespreksvoorbereiding'),
      await tel('select count(*)::integer as n from signaalopvolging'),
    ];
    const voor = await stand();
    await laadDemo(database, () => undefined);
    expect(await stand()).toEqual(voor);
  });

  test('has the same past when every proposal is made anew, and says by which calculation and norm version', async () => {
    const stand = async () =>
      vraag<{ n: number; wat: string }>(`
        select count(*)::int as n, md5(string_agg(md5(v::text), '' order by organisatie_id, normset, op)) as wat from tredevoorstel v`);
    const eerst = await stand();
    expect(await herbereken(database)).toBe(eerst[0]?.n);
    expect(await stand()).toEqual(eerst);
    expect(await vraag('select distinct rekenversie, normversie from tredevoorstel')).toEqual([
      { rekenversie: REKENVERSIE, normversie: NORMSETS[0]?.versie },
    ]);
  }, 120_000);

  test('has 276 providers in the EWS, eight of them by designation', async () => {
    expect(await leesOrganisaties(database.db)).toHaveLength(1476);
    expect(await leesAanwijzingen(database.db, LAATSTE_DAG)).toHaveLength(8);
    expect((await leesStanden()).filter((stand) => stand.ews)).toHaveLength(276);
  });

  test('knows by its AGB code every provider that the messages name', async () => {
    const codes = aanbiedersVan(ZAAD).map(({ agb }) => agb);
    const { rows } = await database.pool.query('select agb from organisatie where agb = any($1)', [codes]);
    expect(rows).toHaveLength(codes.length);
  });

  test('has some 7% at trede 3 or higher by decision, on every step of the ladder, and far more by proposal', async () => {
    const ews = (await leesStanden()).filter((stand) => stand.ews);
    const zwaar = ews.filter((stand) => (stand.geldend?.trede ?? 0) >= 3);
    expect(zwaar.length / ews.length).toBeGreaterThanOrEqual(0.06);
    expect(zwaar.length / ews.length).toBeLessThanOrEqual(0.08);
    expect(new Set(zwaar.map((stand) => stand.geldend?.trede))).toEqual(new Set([3, 4, 5, 6]));
    const voorstellen = ews.filter((stand) => stand.voorstel >= 3).length / ews.length;
    expect(voorstellen).toBeGreaterThan(0.25);
    expect(voorstellen).toBeLessThan(0.5);
  });

  test('leaves some proposals to be judged', async () => {
    const wachtend = (await leesStanden()).filter((stand) => stand.geldend?.bron === 'nieuwVoorstel');
    expect(wachtend.length).toBeGreaterThanOrEqual(4);
    expect(wachtend.length).toBeLessThanOrEqual(12);
  });

  test('ends every story where its last decision left it', async () => {
    const standen = new Map((await leesStanden()).map((stand) => [stand.kvk, stand.geldend]));
    const anders = VERTELDE.filter(
      ({ profiel, besluiten, wachtVanaf }) =>
        !wachtVanaf && standen.get(profiel.kvk)?.trede !== (besluiten.at(-1)?.trede ?? 1),
    );
    expect(anders.map((verhaal) => verhaal.titel)).toEqual([]);
  });

  test('shows the wrong comma as it was known in June', async () => {
    const waardeOp = async (op: string) => {
      const { rows } = await sql<{ waarde: number }>`
        select w.waarde from waarneming w join organisatie o on o.id = w.organisatie_id
        where o.kvk = '99000248' and w.gegeven = 'eigenVermogen' and w.periode = '2026-K1'
          and w.vastgelegd_op <= ${op} and (w.vervangen_op is null or w.vervangen_op > ${op})`.execute(database.db);
      return rows.map((rij) => rij.waarde);
    };
    const [toen] = await waardeOp('2026-06-01');
    const [nu] = await waardeOp('2026-11-20');
    expect((nu ?? 0) / (toen ?? 1)).toBeCloseTo(10, 6);
  });

  test('refers every figure to an import, and lets new imports go on from there', async () => {
    const { rows } = await sql<{ los: number }>`
      select count(*)::int as los from waarneming w where not exists (select from import i where i.id = w.import_id)`.execute(
      database.db,
    );
    expect(rows[0]?.los).toBe(0);
    const nieuw = await database.db
      .insertInto('import')
      .values({
        soort: 'digimv',
        bestandsnaam: 'proef.ods',
        sha256: 'x',
        omvang: 1,
        keuzes: '{}',
        status: 'ontvangen',
        voortgang: '{}',
        verslag: '{}',
        gewijzigd_op: new Date(),
      } as never)
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(nieuw.id).toBeGreaterThan(16);
  });
});

describe('asking and delivering in the demo', () => {
  const standen = async (titel: string) =>
    new Map(
      (
        await vraag<{ status: string; n: number }>(
          `select a.status, count(*)::integer as n from aanlevering a join uitvraag u on u.id = a.uitvraag_id
           where u.titel like '${titel}' group by a.status`,
        )
      ).map(({ status, n }) => [status, n]),
    );
  const eigen = (partij: string, periode: string) =>
    vraag<{ status: string; versie: number; ingevuld: number; voorgevuld: number; getypt: number; terug: number }>(
      `select a.status, a.versie, count(c.waarde)::integer as ingevuld,
         (count(*) filter (where c.herkomst in ('bekend', 'overgenomen')))::integer as voorgevuld,
         (count(*) filter (where c.herkomst = 'getypt'))::integer as getypt,
         (select count(*)::integer from aanlevering_terug t where t.aanlevering_id = a.id) as terug
       from aanlevering a join uitvraag u on u.id = a.uitvraag_id join partij p on p.id = a.partij_id
       left join aanlevering_cel c on c.aanlevering_id = a.id
       where p.naam = '${partij}' and u.periode = '${periode}' and not u.pilot group by a.id`,
    );

  test('asks every provider of the EWS four quarters, of which all but the last are nearly all accepted', async () => {
    for (const kwartaal of ['4e kwartaal 2025', '1e kwartaal 2026', '2e kwartaal 2026']) {
      const stand = await standen(`Kwartaalcijfers%${kwartaal}`);
      expect([...stand.values()].reduce((som, n) => som + n, 0)).toBe(276);
      expect(stand.get('geaccepteerd')).toBeGreaterThan(265);
      expect(stand.get('concept')).toBeGreaterThan(0);
    }
    const nu = await standen('Kwartaalcijfers%3e kwartaal 2026');
    expect([...nu.values()].reduce((som, n) => som + n, 0)).toBe(276);
    for (const [status, minstens] of Object.entries({
      concept: 8,
      klaar: 4,
      ingediend: 50,
      teruggestuurd: 2,
      geaccepteerd: 100,
    }))
      expect(nu.get(status), status).toBeGreaterThanOrEqual(minstens);
  });

  test('asks municipalities and regions, a sample about hours, and a pilot group', async () => {
    const beleid = await standen('Inkoopbeleid%');
    expect((beleid.get('ingediend') ?? 0) + (beleid.get('geaccepteerd') ?? 0)).toBeGreaterThanOrEqual(28);
    expect(await standen('Administratietijd%')).toEqual(
      new Map([
        ['concept', 1],
        ['geaccepteerd', 39],
      ]),
    );
    expect(await standen('Pilot%')).toEqual(
      new Map([
        ['concept', 1],
        ['geaccepteerd', 19],
      ]),
    );
    expect(await tel('select count(*)::integer as n from pilotoordeel')).toBe(1);
  });

  test('keeps every version under the fingerprint of its content, with nothing in it that could not be handed in', async () => {
    const versies = await vraag<{ sha256: string; inhoud: Inhoud; velden: { code: string; verplicht: boolean }[] }>(
      `select v.sha256, v.inhoud, (select jsonb_agg(f) from jsonb_array_elements(u.velden) f where f -> 'vormen' ? a.vorm) as velden
       from aanlevering_versie v join aanlevering a on a.id = v.aanlevering_id join uitvraag u on u.id = a.uitvraag_id`,
    );
    expect(versies.length).toBeGreaterThan(1200);
    expect(versies.filter(({ inhoud, sha256 }) => vingerafdruk(inhoud) !== sha256)).toEqual([]);
    const bevindingen = versies.flatMap(({ inhoud }) => inhoud.bevindingen);
    expect(bevindingen.length).toBeGreaterThan(100);
    expect(bevindingen.filter(({ ernst, uitleg }) => ernst === 'fout' || !uitleg)).toEqual([]);
    const leeg = versies.flatMap(({ inhoud, velden }) => {
      const gevuld = new Set(inhoud.cellen.filter(({ waarde }) => waarde !== null).map(({ gegeven }) => gegeven));
      return velden.filter(({ code, verplicht }) => verplicht && !gevuld.has(code));
    });
    expect(leeg).toEqual([]);
  });

  test('has as many versions, and as many steps of handing in, as each delivery says', async () => {
    expect(
      await vraag(
        `select a.id from aanlevering a where a.versie <> (select count(*) from aanlevering_versie v where v.aanlevering_id = a.id)
           or a.versie <> (select count(*) from aanlevering_stap s where s.aanlevering_id = a.id and s.stap = 'ingediend')
           or (a.versie = 0) <> (a.status in ('concept', 'klaar') and not exists (
             select from aanlevering_terug t where t.aanlevering_id = a.id))`,
      ),
    ).toEqual([]);
    expect(await tel('select count(*)::integer as n from aanlevering_verwerking where klaar_op is null')).toBe(0);
  });

  test('hands in what the screens of providers show', async () => {
    const anders = await vraag(
      `select a.id, c.gegeven, c.waarde, w.waarde as bekend
       from aanlevering a join uitvraag u on u.id = a.uitvraag_id
       join aanlevering_versie v on v.aanlevering_id = a.id and v.nummer = a.versie
       cross join lateral jsonb_to_recordset(v.inhoud -> 'cellen') as c (gegeven text, waarde text)
       left join waarneming w on w.organisatie_id = a.organisatie_id and w.gegeven = c.gegeven and w.periode = u.periode
         and w.vervangen_op is null
       where a.organisatie_id is not null and c.waarde::numeric is distinct from w.waarde limit 5`,
    );
    expect(anders).toEqual([]);
  });

  test('says of each delivery what the checks say of it', async () => {
    const { db } = database;
    const ids = await vraag<{ id: number }>(
      `select a.id from aanlevering a join uitvraag u on u.id = a.uitvraag_id
       where u.periode = '2026-K3' and a.status in ('klaar', 'ingediend') order by a.status desc, a.id limit 20`,
    );
    const statussen = new Set<string>();
    for (const { id } of ids) {
      const stand = await leesStand(db, await leesAanlevering(db, id));
      const cellen = opGegeven(await leesCellen(db, id));
      const inhoud = maakInhoud(stand.velden, cellen, await controleer(db, stand, cellen));
      statussen.add(stand.aanlevering.status);
      // What waits for its board can be handed in as it is; what was handed in would be the same again.
      if (stand.aanlevering.status === 'klaar') toetsIndienen(stand.velden, cellen, inhoud.bevindingen);
      else expect(vingerafdruk(inhoud)).toBe((await leesVersies(db, id))[0]?.sha256);
    }
    expect(statussen).toEqual(new Set(['klaar', 'ingediend']));
  });

  test('leaves something to do for the people of the demo', async () => {
    const [hagelrak] = await eigen(AANBIEDER_IN_NOOD, '2026-K3');
    expect(hagelrak).toMatchObject({ status: 'concept', versie: 0, getypt: 0 });
    expect(hagelrak?.voorgevuld).toBeGreaterThan(15);
    expect(await eigen(AANBIEDER_IN_NOOD, '2026-K2')).toMatchObject([{ status: 'geaccepteerd' }]);
    expect(await eigen(ANDERE_AANBIEDER, '2026-K2')).toMatchObject([{ status: 'teruggestuurd', versie: 1, terug: 2 }]);
    expect(await eigen(ANDERE_AANBIEDER, '2026-K3')).toMatchObject([{ status: 'concept', versie: 0 }]);
    const [roosendaal] = await eigen(GEMEENTE, '2026');
    expect(roosendaal).toMatchObject({ status: 'concept', versie: 0 });
    expect(roosendaal?.getypt).toBeGreaterThan(10);
    expect(await eigen(JEUGDREGIO, '2026')).toMatchObject([{ status: 'concept', ingevuld: 0 }]);
    expect(await tel('select count(*)::integer as n from uitstelverzoek where besluit is null')).toBeGreaterThanOrEqual(
      2,
    );
  });

  test('measures time of who agreed only, and follows no feed: the demo needs no network', async () => {
    expect(await tel('select count(*)::integer as n from aanlevering_tijd')).toBeGreaterThanOrEqual(50);
    const zonder = `select count(*)::integer as n from aanlevering_tijd t join aanlevering a on a.id = t.aanlevering_id
      where not exists (select from tijdmeting m where m.partij_id = a.partij_id and m.akkoord)`;
    expect(await tel(zonder)).toBe(0);
    expect(await tel('select count(*)::integer as n from nieuwsbron where actief')).toBe(0);
    expect(await tel('select count(*)::integer as n from nieuwsbericht')).toBe(12);
  });
});
