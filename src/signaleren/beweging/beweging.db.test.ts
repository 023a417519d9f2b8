import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { leesStanden, type Omgeving, selectieOp } from '../overzicht/index.ts';
import { STANDAARDNORMSET } from '../urgentie/index.ts';
import { beweging, tredematrix } from './beeld.ts';

const [GEDEELD, GEHEIM, ELDERS] = ['90000001', '90000002', '90000003'];
const REGIO = 'JZ12';
const OP = '2026-11-20';

let proef: Proefapp;
let omgeving: Omgeving;
let analist: Proefpersoon;
let regio: Proefpersoon;

/** Proposals: provider, day, trede, youth turnover. */
const VOORSTELLEN: readonly (readonly [string, string, number, number])[] = [
  [GEDEELD, '2026-02-10', 2, 3_000_000],
  [GEDEELD, '2026-05-10', 4, 3_000_000],
  [GEDEELD, '2026-08-10', 5, 3_000_000],
  [GEHEIM, '2026-02-12', 3, 5_000_000],
  [GEHEIM, '2026-08-12', 2, 5_000_000],
  [ELDERS, '2026-03-01', 1, 1_500_000],
  [ELDERS, '2026-10-05', 3, 2_500_000],
];

beforeAll(async () => {
  proef = await maakProefapp();
  const { pool } = proef.database;
  const ids = new Map<string, number>();
  for (const [kvk, jeugdregio] of [
    [GEDEELD, REGIO],
    [GEHEIM, REGIO],
    [ELDERS, 'JZ01'],
  ] as const) {
    const { rows } = await pool.query<{ id: number }>(
      `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, 'Proef ' || $1, $2, '{jeugdhulp}', 'proef') returning id`,
      [kvk, jeugdregio],
    );
    ids.set(kvk, rows[0]?.id ?? 0);
    await pool.query(
      `insert into geleverde_zorg values ($1, $2, 'pleegzorg', '2025', 12, '2026-03-01', null, 'proef')`,
      [jeugdregio, rows[0]?.id],
    );
  }
  for (const [kvk, op, trede, omzet] of VOORSTELLEN)
    await pool.query(
      `insert into tredevoorstel select jeugdregio, id, $2, $3::timestamptz, 1, '2026-K1', $4, false, '[]', '[]', '{}', 1, 0, '[]', 10, $5
       from organisatie where kvk = $1`,
      [kvk, STANDAARDNORMSET, `${op}T10:00Z`, trede, omzet],
    );
  // A person kept it on trede 3 after the second proposal, until the third said worse.
  await pool.query(
    `insert into tredebesluit (jeugdregio, organisatie_id, op, trede, reden, door, normset, voorstel_trede)
     values ($1, $2, '2026-05-20T10:00Z', 3, 'een lange reden', 'proef', $3, 4)`,
    [REGIO, ids.get(GEDEELD), STANDAARDNORMSET],
  );
  await pool.query(
    `insert into ews_aanwijzing values ($1, 'JZ01', 'moeilijk te vervangen', '2026-04-01', '2026-07-01')`,
    [ids.get(ELDERS)],
  );
  omgeving = { database: proef.database, demo: true, normset: STANDAARDNORMSET };
  analist = await maakProefpersoon(proef.database, 'analist');
  regio = await maakProefpersoon(proef.database, 'contractmanager', { soort: 'jeugdregio', regiocode: REGIO });
  await pool.query(
    `insert into verlening (soort, organisatie_id, doel, partij_id, onderdelen, tot, reden)
     values ('deling', $1, 'vroegsignalering', $2, '{oordeel}', now() + interval '1 day', 'voor de proef')`,
    [ids.get(GEDEELD), regio.partijId],
  );
});
afterAll(() => proef?.sluit());

const alles = { bereik: 'alle', kwartalen: 4, bewogen: false } as const;
const haal = async (pad: string, { headers }: Proefpersoon) => {
  const antwoord = await proef.app.inject({ url: `/api/v1${pad}`, headers });
  return { status: antwoord.statusCode, json: antwoord.json() };
};
const treden = (matrix: { aanbieders: { kvk: string; treden: (number | null)[] }[] }) =>
  Object.fromEntries(matrix.aanbieders.map((rij) => [rij.kvk, rij.treden]));

describe('the matrix over time', () => {
  it('shows the trede that held at the end of each quarter, the heaviest first', async () => {
    const matrix = await tredematrix(omgeving, datum(OP), alles);
    expect(matrix.momenten.map((m) => m.periode ?? m.op)).toEqual(['2025-K4', '2026-K1', '2026-K2', '2026-K3', OP]);
    expect(treden(matrix)).toEqual({
      [GEDEELD]: [null, 2, 3, 5, 5],
      [ELDERS]: [null, 1, 1, 1, 3],
      [GEHEIM]: [null, 3, 3, 2, 2],
    });
    expect(matrix.aanbieders.map(({ kvk }) => kvk)).toEqual([GEDEELD, ELDERS, GEHEIM]);
  });

  it('is the same as what every other screen shows of those days', async () => {
    const matrix = await tredematrix(omgeving, datum(OP), alles);
    for (const [i, { op }] of matrix.momenten.entries()) {
      const standen = await leesStanden(omgeving.database, await selectieOp(omgeving, op));
      expect(Object.fromEntries(matrix.aanbieders.map((rij) => [rij.kvk, rij.treden[i] ?? null]))).toEqual(
        Object.fromEntries(standen.map((s) => [s.kvk, s.trede])),
      );
    }
  });

  it('knows nothing of later when it is asked for an earlier day', async () => {
    const matrix = await tredematrix(omgeving, datum('2026-05-15'), { ...alles, kwartalen: 2 });
    expect(treden(matrix)[GEDEELD]).toEqual([null, 2, 4]);
    expect(treden(matrix)[GEHEIM]).toEqual([null, 3, 3]);
  });

  it('narrows down to the EWS, a region, a kind of help, and who moved', async () => {
    const kvks = async (vraag: object, op = OP) =>
      (await tredematrix(omgeving, datum(op), { ...alles, ...vraag })).aanbieders.map(({ kvk }) => kvk).sort();
    expect(await kvks({ bereik: 'ews' })).toEqual([GEDEELD, GEHEIM, ELDERS]);
    expect(await kvks({ bereik: 'ews' }, '2026-09-30')).toEqual([GEDEELD, GEHEIM]);
    expect(await kvks({ regio: 'JZ01' })).toEqual([ELDERS]);
    expect(await kvks({ hulpvorm: 'crisis' })).toEqual([]);
    expect(await kvks({ soort: 'jeugdhulp', bewogen: true })).toEqual([GEDEELD, GEHEIM, ELDERS]);
    expect(await kvks({ bewogen: true, kwartalen: 2 }, '2026-06-30')).toEqual([GEDEELD]);
  });

  it('counts a region per moment', async () => {
    const { regios } = await tredematrix(omgeving, datum(OP), alles);
    expect(regios[0]).toMatchObject({ code: REGIO });
    expect(regios[0]?.cellen.map((cel) => [cel.aantal, cel.driePlus, cel.hoogste])).toEqual([
      [2, 0, null],
      [2, 1, 3],
      [2, 2, 3],
      [2, 1, 5],
      [2, 1, 5],
    ]);
    expect(regios).toHaveLength(42);
  });
});

describe('movement between treden', () => {
  it('tells who rose, fell, came and left between two days', async () => {
    const b = await beweging(omgeving, datum(OP), { bereik: 'ews', van: '2026-06-30', tot: OP });
    expect([b.aantalVan, b.aantalTot]).toEqual([3, 3]);
    expect(b.gestegen.map((w) => [w.kvk, w.van, w.naar])).toEqual([
      [GEDEELD, 3, 5],
      [ELDERS, 1, 3],
    ]);
    expect(b.gedaald.map((w) => [w.kvk, w.van, w.naar])).toEqual([[GEHEIM, 3, 2]]);
    const later = await beweging(omgeving, datum(OP), { bereik: 'ews', van: '2026-06-30', tot: '2026-09-30' });
    expect(later.eraf.map((w) => [w.kvk, w.trede])).toEqual([[ELDERS, 1]]);
    expect(later.overgangen).toContainEqual({ vanPlaats: '1', naarPlaats: 'buiten', aantal: 1 });
    expect(later.aantalTot).toBe(2);
  });

  it('tells how long they stay, as known on that day', async () => {
    const op = async (dag: string, trede: number) =>
      (await beweging(omgeving, datum(dag), { bereik: 'alle' })).verblijf.find((v) => v.trede === trede);
    // A person took it down after ten days; the later, worse proposal was not judged yet and ends no stay.
    expect(await op(OP, 4)).toMatchObject({ aantal: 1, lopend: 0, mediaan: 10 });
    expect(await op('2026-05-15', 4)).toMatchObject({ aantal: 1, lopend: 1, mediaan: null });
    expect(await op(OP, 5)).toMatchObject({ aantal: 0 });
    // That of another began with its first figure and is left out.
    expect(await op(OP, 3)).toMatchObject({ aantal: 2, lopend: 2, zonderBegin: 1, mediaan: null });
  });

  it('refuses days that are not in order, or after the day of looking', async () => {
    for (const deel of ['van=2026-09-30&tot=2026-06-30', 'tot=2026-12-01', 'van=2026-11-20']) {
      const { status, json } = await haal(`/tredebeweging?bekendOp=${OP}&${deel}`, analist);
      expect([deel, status, json.type]).toEqual([deel, 400, '/problemen/ongeldige-invoer']);
    }
  });
});

describe('for a region', () => {
  it('shows its own providers, and says of which the trede is not for it', async () => {
    const { json } = await haal(`/tredematrix?bekendOp=${OP}&kwartalen=2`, regio);
    expect(json).toMatchObject({ beperkt: true, bereik: 'alle', aantal: 2, verborgen: 1, regios: [] });
    expect(json.aanbieders).toMatchObject([
      { kvk: GEDEELD, treden: [3, 5, 5], nietZichtbaar: false },
      { kvk: GEHEIM, treden: [null, null, null], nietZichtbaar: true },
    ]);
  });

  it('counts in movement only those that may be seen, and says how many are not', async () => {
    const { json } = await haal(`/tredebeweging?bekendOp=${OP}&van=2026-06-30`, regio);
    expect(json).toMatchObject({ beperkt: true, verborgen: 1, aantalVan: 1, aantalTot: 1, gedaald: [] });
    expect(json.gestegen.map((w: { kvk: string }) => w.kvk)).toEqual([GEDEELD]);
  });

  it('is refused the region of others, and gets its own', async () => {
    expect((await haal('/tredematrix?regio=JZ01', regio)).status).toBe(403);
    expect((await haal('/tredebeweging?regio=JZ01', regio)).status).toBe(403);
    expect((await haal(`/tredematrix?regio=${REGIO}`, regio)).status).toBe(200);
    expect((await haal('/tredematrix?regio=JZ01', analist)).json.aanbieders).toHaveLength(1);
  });

  it('gets a workbook of what it may see', async () => {
    const antwoord = await proef.app.inject({
      url: `/api/v1/rapporten/treden-in-de-tijd?formaat=xlsx&bekendOp=${OP}`,
      headers: regio.headers,
    });
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.headers['content-disposition']).toContain('treden-in-de-tijd-2026-11-20.xlsx');
    expect(antwoord.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });
});
