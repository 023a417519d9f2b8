import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vandaag } from '../../platform/klok.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { doeWerk, MINSTENS_MS, maakFormulier } from './formulier.ts';
import { leesInbox } from './leesstore.ts';
import { toezichthouder } from './ontvangen.ts';
import { leesSleutel } from './store.ts';

const KVK = '90000001';
const GEHEIM = {
  naam: 'Geertruida Zwijgzaam',
  organisatie: '',
  email: 'g.zwijgzaam@voorbeeld.example',
  telefoon: '0612345678',
};
let proef: Proefapp;
let medewerker: Proefpersoon;
let analist: Proefpersoon;
let gemeente: Proefpersoon;
let vreemde: Proefpersoon;
const logregels: string[] = [];

beforeAll(async () => {
  proef = await maakProefapp({
    meldgrenzen: { perAdres: 1000, totaal: 1000 },
    logNiveau: 'info',
    logDoel: { write: (regel) => void logregels.push(regel) },
  });
  const { database } = proef;
  await database.pool.query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, 'Stichting De Proef', 'JZ12', '{jeugdhulp}', 'proef')`,
    [KVK],
  );
  const { id: partijId } = await toezichthouder(database, new Date());
  medewerker = await maakProefpersoon(database, 'meldpuntmedewerker', { partijId });
  analist = await maakProefpersoon(database, 'analist', { partijId });
  gemeente = await maakProefpersoon(database, 'contractmanager');
  vreemde = await maakProefpersoon(database, 'contractmanager');
});
afterAll(() => proef.sluit());

type Wie = Proefpersoon | null;
const vraag = (wie: Wie, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
  proef.app.inject({ method, url: `/api/v1${url}`, ...(payload && { payload }), headers: wie?.headers ?? {} });

/** A form that was opened long enough ago, with its work done. */
async function kaartje(geleden = MINSTENS_MS + 1000) {
  const { formulier } = maakFormulier(await leesSleutel(proef.database), new Date(Date.now() - geleden));
  return { formulier, bewijs: doeWerk(formulier) };
}
const MELDING = {
  soortMelder: 'anders',
  kvk: KVK,
  overWie: 'De Proef',
  watZietU: 'De salarissen van deze maand zijn niet betaald, zeggen drie medewerkers.',
  urgentie: 'dezeWeek',
};
async function meld(wat: object = {}): Promise<{ id: number; kenmerk: string; code: string }> {
  const antwoord = await vraag(null, 'POST', '/meldingen', { ...(await kaartje()), ...MELDING, ...wat });
  expect(antwoord.statusCode, antwoord.body).toBe(201);
  const { kenmerk, code } = antwoord.json();
  return { id: Number(kenmerk.split('-')[2]), kenmerk, code };
}
const doe = (wie: Wie, id: number, opdracht: object) =>
  vraag(wie, 'POST', `/dossiers/${id}/gebeurtenissen`, { sleutel: randomUUID(), opdracht });
const stap = (wie: Wie, id: number, overgang: string, van: string, velden: object = {}, reden = '') =>
  doe(wie, id, { soort: 'overgang', overgang, van, velden, reden });
const neemIn = (id: number) => stap(medewerker, id, 'neemIn', 'ontvangen', { voorrang: 'gewoon' });
const extra = async (wie: Wie, id: number) => (await vraag(wie, 'GET', `/meldingen/${id}`)).json();
const zetDoor = (id: number, metNaam: boolean) =>
  vraag(medewerker, 'POST', `/meldingen/${id}/doorzetting`, {
    ...{ partijId: gemeente.partijId, metNaam, toelichting: 'Dit gaat over uw contract.', sleutel: randomUUID() },
  });
const contact = (vertrouwelijk: boolean) => ({ contact: { ...GEHEIM, vertrouwelijk } });

describe('who reported', () => {
  it('is known to the meldpunt and to nobody else, and stands in no chain and no log', async () => {
    const { id } = await meld(contact(true));
    await neemIn(id);
    expect((await extra(medewerker, id)).contact).toMatchObject(GEHEIM);
    // The word "salarissen" had a route share it with the analist.
    const gezien = await vraag(analist, 'GET', `/dossiers/${id}`);
    expect(gezien.statusCode).toBe(200);
    expect((await extra(analist, id)).contact).toBeNull();
    const lekt = (tekst: string) => /Zwijgzaam|12345678/i.test(tekst);
    expect(lekt(gezien.body)).toBe(false);
    const { pool } = proef.database;
    for (const tabel of ['dossiergebeurtenis', 'dossier', 'melding', 'toegangslog', 'dossierbericht']) {
      const { rows } = await pool.query(`select coalesce(string_agg(t::text, ' '), '') as alles from ${tabel} t`);
      expect(lekt(rows[0].alles), tabel).toBe(false);
    }
    expect(lekt(logregels.join(''))).toBe(false);
    expect((await vraag(vreemde, 'GET', `/meldingen/${id}`)).statusCode).toBe(404);
  });

  it('may not be given away by the reporter or by the meldpunt in a text that others read', async () => {
    const watZietU = 'Mijn naam is Geertruida Zwijgzaam en ik zie dat de salarissen te laat zijn.';
    const zelf = await vraag(null, 'POST', '/meldingen', {
      ...{ ...(await kaartje()), ...MELDING, ...contact(true), watZietU },
    });
    expect(zelf.statusCode).toBe(400);
    expect(zelf.json().errors[0].detail).toContain('uw eigen naam');
    const { id } = await meld(contact(true));
    await neemIn(id);
    const vraagt = await stap(medewerker, id, 'vraagMelder', 'inBehandeling', {
      vraag: 'Mevrouw Zwijgzaam, klopt dit?',
    });
    expect(vraagt.json().detail).toContain('naam, het adres of het nummer van de melder');
  });

  it('goes along to another organisation only when the reporter agreed and the meldpunt chose so', async () => {
    const zonder = await meld(contact(false));
    await neemIn(zonder.id);
    expect((await zetDoor(zonder.id, false)).statusCode).toBe(200);
    expect((await vraag(gemeente, 'GET', `/dossiers/${zonder.id}`)).body).not.toContain('Zwijgzaam');
    expect((await extra(gemeente, zonder.id)).contact).toBeNull();

    const met = await meld(contact(false));
    await neemIn(met.id);
    expect((await zetDoor(met.id, true)).statusCode).toBe(200);
    expect((await extra(gemeente, met.id)).contact.naam).toBe(GEHEIM.naam);
    expect((await extra(vreemde, met.id)).status).toBe(404);
    expect((await extra(analist, met.id)).contact).toBeNull();
    expect((await extra(medewerker, met.id)).doorzettingen).toEqual([{ partijId: gemeente.partijId, metNaam: true }]);

    const nooit = await meld(contact(true));
    await neemIn(nooit.id);
    const geweigerd = await zetDoor(nooit.id, true);
    expect(geweigerd.statusCode).toBe(409);
    // All of it or nothing: the organisation did not get the report either.
    expect((await vraag(gemeente, 'GET', `/dossiers/${nooit.id}`)).statusCode).toBe(404);
    // The reporter changes their mind, with the code.
    expect(
      (await vraag(null, 'PUT', '/gevolgde-melding/naam', { code: nooit.code, vertrouwelijk: false })).statusCode,
    ).toBe(200);
    expect((await zetDoor(nooit.id, true)).statusCode).toBe(200);
  });
});

describe('a code', () => {
  it('opens its own report, however it is typed, and no other', async () => {
    const een = await meld();
    const ander = await meld({ overWie: 'Heel Iemand Anders', kvk: null });
    const getypt = een.code.toLowerCase().replaceAll('-', ' ');
    const { kenmerk, over } = (await vraag(null, 'POST', '/gevolgde-melding', { code: getypt })).json();
    expect([kenmerk, over]).toEqual([een.kenmerk, 'Stichting De Proef']);
    expect((await vraag(null, 'POST', '/gevolgde-melding', { code: ander.code })).json().kenmerk).toBe(ander.kenmerk);
    for (const code of ['', 'x', `${een.code.slice(0, -1)}${een.code.endsWith('0') ? '1' : '0'}`, een.kenmerk])
      expect((await vraag(null, 'POST', '/gevolgde-melding', { code })).statusCode).toBe(404);
    const { rows } = await proef.database.pool.query(`select encode(hash, 'hex') as hash from meldcode`);
    expect(JSON.stringify(rows)).not.toContain(een.code);
  });

  it('lets the reporter answer a question; the clock stands still until then', async () => {
    const { id, code } = await meld();
    await neemIn(id);
    await stap(medewerker, id, 'vraagMelder', 'inBehandeling', { vraag: 'Sinds welke maand is dit zo?' });
    const gevolgd = (await vraag(null, 'POST', '/gevolgde-melding', { code })).json();
    expect(gevolgd.vraag).toBe('Sinds welke maand is dit zo?');
    expect(gevolgd.termijnen).toMatchObject([{ staatStil: true }]);
    const antwoord = { code, tekst: 'Sinds september, en ook vorig jaar.', sleutel: randomUUID() };
    for (const _ of [1, 2]) await vraag(null, 'POST', '/gevolgde-melding/aanvullingen', antwoord);
    const na = await extra(medewerker, id);
    expect(na.toestand).toBe('inBehandeling');
    expect(na.antwoordOp).not.toBeNull();
    expect(na.berichten.map(({ soort, tekst }: { soort: string; tekst: string }) => `${soort}: ${tekst}`)).toEqual([
      'vraag: Sinds welke maand is dit zo?',
      'aanvulling: Sinds september, en ook vorig jaar.',
    ]);
    await stap(medewerker, id, 'sluit', 'inBehandeling', {
      uitkomst: 'bekend',
      terugkoppeling: 'Dank, wij wisten dit.',
    });
    expect((await vraag(null, 'POST', '/gevolgde-melding', { code })).json()).toMatchObject({ gesloten: true });
    expect((await stap(medewerker, id, 'heropen', 'afgesloten', {}, 'er is toch meer aan de hand')).statusCode).toBe(
      200,
    );
  });

  it('keeps what the reporter adds from an organisation that got the report', async () => {
    const { id, code } = await meld(contact(false));
    await neemIn(id);
    await zetDoor(id, false);
    await vraag(null, 'POST', '/gevolgde-melding/aanvullingen', {
      ...{ code, tekst: 'Bel mij op 0612345678, groet Geertruida Zwijgzaam', sleutel: randomUUID() },
    });
    expect((await extra(medewerker, id)).berichten).toHaveLength(1);
    expect((await vraag(gemeente, 'GET', `/dossiers/${id}`)).body).not.toContain('Zwijgzaam');
    expect((await extra(gemeente, id)).berichten).toEqual([]);
  });
});

describe('what comes in', () => {
  it('is refused when a program sends it: too fast, without the work, with the hidden field, or an old or false form', async () => {
    const stuur = async (wat: object) =>
      vraag(null, 'POST', '/meldingen', { ...(await kaartje()), ...MELDING, ...wat });
    const snel = await stuur(await kaartje(0));
    expect([snel.statusCode, snel.headers['retry-after']]).toEqual([429, '5']);
    expect((await stuur({ bewijs: 'geen' })).statusCode).toBe(409);
    expect((await stuur({ website: 'https://koop.example' })).statusCode).toBe(400);
    expect((await stuur(await kaartje(25 * 60 * 60_000))).statusCode).toBe(409);
    expect((await stuur({ formulier: 'a.b.c' })).statusCode).toBe(409);
    expect((await stuur({ watZietU: 'x'.repeat(5000) })).statusCode).toBe(400);
    expect((await stuur({ watZietU: 'x'.repeat(70_000) })).statusCode).toBe(413);
    expect((await stuur({ kvk: '12345678' })).statusCode).toBe(400);
  });

  it('is one report for one form, however often it is sent', async () => {
    const zelfde = await kaartje();
    const codes = [];
    for (const _ of [1, 2]) codes.push((await vraag(null, 'POST', '/meldingen', { ...zelfde, ...MELDING })).json());
    expect(codes[1].kenmerk).toBe(codes[0].kenmerk);
    for (const { code, kenmerk } of codes)
      expect((await vraag(null, 'POST', '/gevolgde-melding', { code })).json().kenmerk).toBe(kenmerk);
  });

  it('is limited per address and in total, with the seconds to wait', async () => {
    for (const meldgrenzen of [
      { perAdres: 2, totaal: 1000 },
      { perAdres: 1000, totaal: 2 },
    ]) {
      const krap = await maakProefapp({ meldgrenzen });
      try {
        const sleutel = await leesSleutel(krap.database);
        const statussen = [];
        for (let n = 0; n < 3; n += 1) {
          const { formulier } = maakFormulier(sleutel, new Date(Date.now() - 10_000));
          const payload = { formulier, bewijs: doeWerk(formulier), ...MELDING, kvk: null };
          const antwoord = await krap.app.inject({ method: 'POST', url: '/api/v1/meldingen', payload });
          statussen.push(antwoord.statusCode);
          if (n === 2) expect(Number(antwoord.headers['retry-after'])).toBeGreaterThan(0);
        }
        expect(statussen).toEqual([201, 201, 429]);
      } finally {
        await krap.sluit();
      }
    }
  });
});

describe('triage', () => {
  it('shows what may be double, and lets one go on in the other, with a link both ways', async () => {
    const over = {
      overWie: 'Huize Zonneschijn',
      kvk: null,
      watZietU: 'De huur van het pand is al maanden niet betaald.',
    };
    const een = await meld(over);
    const twee = await meld({ ...over, watZietU: 'Ik hoor dat de huur van het pand maanden niet betaald is.' });
    await meld({ ...over, overWie: 'Iets Heel Anders' });
    expect((await extra(medewerker, twee.id)).dubbelen.map(({ id }: { id: number }) => id)).toEqual([een.id]);
    await vraag(medewerker, 'POST', `/meldingen/${twee.id}/aanbieder`, { kvk: KVK, sleutel: randomUUID() });
    expect((await extra(medewerker, twee.id)).aanbieder).toEqual({ kvk: KVK, naam: 'Stichting De Proef' });
    const samen = { met: een.kenmerk, reden: 'gaat over dezelfde huur', sleutel: randomUUID() };
    expect((await vraag(medewerker, 'POST', `/meldingen/${twee.id}/samenvoeging`, samen)).json()).toEqual({
      ...{ id: twee.id, toestand: 'samengevoegd' },
    });
    for (const [id, ander] of [
      [een.id, twee.kenmerk],
      [twee.id, een.kenmerk],
    ] as const) {
      const { gebeurtenissen } = (await vraag(medewerker, 'GET', `/dossiers/${id}`)).json();
      expect(JSON.stringify(gebeurtenissen.filter(({ soort }: { soort: string }) => soort === 'koppeling'))).toContain(
        ander,
      );
    }
    const zelf = { met: een.kenmerk, reden: 'dat is hetzelfde ding', sleutel: randomUUID() };
    expect((await vraag(medewerker, 'POST', `/meldingen/${een.id}/samenvoeging`, zelf)).statusCode).toBe(409);
  });

  it('is of the meldpunt: an analist sees a report when it was shared, and cannot lead it', async () => {
    const { id } = await meld({ watZietU: 'De locatie in het dorp gaat volgende maand dicht.' });
    expect((await vraag(analist, 'GET', `/dossiers/${id}`)).statusCode).toBe(404);
    await neemIn(id);
    const deling = { vraag: 'Is dit al bekend?', sleutel: randomUUID() };
    expect((await vraag(medewerker, 'POST', `/meldingen/${id}/deling`, deling)).statusCode).toBe(200);
    expect((await extra(analist, id)).mag).toEqual({ leiden: false, signaal: true, naam: false });
    const wens = {
      partijId: gemeente.partijId,
      metNaam: false,
      toelichting: 'dit is voor u bedoeld',
      sleutel: randomUUID(),
    };
    expect((await vraag(analist, 'POST', `/meldingen/${id}/doorzetting`, wens)).statusCode).toBe(403);
  });

  it('makes of a report an event, and links it with the signal that the rules make of it; or says that none does', async () => {
    const { id, kenmerk } = await meld();
    const wens = (soort: string) => ({
      soort,
      datum: vandaag(),
      toelichting: 'volgens een melding',
      sleutel: randomUUID(),
    });
    expect((await vraag(medewerker, 'POST', `/meldingen/${id}/signaal`, wens('opnamestop'))).statusCode).toBe(403);
    const stil = await vraag(analist, 'POST', `/meldingen/${id}/signaal`, wens('fusieAangekondigd'));
    expect([stil.statusCode, stil.json()]).toEqual([200, { signalen: [] }]);
    const gemaakt = await vraag(analist, 'POST', `/meldingen/${id}/signaal`, wens('salarissenNietBetaald'));
    expect(gemaakt.statusCode, gemaakt.body).toBe(200);
    const [signaal] = gemaakt.json().signalen;
    expect(signaal.titel.length).toBeGreaterThan(3);
    const dossier = (await vraag(medewerker, 'GET', `/dossiers/${id}`)).json();
    expect(JSON.stringify(dossier.gebeurtenissen)).toContain(`"verwijzing":"${signaal.id}"`);
    expect(dossier.taken.some(({ naam }: { naam: string }) => naam.startsWith('Bekijk de trede'))).toBe(true);
    expect((await vraag(analist, 'GET', `/signalen/${signaal.id}`)).body).toContain(kenmerk);
  });
});

describe('the inbox', () => {
  it('has what is late and what has priority also when there are more reports than fit', async () => {
    const over = { kvk: null, urgentie: 'later', watZietU: 'De kachel van de groep doet het al een week niet.' };
    const gemaakt = [];
    for (const overWie of ['Te Laat', 'Met Voorrang', 'Antwoord Binnen', 'Gewoon', 'Nieuwste'])
      gemaakt.push(await meld({ ...over, overWie: `Kachelproef ${overWie}` }));
    const [laat, voorrang, antwoord] = gemaakt.map(({ id }) => id);
    const { pool, db } = proef.database;
    await pool.query(`update dossier set termijn = current_date - 10 where id = $1`, [laat]);
    await pool.query(`update melding set voorrang = 'hoog' where dossier_id = $1`, [voorrang]);
    await pool.query(`update melding set antwoord_op = now() where dossier_id = $1`, [antwoord]);
    const eerste = async (hoogstens: number) =>
      (await leesInbox(db, { stand: 'alle', zoek: 'Kachelproef', hoogstens, vandaag: vandaag() })).map(({ id }) => id);
    expect(await eerste(3)).toEqual([antwoord, laat, voorrang]);
    expect(await eerste(10)).toHaveLength(5);
    const lijst = (await vraag(medewerker, 'GET', '/meldingen?zoek=Kachelproef')).json();
    expect(lijst.meldingen.map(({ dubbel }: { dubbel: number }) => dubbel)).toEqual([4, 4, 4, 4, 4]);
  });
});

describe('routes of reports', () => {
  it('are tried before they are kept, are written by the meldpunt only, and do what they say', async () => {
    const route = {
      naam: 'Sluiting van een locatie',
      als: { melders: [], urgenties: [], woorden: ['zwembad'], regios: [] },
      dan: {
        voorrang: 'laag',
        deelMetAnalist: false,
        eigenaar: { id: medewerker.persoonId, naam: 'x' },
        tip: 'Bel de gemeente.',
      },
      waarom: 'Alleen voor deze proef.',
      ...{ geldigVan: vandaag(), geldigTot: null },
    };
    const melding = { soortMelder: 'anders', urgentie: 'later', tekst: 'Het zwembad gaat dicht.' };
    const proefje = await vraag(medewerker, 'POST', '/meldroutes/proef', {
      melding,
      route: { code: 'zwembad', ...route },
    });
    expect(proefje.json()).toMatchObject({ voorrang: 'laag', treffers: [{ code: 'zwembad', woorden: ['zwembad'] }] });
    const bewaar = (wie: Wie) => vraag(wie, 'POST', '/meldroutes/zwembad/versies', { ...route, basis: 0 });
    expect((await bewaar(analist)).statusCode).toBe(403);
    expect((await bewaar(medewerker)).statusCode).toBe(201);
    expect((await bewaar(medewerker)).statusCode).toBe(409);
    const { id } = await meld({
      urgentie: 'later',
      kvk: null,
      watZietU: 'Het zwembad van de groep gaat dicht, hoor ik.',
    });
    expect(await extra(medewerker, id)).toMatchObject({ voorrang: 'laag', tips: ['Bel de gemeente.'] });
    expect((await vraag(medewerker, 'GET', `/dossiers/${id}`)).json().eigenaar.id).toBe(medewerker.persoonId);
    const lijst = (await vraag(medewerker, 'GET', '/meldingen?stand=alle')).json();
    expect(lijst.meldingen.length).toBe(lijst.aantallen.open + lijst.aantallen.gesloten);
  });
});

describe('an attachment', () => {
  it('comes in with the code, is looked at, and is for the supervisor only', async () => {
    const { id, code } = await meld(contact(false));
    await neemIn(id);
    await zetDoor(id, false);
    const stuur = (naam: string, bytes: Buffer | string, sleutel = randomUUID()) =>
      vraag(null, 'POST', '/gevolgde-melding/bijlagen', {
        ...{ code, sleutel, naam, inhoud: Buffer.from(bytes).toString('base64') },
      });
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const sleutel = randomUUID();
    for (const _ of [1, 2]) expect((await stuur('foto.png', png, sleutel)).statusCode).toBe(200);
    expect((await stuur('virus.exe', 'MZ niets')).statusCode).toBe(415);
    expect((await stuur('foto.png', Buffer.alloc(5 * 1024 * 1024 + 3))).statusCode).toBe(413);
    const { documenten } = (await vraag(medewerker, 'GET', `/dossiers/${id}`)).json();
    expect(documenten.map(({ naam }: { naam: string }) => naam)).toEqual(['foto.png']);
    expect((await vraag(gemeente, 'GET', `/dossiers/${id}`)).json().documenten).toEqual([]);
    expect((await vraag(gemeente, 'GET', `/dossiers/${id}/documenten/${sleutel}`)).statusCode).toBe(404);
    expect((await extra(medewerker, id)).berichten).toMatchObject([{ tekst: 'Bijlage: foto.png' }]);
  });
});
