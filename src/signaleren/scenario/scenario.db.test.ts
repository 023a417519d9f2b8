import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metToegang } from '../../platform/database/index.ts';
import { isLandelijk, type Rol } from '../../platform/toegang/index.ts';
import { maakProefmachine, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';

const [KVK, ANDER] = ['90000001', '90000002'];
const STROOM = {
  opbrengstenTotaal: 3_000_000,
  opbrengstenJeugdwet: 2_400_000,
  bedrijfslasten: 2_970_000,
  bedrijfsresultaat: 30_000,
  nettoresultaat: 24_000,
  personeelskosten: 2_400_000,
  kostenPnil: 240_000,
};
const STAND = {
  eigenVermogen: 2_000_000,
  balanstotaal: 8_000_000,
  liquideMiddelen: 900_000,
  vlottendeActiva: 2_500_000,
  kortlopendeSchulden: 2_000_000,
  verzuimPercentage: 6,
  uniekeClienten: 100,
};

let huis: Proefapp;
let ids: number[];
let analist: Proefpersoon;
let tweede: Proefpersoon;
let meekijker: Proefpersoon;
let indiener: Proefpersoon;
let ander: Proefpersoon;
let contract: Proefpersoon;
let bestuurder: Proefpersoon;
let elders: Proefpersoon;

beforeAll(async () => {
  huis = await maakProefapp();
  const { database } = huis;
  const { rows } = await database.pool.query<{ id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values
       ($1, 'De Proef', 'JZ12', '{jeugdhulp}', 'proef'), ($2, 'De Ander', 'JZ12', '{jeugdhulp}', 'proef'),
       ('90000003', 'Zonder Cijfers', 'JZ30', '{jeugdhulp}', 'proef') returning id`,
    [KVK, ANDER],
  );
  ids = rows.map(({ id }) => id);
  for (const id of ids.slice(0, 2)) await legCijfersVast(id);
  await database.pool.query(
    `insert into geleverde_zorg values
       ('JZ12', $1, 'pleegzorg', '2026-K3', 40, '2026-10-01', null, 'proef'), ('JZ30', $1, 'pleegzorg', '2026-K3', 60, '2026-10-01', null, 'proef'),
       ('JZ12', $2, 'ambulant', '2026-K3', 20, '2026-10-01', null, 'proef'), ('JZ12', $3, 'ambulant', '2026-K3', 7, '2026-10-01', null, 'proef')`,
    ids,
  );
  analist = await maakProefpersoon(database, 'analist');
  tweede = await maakProefpersoon(database, 'accountmanager', { partijId: analist.partijId });
  meekijker = await maakProefpersoon(database, 'meldpuntmedewerker', { partijId: analist.partijId });
  indiener = await maakProefpersoon(database, 'indiener', { organisatieId: ids[0] ?? 0 });
  ander = await maakProefpersoon(database, 'indiener', { organisatieId: ids[1] ?? 0 });
  contract = await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ12' });
  bestuurder = await maakProefpersoon(database, 'bestuurder', { partijId: contract.partijId });
  elders = await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ30' });
});
afterAll(() => huis.sluit());

/** Five equal quarters, so that the last four are known. */
async function legCijfersVast(id: number): Promise<void> {
  const perioden = ['2025-K3', '2025-K4', '2026-K1', '2026-K2', '2026-K3'];
  for (const periode of perioden) {
    const nummer = Number(periode.at(-1));
    const stromen = Object.entries(STROOM).map(([code, bedrag]) => [code, bedrag * nummer] as const);
    for (const [code, waarde] of [...stromen, ...Object.entries(STAND)])
      await huis.database.pool.query(`insert into waarneming values ('JZ12', $1, $2, $3, $4, '2026-10-20', null, 1)`, [
        id,
        code,
        periode,
        waarde,
      ]);
  }
}

const vraag = (
  wie: Proefpersoon | { headers: Record<string, string> },
  method: 'GET' | 'POST',
  pad: string,
  payload?: object,
) => huis.app.inject({ method, url: `/api/v1${pad}`, headers: wie.headers, ...(payload && { payload }) });

interface Aanbieder {
  nietZichtbaar: string[];
  aannamen: { code: string; waarde: number; bron: string | null }[];
  uitkomst: {
    kern: { resultaatNu: number; resultaatStraks: number; tredeNu: number; tredeStraks: number };
    trede: { nu: number; straks: number; redenenStraks: { tekst: string }[] } | null;
    kengetallen: {
      code: string;
      voor: { waarde: number };
      na: { waarde: number };
      invoer: unknown[];
      oordeel: string;
    }[];
    nietBerekend: { aanname: string; ontbreekt: string[] }[];
    kwartalen: { periode: string; trede: number }[];
  } | null;
}
const reken = async (wie: Proefpersoon, query: string, kvk = KVK) =>
  (await vraag(wie, 'GET', `/aanbieders/${kvk}/scenario?${query}`)).json<Aanbieder>();

describe('one provider', () => {
  it('goes through the same figures, ratios and judgement as its own page', async () => {
    const { uitkomst, aannamen } = await reken(analist, 'tarief=-5&bekendOp=2026-11-01');
    expect(uitkomst?.kern).toMatchObject({ resultaatNu: 96_000, resultaatStraks: -384_000 });
    const detail = (await vraag(analist, 'GET', `/aanbieders/${KVK}?bekendOp=2026-11-01`)).json<{
      voorstel: { trede: number };
      kengetallen: { code: string; waarde: number | null }[];
    }>();
    expect(uitkomst?.trede?.nu).toBe(detail.voorstel.trede);
    expect(uitkomst?.trede?.straks).toBeGreaterThan(detail.voorstel.trede);
    for (const { code, voor } of uitkomst?.kengetallen ?? [])
      expect(voor?.waarde, code).toBe(detail.kengetallen.find((k) => k.code === code)?.waarde);
    const marge = uitkomst?.kengetallen.find((k) => k.code === 'nettomargeRollend');
    expect(marge).toMatchObject({ oordeel: 'slechter' });
    expect(marge?.na.waarde).toBeCloseTo(-384_000 / 11_520_000, 9);
    expect(uitkomst?.kwartalen.map((k) => k.periode)).toEqual(['2026-K4', '2027-K1', '2027-K2', '2027-K3']);
    expect(aannamen.find((a) => a.code === 'tarief')).toMatchObject({ waarde: -5, bron: null });
    expect(aannamen.find((a) => a.code === 'betaaltermijn')?.bron).toContain('30 dagen');
  });

  it('says what cannot be reckoned and knows nothing before it was known', async () => {
    const { uitkomst } = await reken(analist, 'bezetting=-5');
    expect(uitkomst?.nietBerekend.map((n) => n.aanname)).toEqual(['bezetting', 'doortrekken']);
    expect((await reken(analist, 'tarief=-5&bekendOp=2026-10-01')).uitkomst).toBeNull();
    expect((await reken(analist, 'tarief=1', '90000003')).uitkomst).toBeNull();
  });

  it.each(['tarief=21', 'tarief=', 'tarief=1e3', 'vanaf=1.5', 'vanaf=0', 'doortrekken=2', 'pnilFactor=0.5'])(
    'refuses %s in words',
    async (query) => {
      const antwoord = await vraag(analist, 'GET', `/aanbieders/${KVK}/scenario?${query}`);
      expect(antwoord.statusCode).toBe(400);
      expect(antwoord.body).toContain('verwacht een');
    },
  );

  it('is for the provider itself and for who watches; a competitor and a region without the case get nothing', async () => {
    expect((await reken(indiener, 'tarief=-5')).uitkomst?.trede?.straks).toBeGreaterThan(1);
    expect((await vraag(ander, 'GET', `/aanbieders/${KVK}/scenario`)).statusCode).toBe(404);
    expect((await vraag(contract, 'GET', `/aanbieders/${KVK}/scenario`)).statusCode).toBe(404);
  });

  it('shows a party to the case the ratios, and no trede of what it sees only in part', async () => {
    await deel(elders, ['cijfers']);
    const { uitkomst, nietZichtbaar } = await reken(elders, 'tarief=-5');
    expect(nietZichtbaar).toEqual(['oordeel', 'gebeurtenissen']);
    expect(uitkomst?.trede).toBeNull();
    expect(uitkomst?.kern).toMatchObject({ tredeNu: null, tredeStraks: null, resultaatStraks: -384_000 });
    expect(JSON.stringify(uitkomst)).not.toMatch(/"trede":[1-6]/);
  });
});

async function deel(aan: Proefpersoon, onderdelen: readonly string[], dagen = 1): Promise<void> {
  await huis.database.pool.query(
    `insert into verlening (soort, organisatie_id, doel, partij_id, onderdelen, tot, reden)
     values ('deling', $1, 'vroegsignalering', $2, $3, now() + make_interval(days => $4), 'voor de proef')`,
    [ids[0], aan.partijId, onderdelen, dagen],
  );
}

interface Regio {
  beperkt: boolean;
  uitkomst: {
    leden: {
      kvk: string;
      jongeren: number;
      aandeel: number;
      effect: number;
      effectRegio: number;
      resultaatStraks: number;
    }[];
    zonderCijfers: { naam: string }[];
    totaal: Record<string, number>;
    treden: { trede: number; nu: number; straks: number; jongerenStraks: number }[];
    naarVier: { aanbieders: number; jongeren: number };
  };
}
const regio = async (wie: Proefpersoon, query: string) =>
  (await vraag(wie, 'GET', `/jeugdregios/JZ12/scenario?${query}`)).json<Regio>();

describe('a region', () => {
  it('is the sum of its providers, each with its share of young people', async () => {
    const { uitkomst, beperkt } = await regio(analist, 'tarief=-5');
    expect(beperkt).toBe(false);
    expect(uitkomst.leden.map((l) => [l.kvk, l.jongeren, l.aandeel])).toEqual([
      [KVK, 40, 0.4],
      [ANDER, 20, 0.2],
    ]);
    expect(uitkomst.zonderCijfers.map((l) => l.naam)).toEqual(['Zonder Cijfers']);
    expect(uitkomst.totaal).toMatchObject({ jongeren: 67, effect: -960_000, effectRegio: -480_000 * 0.6 });
    const los = await reken(analist, 'tarief=-5');
    expect(uitkomst.leden[0]?.resultaatStraks).toBe(los.uitkomst?.kern.resultaatStraks);
    expect(uitkomst.treden.reduce((t, { straks }) => t + straks, 0)).toBe(2);
    expect(uitkomst.naarVier).toEqual({ aanbieders: 2, jongeren: 60 });
  });

  it('can let the tariff work on its own part of the turnover alone', async () => {
    const { uitkomst } = await regio(analist, 'tarief=-5&werking=regiodeel');
    expect(uitkomst.leden.map((l) => [l.effect, l.effectRegio])).toEqual([
      [-192_000, -192_000],
      [-96_000, -96_000],
    ]);
  });

  it('shows a region what was shared with it, and counts the rest', async () => {
    const { uitkomst, beperkt } = await regio(contract, 'tarief=-5');
    expect(beperkt).toBe(true);
    expect(uitkomst.leden).toEqual([]);
    expect(uitkomst.zonderCijfers).toHaveLength(3);
    await deel(contract, ['oordeel', 'cijfers', 'gebeurtenissen']);
    const erna = await regio(contract, 'tarief=-5');
    expect(erna.uitkomst.leden.map((l) => [l.kvk, l.aandeel])).toEqual([[KVK, 0.4]]);
    // 7 of 27 with ambulant help is hidden, and so are the other 20: 7 would follow.
    expect(erna).toMatchObject({
      minstens: 10,
      uitkomst: {
        leden: [{ kvk: KVK, jongeren: 40 }],
        zonderCijfers: [{ jongeren: null }, { jongeren: null }],
        naarVier: { aanbieders: 1, jongeren: 40 },
        totaal: { jongeren: null },
      },
    });
    expect((await vraag(elders, 'GET', '/jeugdregios/JZ12/scenario')).statusCode).toBe(403);
  });
});

describe('a small number of young people', () => {
  it('is hidden from a region with all it could be worked out from', async () => {
    const { pool } = huis.database;
    await pool.query(
      `insert into geleverde_zorg values ('JZ12', $1, 'crisis', '2026-K3', 3, '2026-10-01', null, 'proef')`,
      [ids[0]],
    );
    for (const werking of ['geheel', 'regiodeel']) {
      const { uitkomst } = await regio(contract, `tarief=-5&werking=${werking}`);
      expect(uitkomst.leden).toMatchObject([{ kvk: KVK, jongeren: null, aandeel: null, effectRegio: null }]);
      expect(uitkomst.totaal).toMatchObject({ jongeren: null, effectRegio: 0, metAandeel: 0 });
      expect(uitkomst.treden.map((t) => t.jongerenStraks)).toContain(null);
      if (werking === 'geheel') expect(uitkomst.naarVier).toEqual({ aanbieders: 1, jongeren: null });
      else expect(uitkomst.leden[0]).toMatchObject({ effect: 0, nietBerekend: ['aandeel'] });
    }
    expect((await regio(analist, 'tarief=-5')).uitkomst.leden[0]?.jongeren).toBe(43);
    await pool.query(`delete from geleverde_zorg where hulpvorm = 'crisis'`);
  });
});

const nieuw = (wie: Proefpersoon, body: object) =>
  vraag(wie, 'POST', '/scenarios', { naam: 'Lager tarief', aannamen: { tarief: -5 }, ...body });
const lijst = async (wie: Proefpersoon) =>
  (await vraag(wie, 'GET', '/scenarios')).json<{ scenarios: { id: number; naam: string; eigen: boolean }[] }>()
    .scenarios;
interface Bewaard {
  toen: { resultaatStraks: number };
  nu: { resultaatStraks: number } | null;
  verschilt: string[];
  versies: { versie: number }[];
  bekendOp: string;
}
const open = async (wie: Proefpersoon, id: number, query = '') =>
  (await vraag(wie, 'GET', `/scenarios/${id}${query}`)).json<Bewaard>();

describe('a saved scenario', () => {
  it('is of its own party; of a provider it goes to who watches only when shared', async () => {
    const { id } = (await nieuw(indiener, { kvk: KVK })).json<{ id: number }>();
    expect(await lijst(indiener)).toMatchObject([{ id, eigen: true }]);
    for (const wie of [analist, ander, contract, elders]) expect((await lijst(wie)).map((s) => s.id)).not.toContain(id);
    expect((await vraag(analist, 'GET', `/scenarios/${id}`)).statusCode).toBe(404);
    const versie = { naam: 'Lager tarief, gedeeld', aannamen: { tarief: -5 }, versie: 1, gedeeld: 'toezicht' };
    expect((await vraag(indiener, 'POST', `/scenarios/${id}/versies`, versie)).json()).toEqual({ id, versie: 2 });
    expect(await lijst(analist)).toMatchObject([{ id, eigen: false, naam: 'Lager tarief, gedeeld' }]);
    expect((await vraag(analist, 'POST', `/scenarios/${id}/versies`, { ...versie, versie: 2 })).statusCode).toBe(403);
    expect((await vraag(indiener, 'POST', `/scenarios/${id}/versies`, versie)).statusCode).toBe(409);
    await vraag(indiener, 'POST', `/scenarios/${id}/versies`, { ...versie, versie: 2, ingetrokken: true });
    expect(await lijst(indiener)).toEqual([]);
    expect((await open(indiener, id)).versies.map((v) => v.versie)).toEqual([3, 2, 1]);
  });

  it('is known to every analyst, and kept by no one who only looks on, and by no machine', async () => {
    const { id } = (await nieuw(analist, { kvk: KVK })).json<{ id: number }>();
    expect((await lijst(tweede)).map((s) => s.id)).toContain(id);
    expect((await nieuw(meekijker, { kvk: KVK })).statusCode).toBe(403);
    expect((await nieuw(bestuurder, { regio: 'JZ12' })).statusCode).toBe(403);
    const token = await maakProefmachine(huis.database, 'analist', analist.partijId);
    const machine = { headers: { authorization: `Bearer ${token}` } };
    expect(
      (await vraag(machine, 'POST', '/scenarios', { naam: 'Door een systeem', kvk: KVK, aannamen: {} })).statusCode,
    ).toBe(403);
  });

  it('of a region is for that region; about another nobody keeps one', async () => {
    const { id } = (await nieuw(contract, { regio: 'JZ12' })).json<{ id: number }>();
    expect((await lijst(bestuurder)).map((s) => s.id)).toEqual([id]);
    expect((await lijst(elders)).map((s) => s.id)).toEqual([]);
    expect((await nieuw(contract, { regio: 'JZ30' })).statusCode).toBe(403);
    expect((await nieuw(contract, { kvk: ANDER })).statusCode).toBe(409);
    expect((await nieuw(contract, { kvk: ANDER, regio: 'JZ12' })).statusCode).toBe(400);
    expect((await nieuw(ander, { kvk: KVK })).statusCode).toBe(404);
  });

  it('is not seen any more when the case is not', async () => {
    const { id } = (await nieuw(elders, { kvk: KVK })).json<{ id: number }>();
    expect((await lijst(elders)).map((s) => s.id)).toEqual([id]);
    await huis.database.pool.query('update verlening set ingetrokken_op = now() where partij_id = $1', [
      elders.partijId,
    ]);
    expect(await lijst(elders)).toEqual([]);
  });

  it('of a provider works on all its turnover: a part of a region is refused in words', async () => {
    const antwoord = await nieuw(analist, { kvk: KVK, werking: 'regiodeel' });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.body).toContain('alleen bij een regio');
    const { id } = (await nieuw(analist, { kvk: KVK })).json<{ id: number }>();
    const versie = { naam: 'Lager tarief', aannamen: { tarief: -5 }, versie: 1, werking: 'regiodeel' };
    expect((await vraag(analist, 'POST', `/scenarios/${id}/versies`, versie)).statusCode).toBe(400);
    expect((await nieuw(analist, { regio: 'JZ12', werking: 'regiodeel' })).statusCode).toBe(201);
  });

  it('keeps from a colleague who sees only the figures the trede that was said to another', async () => {
    const collega = await maakProefpersoon(huis.database, 'contractmanager', { partijId: elders.partijId });
    for (const [wie, onderdelen] of [
      [elders, ['oordeel', 'cijfers', 'gebeurtenissen']],
      [collega, ['cijfers']],
    ] as const)
      await huis.database.pool.query(
        `insert into verlening (soort, organisatie_id, doel, partij_id, persoon_id, persoon_naam, onderdelen, tot, reden)
         values ('persoonlijk', $1, 'vroegsignalering', $2, $3, 'Proef', $4, now() + interval '1 day', 'voor de proef')`,
        [ids[0], wie.partijId, wie.persoonId, onderdelen],
      );
    const { id } = (await nieuw(elders, { kvk: KVK })).json<{ id: number }>();
    const eigen = await open(elders, id);
    expect(eigen.toen).toEqual(eigen.nu);
    expect(eigen.toen).toMatchObject({ tredeNu: expect.any(Number), tredeStraks: expect.any(Number) });
    const van = await open(collega, id);
    expect(van.toen).toMatchObject({ tredeNu: null, tredeStraks: null, resultaatStraks: eigen.toen.resultaatStraks });
    expect(van.verschilt).toEqual([]);
    await huis.database.pool.query('update verlening set ingetrokken_op = now() where partij_id = $1', [
      elders.partijId,
    ]);
  });

  it('is reckoned anew when opened, says what differs, and can be seen as it was', async () => {
    const { id } = (await nieuw(analist, { kvk: ANDER, bekendOp: '2026-11-01' })).json<{ id: number }>();
    expect(await open(analist, id)).toMatchObject({ verschilt: [], bekendOp: '2026-11-01' });
    const { pool } = huis.database;
    const waar = `where organisatie_id = ${ids[1]} and gegeven = 'nettoresultaat' and periode = '2026-K3'`;
    await pool.query(`update waarneming set vervangen_op = '2026-11-10' ${waar}`);
    await pool.query(
      `insert into waarneming values ('JZ12', $1, 'nettoresultaat', '2026-K3', 0, '2026-11-10', null, 1)`,
      [ids[1]],
    );
    const nu = await open(analist, id);
    expect(nu.toen.resultaatStraks).toBe(-384_000);
    expect(nu.nu?.resultaatStraks).toBe(-456_000);
    expect(nu.verschilt).toEqual(expect.arrayContaining(['resultaatNu', 'resultaatStraks', 'laatstBekend']));
    expect(await open(analist, id, '?bekendOp=2026-11-01')).toMatchObject({ verschilt: [] });
  });
});

describe('the database by itself', () => {
  const als = <T>(wie: Proefpersoon, rol: Rol, sql: string) =>
    metToegang(
      huis.database,
      { rol, partijId: wie.partijId, persoonId: wie.persoonId, landelijk: isLandelijk(rol) },
      async ({ pool }) => (await pool.query<T & object>(sql)).rows,
    );
  const rij = (id: number, versie: number, partij: number, organisatie: number) =>
    `insert into scenario (id, versie, partij_id, soort, jeugdregio, organisatie_id, naam, aannamen, bekend_op, normset, normversie, uitkomst, door_naam, op)
     values (${id}, ${versie}, ${partij}, 'aanbieder', 'JZ12', ${organisatie}, 'Buitenom', '{}', '2026-11-01', 'x', 1, '{}', 'proef', now())`;

  it('lets nobody write for another party, about another provider, or over what is there', async () => {
    const [eigen = 0, vreemd = 0] = ids;
    const { partijId } = indiener;
    await als(indiener, 'indiener', rij(9000, 1, partijId, eigen));
    for (const poging of [
      rij(9001, 1, ander.partijId, eigen),
      rij(9002, 1, partijId, vreemd),
      rij(9003, 2, partijId, eigen),
      rij(9000, 3, partijId, eigen),
      `update scenario set naam = 'anders'`,
      'delete from scenario',
    ])
      await expect(als(indiener, 'indiener', poging), poging).rejects.toMatchObject({ code: '42501' });
    await expect(als(ander, 'indiener', rij(9000, 2, ander.partijId, vreemd))).rejects.toMatchObject({ code: '42501' });
    await expect(huis.database.pool.query('delete from scenario')).rejects.toThrow();
  });
});
