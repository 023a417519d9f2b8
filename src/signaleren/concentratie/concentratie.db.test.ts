import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { STANDAARDNORMSET } from '../urgentie/index.ts';

const [GROOT, ZWAK, KLEIN, ELDERS] = ['90000001', '90000002', '90000003', '90000004'];
const REGIO = 'JZ16';
const ANDERE = 'JZ01';
const OP = '2026-11-20';

let proef: Proefapp;
let analist: Proefpersoon;
let regio: Proefpersoon;

/** Provider, region of the young people, kind of help, young people, known since, and per municipality. */
const ZORG: readonly (readonly [string, string, string, number, string, Readonly<Record<string, number>>?])[] = [
  [GROOT, REGIO, 'verblijf', 80, '2026-03-10', { GM0402: 50, GM0406: 24 }],
  [ZWAK, REGIO, 'verblijf', 40, '2026-03-10', { GM0402: 40 }],
  [KLEIN, REGIO, 'verblijf', 6, '2026-03-10'],
  [GROOT, REGIO, 'crisis', 30, '2026-03-10', { GM0402: 30 }],
  [ZWAK, REGIO, 'crisis', 20, '2026-08-01'],
  [KLEIN, REGIO, 'pleegzorg', 4, '2026-03-10'],
  [GROOT, ANDERE, 'verblijf', 20, '2026-03-10'],
  [ELDERS, ANDERE, 'verblijf', 30, '2026-03-10'],
];

beforeAll(async () => {
  proef = await maakProefapp();
  const { pool } = proef.database;
  for (const kvk of [GROOT, ZWAK, KLEIN, ELDERS])
    await pool.query(
      `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, 'Proef ' || $1, $2, '{jeugdhulp}', 'proef')`,
      [kvk, kvk === ELDERS ? ANDERE : REGIO],
    );
  for (const [kvk, waar, vorm, clienten, sinds, gemeenten = {}] of ZORG) {
    await pool.query(
      `insert into geleverde_zorg select $2, id, $3, '2025', $4, $5::date, null, 'proef' from organisatie where kvk = $1`,
      [kvk, waar, vorm, clienten, sinds],
    );
    for (const [gemeente, aantal] of Object.entries(gemeenten))
      await pool.query(
        `insert into geleverde_zorg_gemeente select $2, id, $3, $4, '2025', $5, $6::date, null, 'proef' from organisatie where kvk = $1`,
        [kvk, waar, gemeente, vorm, aantal, sinds],
      );
  }
  for (const [kvk, trede] of [
    [GROOT, 2],
    [ZWAK, 4],
  ] as const)
    await pool.query(
      `insert into tredevoorstel select jeugdregio, id, $2, '2026-05-01', 1, '2026-K1', $3, false, '[]', '[]', '{}', 1, 0, '[]', 10, 3000000
       from organisatie where kvk = $1`,
      [kvk, STANDAARDNORMSET, trede],
    );
  for (const [kvk, op, procent] of [
    [ZWAK, '2026-05-01', 80],
    [ELDERS, '2026-05-01', 75],
  ] as const)
    await pool.query(
      `insert into waarneming select jeugdregio, id, 'bezettingsgraad', '2026-K1', $3, $2::date, null, 0 from organisatie where kvk = $1`,
      [kvk, op, procent],
    );
  analist = await maakProefpersoon(proef.database, 'analist');
  regio = await maakProefpersoon(proef.database, 'contractmanager', { soort: 'jeugdregio', regiocode: REGIO });
});
afterAll(() => proef?.sluit());

const haal = async (pad: string, { headers }: Proefpersoon = analist) => {
  const antwoord = await proef.app.inject({ url: `/api/v1${pad}`, headers });
  return { status: antwoord.statusCode, json: antwoord.json() };
};
type Cel = { regio: string; hulpvorm: string };
const cel = (json: { cellen: Cel[] }, waar: string, vorm: string) =>
  json.cellen.find((een) => een.regio === waar && een.hulpvorm === vorm);

describe('concentration', () => {
  it('tells the supervisor on whom each kind of help in each region hangs, with that provider’s trede', async () => {
    const { json } = await haal(`/concentratie?bekendOp=${OP}`);
    expect(json).toMatchObject({ minstens: null, hulpvormen: ['pleegzorg', 'verblijf', 'crisis'], perioden: ['2025'] });
    expect(json.regios).toHaveLength(42);
    const verblijf = cel(json, REGIO, 'verblijf');
    expect(verblijf).toMatchObject({ jongeren: 126, aanbieders: 3, grootste: { aanbieder: { kvk: GROOT, trede: 2 } } });
    expect(verblijf).toHaveProperty('grootste.aandeel', expect.closeTo(80 / 126, 9));
    expect(verblijf).toHaveProperty('hhi', expect.closeTo((80 ** 2 + 40 ** 2 + 6 ** 2) / 126 ** 2, 9));
    expect(cel(json, REGIO, 'pleegzorg')).toMatchObject({ jongeren: 4, hhi: 1 });
    expect(cel(json, ANDERE, 'crisis')).toBeUndefined();
  });

  it('knows on an earlier day only what was known then', async () => {
    const toen = (await haal('/concentratie?bekendOp=2026-04-01')).json;
    expect(cel(toen, REGIO, 'crisis')).toMatchObject({
      aanbieders: 1,
      grootste: { aandeel: 1, aanbieder: { trede: null } },
    });
    expect((await haal('/concentratie?bekendOp=2026-01-01')).json.cellen).toEqual([]);
  });

  it('hides small numbers from a region, and treden that were not shared with it', async () => {
    const { json } = await haal(`/jeugdregios/${REGIO}/concentratie?bekendOp=${OP}`, regio);
    expect(json.minstens).toBe(10);
    expect(json.regios.map((r: { code: string }) => r.code)).toEqual([REGIO]);
    // 6 would follow from 126 − 80 − 40: the next smallest is hidden as well.
    expect(cel(json, REGIO, 'verblijf')).toMatchObject({
      jongeren: 126,
      hhi: null,
      delen: [{ jongeren: 80 }, { jongeren: null, aandeel: null }, { jongeren: null, aandeel: null }],
    });
    expect(cel(json, REGIO, 'pleegzorg')).toMatchObject({ jongeren: null, hhi: null, grootste: { aandeel: null } });
    expect(cel(json, REGIO, 'crisis')).toMatchObject({ jongeren: 50, hhi: expect.closeTo(0.52, 9) });
    expect(JSON.stringify(json)).not.toContain(ELDERS);
    expect(cel(json, REGIO, 'crisis')).toHaveProperty('grootste.aanbieder', {
      kvk: GROOT,
      naam: `Proef ${GROOT}`,
      trede: null,
      nietZichtbaar: true,
    });
  });

  it('is not there for the country of a region, nor for another region', async () => {
    for (const pad of [
      '/concentratie',
      '/domino',
      `/jeugdregios/${ANDERE}/concentratie`,
      `/jeugdregios/${ANDERE}/domino`,
    ])
      expect([pad, (await haal(pad, regio)).status]).toEqual([pad, 403]);
    expect((await haal('/jeugdregios/JZ99/concentratie')).status).toBe(404);
  });
});

describe('domino', () => {
  it('tells who loses what where, and who may take over with which known places', async () => {
    const { json } = await haal(`/domino?bekendOp=${OP}&kvks=${GROOT}`);
    expect(json.rondes).toHaveLength(1);
    const [ronde] = json.rondes;
    expect(ronde.jongeren).toBe(130);
    // ZWAK has 10 of 50 places free, ELDERS 10 of 40; KLEIN does not tell. Nobody tells about crisis.
    expect(ronde.perHulpvorm).toEqual([
      { hulpvorm: 'verblijf', jongeren: 100, past: 20, onzeker: 70, geenPlek: 10 },
      { hulpvorm: 'crisis', jongeren: 30, past: 0, onzeker: 30, geenPlek: 0 },
    ]);
    const gemeente = (code: string | null, waar = REGIO) =>
      ronde.gemeenten.find((g: { gemeente: string | null; regio: string }) => g.gemeente === code && g.regio === waar);
    expect(gemeente('GM0402')).toMatchObject({ gemeenteNaam: 'Hilversum', jongeren: 80 });
    expect(gemeente('GM0406')).toMatchObject({ jongeren: 24 });
    // 80 in the region, 74 of them by municipality.
    expect(gemeente(null)).toMatchObject({ gemeenteNaam: null, jongeren: 6 });
    expect(gemeente(null, ANDERE)).toMatchObject({ jongeren: 20 });
    const ontvanger = (kvk: string, vorm: string) =>
      ronde.ontvangers.find((o: { kvk: string; hulpvorm: string }) => o.kvk === kvk && o.hulpvorm === vorm);
    expect(ontvanger(ZWAK, 'verblijf')).toMatchObject({
      jongerenNu: 40,
      gevraagd: 70,
      vrij: 10,
      capaciteit: 'bekend',
      bezetting: { procent: 80, periode: '2026-K1' },
      vol: true,
      kwetsbaar: true,
    });
    expect(ontvanger(KLEIN, 'verblijf')).toMatchObject({ vrij: null, capaciteit: 'onbekend', vol: false });
    expect(ontvanger(ZWAK, 'crisis')).toMatchObject({ vrij: null, capaciteit: 'onbekend', kwetsbaar: true });
  });

  it('takes receivers along in a second round when that is asked for', async () => {
    const { json } = await haal(`/domino?bekendOp=${OP}&kvks=${GROOT}&tweede=ja`);
    expect(json.rondes[1].gevallen.map((g: { kvk: string; reden: string }) => [g.kvk, g.reden])).toEqual([
      [GROOT, 'gekozen'],
      [ZWAK, 'trede'],
      [ELDERS, 'vol'],
    ]);
    expect(json.rondes[1].jongeren).toBe(130 + 60 + 30);
  });

  it('gives the same whatever the order, and on an earlier day only what was known', async () => {
    const een = (await haal(`/domino?bekendOp=${OP}&kvks=${GROOT},${ZWAK}`)).json.rondes;
    const twee = (await haal(`/domino?bekendOp=${OP}&kvks=${ZWAK},${GROOT}`)).json.rondes;
    expect(twee).toEqual(een);
    const toen = (await haal(`/domino?bekendOp=2026-04-01&kvks=${GROOT}`)).json.rondes[0];
    expect(toen.perHulpvorm).toContainEqual({ hulpvorm: 'crisis', jongeren: 30, past: 0, onzeker: 0, geenPlek: 30 });
    expect(
      toen.ontvangers.every((o: { vrij: number | null; trede: number | null }) => o.vrij === null && o.trede === null),
    ).toBe(true);
  });

  it('shows a region its own care, hides small numbers, and says what is not for it to see', async () => {
    const { json } = await haal(`/jeugdregios/${REGIO}/domino?bekendOp=${OP}&kvks=${GROOT}`, regio);
    const [ronde] = json.rondes;
    expect(ronde.perHulpvorm.map((h: { hulpvorm: string }) => h.hulpvorm)).toEqual(['verblijf', 'crisis']);
    expect(ronde.jongeren).toBe(110);
    const rij = ronde.gemeenten.find((g: { gemeente: string | null }) => g.gemeente === null);
    expect(rij.jongeren).toBeNull();
    // Of the rest there must be two that are not shown, or 6 would follow.
    expect(ronde.gemeenten.filter((g: { jongeren: number | null }) => g.jongeren === null).length).toBeGreaterThan(1);
    const zwak = ronde.ontvangers.find(
      (o: { kvk: string; hulpvorm: string }) => o.kvk === ZWAK && o.hulpvorm === 'verblijf',
    );
    expect(zwak).toMatchObject({
      trede: null,
      nietZichtbaar: true,
      vrij: null,
      capaciteit: 'nietZichtbaar',
      kwetsbaar: false,
    });
    expect(zwak.bezetting).toBeNull();
    expect(JSON.stringify(json)).not.toContain(ELDERS);
    expect((await haal(`/jeugdregios/${REGIO}/domino?kvks=${ELDERS}`, regio)).status).toBe(404);
  });

  it('asks for nothing without a choice, and refuses what is no KvK number', async () => {
    expect((await haal('/domino')).json).toMatchObject({ gekozen: [], rondes: [] });
    expect((await haal('/domino?kvks=1,2')).status).toBe(400);
    expect((await haal('/domino?kvks=12345678')).status).toBe(404);
  });

  it('goes along as a workbook', async () => {
    for (const [pad, wie] of [
      ['/rapporten/concentratie?formaat=xlsx', analist],
      [`/rapporten/jeugdregios/${REGIO}/concentratie?formaat=xlsx`, regio],
      [`/rapporten/domino?formaat=xlsx&tweede=ja&kvks=${GROOT}`, analist],
      [`/rapporten/jeugdregios/${REGIO}/domino?formaat=xlsx&kvks=${GROOT}`, regio],
    ] as const) {
      const antwoord = await proef.app.inject({ url: `/api/v1${pad}`, headers: wie.headers });
      expect([pad, antwoord.statusCode, antwoord.rawPayload.subarray(0, 2).toString()]).toEqual([pad, 200, 'PK']);
    }
    const vreemd = await proef.app.inject({ url: '/api/v1/rapporten/domino?formaat=xlsx', headers: regio.headers });
    expect(vreemd.statusCode).toBe(403);
  });
});

describe('free places', () => {
  const [VALT, BREED, TEER] = ['90000011', '90000012', '90000013'];
  const HIER = 'JZ12';
  let vanHier: Proefpersoon;

  beforeAll(async () => {
    const { pool } = proef.database;
    vanHier = await maakProefpersoon(proef.database, 'contractmanager', { soort: 'jeugdregio', regiocode: HIER });
    for (const kvk of [VALT, BREED, TEER])
      await pool.query(
        `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, 'Proef ' || $1, $2, '{jeugdhulp}', 'proef')`,
        [kvk, HIER],
      );
    for (const [kvk, waar, clienten] of [
      [VALT, HIER, 20],
      [BREED, HIER, 10],
      [BREED, 'JZ30', 490],
      [TEER, HIER, 4],
    ] as const)
      await pool.query(
        `insert into geleverde_zorg select $2, id, 'verblijf', '2025', $3, '2026-03-10', null, 'proef' from organisatie where kvk = $1`,
        [kvk, waar, clienten],
      );
    for (const [kvk, procent] of [
      [BREED, 90],
      [TEER, 50],
    ] as const) {
      await pool.query(
        `insert into waarneming select jeugdregio, id, 'bezettingsgraad', '2026-K1', $2, '2026-05-01', null, 0 from organisatie where kvk = $1`,
        [kvk, procent],
      );
      await pool.query(
        `insert into verlening (soort, organisatie_id, doel, partij_id, onderdelen, tot, reden)
         select 'deling', id, 'vroegsignalering', $2, '{cijfers}', now() + interval '1 day', 'voor de proef' from organisatie where kvk = $1`,
        [kvk, vanHier.partijId],
      );
    }
  });

  const ontvanger = (ronde: { ontvangers: { kvk: string }[] }, kvk: string) =>
    ronde.ontvangers.find((een) => een.kvk === kvk);

  it('are of the whole provider, so that the region and the country say the same', async () => {
    const query = `bekendOp=${OP}&kvks=${VALT}&tweede=ja`;
    for (const pad of [`/domino?${query}`, `/jeugdregios/${HIER}/domino?${query}`]) {
      const { rondes } = (await haal(pad)).json;
      // 500 young people fill 90%: 55 of the 555 places are free.
      expect(ontvanger(rondes[0], BREED), pad).toMatchObject({ jongerenNu: 10, vrij: 55, vol: false });
      expect(rondes[0].perHulpvorm, pad).toEqual([
        { hulpvorm: 'verblijf', jongeren: 20, past: 20, onzeker: 0, geenPlek: 0 },
      ]);
      expect(
        rondes[1].gevallen.map((g: { kvk: string }) => g.kvk),
        pad,
      ).not.toContain(BREED);
    }
  });

  it('are not told to a region, which sees only a part of the care and could work out small numbers', async () => {
    const { rondes } = (await haal(`/jeugdregios/${HIER}/domino?bekendOp=${OP}&kvks=${VALT}&tweede=ja`, vanHier)).json;
    // With half of the places occupied the free ones would be the number that is hidden.
    expect(ontvanger(rondes[0], TEER)).toMatchObject({
      jongerenNu: null,
      gevraagd: null,
      vrij: null,
      capaciteit: 'nietZichtbaar',
      vol: false,
      bezetting: { procent: 50 },
    });
    expect(ontvanger(rondes[0], BREED)).toMatchObject({ jongerenNu: 10, vrij: null, vol: false });
    expect(rondes[0].perHulpvorm).toEqual([{ hulpvorm: 'verblijf', jongeren: 20, past: 0, onzeker: 20, geenPlek: 0 }]);
    expect(rondes[1].gevallen.map((g: { kvk: string }) => g.kvk)).toEqual([VALT]);
  });
});
