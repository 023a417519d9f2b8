import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Datum, plusDagen } from '../../kernel/datum.ts';
import { momentInNederland, vandaag } from '../../platform/klok.ts';
import { maakPost, type Post } from '../../platform/post/index.ts';
import { maakProefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { herinner } from './jobs.ts';
import { ADRES, type Antwoord, maakProefpost, maakProefuitvraag, PERIODE } from './proefuitvraag.ts';

let proef: Proefapp;
let u: Awaited<ReturnType<typeof begin>>;
const { post, mails } = maakProefpost();

const begin = () => maakProefuitvraag(proef.database, (verzoek) => proef.app.inject(verzoek));

beforeAll(async () => {
  proef = await maakProefapp({ post });
  u = await begin();
}, 120_000);
afterAll(() => proef.sluit());
beforeEach(() => {
  mails.length = 0;
});

describe('composing', () => {
  it('begins from a template, with the period and deadline of today', async () => {
    const { sjablonen } = (await u.stuur(u.analist, 'GET', '/uitvraagsjablonen')).json();
    expect(sjablonen.map(({ code }: { code: string }) => code)).toContain('kwartaal');
    const uitvraag = await u.maak();
    expect(uitvraag).toMatchObject({ status: 'concept', revisie: 1, periode: PERIODE, ontbreekt: [], vierOgen: true });
    expect(uitvraag.deadline > vandaag()).toBe(true);
    expect((await u.stuur(u.analist, 'GET', `/uitvragen/${uitvraag.id}`)).json()).toEqual(uitvraag);
    const geen = await u.stuur(u.analist, 'POST', '/uitvragen', { sjabloon: 'bestaatNiet' });
    expect(geen.statusCode).toBe(400);
    expect(geen.payload).toContain('verwacht een van: kwartaal, jaar, inkoopbeleid');
  });

  it('keeps what is changed once, and tells who comes second that somebody else was first', async () => {
    const uitvraag = await u.maak();
    const eerste = await u.wijzig(uitvraag, { titel: 'Andere titel' });
    expect(eerste.json()).toMatchObject({ titel: 'Andere titel', revisie: 2 });
    expect((await u.wijzig(uitvraag, { titel: 'Derde titel' })).statusCode).toBe(409);
    expect((await u.stuur(u.analist, 'GET', `/uitvragen/${uitvraag.id}`)).json().titel).toBe('Andere titel');
  });

  it('names every place that is wrong, and what is still in the way of sending', async () => {
    const uitvraag = await u.maak();
    const [eerste] = uitvraag.velden;
    const fout = await u.wijzig(uitvraag, {
      velden: [{ ...(eerste as Antwoord['velden'][number]), code: 'eigenVermogn' }],
      doelgroep: { ...uitvraag.doelgroep, kvks: ['99999999'] },
    });
    expect(fout.statusCode).toBe(400);
    expect(fout.payload).toContain('bedoelt u eigenVermogen?');
    expect(fout.payload).toContain('99999999 staat niet in het register');
    const anders = await u.wijzig(uitvraag, {
      velden: [],
      deadline: '2026-01-01',
      doelgroep: { ...uitvraag.doelgroep, omzetVanaf: 1e11 },
    });
    expect(anders.json().ontbreekt.map(({ plek }: { plek: string }) => plek)).toEqual([
      'deadline',
      'velden',
      'doelgroep',
    ]);
    const verzonden = await u.verzend(anders.json());
    expect(verzonden.statusCode).toBe(400);
    expect(verzonden.payload).toContain('niemand voldoet aan deze regel');
    expect(await u.query('select 1 from aanlevering where uitvraag_id = $1', [uitvraag.id])).toEqual([]);
  });

  it('adds a candidate as data, that can be asked at once and is seen among the definitions', async () => {
    const kandidaat = {
      code: 'noodbeddenVrij',
      naam: 'Vrije noodbedden',
      uitleg: 'Plekken voor crisis die vandaag vrij zijn.',
      eenheid: 'aantal',
      soort: 'stand',
      teken: 'positief',
      blok: 'zorg',
      bron: 'Voorstel uit de pilot',
    };
    const nieuw = await u.stuur(u.analist, 'POST', '/gegevens', kandidaat);
    expect(nieuw.statusCode, nieuw.payload).toBe(201);
    expect((await u.stuur(u.analist, 'POST', '/gegevens', kandidaat)).statusCode).toBe(409);
    const lijkt = await u.stuur(u.analist, 'POST', '/gegevens', {
      ...kandidaat,
      code: 'noodbedenVrij',
      naam: 'Anders',
    });
    expect(lijkt.statusCode).toBe(409);
    expect(lijkt.payload).toContain('lijkt op noodbeddenVrij');
    const { velden } = (await u.stuur(u.analist, 'GET', '/uitvraagvelden')).json();
    expect(velden.find(({ code }: { code: string }) => code === 'noodbeddenVrij')).toMatchObject({
      kandidaat: true,
      soort: 'getal',
    });
    const { gegevens } = (await u.stuur(u.analist, 'GET', '/definities')).json();
    expect(gegevens.find(({ code }: { code: string }) => code === 'noodbeddenVrij')).toMatchObject({
      status: 'kandidaat',
    });
  });

  it('is for analysts; an u.accountmanager looks on, and nobody else comes in', async () => {
    const uitvraag = await u.maak();
    const kijken = [
      `/uitvragen`,
      `/uitvragen/${uitvraag.id}`,
      `/uitvragen/${uitvraag.id}/last`,
      `/uitvragen/${uitvraag.id}/aanleveringen`,
    ];
    for (const pad of kijken) {
      expect((await u.stuur(u.accountmanager, 'GET', pad)).statusCode, pad).toBe(200);
      for (const wie of [u.indiener, u.contract]) expect((await u.stuur(wie, 'GET', pad)).statusCode, pad).toBe(403);
    }
    for (const wie of [u.accountmanager, u.indiener, u.contract]) {
      expect((await u.stuur(wie, 'POST', '/uitvragen', { sjabloon: 'kwartaal' })).statusCode).toBe(403);
      expect((await u.wijzig(uitvraag, {}, wie)).statusCode).toBe(403);
      expect((await u.verzend(uitvraag, wie)).statusCode).toBe(403);
      expect((await u.stuur(wie, 'POST', `/uitvragen/${uitvraag.id}/sluiting`)).statusCode).toBe(403);
    }
  });
});

describe('measured minutes', () => {
  it('take the place of the estimate from five parties on', async () => {
    const uitvraag = await u.maak();
    const vraag = async () => (await u.stuur(u.analist, 'GET', `/uitvragen/${uitvraag.id}/last`)).json().perVorm[0];
    const meet = async (nummer: number) => {
      const { partijId } = await maakProefpersoon(proef.database, 'indiener', { soort: 'aanbieder' });
      const [een] = await u.query<{ id: number }>(
        `insert into aanlevering (uitvraag_id, partij_id, jeugdregio, vorm, vier_ogen, deadline, versie, status)
         values ($1, $2, 'JZ12', 'aanbieder', false, '2026-12-31', 1, 'ingediend') returning id`,
        [uitvraag.id, partijId],
      );
      await u.query(
        `insert into aanlevering_cel (aanlevering_id, gegeven, waarde, herkomst, revisie, door_naam, op) values
         ($1, 'a', '1', 'getypt', 1, 'x', now()), ($1, 'b', '1', 'bekend', 1, 'x', now())`,
        [een?.id],
      );
      await u.query('insert into aanlevering_tijd values ($1, $2)', [een?.id, 60 * nummer]);
      await u.query('insert into tijdmeting select partij_id, true, now() from aanlevering where id = $1', [een?.id]);
    };
    for (const nummer of [1, 2, 3, 4]) await meet(nummer);
    expect((await vraag()).gemeten).toBe(false);
    await meet(5);
    // (1 + 2 + 3 + 4 + 5) minutes over five fields: three minutes for each.
    const { teVragen, minuten, gemeten } = await vraag();
    expect(gemeten).toBe(true);
    expect(minuten).toBeCloseTo(teVragen * 3, 0);
    await u.query('delete from aanlevering_tijd');
  });
});

describe('reminders', () => {
  const bij = async (dag: Datum, tijd: string, post: Post) =>
    herinner({ database: proef.database, post, adres: ADRES }, momentInNederland(dag, tijd));

  it('go to whose turn it is, once, by day, and end when it is handed in or closed', async () => {
    await u.query(`update uitvraag set status = 'gesloten', gesloten_op = now() where status = 'verstuurd'`);
    const deadline = plusDagen(vandaag(), 30);
    const concept = (await u.wijzig(await u.maak(), { deadline })).json();
    await u.verzend(concept);
    await u.query(`delete from bericht`);
    // The real post office, which remembers keys.
    const echt = maakPost({ database: proef.database, jobs: {} as never, smtp: undefined, afzender: undefined });
    const gemaild = async () =>
      (await u.query<{ aan: string; onderwerp: string }>('select aan, onderwerp from bericht order by id')).map(
        ({ aan, onderwerp }) => `${aan.split('.')[0]}: ${onderwerp}`,
      );
    expect(await bij(plusDagen(deadline, -14), '06:59', echt)).toBe(0);
    expect(await bij(plusDagen(deadline, -15), '10:00', echt)).toBe(0);
    const tegelijk = await Promise.all([
      bij(plusDagen(deadline, -14), '07:00', echt),
      bij(plusDagen(deadline, -14), '07:00', echt),
    ]);
    expect(tegelijk).toEqual([3, 3]);
    await bij(plusDagen(deadline, -13), '18:59', echt);
    expect(await gemaild()).toEqual(Array(3).fill(`indiener: Herinnering (nog 14 dagen): ${concept.titel}`));
    await u.query(
      `update aanlevering set status = 'klaar', klaar_naam = 'x', klaar_op = now() where uitvraag_id = $1 and partij_id = $2`,
      [concept.id, u.indiener.partijId],
    );
    await u.query(`update aanlevering set status = 'ingediend', versie = 1 where uitvraag_id = $1 and partij_id = $2`, [
      concept.id,
      u.ander.partijId,
    ]);
    await u.query('delete from bericht');
    await bij(plusDagen(deadline, 1), '12:00', echt);
    const titel = `Nog niet ingediend (1 dag te laat): ${concept.titel}`;
    expect((await gemaild()).sort()).toEqual([`accordeur: ${titel}`, `indiener: ${titel}`]);
    await u.stuur(u.analist, 'POST', `/uitvragen/${concept.id}/sluiting`);
    expect(await bij(plusDagen(deadline, 8), '12:00', echt)).toBe(0);
  });
});
