import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { BakenFout } from '../kernel/fouten.ts';
import { leesMetricstoken } from '../platform/http/metricstoken.ts';
import { voer } from './geheimen.ts';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'baken-geheimen-'));
});
afterEach(() => rmSync(map, { recursive: true }));

async function geheimen(...args: string[]): Promise<string> {
  const regels: string[] = [];
  const config = readConfig({ BAKEN_DATA: map });
  expect(await voer(args, { config, schrijf: (regel) => void regels.push(regel) })).toBe(0);
  return regels.join('\n');
}

const inhoud = () => {
  const plek = join(map, 'baken', 'geheimen');
  return readdirSync(plek)
    .sort()
    .map((naam) => readFileSync(join(plek, naam), 'utf8').trim());
};

it('makes what is missing, for its owner only, and never changes or shows it', async () => {
  const eerst = await geheimen();
  const gemaakt = inhoud();
  expect(readdirSync(join(map, 'baken', 'geheimen')).sort()).toEqual([
    'metrics-token',
    'pseudoniemsleutels',
    'sleutel',
  ]);
  expect(eerst.match(/gemaakt/g)).toHaveLength(3);
  for (const naam of ['metrics-token', 'pseudoniemsleutels', 'sleutel'])
    expect(statSync(join(map, 'baken', 'geheimen', naam)).mode & 0o777).toBe(0o600);
  expect(statSync(join(map, 'baken', 'geheimen')).mode & 0o777).toBe(0o700);
  const weer = await geheimen('--toon-plaats');
  expect(weer.match(/was er al/g)).toHaveLength(3);
  expect(weer).toContain(join(map, 'baken', 'geheimen', 'sleutel'));
  expect(inhoud()).toEqual(gemaakt);
  for (const geheim of gemaakt) expect(eerst + weer).not.toContain(geheim);
  expect(leesMetricstoken(join(map, 'baken', 'geheimen', 'metrics-token')).length).toBeGreaterThan(40);
});

const GEHEIM = 'Zeer-Geheim-8c1f4e';

/** Every secret that an installation can be given, each of them wrong in some way. */
function omgeving(): Record<string, string> {
  const bestand = (naam: string, tekst: string) => {
    writeFileSync(join(map, naam), tekst, { mode: 0o600 });
    return join(map, naam);
  };
  return {
    DATABASE_URL: `postgres://baken:${GEHEIM}-db@127.0.0.1:1/baken`,
    BAKEN_SMTP: `smtps://baken:${GEHEIM}-smtp@`,
    BAKEN_SMTP_WACHTWOORD_BESTAND: bestand('smtp', `${GEHEIM}-smtpbestand`),
    BAKEN_SLEUTEL: `${GEHEIM}-sleutel`,
    BAKEN_SLEUTEL_BESTAND: bestand('sleutel', `${GEHEIM}-sleutelbestand`),
    BAKEN_METRICS_TOKEN_BESTAND: bestand('token', GEHEIM.slice(0, 15)),
    BAKEN_AANMELDDIENSTEN: bestand('diensten', `[{"id":"a","clientSecret":"${GEHEIM}-client"}]`),
  };
}

it('no error about a setting repeats it', () => {
  for (const [naam, waarde] of Object.entries(omgeving())) {
    if (naam === 'DATABASE_URL') continue;
    let fout: unknown;
    try {
      readConfig({ [naam]: waarde });
    } catch (gegooid) {
      fout = gegooid;
    }
    expect(fout, naam).toBeInstanceOf(BakenFout);
    const { message, plekken } = fout as BakenFout;
    expect(JSON.stringify([message, plekken]), naam).not.toContain(GEHEIM.slice(0, 11));
  }
});

it('gives no program that it starts a secret as an argument', () => {
  const bron = join(import.meta.dirname, '..');
  const verdacht = readdirSync(bron, { recursive: true, withFileTypes: true })
    .filter((deel) => deel.isFile() && deel.name.endsWith('.ts') && !deel.name.includes('.test.'))
    .map((deel) => join(deel.parentPath, deel.name))
    .filter((pad) => {
      const aanroepen =
        readFileSync(pad, 'utf8').match(/\b(?:spawn|spawnSync|execFile|execFileSync|fork)\([^;]*;/g) ?? [];
      return aanroepen.some((tekst) => /wachtwoord|geheim|secret|sleutel|token|databaseUrl|DATABASE_URL/i.test(tekst));
    });
  expect(verdacht).toEqual([]);
});
