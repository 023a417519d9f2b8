import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { maakProefaanlevering, type Proefaanlevering } from './proefaanlevering.ts';
import { verwerkIngediend } from './verwerken.ts';

/** What happens at the edges: an answer that got lost, a request that was closed, figures that cannot be processed. */
const CODES = ['eigenVermogen', 'balanstotaal'];
const GOED = CODES.map((gegeven, i) => ({ gegeven, waarde: String(100_000 * (i + 1)) }));
const TERUG = [{ gegeven: 'balanstotaal', reden: 'Dit wijkt af van de jaarrekening.' }];

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

const stuur = async (
  wie: Proefpersoon,
  pad: string,
  payload: object,
  id = levering.id,
  method: 'POST' | 'PUT' = 'POST',
) => {
  const url = `/api/v1/aanleveringen/${id}${pad}`;
  const antwoord = await proef.app.inject({ method, url, headers: wie.headers, payload });
  return { status: antwoord.statusCode, json: antwoord.json() };
};

async function vulIn(een = levering): Promise<number> {
  const { json } = await stuur(een.indiener, '/cellen', { wijzigingen: GOED }, een.id, 'PUT');
  return json.revisie;
}

async function dienIn(een = levering): Promise<void> {
  const revisie = await vulIn(een);
  expect((await stuur(een.indiener, '/klaar', { revisie }, een.id)).status).toBe(200);
  expect((await stuur(een.accordeur, '/akkoord', { revisie }, een.id)).status).toBe(200);
}

describe('an answer that got lost', () => {
  it('of taking back can be asked again, and hands nothing in that was not seen', async () => {
    const revisie = await vulIn();
    await stuur(levering.indiener, '/klaar', { revisie });
    const eerst = await stuur(levering.indiener, '/terugname', { revisie });
    expect(eerst).toMatchObject({ status: 200, json: { status: 'concept' } });
    expect((await stuur(levering.indiener, '/terugname', { revisie })).json).toMatchObject({ status: 'concept' });
    // A late duplicate of the first request is of what was taken back since.
    expect((await stuur(levering.indiener, '/klaar', { revisie })).status).toBe(409);
  });

  it('of a judgement can be asked again; another judgement is none', async () => {
    await dienIn();
    const oordeel = { versie: 1, terug: TERUG };
    expect((await stuur(analist, '/oordeel', oordeel)).json).toMatchObject({ status: 'teruggestuurd' });
    expect((await stuur(analist, '/oordeel', oordeel)).json).toMatchObject({ status: 'teruggestuurd' });
    const ander = { versie: 1, terug: [{ gegeven: 'eigenVermogen', reden: 'Ook dit klopt niet.' }] };
    expect((await stuur(analist, '/oordeel', ander)).status).toBe(409);
    const { rows } = await proef.database.pool.query(
      'select gegeven from aanlevering_terug where aanlevering_id = $1',
      [levering.id],
    );
    expect(rows).toEqual([{ gegeven: 'balanstotaal' }]);
  });
});

it('a closed request can still be accepted, but nothing is sent back that nobody could mend', async () => {
  await dienIn();
  await proef.database.pool.query(`update uitvraag set status = 'gesloten', gesloten_op = now() where id = $1`, [
    levering.uitvraagId,
  ]);
  expect((await stuur(analist, '/oordeel', { versie: 1, terug: TERUG })).status).toBe(409);
  expect((await stuur(analist, '/oordeel', { versie: 1, terug: [] })).status).toBe(200);
});

it('more time never ends earlier than there was, and is not given for what is in already', async () => {
  const besluit = async (tot: string) => {
    const gevraagd = await stuur(levering.indiener, '/uitstel', { tot: '2030-03-01', reden: 'De controller is ziek.' });
    const url = `/api/v1/uitstelverzoeken/${gevraagd.json.id}/besluit`;
    const payload = { besluit: 'toegekend', tot, reden: 'Dat is goed.' };
    return () => proef.app.inject({ method: 'POST', url, headers: analist.headers, payload });
  };
  const vroeger = await besluit('2029-01-01');
  expect((await vroeger()).statusCode).toBe(409);
  levering = await maakProefaanlevering(proef.database, { codes: CODES });
  const teLaat = await besluit('2030-02-15');
  await dienIn();
  expect((await teLaat()).statusCode).toBe(409);
  const { rows } = await proef.database.pool.query('select deadline from aanlevering where id = $1', [levering.id]);
  expect(rows).toEqual([{ deadline: '2030-01-31' }]);
});

it('one version that cannot be processed holds up no other', async () => {
  await dienIn();
  const tweede = await maakProefaanlevering(proef.database, { codes: CODES });
  await dienIn(tweede);
  const stuk = async (_: unknown, [id]: readonly number[]) => {
    if (id === levering.organisatieId) throw new Error('stuk');
  };
  await expect(verwerkIngediend(proef.database, stuk)).rejects.toThrow('niet verwerkt: Error: stuk');
  const { rows } = await proef.database.pool.query(
    'select aanlevering_id as id, klaar_op is not null as klaar, fout from aanlevering_verwerking where aanlevering_id = any ($1) order by 1',
    [[levering.id, tweede.id]],
  );
  expect(rows).toEqual([
    { id: levering.id, klaar: false, fout: 'stuk' },
    { id: tweede.id, klaar: true, fout: null },
  ]);
  // Later it is tried again.
  expect(await verwerkIngediend(proef.database, async () => undefined, true)).toBe(1);
});

it('four eyes hold in the database as well: no version, and no figures, by who may not approve', async () => {
  const { metToegang } = await import('../../platform/database/index.ts');
  const { partijId, persoonId, rol } = levering.indiener;
  const als = (vraag: string) =>
    metToegang(proef.database, { rol, partijId, persoonId, landelijk: false }, ({ pool }) => pool.query(vraag));
  const versie = `insert into aanlevering_versie (aanlevering_id, nummer, inhoud, sha256, ingediend_naam, ingediend_op, akkoord_op)
    values (${levering.id}, 1, '{}', repeat('a', 64), 'x', now(), now())`;
  await expect(als(versie)).rejects.toMatchObject({ code: '42501' });
  const stap = `insert into aanlevering_stap (aanlevering_id, op, stap, door_naam) values (${levering.id}, now(), 'geaccepteerd', 'x')`;
  await expect(als(stap)).rejects.toMatchObject({ code: '42501' });
});
