import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { voegGebeurtenissenToe } from './gebeurtenissenstore.ts';
import { legOpvallendUit } from './opvallend.ts';
import { type Aanbod, neemAanbod, sluitAan, vergelijk, verwerkAanbod, zoekOpvallend } from './store.ts';

let database: Database;
let a: number;
let b: number;

beforeAll(async () => {
  database = await maakTestdatabase();
  const { rows } = await database.pool.query<{ id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values
       ('00000001', 'A', 'JZ01', '{jeugdhulp}', 'proef'), ('00000002', 'B', 'JZ02', '{gi}', 'proef') returning id`,
  );
  [a, b] = rows.map(({ id }) => id) as [number, number];
});
afterAll(() => database.sluit());
beforeEach(() => database.pool.query('truncate waarneming, gebeurtenis'));

const dag = (tekst: string) => new Date(`${tekst}T00:00:00Z`);
const NU = dag('2026-11-22');

const aanbod = (rij: number, waarde: number, bekendOp: string | null, rest: Partial<Aanbod> = {}): Aanbod => ({
  rij,
  organisatieId: a,
  gegeven: 'balanstotaal',
  periode: '2026-K3',
  waarde,
  bekendOp: bekendOp === null ? null : dag(bekendOp),
  ...rest,
});

async function* groep(lijst: readonly Aanbod[]) {
  yield lijst;
}

const leesIn = (lijst: readonly Aanbod[], nu = NU) =>
  inTransactie(database, async ({ client }) => {
    await neemAanbod(client, groep(lijst));
    await sluitAan(client);
    const vergelijking = await vergelijk(client, nu);
    await verwerkAanbod(client, 1, vergelijking);
    return vergelijking;
  });

async function rijen() {
  const { rows } = await database.pool.query<{ tekst: string }>(
    `select concat_ws(' ', jeugdregio, gegeven, periode, trim_scale(waarde), to_char(vastgelegd_op at time zone 'UTC', 'YYYY-MM-DD'),
       coalesce(to_char(vervangen_op at time zone 'UTC', 'YYYY-MM-DD'), 'nog')) as tekst
     from waarneming order by organisatie_id, gegeven, periode, vastgelegd_op`,
  );
  return rows.map(({ tekst }) => tekst);
}

describe('storing what we learn', () => {
  it('adds what is new, closes what changed and leaves alone what is the same', async () => {
    expect(await leesIn([aanbod(2, 10, '2026-10-01'), aanbod(3, 5, '2026-10-01', { organisatieId: b })])).toMatchObject(
      {
        nieuw: 2,
        organisaties: [a, b],
      },
    );
    expect(await leesIn([aanbod(2, 12, '2026-11-01'), aanbod(3, 5, '2026-11-01', { organisatieId: b })])).toMatchObject(
      {
        nieuw: 0,
        gewijzigd: 1,
        ongewijzigd: 1,
        organisaties: [a],
      },
    );
    expect(await rijen()).toEqual([
      'JZ01 balanstotaal 2026-K3 10 2026-10-01 2026-11-01',
      'JZ01 balanstotaal 2026-K3 12 2026-11-01 nog',
      'JZ02 balanstotaal 2026-K3 5 2026-10-01 nog',
    ]);
  });

  it('stores several versions of one figure in the order in which they became known', async () => {
    const versies = [
      aanbod(2, 12, '2026-11-01'),
      aanbod(3, 10, '2026-10-01'),
      aanbod(4, 12, '2026-11-05'),
      aanbod(5, 9, null),
    ];
    expect(await leesIn(versies)).toMatchObject({ nieuw: 1, gewijzigd: 2, ongewijzigd: 1 });
    expect(await rijen()).toEqual([
      'JZ01 balanstotaal 2026-K3 10 2026-10-01 2026-11-01',
      'JZ01 balanstotaal 2026-K3 12 2026-11-01 2026-11-22',
      'JZ01 balanstotaal 2026-K3 9 2026-11-22 nog',
    ]);
    expect(await leesIn(versies.slice(0, 3))).toMatchObject({
      nieuw: 0,
      gewijzigd: 0,
      ongewijzigd: 3,
      tegenspraken: [],
    });
  });

  it('refuses a value that is older than what we know, with the value that we know', async () => {
    await leesIn([aanbod(2, 10, '2026-10-01')]);
    const { tegenspraken, nieuw } = await leesIn([
      aanbod(2, 11, '2026-09-01'),
      aanbod(2, 1, '2026-09-01', { gegeven: 'vacatures' }),
      aanbod(3, 10, '2026-09-15'),
    ]);
    expect(tegenspraken).toEqual([
      {
        rij: 2,
        gegeven: 'balanstotaal',
        periode: '2026-K3',
        waarde: 11,
        bekendOp: dag('2026-09-01'),
        soort: 'teLaat',
        andereRij: null,
        bekendeWaarde: 10,
        bekendSinds: dag('2026-10-01'),
      },
    ]);
    expect(nieuw).toBe(0);
    expect(await rijen()).toEqual(['JZ01 balanstotaal 2026-K3 10 2026-10-01 nog']);
  });

  it('refuses two values for one figure at one moment and names both rows; the same value twice is one', async () => {
    const { tegenspraken } = await leesIn([
      aanbod(2, 10, null),
      aanbod(7, 11, null),
      aanbod(8, 3, null, { periode: '2025' }),
      aanbod(9, 3, null, { periode: '2025' }),
    ]);
    expect(tegenspraken.map(({ rij, andereRij, soort }) => [rij, andereRij, soort])).toEqual([
      [2, 7, 'dubbel'],
      [7, 2, 'dubbel'],
    ]);
    expect(await rijen()).toEqual(['JZ01 balanstotaal 2025 3 2026-11-22 nog']);
  });

  it('follows an organisation that moved: old figures stay with the old region', async () => {
    await leesIn([aanbod(2, 10, '2026-10-01')]);
    await database.pool.query(`update organisatie set jeugdregio = 'JZ09' where id = $1`, [a]);
    await leesIn([aanbod(2, 11, '2026-11-01')]);
    await database.pool.query(`update organisatie set jeugdregio = 'JZ01' where id = $1`, [a]);
    expect(await rijen()).toEqual([
      'JZ01 balanstotaal 2026-K3 10 2026-10-01 2026-11-01',
      'JZ09 balanstotaal 2026-K3 11 2026-11-01 nog',
    ]);
  });

  it('ends with the same knowledge when one file comes twice, whatever is in it', async () => {
    const figuur = fc.record({
      waarde: fc.integer({ min: 0, max: 3 }),
      dag: fc.integer({ min: 1, max: 5 }),
      periode: fc.constantFrom('2025', '2026-K3'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(figuur, { minLength: 1, maxLength: 8 }), async (figuren) => {
        await database.pool.query('truncate waarneming');
        const lijst = figuren.map((f, i) => aanbod(i + 2, f.waarde, `2026-11-0${f.dag}`, { periode: f.periode }));
        await leesIn(lijst);
        const daarna = await rijen();
        const tweede = await leesIn(lijst);
        expect(tweede).toMatchObject({ nieuw: 0, gewijzigd: 0, organisaties: [] });
        expect(await rijen()).toEqual(daarna);
        const { rows } = await database.pool.query(
          `select 1 from waarneming x join waarneming y using (organisatie_id, gegeven, periode)
           where x.vastgelegd_op < y.vastgelegd_op and coalesce(x.vervangen_op, 'infinity') > y.vastgelegd_op`,
        );
        expect(rows).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('figures that stand out', () => {
  it('sees a part that exceeds its whole, a falling total since 1 January, and thousands of euros', async () => {
    await leesIn([aanbod(2, 50_000, '2026-08-01', { gegeven: 'opbrengstenTotaal', periode: '2026-K2' })]);
    await leesIn([aanbod(2, 9_000_000, '2026-08-01', { periode: '2026-K2' })]);
    const opvallend = await inTransactie(database, async ({ client }) => {
      const lijst = [
        aanbod(2, 9_000, null),
        aanbod(2, 12_000, null, { gegeven: 'eigenVermogen' }),
        aanbod(2, 40_000, null, { gegeven: 'opbrengstenTotaal' }),
      ];
      await neemAanbod(client, groep(lijst));
      await vergelijk(client, NU);
      return zoekOpvallend(client, {
        stromen: ['opbrengstenTotaal'],
        euros: ['balanstotaal', 'opbrengstenTotaal'],
        hoogstens: 10,
      });
    });
    expect(opvallend.map(legOpvallendUit)).toEqual([
      'eigenVermogen is 12.000, meer dan balanstotaal (9.000); verwacht ten hoogste evenveel',
      'balanstotaal is 9.000, en was 9.000.000 in 2026-K2: zo’n duizend keer anders. Staat een van beide in duizenden euro’s?',
      'opbrengstenTotaal telt op vanaf 1 januari, maar 40.000 is minder dan de 50.000 van 2026-K2; verwacht evenveel of meer',
    ]);
  });
});

describe('events', () => {
  const convenantbreuk = { datum: '2026-03-01', soort: 'convenantbreuk', bekendOp: null };
  const voeg = (nu: Date, ...gebeurtenissen: { toelichting: string; bekendOp?: Date | null }[]) =>
    inTransactie(database, ({ client }) =>
      voegGebeurtenissenToe(
        client,
        gebeurtenissen.map((een) => ({ organisatieId: a, ...convenantbreuk, ...een })),
        'proef',
        nu,
      ),
    );
  const gebeurtenissen = async () =>
    (await database.pool.query('select toelichting, vastgelegd_op, vervangen_op from gebeurtenis order by id')).rows;

  it('knows an event from the import on, not from the day that it happened, and adds it once', async () => {
    expect(await voeg(NU, { toelichting: '' })).toEqual([a]);
    expect(await voeg(dag('2026-11-23'), { toelichting: '' })).toEqual([]);
    expect(await gebeurtenissen()).toEqual([{ toelichting: '', vastgelegd_op: NU, vervangen_op: null }]);
  });

  it('takes the moment that a load of the past gives, the earliest of two', async () => {
    await voeg(NU, { toelichting: 'x', bekendOp: dag('2026-03-09') }, { toelichting: '', bekendOp: dag('2026-03-05') });
    expect(await gebeurtenissen()).toEqual([
      { toelichting: 'x', vastgelegd_op: dag('2026-03-05'), vervangen_op: null },
    ]);
  });

  it('replaces an explanation from now on, but never by an empty one', async () => {
    const later = dag('2026-11-23');
    await voeg(NU, { toelichting: '' });
    expect(await voeg(later, { toelichting: 'bij de huisbank', bekendOp: dag('2026-03-05') })).toEqual([a]);
    expect(await voeg(dag('2026-11-24'), { toelichting: '' })).toEqual([]);
    expect(await gebeurtenissen()).toEqual([
      { toelichting: '', vastgelegd_op: NU, vervangen_op: later },
      { toelichting: 'bij de huisbank', vastgelegd_op: later, vervangen_op: null },
    ]);
  });
});

describe('the table itself', () => {
  it('holds one valid figure per organisation, gegeven and period', async () => {
    await leesIn([aanbod(2, 10, '2026-10-01')]);
    await expect(
      database.pool.query(
        `insert into waarneming (jeugdregio, organisatie_id, gegeven, periode, waarde, vastgelegd_op, import_id)
         values ('JZ09', $1, 'balanstotaal', '2026-K3', 11, '2026-11-01', 1)`,
        [a],
      ),
    ).rejects.toThrow(/waarneming_geldig/);
  });

  it('keeps ratios to eight decimals', async () => {
    const waarde = 0.18312345;
    await leesIn([aanbod(2, waarde, null, { gegeven: 'kengetal.solvabiliteit' })]);
    const { rows } = await database.pool.query('select waarde from waarneming');
    expect(rows).toEqual([{ waarde }]);
    expect(await leesIn([aanbod(2, waarde, null, { gegeven: 'kengetal.solvabiliteit' })])).toMatchObject({
      ongewijzigd: 1,
    });
  });
});
