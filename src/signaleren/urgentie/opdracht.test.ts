import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GEGEVENS } from '../../meten/catalogus/index.ts';
import { INDICATOREN } from '../indicatoren/index.ts';
import { GEBEURTENISSOORTEN } from './normset.ts';
import { voerBeoordeel } from './opdracht.ts';
import { type Oordeel, vormOordeel } from './schema.ts';

const VOORBEELDEN = new URL('../../../docs/voorbeelden/', import.meta.url);

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'baken-oordeel-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(map, { recursive: true });
});

async function voer(...args: string[]) {
  const uit = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const fout = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const tekst = ({ mock }: typeof uit) => mock.calls.map(([deel]) => String(deel)).join('');
  const code = await voerBeoordeel(args);
  return { code, uit: tekst(uit), fout: tekst(fout) };
}

async function beoordeel(inhoud: unknown, ...args: string[]) {
  const pad = join(map, 'invoer.json');
  await writeFile(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  const { code, uit, fout } = await voer(...args, pad);
  return { code, fout: fout.replaceAll(`${map}/`, ''), oordelen: uit ? (JSON.parse(uit) as Oordeel[]) : [] };
}

/** When, why, which trede, the heaviest driver, and what is missing. */
const kort = (o: Oordeel): string => {
  const zonder = o.gegevensOnvolledig ? `, zonder ${o.ontbreekt.join(' en ')}` : '';
  return [o.op, `${o.aanleiding.code}:`, o.tredeVoorstel, o.redenen[0]?.indicator].filter(Boolean).join(' ') + zonder;
};

/** What the ladder says about the invented providers of docs/voorbeelden. */
const VERWACHT: Readonly<Record<string, readonly string[]>> = {
  'alleen-jaarcijfers': [
    '2021-06-01 2020: 1, zonder Liquiditeit',
    '2022-06-01 2021: 3 nettomargeRollend, zonder Liquiditeit',
    '2023-06-01 2022: 4 nettomargeRollend, zonder Liquiditeit',
    '2024-02-10 bestuurderWeg: 4 nettomargeRollend, zonder Liquiditeit',
    '2024-06-03 2023: 5 nettomargeRollend, zonder Liquiditeit',
    '2024-07-01 bijzonderBeheer: 5 nettomargeRollend, zonder Liquiditeit',
    '2024-11-25 salarissenNietBetaald: 5 nettomargeRollend, zonder Liquiditeit',
    '2024-12-17 faillissement: 6 faillissement, zonder Liquiditeit',
  ],
  'correctie-en-herstel': [
    '2023-02-14 2022-K4: 4 nettomargeRollend',
    '2023-03-01 convenantbreuk: 4 convenantbreuk',
    '2024-02-14 2023-K4: 5 solvabiliteit',
    '2024-02-28 2023-K4: 4 convenantbreuk',
    '2024-03-10 convenantHersteld: 3 solvabiliteit',
    '2025-02-13 2024-K4: 1',
  ],
  'gi-verliest-certificaat': [
    '2023-05-30 2022: 1',
    '2024-04-02 verscherptToezicht: 3 verscherptToezicht',
    '2024-05-30 2023: 3 verscherptToezicht',
    '2024-08-20 certificaatTijdelijk: 3 certificaatTijdelijk',
    '2024-12-05 certificaatIngetrokken: 5 certificaatIngetrokken',
  ],
  'jeugdtak-in-gezonde-groep': ['2024-02-15 2023-K4: 3 margeJeugd', '2025-02-14 2024-K4: 1'],
  'langzame-afglijding': [
    '2023-05-16 2023-K1: 2 nettomarge',
    '2023-05-30 2022: 2 nettomarge, zonder Liquiditeitsbuffer en Nettomarge',
    '2023-08-15 2023-K2: 2 begrotingsachterstand, zonder Liquiditeitsbuffer en Nettomarge',
    '2023-11-15 2023-K3: 3 nettomarge, zonder Liquiditeitsbuffer en Nettomarge',
    '2024-02-15 2023-K4: 5 nettomargeRollend',
    '2024-05-15 2024-K1: 5 nettomargeRollend',
    '2024-08-14 2024-K2: 5 nettomargeRollend',
  ],
  'meevaller-verbergt-verlies': ['2023-05-20 2022: 1', '2024-05-20 2023: 5 genormaliseerdeMarge'],
  'plotselinge-val': [
    '2023-05-25 2022: 1',
    '2023-08-15 2023-K2: 1, zonder Marge en Liquiditeitsbuffer',
    '2023-11-20 grootContractVerloren: 3 grootContractVerloren, zonder Marge en Liquiditeitsbuffer',
    '2024-01-15 convenantbreuk: 4 convenantbreuk, zonder Marge en Liquiditeitsbuffer',
    '2024-03-25 salarissenDeelsBetaald: 5 salarissenDeelsBetaald, zonder Marge en Liquiditeitsbuffer',
    '2024-04-10 noodlening: 5 noodlening, zonder Marge en Liquiditeitsbuffer',
    '2024-05-28 2023: 5 nettomargeRollend',
    '2024-06-18 uitstelVanBetaling: 6 uitstelVanBetaling',
    '2024-06-28 faillissement: 6 faillissement',
  ],
  'te-laat-en-onvolledig': [
    '2023-05-15 2023-K1: 4 solvabiliteit',
    '2023-08-14 2023-K2: 4 solvabiliteit, zonder Solvabiliteit en Liquiditeit en Nettomarge van de periode zonder incidentele baten',
    '2023-11-20 teLateLevering: 4 solvabiliteit, zonder Solvabiliteit en Liquiditeit en Nettomarge van de periode zonder incidentele baten',
    '2024-04-22 2023-K4: 4 solvabiliteit, zonder Solvabiliteit en Marge en Liquiditeit',
    '2024-05-02 2023-K3: 4 solvabiliteitGenormaliseerd, zonder Solvabiliteit en Marge en Liquiditeit',
    '2024-05-02 cijfersGeleverd: 4 solvabiliteitGenormaliseerd, zonder Solvabiliteit en Marge en Liquiditeit',
  ],
};

describe('the examples', () => {
  it('are all expected here', async () => {
    // These are read by other commands, and have tests there.
    const andere = ['register.json', 'partijen.json', 'aanmelddiensten.json'];
    const bestanden = (await readdir(VOORBEELDEN)).filter((naam) => naam.endsWith('.json') && !andere.includes(naam));
    expect(bestanden.map((naam) => naam.replace('.json', '')).sort()).toEqual(Object.keys(VERWACHT).sort());
  });

  it.each(Object.entries(VERWACHT))('%s', async (naam, verwacht) => {
    const { code, oordelen } = await beoordeel(await readFile(new URL(`${naam}.json`, VOORBEELDEN), 'utf8'));
    expect(code).toBe(0);
    expect(oordelen.map(kort)).toEqual(verwacht);
    for (const oordeel of oordelen) vormOordeel.parse(oordeel);
  });
});

describe('the input', () => {
  it('may be as small as one figure', async () => {
    const { code, oordelen } = await beoordeel({
      perioden: [{ periode: '2023', bekendOp: '2024-02-15', kengetallen: { solvabiliteit: 0.183 } }],
    });
    expect(code).toBe(0);
    expect(oordelen).toMatchObject([{ op: '2024-02-15', periode: '2023', tredeVoorstel: 3, tredeNaam: 'Zorgelijk' }]);
    expect(
      oordelen[0]?.redenen.map(({ indicator, waarde, norm, trede }) => ({ indicator, waarde, norm, trede })),
    ).toEqual([
      { indicator: 'solvabiliteit', waarde: 0.183, norm: 0.2, trede: 3 },
      { indicator: 'gegevensOntbreken', waarde: null, norm: null, trede: 2 },
    ]);
  });

  it('gives one line per period and per event; all of one day see the same knowledge', async () => {
    const { oordelen } = await beoordeel({
      perioden: [
        { periode: '2023-K4', bekendOp: '2024-02-15', gegevens: { opbrengstenTotaal: 10, nettoresultaat: 1 } },
        { periode: '2023-K3', bekendOp: '2024-02-15', kengetallen: { solvabiliteit: 0.3 } },
      ],
      gebeurtenissen: [{ datum: '2024-02-15', soort: 'opnamestop' }],
    });
    expect(oordelen.map((o) => [o.aanleiding.code, o.periode, o.tredeVoorstel])).toEqual([
      ['2023-K3', '2023-K3', 3],
      ['2023-K4', '2023-K4', 3],
      ['opnamestop', '2023-K4', 3],
    ]);
  });

  it.each([
    [
      { perioden: [{ periode: '2023', bekendOp: '2024-02-15', gegevens: { nettoResultaat: 1 } }] },
      'invoer.json: /perioden/0/gegevens/nettoResultaat: gevonden: onbekende code nettoResultaat; verwacht: de code van een gegeven; bedoelt u nettoresultaat?',
    ],
    [
      { perioden: [{ periode: '2023', bekendOp: '2024-02-15', kengetallen: { solvabiliteit: 18.3 } }] },
      'invoer.json: /perioden/0/kengetallen/solvabiliteit: gevonden: 18.3; verwacht: hoogstens 1 (een verhouding: 18,3% is 0.183)',
    ],
    [
      { perioden: [{ periode: '2023-Q4', bekendOp: '2024-02-15' }] },
      'invoer.json: /perioden/0/periode: gevonden: "2023-Q4"; verwacht: een boekjaar als 2023 of een kwartaal als 2023-K4',
    ],
    [
      { perioden: [{ periode: '2023', bekendOp: '2024-02-30' }] },
      'invoer.json: /perioden/0/bekendOp: gevonden: "2024-02-30"; verwacht: een datum als 2024-02-15',
    ],
    [
      { gebeurtenissen: [{ datum: '2024-02-15', soort: 'convenantsbreuk' }] },
      'invoer.json: /gebeurtenissen/0/soort: gevonden: "convenantsbreuk"; verwacht: een soort gebeurtenis; bedoelt u convenantbreuk?',
    ],
    [
      { gebeurtenisen: [] },
      'invoer.json: /gebeurtenisen: gevonden: onbekend veld gebeurtenisen; verwacht: gebeurtenissen?',
    ],
    [
      { perioden: [{ periode: '2023', bekendOp: '2024-02-15', gegevens: { balanstotaal: -1 } }] },
      'invoer.json: /perioden/0/gegevens/balanstotaal: Balanstotaal is -1; verwacht nul of meer',
    ],
    [
      '{"perioden": [}',
      `invoer.json: gevonden: } in "{"perioden": [}"; verwacht: JSON, zie ./baken beoordeel --schema`,
    ],
    [
      '{"perioden": [],\n "a" 1}',
      'invoer.json: regel 2, kolom 6: gevonden: iets dat geen JSON is; verwacht: JSON, zie ./baken beoordeel --schema',
    ],
    ['', 'invoer.json: gevonden: het einde van het bestand; verwacht: JSON, zie ./baken beoordeel --schema'],
    [[], 'invoer.json: /: gevonden: een lijst van 0; verwacht: een object: { … }'],
  ])('is refused with its place when it is wrong', async (inhoud, melding) => {
    expect(await beoordeel(inhoud)).toEqual({ code: 2, fout: `${melding}\n`, oordelen: [] });
  });

  it('is refused when one day gives two values for one figure', async () => {
    const p = (nettoresultaat: number) => ({ periode: '2023', bekendOp: '2024-02-15', gegevens: { nettoresultaat } });
    const { code, fout } = await beoordeel({ perioden: [p(1), p(2)] });
    expect([code, fout]).toEqual([
      2,
      expect.stringContaining('/perioden/1: gevonden: nettoresultaat is op 2024-02-15 ook 1'),
    ]);
  });

  it('says which fields it does not use, and goes on', async () => {
    const { code, fout } = await beoordeel({ aanbieder: { plaats: 'Ergens' } });
    expect([code, fout]).toEqual([0, 'invoer.json: /aanbieder/plaats: let op: dit veld wordt niet gebruikt\n']);
  });
});

describe('the command', () => {
  it('judges by a norm set from a file', async () => {
    const normset = JSON.parse(await readFile(new URL('normsets/voorbeeldnormen-2026.json', import.meta.url), 'utf8'));
    const streng = {
      ...normset,
      code: 'streng',
      normen: [{ ...normset.normen[0], grenzen: { 5: 0.4 } }],
      onmisbaar: [],
    };
    const pad = join(map, 'streng.json');
    await writeFile(pad, JSON.stringify(streng));
    const invoer = { perioden: [{ periode: '2023', bekendOp: '2024-02-15', kengetallen: { solvabiliteit: 0.39 } }] };
    const { oordelen } = await beoordeel(invoer, '--norm', pad);
    expect(oordelen).toMatchObject([{ tredeVoorstel: 5, normset: { code: 'streng' } }]);
  });

  it.each([
    [[], 'er is geen bestand genoemd'],
    [['--nrom', 'x'], 'onbekende keuze: --nrom'],
    [['a.json', 'b.json'], 'één bestand tegelijk; te veel: b.json'],
    [['--norm', 'bestaatniet', 'a.json'], '--norm: gevonden: bestaatniet; verwacht: voorbeeldnormen-2026'],
    [['bestaat-niet.json'], 'bestaat-niet.json: bestand niet gevonden'],
  ])('refuses %j', async (args, melding) => {
    const { code, fout } = await voer(...args);
    expect([code, fout]).toEqual([2, expect.stringContaining(melding)]);
  });

  it('prints a schema with every code', async () => {
    const { code, uit } = await voer('--schema');
    expect(code).toBe(0);
    const { $defs } = JSON.parse(uit);
    const levering = $defs.invoer.properties.perioden.items.properties;
    expect(Object.keys(levering.gegevens.properties)).toEqual(GEGEVENS.map((g) => g.code));
    expect(Object.keys(levering.kengetallen.properties)).toEqual(INDICATOREN.map((i) => i.code));
    const soorten = $defs.invoer.properties.gebeurtenissen.items.properties.soort.anyOf;
    expect(soorten.map((s: { const: string }) => s.const)).toEqual(GEBEURTENISSOORTEN.map((g) => g.code));
    expect($defs.uitvoer.items.required).toContain('tredeVoorstel');
  });
});
