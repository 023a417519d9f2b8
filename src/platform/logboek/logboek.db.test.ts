import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, inTransactie } from '../database/index.ts';
import { maakTestdatabase } from '../database/testdatabase.ts';
import { controleer, schrijfWortels } from './controle.ts';
import { type Keten, LEGE_STAND, type Regels, rijgAan } from './domain.ts';
import { bewaak } from './jobs.ts';
import { type Logboek, maakLogboek } from './logboek.ts';
import { isInOrde, leesKeten, leesLaatste, schrijfBundel } from './store.ts';
import { alsRegels, type Vermelding } from './vermelding.ts';
import { maakWortels, type Wortels } from './wortels.ts';

const WIE = {
  persoonId: randomUUID(),
  naam: 'Ans “x” €\t\n𝄞',
  client: null,
  rol: 'analist',
  partijId: 1,
  partijNaam: 'NZa',
};

const vermelding = (deel: Partial<Vermelding> = {}): Vermelding => ({
  verwerkingId: randomUUID(),
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  begin: new Date('2026-11-26T10:00:00.123Z'),
  einde: new Date('2026-11-26T10:00:00.456Z'),
  wie: WIE,
  handeling: 'leesAanbieder',
  soort: 'lezen',
  voorwerp: '12345678',
  organisatieId: 7,
  pseudoniem: 'p',
  doel: 'vroegsignalering',
  uitkomst: 'toegestaan',
  status: 200,
  toelichting: 'waarom',
  ...deel,
});

let database: Database;
let logboek: Logboek;
let map: string;
let wortels: Wortels;

beforeEach(async () => {
  database = await maakTestdatabase();
  logboek = maakLogboek(database);
  map = mkdtempSync(join(tmpdir(), 'baken-logboek-'));
  wortels = maakWortels(join(map, 'wortels.jsonl'));
});
afterEach(async () => {
  await logboek.sluit();
  await database.sluit();
  rmSync(map, { recursive: true });
});

const schrijf = (aantal: number, wie = logboek) =>
  Promise.all(Array.from({ length: aantal }, (_, i) => wie.schrijf(vermelding({ toelichting: `nummer ${i}` }))));

/** As somebody with all rights in the database would do it. */
async function knoei(sql: string): Promise<void> {
  await inTransactie(database, async ({ client }) => {
    for (const keten of ['toegangslog', 'verwerkingslog'])
      await client.query(`alter table ${keten} disable trigger all`);
    await client.query(sql);
    for (const keten of ['toegangslog', 'verwerkingslog'])
      await client.query(`alter table ${keten} enable trigger all`);
  });
}

const bevindingen = async (metWortels?: Wortels) =>
  (await controleer(database, metWortels)).ketens.flatMap((keten) => keten.bevindingen);

describe('writing', () => {
  it('from several processes at once gives one unbroken chain, in which each entry stands once', async () => {
    const ander = maakLogboek(database);
    for (let ronde = 0; ronde < 5; ronde++) await Promise.all([schrijf(40), schrijf(40, ander)]);
    await ander.sluit();
    const { ketens, inOrde } = await controleer(database);
    expect(ketens.map(({ tot, regels }) => [tot, regels])).toEqual([
      [400, 400],
      [400, 400],
    ]);
    expect(inOrde).toBe(true);
    const { rows } = await database.pool.query(
      `select count(distinct verwerking_id) as n from toegangslog t join verwerkingslog v using (verwerking_id, volgnummer)`,
    );
    expect(rows).toEqual([{ n: 400 }]);
  });

  it('goes on while every other connection of the process is in use', async () => {
    const bezet = await Promise.all(Array.from({ length: 5 }, () => database.pool.connect()));
    await schrijf(3);
    for (const client of bezet) client.release();
    expect((await leesLaatste(database))[0]?.volgnummer).toBe(3);
  });

  it('that fails refuses those who asked, and the next one goes through', async () => {
    await database.pool.query('alter table verwerkingslog rename to weg');
    const meldingen: string[] = [];
    const ander = maakLogboek(database, { meldFout: (melding) => void meldingen.push(melding) });
    await expect(ander.schrijf(vermelding())).rejects.toEqual(expect.any(BakenFout));
    expect(meldingen[0]).toContain('verwerkingslog');
    expect((await database.pool.query('select 1 from toegangslog')).rowCount).toBe(0);
    await database.pool.query('alter table weg rename to verwerkingslog');
    await ander.schrijf(vermelding());
    await ander.sluit();
    await expect(ander.schrijf(vermelding())).rejects.toThrow('afgesloten');
    expect(await bevindingen()).toEqual([]);
  });

  it('takes no more than may wait, and one wrong entry does not hold up the others', async () => {
    const krap = maakLogboek(database, { maxWachtend: 2 });
    const uitkomsten = await Promise.allSettled([
      krap.schrijf(vermelding({ traceId: 'x' })),
      krap.schrijf(vermelding()),
      krap.schrijf(vermelding()),
      krap.schrijf(vermelding()),
    ]);
    await krap.sluit();
    expect(uitkomsten.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'rejected']);
    expect((await leesLaatste(database))[0]?.volgnummer).toBe(2);
  });
});

describe('the tables', () => {
  it.each(['toegangslog', 'verwerkingslog', 'logboekcontrole'])('%s is never changed', async (tabel) => {
    await schrijf(1);
    await bewaak({ database }, new Date());
    for (const opdracht of [`update ${tabel} set volgnummer = 9`, `delete from ${tabel}`, `truncate ${tabel}`])
      await expect(
        database.pool.query(opdracht.replace('logboekcontrole set volgnummer', 'logboekcontrole set tot')),
      ).rejects.toThrow('wordt alleen aangevuld');
  });
});

describe('the control', () => {
  it.each(['toegangslog', 'verwerkingslog'] as const)(
    'names the row of %s of which any column was changed',
    async (keten) => {
      await schrijf(6);
      const { rows } = await database.pool.query<{ kolom: string; soort: string }>(
        `select column_name as kolom, data_type as soort from information_schema.columns where table_name = $1`,
        [keten],
      );
      for (const { kolom, soort } of rows.filter(({ kolom }) => kolom !== 'volgnummer')) {
        const kopie = await database.pool.query(`select * from ${keten} where volgnummer = 4`);
        await knoei(`update ${keten} set ${kolom} = ${nieuweWaarde(kolom, soort)} where volgnummer = 4`);
        const [bevinding, ...rest] = await bevindingen();
        expect([kolom, bevinding, rest]).toEqual([
          kolom,
          expect.stringMatching(`^${keten}, regel 4: (inhoud|sluit)`),
          [],
        ]);
        await zetTerug(keten, kolom, kopie.rows[0]);
      }
      expect(await bevindingen()).toEqual([]);
    },
  );

  it('names a row that is gone, and rows at the end that are gone by their root', async () => {
    await schrijf(10);
    await schrijfWortels(database, wortels, new Date('2026-11-26T11:00:00Z'));
    expect(await bevindingen(wortels)).toEqual([]);
    await knoei('delete from toegangslog where volgnummer > 8; delete from verwerkingslog where volgnummer = 5');
    expect(await bevindingen()).toEqual(['verwerkingslog, regel 5: regel ontbreekt']);
    expect(await bevindingen(wortels)).toEqual([
      'toegangslog, regel 10: klopt niet met de wortel van 2026-11-26T11:00:00.000Z: de regel is weg, de keten is afgekapt',
      'verwerkingslog, regel 5: regel ontbreekt',
    ]);
    await knoei('truncate toegangslog');
    expect((await bevindingen(wortels))[0]).toContain('afgekapt');
  });

  it('finds a chain that was rewritten with right hashes by its root', async () => {
    await schrijf(5);
    await schrijfWortels(database, wortels, new Date());
    await schrijf(2);
    await herschrijf('toegangslog', 3, { persoon_naam: 'iemand anders' });
    expect(await bevindingen()).toEqual([]);
    expect(await bevindingen(wortels)).toEqual([expect.stringMatching(/^toegangslog, regel 5: .*herschreven$/)]);
  });

  it('reads a long chain in pieces', async () => {
    const regels = Array.from({ length: 20_000 }, () => alsRegels(vermelding(), new Date()));
    for (let i = 0; i < regels.length; i += 5000) await schrijfBundel(database, regels.slice(i, i + 5000));
    const stukken: number[] = [];
    for await (const stuk of leesKeten(database.db, 'toegangslog', 20_000)) stukken.push(stuk.length);
    expect(Math.max(...stukken)).toBe(2000);
    const { ketens, inOrde } = await controleer(database);
    expect([inOrde, ketens.map((keten) => keten.regels)]).toEqual([true, [20_000, 20_000]]);
  });
});

describe('the watch', () => {
  it('writes roots each time and controls once a night, and again when the night has passed', async () => {
    await schrijf(3);
    const nu = new Date();
    await bewaak({ database, wortels }, nu);
    await schrijf(1);
    await bewaak({ database, wortels }, nu);
    expect((await wortels.lees()).wortels.map(({ keten, volgnummer }) => [keten, volgnummer])).toEqual([
      ['toegangslog', 3],
      ['verwerkingslog', 3],
      ['toegangslog', 4],
      ['verwerkingslog', 4],
    ]);
    const controles = () =>
      database.db.selectFrom('logboekcontrole').select(['keten', 'tot', 'uitkomst']).orderBy('id').execute();
    expect(await controles()).toEqual([
      { keten: 'toegangslog', tot: 3, uitkomst: 'in_orde' },
      { keten: 'verwerkingslog', tot: 3, uitkomst: 'in_orde' },
    ]);
    expect(await isInOrde(database.db)).toBe(true);
    await knoei("update toegangslog set rol = 'x' where volgnummer = 2");
    const morgen = new Date(nu.getTime() + 86_400_000);
    await expect(bewaak({ database, wortels }, morgen)).rejects.toThrow('toegangslog, regel 2: inhoud klopt niet');
    expect((await controles()).map(({ uitkomst }) => uitkomst)).toEqual(['in_orde', 'in_orde', 'gebroken', 'in_orde']);
    expect(await isInOrde(database.db)).toBe(false);
  });

  it('is done by one process at a time', async () => {
    await schrijf(1);
    await Promise.all([bewaak({ database }, new Date()), bewaak({ database }, new Date())]);
    expect((await database.pool.query('select 1 from logboekcontrole')).rowCount).toBe(2);
  });
});

it('a line of roots that was broken off is named, and swallows nothing', async () => {
  expect(await wortels.lees()).toEqual({ wortels: [], onleesbaar: [] });
  writeFileSync(wortels.pad, '{"op":"2026');
  await schrijf(1);
  await schrijfWortels(database, wortels, new Date());
  const { wortels: gelezen, onleesbaar } = await wortels.lees();
  expect([gelezen.length, onleesbaar]).toEqual([2, [1]]);
  expect((await controleer(database, wortels)).inOrde).toBe(false);
});

/** Another value that the checks of the column allow, as much like the old one as can be. */
function nieuweWaarde(kolom: string, soort: string): string {
  const perKolom: Readonly<Record<string, string>> = {
    trace_id: "'4bf92f3577b34da6a3ce929d0e0e4737'",
    soort: "'wijzigen'",
    uitkomst: "'geweigerd'",
    status: soort === 'text' ? "'fout'" : '201',
    persoon_id: 'gen_random_uuid()',
    verwerking_id: 'gen_random_uuid()',
  };
  const perSoort: Readonly<Record<string, string>> = {
    text: `concat(${kolom}, 'x')`,
    integer: `${kolom} + 1`,
    'timestamp with time zone': `${kolom} + interval '1 millisecond'`,
    bytea: `set_byte(${kolom}, 31, get_byte(${kolom}, 31) # 1)`,
  };
  return perKolom[kolom] ?? perSoort[soort] ?? 'null';
}

async function zetTerug(keten: Keten, kolom: string, rij: Record<string, unknown>): Promise<void> {
  await inTransactie(database, async ({ client }) => {
    await client.query(`alter table ${keten} disable trigger all`);
    await client.query(`update ${keten} set ${kolom} = $1 where volgnummer = 4`, [rij[kolom]]);
    await client.query(`alter table ${keten} enable trigger all`);
  });
}

/** What somebody does who can write in the database and knows how the hashes are made. */
async function herschrijf(keten: 'toegangslog', vanaf: number, anders: Partial<Regels['toegangslog']>): Promise<void> {
  const regels: Regels['toegangslog'][] = [];
  for await (const stuk of leesKeten(database.db, keten, 1000)) regels.push(...stuk);
  const inhoud = regels.map(({ vorige: _, hash: __, ...regel }) =>
    regel.volgnummer === vanaf ? { ...regel, ...anders } : regel,
  );
  const nieuw = rijgAan(keten, LEGE_STAND, inhoud);
  await inTransactie(database, async ({ client }) => {
    await client.query(`alter table ${keten} disable trigger all`);
    for (const { volgnummer, persoon_naam, vorige, hash } of nieuw)
      await client.query(`update ${keten} set persoon_naam = $2, vorige = $3, hash = $4 where volgnummer = $1`, [
        volgnummer,
        persoon_naam,
        vorige,
        hash,
      ]);
    await client.query(`alter table ${keten} enable trigger all`);
  });
}
