import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BakenFout } from '../../kernel/fouten.ts';
import { alsOnderwerp, alsTekst, checkBericht } from './bericht.ts';
import { leesSmtp, type Smtpvariabelen } from './smtp.ts';
import { transportopties, verklaar } from './verzender.ts';

const GOED = { aan: 'jan@voorbeeld.example', onderwerp: 'Dag', tekst: 'Hallo' };

const plekken = (werk: () => unknown): string[] => {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof BakenFout) return fout.plekken.map(({ plek }) => plek);
    throw fout;
  }
  return [];
};

describe('a mail', () => {
  it('has no way to begin a header of its own, in the address or in the subject', () => {
    const regeleinde = fc.constantFrom('\r\n', '\n', '\r', '\u0000', '\u0085', '\u2028', '\u2029', '\t', '\u007f');
    const stuk = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(stuk, regeleinde, stuk, fc.constantFrom('aan', 'onderwerp'), (voor, einde, na, veld) => {
        const waarde = veld === 'aan' ? `${GOED.aan}${einde}${na}` : `${voor}${einde}${na}`;
        expect(plekken(() => checkBericht({ ...GOED, [veld]: waarde }))).toContain(veld);
      }),
    );
  });

  it.each([
    'jan',
    'jan@localhost',
    'Jan <jan@voorbeeld.example>',
    'jan@voorbeeld.example,piet@voorbeeld.example',
    'jan@voorbeeld.example;piet@voorbeeld.example',
    'jan@voorbeeld.example ',
    '"a b"@voorbeeld.example',
    'jan@[127.0.0.1]',
    'jan..x@voorbeeld.example',
    'jän@voorbeeld.example',
    `${'a'.repeat(250)}@voorbeeld.example`,
    '',
  ])('does not go to %j', (aan) => {
    expect(plekken(() => checkBericht({ ...GOED, aan }))).toContain('aan');
  });

  it.each(['jan@voorbeeld.example', "o'neil+baken@sub.voorbeeld.example"])('goes to %j', (aan) => {
    expect(checkBericht({ ...GOED, aan })).toEqual({ ...GOED, aan });
  });

  it('can be about anything: whatever the words, they become a subject and a text', () => {
    const woorden = fc.string({ unit: 'binary', maxLength: 220 });
    fc.assert(
      fc.property(woorden, (tekst) => {
        const bericht = { ...GOED, onderwerp: alsOnderwerp(`Over ${tekst}`), tekst: alsTekst(`Over ${tekst}`) };
        expect(checkBericht(bericht)).toEqual(bericht);
      }),
    );
    // Words of every script take long to make; a busy machine needs its time.
  }, 30_000);

  it('has text of any kind, with lines that end in one way; no control characters, not too long, not empty', () => {
    expect(checkBericht({ ...GOED, tekst: 'één\r\n\ttwee\n' }).tekst).toBe('één\n\ttwee\n');
    for (const tekst of ['', 'a\u0000', 'a\u001b[2J', 'a\rb', 'x'.repeat(20_001)])
      expect(plekken(() => checkBericht({ ...GOED, tekst }))).toEqual(['tekst']);
    expect(plekken(() => checkBericht({ ...GOED, onderwerp: '' }))).toEqual(['onderwerp']);
    expect(plekken(() => checkBericht({ ...GOED, onderwerp: 'x'.repeat(201) }))).toEqual(['onderwerp']);
  });

  it('is refused without repeating what was typed', () => {
    const aan = 'geheim@intern\r\nBcc: x@y.example';
    try {
      checkBericht({ ...GOED, aan });
    } catch (fout) {
      expect(JSON.stringify([fout, (fout as BakenFout).message])).not.toMatch(/geheim|Bcc/);
    }
    expect.assertions(1);
  });
});

describe('the mail server of the settings', () => {
  let map: string;
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'baken-smtp-'));
    writeFileSync(join(map, 'goed'), 'uit bestand\n');
    writeFileSync(join(map, 'leeg'), '\n');
  });
  afterAll(() => rmSync(map, { recursive: true }));

  const lees = (adres: string, meer: Smtpvariabelen = {}) =>
    leesSmtp({ BAKEN_SMTP: adres, BAKEN_AFZENDER: 'baken@voorbeeld.example', ...meer }).smtp;

  it('is not there unless it is set', () => {
    expect(leesSmtp({})).toEqual({ smtp: undefined, afzender: undefined });
  });

  it('is read from an address, with a name and password that may hold any character', () => {
    expect(lees('smtp://baken:p%40s%3Aw@Mail.voorbeeld.example:2525/')).toEqual({
      host: 'mail.voorbeeld.example',
      poort: 2525,
      beveiliging: 'starttls',
      aanmelding: { gebruiker: 'baken', wachtwoord: 'p@s:w' },
    });
  });

  it('may have its password in a file', () => {
    const BAKEN_SMTP_WACHTWOORD_BESTAND = join(map, 'goed');
    expect(lees('smtps://baken@mail.voorbeeld.example', { BAKEN_SMTP_WACHTWOORD_BESTAND })).toEqual({
      host: 'mail.voorbeeld.example',
      poort: 465,
      beveiliging: 'tls',
      aanmelding: { gebruiker: 'baken', wachtwoord: 'uit bestand' },
    });
  });

  it.each([
    ['smtp://localhost:25', 'geen'],
    ['smtp://127.0.0.1', 'geen'],
    ['smtp://[::1]:25', 'geen'],
    ['smtps://localhost', 'tls'],
    ['smtp://127.0.0.1.voorbeeld.example', 'starttls'],
    ['smtp://localhost.voorbeeld.example', 'starttls'],
    ['smtp://10.0.0.5', 'starttls'],
    ['smtp://127.1', 'starttls'],
    ['smtp://mail.voorbeeld.example', 'starttls'],
  ])('is spoken to safely, unless it is this computer: %s', (adres, beveiliging) => {
    expect(lees(adres)?.beveiliging).toBe(beveiliging);
  });

  it.each([
    'mail.voorbeeld.example:25',
    'http://mail.voorbeeld.example',
    'smtp://',
    'smtp://mail.voorbeeld.example?tls.rejectUnauthorized=false',
    'smtp://mail.voorbeeld.example/pad',
    'smtp://mail.voorbeeld.example#x',
    'smtp://mail%0d%0a.voorbeeld.example',
    'smtp://a:%zz@mail.voorbeeld.example',
    'smtp://baken@mail.voorbeeld.example',
    'smtp://mail.voorbeeld.example:99999',
  ])('is refused when it cannot be: %s', (adres) => {
    expect(plekken(() => lees(adres))).toEqual(['BAKEN_SMTP']);
  });

  it('is refused without a sender, with half a log-in, or with a password in two places', () => {
    const smtp = 'smtp://baken:x@mail.voorbeeld.example';
    const zonder = 'smtp://baken@mail.voorbeeld.example';
    const afzender = 'baken@voorbeeld.example';
    const bestand = (naam: string) => ({ BAKEN_AFZENDER: afzender, BAKEN_SMTP_WACHTWOORD_BESTAND: join(map, naam) });
    const bij = (variabelen: Smtpvariabelen) => plekken(() => leesSmtp(variabelen));
    expect(bij({ BAKEN_SMTP: smtp })).toEqual(['BAKEN_AFZENDER']);
    expect(bij({ BAKEN_AFZENDER: 'Baken <baken@voorbeeld.example>' })).toEqual(['BAKEN_AFZENDER']);
    expect(bij(bestand('goed'))).toEqual(['BAKEN_SMTP_WACHTWOORD_BESTAND']);
    expect(bij({ ...bestand('goed'), BAKEN_SMTP: smtp })).toEqual(['BAKEN_SMTP']);
    expect(bij({ ...bestand('goed'), BAKEN_SMTP: 'smtp://mail.voorbeeld.example' })).toEqual(['BAKEN_SMTP']);
    expect(bij({ ...bestand('leeg'), BAKEN_SMTP: zonder })).toEqual(['BAKEN_SMTP_WACHTWOORD_BESTAND']);
    expect(bij({ ...bestand('weg'), BAKEN_SMTP: zonder })).toEqual(['BAKEN_SMTP_WACHTWOORD_BESTAND']);
  });

  it('is never tried without TLS where TLS is demanded', () => {
    const smtp = { host: 'mail.voorbeeld.example', poort: 587, aanmelding: undefined } as const;
    const tls = (beveiliging: 'tls' | 'starttls' | 'geen') => {
      const { secure, requireTLS, ignoreTLS } = transportopties({ ...smtp, beveiliging });
      return { secure, requireTLS, ignoreTLS };
    };
    expect(tls('starttls')).toEqual({ secure: false, requireTLS: true, ignoreTLS: false });
    expect(tls('tls')).toEqual({ secure: true, requireTLS: false, ignoreTLS: false });
    expect(tls('geen')).toEqual({ secure: false, requireTLS: false, ignoreTLS: true });
  });
});

describe('what a mail server says', () => {
  const fout = (delen: object) => verklaar(Object.assign(new Error('550 <jan@voorbeeld.example> unknown'), delen));

  it.each([
    [{ code: 'EENVELOPE', permanent: true, response: '550 5.1.1 <jan@x.example> unknown' }, 'geweigerd', '550 5.1.1'],
    [{ code: 'EMESSAGE', permanent: true, response: '554 spam', responseCode: 554 }, 'geweigerd', '554'],
    [{ code: 'EENVELOPE', permanent: false, response: '451 4.7.1 greylisted jan@x.example' }, 'later', '451 4.7.1'],
    [{ code: 'EAUTH', permanent: true, response: '535 5.7.8 jan' }, 'later', 'aanmelding'],
    [{ code: 'ETLS' }, 'later', 'veilige verbinding'],
    [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'later', 'niet te bereiken'],
    [{}, 'later', 'niet te bereiken'],
  ])('%j is %s', (delen, soort, reden) => {
    const afloop = fout(delen);
    expect(afloop).toMatchObject({ soort, reden: expect.stringContaining(reden) });
    expect(JSON.stringify(afloop)).not.toMatch(/jan/);
  });
});
