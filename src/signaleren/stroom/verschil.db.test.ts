import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadProefstroom, voegProefaanbiedersToe } from '../../../e2e/scherm/proefstroom.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';

/** Whoever may not see small groups asks twice, with and without a few young people, and compares (N-06). */

let proef: Proefapp;
let regio: Proefpersoon;
let analist: Proefpersoon;

beforeAll(async () => {
  proef = await maakProefapp();
  await voegProefaanbiedersToe(proef.database);
  await laadProefstroom(proef.database, 0.05);
  regio = await maakProefpersoon(proef.database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ34' });
  analist = await maakProefpersoon(proef.database, 'analist');
}, 120_000);
afterAll(() => proef?.sluit());

const vraag = (pad: string, { headers }: Proefpersoon) => proef.app.inject({ url: `/api/v1${pad}`, headers });
const haal = async (pad: string, wie: Proefpersoon) => {
  const antwoord = await vraag(pad, wie);
  expect([pad, antwoord.statusCode]).toEqual([pad, 200]);
  return antwoord.json();
};

const KLEIN = 10;
/** A number of people to the nearest five is off by this at most. */
const ERNAAST = 2;
const DELEN: Readonly<Record<string, readonly string[]>> = {
  geslacht: ['0', '1', '2'],
  leeftijd: ['0-3', '4-7', '8-11', '12-15', '16-17', '18+', 'onbekend'],
  gemeente: ['GM0744', 'GM0758', 'GM0779', 'GM0826', 'GM1719', 'GM1723', 'GM1959'],
};
const NAMEN = Object.keys(DELEN);
const MAANDEN = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2025, 10 + i)).toISOString().slice(0, 7));

/** A choice of one part, or of all (''), for each of the names. */
type Keuze = readonly string[];
const sleutel = (keuze: Keuze): string => keuze.join('|');

const keuzes = (): Keuze[] =>
  NAMEN.reduce<Keuze[]>(
    (alle, naam) => alle.flatMap((keuze) => ['', ...(DELEN[naam] ?? [])].map((deel) => [...keuze, deel])),
    [[]],
  );

const FIGUREN = ['instroom:6', 'herindicatie', 'beeindigd'];
type Getoond = ReadonlyMap<string, number | null>;

/** What somebody is shown of figures of flow: of each choice the last twelve months together, and each of them. */
async function leesReeksen(wie: Proefpersoon): Promise<ReadonlyMap<string, Getoond>> {
  const getoond = new Map(FIGUREN.map((figuur) => [figuur, new Map<string, number | null>()]));
  for (const keuze of keuzes()) {
    const delen = keuze.map((deel, i) => (deel === '' ? '' : `&${NAMEN[i]}=${encodeURIComponent(deel)}`)).join('');
    const { reeksen } = await haal(`/stroom?regio=JZ34${delen}`, wie);
    for (const { figuur, nu, waarden } of reeksen) {
      getoond.get(figuur)?.set(sleutel([...keuze, '']), nu);
      for (const [i, aantal] of waarden.slice(-MAANDEN.length).entries())
        getoond.get(figuur)?.set(sleutel([...keuze, MAANDEN[i] as string]), aantal);
    }
  }
  return getoond;
}

type Grens = readonly [minst: number, meest: number];

/** Between which numbers a group must lie by what is shown of it alone. */
const grensVan = (getoond: number | null | undefined): Grens =>
  getoond == null ? [0, KLEIN - 1] : [Math.max(KLEIN, getoond - ERNAAST), getoond + ERNAAST];

/** Every sum: what holds others, and those. */
function* sommen(getoond: ReadonlyMap<string, unknown>): Generator<readonly [heel: string, delen: readonly string[]]> {
  const perAs = [...NAMEN.map((naam) => DELEN[naam] ?? []), MAANDEN];
  for (const heel of getoond.keys())
    for (const [i, delen] of perAs.entries()) {
      const keuze = heel.split('|');
      if (keuze[i] === '') yield [heel, delen.map((deel) => sleutel(keuze.with(i, deel)))];
    }
}

/** What is left of each group when every sum is held against its parts, again and again until nothing comes nearer. */
function reken(getoond: Getoond): ReadonlyMap<string, Grens> {
  const grenzen = new Map([...getoond].map(([naam, aantal]) => [naam, grensVan(aantal)]));
  const van = (naam: string): Grens => grenzen.get(naam) ?? [0, 0];
  const alle = [...sommen(getoond)];
  for (let anders = true; anders; ) {
    anders = false;
    const zet = (naam: string, minst: number, meest: number) => {
      const [laag, hoog] = van(naam);
      if (minst <= laag && meest >= hoog) return;
      grenzen.set(naam, [Math.max(laag, minst), Math.min(hoog, meest)]);
      anders = true;
    };
    for (const [heel, delen] of alle) {
      const som = (kant: 0 | 1) => delen.reduce((n, deel) => n + van(deel)[kant], 0);
      zet(heel, som(0), som(1));
      for (const deel of delen) {
        const [minst, meest] = van(deel);
        zet(deel, van(heel)[0] - (som(1) - meest), van(heel)[1] - (som(0) - minst));
      }
    }
  }
  return grenzen;
}

describe('what can be asked twice', () => {
  it('never says of how many a few are, by sex, age, municipality and month, however sums are compared', async () => {
    const [getoond, echt] = [await leesReeksen(analist), await leesReeksen(regio)];
    for (const figuur of FIGUREN) {
      const hier: Getoond = getoond.get(figuur) ?? new Map();
      const over: number[] = [];
      for (const [naam, [minst, meest]] of reken(hier)) {
        const waar = echt.get(figuur)?.get(naam) ?? 0;
        expect([figuur, naam, minst <= waar && waar <= meest]).toEqual([figuur, naam, true]);
        if (hier.get(naam) === null && waar > 0) over.push(meest - minst + 1);
      }
      expect(over.length).toBeGreaterThan(30);
      // Of each of them at least three numbers are left that it may be.
      expect([figuur, Math.min(...over) >= 3]).toEqual([figuur, true]);
    }
  }, 240_000);

  it('is not which months, one at a time', async () => {
    const vast = ['', '&van=2025-11&tot=2026-10', '&van=2024-11', '&van=2023-11'];
    const los = ['&van=2026-10', '&van=2025-10', '&tot=2026-09', '&van=2025-10&tot=2026-09'];
    for (const pad of ['/wachttijden', '/stroom', '/zorggebruik', '/berichtkwaliteit']) {
      for (const periode of vast) await haal(`${pad}?regio=JZ34${periode}`, analist);
      for (const periode of los) {
        const nee = await vraag(`${pad}?regio=JZ34${periode}`, analist);
        expect([nee.statusCode, nee.json().detail]).toEqual([403, expect.stringContaining('12, 24 of 36 maanden')]);
        await haal(`${pad}?regio=JZ34${periode}`, regio);
      }
    }
  });

  it('is rounded everywhere that young people are counted, and a duration is in whole days', async () => {
    const stroom = await haal('/stroom?regio=JZ34', analist);
    const { lijst, totaal } = stroom.schakels;
    const getallen: (number | null)[] = [
      ...stroom.reeksen.flatMap(({ waarden, nu }: { waarden: number[]; nu: number }) => [...waarden, nu]),
      ...[...lijst, ...stroom.richting, ...stroom.verwijzers, ...stroom.redenen].map(({ aantal }) => aantal),
      ...Object.values<number | null>(totaal),
    ];
    const wacht = await haal('/wachttijden?regio=JZ34&per=aanbieder', analist);
    const maten = [...wacht.rijen.flatMap((rij: { cellen: unknown[] }) => rij.cellen), wacht.totaal].filter(
      (maat) => maat !== null && maat !== 'klein',
    );
    const gebruik = await haal('/zorggebruik?regio=JZ34', analist);
    getallen.push(
      ...Object.values<number | null>(wacht.open),
      ...maten.map(({ aantal }) => aantal),
      ...gebruik.perAanbieder.map(({ jongeren }: { jongeren: number | null }) => jongeren),
    );
    expect(getallen.length).toBeGreaterThan(300);
    for (const getal of getallen) if (getal !== null) expect([getal % 5, getal >= KLEIN]).toEqual([0, true]);
    for (const { mediaan, p90, gemiddelde } of maten)
      for (const dagen of [mediaan, p90, gemiddelde]) expect(Number.isInteger(dagen)).toBe(true);
  });
});
