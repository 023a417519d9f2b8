import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import tls from 'node:tls';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, inTransactie } from '../database/index.ts';
import { maakTestdatabase } from '../database/testdatabase.ts';
import { type Jobs, startJobs } from '../jobs/index.ts';
import { maakPost, type Postomgeving, ruimPostOp, type Smtp, verwerkPost } from './index.ts';
import { postRoutes } from './routes.ts';
import { TESTCERTIFICAAT, TESTSLEUTEL } from './testcertificaat.ts';
import { maakVerzender } from './verzender.ts';

const AFZENDER = 'baken@voorbeeld.example';
const BERICHT = {
  aan: 'jan@voorbeeld.example',
  onderwerp: 'Uitnodiging voor één',
  tekst: 'Dag Jan,\n.\nhttps://x.example/?a=1',
};

interface Ontvangen {
  readonly van: string;
  readonly aan: string[];
  readonly bron: string;
  readonly veilig: boolean;
  readonly als: string | undefined;
}

let database: Database;
let jobs: Jobs;
let meldingen: string[];
let ontvangen: Ontvangen[];
let opruimen: (() => Promise<unknown>)[];

beforeEach(async () => {
  [meldingen, ontvangen, opruimen] = [[], [], []];
  database = await maakTestdatabase();
  jobs = await startJobs(database, (melding) => meldingen.push(melding));
});
afterEach(async () => {
  await jobs.stop();
  for (const werk of opruimen) await werk();
  await database.sluit();
});

/** A real mail server on this computer; what it takes ends up in `ontvangen`. Answers where it listens. */
async function startMailserver(opties: SMTPServerOptions = {}, poort = 0): Promise<number> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    key: TESTSLEUTEL,
    cert: TESTCERTIFICAAT,
    onData: async (stroom, { envelope, secure, user }, klaar) => {
      const bron = await text(stroom);
      const van = envelope.mailFrom ? envelope.mailFrom.address : '';
      ontvangen.push({ van, aan: envelope.rcptTo.map(({ address }) => address), bron, veilig: secure, als: user });
      klaar(null);
    },
    ...opties,
  });
  server.on('error', () => undefined);
  await new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', klaar));
  opruimen.push(() => new Promise<void>((klaar) => server.close(() => klaar())));
  return (server.server.address() as AddressInfo).port;
}

const smtpOp = (poort: number, meer: Partial<Smtp> = {}): Smtp => ({
  host: '127.0.0.1',
  poort,
  beveiliging: 'geen',
  aanmelding: undefined,
  ...meer,
});

const omgeving = (smtp: Smtp | undefined, keren = 3): Postomgeving => ({
  database,
  jobs,
  smtp,
  afzender: AFZENDER,
  volhouden: { keren, seconden: 0 },
});

const rijen = () => database.db.selectFrom('bericht').selectAll().orderBy('id').execute();

const tot = async (klaar: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 200 && !(await klaar()); i++) await new Promise((r) => setTimeout(r, 100));
};
const totNiemandWacht = () => tot(async () => (await rijen()).every(({ status }) => status !== 'wacht'));

describe('sending', () => {
  it('sends a mail once, as it was written, marks it, and forgets its text', async () => {
    const smtp = smtpOp(await startMailserver());
    await verwerkPost(omgeving(smtp));
    await inTransactie(database, (trx) => maakPost(omgeving(smtp)).stuur(trx, BERICHT));
    await totNiemandWacht();
    expect(await rijen()).toMatchObject([
      { status: 'verzonden', fout: null, pogingen: 1, tekst: '', aan: BERICHT.aan },
    ]);
    expect((await rijen())[0]?.verzonden_op).toBeInstanceOf(Date);
    expect(ontvangen).toMatchObject([{ van: AFZENDER, aan: [BERICHT.aan] }]);
    const { bron } = ontvangen[0] as Ontvangen;
    expect(bron).toMatch(/^From: Baken <baken@voorbeeld\.example>\r$/m);
    expect(bron).toMatch(/^To: jan@voorbeeld\.example\r$/m);
    expect(bron).toMatch(/^Subject: =\?UTF-8\?Q\?Uitnodiging_voor_=C3=A9=C3=A9n\?=\r$/m);
    expect(bron).toMatch(/^Message-ID: <bericht-1-\d+@voorbeeld\.example>\r$/m);
    expect(bron).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(bron.split('\r\n\r\n')[1]?.trimEnd()).toBe('Dag Jan,\r\n.\r\nhttps://x.example/?a=1');
  });

  it('sends many at once with two workers, each once, also when the work was given twice', async () => {
    const traag: SMTPServerOptions['onRcptTo'] = (_adres, _sessie, klaar) => void setTimeout(klaar, 50);
    const smtp = smtpOp(await startMailserver({ onRcptTo: traag }));
    const anderen = await startJobs(database);
    opruimen.unshift(() => anderen.stop());
    await verwerkPost(omgeving(smtp));
    await verwerkPost({ ...omgeving(smtp), jobs: anderen });
    const post = maakPost(omgeving(smtp));
    const namen = Array.from({ length: 8 }, (_, nummer) => `nr${nummer}@voorbeeld.example`);
    await Promise.all(namen.map((aan) => post.stuur(database, { ...BERICHT, aan })));
    for (const { id } of await rijen()) await jobs.plan('bericht-versturen', { id });
    await tot(async () => (await jobs.onderhanden(['bericht-versturen'])).length === 0);
    expect((await rijen()).map(({ status }) => status)).toEqual(namen.map(() => 'verzonden'));
    expect(ontvangen.flatMap(({ aan }) => aan).sort()).toEqual(namen);
  });

  it('waits for a mail server that is down; the log and the queue hold no address and no text', async () => {
    const poort = await startMailserver();
    await opruimen.pop()?.();
    const smtp = smtpOp(poort);
    await verwerkPost(omgeving(smtp, 20));
    await maakPost(omgeving(smtp, 20)).stuur(database, BERICHT);
    await tot(async () => meldingen.length > 0);
    expect(await rijen()).toMatchObject([{ status: 'wacht', fout: 'De mailserver is niet te bereiken.' }]);
    await startMailserver({}, poort);
    await totNiemandWacht();
    expect(await rijen()).toMatchObject([{ status: 'verzonden', fout: null }]);
    expect(ontvangen).toHaveLength(1);
    expect(meldingen[0]).toMatch(/^bericht-versturen, poging 1 van 20: Error: bericht 1: ESOCKET ECONNREFUSED/);
    const { rows } = await database.pool.query<{ data: object; alles: string }>(
      `select data, job::text as alles from pgboss.job where name = 'bericht-versturen'`,
    );
    expect(rows[0]?.data).toEqual({ id: 1 });
    expect(`${meldingen.join()} ${rows[0]?.alles}`).not.toMatch(/jan|voorbeeld|Uitnodiging|Dag/);
  });

  it('gives up after the last attempt, and says why', async () => {
    const vol: SMTPServerOptions['onRcptTo'] = (_adres, _sessie, klaar) =>
      klaar(Object.assign(new Error('greylisted jan@voorbeeld.example'), { responseCode: 451 }));
    const smtp = smtpOp(await startMailserver({ onRcptTo: vol }));
    await verwerkPost(omgeving(smtp, 2));
    await maakPost(omgeving(smtp, 2)).stuur(database, BERICHT);
    await totNiemandWacht();
    expect(await rijen()).toMatchObject([
      {
        status: 'mislukt',
        pogingen: 2,
        fout: 'De mailserver neemt het bericht nu niet aan (451).',
        tekst: BERICHT.tekst,
      },
    ]);
    expect(ontvangen).toEqual([]);
    await tot(async () => meldingen.length === 2);
    expect(meldingen).toHaveLength(2);
  });

  it('does not repeat what a mail server refuses for good', async () => {
    const weiger: SMTPServerOptions['onRcptTo'] = ({ address }, _sessie, klaar) =>
      klaar(Object.assign(new Error(`5.1.1 <${address}> unknown`), { responseCode: 550 }));
    const smtp = smtpOp(await startMailserver({ onRcptTo: weiger }));
    await verwerkPost(omgeving(smtp));
    await maakPost(omgeving(smtp)).stuur(database, BERICHT);
    await totNiemandWacht();
    expect(await rijen()).toMatchObject([
      { status: 'mislukt', pogingen: 1, fout: 'De mailserver weigert dit bericht (550 5.1.1).' },
    ]);
    expect(ontvangen).toEqual([]);
  });
});

describe('taking in', () => {
  it('makes no mail when its cause is rolled back, and one per key', async () => {
    const smtp = smtpOp(await startMailserver());
    const post = maakPost(omgeving(smtp));
    const mislukt = inTransactie(database, async (trx) => {
      await post.stuur(trx, { ...BERICHT, sleutel: 'uitnodiging 1' });
      throw new Error('terug');
    });
    await expect(mislukt).rejects.toThrow('terug');
    expect(await rijen()).toEqual([]);
    expect(await jobs.onderhanden(['bericht-versturen'])).toEqual([]);
    const ieder = [1, 2, 3].map(() => post.stuur(database, { ...BERICHT, sleutel: 'uitnodiging 1' }));
    await Promise.all([...ieder, post.stuur(database, BERICHT), post.stuur(database, BERICHT)]);
    expect(await rijen()).toHaveLength(3);
    await verwerkPost(omgeving(smtp));
    await totNiemandWacht();
    expect(ontvangen).toHaveLength(3);
  });

  it('refuses what could become a header, and so does the table itself', async () => {
    const post = maakPost(omgeving(smtpOp(1)));
    for (const fout of [{ onderwerp: 'Dag\r\nBcc: piet@x.example' }, { aan: 'jan@x.example\nBcc: piet@x.example' }])
      await expect(post.stuur(database, { ...BERICHT, ...fout })).rejects.toMatchObject({ code: 'ongeldige-invoer' });
    const rij = { aan: BERICHT.aan, onderwerp: 'a', tekst: 'b', status: 'wacht' } as const;
    for (const fout of [{ onderwerp: 'a\nb' }, { aan: 'a@b.example\r\n' }, { aan: 'a@b.example, c@d.example' }])
      await expect(
        database.db
          .insertInto('bericht')
          .values({ ...rij, ...fout })
          .execute(),
      ).rejects.toThrow(/violates check constraint/);
    expect(await rijen()).toEqual([]);
  });

  it('is for the program itself: nobody who asks over the web can read or write mail', async () => {
    for (const rol of ['baken_app', 'baken_landelijk'])
      for (const vraag of ['select * from bericht', `insert into bericht (aan) values ('a@b.example')`])
        await expect(
          inTransactie(database, async ({ client }) => {
            await client.query(`set local role ${rol}`);
            await client.query(vraag);
          }),
        ).rejects.toThrow(/permission denied/);
  });
});

describe('without a mail server', () => {
  it('keeps every mail at once, for the demonstration to read, newest first', async () => {
    const post = maakPost(omgeving(undefined));
    for (const nummer of [1, 2, 3]) await post.stuur(database, { ...BERICHT, onderwerp: `Nummer ${nummer}` });
    expect(await jobs.onderhanden(['bericht-versturen'])).toEqual([]);
    const app = Fastify().setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler);
    opruimen.push(() => app.close());
    await app.register(postRoutes, { database });
    const eerste = await app.inject('/berichten?paginaGrootte=2');
    expect(eerste.headers['cache-control']).toBe('no-store');
    expect(eerste.json()).toMatchObject({
      totaal: 3,
      berichten: [{ onderwerp: 'Nummer 3', aan: BERICHT.aan, tekst: BERICHT.tekst }, { onderwerp: 'Nummer 2' }],
    });
    const { berichten } = (await app.inject('/berichten?paginaGrootte=2&pagina=2')).json();
    expect(berichten).toMatchObject([{ onderwerp: 'Nummer 1' }]);
    expect((await app.inject('/berichten?paginaGrootte=101')).statusCode).toBe(400);
  });

  it('keeps what still waited when the mail server was taken away', async () => {
    await maakPost(omgeving(smtpOp(1))).stuur(database, BERICHT);
    await verwerkPost(omgeving(undefined));
    await totNiemandWacht();
    expect(await rijen()).toMatchObject([{ status: 'bewaard', tekst: BERICHT.tekst, fout: null }]);
  });
});

it('tidies up: forgets old mail, and ends mail of which the work is gone', async () => {
  await maakPost(omgeving(smtpOp(1))).stuur(database, { ...BERICHT, onderwerp: 'met werk' });
  const rij = { aan: BERICHT.aan, tekst: 'b', status: 'wacht' } as const;
  const vroeger = (dagen: number) => new Date(Date.now() - dagen * 86_400_000);
  await database.db
    .insertInto('bericht')
    .values([
      { ...rij, onderwerp: 'zonder werk', gemaakt_op: vroeger(40) },
      { ...rij, onderwerp: 'oud', status: 'bewaard', gemaakt_op: vroeger(31) },
      { ...rij, onderwerp: 'recent', status: 'bewaard', gemaakt_op: vroeger(29) },
      { ...rij, onderwerp: 'net geschreven' },
    ])
    .execute();
  await database.db
    .updateTable('bericht')
    .set({ gemaakt_op: vroeger(1) })
    .where('onderwerp', '=', 'met werk')
    .execute();
  await ruimPostOp(database, jobs);
  expect((await rijen()).map(({ onderwerp, status, fout }) => [onderwerp, status, fout])).toEqual([
    ['met werk', 'wacht', null],
    ['zonder werk', 'mislukt', 'Het versturen is afgebroken.'],
    ['recent', 'bewaard', null],
    ['net geschreven', 'wacht', null],
  ]);
});

describe('TLS', () => {
  const zending = { id: 1, ...BERICHT, gemaaktOp: new Date('2026-11-22T10:00:00Z') };
  const stuur = (smtp: Smtp) => maakVerzender(smtp, AFZENDER)(zending);
  const vertrouw = (): void => {
    const voorheen = tls.getCACertificates('default');
    tls.setDefaultCACertificates([...voorheen, TESTCERTIFICAAT]);
    opruimen.push(async () => tls.setDefaultCACertificates(voorheen));
  };
  const GEEN = { soort: 'later', reden: 'Er kwam geen veilige verbinding met de mailserver.' };

  it('is demanded: a mail server without it, or that hides it and cannot, gets nothing', async () => {
    const zonder = await startMailserver({ disabledCommands: ['STARTTLS'] });
    expect(await stuur(smtpOp(zonder, { beveiliging: 'starttls' }))).toMatchObject(GEEN);
    expect(ontvangen).toEqual([]);
  });

  it('is not trusted blindly: a certificate that nobody vouches for gets nothing', async () => {
    const start = await startMailserver({ disabledCommands: [] });
    expect(await stuur(smtpOp(start, { beveiliging: 'starttls' }))).toMatchObject({ soort: 'later' });
    const direct = await startMailserver({ secure: true });
    expect(await stuur(smtpOp(direct, { beveiliging: 'tls' }))).toMatchObject({ soort: 'later' });
    expect(ontvangen).toEqual([]);
  });

  it('carries the log-in and the mail when the certificate is good', async () => {
    vertrouw();
    const onAuth: SMTPServerOptions['onAuth'] = ({ username, password }, _sessie, klaar) =>
      password === 'geheim' ? klaar(null, { user: username }) : klaar(new Error('nee'));
    const opties = { authOptional: false, onAuth, disabledCommands: [] };
    const aanmelding = { gebruiker: 'baken', wachtwoord: 'geheim' };
    const start = await startMailserver(opties);
    expect(await stuur(smtpOp(start, { beveiliging: 'starttls', aanmelding }))).toEqual({ soort: 'verzonden' });
    const direct = await startMailserver({ ...opties, secure: true });
    expect(await stuur(smtpOp(direct, { beveiliging: 'tls', aanmelding }))).toEqual({ soort: 'verzonden' });
    expect(ontvangen).toMatchObject([
      { veilig: true, als: 'baken' },
      { veilig: true, als: 'baken' },
    ]);
    const fout = { gebruiker: 'baken', wachtwoord: 'fout' };
    expect(await stuur(smtpOp(start, { beveiliging: 'starttls', aanmelding: fout }))).toMatchObject({
      soort: 'later',
      reden: 'De mailserver neemt de aanmelding niet aan. Controleer BAKEN_SMTP.',
    });
  });
});
