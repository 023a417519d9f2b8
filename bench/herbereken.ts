import { loadavg } from 'node:os';
import { inTransactie } from '../src/platform/database/index.ts';
import { herberekenMetSignalenIn } from '../src/signaleren/signalen/index.ts';
import { herbereken, herberekenIn } from '../src/signaleren/urgentie/index.ts';
import { metWereld, rond } from './wereld.ts';

/**
 * How long the proposals and the signals of one provider take after its delivery was accepted, in the filled demo:
 * `node bench/herbereken.ts`. Exit code 1 when one in twenty takes longer than promised.
 */
const GRENS = 500;
const AANBIEDERS = 100;

const deel = (tijden: readonly number[], hoeveelste: number): number =>
  rond(tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length * hoeveelste)] ?? 0);

await metWereld(async (database) => {
  const klok = async (werk: () => Promise<unknown>): Promise<number> => {
    const begin = performance.now();
    await werk();
    return performance.now() - begin;
  };
  console.log(`alle voorstellen: ${rond(await klok(() => herbereken(database)))} ms`);
  // Those with the longest past.
  const { rows } = await database.pool.query<{ id: number }>(
    'select organisatie_id as id from tredevoorstel group by 1 order by count(*) desc, 1 limit $1',
    [AANBIEDERS],
  );
  const kaal: number[] = [];
  const voorstellen: number[] = [];
  const metSignalen: number[] = [];
  for (const { id } of rows) {
    kaal.push(await klok(() => inTransactie(database, ({ client }) => client.query('select 1'))));
    voorstellen.push(await klok(() => inTransactie(database, (trx) => herberekenIn(trx, [id]))));
    metSignalen.push(await klok(() => inTransactie(database, (trx) => herberekenMetSignalenIn(trx, [id]))));
  }
  for (const [wat, tijden] of [
    ['lege transactie', kaal],
    ['voorstellen van één aanbieder', voorstellen],
    ['voorstellen en signalen van één aanbieder', metSignalen],
  ] as const)
    console.log(`${wat}: p50 ${deel(tijden, 0.5)} ms, p95 ${deel(tijden, 0.95)} ms`);
  const gehaald = deel(metSignalen, 0.95) <= GRENS;
  console.log(`hoogstens ${GRENS} ms: ${gehaald ? 'gehaald' : 'NIET gehaald'}; load ${loadavg()[0]?.toFixed(1)}`);
  if (!gehaald) process.exitCode = 1;
});
