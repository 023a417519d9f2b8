import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { IS_ROOT, NOBODY, nieuweMap, postmasterVan, ruimOp, startProef } from './processen.ts';

afterEach(ruimOp);

test('a folder that another Baken works in is refused, and that one goes on', async () => {
  const map = nieuweMap();
  const eerste = startProef(map, 'schrijf');
  await eerste.zegt(/^10$/m);
  const tweede = startProef(map);
  expect(await tweede.einde).toBe(1);
  expect(tweede.fouten()).toContain(`al in gebruik door een ander Baken-proces (nummer ${eerste.pid})`);
  expect(tweede.fouten()).toContain('Stop Baken eerst, of lever het bestand aan op de pagina Gegevens.');
  const nu = Number(eerste.uitvoer().trim().split('\n').at(-1));
  await eerste.zegt(new RegExp(`^${nu + 20}$`, 'm'));
});

test('of many that start at once exactly one gets the folder', async () => {
  const map = nieuweMap();
  const proeven = Array.from({ length: 4 }, () => startProef(map, 'blijf'));
  const klaar = proeven.map((proef) =>
    proef.zegt(/^\{/m).then(
      () => 'open',
      () => 'geweigerd',
    ),
  );
  expect((await Promise.all(klaar)).sort()).toEqual(['geweigerd', 'geweigerd', 'geweigerd', 'open']);
  for (const proef of proeven.filter((kandidaat) => kandidaat.fouten()))
    expect(proef.fouten()).toContain('al in gebruik door een ander Baken-proces');
});

test('a claim of a process that is gone is void, also when another has its number now', async () => {
  const map = nieuweMap();
  writeFileSync(join(map, 'slot'), JSON.stringify({ pid: process.pid, gestart: 'lang geleden' }));
  const proef = startProef(map);
  expect(await proef.einde).toBe(0);
  expect(existsSync(join(map, 'slot'))).toBe(false);
});

test('data of another version of PostgreSQL is refused and left alone', async () => {
  const map = nieuweMap();
  expect(await startProef(map).einde).toBe(0);
  writeFileSync(join(map, 'pg/PG_VERSION'), '17\n');
  const proef = startProef(map);
  expect(await proef.einde).toBe(1);
  expect(proef.fouten()).toContain('zijn van PostgreSQL 17; dit Baken werkt met versie 18');
  expect(readFileSync(join(map, 'pg/PG_VERSION'), 'utf8')).toBe('17\n');
});

test('a server that does not start tells why', async () => {
  const map = nieuweMap();
  expect(await startProef(map).einde).toBe(0);
  writeFileSync(join(map, 'pg/postgresql.conf'), 'geen_instelling = 1\n');
  const proef = startProef(map);
  expect(await proef.einde).toBe(1);
  expect(proef.fouten()).toMatch(/PostgreSQL start niet\. Uit .*postgresql\.log:\n[\s\S]*geen_instelling/);
});

test('a long path and a space: the socket finds a shorter place', async () => {
  const map = join(nieuweMap(), 'een lange map met spaties', 'x'.repeat(80), 'gegevens');
  mkdirSync(map, { recursive: true });
  const proef = startProef(map, 'blijf');
  await proef.zegt(/^\{/m);
  const socketMap = postmasterVan(map)?.socketMap ?? '';
  expect(socketMap).toMatch(/^\/tmp\/baken-[0-9a-f]{16}-\d+$/);
  expect(await proef.dood('SIGTERM')).toBe(143);
  expect(existsSync(socketMap)).toBe(false);
});

test.runIf(IS_ROOT)('as root: a data folder that the server cannot enter is refused with what to do', async () => {
  const dicht = nieuweMap();
  chmodSync(dicht, 0o700);
  const proef = startProef(join(dicht, 'data'));
  expect(await proef.einde).toBe(1);
  expect(proef.fouten()).toContain('Kies een andere map met BAKEN_DATA');
});

test.runIf(IS_ROOT)('data of another user is refused', async () => {
  const map = nieuweMap();
  expect(await startProef(map).einde).toBe(0);
  chmodSync(map, 0o777);
  const andere = { uid: 1, gid: 1 };
  expect(andere.uid).not.toBe(NOBODY.uid);
  const proef = startProef(map, '', andere);
  expect(await proef.einde).toBe(1);
  expect(proef.fouten()).toContain('zijn van een andere gebruiker (nummer 65534)');
});
