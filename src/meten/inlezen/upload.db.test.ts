import { type AddressInfo, connect, type Socket } from 'node:net';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BakenFout, FOUTEN } from '../../kernel/fouten.ts';
import type { Database, MetDatabase } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { inlezenRoutes } from './routes.ts';

const MAX_DUUR = 500;
let database: Database;
const app = Fastify().withTypeProvider<ZodTypeProvider>();

beforeAll(async () => {
  database = await maakTestdatabase();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((fout, _, antwoord) =>
    antwoord.code(fout instanceof BakenFout ? FOUTEN[fout.code].status : 500).send({ detail: String(fout) }),
  );
  app.decorateRequest('metToegang', ((werk) => werk(database)) as MetDatabase);
  await app.register(inlezenRoutes, {
    jobs: { plan: async () => undefined } as never,
    grenzen: { tegelijk: 1, maxDuur: MAX_DUUR },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await database.sluit();
});

const DELEN =
  '--x\r\nContent-Disposition: form-data; name="soort"\r\n\r\nkwartaalcijfers\r\n' +
  '--x\r\nContent-Disposition: form-data; name="bestand"; filename="x.csv"\r\n\r\nkvk;periode\n';

/** Sends the head and the beginning of a file, and nothing more. `antwoord`: all that comes back until one of both hangs up. */
function beginUpload(): { lijn: Socket; antwoord: Promise<string> } {
  const lijn = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  lijn.write(
    `POST /importen HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n${DELEN}`,
  );
  const antwoord = new Promise<string>((klaar) => {
    let tekst = '';
    lijn.on('data', (stuk) => {
      tekst += String(stuk);
    });
    lijn.on('close', () => klaar(tekst));
  });
  return { lijn, antwoord };
}

const even = () => new Promise((klaar) => setTimeout(klaar, 100));

it('ends an upload that stalls, tells why, and hangs up; another one is asked to come back', async () => {
  const eerste = beginUpload();
  await even();
  const tweede = beginUpload();
  expect(await eerste.antwoord).toMatch(/^HTTP\/1.1 400 .*connection: close.*te langzaam/is);
  tweede.lijn.destroySoon();
  expect(await tweede.antwoord).toMatch(/^HTTP\/1.1 503 .*te veel bestanden tegelijk/is);
});

it('keeps nothing of a sender who breaks off, and can go on', async () => {
  const { lijn, antwoord } = beginUpload();
  await even();
  lijn.destroy();
  await antwoord;
  await even();
  const body = new FormData();
  body.append('soort', 'kwartaalcijfers');
  body.append('bestand', new Blob(['kvk;periode\n']), 'x.csv');
  const { port } = app.server.address() as AddressInfo;
  // The server may notice a moment later that the other one is gone; until then it asks to come back.
  const opnieuw = async () => (await fetch(`http://127.0.0.1:${port}/importen`, { method: 'POST', body })).status;
  await expect.poll(opnieuw, { timeout: 10_000 }).toBe(201);
  const { rows } = await database.pool.query('select count(*) as aantal from import');
  expect(rows).toEqual([{ aantal: 1 }]);
});
