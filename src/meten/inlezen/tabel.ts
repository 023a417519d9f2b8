import { BakenFout } from '../../kernel/fouten.ts';
import {
  type Bestandsoort,
  type Bladrij,
  type Bron,
  type Codering,
  leesCsv,
  leesHeleTekst,
  leesTekst,
  MAX_KOLOMMEN,
  openXlsx,
  recogniseCodering,
  recogniseScheiding,
  recogniseSoort,
  type Scheiding,
  toonCel,
  type XlsxBlad,
} from '../../platform/bestanden/index.ts';
import { leesJson, type RuweGebeurtenis } from './jsonbestand.ts';
import { metAantal } from './tellen.ts';

/** How a file was recognised. */
export interface Bestandskenmerken {
  readonly soort: Bestandsoort;
  readonly codering: Codering | null;
  readonly scheiding: Scheiding | null;
  readonly blad: string | null;
}

/** A file as a table: a header and rows that can be streamed more than once. */
export interface Tabel {
  readonly kenmerken: Bestandskenmerken;
  readonly kop: readonly string[];
  /** Every row must be as long as the header (CSV); other kinds leave empty cells at the end out. */
  readonly evenLang: boolean;
  /** What the person should know about how the file was read. */
  readonly meldingen: () => readonly string[];
  readonly gebeurtenissen: readonly RuweGebeurtenis[];
  rijen(): AsyncGenerator<Bladrij[]>;
}

/** JSON is read as a whole, so it has a limit of its own (bytes). */
const MAX_JSON = 64 * 1024 * 1024;

/** Opens a CSV, XLSX or JSON file as a table. Throws a BakenFout that says what is wrong with the file as a whole. */
export async function openTabel(bron: Bron): Promise<Tabel> {
  const soort = await recogniseSoort(bron);
  if (soort === 'ods')
    throw new BakenFout(
      'verkeerd-bestand',
      'Dit is een OpenDocument-rekenblad. Sla kwartaalcijfers op als CSV of .xlsx; jaarcijfers van DigiMV leest u in als DigiMV.',
    );
  if (soort === 'xlsx') return openWerkboek(bron);
  const codering = await recogniseCodering(bron);
  return soort === 'json' ? openJson(bron, codering) : openCsv(bron, codering);
}

async function openJson(bron: Bron, codering: Codering): Promise<Tabel> {
  const { kop, rijen, gebeurtenissen } = leesJson(await leesHeleTekst(bron, codering, MAX_JSON));
  return {
    kenmerken: { soort: 'json', codering, scheiding: null, blad: null },
    kop,
    evenLang: false,
    meldingen: () => [],
    gebeurtenissen,
    async *rijen() {
      yield rijen;
    },
  };
}

/** The first line decides on the separator; `sep=;` is what Excel writes to say it itself. */
async function openCsv(bron: Bron, codering: Codering): Promise<Tabel> {
  const begin = await leesBegin(bron, codering);
  const opgegeven = /^sep=([;,\t])\r?\n/i.exec(begin);
  const eersteRegel = begin.slice(opgegeven?.[0].length ?? 0).trimStart();
  const scheiding =
    (opgegeven?.[1] as Scheiding | undefined) ??
    recogniseScheiding(eersteRegel.slice(0, eersteRegel.search(/[\r\n]|$/)));
  const alles = () => zonderSep(leesCsv(leesTekst(bron, codering), scheiding), opgegeven !== null);
  const kop = await eersteRij(alles());
  controleerKop(kop?.cellen.map(toonCel));
  return {
    kenmerken: { soort: 'csv', codering, scheiding, blad: null },
    kop: kop?.cellen.map(toonCel) ?? [],
    evenLang: true,
    meldingen: () =>
      codering === 'windows-1252'
        ? ['Het bestand is geen UTF-8 en is gelezen als Windows-1252. Kijk of letters als é en € goed staan.']
        : [],
    gebeurtenissen: [],
    rijen: () => zonderKop(alles()),
  };
}

async function leesBegin(bron: Bron, codering: Codering): Promise<string> {
  let begin = '';
  for await (const stuk of leesTekst(bron, codering)) {
    begin += stuk;
    if (begin.length > 1 << 20 || /\S[^\n]*\n/.test(begin)) break;
  }
  return begin;
}

async function* zonderSep(groepen: AsyncGenerator<Bladrij[]>, sep: boolean): AsyncGenerator<Bladrij[]> {
  let eerste = sep;
  for await (const groep of groepen) {
    yield eerste ? groep.slice(1) : groep;
    eerste = false;
  }
}

async function openWerkboek(bron: Bron): Promise<Tabel> {
  const bladen = await openXlsx(bron);
  const gevuld: { blad: XlsxBlad; kop: Bladrij }[] = [];
  for (const blad of bladen.filter(({ zichtbaar }) => zichtbaar)) {
    const kop = await eersteRij(blad.rijen());
    if (kop) gevuld.push({ blad, kop });
  }
  const [eerste, ...andere] = gevuld;
  if (!eerste) throw new BakenFout('niet-te-verwerken', 'Dit werkboek heeft geen blad met gegevens.');
  const koppen = eerste.kop.cellen.map(toonCel);
  controleerKop(koppen);
  const tel = { formules: 0 };
  return {
    kenmerken: { soort: 'xlsx', codering: null, scheiding: null, blad: eerste.blad.naam },
    kop: koppen,
    evenLang: false,
    meldingen: () => [
      ...(andere.length > 0
        ? [
            `Alleen het blad "${eerste.blad.naam}" is gelezen, niet ${andere.map(({ blad }) => `"${blad.naam}"`).join(', ')}.`,
          ]
        : []),
      ...(tel.formules > 0
        ? [
            `${metAantal(tel.formules, 'cel bevat', 'cellen bevatten')} een formule. Baken gebruikt de uitkomst die in het bestand staat en rekent niets uit.`,
          ]
        : []),
    ],
    gebeurtenissen: [],
    rijen: () => {
      tel.formules = 0;
      return zonderKop(eerste.blad.rijen(tel));
    },
  };
}

function controleerKop(kop: readonly string[] | undefined): void {
  if (!kop) throw new BakenFout('niet-te-verwerken', 'Dit bestand heeft geen regels.');
  if (kop.length > MAX_KOLOMMEN)
    throw new BakenFout('te-groot', `Dit bestand heeft meer dan ${MAX_KOLOMMEN} kolommen.`);
}

async function eersteRij(groepen: AsyncIterable<Bladrij[]>): Promise<Bladrij | undefined> {
  for await (const groep of groepen) {
    const rij = groep.find(({ cellen }) => cellen.some((cel) => cel !== ''));
    if (rij) return rij;
  }
  return undefined;
}

/** Everything after the header. Rows of only empty cells say nothing and are left out. */
async function* zonderKop(groepen: AsyncIterable<Bladrij[]>): AsyncGenerator<Bladrij[]> {
  let kopGezien = false;
  for await (const groep of groepen) {
    const gevuld = groep.filter(({ cellen }) => cellen.some((cel) => cel !== ''));
    if (gevuld.length === 0) continue;
    yield kopGezien ? gevuld : gevuld.slice(1);
    kopGezien = true;
  }
}
