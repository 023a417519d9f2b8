import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { TOTP } from 'otpauth';
import { describe, expect, it, test } from 'vitest';
import { bewaardeSleutel, leesSleutel, ontsleutel, versleutel } from './sleutel.ts';
import { hashHerstelcode, maakHerstelcodes, stapVan, toonTotp } from './totp.ts';
import { wachttijd } from './wachttijd.ts';
import { hashWachtwoord, isWachtwoord, keurWachtwoord } from './wachtwoord.ts';

test('a log-in stays closed longer after each failure, an hour at most', () => {
  const minuten = Array.from({ length: 14 }, (_, mislukt) => wachttijd(mislukt) / 60_000);
  expect(minuten).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
  fc.assert(
    fc.property(fc.nat(100_000), (mislukt) => {
      expect(wachttijd(mislukt + 1)).toBeGreaterThanOrEqual(wachttijd(mislukt));
      expect(wachttijd(mislukt)).toBeLessThanOrEqual(3_600_000);
    }),
    { seed: 3 },
  );
});

describe('passwords', () => {
  const HANNA = { naam: 'Hanna Kwartaalstra', email: 'h.kwartaalstra@hagelrak.example' };

  it('are kept as argon2id with 19 MiB and two passes, with another salt each time', async () => {
    const hash = await hashWachtwoord('paard batterij nietje');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await hashWachtwoord('paard batterij nietje')).not.toBe(hash);
    expect(await isWachtwoord('paard batterij nietje', hash)).toBe(true);
    expect(await isWachtwoord('paard batterij nietj', hash)).toBe(false);
    expect(await isWachtwoord('paard batterij nietje', 'geen hash')).toBe(false);
  });

  it('are the same however a keyboard makes their letters', async () => {
    expect(await isWachtwoord('cafe\u0301 aan de haven', await hashWachtwoord('caf\u00e9 aan de haven'))).toBe(true);
  });

  // Made by the reference implementation: printf 'password' | argon2 somesalt -id -t 2 -k 65536 -p 1 (phc-winner-argon2).
  it('verify as other implementations made them', async () => {
    const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await isWachtwoord('password', hash)).toBe(true);
    expect(await isWachtwoord('passwore', hash)).toBe(false);
  });

  it.each([
    ['kort', 'minstens 12'],
    ['elf-tekens.', 'minstens 12'],
    ['passwordpassword', 'te vaak'],
    ['Password2026!', 'te vaak'],
    ['123qweasdzxc', 'te vaak'],
    ['aaaaaaaaaaaaaaa', 'te eenvoudig'],
    ['Kwartaalstra1', 'Uw naam'],
    ['hagelrak-hanna', null],
    ['x'.repeat(201), 'hoogstens 200'],
    ['paard batterij nietje', null],
    ['kwartaalstra fietst naar zee', null],
  ])('%j: %s', async (wachtwoord, bezwaar) => {
    const gevonden = await keurWachtwoord(wachtwoord, HANNA);
    if (bezwaar === null) expect(gevonden).toBeNull();
    else expect(gevonden).toContain(bezwaar);
  });
});

describe('second factor', () => {
  // RFC 6238, appendix B: the last six of the eight digits, with SHA-1.
  const GEHEIM = Buffer.from('12345678901234567890');
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('at %i seconds the code is %s', (seconden, code) => {
    const stap = Math.floor(seconden / 30);
    expect(stapVan(GEHEIM, code, new Date(seconden * 1000))).toBe(stap);
    expect(stapVan(GEHEIM, code, new Date((seconden + 30) * 1000))).toBe(stap);
    expect(stapVan(GEHEIM, code, new Date((seconden + 90) * 1000))).toBeNull();
  });

  it.each(['', '28708', '2870821', 'abcdef', ' 287082', '２８７０８２'])('%j is no code', (code) => {
    expect(stapVan(GEHEIM, code, new Date(59_000))).toBeNull();
  });

  it('can be put into an app by link and by camera', () => {
    const { adres, qr, geheim } = toonTotp(GEHEIM, 'hanna@hagelrak.example');
    expect(adres).toMatch(/^otpauth:\/\/totp\/Baken:hanna%40hagelrak\.example\?issuer=Baken&secret=/);
    expect(geheim).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(qr).toMatch(/^<svg/);
    expect(uitAdres(adres).generate({ timestamp: 59_000 })).toBe('287082');
  });
  const uitAdres = (adres: string) => new TOTP({ secret: new URL(adres).searchParams.get('secret') ?? '' });

  it('has ten recovery codes, all different, that may be typed carelessly', () => {
    const codes = maakHerstelcodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^([A-HJKMNP-Z2-9]{4}-){3}[A-HJKMNP-Z2-9]{4}$/);
      expect(hashHerstelcode(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toBe(hashHerstelcode(code));
    }
  });
});

describe('the key of an installation', () => {
  const SLEUTEL = Buffer.alloc(32, 1);

  it('opens only what it closed, for the same person', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(), (bytes, plek) => {
        const inhoud = versleutel(SLEUTEL, Buffer.from(bytes), 'a');
        expect(ontsleutel(SLEUTEL, inhoud, 'a')).toEqual(Buffer.from(bytes));
        expect(() => ontsleutel(SLEUTEL, inhoud, 'b')).toThrow();
        expect(() => ontsleutel(Buffer.alloc(32, 2), inhoud, 'a')).toThrow();
        const stuk = Buffer.from(inhoud);
        stuk[plek % stuk.length] = (stuk[plek % stuk.length] ?? 0) ^ 1;
        expect(() => ontsleutel(SLEUTEL, stuk, 'a')).toThrow();
      }),
      { seed: 5 },
    );
  });

  it('is made once, for its owner only', () => {
    const map = mkdtempSync(join(tmpdir(), 'baken-sleutel-'));
    try {
      const sleutel = bewaardeSleutel(map);
      expect(sleutel).toHaveLength(32);
      expect(bewaardeSleutel(map)).toEqual(sleutel);
      expect(statSync(join(map, 'geheimen/sleutel')).mode & 0o777).toBe(0o600);
      expect(statSync(join(map, 'geheimen')).mode & 0o777).toBe(0o700);
      expect(leesSleutel({ BAKEN_SLEUTEL_BESTAND: join(map, 'geheimen/sleutel') })).toEqual(sleutel);
    } finally {
      rmSync(map, { recursive: true });
    }
  });

  it('is read from the environment, or refused without being repeated', () => {
    expect(leesSleutel({})).toBeUndefined();
    expect(leesSleutel({ BAKEN_SLEUTEL: SLEUTEL.toString('base64') })).toEqual(SLEUTEL);
    for (const fout of ['geheim', SLEUTEL.toString('hex'), `${SLEUTEL.toString('base64').slice(0, -2)}!!`])
      expect(() => leesSleutel({ BAKEN_SLEUTEL: fout })).toThrow('De sleutel van deze installatie klopt niet.');
    expect(() => leesSleutel({ BAKEN_SLEUTEL_BESTAND: 'bestaat/niet' })).toThrow('klopt niet');
  });
});
