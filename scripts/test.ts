import { performance } from 'node:perf_hooks';
import { ONDERDELEN, type Onderdeel } from './onderdelen.ts';
import { fout, type Uitslag } from './uitslag.ts';

/** Checks that only read the sources run side by side; what starts servers or measures time runs alone. */
const TEGELIJK = 2;

/**
 * Runs every part (with `snel` only the quick ones), prints a line for each, and ends with the line that CI reads:
 * `N passed, N failed, N skipped`. Answers whether nothing failed. A part that fails does not stop the others.
 */
export async function runTests(snel: boolean, schrijf: (regel: string) => void): Promise<boolean> {
  const begin = performance.now();
  const onderdelen = ONDERDELEN.filter((onderdeel) => !snel || onderdeel.snel);
  const uitslagen = [
    ...(await runNaast(
      onderdelen.filter((onderdeel) => onderdeel.naast),
      schrijf,
    )),
  ];
  for (const onderdeel of onderdelen.filter((onderdeel) => !onderdeel.naast))
    uitslagen.push(await run(onderdeel, schrijf));

  const tel = (welke: 'geslaagd' | 'mislukt' | 'overgeslagen') =>
    uitslagen.reduce((som, uitslag) => som + uitslag[welke], 0);
  schrijf(`\n${tel('mislukt') > 0 ? 'Niet in orde' : 'In orde'}, in ${seconden(begin)}.`);
  schrijf(`${tel('geslaagd')} passed, ${tel('mislukt')} failed, ${tel('overgeslagen')} skipped`);
  return tel('mislukt') === 0;
}

async function runNaast(onderdelen: readonly Onderdeel[], schrijf: (regel: string) => void): Promise<Uitslag[]> {
  const rij = onderdelen.values();
  const uitslagen: Uitslag[] = [];
  const baan = async () => {
    for (const onderdeel of rij) uitslagen.push(await run(onderdeel, schrijf));
  };
  await Promise.all(Array.from({ length: TEGELIJK }, baan));
  return uitslagen;
}

async function run(onderdeel: Onderdeel, schrijf: (regel: string) => void): Promise<Uitslag> {
  const begin = performance.now();
  const uitslag = await onderdeel.voer().catch((oorzaak: unknown) => fout(String((oorzaak as Error).stack ?? oorzaak)));
  const aantallen = [
    uitslag.geslaagd > 1 && `${uitslag.geslaagd} goed`,
    uitslag.mislukt > 0 && `${uitslag.mislukt} fout`,
    uitslag.overgeslagen > 0 && `${uitslag.overgeslagen} overgeslagen`,
  ].filter(Boolean);
  const teken = uitslag.mislukt > 0 ? 'FOUT' : uitslag.geslaagd > 0 ? 'goed' : '--  ';
  schrijf(`${teken}  ${onderdeel.naam.padEnd(44)}${seconden(begin).padStart(8)}  ${aantallen.join(', ')}`.trimEnd());
  if (uitslag.uitvoer && (uitslag.mislukt > 0 || uitslag.overgeslagen > 0))
    schrijf(uitslag.uitvoer.trimEnd().replace(/^/gm, '      '));
  return uitslag;
}

const seconden = (begin: number): string => `${((performance.now() - begin) / 1000).toFixed(1)} s`;
