import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NORMSETS } from '../urgentie/index.ts';
import { voerBacktest } from './opdracht.ts';
import { vormResultaat } from './schema.ts';

const VOORBEELDEN = new URL('../../../docs/voorbeelden/', import.meta.url);
/** How the invented providers of docs/voorbeelden went on. */
const AFLOOP = {
  'plotselinge-val': { soort: 'faillissement', datum: '2024-06-18' },
  'alleen-jaarcijfers': { soort: 'faillissement', datum: '2024-12-17' },
  'te-laat-en-onvolledig': { soort: 'noodsteun', datum: '2024-06-01' },
  'gi-verliest-certificaat': { soort: 'ontmanteling', datum: '2024-12-05' },
  'langzame-afglijding': { soort: 'herstelplan', datum: '2024-09-01' },
  'jeugdtak-in-gezonde-groep': { soort: 'overname', datum: '2025-06-01' },
  'correctie-en-herstel': { soort: 'geen' },
};

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'baken-terugtoets-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(map, { recursive: true });
});

async function voer(...args: string[]) {
  const uit = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const fout = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const tekst = ({ mock }: typeof uit) => mock.calls.map(([deel]) => String(deel)).join('');
  const code = await voerBacktest(args);
  return { code, uit: tekst(uit), fout: tekst(fout).replaceAll(`${map}/`, '') };
}

async function bewaar(naam: string, inhoud: unknown): Promise<string> {
  const pad = join(map, naam);
  await writeFile(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return pad;
}
const toets = async (inhoud: unknown, ...args: string[]) => voer(...args, await bewaar('invoer.json', inhoud));

const voorbeelden = () =>
  Promise.all(
    Object.entries(AFLOOP).map(async ([naam, uitkomst]) => ({
      ...JSON.parse(await readFile(new URL(`${naam}.json`, VOORBEELDEN), 'utf8')),
      uitkomst,
    })),
  );
const klein = (uitkomst: unknown, rest = {}) => ({
  aanbieder: { kvk: '90000001' },
  perioden: [{ periode: '2023', bekendOp: '2024-05-15', kengetallen: { solvabiliteit: 0.18 } }],
  uitkomst,
  ...rest,
});

describe('the output', () => {
  it('says per series when it was on a trede first, and per rule how good it was', async () => {
    const { code, uit, fout } = await toets(await voorbeelden());
    expect([code, fout]).toEqual([0, '']);
    const regels = uit.split('\n');
    expect(regels[0]).toBe('Terugtoets van 7 reeksen, van 1 juni 2021 tot en met 31 mei 2025');
    expect(regels[2]).toBe(
      'Uitkomsten: faillissement 2, noodsteun 1, ontmanteling 1, herstelplan 1, overname 1, geen 1. Echte zaken: 5.',
    );
    const regel = (begin: string) => regels.find((r) => r.startsWith(begin))?.replace(/ {2,}/g, ' | ');
    expect(regel('90000002')).toBe(
      '90000002 Huize Zonnestraal (verzonnen) | faillissement 2024-06-18 | 2023-11-20 (6,9) | 2023-11-20 (6,9) | 2024-01-15 (5,1) | 2024-03-25 (2,8)',
    );
    expect(regel('90000007')).toContain('2023-05-15 (≥ 12,6) | nooit');
    expect(regel('Voorstel trede 3+')).toBe(
      'Voorstel trede 3+ | 5/5 100% (57-100) | 5/6 83% (44-97) | 0,10 (0,00-0,53) | ≥ 9,6 | 73%',
    );
    expect(regel('Altman')).toContain('niet te berekenen');
    expect(uit).toContain('Een overname telt apart');
  });

  it('with --uit also stands in a file, with all that is needed to read it later', async () => {
    const pad = join(map, 'resultaat.json');
    const { code, uit } = await toets(await voorbeelden(), '--uit', pad);
    expect(code).toBe(0);
    expect(uit).toContain('Per regel');
    const resultaat = vormResultaat.parse(JSON.parse(await readFile(pad, 'utf8')));
    expect(resultaat).toMatchObject({
      schema: 'baken-terugtoets/1',
      rekenversie: 1,
      normset: { code: 'voorbeeldnormen-2026', versie: 1 },
      bereik: { van: '2021-06-01', tot: '2025-05-31' },
      aantallen: { reeksen: 7, zaken: 5 },
    });
    expect(resultaat.maten.map((m) => m.code)).toEqual([
      'voorstel-2',
      'voorstel-3',
      'voorstel-4',
      'voorstel-5',
      'solvabiliteit',
      'tweeVerliesjaren',
      'altmanZ2',
      'teLaat',
    ]);
    expect(resultaat.reeksen[0]?.treden[4]).toEqual({ op: '2024-01-15', maanden: 5.1, vanafBegin: false });
    expect(Object.keys(resultaat.definities)).toContain('terecht');
    expect((await readdir(map)).sort()).toEqual(['invoer.json', 'resultaat.json']);
  });

  it('is about all files together, and about one series as well as about a list', async () => {
    const een = await bewaar('een.json', klein({ soort: 'noodsteun', datum: '2024-12-01' }));
    const twee = await bewaar('twee.json', [klein({ soort: 'geen' }, { aanbieder: {} })]);
    const { code, uit } = await voer(een, twee);
    expect([code, uit.split('\n')[0]]).toEqual([0, expect.stringContaining('2 reeksen')]);
    expect(uit).toContain(`${twee}/0`);
  });

  it('puts people beside it when their decisions are told', async () => {
    const besluiten = [{ datum: '2024-10-01', trede: 3 }];
    const { uit } = await toets(klein({ soort: 'noodsteun', datum: '2024-12-01' }, { besluiten }));
    expect(uit).toMatch(/Besluit trede 3\+ +1\/1 100%/);
  });

  it('says what does not fit together, and goes on', async () => {
    const steun = [{ datum: '2024-03-01', soort: 'noodsteun' }];
    const tegen = klein({ soort: 'geen', waarom: 'x' }, { gebeurtenissen: steun });
    const { code, fout } = await toets([tegen, klein({ soort: 'geen' })]);
    expect(code).toBe(0);
    expect(fout.split('\n')).toEqual([
      'invoer.json: /0/uitkomst/soort: let op: gevonden: geen, terwijl noodsteun op 2024-03-01 is gebeurd',
      'invoer.json: /0/uitkomst/waarom: let op: dit veld wordt niet gebruikt',
      '90000001: let op: deze aanbieder komt vaker voor en telt vaker mee',
      '',
    ]);
  });

  it('is there for 276 providers with 16 quarters', async () => {
    const kwartaal = (i: number) => `${2021 + Math.floor(i / 4)}-K${(i % 4) + 1}`;
    const perioden = Array.from({ length: 16 }, (_, i) => ({
      periode: kwartaal(i),
      bekendOp: `${2021 + Math.floor((i + 2) / 4)}-${['08', '11', '02', '05'][(i + 4) % 4]}-10`,
      gegevens: {
        eigenVermogen: 20 + i,
        balanstotaal: 100,
        nettoresultaat: i - 8,
        opbrengstenTotaal: 100 * ((i % 4) + 1),
      },
    }));
    const reeksen = Array.from({ length: 276 }, (_, i) => ({
      aanbieder: { kvk: String(90_000_000 + i) },
      perioden,
      uitkomst: i % 15 === 0 ? { soort: 'faillissement', datum: '2025-06-01' } : { soort: 'geen' },
    }));
    const { code, uit } = await toets(reeksen);
    expect([code, uit.split('\n')[0]]).toEqual([0, expect.stringContaining('276 reeksen')]);
  }, 60_000);
});

describe('the input', () => {
  it.each([
    [klein(undefined), '/uitkomst: gevonden: niets; verwacht: een object: { "soort": …, "datum": … }'],
    [
      [klein({ soort: 'geen' }), klein(7)],
      '/1/uitkomst: gevonden: 7; verwacht: een object: { "soort": …, "datum": … }',
    ],
    [
      [klein({ soort: 'faillisement', datum: '2024-12-01' })],
      '/0/uitkomst/soort: gevonden: "faillisement"; verwacht: een van faillissement, noodsteun, ontmanteling, overname, herstelplan, geen; bedoelt u faillissement?',
    ],
    [
      [klein({ soort: 'noodsteun' })],
      '/0/uitkomst/datum: gevonden: niets; verwacht: een datum als 2024-02-15, van 1990 tot en met 2100',
    ],
    [
      [klein({ soort: 'noodsteun', datum: '2024-02-30' })],
      '/0/uitkomst/datum: gevonden: "2024-02-30"; verwacht: een datum als 2024-02-15, van 1990 tot en met 2100',
    ],
    [
      [klein({ soort: 'noodsteun', datum: '9999-12-31' })],
      '/0/uitkomst/datum: gevonden: "9999-12-31"; verwacht: een datum als 2024-02-15, van 1990 tot en met 2100',
    ],
    [
      [klein({ soort: 'geen' }, { perioden: [{ periode: '2023', bekendOp: '2024-05-15', gegevens: { omzt: 1 } }] })],
      '/0/perioden/0/gegevens/omzt: gevonden: onbekende code omzt; verwacht: de code van een gegeven; ./baken beoordeel --schema noemt ze alle',
    ],
    [
      [klein({ soort: 'geen' }, { besluiten: [{ datum: '2024-01-01', trede: 9 }] })],
      '/0/besluiten/0/trede: gevonden: 9; verwacht: een heel getal van 1 tot en met 6',
    ],
    [[5], '/0: gevonden: 5; verwacht: een object: { … }'],
    ['"tekst"', '/: gevonden: "tekst"; verwacht: een lijst van reeksen, of één reeks'],
    ['null', '/: gevonden: null; verwacht: een lijst van reeksen, of één reeks'],
  ])('is refused with its place when it is wrong', async (inhoud, melding) => {
    expect(await toets(inhoud)).toEqual({ code: 2, fout: `invoer.json: ${melding}\n`, uit: '' });
  });

  it('names the mistakes of every file, and computes nothing', async () => {
    const een = await bewaar('een.json', '{"perioden": [}');
    const twee = await bewaar('twee.json', [klein({ soort: 'noodsteun' })]);
    const { code, fout, uit } = await voer(een, join(map, 'weg.json'), twee);
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toContain('een.json: gevonden: } in "{"perioden": [}"; verwacht: JSON, zie ./baken backtest --schema');
    expect(fout).toContain('weg.json: bestand niet gevonden');
    expect(fout).toContain('twee.json: /0/uitkomst/datum');
  });

  it('counts the mistakes that are too many to name', async () => {
    const { code, fout } = await toets(Array.from({ length: 5000 }, () => 1));
    expect(code).toBe(2);
    expect(fout.split('\n').slice(-2)).toEqual(['… en nog 4900 fouten', '']);
  });

  it('takes dates at the end of time and periods without end', async () => {
    const { code } = await toets([
      klein(
        { soort: 'geen' },
        {
          perioden: [
            { periode: '2199', bekendOp: '9999-12-31' },
            { periode: '1900', bekendOp: '1901-01-01' },
          ],
        },
      ),
      klein({ soort: 'geen', datum: '2100-12-31' }),
    ]);
    expect(code).toBe(0);
  });

  it('must hold at least one series', async () => {
    const { code, fout } = await toets([]);
    expect([code, fout]).toEqual([2, 'invoer.json: gevonden: geen enkele reeks; verwacht: minstens één\n']);
  });
});

describe('the command', () => {
  it.each([
    [[], 'er is geen bestand genoemd'],
    [['--nrom', 'x'], 'onbekende keuze: --nrom'],
    [['--normaal', 'x'], 'onbekende keuze: --normaal'],
    [['--norm'], 'na --norm verwachten we'],
    [['--uit', '--norm', 'x', 'a.json'], 'na --uit verwachten we'],
    [['a.json', './a.json'], 'dit bestand is twee keer genoemd: ./a.json'],
    [['-', '-'], 'de standaardinvoer (-) kan maar één keer'],
    [['--uit', 'a.json', 'a.json'], '--uit zou de invoer overschrijven: a.json'],
    [['--norm', 'bestaatniet', 'a.json'], '--norm: gevonden: bestaatniet; verwacht: voorbeeldnormen-2026'],
    [['bestaat-niet.json'], 'bestaat-niet.json: bestand niet gevonden'],
  ])('refuses %j', async (args, melding) => {
    const { code, fout } = await voer(...args);
    expect([code, fout]).toEqual([2, expect.stringContaining(melding)]);
  });

  it('judges by another norm set, and names it', async () => {
    const [normset] = NORMSETS;
    if (!normset) throw new Error('geen normset');
    const streng = {
      ...normset,
      code: 'streng',
      versie: 3,
      normen: [{ ...normset.normen[0], grenzen: { 5: 0.19 } }],
      onmisbaar: [],
    };
    const norm = await bewaar('streng.json', streng);
    const pad = join(map, 'uit.json');
    const { code } = await toets(klein({ soort: 'noodsteun', datum: '2024-12-01' }), `--norm=${norm}`, `--uit=${pad}`);
    expect(code).toBe(0);
    const { normset: gebruikt, reeksen } = vormResultaat.parse(JSON.parse(await readFile(pad, 'utf8')));
    expect(gebruikt).toMatchObject({ code: 'streng', versie: 3 });
    expect(reeksen[0]?.treden[5]).toMatchObject({ op: '2024-05-15' });
  });

  it('says it when the result cannot be written, and leaves nothing behind', async () => {
    const { code, fout } = await toets(klein({ soort: 'geen' }), '--uit', join(map, 'weg', 'uit.json'));
    expect([code, fout]).toEqual([
      2,
      'weg/uit.json: het resultaat kan hier niet worden opgeslagen: deze map bestaat niet\n',
    ]);
    expect(await readdir(map)).toEqual(['invoer.json']);
  });

  it('prints a schema of what goes in and what comes out', async () => {
    const { code, uit } = await voer('--schema');
    expect(code).toBe(0);
    const { $defs } = JSON.parse(uit);
    expect($defs.reeks.allOf[1].required).toEqual(['uitkomst']);
    expect($defs.reeks.allOf[0].properties.perioden.type).toBe('array');
    expect($defs.uitvoer.$id).toBe('urn:baken-terugtoets/1');
    expect($defs.uitvoer.required).toContain('maten');
  });
});
