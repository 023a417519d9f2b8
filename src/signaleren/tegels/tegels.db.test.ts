import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { periode } from '../../kernel/periode.ts';
import { SOORTEN, type Soort } from '../../meten/register/index.ts';
import { vormVan } from '../../meten/uitvraag/index.ts';
import { maakProefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { type Celrij, GROEPEREN } from './domain.ts';
import { tegel } from './routes.ts';
import { leesTegel, leesTegelOp } from './store.ts';

let huis: Proefapp;
let ids: number[];
const query = (tekst: string, waarden: unknown[] = []) => huis.database.pool.query(tekst, waarden);

beforeAll(async () => {
  huis = await maakProefapp();
  const { rows } = await query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
     select (92000000 + n)::text, 'Aanbieder ' || n, case when n <= 6 then 'JZ01' else 'JZ02' end, '{jeugdhulp}', 'proef'
     from generate_series(1, 8) n returning id`,
  );
  ids = rows.map(({ id }) => id);
}, 60_000);
afterAll(() => huis.sluit());
beforeEach(async () => {
  await query('truncate waarneming');
  await query(`update organisatie set soorten = '{jeugdhulp}'`);
});

/** What the database keeps, and what the figures say now. */
async function vergelijk() {
  const bewaard = await query(
    `select periode, gegeven, jeugdregio, soort, aantal, som::float8 from tegelsom where aantal <> 0 or som <> 0 order by 1, 2, 3, 4`,
  );
  const geteld = await query(
    `select w.periode, w.gegeven, w.jeugdregio, tegelsoort(o.soorten) as soort, count(*)::int as aantal, sum(w.waarde)::float8 as som
     from waarneming w join organisatie o on o.id = w.organisatie_id where w.vervangen_op is null group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
  );
  return { bewaard: bewaard.rows, geteld: geteld.rows };
}

/** The order of the groups within a line means nothing. */
const opGroep = (rijen: readonly Celrij[]) =>
  rijen.map(({ gegeven, periode: p, groepen, aantallen, sommen }) => [
    gegeven,
    p,
    groepen.map((groep, i) => [groep, aantallen[i], sommen[i]]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  ]);

const DAG = 86_400_000;
const BEGIN = Date.parse('2026-01-01T12:00:00Z');
type Stap = {
  soort: 'cijfer' | 'leeg' | 'weg' | 'bijgesteld' | 'verhuisd' | 'vorm' | 'alles';
  wie: number;
  waarde: number;
  gegeven: string;
};

/** One change of what is known, on day `dag`. */
async function doe({ soort, wie, waarde, gegeven }: Stap, dag: number): Promise<void> {
  const [id, op] = [ids[wie], new Date(BEGIN + dag * DAG)];
  const geldig = `organisatie_id = $1 and gegeven = $2 and periode = '2026-K1' and vervangen_op is null`;
  switch (soort) {
    case 'cijfer':
      await query(`update waarneming set vervangen_op = $3 where ${geldig}`, [id, gegeven, op]);
      await query(
        `insert into waarneming select jeugdregio, id, $2, '2026-K1', $3, $4, null, 1 from organisatie where id = $1`,
        [id, gegeven, waarde, op],
      );
      return;
    case 'leeg':
      await query(`update waarneming set vervangen_op = $3 where ${geldig}`, [id, gegeven, op]);
      return;
    case 'weg':
      await query('delete from waarneming where organisatie_id = $1 and gegeven = $2', [id, gegeven]);
      return;
    case 'bijgesteld':
      await query(`update waarneming set waarde = $3 where ${geldig}`, [id, gegeven, waarde]);
      return;
    case 'verhuisd':
      await query('update organisatie set jeugdregio = $2 where id = $1', [id, waarde % 2 === 0 ? 'JZ01' : 'JZ02']);
      return;
    case 'vorm': {
      const soorten = [['jeugdhulp'], ['gi'], ['jeugdhulp', 'ggz'], ['gi', 'ggz']][Math.abs(waarde) % 4];
      await query('update organisatie set soorten = $2 where id = any ($1)', [[id, ids[(wie + 1) % 8]], soorten]);
      return;
    }
    case 'alles':
      await query(
        `insert into waarneming
         select o.jeugdregio, o.id, g, '2026-K2', o.id, $1::timestamptz, case when o.id % 3 = 0 then $1::timestamptz + interval '1 hour' end, 1
         from organisatie o, unnest(array['balanstotaal', 'uniekeClienten']) g on conflict do nothing`,
        [op],
      ).catch((fout: { code?: string }) => {
        // The same figure is known already: nothing of the statement is stored.
        if (fout.code !== '23505') throw fout;
      });
  }
}

describe('the sums', () => {
  it('equal the figures after any changes in any order', async () => {
    const stap = fc.record({
      soort: fc.constantFrom('cijfer', 'cijfer', 'leeg', 'weg', 'bijgesteld', 'verhuisd', 'vorm', 'alles'),
      wie: fc.integer({ min: 0, max: 7 }),
      waarde: fc.integer({ min: -9999, max: 9999 }),
      gegeven: fc.constantFrom('balanstotaal', 'uniekeClienten'),
    }) as fc.Arbitrary<Stap>;
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 15 }), async (stappen) => {
        await query('truncate waarneming');
        for (const [dag, een] of stappen.entries()) await doe(een, dag);
        const { bewaard, geteld } = await vergelijk();
        expect(bewaard).toEqual(geteld);
        const vraag = {
          gegevens: ['balanstotaal', 'uniekeClienten'],
          perioden: [periode('2026-K1'), periode('2026-K2')],
        };
        for (const groepen of GROEPEREN)
          expect(opGroep(await leesTegel(huis.database, { ...vraag, groepen }))).toEqual(
            opGroep(await leesTegelOp(huis.database, { ...vraag, groepen }, datum('2027-01-01'))),
          );
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('stay right when a provider becomes of another kind while its figures come in', async () => {
    const [een, twee] = [await huis.database.pool.connect(), await huis.database.pool.connect()];
    try {
      await een.query('begin');
      await een.query(
        `insert into waarneming select jeugdregio, id, 'uniekeClienten', '2026-K1', 5, '2026-05-01', null, 1 from organisatie where id = $1`,
        [ids[0]],
      );
      const wijziging = twee.query(`update organisatie set soorten = '{gi}' where id = $1`, [ids[0]]);
      await een.query('commit');
      await wijziging;
    } finally {
      een.release();
      twee.release();
    }
    const { bewaard, geteld } = await vergelijk();
    expect(bewaard).toEqual(geteld);
    expect(bewaard).toMatchObject([{ soort: 'gi', aantal: 1, som: 5 }]);
  });

  it('do not exist without the figures: what is rolled back is not counted', async () => {
    const client = await huis.database.pool.connect();
    await client.query('begin');
    await client.query(
      `insert into waarneming select jeugdregio, id, 'uniekeClienten', '2026-K1', 5, '2026-05-01', null, 1 from organisatie`,
    );
    await client.query('rollback');
    client.release();
    expect((await vergelijk()).bewaard).toEqual([]);
  });

  it('call a provider what its form says', async () => {
    const soorten = Object.keys(SOORTEN) as Soort[];
    const alle = Array.from({ length: 15 }, (_, i) => soorten.filter((_s, bit) => ((i + 1) >> bit) % 2 === 1));
    for (const combinatie of alle) {
      const { rows } = await query('select tegelsoort($1) as soort', [combinatie]);
      expect(rows[0].soort).toBe(vormVan(combinatie));
    }
  });
});

describe('a tile', () => {
  const vraag = async (rol: string | null, zoek: string) => {
    const wie = rol && (await maakProefpersoon(huis.database, rol as 'analist'));
    const antwoord = await huis.app.inject({ url: `/api/v1/tegels?${zoek}`, headers: wie ? wie.headers : {} });
    if (antwoord.statusCode === 200) tegel.strict().parse(antwoord.json());
    return { status: antwoord.statusCode, json: antwoord.json() };
  };
  const GOED = 'gegevens=uniekeClienten&van=2026-K1&tot=2026-K1';

  it('is for who may see all providers', async () => {
    expect((await vraag(null, GOED)).status).toBe(401);
    expect((await vraag('contractmanager', GOED)).status).toBe(403);
    expect((await vraag('indiener', GOED)).status).toBe(403);
    expect((await vraag('meldpuntmedewerker', GOED)).status).toBe(200);
  });

  it('adds up what is known, hides what a few make up, and knows what was known before', async () => {
    await query(`update organisatie set jeugdregio = case when id = any ($1) then 'JZ01' else 'JZ02' end`, [
      ids.slice(0, 6),
    ]);
    await query(
      `insert into waarneming select jeugdregio, id, 'uniekeClienten', '2026-K1', 10, '2026-05-01', null, 1 from organisatie where id = any ($1)`,
      [ids],
    );
    await query(`update organisatie set soorten = '{gi}' where id = $1`, [ids[0]]);
    const land = await vraag('analist', GOED);
    expect(land.json).toMatchObject({ bron: 'sommen', rijen: [{ aantallen: [8], sommen: [80] }] });
    const regio = await vraag('analist', `${GOED}&groepen=regio`);
    expect(regio.json.groepen.map((g: { jeugdregio: string }) => g.jeugdregio)).toEqual(['JZ01', 'JZ02']);
    expect(regio.json.rijen).toMatchObject([{ aantallen: [null, null], sommen: [null, null] }]);
    const toen = await vraag('analist', `${GOED}&bekendOp=2026-04-30`);
    expect(toen.json).toMatchObject({ bron: 'cijfers', rijen: [] });
    const later = await vraag('analist', `${GOED}&groepen=soort&bekendOp=2026-05-01`);
    expect(later.json).toMatchObject({ bron: 'cijfers', rijen: [{ aantallen: [null, null] }] });
  });

  it.each([
    ['gegevens=uniekeClienten&van=2026-K2&tot=2026-K1', 'van'],
    ['gegevens=uniekeClienten&van=2020-K1&tot=2026-K1', 'tot'],
    ['gegevens=bestaatNiet&van=2026-K1&tot=2026-K1', 'gegevens'],
    ['gegevens=&van=2026-K1&tot=2026-K1', 'gegevens'],
    ['gegevens=uniekeClienten&van=2026&tot=2026-K1', 'van'],
    ['gegevens=uniekeClienten&van=2026-K1&tot=2026-K1&groepen=buurt', 'groepen'],
  ])('refuses %s', async (zoek, plek) => {
    const { status, json } = await vraag('analist', zoek);
    expect(status).toBe(400);
    expect(JSON.stringify(json)).toContain(plek);
  });
});
