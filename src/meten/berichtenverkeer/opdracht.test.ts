import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Controleregel } from './controleer.ts';
import { HULP, voerIjw } from './opdracht.ts';
import { PROEFBERICHTEN } from './proefberichten.ts';

const GEDEELD = new URL('../../../../shared/ijw/', import.meta.url);
const XSD = new URL('xsd', GEDEELD).pathname;
const bericht = (soort: Parameters<typeof PROEFBERICHTEN.get>[0]): string => PROEFBERICHTEN.get(soort) ?? '';

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'ijw-'));
});
afterAll(() => rmSync(map, { recursive: true }));

/** Puts a file somewhere of its own; answers its path. */
let teller = 0;
function leg(naam: string, inhoud: string | Uint8Array): string {
  const plek = join(map, String(++teller), naam);
  mkdirSync(join(plek, '..'), { recursive: true });
  writeFileSync(plek, inhoud);
  return plek;
}

async function ijw(...args: string[]): Promise<{ code: number; regels: Controleregel[] }> {
  const regels: Controleregel[] = [];
  const code = await voerIjw(['controleer', ...args], { schrijf: (regel) => void regels.push(JSON.parse(regel)) });
  return { code, regels };
}

const FOUT = bericht('JW305').replace('<m:StatusAanlevering>1', '<m:StatusAanlevering>5');

describe('./baken ijw controleer --samen', () => {
  const AFWIJZING = bericht('JW319');
  const NOG_EENS = AFWIJZING.replace('BER488', 'BER489');

  it('finds what breaks a rule between messages, with the message that breaks it, and only when that is asked', async () => {
    const map2 = join(leg('a.xml', AFWIJZING), '..');
    writeFileSync(join(map2, 'b.xml'), NOG_EENS);
    expect((await ijw(map2)).code).toBe(0);
    const { code, regels } = await ijw('--samen', map2);
    expect(code).toBe(1);
    expect(regels.map(({ identificatie, geldig }) => [identificatie, geldig.regels])).toEqual([
      ['BER488', true],
      ['BER489', false],
    ]);
    expect(regels[1]?.bevindingen).toEqual([
      { regel: 'TR365', pad: 'Bericht', regelnummer: 2, melding: 'dit verzoek is op 2026-03-02 al afgewezen' },
    ]);
  });

  it('says the same of a single message as without it, and keeps files that are no messages in their place', async () => {
    const goed = leg('a.xml', AFWIJZING);
    const stuk = leg('b.xml', '<leeg');
    expect((await ijw('--samen', goed)).regels).toEqual((await ijw(goed)).regels);
    expect((await ijw('--samen', stuk, goed, leg('c.xml', FOUT))).regels.map(({ bericht: b }) => b)).toEqual([
      null,
      'JW319',
      'JW305',
    ]);
  });
});

describe('./baken ijw controleer', () => {
  it('prints a line for a valid message and answers 0', async () => {
    const pad = leg('a.xml', bericht('JW319'));
    expect(await ijw(pad)).toEqual({
      code: 0,
      regels: [
        {
          bestand: pad,
          bericht: 'JW319',
          identificatie: 'BER488',
          geldig: { xml: true, schema: true, regels: true },
          bevindingen: [],
        },
      ],
    });
  });

  it('answers 1 with what is wrong and where, and does not ask the rules about what fails the schema', async () => {
    const { code, regels } = await ijw(leg('a.xml', FOUT));
    expect(code).toBe(1);
    expect(regels[0]).toMatchObject({
      bericht: 'JW305',
      identificatie: 'BER438',
      geldig: { xml: true, schema: false, regels: null },
    });
    expect(regels[0]?.bevindingen).toEqual([
      {
        regel: 'schema:codelijst',
        pad: 'Bericht/Client/StartProducten/StartProduct[1]/StatusAanlevering',
        regelnummer: FOUT.split('\n').findIndex((regel) => regel.includes('StatusAanlevering>5')) + 1,
        melding: 'Gevonden: "5". Verwacht: 1, 2, 3, 9.',
      },
    ]);
  });

  it('checks the rules of the standard', async () => {
    const { code, regels } = await ijw(leg('a.xml', bericht('JW305').replaceAll('999900006', '999900007')));
    expect(code).toBe(1);
    expect(regels[0]?.geldig).toEqual({ xml: true, schema: true, regels: false });
    expect(JSON.stringify(regels)).not.toContain('999900007');
  });

  it('goes through folders and ZIPs, in order, and passes over other files', async () => {
    const pad = leg('z/b.XML', FOUT);
    const boven = join(pad, '../..');
    writeFileSync(join(boven, 'lees mij.txt'), 'geen bericht');
    writeFileSync(join(boven, '.verborgen.xml'), 'nee');
    writeFileSync(
      join(boven, 'a.zip'),
      zipSync({
        'map/': new Uint8Array(),
        'map/1.xml': strToU8(bericht('JW319')),
        '2.xml': strToU8('<a>'),
        'x.txt': strToU8('x'),
      }),
    );
    const { regels } = await ijw(boven);
    expect(
      regels.map(({ bestand, bericht: soort, geldig }) => [bestand.slice(boven.length + 1), soort, geldig.xml]),
    ).toEqual([
      ['a.zip/map/1.xml', 'JW319', true],
      ['a.zip/2.xml', null, false],
      ['z/b.XML', 'JW305', true],
    ]);
  });

  it('says of a link to nothing that it cannot be opened, passes over a pipe, and reads the others', async () => {
    const goed = leg('z.xml', bericht('JW319'));
    const plek = join(goed, '..');
    symlinkSync('nergens', join(plek, 'a.xml'));
    symlinkSync('z.xml', join(plek, 'b.xml'));
    spawnSync('mkfifo', [join(plek, 'c.xml')]);
    const { code, regels } = await ijw(plek);
    expect(code).toBe(1);
    expect(regels.map(({ bestand, geldig }) => [bestand.slice(plek.length + 1), geldig.xml])).toEqual([
      ['a.xml', false],
      ['b.xml', true],
      ['z.xml', true],
    ]);
    expect(regels[0]?.bevindingen[0]?.melding).toMatch(/kan Baken niet openen/);
  });

  it('has one line for each message of an envelope', async () => {
    const zonderKop = (xml: string) => xml.replace(/^<\?xml.*\?>/, '');
    const { regels } = await ijw(leg('a.xml', `<pakket>${zonderKop(bericht('JW319'))}${zonderKop(FOUT)}</pakket>`));
    expect(regels.map(({ bericht: soort, geldig }) => [soort, geldig.schema])).toEqual([
      ['JW319', true],
      ['JW305', false],
    ]);
  });

  const zip = zipSync({ 'a.xml': strToU8(bericht('JW319')) });
  const bom = zipSync({ 'bom.xml': strToU8(`<a>${'<b/>'.repeat(6_000_000)}</a>`) }, { level: 9 });
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'a.xml', '', /Dit bestand is leeg/],
    ['a truncated ZIP', 'a.zip', zip.subarray(0, zip.length - 30), /niet compleet/],
    ['a damaged ZIP', 'a.zip', zip.map((byte, i) => (i > 40 && i < 60 ? 255 : byte)), /beschadigd/],
    ['a ZIP without messages', 'a.zip', zipSync({ 'a.txt': strToU8('x') }), /geen bestand dat op \.xml eindigt/],
    ['a ZIP in a ZIP', 'a.zip', zipSync({ 'b.zip': zip }), /ZIP-bestand in een ZIP-bestand/],
    ['a ZIP bomb', 'a.zip', bom, /ZIP-bom/],
    ['a ZIP by another name', 'a.xml', zip.subarray(0, 60), /niet compleet/],
    ['no message', 'a.xml', '<a/>', /geen iJw-bericht/],
  ])('tells of %s in one line', async (_, naam, inhoud, melding) => {
    const { code, regels } = await ijw(leg(naam, inhoud));
    expect(code).toBe(1);
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatchObject({
      bericht: null,
      identificatie: null,
      geldig: { xml: false, schema: null, regels: null },
    });
    expect(regels[0]?.bevindingen[0]?.melding).toMatch(melding);
  });

  it.each<[readonly string[], RegExp]>([
    [[], /Zeg wat u wilt doen/],
    [['maak'], /"maak" kan niet/],
    [['controleer'], /Noem een bestand/],
    [['controleer', '--zzz', 'a'], /De keuzes zijn --samen en --xsd/],
    [['controleer', '/er/is/niets.xml'], /niets\.xml is er niet/],
    [['controleer', '/', '--xsd', '/er/is/niets'], /geen schema's van iJw/],
  ])('refuses %j as a wrong command', async (args, melding) => {
    const fout = await voerIjw(args, { schrijf: () => undefined }).catch((reden) => reden);
    expect(fout).toMatchObject({ code: 'ongeldige-invoer' });
    expect(fout.message).toMatch(melding);
  });

  it('refuses a folder without messages', async () => {
    await expect(ijw(join(leg('a.txt', 'x'), '..'))).rejects.toMatchObject({ code: 'ongeldige-invoer' });
  });

  it('has help that tells of every key and choice', () => {
    for (const woord of ['bestand', 'bericht', 'identificatie', 'geldig', 'bevindingen', '--xsd', 'Afsluitcode'])
      expect(HULP.join('\n')).toContain(woord);
  });
});

describe.skipIf(!existsSync(GEDEELD))('with the official schemas beside', () => {
  it('says nothing more where both agree', async () => {
    const goed = leg('a.xml', bericht('JW323'));
    const fout = leg('b.xml', FOUT);
    expect(await ijw(goed, fout, '--xsd', XSD)).toEqual({
      code: 1,
      regels: [...(await ijw(goed)).regels, ...(await ijw(fout)).regels],
    });
  });

  it('asks them about messages in envelopes too', async () => {
    const inOmslag = (xml: string) => `<pakket><inhoud>${xml.replace(/^<\?xml.*\?>/, '')}</inhoud></pakket>`;
    const { code, regels } = await ijw(
      leg('a.xml', inOmslag(bericht('JW319'))),
      leg('b.xml', inOmslag(FOUT)),
      '--xsd',
      XSD,
    );
    expect(code).toBe(1);
    expect(regels.map(({ geldig }) => geldig.schema)).toEqual([true, false]);
    expect(regels.flatMap(({ bevindingen }) => bevindingen.map(({ regel }) => regel))).toEqual(['schema:codelijst']);
  });

  it('tells when they do not agree', async () => {
    const xml = bericht('JW301').replace('09:30:00', '09:30:00-01:00');
    const { regels } = await ijw(leg('a.xml', xml), '--xsd', XSD);
    expect(regels[0]?.bevindingen.map(({ regel }) => regel)).toEqual(['schema:patroon', 'xsd']);
  });

  it('never follows what a message says of where its schema is', async () => {
    const geheim = leg('geheim.xsd', 'x');
    const xml = bericht('JW319').replace(
      '<m:Bericht ',
      `<m:Bericht xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:a ${geheim} urn:b http://127.0.0.1:9/b.xsd" `,
    );
    expect((await ijw(leg('a.xml', xml), '--xsd', XSD)).code).toBe(0);
  });
});
