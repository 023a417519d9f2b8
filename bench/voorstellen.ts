import { kwartaal, rangVan } from '../src/kernel/periode.ts';
import { GEGEVENS, type Gegeven } from '../src/meten/catalogus/index.ts';
import { cumuleer, type Levering } from '../src/meten/kennis/index.ts';
import { INDICATOREN, type Indicator } from '../src/signaleren/indicatoren/index.ts';
import { beoordeel, GEBEURTENISSOORTEN, maakRegels, NORMSETS } from '../src/signaleren/urgentie/index.ts';

/**
 * How long the trede proposals take, without a database, on one thread: `node bench/voorstellen.ts [AANBIEDERS]`. Every provider
 * delivers the whole form every quarter, one after the other. Exit code 1 above the promised time.
 */
const DOELEN = [
  { aanbieders: 276, kwartalen: 20, seconden: 2 },
  { aanbieders: 6000, kwartalen: 20, seconden: 30 },
].filter(({ aanbieders }) => process.argv[2] === undefined || String(aanbieders) === process.argv[2]);

const AANTAL_INDICATOREN = 60;
/** The shipped indicators, and copies of them under another name (without a norm) until there are enough. */
const zestigIndicatoren = (): Indicator[] =>
  Array.from({ length: Math.max(AANTAL_INDICATOREN, INDICATOREN.length) }, (_, i) => {
    const een = INDICATOREN[i % INDICATOREN.length] as Indicator;
    return i < INDICATOREN.length ? een : { ...een, code: `${een.code}Bench`, naam: `${een.naam} (bench)` };
  });

/** A small generator with a seed, so that every run does the same work. */
function dobbelsteen(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return stand / 2 ** 32;
  };
}

/** A sound provider with a turnover of € 40 million a year; all other figures are 1 million (euro) or 10. */
const GEWOON: Readonly<Record<string, number>> = {
  eigenVermogen: 5.2e6,
  balanstotaal: 18e6,
  liquideMiddelen: 5e6,
  vlottendeActiva: 8e6,
  kortlopendeSchulden: 5e6,
  opbrengstenTotaal: 10e6,
  bedrijfslasten: 9.7e6,
  nettoresultaat: 0.15e6,
  begrotingResultaat: 0.15e6,
  incidenteleBaten: 0.02e6,
  opbrengstenJeugd: 8e6,
  resultaatJeugd: 0.1e6,
  rentelasten: 0.02e6,
  aflossingen: 0.1e6,
  personeelskosten: 7e6,
  kostenPnil: 1e6,
  verzuimPercentage: 7,
  vacatures: 20,
  fteLoondienst: 400,
  bezettingsgraadJeugdzorgPlus: 90,
  convenantGebroken: 0,
  bijzonderBeheer: 0,
};
const gewoon = ({ code, eenheid }: Gegeven): number => GEWOON[code] ?? (eenheid === 'euro' ? 1e6 : 10);

function leveringenVan(zaad: number, aantal: number): Levering[] {
  const gooi = dobbelsteen(zaad);
  const begin = rangVan(kwartaal(2021, 1));
  const totalen = new Map<string, number[]>();
  return Array.from({ length: aantal }, (_, i) => {
    const rang = begin + i;
    const gegevens: Record<string, number> = {};
    for (const gegeven of GEGEVENS) {
      const { code, soort } = gegeven;
      const waarde = Math.round(gewoon(gegeven) * (0.8 + 0.4 * gooi()) * 100) / 100;
      const eerder = soort === 'stand' || rang % 4 === 0 ? [] : (totalen.get(code) ?? []);
      totalen.set(code, [...eerder, waarde]);
      gegevens[code] = cumuleer([...eerder, waarde]).at(-1) ?? 0;
    }
    const periode = kwartaal(Math.floor(rang / 4), (rang % 4) + 1);
    return { op: `${Math.floor((rang + 1) / 4)}-${['02', '05', '08', '11'][(rang + 1) % 4]}-15`, periode, gegevens };
  });
}

const definities = { gegevens: GEGEVENS, indicatoren: zestigIndicatoren(), gebeurtenissoorten: GEBEURTENISSOORTEN };
const [normset] = NORMSETS;
const regels = normset && maakRegels(definities, normset);
if (!regels?.ok) throw new Error(regels?.fout.join('\n') ?? 'geen normset');

for (const { aanbieders, kwartalen, seconden } of DOELEN) {
  let rekentijd = 0;
  let eigenTijd = 0;
  let voorstellen = 0;
  for (let a = 0; a < aanbieders; a++) {
    const leveringen = leveringenVan(a + 1, kwartalen);
    const begin = performance.now();
    const verbruikt = process.threadCpuUsage();
    voorstellen += beoordeel(regels.waarde, { soorten: ['jeugdhulp'], leveringen, gebeurtenissen: [] }).length;
    rekentijd += performance.now() - begin;
    const { user, system } = process.threadCpuUsage(verbruikt);
    eigenTijd += (user + system) / 1000;
  }
  const duur = rekentijd / 1000;
  const oordeel = duur <= seconden ? 'gehaald' : 'NIET gehaald';
  // On a busy machine the thread waits for its turn: what it used itself says what the work costs.
  console.log(
    `${aanbieders} × ${regels.waarde.formules.length} indicatoren × ${kwartalen}: ${voorstellen} voorstellen in ${duur.toFixed(2)} s ` +
      `(hoogstens ${seconden} s: ${oordeel}), waarvan ${(eigenTijd / 1000).toFixed(2)} s gerekend`,
  );
  if (duur > seconden) process.exitCode = 1;
}
