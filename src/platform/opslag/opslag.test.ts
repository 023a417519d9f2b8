import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesOpslag, maakS3, scan } from './index.ts';

const EICAR = Buffer.from(
  'WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo=',
  'base64',
);

describe('a virus scanner', () => {
  let gezien = Buffer.alloc(0);
  /** Speaks as clamd does, and knows one virus. */
  const clamd = createServer((lijn) => {
    let alles = Buffer.alloc(0);
    lijn.on('data', (stuk) => {
      alles = Buffer.concat([alles, stuk]);
      if (!alles.subarray(0, 10).equals(Buffer.from('zINSTREAM\0'))) return lijn.end('UNKNOWN COMMAND\0');
      const stukken: Buffer[] = [];
      let plek = 10;
      while (plek + 4 <= alles.length) {
        const lengte = alles.readUInt32BE(plek);
        if (lengte === 0) {
          gezien = Buffer.concat(stukken);
          if (gezien.includes('kapot')) return lijn.end('INSTREAM size limit exceeded. ERROR\0');
          return lijn.end(gezien.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
        }
        if (plek + 4 + lengte > alles.length) return;
        stukken.push(alles.subarray(plek + 4, plek + 4 + lengte));
        plek += 4 + lengte;
      }
      return;
    });
  });
  let poort = 0;
  beforeAll(async () => {
    await new Promise<void>((klaar) => clamd.listen(0, '127.0.0.1', klaar));
    poort = (clamd.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((klaar) => clamd.close(klaar)));

  it('gets every byte, in pieces', async () => {
    const groot = Buffer.alloc(300_001, 'abc');
    expect(await scan({ host: '127.0.0.1', poort }, groot)).toBe('ClamAV: niets gevonden');
    expect(gezien.equals(groot)).toBe(true);
  });
  it('refuses what it knows, by name', async () => {
    await expect(scan({ host: '127.0.0.1', poort }, EICAR)).rejects.toMatchObject({
      code: 'verkeerd-bestand',
      message: expect.stringContaining('Eicar-Test-Signature'),
    });
  });
  it('lets nothing through when it fails or is away', async () => {
    await expect(scan({ host: '127.0.0.1', poort }, Buffer.from('kapot'))).rejects.toMatchObject({ code: 'te-druk' });
    await expect(scan({ host: '127.0.0.1', poort: 1 }, Buffer.from('x'))).rejects.toMatchObject({ code: 'te-druk' });
  });
});

describe('storage that speaks S3', () => {
  const geheim = 'proefgeheim';
  const bewaard = new Map<string, Buffer>();
  const hmac = (sleutel: string | Buffer, tekst: string) => createHmac('sha256', sleutel).update(tekst).digest();
  const sha = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

  /** Whether the signature is the one of AWS Signature Version 4, worked out anew. */
  function klopt(verzoek: IncomingMessage, bytes: Buffer): boolean {
    const kop =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
        verzoek.headers.authorization ?? '',
      );
    if (!kop) return false;
    const [, id, dag = '', regio = '', namen = '', handtekening] = kop;
    const inhoud = String(verzoek.headers['x-amz-content-sha256']);
    if (inhoud !== 'UNSIGNED-PAYLOAD' && inhoud !== sha(bytes)) return false;
    const koppen = namen
      .split(';')
      .map((naam) => `${naam}:${verzoek.headers[naam]}\n`)
      .join('');
    const vraag = [verzoek.method, verzoek.url, '', koppen, namen, inhoud].join('\n');
    const tekst = [
      'AWS4-HMAC-SHA256',
      verzoek.headers['x-amz-date'],
      `${dag}/${regio}/s3/aws4_request`,
      sha(vraag),
    ].join('\n');
    const sleutel = ['aws4_request'].reduce(hmac, hmac(hmac(hmac(`AWS4${geheim}`, dag), regio), 's3'));
    return id === 'proef' && handtekening === hmac(sleutel, tekst).toString('hex');
  }
  const s3 = createHttp(async (verzoek, antwoord) => {
    const stukken: Buffer[] = [];
    for await (const stuk of verzoek) stukken.push(stuk as Buffer);
    const [bytes, pad] = [Buffer.concat(stukken), verzoek.url ?? ''];
    if (!klopt(verzoek, bytes)) return antwoord.writeHead(403).end();
    if (verzoek.method === 'PUT') bewaard.set(pad, bytes);
    if (verzoek.method === 'DELETE') bewaard.delete(pad);
    const gevonden = bewaard.get(pad);
    if (verzoek.method === 'GET' && !gevonden) return antwoord.writeHead(404).end();
    return antwoord.end(verzoek.method === 'GET' ? gevonden : '');
  });
  let adres = '';
  beforeAll(async () => {
    await new Promise<void>((klaar) => s3.listen(0, '127.0.0.1', klaar));
    adres = `http://127.0.0.1:${(s3.address() as AddressInfo).port}/bak`;
  });
  afterAll(() => new Promise((klaar) => s3.close(klaar)));

  it('keeps, gives back and erases, and signs every request', async () => {
    const opslag = maakS3({ adres, regio: 'eu-west-1', sleutelId: 'proef', geheim });
    await opslag.plaats('dossier/7/een', Buffer.from('inhoud'));
    expect([...bewaard.keys()]).toEqual(['/bak/dossier/7/een']);
    expect((await opslag.haal('dossier/7/een')).toString()).toBe('inhoud');
    await opslag.wis('dossier/7/een');
    await opslag.wis('dossier/7/een');
    expect(bewaard.size).toBe(0);
    await expect(opslag.haal('dossier/7/een')).rejects.toMatchObject({ code: 'te-druk' });
  });
  it('is refused with another secret', async () => {
    const opslag = maakS3({ adres, regio: 'eu-west-1', sleutelId: 'proef', geheim: 'anders' });
    await expect(opslag.plaats('x', Buffer.from('y'))).rejects.toMatchObject({ code: 'te-druk' });
    expect(bewaard.size).toBe(0);
  });
});

describe('the settings', () => {
  const bestand = join(mkdtempSync(join(tmpdir(), 'baken-opslag-')), 'geheim');
  writeFileSync(bestand, 'een geheim\n');
  it('are none, or what the variables say', () => {
    expect(leesOpslag({})).toEqual({ scanner: undefined, s3: undefined });
    const v = {
      BAKEN_S3: 'https://opslag.example/baken/',
      BAKEN_S3_SLEUTEL_ID: 'id',
      BAKEN_S3_GEHEIM_BESTAND: bestand,
    };
    expect(leesOpslag({ ...v, BAKEN_CLAMAV: '[::1]:3310' })).toEqual({
      scanner: { host: '::1', poort: 3310 },
      s3: { adres: 'https://opslag.example/baken', regio: 'us-east-1', sleutelId: 'id', geheim: 'een geheim' },
    });
    expect(leesOpslag({ BAKEN_CLAMAV: 'scanner:3310' }).scanner).toEqual({ host: 'scanner', poort: 3310 });
  });
  it.each([
    [{ BAKEN_CLAMAV: 'scanner' }, 'BAKEN_CLAMAV'],
    [{ BAKEN_CLAMAV: 'scanner:0' }, 'BAKEN_CLAMAV'],
    [{ BAKEN_S3: 'http://opslag.example/baken' }, 'BAKEN_S3'],
    [{ BAKEN_S3: 'https://opslag.example' }, 'BAKEN_S3'],
    [{ BAKEN_S3: 'https://opslag.example/b' }, 'BAKEN_S3_SLEUTEL_ID'],
    [{ BAKEN_S3: 'https://opslag.example/b', BAKEN_S3_SLEUTEL_ID: 'id' }, 'BAKEN_S3_GEHEIM_BESTAND'],
    [
      { BAKEN_S3: 'https://opslag.example/b', BAKEN_S3_SLEUTEL_ID: 'id', BAKEN_S3_GEHEIM_BESTAND: '/nergens' },
      'BAKEN_S3_GEHEIM_BESTAND',
    ],
  ])('are refused when %o', (variabelen, plek) => {
    expect(() => leesOpslag(variabelen)).toThrow(
      expect.objectContaining({ plekken: [expect.objectContaining({ plek })] }),
    );
  });
});
