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

/** A choice of one part, or of all (''), for each of the names. */
type Keuze = readonly string[];
const sleutel = (keuze: Keuze): string => keuze.join('|');

const keuzes = (): Keuze[] =>
  NAMEN.reduce<Keuze[]>(
    (alle, naam) => alle.flatMap((keuze) => ['', ...(DELEN[naam] ?? [])].map((deel) => [...keuze, deel])),
    [[]],
  );

/** What the analist is shown: a number, `klein`, or 0. */
async function leesGetoond(): Promise<ReadonlyMap<string, number | 'klein'>> {
  const getoond = new Map<string, number | 'klein'>();
  for (const keuze of keuzes()) {
    const delen = keuze.map((deel, i) => (deel === '' ? '' : `&${NAMEN[i]}=${encodeURIComponent(deel)}`)).join('');
    const { totaal } = await haal(`/wachttijden?regio=JZ34${delen}`, analist);
    getoond.set(sleutel(keuze), totaal === null ? 0 : totaal === 'klein' ? 'klein' : totaal.aantal);
  }
  return getoond;
}

/** What there is: by the cells themselves. */
async function leesEcht(): Promise<ReadonlyMap<string, number>> {
  const { rows } = await proef.database.pool.query<{ geslacht: string; leeftijd: string; gemeente: string; n: number }>(
    `select geslacht, leeftijdsgroep as leeftijd, gemeentecode as gemeente, sum(waarde)::integer as n from stroomcijfer
      where fijn and figuur = 'wachttijd' and maand between '2024-11' and '2026-10' group by 1, 2, 3`,
  );
  const past = (keuze: Keuze, rij: (typeof rows)[number]) =>
    keuze.every((deel, i) => deel === '' || rij[NAMEN[i] as 'geslacht'] === deel);
  return new Map(
    keuzes().map((keuze) => [sleutel(keuze), rows.reduce((som, rij) => som + (past(keuze, rij) ? rij.n : 0), 0)]),
  );
}

/** Between which numbers a group must lie by what is shown of it. */
const grenzen = (getoond: number | 'klein' | undefined): readonly [number, number] =>
  getoond === 'klein' || getoond === undefined
    ? [1, KLEIN - 1]
    : getoond === 0
      ? [0, 0]
      : [Math.max(KLEIN, getoond - ERNAAST), getoond + ERNAAST];

/** What is left of a hidden group after everything that holds it is compared with all its other parts. */
function blijft(keuze: Keuze, getoond: ReadonlyMap<string, number | 'klein'>): readonly [number, number] {
  let [minst, meest] = grenzen('klein');
  for (const [i, deel] of keuze.entries()) {
    if (deel === '') continue;
    const met = (ander: string) => grenzen(getoond.get(sleutel(keuze.with(i, ander))));
    const [heelMinst, heelMeest] = met('');
    const anderen = (DELEN[NAMEN[i] ?? ''] ?? []).filter((ander) => ander !== deel).map(met);
    minst = Math.max(minst, heelMinst - anderen.reduce((som, [, hoog]) => som + hoog, 0));
    meest = Math.min(meest, heelMeest - anderen.reduce((som, [laag]) => som + laag, 0));
  }
  return [minst, meest];
}

describe('what can be asked twice', () => {
  it('never says how many there are of a few, also not by the sum less all other parts', async () => {
    const [getoond, echt] = [await leesGetoond(), await leesEcht()];
    const over: number[] = [];
    for (const keuze of keuzes()) {
      const [hier, waar = 0] = [getoond.get(sleutel(keuze)), echt.get(sleutel(keuze))];
      if (hier !== 'klein') {
        expect([keuze, waar >= KLEIN || waar === 0, Math.abs(waar - (hier ?? -9)) <= ERNAAST]).toEqual([
          keuze,
          true,
          true,
        ]);
        continue;
      }
      const [minst, meest] = blijft(keuze, getoond);
      expect([keuze, minst <= waar && waar <= meest]).toEqual([keuze, true]);
      over.push(meest - minst + 1);
    }
    expect(over.length).toBeGreaterThan(30);
    // Of each of them at least three numbers are left that it may be.
    expect(Math.min(...over)).toBeGreaterThanOrEqual(3);
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
    for (const getal of getallen)
      if (getal !== null) expect([getal % 5, getal === 0 || getal >= KLEIN]).toEqual([0, true]);
    for (const { mediaan, p90, gemiddelde } of maten)
      for (const dagen of [mediaan, p90, gemiddelde]) expect(Number.isInteger(dagen)).toBe(true);
  });
});
