import { kwartaal, rangVan } from '../src/kernel/periode.ts';
import { GEGEVENS } from '../src/meten/catalogus/index.ts';
import { cumuleer, type Levering } from '../src/meten/waarnemingen/index.ts';
import { INDICATOREN } from '../src/signaleren/indicatoren/index.ts';
import { beoordeel } from '../src/signaleren/urgentie/beoordeling.ts';
import { GEBEURTENISSOORTEN, VOORBEELDNORMEN_2026 } from '../src/signaleren/urgentie/normset.ts';
import { maakRegels } from '../src/signaleren/urgentie/regels.ts';

/**
 * How long the trede proposals take, without a database: `node bench/voorstellen.ts`. Every provider delivers the whole
 * form every quarter, one after the other, with a correction of each fourth quarter. Exit code 1 above the promised time.
 */
const DOELEN = [
  { aanbieders: 276, kwartalen: 16, seconden: 2 },
  { aanbieders: 6000, kwartalen: 20, seconden: 30 },
];

/** A small generator with a seed, so that every run does the same work. */
function dobbelsteen(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return stand / 2 ** 32;
  };
}

const STROOM = GEGEVENS.filter((g) => g.soort === 'stroom');
const STAND = GEGEVENS.filter((g) => g.soort === 'stand');

function leveringenVan(zaad: number, aantal: number): Levering[] {
  const gooi = dobbelsteen(zaad);
  const begin = rangVan(kwartaal(2021, 1));
  const totalen = new Map<string, number[]>();
  return Array.from({ length: aantal }, (_, i) => {
    const rang = begin + i;
    const gegevens: Record<string, number> = {};
    for (const { code, eenheid } of STAND) gegevens[code] = eenheid === 'jaNee' ? 0 : Math.round(gooi() * 100);
    for (const { code } of STROOM) {
      const eerder = rang % 4 === 0 ? [] : (totalen.get(code) ?? []);
      const reeks = [...eerder, Math.round(gooi() * 1e6)];
      totalen.set(code, reeks);
      gegevens[code] = cumuleer(reeks).at(-1) ?? 0;
    }
    const periode = kwartaal(Math.floor(rang / 4), (rang % 4) + 1);
    return { op: `${Math.floor((rang + 1) / 4)}-${['02', '05', '08', '11'][(rang + 1) % 4]}-15`, periode, gegevens };
  });
}

const regels = maakRegels(
  { gegevens: GEGEVENS, indicatoren: INDICATOREN, gebeurtenissoorten: GEBEURTENISSOORTEN },
  VOORBEELDNORMEN_2026,
);
if (!regels.ok) throw new Error(regels.fout.join('\n'));

for (const { aanbieders, kwartalen, seconden } of DOELEN) {
  let rekentijd = 0;
  let voorstellen = 0;
  for (let a = 0; a < aanbieders; a++) {
    const leveringen = leveringenVan(a + 1, kwartalen);
    const begin = performance.now();
    voorstellen += beoordeel(regels.waarde, { soorten: ['jeugdhulp'], leveringen, gebeurtenissen: [] }).length;
    rekentijd += performance.now() - begin;
  }
  const duur = rekentijd / 1000;
  const oordeel = duur <= seconden ? 'gehaald' : 'NIET gehaald';
  console.log(`${aanbieders} × ${kwartalen}: ${voorstellen} voorstellen in ${duur.toFixed(2)} s (hoogstens ${seconden} s: ${oordeel})`);
  if (duur > seconden) process.exitCode = 1;
}
