import { loadavg } from 'node:os';
import { type Datum, datum, plusDagen } from '../src/kernel/datum.ts';
import {
  bouwToestand,
  cellenVan,
  type Feit,
  type Feitbasis,
  type Pseudoniem,
  pseudoniemen,
  tussenregels,
} from '../src/meten/berichtenverkeer/index.ts';
import { rond } from './wereld.ts';

/**
 * From the facts of a region to its trajecten and figures: `node bench/stroom.ts [BERICHTEN]`, 200,000 messages by default. In memory
 * and pure: what the database takes to read them is not in it. Also how many pseudonyms are made in a second.
 */
const BERICHTEN = Number(process.argv[2] ?? 200_000);
const GEMEENTEN = ['GM0744', 'GM0758', 'GM0779', 'GM0826', 'GM1719', 'GM1723', 'GM1959'];
const CATEGORIEEN = ['45', '45', '45', '54', '52', '41', '43', '44', '46', '48'];
const EINDREDENEN = ['31', '31', '31', '32', '33', '34', '38'];
const BEGIN = datum('2023-01-01');
const PEIL = datum('2025-12-31');

/** Numbers that look random and are the same in every run. */
function dobbelaar(zaad: number): (onder: number) => number {
  let stand = zaad;
  return (onder) => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((stand / 2 ** 32) * onder);
  };
}

/** Facts of invented messages: per traject an assignment with its answer, a start, months of declarations, often a stop. */
function* verzin(berichten: number): Generator<Feit> {
  const gooi = dobbelaar(7);
  const maak = pseudoniemen(Buffer.alloc(32, 3));
  let nummer = 0;
  for (let gemaakt = 0; gemaakt < berichten; ) {
    nummer += 1;
    const lijst = [...traject(nummer, maak(String(999_900_000 + gooi(12_000))), gooi)];
    gemaakt += lijst.filter(({ feit }) => feit === 'bericht').length;
    yield* lijst;
  }
}

function* traject(nummer: number, persoon: Pseudoniem, gooi: (onder: number) => number): Generator<Feit> {
  const [gemeente, categorie] = [GEMEENTEN[gooi(7)] as string, CATEGORIEEN[gooi(10)] as string];
  const aanbieder = String(42_420_000 + gooi(60));
  const product = `${categorie}A0${1 + gooi(8)}`;
  const toegewezen = plusDagen(BEGIN, gooi(1000));
  const basis = (bericht: string, dagtekening: Datum): Feitbasis => ({
    gemeente,
    aanbieder,
    bericht: `${bericht}${nummer}`,
    dagtekening,
  });
  const bericht = (soort: 'JW301' | 'JW302' | 'JW305' | 'JW306' | 'JW307' | 'JW308' | 'JW315' | 'JW323' | 'JW325', id: string, op: Datum, over: string | null = null, maand: string | null = null): Feit => ({
    ...basis(id, op), feit: 'bericht', soort, over: over && `${over}${nummer}`, regels: 1, declaratiemaand: maand,
  }); // biome-ignore format: one line of facts
  const wat = { persoon, categorie, product };
  if (gooi(2) === 0) {
    const gevraagd = plusDagen(toegewezen, -gooi(20));
    yield bericht('JW315', 'V', gevraagd);
    yield {
      ...basis('V', gevraagd),
      ...wat,
      feit: 'verzoek',
      soort: 'toewijzing',
      referentie: `R${nummer}`,
      gewensteIngang: toegewezen,
      verwijzer: `0${1 + gooi(6)}`,
    };
  }
  yield bericht('JW301', 'T', toegewezen);
  yield {
    ...basis('T', toegewezen), ...wat, feit: 'toewijzing', geboren: `${2004 + gooi(20)}-0${1 + gooi(9)}`, geslacht: gooi(2) === 0 ? '1' : '2',
    nummer: String(nummer), toegewezenOp: `${toegewezen}T10:00:00`, ingang: toegewezen, einde: plusDagen(toegewezen, 180 + gooi(360)),
    volume: 2, eenheid: '04', frequentie: '2', budget: null, redenWijziging: null, referentie: `R${nummer}`,
  }; // biome-ignore format: one fact
  yield bericht('JW302', 'T-', plusDagen(toegewezen, 1 + gooi(5)), 'T');
  if (gooi(12) === 0) return;
  const begin = plusDagen(toegewezen, gooi(90));
  const gemeld = plusDagen(begin, 1 + gooi(12));
  yield bericht('JW305', 'S', gemeld);
  yield { ...basis('S', gemeld), ...wat, feit: 'start', nummer: String(nummer), begin, status: '1' };
  yield bericht('JW306', 'S-', plusDagen(gemeld, 1), 'S');
  const duur = 60 + gooi(300);
  for (let dag = 30; dag < duur; dag += 30) {
    const van = `${plusDagen(begin, dag).slice(0, 7)}-01` as Datum;
    const op = plusDagen(van, 35 + gooi(40));
    const id = `D${dag}-`;
    yield bericht('JW323', id, op, null, van.slice(0, 7));
    yield {
      ...basis(id, op),
      ...wat,
      feit: 'prestatie',
      declaratie: `${id}${nummer}`,
      referentie: `${id}${nummer}`,
      vorige: null,
      nummer: String(nummer),
      van,
      tot: plusDagen(van, 27),
      volume: 8,
      eenheid: '04',
      tarief: 9000,
      bedrag: 72_000,
    };
    yield bericht('JW325', `${id}A`, plusDagen(op, 5), id);
    if (gooi(20) === 0)
      yield {
        ...basis(`${id}A`, plusDagen(op, 5)),
        feit: 'afkeuring',
        soort: 'JW323',
        over: `${id}${nummer}`,
        klasse: 'Prestatie',
        sleutel: `${id}${nummer}`,
        code: '9321',
      };
  }
  if (gooi(4) === 0) return;
  const einde = plusDagen(begin, duur);
  const gestopt = plusDagen(einde, 1 + gooi(12));
  yield bericht('JW307', 'E', gestopt);
  yield {
    ...basis('E', gestopt),
    ...wat,
    feit: 'stop',
    nummer: String(nummer),
    begin,
    status: '1',
    einde,
    reden: EINDREDENEN[gooi(7)] as string,
  };
  yield bericht('JW308', 'E-', plusDagen(gestopt, 1), 'E');
}

/** How long it took, and how much of the processors: that is what counts on a machine that others use too. */
const klok = <T>(werk: () => T): [ms: number, cpuMs: number, uit: T] => {
  const [begin, cpu] = [performance.now(), process.cpuUsage()];
  const uit = werk();
  const { user, system } = process.cpuUsage(cpu);
  return [performance.now() - begin, (user + system) / 1000, uit];
};

const geheugen = (): number => Math.round(process.memoryUsage().rss / 1e6);

const AANTAL = 300_000;
const [hashMs, hashCpuMs] = klok(() => {
  const maak = pseudoniemen(Buffer.alloc(32, 5));
  for (let i = 0; i < AANTAL; i++) maak(String(100_000_000 + i));
});
const feiten = [...verzin(BERICHTEN)];
const voor = geheugen();
/** A yardstick that every machine has: the same facts to text and back. What is measured stands beside it, as the machine may be busy. */
const [jsonMs, jsonCpuMs] = klok(() => JSON.parse(JSON.stringify(feiten)) as unknown);
const metingen = [1, 2, 3].map(() => {
  const [toestandMs, toestandCpu, toestand] = klok(() => bouwToestand(feiten));
  const [cellenMs, cellenCpu, cellen] = klok(() => cellenVan(toestand, { peildatum: PEIL, vanaf: BEGIN }));
  const seconden = {
    toestand: rond(toestandMs / 1000, 2),
    cellen: rond(cellenMs / 1000, 2),
    samen: rond((toestandMs + cellenMs) / 1000, 2),
    processor: rond((toestandCpu + cellenCpu) / 1000, 2),
  };
  return { seconden, trajecten: toestand.trajecten.length, cellen: cellen.length };
});
/** Apart from the figures: the rules between messages. */
const [tussenMs, tussenCpuMs, tussen] = klok(() => tussenregels(feiten, PEIL));
console.log(
  JSON.stringify({
    berichten: feiten.filter(({ feit }) => feit === 'bericht').length,
    feiten: feiten.length,
    trajecten: metingen[0]?.trajecten,
    cellen: metingen[0]?.cellen,
    seconden: metingen.map(({ seconden }) => seconden),
    tussen: { klok: rond(tussenMs / 1000, 2), processor: rond(tussenCpuMs / 1000, 2), regels: tussen.length },
    maatlat: { klok: rond(jsonMs / 1000, 2), processor: rond(jsonCpuMs / 1000, 2) },
    megabytesVoorEnNa: [voor, geheugen()],
    pseudoniemenPerSeconde: {
      klok: Math.round((AANTAL / hashMs) * 1000),
      processor: Math.round((AANTAL / hashCpuMs) * 1000),
    },
    belasting: loadavg().map((n) => rond(n)),
  }),
);
