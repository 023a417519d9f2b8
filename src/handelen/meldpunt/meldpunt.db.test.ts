import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { maakProefapp } from '../../proefapp.ts';
import { doeWerk, maakFormulier } from './formulier.ts';
import { contact, GEHEIM, MELDING, maakProefmeldpunt } from './proefmeldpunt.ts';
import { leesSleutel } from './store.ts';

const punt = await maakProefmeldpunt();
const { proef, logregels, medewerker, analist, gemeente, vreemde } = punt;
const { vraag, kaartje, meld, stap, neemIn, extra, zetDoor, doe, vulAan, stuurBijlage, voegStukToe } = punt;
afterAll(punt.sluit);

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

  it('may not be given away later either, in what the reporter adds, or in the name of a file or a link', async () => {
    const { id, code } = await meld(contact(true));
    const bericht = await vulAan(code, 'Bel mij op 06 1234 5678, groet Geertruida Zwijgzaam');
    expect([bericht.statusCode, bericht.json().errors[0].detail]).toEqual([
      400,
      expect.stringContaining('uw eigen naam'),
    ]);
    const bijlage = await stuurBijlage(code, 'brief-zwijgzaam.txt', 'Een brief.');
    expect([bijlage.statusCode, bijlage.json().detail]).toEqual([400, 'Geef dit bestand eerst een andere naam.']);
    const koppeling = { soort: 'nieuws', verwijzing: '12', naam: 'Bericht waar Zwijgzaam in staat' };
    expect((await doe(medewerker, id, { soort: 'koppeling', koppeling })).statusCode).toBe(409);
    expect((await extra(medewerker, id)).berichten).toEqual([]);
  });

  it('stands in no way of a step when it is a word of the procedure', async () => {
    const { id } = await meld({ contact: { ...GEHEIM, naam: 'Jan de Hoog', vertrouwelijk: true } });
    expect((await stap(medewerker, id, 'neemIn', 'ontvangen', { voorrang: 'hoog' })).statusCode).toBe(200);
    const geweigerd = await stap(medewerker, id, 'vraagMelder', 'inBehandeling', {
      vraag: 'Meneer De Hoog, klopt dit?',
    });
    expect(geweigerd.statusCode).toBe(409);
  });

  it('stands in no way of a report about, or a step with, a provider that is called as the reporter', async () => {
    const wie = { contact: { ...GEHEIM, naam: 'Jan de Proef', vertrouwelijk: true }, overWie: 'Stichting De Proef' };
    const { id } = await meld(wie);
    const taak = (naam: string) => ({ soort: 'taakErbij', naam, uitleg: '', voor: null, persoon: null, tot: null });
    expect((await doe(medewerker, id, taak('Bekijk de trede van Stichting De Proef'))).statusCode).toBe(200);
    expect((await doe(medewerker, id, taak('Bel de heer De Proef'))).statusCode).toBe(409);
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

  it('lets the report go on once when two answers come at once, and keeps both', async () => {
    const { id, code } = await meld();
    await neemIn(id);
    await stap(medewerker, id, 'vraagMelder', 'inBehandeling', { vraag: 'Sinds wanneer?' });
    const antwoorden = await Promise.all(['Sinds mei.', 'Sinds mei van dit jaar.'].map((tekst) => vulAan(code, tekst)));
    expect(antwoorden.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    const { gebeurtenissen } = (await vraag(medewerker, 'GET', `/dossiers/${id}`)).json();
    const stappen = gebeurtenissen.filter(({ soort }: { soort: string }) => soort === 'overgang');
    expect(stappen.map(({ gegevens }: { gegevens: { overgang: string } }) => gegevens.overgang)).toEqual([
      ...['neemIn', 'vraagMelder', 'antwoord'],
    ]);
    expect((await extra(medewerker, id)).berichten).toHaveLength(3);
  });

  it('answers the same message twice also when there is no room for another one', async () => {
    const { id, code } = await meld();
    const sleutel = randomUUID();
    expect((await vulAan(code, 'Het eerste bericht.', sleutel)).statusCode).toBe(200);
    for (let n = 1; n < 40; n += 1) await vulAan(code, `Bericht ${n}.`);
    expect((await vulAan(code, 'Nog een.')).statusCode).toBe(409);
    expect((await vulAan(code, 'Het eerste bericht.', sleutel)).statusCode).toBe(200);
    expect((await extra(medewerker, id)).berichten).toHaveLength(40);
  });

  it('keeps what the reporter adds from an organisation that got the report', async () => {
    const { id, code } = await meld(contact(false));
    await neemIn(id);
    await zetDoor(id, false);
    await vulAan(code, 'Het gaat om het pand aan de Dorpsstraat.');
    expect((await extra(medewerker, id)).berichten).toHaveLength(1);
    expect((await vraag(gemeente, 'GET', `/dossiers/${id}`)).body).not.toContain('Dorpsstraat');
    expect((await extra(gemeente, id)).berichten).toEqual([]);
  });
});

describe('what comes in', () => {
  it('is refused when a program sends it: too fast, without the work, with the hidden field, or an old or false form', async () => {
    const stuur = async (wat: object) =>
      vraag(null, 'POST', '/meldingen', { ...(await kaartje()), ...MELDING, ...wat });
    const snel = await stuur(await kaartje(-60_000));
    expect(snel.statusCode).toBe(429);
    expect(Number(snel.headers['retry-after'])).toBeGreaterThan(0);
    expect((await stuur({ bewijs: 'geen' })).statusCode).toBe(409);
    expect((await stuur({ website: 'https://koop.example' })).statusCode).toBe(400);
    expect((await stuur(await kaartje(25 * 60 * 60_000))).statusCode).toBe(409);
    expect((await stuur({ formulier: 'a.b.c' })).statusCode).toBe(409);
    expect((await stuur({ watZietU: 'x'.repeat(5000) })).statusCode).toBe(400);
    expect((await stuur({ watZietU: 'x'.repeat(70_000) })).statusCode).toBe(413);
    expect((await stuur({ kvk: '12345678' })).statusCode).toBe(400);
    expect((await stuur({ sinds: '2199-01-01' })).json().errors[0].detail).toContain('in de toekomst');
  });

  it('is one report for one form, however often it is sent', async () => {
    const zelfde = await kaartje();
    const codes = [];
    for (const _ of [1, 2]) codes.push((await vraag(null, 'POST', '/meldingen', { ...zelfde, ...MELDING })).json());
    expect(codes[1].kenmerk).toBe(codes[0].kenmerk);
    for (const { code, kenmerk } of codes)
      expect((await vraag(null, 'POST', '/gevolgde-melding', { code })).json().kenmerk).toBe(kenmerk);
  });

  it('is not lost when something else came in with the same form: that is said, and a new form takes it', async () => {
    const zelfde = await kaartje();
    const stuur = async (wat: object) => vraag(null, 'POST', '/meldingen', { ...zelfde, ...MELDING, ...wat });
    const eerste = (await stuur(contact(true))).json();
    for (const anders of [
      { ...contact(true), watZietU: 'De salarissen zijn niet betaald, en de huur ook niet.' },
      { ...contact(true), urgentie: 'vandaag' },
      { ...contact(true), kvk: null },
      contact(false),
      {},
    ]) {
      const geweigerd = await stuur(anders);
      expect([geweigerd.statusCode, geweigerd.json().detail]).toEqual([
        409,
        expect.stringContaining('Verstuur nog een keer'),
      ]);
    }
    expect((await stuur(contact(true))).json().kenmerk).toBe(eerste.kenmerk);
    const nieuw = await meld({ ...contact(true), urgentie: 'vandaag' });
    expect(nieuw.kenmerk).not.toBe(eerste.kenmerk);
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

describe('an attachment', () => {
  it('comes in with the code, is looked at, and is for the supervisor only', async () => {
    const { id, code } = await meld(contact(false));
    await neemIn(id);
    await zetDoor(id, false);
    const stuur = (naam: string, bytes: Buffer | string, sleutel?: string) => stuurBijlage(code, naam, bytes, sleutel);
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

  it('is counted by what the reporter brought, not by what the supervisor put beside it', async () => {
    const { id, code } = await meld();
    for (let n = 0; n < 5; n += 1) {
      const erbij = await voegStukToe(medewerker, id, `stuk-${n}.txt`, `Stuk ${n}.`);
      expect(erbij.statusCode, erbij.body).toBe(201);
    }
    for (let n = 0; n < 5; n += 1) expect((await stuurBijlage(code, `n${n}.txt`, `Nr ${n}.`)).statusCode).toBe(200);
    expect((await stuurBijlage(code, 'te-veel.txt', 'Nog een.')).statusCode).toBe(409);
  });

  it('is one of so many in an hour, of all reporters together, with the seconds to wait', async () => {
    const krap = await maakProefmeldpunt({ bijlagen: 2 });
    try {
      const codes = [(await krap.meld()).code, (await krap.meld()).code];
      for (const code of codes) expect((await krap.stuurBijlage(code, 'a.txt', 'Een brief.')).statusCode).toBe(200);
      const geweigerd = await krap.stuurBijlage(codes[0] ?? '', 'b.txt', 'Een brief.');
      expect(geweigerd.statusCode).toBe(429);
      expect(Number(geweigerd.headers['retry-after'])).toBeGreaterThan(3000);
    } finally {
      await krap.sluit();
    }
  });
});
