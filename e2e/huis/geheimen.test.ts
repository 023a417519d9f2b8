import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
const GEHEIM = 'Zeer-Geheim-8c1f4e';
const SLEUTEL = Buffer.from(GEHEIM.padEnd(32, 'x')).toString('base64');

const map = mkdtempSync(join(tmpdir(), 'baken-geheimen-'));
afterAll(() => rmSync(map, { recursive: true }));

it.each([
  [['help'], true],
  [['geheimen', '--toon-plaats'], true],
  [['serve', '--poort', '0', '--role', 'worker'], false],
  [['herbereken'], false],
])(
  'shows no secret on the screen or in the log, also where it fails: %s',
  (args, lukt) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: `postgres://baken:${GEHEIM}@127.0.0.1:1/baken`,
        BAKEN_SLEUTEL: SLEUTEL,
        BAKEN_SMTP: `smtps://baken:${GEHEIM}@mail.voorbeeld.example`,
        BAKEN_AFZENDER: 'baken@voorbeeld.example',
        BAKEN_LOG: 'trace',
        BAKEN_DATA: map,
      },
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(stdout.length + stderr.length).toBeGreaterThan(20);
    expect(status === 0).toBe(lukt);
    const gemaakt = args[0] === 'geheimen' ? ['sleutel', 'metrics-token', 'pseudoniemsleutels'].map(leesGemaakt) : [];
    for (const geheim of [GEHEIM, SLEUTEL, ...gemaakt]) expect(stdout + stderr).not.toContain(geheim);
  },
  90_000,
);

const leesGemaakt = (naam: string): string => readFileSync(join(map, 'baken', 'geheimen', naam), 'utf8').trim();
