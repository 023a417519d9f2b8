import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakProefmachine, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { meldStappen } from './melden.ts';
import { maakProefaanlevering, type Proefaanlevering, zetWaarneming } from './proefaanlevering.ts';
import { verwerkIngediend } from './verwerken.ts';

const CODES = ['eigenVermogen', 'balanstotaal', 'opbrengstenTotaal', 'opbrengstenJeugdwet', 'convenantGebroken'];
const GOED = {
  eigenVermogen: '250000',
  balanstotaal: '1000000',
  opbrengstenTotaal: '3000000',
  opbrengstenJeugdwet: '2900000',
  convenantGebroken: '0',
};

let proef: Proefapp;
let analist: Proefpersoon;
let levering: Proefaanlevering;

beforeAll(async () => {
  proef = await maakProefapp();
  analist = await maakProefpersoon(proef.database, 'analist');
});
afterAll(() => proef.sluit());
beforeEach(async () => {
  levering = await maakProefaanlevering(proef.database, { codes: CODES });
});

type Wie = Pick<Proefpersoon, 'headers'> | { readonly headers: { readonly authorization: string } };
const vraag = (wie: Wie, method: 'GET' | 'POST' | 'PUT', pad: string, payload?: object) =>
  proef.app.inject({ method, url: `/api/v1${pad}`, headers: wie.headers as never, ...(payload && { payload }) });
const hier = (pad = '') => `/aanleveringen/${levering.id}${pad}`;

async function goed(antwoord: Promise<{ statusCode: number; payload: string; json: () => never }>) {
  const { statusCode, payload, json } = await antwoord;
  expect(statusCode, payload).toBe(200);
  return json() as never as Record<string, never> & { revisie: number; versie: number; status: string };
}

const wijzig = (waarden: Record<string, string | null>, meer: object = {}) =>
  Object.entries(waarden).map(([gegeven, waarde]) => ({ gegeven, waarde, ...meer }));
const bewaar = (waarden: Record<string, string | null>, meer: object = {}, wie: Wie = levering.indiener) =>
  vraag(wie, 'PUT', hier('/cellen'), { wijzigingen: wijzig(waarden, meer) });
const lees = (wie: Wie = levering.indiener) => goed(vraag(wie, 'GET', hier()) as never);

/** Fills in everything and hands it in, all the way. */
async function dienHelemaalIn() {
  await goed(bewaar(GOED) as never);
  const { revisie } = await lees();
  expect((await goed(vraag(levering.indiener, 'POST', hier('/klaar'), { revisie }) as never)).status).toBe('klaar');
  return goed(vraag(levering.accordeur, 'POST', hier('/akkoord'), { revisie }) as never);
}

describe('filling in', () => {
  it('keeps what was saved, tells zero from empty, and shows it again', async () => {
    await goed(bewaar({ ...GOED, eigenVermogen: null }) as never);
    const { cellen, revisie } = await lees();
    const opCode = new Map(
      (cellen as never as { gegeven: string; waarde: string | null }[]).map((c) => [c.gegeven, c.waarde]),
    );
    expect(opCode.get('convenantGebroken')).toBe('0');
    expect(opCode.get('eigenVermogen') ?? null).toBeNull();
    expect(revisie).toBe(1);
  });

  it('refuses what cannot be right with its place, what was found and what was expected, and stores nothing of it', async () => {
    const antwoord = await bewaar({
      balanstotaal: 'veel',
      opbrengstenTotaal: '-5',
      eigenVermogen: '10',
      bestaatNiet: '1',
    });
    expect(antwoord.statusCode).toBe(422);
    const { errors } = antwoord.json<{ errors: { location: { pointer?: string; name?: string }; detail: string }[] }>();
    expect(errors).toHaveLength(3);
    expect(JSON.stringify(errors)).toContain('veel');
    expect((await lees()).cellen).toEqual([]);
  });

  it('merges per cell: what another changed meanwhile is not overwritten, and told with who and what', async () => {
    const collega = await maakProefpersoon(proef.database, 'indiener', { partijId: levering.indiener.partijId });
    const eerst = await goed(bewaar({ eigenVermogen: '1', balanstotaal: '2' }) as never);
    await goed(bewaar({ eigenVermogen: '100' }, { basis: eerst.revisie }, collega) as never);
    const na = (await goed(
      vraag(levering.indiener, 'PUT', hier('/cellen'), {
        sinds: eerst.revisie,
        wijzigingen: wijzig({ eigenVermogen: '130', balanstotaal: '20' }, { basis: eerst.revisie }),
      }) as never,
    )) as never as {
      botsingen: { gegeven: string; uwWaarde: string; cel: { waarde: string; door: string } }[];
      cellen: { gegeven: string; waarde: string }[];
    };
    expect(na.botsingen).toMatchObject([{ gegeven: 'eigenVermogen', uwWaarde: '130', cel: { waarde: '100' } }]);
    expect(na.botsingen[0]?.cel.door).toContain('Proef indiener');
    expect(Object.fromEntries(na.cellen.map((c) => [c.gegeven, c.waarde]))).toEqual({
      eigenVermogen: '100',
      balanstotaal: '20',
    });
  });

  it('takes the same change twice as one, and loses none of two who save at the same time', async () => {
    const eerst = await goed(bewaar({ eigenVermogen: '5' }, { basis: 0 }) as never);
    expect((await goed(bewaar({ eigenVermogen: '5' }, { basis: 0 }) as never)).revisie).toBe(eerst.revisie);
    await Promise.all(CODES.map((code, i) => goed(bewaar({ [code]: String(i === 4 ? 1 : i + 10) }) as never)));
    const { cellen } = await lees();
    expect(cellen).toHaveLength(5);
    expect((await lees()).revisie).toBe(eerst.revisie + 5);
  });

  it('shows who else has the form open, and in which field', async () => {
    const collega = await maakProefpersoon(proef.database, 'indiener', { partijId: levering.indiener.partijId });
    await goed(vraag(collega, 'POST', hier('/peiling'), { sinds: 0, gegeven: 'balanstotaal' }) as never);
    const { aanwezig } = await goed(vraag(levering.indiener, 'POST', hier('/peiling'), { sinds: 0 }) as never);
    expect(aanwezig).toMatchObject([{ gegeven: 'balanstotaal' }]);
  });

  it('shows last quarter and the twelve before, a stroom taken apart', async () => {
    await zetWaarneming(proef.database, levering.organisatieId, 'opbrengstenTotaal', '2026-K1', 1_000_000);
    await zetWaarneming(proef.database, levering.organisatieId, 'opbrengstenTotaal', '2026-K2', 2_100_000);
    const velden = (await lees()).velden as never as { code: string; vorige: object; historie: object[] }[];
    const veld = velden.find(({ code }) => code === 'opbrengstenTotaal');
    expect(veld?.vorige).toEqual({ periode: '2026-K2', waarde: 2_100_000 });
    expect(veld?.historie).toEqual([
      { periode: '2026-K1', waarde: 1_000_000 },
      { periode: '2026-K2', waarde: 1_100_000 },
    ]);
  });

  it('can be done by software of the provider, with the same answers; a person approves', async () => {
    const token = await maakProefmachine(proef.database, 'indiener', levering.indiener.partijId);
    const machine = { headers: { authorization: `Bearer ${token}` } };
    expect((await bewaar({ balanstotaal: 'x' }, {}, machine)).statusCode).toBe(422);
    const { cellen } = await goed(bewaar(GOED, {}, machine) as never);
    expect((cellen as never as { herkomst: string }[]).every(({ herkomst }) => herkomst === 'api')).toBe(true);
    const { revisie } = await lees();
    await goed(vraag(machine, 'POST', hier('/klaar'), { revisie }) as never);
    expect((await vraag(machine, 'POST', hier('/akkoord'), { revisie })).statusCode).toBe(403);
  });
});

describe('warnings and errors', () => {
  it('an error stops handing in, a warning passes once it is explained, and no longer when its figures change', async () => {
    await zetWaarneming(proef.database, levering.organisatieId, 'opbrengstenJeugdwet', '2026-K2', 2_950_000);
    const { bevindingen, revisie } = (await goed(bewaar(GOED) as never)) as never as {
      revisie: number;
      bevindingen: { controle: string; ernst: string; melding: string }[];
    };
    const let_op = bevindingen.filter(({ ernst }) => ernst === 'waarschuwing');
    expect(let_op.length, JSON.stringify(bevindingen)).toBeGreaterThan(0);
    const weigering = await vraag(levering.indiener, 'POST', hier('/klaar'), { revisie });
    expect(weigering.statusCode).toBe(422);
    for (const { controle, melding } of let_op)
      await goed(
        vraag(levering.indiener, 'PUT', hier(`/uitleg/${controle}`), {
          melding,
          uitleg: 'Het tarief ging omlaag.',
        }) as never,
      );
    expect((await goed(vraag(levering.indiener, 'POST', hier('/klaar'), { revisie }) as never)).status).toBe('klaar');
    await goed(vraag(levering.indiener, 'POST', hier('/terugname'), { revisie }) as never);
    const na = await goed(bewaar({ opbrengstenJeugdwet: '2800000' }) as never);
    expect((await vraag(levering.indiener, 'POST', hier('/klaar'), { revisie: na.revisie })).statusCode).toBe(422);
    const fout = (await goed(bewaar({ opbrengstenJeugdwet: '3100000' }) as never)) as never as typeof na & {
      bevindingen: { ernst: string; controle: string; melding: string }[];
    };
    const [echt] = fout.bevindingen.filter(({ ernst }) => ernst === 'fout');
    expect(echt?.melding).toContain('3.100.000');
    const uitleg = { melding: echt?.melding, uitleg: 'Toch klopt het.' };
    expect((await vraag(levering.indiener, 'PUT', hier(`/uitleg/${echt?.controle}`), uitleg)).statusCode).toBe(409);
  });
});

describe('handing in', () => {
  it('takes two people, gives a receipt, and becomes figures with their story', async () => {
    await goed(bewaar({ eigenVermogen: '250000' }, { toelichting: 'Na de fusie.' }) as never);
    const { versie } = await dienHelemaalIn();
    expect(versie).toBe(1);
    const bewijs = await goed(vraag(levering.indiener, 'GET', hier('/versies/1')) as never);
    expect(bewijs).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), verwerkt: false });
    expect(await verwerkIngediend(proef.database, async () => undefined)).toBe(1);
    expect(await verwerkIngediend(proef.database, async () => undefined)).toBe(0);
    const { rows } = await proef.database.pool.query(
      `select gegeven, waarde, (select tekst from waarneming_toelichting t where t.organisatie_id = w.organisatie_id and t.gegeven = w.gegeven) as tekst
       from waarneming w where organisatie_id = $1 and vervangen_op is null order by gegeven`,
      [levering.organisatieId],
    );
    expect(rows).toHaveLength(5);
    expect(rows).toContainEqual({ gegeven: 'eigenVermogen', waarde: 250_000, tekst: 'Na de fusie.' });
    expect((await goed(vraag(levering.indiener, 'GET', hier('/versies/1')) as never)).verwerkt).toBe(true);
  });

  it('an older version that could not be processed before never takes the place of a newer one', async () => {
    await dienHelemaalIn();
    const terug = [{ gegeven: 'balanstotaal', reden: 'Kijk dit nog eens na.' }];
    await goed(vraag(analist, 'POST', hier('/oordeel'), { versie: 1, terug }) as never);
    await goed(bewaar({ balanstotaal: '1200000' }) as never);
    const { revisie } = await lees();
    await goed(vraag(levering.indiener, 'POST', hier('/klaar'), { revisie }) as never);
    await goed(vraag(levering.accordeur, 'POST', hier('/akkoord'), { revisie }) as never);
    const { pool } = proef.database;
    await pool.query(`update aanlevering_verwerking set fout = 'stuk' where aanlevering_id = $1 and nummer = 1`, [
      levering.id,
    ]);
    expect(await verwerkIngediend(proef.database, async () => undefined)).toBe(1);
    expect(await verwerkIngediend(proef.database, async () => undefined, true)).toBe(1);
    const { rows } = await pool.query(
      `select waarde from waarneming where organisatie_id = $1 and gegeven = 'balanstotaal' and vervangen_op is null`,
      [levering.organisatieId],
    );
    expect(rows).toEqual([{ waarde: 1_200_000 }]);
  });

  it('is not approved by who made it ready, also in another role', async () => {
    await goed(bewaar(GOED) as never);
    const { revisie } = await lees();
    await goed(vraag(levering.indiener, 'POST', hier('/klaar'), { revisie }) as never);
    const { pool } = proef.database;
    const { partijId, persoonId } = levering.indiener;
    await pool.query(
      `insert into functie (persoon_id, partij_id, rol, bron) values ($1, $2, 'accordeur', 'opdracht')`,
      [persoonId, partijId],
    );
    await pool.query(
      `update sessie set functie_id = (select id from functie where persoon_id = $1 and rol = 'accordeur') where persoon_id = $1`,
      [persoonId],
    );
    const zelf = await vraag(levering.indiener, 'POST', hier('/akkoord'), { revisie });
    expect(zelf.json()).toMatchObject({ status: 403, detail: expect.stringContaining('Iemand anders') });
    expect((await lees(levering.accordeur)).status).toBe('klaar');
  });

  it('happens once, however often it is asked, and an answer that got lost can be asked again', async () => {
    await goed(bewaar(GOED) as never);
    const { revisie } = await lees();
    const keer = (wie: Wie, pad: string) =>
      Promise.all(Array.from({ length: 5 }, () => vraag(wie, 'POST', hier(pad), { revisie })));
    const [klaar, akkoord] = [await keer(levering.indiener, '/klaar'), await keer(levering.accordeur, '/akkoord')];
    for (const { statusCode } of [...klaar, ...akkoord]) expect([200, 409]).toContain(statusCode);
    expect(akkoord.some(({ statusCode }) => statusCode === 200)).toBe(true);
    expect((await goed(vraag(levering.accordeur, 'POST', hier('/akkoord'), { revisie }) as never)).versie).toBe(1);
    const { versies } = await lees();
    expect(versies).toHaveLength(1);
  });

  it('refuses figures that the person has not seen, and a form with holes', async () => {
    await goed(bewaar({ ...GOED, balanstotaal: null }) as never);
    const { revisie } = await lees();
    const gaten = await vraag(levering.indiener, 'POST', hier('/klaar'), { revisie });
    expect(gaten.statusCode).toBe(422);
    expect(gaten.payload).toContain('Balanstotaal is leeg');
    await goed(bewaar({ balanstotaal: '1000000' }) as never);
    expect((await vraag(levering.indiener, 'POST', hier('/klaar'), { revisie })).statusCode).toBe(409);
  });

  it('with one pair of eyes is done by the deliverer alone', async () => {
    levering = await maakProefaanlevering(proef.database, { codes: CODES, vierOgen: false });
    await goed(bewaar(GOED) as never);
    const { revisie } = await lees();
    expect(await goed(vraag(levering.indiener, 'POST', hier('/klaar'), { revisie }) as never)).toMatchObject({
      status: 'ingediend',
      versie: 1,
    });
  });
});

describe('the supervisor', () => {
  it('sees nothing before it was handed in, and then what was handed in', async () => {
    await goed(bewaar(GOED) as never);
    expect(await lees(analist)).toMatchObject({ cellen: [], bevindingen: [], versies: [] });
    const { app, database } = proef;
    const ander = await maakProefaanlevering(database, { codes: CODES });
    expect((await app.inject({ url: `/api/v1${hier()}`, headers: ander.indiener.headers })).statusCode).toBe(404);
  });

  it('sends single fields back; only these reopen, what changed is shown, every version stays', async () => {
    await dienHelemaalIn();
    const terug = [{ gegeven: 'balanstotaal', reden: 'Dit wijkt af van de jaarrekening.' }];
    expect(
      (
        await vraag(analist, 'POST', hier('/oordeel'), {
          versie: 1,
          terug: [{ gegeven: 'afschrijvingen', reden: 'Niet gevraagd.' }],
        })
      ).statusCode,
    ).toBe(400);
    expect((await goed(vraag(analist, 'POST', hier('/oordeel'), { versie: 1, terug }) as never)).status).toBe(
      'teruggestuurd',
    );
    expect(await lees()).toMatchObject({ open: ['balanstotaal'], terug: [{ gegeven: 'balanstotaal' }] });
    expect((await bewaar({ eigenVermogen: '1' })).statusCode).toBe(422);
    const ongewijzigd = await lees();
    const weigering = await vraag(levering.indiener, 'POST', hier('/klaar'), { revisie: ongewijzigd.revisie });
    expect(weigering.payload).toContain('nog niet aangepast of uitgelegd');
    await goed(bewaar({ balanstotaal: '1100000' }) as never);
    const { revisie, sindsAkkoord } = await lees(levering.accordeur);
    expect(sindsAkkoord).toEqual([{ gegeven: 'balanstotaal', was: '1000000', nu: '1100000' }]);
    await goed(vraag(levering.indiener, 'POST', hier('/klaar'), { revisie }) as never);
    expect((await goed(vraag(levering.accordeur, 'POST', hier('/akkoord'), { revisie }) as never)).versie).toBe(2);
    expect((await vraag(analist, 'POST', hier('/oordeel'), { versie: 1, terug: [] })).statusCode).toBe(409);
    expect((await goed(vraag(analist, 'POST', hier('/oordeel'), { versie: 2, terug: [] }) as never)).status).toBe(
      'geaccepteerd',
    );
    expect((await goed(vraag(analist, 'GET', hier('/versies/1')) as never)).nummer).toBe(1);
    const { versies, stappen } = await lees();
    expect(versies).toHaveLength(2);
    expect((stappen as never as { stap: string }[]).map(({ stap }) => stap)).toEqual([
      'klaargezet',
      'ingediend',
      'teruggestuurd',
      'klaargezet',
      'ingediend',
      'geaccepteerd',
    ]);
  });

  it('decides on more time once, and the deadline moves', async () => {
    const wens = { tot: '2030-02-28', reden: 'De accountant is ziek.' };
    expect((await vraag(levering.indiener, 'POST', hier('/uitstel'), { ...wens, tot: '2029-01-01' })).statusCode).toBe(
      400,
    );
    const nieuw = await vraag(levering.indiener, 'POST', hier('/uitstel'), wens);
    expect(nieuw.statusCode, nieuw.payload).toBe(201);
    expect((await vraag(levering.indiener, 'POST', hier('/uitstel'), wens)).statusCode).toBe(409);
    const { verzoeken } = (await goed(vraag(analist, 'GET', '/uitstelverzoeken') as never)) as never as {
      verzoeken: { id: number }[];
    };
    const pad = `/uitstelverzoeken/${nieuw.json().id}/besluit`;
    expect(verzoeken.map(({ id }) => id)).toContain(nieuw.json().id);
    const besluit = { besluit: 'toegekend', tot: '2030-02-14', reden: 'Twee weken is genoeg.' };
    expect((await vraag(levering.accordeur, 'POST', pad, besluit)).statusCode).toBe(403);
    await goed(vraag(analist, 'POST', pad, besluit) as never);
    expect((await vraag(analist, 'POST', pad, besluit)).statusCode).toBe(409);
    expect(await lees()).toMatchObject({ deadline: '2030-02-14', uitstel: [{ besluit: 'toegekend' }] });
  });
});

describe('the database by itself', () => {
  const als = async (wie: Proefpersoon, tekst: string, waarden: unknown[] = []) => {
    const { metToegang } = await import('../../platform/database/index.ts');
    const { partijId, persoonId, rol } = wie;
    return metToegang(proef.database, { rol, partijId, persoonId, landelijk: rol === 'analist' }, ({ pool }) =>
      pool.query(tekst, waarden),
    );
  };

  it('lets a deliverer approve nothing, a provider accept nothing, and nobody change a version', async () => {
    await dienHelemaalIn();
    const { id } = levering;
    for (const status of ['ingediend', 'geaccepteerd'])
      await expect(
        als(levering.indiener, 'update aanlevering set status = $1 where id = $2', [status, id]),
      ).resolves.toMatchObject({ rowCount: 0 });
    const open = await maakProefaanlevering(proef.database, { codes: CODES });
    await expect(
      als(open.indiener, `update aanlevering set status = 'ingediend' where id = $1`, [open.id]),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      als(open.indiener, `update aanlevering set deadline = '2040-01-01' where id = $1`, [open.id]),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      als(analist, `update aanlevering_versie set sha256 = '' where aanlevering_id = $1`, [id]),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(proef.database.pool.query('delete from aanlevering_versie')).rejects.toThrow('alleen aangevuld');
    expect(await als(analist, 'select 1 from aanlevering_cel where aanlevering_id = $1', [id])).toMatchObject({
      rowCount: 0,
    });
    const concept = await maakProefaanlevering(proef.database, { codes: CODES });
    await expect(
      als(
        concept.accordeur,
        `insert into aanlevering_cel (aanlevering_id, gegeven, waarde, herkomst, revisie, door_naam, op) values ($1, 'balanstotaal', '1', 'getypt', 1, 'x', now())`,
        [concept.id],
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

it('mails who has to act, once for each step and person', async () => {
  await dienHelemaalIn();
  const post: { aan: string; sleutel?: string; onderwerp: string }[] = [];
  const maakPost = (await import('../../platform/post/index.ts')).maakPost;
  const echt = maakPost({ database: proef.database, jobs: {} as never, smtp: undefined, afzender: undefined });
  const bewaarder = {
    stuur: async (trx: never, bericht: never) => {
      post.push(bericht);
      await echt.stuur(trx, bericht);
    },
  };
  await meldStappen(proef.database, bewaarder as never, 'https://baken.example', new Date());
  const mijn = post.filter(({ aan }) => aan.includes('proef.example') && aan.startsWith('accordeur'));
  expect(mijn.map(({ onderwerp }) => onderwerp)).toContain('Keur de cijfers goed: Kwartaalcijfers 2026-K3');
  const aantal = post.length;
  await meldStappen(proef.database, bewaarder as never, 'https://baken.example', new Date());
  expect(post.length).toBe(aantal);
});

it('counts time only where the organisation agreed, as a sum', async () => {
  expect((await vraag(levering.indiener, 'POST', hier('/tijd'), { seconden: 60 })).statusCode).toBe(409);
  await goed(vraag(levering.indiener, 'PUT', '/tijdmeting', { akkoord: true }) as never);
  await goed(vraag(levering.indiener, 'POST', hier('/tijd'), { seconden: 60 }) as never);
  await goed(vraag(levering.indiener, 'POST', hier('/tijd'), { seconden: 45 }) as never);
  const { rows } = await proef.database.pool.query('select seconden from aanlevering_tijd where aanlevering_id = $1', [
    levering.id,
  ]);
  expect(rows).toEqual([{ seconden: 105 }]);
  await goed(vraag(levering.indiener, 'PUT', '/tijdmeting', { akkoord: false }) as never);
  expect((await vraag(levering.indiener, 'POST', hier('/tijd'), { seconden: 60 })).statusCode).toBe(409);
});
