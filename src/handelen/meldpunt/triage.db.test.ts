import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { plusDagen } from '../../kernel/datum.ts';
import { vandaag } from '../../platform/klok.ts';
import { leesInbox } from './leesstore.ts';
import { contact, KVK, maakProefmeldpunt, type Wie } from './proefmeldpunt.ts';
import { telDubbelenBij } from './triage.ts';

const punt = await maakProefmeldpunt();
const { proef, medewerker, analist, gemeente, indiener, vreemde } = punt;
const { vraag, meld, doe, stap, neemIn, extra, zetDoor } = punt;
afterAll(punt.sluit);

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
    // What went on in this one is not perhaps the same any more.
    expect((await extra(medewerker, een.id)).dubbelen).toEqual([]);
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
    // Whoever opens the report later reads what was made of it, when and by whom; and of which nothing came.
    const wie = { datum: vandaag(), op: expect.any(String), door: expect.stringMatching(/./) };
    expect((await extra(medewerker, id)).vastgelegd).toEqual([
      { ...wie, soort: 'fusieAangekondigd', naam: 'Fusie aangekondigd', signalen: [] },
      { ...wie, soort: 'salarissenNietBetaald', naam: 'Salarissen niet betaald', signalen: [signaal] },
    ]);
    // The same kind on another day is another event; what it points to already, it points to once.
    const gisteren = { ...wens('salarissenNietBetaald'), datum: plusDagen(vandaag(), -1) };
    expect((await vraag(analist, 'POST', `/meldingen/${id}/signaal`, gisteren)).json().signalen).toContainEqual(
      signaal,
    );
    const { gebeurtenissen } = (await vraag(medewerker, 'GET', `/dossiers/${id}`)).json();
    const naarSignaal = gebeurtenissen.filter(
      ({ soort, gegevens }: { soort: string; gegevens: { verwijzing?: string } }) =>
        soort === 'koppeling' && gegevens.verwijzing === String(signaal.id),
    );
    expect(naarSignaal).toHaveLength(1);
  });

  it('says since when the analist looks along, and to another organisation nothing of what was made of it', async () => {
    const { id } = await meld();
    await neemIn(id);
    const { gedeeldSinds, vastgelegd } = await extra(medewerker, id);
    expect([gedeeldSinds, vastgelegd]).toEqual([vandaag(), []]);
    const wens = { soort: 'opnamestop', datum: vandaag(), toelichting: '', sleutel: randomUUID() };
    expect((await vraag(analist, 'POST', `/meldingen/${id}/signaal`, wens)).statusCode).toBe(200);
    expect((await zetDoor(id, false)).statusCode).toBe(200);
    expect((await extra(gemeente, id)).vastgelegd).toEqual([]);
    expect((await extra(medewerker, id)).vastgelegd).toHaveLength(1);
    const stil = await meld({ watZietU: 'De locatie in het dorp gaat volgende maand dicht.' });
    expect((await extra(medewerker, stil.id)).gedeeldSinds).toBeNull();
  });
});

describe('a report that waits for its reporter', () => {
  it('goes to another organisation or into another report without an answer', async () => {
    const wachtend = async () => {
      const { id } = await meld();
      await neemIn(id);
      const gevraagd = await stap(medewerker, id, 'vraagMelder', 'inBehandeling', { vraag: 'Welke locatie?' });
      expect(gevraagd.statusCode).toBe(200);
      return id;
    };
    expect((await zetDoor(await wachtend(), false)).json().toestand).toBe('doorgezet');
    const ander = await meld();
    const wens = { met: ander.kenmerk, reden: 'Het gaat over dezelfde locatie.', sleutel: randomUUID() };
    const samen = await vraag(medewerker, 'POST', `/meldingen/${await wachtend()}/samenvoeging`, wens);
    expect(samen.json().toestand).toBe('samengevoegd');
  });
});

describe('a report that a route shares', () => {
  it('asks the analist to judge it, with a day, until there is a signal of it', async () => {
    const { id, kenmerk } = await meld({ soortMelder: 'bank', watZietU: 'Wij zeggen het krediet per 1 maart op.' });
    const mijn = async () =>
      (await vraag(analist, 'GET', '/mijn-werk'))
        .json()
        .taken.filter(
          (taak: { kenmerk: string; naam: string }) => taak.kenmerk === kenmerk && /signaal/.test(taak.naam),
        );
    expect(await mijn()).toMatchObject([{ naam: 'Beoordeel of deze melding een signaal is', tot: expect.any(String) }]);
    const taken = async () => (await vraag(analist, 'GET', `/dossiers/${id}`)).json().taken;
    expect(await taken()).toContainEqual(
      expect.objectContaining({ voor: 'meekijker', uitleg: 'Vanzelf met u gedeeld volgens: Melding van een bank' }),
    );
    const wens = {
      soort: 'fusieAangekondigd',
      datum: vandaag(),
      toelichting: 'volgens de bank',
      sleutel: randomUUID(),
    };
    expect((await vraag(analist, 'POST', `/meldingen/${id}/signaal`, wens)).statusCode).toBe(200);
    expect(await mijn()).toEqual([]);
    const nogEens = { ...wens, sleutel: randomUUID() };
    const dubbel = await vraag(analist, 'POST', `/meldingen/${id}/signaal`, nogEens);
    expect([dubbel.statusCode, dubbel.json().detail]).toEqual([409, expect.stringContaining('al vastgelegd')]);
    expect((await vraag(analist, 'POST', `/meldingen/${id}/signaal`, wens)).statusCode).toBe(200);
    const trede = (await taken()).filter(({ naam }: { naam: string }) => naam.startsWith('Bekijk de trede'));
    expect(trede).toHaveLength(1);
    expect(
      (await taken()).find(
        ({ voor, naam }: { voor: string; naam: string }) => voor === 'meekijker' && naam.startsWith('Beoordeel'),
      ),
    ).toMatchObject({ stand: 'klaar' });
  });
});

it('asks for a judgement once, with the question of the meldpunt, also when that is sent twice', async () => {
  const { id } = await meld({ soortMelder: 'bank', watZietU: 'De rekening-courant is opgezegd.' });
  await neemIn(id);
  const deling = { vraag: 'Is dit al bekend?', sleutel: randomUUID() };
  for (const _ of [1, 2])
    expect((await vraag(medewerker, 'POST', `/meldingen/${id}/deling`, deling)).statusCode).toBe(200);
  const { taken } = (await vraag(analist, 'GET', `/dossiers/${id}`)).json();
  const gevraagd = taken.filter(
    ({ voor, stand }: { voor: string; stand: string }) => voor === 'meekijker' && stand === 'open',
  );
  expect(gevraagd).toMatchObject([{ uitleg: 'Is dit al bekend?' }]);
});

describe('a report that is taken', () => {
  it('is of who took it, also when a rule gave it to somebody else, and asks what comes next', async () => {
    const { id } = await meld();
    expect((await neemIn(id)).statusCode).toBe(200);
    const na = (await vraag(medewerker, 'GET', `/dossiers/${id}`)).json();
    expect(na.eigenaar.id).toBe(medewerker.persoonId);
    const open = na.taken.filter(
      ({ stand, voor }: { stand: string; voor: string }) => stand === 'open' && voor === 'meldpunt',
    );
    expect(open).toMatchObject([{ voor: 'meldpunt', code: 'kiesVervolg', mag: true, tot: expect.any(String) }]);
    const { meldingen } = (await vraag(medewerker, 'GET', '/meldingen')).json();
    expect(meldingen.find((een: { id: number }) => een.id === id).eigenaar).toBe(na.eigenaar.naam);
  });
});

describe('a day since when', () => {
  it('is not still to come, also when the meldpunt fills it in', async () => {
    const { id } = await meld();
    const opdracht = (sinds: string) => ({ soort: 'velden', velden: { sinds } });
    const straks = await doe(medewerker, id, opdracht('2199-01-01'));
    expect([straks.statusCode, straks.json().detail]).toEqual([409, expect.stringContaining('in de toekomst')]);
    expect((await doe(medewerker, id, opdracht(vandaag()))).statusCode).toBe(200);
  });
});

describe('the name of who reported', () => {
  it('goes to the organisation that gets the report now, and not to one that was there already', async () => {
    const { id } = await meld(contact(false));
    await neemIn(id);
    const erbij = { soort: 'deelnemerErbij', partijId: vreemde.partijId, rol: 'doorgezetNaar' };
    expect((await doe(medewerker, id, erbij)).statusCode).toBe(200);
    expect((await zetDoor(id, true)).statusCode).toBe(200);
    expect((await extra(gemeente, id)).contact.naam).toContain('Zwijgzaam');
    expect((await extra(vreemde, id)).contact).toBeNull();
    expect((await extra(medewerker, id)).doorzettingen).toEqual(
      expect.arrayContaining([
        { partijId: gemeente.partijId, metNaam: true },
        { partijId: vreemde.partijId, metNaam: false },
      ]),
    );
  });

  it('goes to nobody when a step does not say to whom', async () => {
    const { id } = await meld(contact(false));
    await neemIn(id);
    await doe(medewerker, id, { soort: 'deelnemerErbij', partijId: gemeente.partijId, rol: 'doorgezetNaar' });
    await doe(medewerker, id, { soort: 'notitie', tekst: 'Wij belden met de gemeente.' });
    const velden = { doorgezetMet: 'metNaam' };
    const geweigerd = await stap(medewerker, id, 'zetDoor', 'inBehandeling', velden, 'Dit gaat over uw contract.');
    expect([geweigerd.statusCode, geweigerd.json().detail]).toEqual([409, expect.stringContaining('alleen naar')]);
    expect((await extra(gemeente, id)).contact).toBeNull();
  });
});

describe('an event made of a report', () => {
  const wens = (toelichting: string, sleutel = randomUUID()) => ({
    ...{ soort: 'salarissenNietBetaald', datum: vandaag(), toelichting, sleutel },
  });

  it('does not tell the provider that somebody reported', async () => {
    const { id, kenmerk } = await meld(contact(true));
    const maak = (toelichting: string) => vraag(analist, 'POST', `/meldingen/${id}/signaal`, wens(toelichting));
    expect((await maak(`Volgt uit ${kenmerk}.`)).statusCode).toBe(400);
    expect((await maak('Het loon van mei is te laat.')).statusCode).toBe(200);
    for (const url of [`/aanbieders/${KVK}`, '/zelfbeeld', '/signalen']) {
      const { statusCode, body } = await vraag(indiener, 'GET', url);
      expect(body, `${url} ${statusCode}`).not.toMatch(/MLD-|Melding MLD/i);
    }
    const eigen = (await vraag(indiener, 'GET', `/aanbieders/${KVK}`)).json();
    expect(eigen.gebeurtenissen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ bron: 'Toezichthouder', toelichting: 'Het loon van mei is te laat.' }),
      ]),
    );
  });

  it('is one, when it is asked twice at once under one key', async () => {
    const { id } = await meld();
    const eenmaal = wens('Twee keer gevraagd.');
    const antwoorden = await Promise.all([1, 2].map(() => vraag(analist, 'POST', `/meldingen/${id}/signaal`, eenmaal)));
    expect(antwoorden.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    const { rows } = await proef.database.pool.query(
      `select count(*)::int as aantal from gebeurtenis where toelichting = 'Twee keer gevraagd.'`,
    );
    expect(rows[0].aantal).toBe(1);
  });
});

describe('two reports that are merged with each other at once', () => {
  const reden = 'Gaat over dezelfde huur.';
  const samen = (id: number, met: string) =>
    vraag(medewerker, 'POST', `/meldingen/${id}/samenvoeging`, { met, reden, sleutel: randomUUID() });
  const alsStap = (id: number, met: string) =>
    stap(medewerker, id, 'voegSamen', 'ontvangen', { samengevoegdMet: met }, reden);

  it.each([
    ['by the button', samen],
    ['as a step', alsStap],
  ])('do not go in a circle, nor wait for each other: %s', async (_, voeg) => {
    for (let keer = 0; keer < 4; keer += 1) {
      const [een, twee] = [await meld({ kvk: null }), await meld({ kvk: null })];
      const antwoorden = await Promise.all([voeg(een.id, twee.kenmerk), voeg(twee.id, een.kenmerk)]);
      expect(antwoorden.map(({ statusCode }) => statusCode).sort(), antwoorden.map(({ body }) => body).join()).toEqual([
        200, 409,
      ]);
    }
  });
});

describe('a report that is merged into one that is closed', () => {
  it('would be read by nobody: the other one is reopened first', async () => {
    const [een, dicht] = [await meld({ kvk: null }), await meld({ kvk: null })];
    const reden = 'Gaat over dezelfde huur.';
    const samen = { met: dicht.kenmerk, reden, sleutel: randomUUID() };
    const velden = { uitkomst: 'bekend', terugkoppeling: 'Dank, wij wisten dit.' };
    await stap(medewerker, dicht.id, 'sluit', 'ontvangen', velden);
    for (const geweigerd of [
      await vraag(medewerker, 'POST', `/meldingen/${een.id}/samenvoeging`, samen),
      await stap(medewerker, een.id, 'voegSamen', 'ontvangen', { samengevoegdMet: dicht.kenmerk }, reden),
    ])
      expect([geweigerd.statusCode, geweigerd.json().detail]).toEqual([
        409,
        expect.stringContaining('Heropen die eerst'),
      ]);
    await stap(medewerker, dicht.id, 'heropen', 'afgesloten', {}, 'er is toch meer aan de hand');
    expect((await vraag(medewerker, 'POST', `/meldingen/${een.id}/samenvoeging`, samen)).statusCode).toBe(200);
  });
});

describe('the inbox', () => {
  it('says of no report how many are the same when more came in around it than are compared', async () => {
    const over = { kvk: null, watZietU: 'De lift van de groep doet het al een week niet.' };
    const gemaakt = [];
    for (let n = 0; n < 3; n += 1) gemaakt.push((await meld({ ...over, overWie: `Liftproef ${n}` })).id);
    const later = gemaakt[2] ?? 0;
    const { pool, db } = proef.database;
    await pool.query(`update melding set ontvangen_op = now() + interval '100 days' where dossier_id = $1`, [later]);
    const vraagt = { stand: 'alle', zoek: 'Liftproef', hoogstens: 10, vandaag: vandaag() } as const;
    const rijen = await leesInbox(db, vraagt);
    expect((await telDubbelenBij(proef.database, rijen)).size).toBe(3);
    expect([...(await telDubbelenBij(proef.database, rijen, 2))]).toEqual([[later, 0]]);
  });

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
