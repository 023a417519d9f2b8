import { afterAll, beforeAll, expect, it } from 'vitest';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { leesMaandfeiten, schrijfMaandreeksen } from './maandreeksstore.ts';

let database: Awaited<ReturnType<typeof maakTestdatabase>>;
beforeAll(async () => {
  database = await maakTestdatabase();
});
afterAll(() => database.sluit());

const [EERST, LATER] = [new Date('2026-03-02T08:00:00Z'), new Date('2026-04-02T08:00:00Z')];
const wachttijd = (maand: string, waarde: number) => ({ figuur: 'wachttijd', maand, waarde }) as const;

it('keeps when each month was known: what is the same stays, what changed is replaced, what is gone ends', async () => {
  const { db } = database;
  await schrijfMaandreeksen(db, 'JZ34', [wachttijd('2026-01', 40), wachttijd('2026-02', 41)], EERST);
  await schrijfMaandreeksen(db, 'JZ35', [wachttijd('2026-01', 9)], EERST);
  await schrijfMaandreeksen(db, 'JZ34', [wachttijd('2026-01', 40), wachttijd('2026-02', 43)], LATER);
  // The same again is nothing new.
  await schrijfMaandreeksen(db, 'JZ34', [wachttijd('2026-01', 40), wachttijd('2026-02', 43)], new Date('2026-05-02'));
  const feiten = await leesMaandfeiten(db, ['JZ34']);
  expect(feiten.map(({ maand, waarde, op, tot }) => [maand, waarde, op, tot])).toEqual([
    ['2026-01', 40, EERST, null],
    ['2026-02', 41, EERST, LATER],
    ['2026-02', 43, LATER, null],
  ]);
  await schrijfMaandreeksen(db, 'JZ34', [], new Date('2026-06-02'));
  expect((await leesMaandfeiten(db, ['JZ34'])).filter(({ tot }) => tot === null)).toEqual([]);
  expect(await leesMaandfeiten(db)).toHaveLength(4);
});
