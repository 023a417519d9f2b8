import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { BakenFout } from './kernel/fouten.ts';

test('without anything set: our own database, port 8080, this computer only, all work', () => {
  const config = readConfig({});
  expect(config).toEqual({
    databaseUrl: undefined,
    dataMap: undefined,
    host: '127.0.0.1',
    proxies: [],
    poort: 8080,
    rol: 'all',
    logNiveau: 'warn',
    smtp: undefined,
    afzender: undefined,
    opslag: { scanner: undefined, s3: undefined },
    aanmelddiensten: [],
    sleutel: undefined,
  });
  expect(Object.isFrozen(config)).toBe(true);
});

test('an empty variable is one that was not set', () => {
  expect(readConfig({ DATABASE_URL: '', BAKEN_POORT: '', BAKEN_ROLE: '' })).toEqual(readConfig({}));
});

test('reads what was set', () => {
  const config = readConfig({
    DATABASE_URL: 'postgresql://baken@db/baken',
    BAKEN_DATA: '/srv/baken',
    BAKEN_POORT: '0',
    BAKEN_ROLE: 'worker',
    BAKEN_LOG: 'debug',
  });
  expect(config).toMatchObject({
    databaseUrl: 'postgresql://baken@db/baken',
    dataMap: '/srv/baken',
    poort: 0,
    rol: 'worker',
    logNiveau: 'debug',
  });
});

test('reads where mail goes, and names the variable of mail that is wrong', () => {
  const BAKEN_SMTP = 'smtps://baken:geheim@mail.voorbeeld.example';
  expect(readConfig({ BAKEN_SMTP, BAKEN_AFZENDER: 'baken@voorbeeld.example' })).toMatchObject({
    smtp: { host: 'mail.voorbeeld.example', poort: 465, beveiliging: 'tls' },
    afzender: 'baken@voorbeeld.example',
  });
  expect(readConfig({ BAKEN_SMTP: '', BAKEN_SMTP_WACHTWOORD_BESTAND: '', BAKEN_AFZENDER: '' })).toEqual(readConfig({}));
  const fout = catchFout({ BAKEN_SMTP });
  expect(fout.plekken.map(({ plek }) => plek)).toEqual(['BAKEN_AFZENDER']);
  expect(JSON.stringify(fout.plekken)).not.toContain('geheim');
});

test('listens for others only behind a public https address', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', adres: undefined });
  const BAKEN_ADRES = 'https://baken.example';
  const achter = { BAKEN_ADRES, BAKEN_PROXY: '127.0.0.1' };
  expect(readConfig({ BAKEN_HOST: '0.0.0.0', ...achter })).toMatchObject({ host: '0.0.0.0', adres: BAKEN_ADRES });
  expect(catchFout({ BAKEN_ADRES }).plekken).toMatchObject([{ plek: 'BAKEN_PROXY' }]);
  for (const adres of ['', 'http://baken.example'])
    expect(catchFout({ BAKEN_HOST: '0.0.0.0', BAKEN_ADRES: adres }).plekken).toMatchObject([{ plek: 'BAKEN_ADRES' }]);
  expect(catchFout({ BAKEN_ADRES: 'https://baken.example/pad' }).plekken).toMatchObject([{ plek: 'BAKEN_ADRES' }]);
});

test('names every variable that is wrong at once', () => {
  const fout = catchFout({
    DATABASE_URL: 'mysql://x',
    BAKEN_HOST: 'http://baken',
    BAKEN_POORT: '65536',
    BAKEN_ROLE: 'baas',
  });
  expect(fout.code).toBe('ongeldige-invoer');
  expect(fout.plekken.map(({ plek }) => plek).sort()).toEqual([
    'BAKEN_HOST',
    'BAKEN_POORT',
    'BAKEN_ROLE',
    'DATABASE_URL',
  ]);
});

function catchFout(omgeving: Record<string, string>): BakenFout {
  try {
    readConfig(omgeving);
  } catch (fout) {
    if (fout instanceof BakenFout) return fout;
  }
  throw new Error('geen BakenFout');
}

test('believes only proxies that are addresses or networks', () => {
  const BAKEN_PROXY = '10.0.0.1, 192.168.0.0/16,2001:db8::/32';
  expect(readConfig({ BAKEN_PROXY }).proxies).toEqual(['10.0.0.1', '192.168.0.0/16', '2001:db8::/32']);
  for (const fout of ['proxy.example', '10.0.0.0/33', '10.0.0.1/8/8', 'true', '*', '10.0.0.1,'])
    expect(catchFout({ BAKEN_PROXY: fout }).plekken).toMatchObject([{ plek: 'BAKEN_PROXY' }]);
});
