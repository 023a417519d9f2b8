import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransactie, metToegang } from '../../platform/database/index.ts';
import type { Post } from '../../platform/post/index.ts';
import type { Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { leesFormulier } from './index.ts';
import { ADRES, JAAR, maakProefpost, maakProefuitvraag, PERIODE, VORIGE } from './proefuitvraag.ts';
import { verstuur } from './versturen.ts';

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

describe('sending', () => {
  beforeAll(async () => {
    // Known over this very quarter, over the one before, and in annual accounts.
    await u.zetCijfer('90000001', 'eigenVermogen', PERIODE, -12.5, 'digimv');
    await u.zetCijfer('90000001', 'langlopendeSchulden', VORIGE, 1_000_000);
    await u.zetCijfer('90000001', 'liquiditeitMaand4', VORIGE, 250_000);
    await u.zetCijfer('90000001', 'bijzonderBeheer', VORIGE, 0);
    await u.zetCijfer('90000001', 'eigenVermogen', VORIGE, 99);
  });

  it('shows its burden before, and keeps what it was', async () => {
    const uitvraag = await u.maak();
    const last = (await u.stuur(u.analist, 'GET', `/uitvragen/${uitvraag.id}/last`)).json();
    // Above two million or designated; not the small one.
    expect(last).toMatchObject({ ontvangers: 4, zonderMensen: 1, zonderAccordeur: 3, vorige: null });
    const vormen = last.perVorm.map(({ vorm, ontvangers }: { vorm: string; ontvangers: number }) => [vorm, ontvangers]);
    expect(vormen).toEqual([
      ['aanbieder', 2],
      ['gi', 1],
      ['combinatie', 1],
    ]);
    // One of two providers: equity is known; three figures are proposed.
    expect(last.perVorm[0]).toMatchObject({ bekend: 0.5, overgenomen: 1.5, gemeten: false });
    const verzonden = await u.verzend(uitvraag);
    expect(verzonden.statusCode, verzonden.payload).toBe(200);
    expect(verzonden.json()).toEqual({ aanleveringen: 4, mails: 3, nietTeMailen: 0 });
    expect((await u.stuur(u.analist, 'GET', `/uitvragen/${uitvraag.id}/last`)).json()).toEqual(last);
    const volgende = await u.maak();
    const { vorige } = (await u.stuur(u.analist, 'GET', `/uitvragen/${volgende.id}/last`)).json();
    expect(vorige).toEqual({
      id: uitvraag.id,
      titel: uitvraag.titel,
      ontvangers: 4,
      minutenTotaal: last.minutenTotaal,
    });
  });

  it('makes one delivery for each party, filled in with what is known and what is proposed, each with its source', async () => {
    const uitvraag = await u.maak();
    await u.verzend(uitvraag);
    const rijen = await u.query<{
      id: number;
      partij_id: number;
      vorm: string;
      jeugdregio: string;
      status: string;
      deadline: string;
      stap: string;
    }>(
      `select a.id, a.partij_id, a.vorm, a.jeugdregio, a.status, a.deadline, s.stap
       from aanlevering a join aanlevering_stap s on s.aanlevering_id = a.id where a.uitvraag_id = $1`,
      [uitvraag.id],
    );
    expect(rijen).toHaveLength(4);
    const eigen = rijen.find(({ partij_id }) => partij_id === u.indiener.partijId);
    expect(eigen).toMatchObject({
      vorm: 'aanbieder',
      jeugdregio: 'JZ12',
      status: 'concept',
      deadline: uitvraag.deadline,
      stap: 'verstuurd',
    });
    expect(rijen.find(({ partij_id }) => partij_id === u.gi.partijId)?.vorm).toBe('gi');
    const cellen = await u.cellenVan(eigen?.id ?? 0);
    expect(cellen).toEqual([
      {
        gegeven: 'bijzonderBeheer',
        waarde: '0',
        herkomst: 'overgenomen',
        bron: `Voorstel uit ${VORIGE}`,
        door_naam: 'Baken',
      },
      {
        gegeven: 'eigenVermogen',
        waarde: '-12.5',
        herkomst: 'bekend',
        bron: 'Openbare jaarverantwoording, bekend sinds 05-01-2026',
        door_naam: 'Baken',
      },
      {
        gegeven: 'langlopendeSchulden',
        waarde: '1000000',
        herkomst: 'overgenomen',
        bron: `Voorstel uit ${VORIGE}`,
        door_naam: 'Baken',
      },
      {
        gegeven: 'liquiditeitMaand1',
        waarde: '250000',
        herkomst: 'overgenomen',
        bron: `Voorstel uit ${VORIGE}`,
        door_naam: 'Baken',
      },
    ]);
    const partijen = await u.query<{ naam: string }>('select naam from partij where organisatie_id = $1', [
      u.organisaties.get('90000005'),
    ]);
    expect(partijen).toEqual([{ naam: 'De Kleine' }]);
  });

  it('mails everyone who can hand in: what, why, until when, how much work, and where', async () => {
    const uitvraag = await u.maak();
    await u.verzend(uitvraag);
    const [brief, ...meer] = mails.filter(({ aan }) => aan.startsWith('indiener.'));
    expect(meer).toHaveLength(2);
    expect(brief?.onderwerp).toContain(uitvraag.titel);
    const eigen = await u.aanleveringVan(uitvraag.id, u.indiener);
    const mijn = mails.find(({ tekst }) => tekst.includes(`${ADRES}/aanleveringen/${eigen}`));
    const aantal = (await leesFormulier(proef.database.db, uitvraag.id, 'aanbieder')).length;
    for (const zin of [
      uitvraag.doel,
      uitvraag.grondslag,
      `Het zijn ${aantal} gegevens`,
      'Daarvan zijn er 1 al bekend',
      `zelf ${aantal - 4} in`,
      '- balans: 7',
    ])
      expect(mijn?.tekst).toContain(zin);
  });

  it('happens once, also when two people send at the same moment, and only what was read', async () => {
    const uitvraag = await u.maak();
    expect((await u.verzend({ ...uitvraag, revisie: 7 })).statusCode).toBe(409);
    const tegelijk = await Promise.all([u.verzend(uitvraag), u.verzend(uitvraag), u.verzend(uitvraag)]);
    expect(tegelijk.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
    expect((await u.verzend({ ...uitvraag, revisie: 2 })).statusCode).toBe(409);
    expect(await u.query('select 1 from aanlevering where uitvraag_id = $1', [uitvraag.id])).toHaveLength(4);
    expect((await u.wijzig({ ...uitvraag, revisie: 2 }, { titel: 'Te laat' })).statusCode).toBe(409);
    const log = await u.query<{ toelichting: string }>(
      `select toelichting from toegangslog where handeling = 'verstuurUitvraag' and uitkomst = 'toegestaan' and voorwerp = $1`,
      [`uitvraag ${uitvraag.id}`],
    );
    expect(log).toEqual([{ toelichting: '4 aanleveringen, 3 mails, 0 niet te mailen' }]);
  });

  it('is undone altogether when a mail cannot be kept', async () => {
    const uitvraag = await u.maak();
    const stuk: Post = { stuur: async () => Promise.reject(new Error('stuk')) };
    const { id, revisie } = uitvraag;
    const poging = inTransactie(proef.database, (trx) =>
      verstuur(trx, stuk, { id, revisie, adres: ADRES, nu: new Date() }),
    );
    await expect(poging).rejects.toThrow('stuk');
    expect(await u.query('select 1 from aanlevering where uitvraag_id = $1', [uitvraag.id])).toEqual([]);
    expect((await u.stuur(u.analist, 'GET', `/uitvragen/${uitvraag.id}`)).json().status).toBe('concept');
  });

  it('is seen by those to whom it was sent, each their own delivery and cells only', async () => {
    const uitvraag = await u.maak();
    await u.verzend(uitvraag);
    const alleen = await u.wijzig(await u.maak(), { doelgroep: { ...uitvraag.doelgroep, kvks: ['90000002'] } });
    await u.verzend(alleen.json());
    const als = (wie: Proefpersoon, vraag: string, waarden: unknown[]) =>
      metToegang(
        proef.database,
        { ...wie, landelijk: wie === u.analist },
        async ({ pool }) => (await pool.query(vraag, waarden)).rows,
      );
    const eigen = await als(u.indiener, 'select partij_id from aanlevering where uitvraag_id = $1', [uitvraag.id]);
    expect(eigen).toEqual([{ partij_id: u.indiener.partijId }]);
    expect(await als(u.indiener, 'select 1 from uitvraag where id = $1', [alleen.json().id])).toEqual([]);
    expect(await als(u.ander, 'select 1 from uitvraag where id = $1', [alleen.json().id])).toHaveLength(1);
    const cellen = `select 1 from aanlevering_cel c join aanlevering a on a.id = c.aanlevering_id where a.uitvraag_id = $1 and c.gegeven = 'eigenVermogen'`;
    expect(await als(u.indiener, cellen, [uitvraag.id])).toHaveLength(1);
    expect(await als(u.ander, cellen, [uitvraag.id])).toEqual([]);
    expect(await als(u.analist, cellen, [uitvraag.id])).toEqual([]);
  });

  it('shows the supervisor how far each is, and closes', async () => {
    const uitvraag = await u.maak();
    expect((await u.stuur(u.analist, 'POST', `/uitvragen/${uitvraag.id}/sluiting`)).statusCode).toBe(409);
    await u.verzend(uitvraag);
    await u.query(`update aanlevering set deadline = '2026-01-01' where uitvraag_id = $1 and partij_id = $2`, [
      uitvraag.id,
      u.ander.partijId,
    ]);
    const { aanleveringen } = (await u.stuur(u.analist, 'GET', `/uitvragen/${uitvraag.id}/aanleveringen`)).json();
    expect(aanleveringen).toHaveLength(4);
    expect(aanleveringen[0]).toMatchObject({ kvk: '90000002', teLaat: true, zonderMensen: false, status: 'concept' });
    expect(aanleveringen.find(({ kvk }: { kvk: string }) => kvk === '90000005')).toMatchObject({
      teLaat: false,
      zonderMensen: true,
    });
    const lijst = (await u.stuur(u.analist, 'GET', '/uitvragen')).json().uitvragen;
    expect(lijst[0]).toMatchObject({ id: uitvraag.id, ontvangers: 4, ingediend: 0, teLaat: 1 });
    expect((await u.stuur(u.analist, 'POST', `/uitvragen/${uitvraag.id}/sluiting`)).json().status).toBe('gesloten');
    expect((await u.stuur(u.analist, 'POST', `/uitvragen/${uitvraag.id}/sluiting`)).statusCode).toBe(409);
  });
});

describe('a year', () => {
  it('knows the figures of its fourth quarter, and annual accounts before those', async () => {
    await u.zetCijfer('90000001', 'nettoresultaat', `${JAAR}-K4`, 10_000);
    await u.zetCijfer('90000001', 'balanstotaal', `${JAAR}-K4`, 1);
    await u.zetCijfer('90000001', 'balanstotaal', JAAR, 2, 'digimv');
    const uitvraag = await u.maak('jaar');
    expect(uitvraag.periode).toBe(JAAR);
    await u.verzend(uitvraag);
    const eigen = await u.aanleveringVan(uitvraag.id, u.indiener);
    const cellen = new Map((await u.cellenVan(eigen)).map((cel) => [cel.gegeven, cel]));
    expect(cellen.get('balanstotaal')).toMatchObject({
      waarde: '2',
      herkomst: 'bekend',
      bron: expect.stringContaining('Openbare jaarverantwoording'),
    });
    expect(cellen.get('nettoresultaat')).toMatchObject({
      waarde: '10000',
      herkomst: 'bekend',
      bron: expect.stringContaining('4e kwartaal'),
    });
    expect(cellen.has('administratieUren')).toBe(false);
  });
});

describe('procurement policy', () => {
  it('is asked of every region, with what it said last year as a proposal', async () => {
    const eerste = await u.maak('inkoopbeleid');
    const jaarEerder = `${Number(eerste.periode) - 1}`;
    const oud = (await u.wijzig(eerste, { periode: jaarEerder })).json();
    const verzonden = (await u.verzend(oud)).json();
    expect(verzonden.aanleveringen).toBe(42);
    const [eigen] = await u.query<{ id: number; vorm: string; vier_ogen: boolean }>(
      'select id, vorm, vier_ogen from aanlevering where uitvraag_id = $1 and partij_id = $2',
      [oud.id, u.contract.partijId],
    );
    expect(eigen).toMatchObject({ vorm: 'jeugdregio', vier_ogen: false });
    const inhoud = {
      cellen: [
        { gegeven: 'bekostigingAmbulant', versie: 1, waarde: 'taakgericht' },
        { gegeven: 'contractTot', versie: 1, waarde: '2028-12-31' },
        { gegeven: 'jeugdhulpbudget', versie: 1, waarde: null },
      ],
      bevindingen: [],
    };
    await u.query(
      `insert into aanlevering_versie (aanlevering_id, nummer, inhoud, sha256, ingediend_naam, ingediend_op, akkoord_op)
       values ($1, 1, $2, repeat('a', 64), 'proef', now(), now())`,
      [eigen?.id, JSON.stringify(inhoud)],
    );
    await u.query(`update aanlevering set status = 'ingediend', versie = 1 where id = $1`, [eigen?.id]);
    const nieuw = await u.maak('inkoopbeleid');
    const last = (await u.stuur(u.analist, 'GET', `/uitvragen/${nieuw.id}/last`)).json();
    expect(last).toMatchObject({ ontvangers: 42, zonderMensen: 41, zonderAccordeur: 0 });
    await u.verzend(nieuw);
    const straks = await u.aanleveringVan(nieuw.id, u.contract);
    expect(await u.cellenVan(straks)).toMatchObject([
      {
        gegeven: 'bekostigingAmbulant',
        waarde: 'taakgericht',
        herkomst: 'overgenomen',
        bron: expect.stringContaining(`over ${jaarEerder}`),
      },
      { gegeven: 'contractTot', waarde: '2028-12-31', herkomst: 'overgenomen' },
    ]);
    expect(mails.at(-1)?.aan).toContain('contractmanager.');
  });
});
