import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../src/platform/database/index.ts';
import { maakTestdatabase } from '../src/platform/database/testdatabase.ts';
import { laadPartijen, laadToegangsregels } from '../src/platform/toegang/index.ts';
import type { Aanmelddienst } from '../src/platform/toegang/oidc/configuratie.ts';
import {
  PROEFADRES,
  type Proefbrowser,
  type Proefinstallatie,
  startProefinstallatie,
} from '../src/platform/toegang/proefinstallatie.ts';
import { maakProefpersoon } from '../src/platform/toegang/proefpersoon.ts';
import { maakUitnodiging } from '../src/platform/toegang/uitnodigingstore.ts';
import { type Aanmeldserver, type Accountclaims, startAanmeldserver } from './aanmeldserver.ts';

const TOEZICHT = 'Toezichthouder van de proef';
const GEMEENTE = 'Gemeente Proefdam';
const KVK = '99000132';
/** Of these nobody chose a log-in service; the last one has a service of its own all the same. */
const ANDER_TOEZICHT = 'Andere toezichthouder van de proef';
const EIGENWIJS = 'Aanbieder met een eigen dienst';

let database: Database;
let server: Aanmeldserver;
let tweede: Aanmeldserver;
let eigen: Aanmeldserver;
let huis: Proefinstallatie;
const accounts = new Map<string, Accountclaims>();
const andere = new Map<string, Accountclaims>();
const bijEigen = new Map<string, Accountclaims>();

const claims = (naam: string, rest: Accountclaims = {}): Accountclaims => ({
  name: naam,
  email: `${naam}@proef.example`,
  organisatie: TOEZICHT,
  rollen: ['analist'],
  ...rest,
});

beforeAll(async () => {
  database = await maakTestdatabase();
  await laadToegangsregels(database);
  await laadPartijen(
    database,
    [
      { soort: 'toezichthouder', naam: TOEZICHT, aanmelddienst: 'demo' },
      { soort: 'toezichthouder', naam: ANDER_TOEZICHT },
      { soort: 'gemeente', naam: GEMEENTE, gemeentecode: 'GM0001' },
      { soort: 'aanbieder', naam: 'Aanbieder van de proef', kvk: KVK, aanmelddienst: 'tweede' },
      { soort: 'aanbieder', naam: EIGENWIJS, kvk: '99000149' },
    ],
    'proef',
  );
  server = await startAanmeldserver({ adres: PROEFADRES, accounts });
  tweede = await startAanmeldserver({ adres: PROEFADRES, id: 'tweede', accounts: andere });
  eigen = await startAanmeldserver({ adres: PROEFADRES, id: 'eigen', accounts: bijEigen });
  const eigenDienst: Aanmelddienst = { ...eigen.dienst, namens: [{ kvk: '99000149' }] };
  const eherkenning: Aanmelddienst = {
    ...tweede.dienst,
    naam: 'eHerkenning',
    clientAuthenticatie: 'post',
    claims: {
      naam: 'name',
      email: 'email',
      organisatie: { claim: 'organisatie', soort: 'kvk' },
      niveau: { claim: 'niveau', waarden: ['substantieel', 'hoog'] },
    },
  };
  huis = await startProefinstallatie(database, { diensten: [server.dienst, eherkenning, eigenDienst] });
});
afterAll(async () => {
  await huis.sluit();
  await server.sluit();
  await tweede.sluit();
  await eigen.sluit();
  await database.sluit();
});
beforeEach(() => {
  accounts.clear();
  andere.clear();
  bijEigen.clear();
});

/** Goes to the log-in service as a browser does, up to the address with which it sends one back. */
async function bijDienst(adres: string): Promise<string> {
  const koekjes = new Map<string, string>();
  for (let hier = adres; ; ) {
    const cookie = [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
    const antwoord = await fetch(hier, { redirect: 'manual', headers: { cookie } });
    for (const koekje of antwoord.headers.getSetCookie()) {
      const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(koekje) ?? [];
      if (waarde) koekjes.set(naam, waarde);
      else koekjes.delete(naam);
    }
    const volgende = antwoord.headers.get('location');
    if (!volgende) throw new Error(`the service answered ${antwoord.status}: ${await antwoord.text()}`);
    hier = new URL(volgende, hier).href;
    if (hier.startsWith(PROEFADRES)) return hier.slice(PROEFADRES.length);
  }
}

async function naarDienst(browser: Proefbrowser, account: string, meer = '', dienst = 'demo'): Promise<string> {
  const antwoord = await browser.vraag(`/aanmelden/oidc/${dienst}?login_hint=${account}${meer}`);
  expect(antwoord.statusCode).toBe(302);
  return bijDienst(String(antwoord.headers.location));
}

/** The whole log-in. Answers where the browser ends up. */
async function logIn(browser: Proefbrowser, account: string, meer = '', dienst = 'demo'): Promise<string> {
  const terug = await naarDienst(browser, account, meer, dienst);
  const antwoord = await browser.vraag(terug);
  expect(antwoord.statusCode).toBe(302);
  return String(antwoord.headers.location);
}

const wieIs = async (browser: Proefbrowser) => (await browser.vraag('/api/v1/sessie')).json();
const laatste = () =>
  database.db.selectFrom('toegangslog').selectAll().orderBy('volgnummer', 'desc').limit(1).executeTakeFirstOrThrow();

describe('logging in at a real OpenID provider', () => {
  it('goes by code with PKCE, nonce and state, and ends in a session in the role of the claims', async () => {
    accounts.set('anouk', claims('anouk', { rollen: ['analist', 'auditor', 'contractmanager'] }));
    const browser = huis.browser();
    const begin = await browser.vraag('/aanmelden/oidc/demo?login_hint=anouk&terug=/aanbieders');
    const gevraagd = new URL(String(begin.headers.location)).searchParams;
    expect(Object.fromEntries(gevraagd)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${PROEFADRES}/aanmelden/oidc/demo/terug`,
      login_hint: 'anouk',
    });
    for (const naam of ['nonce', 'state', 'code_challenge']) expect(gevraagd.get(naam)).toMatch(/^[\w-]{40,}$/);

    const antwoord = await browser.vraag(await bijDienst(String(begin.headers.location)));
    expect(antwoord.headers.location).toBe('/aanbieders');
    const koekje = antwoord.cookies.find(({ name }) => name === '__Host-baken');
    expect(koekje).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
    const sessie = await wieIs(browser);
    expect(sessie).toMatchObject({ aangemeld: true, naam: 'anouk', rol: 'analist', start: '/' });
    // A supervisor has no contractmanagers, whatever the service says.
    expect(sessie.functies.map((functie: { rol: string }) => functie.rol)).toEqual(['analist', 'auditor']);
    expect(await laatste()).toMatchObject({ handeling: 'aanmelden', persoon_naam: 'anouk', uitkomst: 'toegestaan' });
  });

  it('keeps nothing in the database with which somebody could log in', async () => {
    accounts.set('anouk', claims('anouk'));
    const browser = huis.browser();
    await logIn(browser, 'anouk');
    const { rows } = await database.pool.query<{ hash: Buffer }>('select hash from sessie');
    const token = browser.koekjes.get('__Host-baken') ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    for (const { hash } of rows) expect(hash.equals(Buffer.from(token, 'base64url'))).toBe(false);
  });

  it('refuses another state, another browser, and an answer that was used before', async () => {
    accounts.set('anouk', claims('anouk'));
    const ander = huis.browser();
    const browser = huis.browser();
    const terug = await naarDienst(browser, 'anouk');
    expect((await ander.vraag(terug)).headers.location).toBe('/aanmelden?weigering=verlopen');

    const vals = new URL(terug, PROEFADRES);
    vals.searchParams.set('state', 'x'.repeat(43));
    expect((await browser.vraag(vals.pathname + vals.search)).headers.location).toBe('/aanmelden?weigering=mislukt');
    // That attempt used up the log-in: the right answer comes too late.
    expect((await browser.vraag(terug)).headers.location).toBe('/aanmelden?weigering=verlopen');
    expect((await wieIs(browser)).aangemeld).toBe(false);
    expect(await laatste()).toMatchObject({ soort: 'aanmelden', uitkomst: 'geweigerd', status: 401 });
  });

  it('refuses a code that was used before, also in a new log-in', async () => {
    accounts.set('anouk', claims('anouk'));
    const browser = huis.browser();
    const terug = await naarDienst(browser, 'anouk');
    await browser.vraag(terug);
    const tweedePoging = new URL(await naarDienst(browser, 'anouk'), PROEFADRES);
    tweedePoging.searchParams.set('code', new URL(terug, PROEFADRES).searchParams.get('code') ?? '');
    const antwoord = await browser.vraag(tweedePoging.pathname + tweedePoging.search);
    expect(antwoord.headers.location).toBe('/aanmelden?weigering=mislukt');
  });

  it.each(['nonce', 'verifier'] as const)('refuses an answer to another %s', async (veld) => {
    accounts.set('anouk', claims('anouk'));
    const browser = huis.browser();
    const terug = await naarDienst(browser, 'anouk');
    await database.db
      .updateTable('aanmeldstroom')
      .set({ [veld]: 'y'.repeat(43) })
      .execute();
    expect((await browser.vraag(terug)).headers.location).toBe('/aanmelden?weigering=mislukt');
  });

  it('refuses an answer after ten minutes', async () => {
    accounts.set('anouk', claims('anouk'));
    const browser = huis.browser();
    const terug = await naarDienst(browser, 'anouk');
    await database.db
      .updateTable('aanmeldstroom')
      .set({ verloopt_op: new Date(Date.now() - 1) })
      .execute();
    expect((await browser.vraag(terug)).headers.location).toBe('/aanmelden?weigering=verlopen');
  });

  it.each(['//elders.nl', 'https://elders.nl', '/%5Celders.nl', '/%09/elders.nl'])(
    'does not send people on to %s',
    async (terug) => {
      const antwoord = await huis.browser().vraag(`/aanmelden/oidc/demo?terug=${terug}`);
      expect(antwoord.statusCode).toBe(400);
    },
  );

  it('tells what the service refused, and does not know other services', async () => {
    expect(await logIn(huis.browser(), 'niemand')).toBe('/aanmelden?weigering=afgebroken');
    expect((await huis.browser().vraag('/aanmelden/oidc/onbekend')).statusCode).toBe(404);
  });

  it('ends the session that the browser had, and gives a new token', async () => {
    accounts.set('anouk', claims('anouk'));
    const browser = huis.browser();
    await logIn(browser, 'anouk');
    const oud = browser.koekjes.get('__Host-baken') ?? '';
    await logIn(browser, 'anouk');
    expect(browser.koekjes.get('__Host-baken')).not.toBe(oud);
    browser.koekjes.set('__Host-baken', oud);
    expect((await wieIs(browser)).aangemeld).toBe(false);
  });
});

describe('who gets in', () => {
  it('refuses an organisation that does not take part, and somebody without a role', async () => {
    accounts.set('vreemd', claims('vreemd', { organisatie: 'Elders bv' }));
    accounts.set('rolloos', claims('rolloos', { rollen: [] }));
    expect(await logIn(huis.browser(), 'vreemd')).toBe('/aanmelden?weigering=onbekende-organisatie');
    expect(await logIn(huis.browser(), 'rolloos')).toBe('/aanmelden?weigering=geen-rol');
    const namen = await database.db.selectFrom('persoon').select('naam').execute();
    expect(namen.map(({ naam }) => naam)).not.toContain('rolloos');
  });

  it('follows the service at every log-in: a role that is gone there is gone here, and so are its sessions', async () => {
    accounts.set('bram', claims('bram', { rollen: ['auditor', 'analist'] }));
    const [eerste, later] = [huis.browser(), huis.browser()];
    await logIn(eerste, 'bram');
    expect((await wieIs(eerste)).rol).toBe('auditor');
    accounts.set('bram', claims('bram', { rollen: ['analist'] }));
    expect(await logIn(later, 'bram')).toBe('/');
    expect(await wieIs(later)).toMatchObject({ rol: 'analist', functies: [{ rol: 'analist' }] });
    expect((await wieIs(eerste)).aangemeld).toBe(false);
    accounts.set('bram', claims('bram', { rollen: [] }));
    expect(await logIn(huis.browser(), 'bram')).toBe('/aanmelden?weigering=geen-rol');
    expect((await wieIs(later)).aangemeld).toBe(false);
  });

  it('never takes somebody for another because of an e-mail address, nor keeps them out', async () => {
    accounts.set('dief', claims('dief', { email: 'Casper@proef.example' }));
    andere.set('dief', claims('dief', { email: 'casper@proef.example', organisatie: KVK, niveau: 'hoog' }));
    accounts.set('casper', claims('casper'));
    const [dief, casper] = [huis.browser(), huis.browser()];
    await logIn(dief, 'dief');
    expect(await logIn(huis.browser(), 'dief', '', 'tweede')).toBe('/aanmelden?weigering=geen-rol');
    expect(await logIn(casper, 'casper')).toBe('/');
    expect([(await wieIs(dief)).naam, (await wieIs(casper)).naam]).toEqual(['dief', 'casper']);
  });

  it('refuses an address to which no mail can go', async () => {
    accounts.set('vreemd', claims('vreemd', { email: 'vreemd@localhost' }));
    expect(await logIn(huis.browser(), 'vreemd')).toBe('/aanmelden?weigering=onvolledig');
  });

  it('does not give back at the next log-in what a beheerder took away; an invitation does', async () => {
    const { id: partijId } = await database.db
      .selectFrom('partij')
      .select('id')
      .where('naam', '=', GEMEENTE)
      .executeTakeFirstOrThrow();
    const beheerder = await maakProefpersoon(database, 'beheerder', { partijId });
    accounts.set('eefje', claims('eefje', { organisatie: GEMEENTE, rollen: ['contractmanager'] }));
    const browser = huis.browser();
    await logIn(browser, 'eefje');
    const { functie } = await wieIs(browser);
    const { persoon_id } = await database.db
      .selectFrom('functie')
      .select('persoon_id')
      .where('id', '=', functie.id)
      .executeTakeFirstOrThrow();
    const pad = `/api/v1/mensen/${persoon_id}/functies/${functie.id}`;
    const weg = await huis.browser().vraag({ method: 'DELETE', url: pad, headers: beheerder.headers });
    expect(weg.statusCode).toBe(204);
    expect(await logIn(huis.browser(), 'eefje')).toBe('/aanmelden?weigering=geen-rol');

    const wie = { partijId, email: 'eefje@proef.example', naam: 'eefje', rol: 'contractmanager', door: null } as const;
    const token = await maakUitnodiging(database.db, wie, new Date());
    expect(await logIn(huis.browser(), 'eefje', `&uitnodiging=${token}`)).toBe('/aanbieders');
    expect(await logIn(huis.browser(), 'eefje')).toBe('/aanbieders');
  });

  it('lets nobody in who is blocked, also under another address', async () => {
    accounts.set('weg', claims('weg'));
    await logIn(huis.browser(), 'weg');
    await database.db.updateTable('persoon').set({ geblokkeerd_op: new Date() }).where('naam', '=', 'weg').execute();
    accounts.set('weg', claims('weg', { email: 'nieuw@proef.example' }));
    expect(await logIn(huis.browser(), 'weg')).toBe('/aanmelden?weigering=geen-rol');
  });
});

describe('two services side by side', () => {
  const nodigUit = async (partij: string, email: string, rol: 'indiener' | 'contractmanager' | 'accordeur') => {
    const { id } = await database.db
      .selectFrom('partij')
      .select('id')
      .where('naam', '=', partij)
      .executeTakeFirstOrThrow();
    return maakUitnodiging(database.db, { partijId: id, email, naam: email, rol, door: null }, new Date());
  };
  const AANBIEDER = 'Aanbieder van de proef';

  it('refuses a level of assurance that is too low', async () => {
    andere.set('hanna', claims('hanna', { organisatie: KVK, niveau: 'laag' }));
    expect(await logIn(huis.browser(), 'hanna', '', 'tweede')).toBe('/aanmelden?weigering=niveau-te-laag');
  });

  it('takes an invitation along, and then knows the account by itself', async () => {
    andere.set('hanna', claims('hanna', { organisatie: KVK, niveau: 'hoog' }));
    expect(await logIn(huis.browser(), 'hanna', '', 'tweede')).toBe('/aanmelden?weigering=geen-rol');
    const token = await nodigUit(AANBIEDER, 'hanna@proef.example', 'indiener');
    const browser = huis.browser();
    expect(await logIn(browser, 'hanna', `&uitnodiging=${token}`, 'tweede')).toBe('/mijn-organisatie');
    expect(await wieIs(browser)).toMatchObject({ rol: 'indiener', functie: { partij: AANBIEDER } });
    expect(await logIn(huis.browser(), 'hanna', '', 'tweede')).toBe('/mijn-organisatie');
    // Once.
    andere.set('nog-een', claims('nog-een', { organisatie: KVK, niveau: 'hoog' }));
    expect(await logIn(huis.browser(), 'nog-een', `&uitnodiging=${token}`, 'tweede')).toBe(
      '/aanmelden?weigering=uitnodiging-ongeldig',
    );
  });

  it('refuses an invitation of another organisation, and one through a service that the party did not choose', async () => {
    andere.set('ids', claims('ids', { organisatie: KVK, niveau: 'hoog' }));
    const elders = await nodigUit(GEMEENTE, 'ids@proef.example', 'contractmanager');
    expect(await logIn(huis.browser(), 'ids', `&uitnodiging=${elders}`, 'tweede')).toBe(
      '/aanmelden?weigering=andere-organisatie',
    );
    accounts.set('ids', claims('ids', { organisatie: AANBIEDER, rollen: ['indiener'] }));
    expect(await logIn(huis.browser(), 'ids')).toBe('/aanmelden?weigering=andere-dienst');
  });

  it('an invitation does not open the account of another who has that address', async () => {
    accounts.set('jelle', claims('jelle'));
    await logIn(huis.browser(), 'jelle');
    const token = await nodigUit(AANBIEDER, 'jelle@proef.example', 'accordeur');
    andere.set('ander', claims('ander', { organisatie: KVK, niveau: 'hoog' }));
    const browser = huis.browser();
    expect(await logIn(browser, 'ander', `&uitnodiging=${token}`, 'tweede')).toBe('/mijn-organisatie');
    const { naam, functies } = await wieIs(browser);
    expect([naam, functies]).toMatchObject(['ander', [{ rol: 'accordeur' }]]);
    expect(
      await database.db.selectFrom('toegangslog').selectAll().orderBy('volgnummer', 'desc').limit(1).execute(),
    ).toMatchObject([{ handeling: 'aanvaardUitnodiging', persoon_naam: 'ander', rol: 'accordeur' }]);
  });

  it('begins in a functie of the organisation that the service names, and never in another one', async () => {
    andere.set('ids', claims('ids', { organisatie: KVK, niveau: 'hoog' }));
    const token = await nodigUit(AANBIEDER, 'ids@proef.example', 'accordeur');
    const browser = huis.browser();
    await logIn(browser, 'ids', `&uitnodiging=${token}`, 'tweede');
    const { functie } = await wieIs(browser);
    await database.db
      .updateTable('functie')
      .set({ partij_id: database.db.selectFrom('partij').select('id').where('naam', '=', EIGENWIJS) })
      .where('id', '=', functie.id)
      .execute();
    expect(await logIn(huis.browser(), 'ids', '', 'tweede')).toBe('/aanmelden?weigering=geen-rol');
  });
});

describe('for whom a service may speak', () => {
  it('is believed about no other organisation than those of its configuration', async () => {
    for (const organisatie of [ANDER_TOEZICHT, GEMEENTE]) {
      bijEigen.set('dief', claims('dief', { organisatie, rollen: ['analist', 'contractmanager'] }));
      expect(await logIn(huis.browser(), 'dief', '', 'eigen')).toBe('/aanmelden?weigering=andere-dienst');
    }
    bijEigen.set('hanna', claims('hanna', { organisatie: EIGENWIJS, rollen: ['indiener'] }));
    expect(await logIn(huis.browser(), 'hanna', '', 'eigen')).toBe('/mijn-organisatie');
  });

  it('makes nobody supervisor or beheerder of a party that did not choose it', async () => {
    accounts.set(
      'ruben',
      claims('ruben', { organisatie: ANDER_TOEZICHT, rollen: ['analist', 'auditor', 'beheerder'] }),
    );
    expect(await logIn(huis.browser(), 'ruben')).toBe('/aanmelden?weigering=geen-rol');
    bijEigen.set('quinta', claims('quinta', { organisatie: EIGENWIJS, rollen: ['beheerder', 'indiener'] }));
    const browser = huis.browser();
    await logIn(browser, 'quinta', '', 'eigen');
    expect((await wieIs(browser)).functies).toMatchObject([{ rol: 'indiener' }]);
  });
});
