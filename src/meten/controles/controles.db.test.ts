import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadBasis } from '../../basis.ts';
import { datum, plusDagen } from '../../kernel/datum.ts';
import { vandaag } from '../../platform/klok.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { leesControles } from './index.ts';

let proef: Proefapp;
let analist: Proefpersoon;
let accountmanager: Proefpersoon;
let indiener: Proefpersoon;
const KVKS = ['90000001', '90000002', '90000003'];
const morgen = plusDagen(vandaag(), 1);

/** Three providers: one in order, one with more cash than current assets, one of which nothing is known. */
beforeAll(async () => {
  proef = await maakProefapp();
  const { database } = proef;
  const { pool } = database;
  for (const kvk of KVKS)
    await pool.query(
      `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, $2, 'JZ12', '{jeugdhulp}', 'proef')`,
      [kvk, `Aanbieder ${kvk}`],
    );
  await pool.query(
    `insert into waarneming (jeugdregio, organisatie_id, gegeven, periode, waarde, vastgelegd_op, import_id)
     select 'JZ12', o.id, w.gegeven, w.periode, w.waarde, now(), 1 from organisatie o
     join (values
       ('90000001', 'liquideMiddelen', '2026-K3', 10), ('90000001', 'vlottendeActiva', '2026-K3', 90),
       ('90000001', 'liquideMiddelen', '2026-K2', 95), ('90000001', 'vlottendeActiva', '2026-K2', 90),
       ('90000002', 'liquideMiddelen', '2026-K3', 90000), ('90000002', 'vlottendeActiva', '2026-K3', 10),
       ('90000003', 'liquideMiddelen', '2026-K3', 90)) w(kvk, gegeven, periode, waarde) on w.kvk = o.kvk`,
  );
  analist = await maakProefpersoon(database, 'analist');
  accountmanager = await maakProefpersoon(database, 'accountmanager');
  indiener = await maakProefpersoon(database, 'indiener');
});
afterAll(() => proef?.sluit());

const vraag = (wie: Proefpersoon, method: InjectOptions['method'], pad: string, payload?: object) =>
  proef.app.inject({
    method: method ?? 'GET',
    url: `/api/v1${pad}`,
    headers: wie.headers,
    ...(payload === undefined ? {} : { payload }),
  });

const REGEL = {
  naam: 'Geld past in de vlottende activa',
  ernst: 'fout',
  formule: 'nu.liquideMiddelen <= nu.vlottendeActiva',
  gegevens: ['liquideMiddelen', 'vlottendeActiva'],
  melding: 'Er is {geld} geld, maar {activa} vlottende activa.',
  getallen: { geld: 'nu.liquideMiddelen', activa: 'nu.vlottendeActiva' },
  marge: { absoluut: 0, relatief: 0 },
  uitleg: 'Geld is een deel van de vlottende activa.',
  bron: 'Proef',
};
const nieuw = (code: string, anders: object = {}, wie = analist) =>
  vraag(wie, 'POST', `/controles/${code}/versies`, { ...REGEL, geldigVan: vandaag(), basis: 0, ...anders });

/** Where a refusal says that something is wrong, and what. */
const plekken = (antwoord: LightMyRequestResponse): [string, string][] =>
  antwoord
    .json<{ errors: { location: { pointer: string }; detail: string }[] }>()
    .errors.map(({ location, detail }) => [location.pointer.slice(2), detail]);

describe('the checks', () => {
  it('are read by who checks and by who delivers, with the names of the fields', async () => {
    for (const wie of [analist, accountmanager, indiener]) {
      const antwoord = await vraag(wie, 'GET', '/controles');
      expect(antwoord.statusCode).toBe(200);
      const { controles } = antwoord.json();
      expect(controles.length).toBeGreaterThan(30);
      expect(controles.find((c: { code: string }) => c.code === 'balansKlopt')).toMatchObject({
        versie: 1,
        ernst: 'fout',
        stand: 'geldt',
        versies: 1,
        eigen: false,
        gegevens: [
          { code: 'balanstotaal', naam: 'Balanstotaal' },
          { naam: 'Eigen vermogen' },
          { naam: 'Kortlopende schulden' },
          { naam: 'Langlopende schulden' },
        ],
      });
    }
    const { velden, functies } = (await vraag(indiener, 'GET', '/controlevelden')).json();
    expect(velden).toContainEqual({
      code: 'personeelskosten',
      naam: 'Personeelskosten',
      eenheid: 'euro',
      stroom: true,
      aan: 'aanbieders',
    });
    expect(functies).toContain('ongeveer');
    expect((await vraag(analist, 'GET', '/controles/bestaatNiet')).statusCode).toBe(404);
  });

  it('are written by an analist only, also according to the database', async () => {
    expect((await nieuw('nietMijn', {}, accountmanager)).statusCode).toBe(403);
    expect((await nieuw('nietMijn', {}, indiener)).statusCode).toBe(403);
    expect((await vraag(accountmanager, 'POST', '/controles/toets', { controle: REGEL })).statusCode).toBe(403);
    const { pool } = proef.database;
    const client = await pool.connect();
    const voegToe = async (rol: string, soort: string) => {
      await client.query('begin');
      await client.query(`select set_config('baken.rol', $1, true), set_config('role', 'baken_landelijk', true)`, [
        rol,
      ]);
      const uitkomst = await client
        .query(`insert into definitie values ($1, 'x', 1, '2026-01-01', '{}')`, [soort])
        .then(
          () => 'ja',
          (fout: Error) => fout.message,
        );
      await client.query('rollback');
      return uitkomst;
    };
    try {
      expect(await voegToe('analist', 'controle')).toBe('ja');
      expect(await voegToe('accountmanager', 'controle')).toContain('row-level security');
      expect(await voegToe('analist', 'normset')).toContain('row-level security');
    } finally {
      client.release();
    }
  });
});

describe('a new version', () => {
  it('stands beside the old one, holds from its first day on, and takes the next number', async () => {
    expect((await nieuw('eigenRegel')).json()).toEqual({ code: 'eigenRegel', versie: 1 });
    expect((await nieuw('eigenRegel', { basis: 1, geldigVan: morgen, ernst: 'waarschuwing' })).json()).toEqual({
      code: 'eigenRegel',
      versie: 2,
    });
    const { versie, versies, stand } = (await vraag(indiener, 'GET', '/controles/eigenRegel')).json();
    expect({
      versie,
      stand,
      alle: versies.map((v: { versie: number; eigen: boolean }) => [v.versie, v.eigen]),
    }).toEqual({
      versie: 1,
      stand: 'geldt',
      alle: [
        [2, true],
        [1, true],
      ],
    });
    const ernst = async (dag: string) =>
      (await leesControles(proef.database.db, datum(dag))).find((c) => c.code === 'eigenRegel')?.ernst;
    expect([await ernst(vandaag()), await ernst(morgen)]).toEqual(['fout', 'waarschuwing']);
    expect(await ernst(plusDagen(vandaag(), -1))).toBeUndefined();
  });

  it('is refused when it is not based on the last one, begins in the past or before the last one, or ends before it begins', async () => {
    await nieuw('botsing', { geldigVan: morgen });
    expect((await nieuw('botsing', { geldigVan: morgen })).statusCode).toBe(409);
    const geweigerd = async (anders: object) => plekken(await nieuw('botsing', { basis: 1, ...anders }));
    const gisteren = plusDagen(vandaag(), -1);
    expect(await geweigerd({ geldigVan: gisteren })).toEqual([
      ['geldigVan', `is ${gisteren}; verwacht: ${vandaag()} of later`],
    ]);
    expect(await geweigerd({})).toEqual([['geldigVan', expect.stringContaining(`${morgen} of later`)]]);
    expect(await geweigerd({ geldigVan: morgen, geldigTot: vandaag() })).toEqual([
      ['geldigTot', `is ${vandaag()}; verwacht: ${morgen} of later`],
    ]);
  });

  it('with a mistake is refused with the place of the mistake', async () => {
    const antwoord = await nieuw('metFout', {
      formule: 'nu.liquideMiddelen <=\n  nu.vlottendActiva',
      melding: 'Er is {geldt} geld en {activa}.',
    });
    expect(antwoord.statusCode).toBe(400);
    expect(plekken(antwoord)).toEqual([
      ['melding', expect.stringMatching(/^regel 1, teken 7: .*\{geldt\}/)],
      ['melding', expect.stringMatching(/^regel 1, teken 1: .*\{geld\}/)],
      ['formule', 'regel 2, teken 6: Onbekend gegeven: vlottendActiva. Bedoelt u vlottendeActiva?'],
    ]);
    expect((await vraag(analist, 'GET', '/controles/metFout')).statusCode).toBe(404);
  });

  it('cannot mix what providers are asked with what municipalities are asked', async () => {
    const { velden } = (await vraag(analist, 'GET', '/controlevelden')).json();
    const beleid = velden.find((v: { aan: string }) => v.aan === 'gebieden').code;
    const antwoord = await nieuw('gemengd', { formule: `nu.liquideMiddelen <= nu.${beleid}` });
    expect(plekken(antwoord)).toEqual([['formule', expect.stringContaining(`Onbekend gegeven: ${beleid}`)]]);
  });

  it('of a check of Baken stays when a later start brings the same number', async () => {
    expect((await nieuw('balansKlopt', { basis: 1 })).json()).toEqual({ code: 'balansKlopt', versie: 2 });
    await proef.database.pool.query(
      `update definitie set inhoud = inhoud || '{"eigen": true, "versie": 1}' where soort = 'controle' and code = 'vlottendInBalans'`,
    );
    await laadBasis(proef.database);
    const { versies } = (await vraag(analist, 'GET', '/controles/balansKlopt')).json();
    expect(versies).toHaveLength(2);
  });

  it('ends a check, and only from a day on', async () => {
    await nieuw('aflopend');
    const tot = plusDagen(vandaag(), 5);
    const einde = (anders: object) =>
      vraag(analist, 'POST', '/controles/aflopend/einde', { geldigTot: tot, basis: 1, ...anders });
    expect((await einde({ geldigTot: plusDagen(vandaag(), -1) })).statusCode).toBe(400);
    expect((await einde({ basis: 4 })).statusCode).toBe(409);
    expect((await einde({})).json()).toEqual({ code: 'aflopend', versie: 2 });
    const geldt = async (dag: string) =>
      (await leesControles(proef.database.db, datum(dag))).some((c) => c.code === 'aflopend');
    expect([await geldt(plusDagen(datum(tot), -1)), await geldt(tot)]).toEqual([true, false]);
    expect(
      (await vraag(analist, 'POST', '/controles/bestaatNiet/einde', { geldigTot: tot, basis: 1 })).statusCode,
    ).toBe(404);
  });
});

describe('trying a check', () => {
  const toets = async (anders: object, controle: object = REGEL) => {
    const { marge, formule, gegevens, melding, getallen } = { ...REGEL, ...controle };
    return (
      await vraag(analist, 'POST', '/controles/toets', {
        controle: { marge, formule, gegevens, melding, getallen },
        ...anders,
      })
    ).json();
  };

  it('counts for how many providers of the last quarter it would speak', async () => {
    expect(await toets({})).toEqual({
      fouten: [],
      meldingen: null,
      telling: {
        periode: '2026-K3',
        aanbieders: 3,
        getoetst: 2,
        raak: 1,
        voorbeelden: [
          {
            kvk: '90000002',
            naam: 'Aanbieder 90000002',
            meldingen: ['Er is €\u00a090.000 geld, maar €\u00a010 vlottende activa.'],
          },
        ],
      },
    });
    expect((await toets({ periode: '2026-K2' })).telling).toMatchObject({ aanbieders: 1, getoetst: 1, raak: 1 });
    expect((await toets({ kvk: '90000001' })).telling).toMatchObject({ aanbieders: 1, raak: 0 });
    expect((await toets({ kvk: '90000009' })).status).toBe(404);
  });

  it('looks back at the quarter before', async () => {
    const uit = await toets(
      {},
      { formule: 'nu.liquideMiddelen >= vorige.liquideMiddelen', melding: 'Minder geld dan eerst.', getallen: {} },
    );
    expect(uit.telling).toMatchObject({ getoetst: 1, raak: 1, voorbeelden: [{ kvk: '90000001' }] });
  });

  it('tries figures of one’s own', async () => {
    const nu = { liquideMiddelen: 20, vlottendeActiva: 10 };
    expect(await toets({ cijfers: { nu } })).toEqual({
      fouten: [],
      meldingen: ['Er is €\u00a020 geld, maar €\u00a010 vlottende activa.'],
      telling: null,
    });
    expect((await toets({ cijfers: { nu: { liquideMiddelen: 20 } } })).meldingen).toEqual([]);
  });

  it('gives every mistake with its place, of a check for many fields once, and keeps nothing', async () => {
    const uit = await toets({}, { formule: '', gegevens: ['liquideMiddelen'], perGegeven: true });
    expect(uit).toEqual({
      fouten: [{ plek: 'formule', regel: 1, kolom: 1, melding: expect.stringContaining('De formule is niet af') }],
      meldingen: null,
      telling: null,
    });
    expect((await toets({}, { formule: '1 <= 2', melding: 'Zonder cijfers.', getallen: {} })).telling).toBeNull();
    expect((await vraag(analist, 'GET', '/controles/proef')).statusCode).toBe(404);
  });
});
