import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadBasis } from '../../basis.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { maakApp } from '../../platform/http/index.ts';
import { type Logboek, maakLogboek } from '../../platform/logboek/index.ts';
import { maakProefmachine, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { STANDAARDNORMSET } from '../urgentie/index.ts';
import { pilotRoutes } from './routes.ts';

let database: Database;
let logboek: Logboek;
let app: FastifyInstance;
let analist: Proefpersoon;
const AANTAL = 24;
const DELEN = { dag: '2025-04-01', periode: '2026-K1' };

/**
 * 24 providers, of which the last eight came to trede 3 in the autumn of 2025 and still are on it. Their sick leave was higher
 * in the first quarter of 2025 than that of the others.
 */
beforeAll(async () => {
  database = await maakTestdatabase();
  await laadBasis(database);
  const { pool } = database;
  await pool.query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
     select (90000000 + n)::text, 'Aanbieder ' || n, 'JZ12', '{jeugdhulp}', 'proef' from generate_series(1, $1) n`,
    [AANTAL],
  );
  await pool.query(
    `insert into partij (soort, naam, organisatie_id, bron) select 'aanbieder', naam, id, 'proef' from organisatie`,
  );
  await pool.query(
    `insert into waarneming
     select 'JZ12', id, v.gegeven, v.periode, v.waarde, '2025-05-01', null, 1
     from (select id, row_number() over (order by kvk) as n from organisatie) o,
     lateral (values
       ('verzuimPercentage', '2025-K1', case when n > 16 then 10 + n * 0.1 else n * 0.2 end),
       ('verzuimPercentage', '2026-K1', (n * 7) % 24),
       ('opbrengstenJeugdwet', '2025', n * 250000),
       ('personeelskosten', '2026-K1', n * 100),
       ('personeelskosten', '2025', n * 400)) v (gegeven, periode, waarde)`,
  );
  await pool.query(
    `insert into tredevoorstel
     select 'JZ12', id, $1, m.op::timestamptz, 1, '2025-K1', case when m.laat and n > 16 then 4 else 1 end, false, '[]', '[]', '{}', 1, 1, '[]', 10, null
     from (select id, row_number() over (order by kvk) as n from organisatie) o,
     (values ('2025-02-01', false), ('2025-10-01', true)) m (op, laat)`,
    [STANDAARDNORMSET],
  );
  analist = await maakProefpersoon(database, 'analist');
  logboek = maakLogboek(database);
  app = await maakApp({
    adres: 'http://127.0.0.1:8080',
    logNiveau: 'silent',
    database,
    logboek,
    controles: {},
    leesStand: async () => 1,
    vandaag: () => '2026-11-26',
  });
  await app.register(pilotRoutes, { demo: false, normset: STANDAARDNORMSET, prefix: '/api/v1' });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await logboek.sluit();
  await database.sluit();
});

const DOELGROEP = {
  ews: false,
  omzetVanaf: null,
  aangewezen: false,
  soorten: [],
  regios: [],
  kvks: [],
  gebieden: [],
  steekproef: null,
};
const VELDEN = ['verzuimPercentage', 'personeelskosten'];

async function maakUitvraag(meer: { pilot?: boolean; status?: string; omzetVanaf?: number } = {}): Promise<number> {
  const { pilot = true, status = 'verstuurd', omzetVanaf = null } = meer;
  const velden = VELDEN.map((code) => ({ code, versie: 1, verplicht: false, vormen: ['aanbieder'] }));
  const { rows } = await database.pool.query<{ id: number }>(
    `insert into uitvraag (titel, aan, pilot, periode, deadline, doel, grondslag, velden, doelgroep, status, verstuurd_op)
     values ('Proef met velden', 'aanbieders', $1, $2, '2026-05-01', 'uitproberen wat nodig is', 'convenant', $3, $4, $5, case when $5 <> 'concept' then now() end) returning id`,
    [pilot, DELEN.periode, JSON.stringify(velden), JSON.stringify({ ...DOELGROEP, omzetVanaf }), status],
  );
  const id = rows[0]?.id ?? 0;
  if (status === 'verstuurd')
    await database.pool.query(
      `insert into aanlevering (uitvraag_id, partij_id, organisatie_id, jeugdregio, vorm, vier_ogen, deadline)
       select $1, p.id, p.organisatie_id, 'JZ12', 'aanbieder', false, '2026-05-01' from partij p where p.organisatie_id is not null order by p.organisatie_id`,
      [id],
    );
  return id;
}

/** Everybody but the last two hands in: sick leave as a rank, one cell empty, one with a story, one sent back. */
async function dienIn(uitvraag: number): Promise<void> {
  const { rows } = await database.pool.query<{ id: number }>(
    'select id from aanlevering where uitvraag_id = $1 order by organisatie_id',
    [uitvraag],
  );
  for (const [i, { id }] of rows.slice(0, -2).entries()) {
    const cel = (gegeven: string, waarde: string | null, toelichting = '') => ({
      gegeven,
      versie: 1,
      waarde,
      toelichting,
      herkomst: 'getypt',
      bron: '',
    });
    const inhoud = {
      cellen: [
        cel('verzuimPercentage', i === 0 ? null : String(i), i === 1 ? 'Griepgolf' : ''),
        cel('personeelskosten', String((i + 1) * 100)),
      ],
      bevindingen:
        i === 2
          ? [
              {
                controle: 'x',
                versie: 1,
                ernst: 'waarschuwing',
                gegevens: ['verzuimPercentage'],
                melding: 'x',
                uitleg: 'klopt echt',
              },
            ]
          : [],
    };
    await database.pool.query(
      `insert into aanlevering_versie values ($1, 1, $2, repeat('0', 64), null, 'Proef', now(), null, null, now())`,
      [id, JSON.stringify(inhoud)],
    );
    if (i === 3)
      await database.pool.query(
        `insert into aanlevering_terug values ($1, 1, 'verzuimPercentage', 'Dit kan niet', null, now())`,
        [id],
      );
  }
}

const lees = (id: number, wie = analist) => app.inject({ url: `/api/v1/uitvragen/${id}/pilot`, headers: wie.headers });
const oordeel = (id: number, payload: object, headers: Record<string, string> = analist.headers) =>
  app.inject({ method: 'POST', url: `/api/v1/uitvragen/${id}/pilot/oordelen`, headers, payload });

describe('the evidence of a pilot', () => {
  it('comes from what was known while nothing was handed in, and looks ahead from a quarter of which the year is over', async () => {
    const antwoord = await lees(await maakUitvraag());
    expect(antwoord.statusCode, antwoord.payload).toBe(200);
    const pilot = antwoord.json();
    expect(pilot).toMatchObject({ gevraagd: AANTAL, ingediend: 0, bestaand: 2 });
    const [verzuim] = pilot.velden;
    expect(verzuim.bewijs).toMatchObject({
      bron: 'waarnemingen',
      periode: '2026-K1',
      respons: { gevraagd: AANTAL, ingediend: 0 },
    });
    expect(verzuim.bewijs.voorspelling).toEqual([
      {
        wat: 'waarde',
        uitkomst: 'vooruit',
        periode: '2025-K1',
        auc: 1,
        onder: expect.any(Number),
        boven: 1,
        gevallen: 8,
        anderen: 16,
      },
    ]);
    expect(verzuim.bewijs.voorspelling[0].onder).toBeGreaterThan(0.7);
  });

  it('counts what was handed in, sees that a field is known already, and foretells the treden of today with it', async () => {
    const id = await maakUitvraag();
    await dienIn(id);
    const { velden, ingediend } = (await lees(id)).json();
    expect(ingediend).toBe(AANTAL - 2);
    const [verzuim, kosten] = velden;
    expect(verzuim.bewijs.respons).toEqual({
      gevraagd: 24,
      ingediend: 22,
      ingevuld: 21,
      leeg: 1,
      uitgelegd: 2,
      teruggestuurd: 1,
    });
    expect(kosten.bewijs.bron).toBe('aanleveringen');
    // The same figure of the annual accounts, and the turnover, order providers alike.
    expect(
      kosten.bewijs.gelijkenis.map((een: { gegeven: string; lijktBekend: boolean }) => [een.gegeven, een.lijktBekend]),
    ).toEqual(
      expect.arrayContaining([
        ['opbrengstenJeugdwet', true],
        ['personeelskosten', true],
      ]),
    );
    expect(kosten.bewijs.gelijkenis[0]).toMatchObject({ periode: '2025', rho: 1 });
    expect(kosten.bewijs.voorspelling).toMatchObject([
      { wat: 'waarde', uitkomst: 'nu', periode: '2026-K1', auc: 1, gevallen: 6, anderen: 16 },
    ]);
  });

  it('weighs the group by turnover, also of a request that was not sent yet', async () => {
    const { groep } = (await lees(await maakUitvraag({ status: 'concept', omzetVanaf: 4_000_000 }))).json();
    expect(groep.bewijs).toMatchObject({ aanbieders: AANTAL, drempel: 2_000_000, gevraagd: 9, inEws: 16 });
    const boven = groep.bewijs.klassen.find(({ van }: { van: number }) => van === 2_000_000);
    expect(boven).toEqual({ van: 2_000_000, tot: 5_000_000, aanbieders: 12, gevraagd: 5, metTrede: 12, zorgelijk: 4 });
  });

  it('is only of a pilot, and only for who asks for figures', async () => {
    expect((await lees(await maakUitvraag({ pilot: false }))).json()).toMatchObject({
      status: 409,
      detail: expect.stringContaining('geen pilot'),
    });
    expect((await lees(999_999)).statusCode).toBe(404);
    expect((await lees(1, await maakProefpersoon(database, 'indiener'))).statusCode).toBe(403);
    expect((await lees(1, await maakProefpersoon(database, 'accountmanager'))).statusCode).toBe(200);
  });
});

describe('a judgement', () => {
  it('is kept with what was on the screen, and never changed', async () => {
    const id = await maakUitvraag();
    const voor = (await lees(id)).json();
    const [{ stempel, bewijs }] = voor.velden;
    const eerste = { gegeven: 'verzuimPercentage', nodig: 'ja', elders: 'Jaarverantwoording', stempel };
    expect((await oordeel(id, eerste)).statusCode).toBe(201);
    // What comes in later changes the evidence of today, not that of the judgement.
    await dienIn(id);
    expect(
      (await oordeel(id, { ...eerste, besluit: 'opnemen', reden: 'Dit voorspelt goed genoeg.' })).json(),
    ).toMatchObject({
      status: 409,
      detail: expect.stringContaining('veranderd sinds u ze zag'),
    });
    const nu = (await lees(id)).json().velden[0];
    expect(nu.stempel).not.toBe(stempel);
    expect(
      (await oordeel(id, { ...eerste, stempel: nu.stempel, besluit: 'opnemen', reden: 'Dit voorspelt goed genoeg.' }))
        .statusCode,
    ).toBe(201);
    const { oordelen } = (await lees(id)).json().velden[0];
    expect(oordelen).toMatchObject([
      { besluit: 'opnemen', bewijs: nu.bewijs, door: expect.any(String) },
      { besluit: null, nodig: 'ja', elders: 'Jaarverantwoording', bewijs },
    ]);
    await expect(database.pool.query('update pilotoordeel set reden = $1', ['anders'])).rejects.toThrow(
      'alleen aangevuld',
    );
  });

  it('can be about the group that is asked', async () => {
    const id = await maakUitvraag();
    const { stempel } = (await lees(id)).json().groep;
    const nieuw = {
      gegeven: '*',
      nodig: 'weetNiet',
      besluit: 'verderOnderzoeken',
      reden: 'Kijk ook onder de grens.',
      stempel,
    };
    expect((await oordeel(id, nieuw)).statusCode).toBe(201);
    expect((await lees(id)).json().groep.oordelen).toMatchObject([
      { besluit: 'verderOnderzoeken', bewijs: { drempel: 2_000_000 } },
    ]);
  });

  it('takes a reason with a decision, a field of this pilot, a person, and the right to ask', async () => {
    const id = await maakUitvraag();
    const { stempel } = (await lees(id)).json().velden[0];
    const goed = { gegeven: 'verzuimPercentage', nodig: 'nee', stempel };
    expect((await oordeel(id, { ...goed, besluit: 'nietOpnemen', reden: 'nee' })).json()).toMatchObject({
      status: 400,
      errors: [{ location: { pointer: '#/reden' } }],
    });
    expect((await oordeel(id, { ...goed, gegeven: 'eigenVermogen' })).statusCode).toBe(404);
    const accountmanager = await maakProefpersoon(database, 'accountmanager');
    expect((await oordeel(id, goed, accountmanager.headers)).statusCode).toBe(403);
    const machine = await maakProefmachine(database, 'analist', analist.partijId);
    expect((await oordeel(id, goed, { authorization: `Bearer ${machine}` })).statusCode).toBe(403);
  });
});
