import { BakenFout } from '../../kernel/fouten.ts';
import type { Bron } from './bron.ts';
import { type Bladrij, type Cel, celnaam, MAX_KOLOMMEN, maakProcentcel } from './cel.ts';
import { datumVanGetal, isDatumnotatie, isProcentnotatie } from './datumgetal.ts';
import { alsTekst, leesHeleXml, leesXml, type XmlLuisteraar } from './xml.ts';
import { leesInhoud, pakUit, ZIPGRENZEN, type ZipDeel, type ZipGrenzen } from './zip.ts';

/** Counts the cells that hold a formula (their saved outcome is used); with `cellen` also which, and how the formula begins. */
export interface Formuletelling {
  formules: number;
  /** By the name of the cell, such as `E12`. */
  readonly cellen?: Map<string, string>;
}

export interface XlsxBlad {
  readonly naam: string;
  readonly zichtbaar: boolean;
  /** Rows in batches, in the order of the file. */
  rijen(tel?: Formuletelling): AsyncGenerator<Bladrij[]>;
}

/** As much of a formula as is kept, in characters. */
const MAX_FORMULE = 500;

/** Together the shared texts stay in memory, so they have their own limit (characters). */
const MAX_GEDEELD = 64 * 1024 * 1024;
/** What an entry costs at least, however short or empty it is. */
const MINSTENS = 16;

const NIETS: XmlLuisteraar = { open: () => undefined, sluit: () => undefined, tekst: () => undefined };

/**
 * Opens an XLSX workbook: reads its sheets, shared texts and cell formats; the rows themselves are streamed.
 * Formulas are never calculated. Throws `verkeerd-bestand` or `te-groot` for what is no sound workbook.
 */
export async function openXlsx(
  bron: Bron,
  grenzen: ZipGrenzen = ZIPGRENZEN,
  maxGedeeld: number = MAX_GEDEELD,
): Promise<XlsxBlad[]> {
  const delen = new Map((await leesInhoud(bron, grenzen)).map((deel) => [deel.naam, deel]));
  const boek = new Werkboek(bron, delen, grenzen);
  const { bladen, datums1904 } = await boek.leesBladen();
  const teksten = await boek.leesGedeeldeTeksten(maxGedeeld);
  const stijlen = await boek.leesStijlen();
  return bladen.map(({ naam, zichtbaar, deel }) => ({
    naam,
    zichtbaar,
    rijen: (tel = { formules: 0 }) =>
      leesBlad(pakUit(bron, deel, grenzen), deel.naam, { teksten, stijlen, datums1904, tel }),
  }));
}

class Werkboek {
  readonly #bron: Bron;
  readonly #delen: ReadonlyMap<string, ZipDeel>;
  readonly #grenzen: ZipGrenzen;

  constructor(bron: Bron, delen: ReadonlyMap<string, ZipDeel>, grenzen: ZipGrenzen) {
    this.#bron = bron;
    this.#delen = delen;
    this.#grenzen = grenzen;
  }

  async #lees(naam: string, luisteraar: Partial<XmlLuisteraar>): Promise<boolean> {
    const deel = this.#delen.get(naam);
    if (deel) await leesHeleXml(pakUit(this.#bron, deel, this.#grenzen), { ...NIETS, ...luisteraar }, naam);
    return deel !== undefined;
  }

  async leesBladen(): Promise<{ bladen: { naam: string; zichtbaar: boolean; deel: ZipDeel }[]; datums1904: boolean }> {
    const doelen = new Map<string, string>();
    await this.#lees('xl/_rels/workbook.xml.rels', {
      open: (naam, a) => void (naam === 'Relationship' && doelen.set(a('Id') ?? '', a('Target') ?? '')),
    });
    const gevonden: { naam: string; zichtbaar: boolean; doel: string }[] = [];
    let datums1904 = false;
    const isWerkboek = await this.#lees('xl/workbook.xml', {
      open: (naam, a) => {
        if (naam === 'workbookPr') datums1904 = ['1', 'true'].includes(a('date1904') ?? '');
        if (naam === 'sheet')
          gevonden.push({
            naam: a('name') ?? '',
            zichtbaar: (a('state') ?? 'visible') === 'visible',
            doel: doelen.get(a('id') ?? '') ?? '',
          });
      },
    });
    if (!isWerkboek) throw new BakenFout('verkeerd-bestand', 'Dit ZIP-bestand is geen Excel-werkboek (.xlsx).');
    const bladen = gevonden.flatMap(({ naam, zichtbaar, doel }) => {
      const deel = this.#delen.get(doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`);
      return deel ? [{ naam, zichtbaar, deel }] : [];
    });
    return { bladen, datums1904 };
  }

  async leesGedeeldeTeksten(maximum: number): Promise<string[]> {
    const teksten: string[] = [];
    let huidig = '';
    let inTekst = false;
    let inUitspraak = false;
    let omvang = 0;
    await this.#lees('xl/sharedStrings.xml', {
      open: (naam) => {
        if (naam === 'si') huidig = '';
        else if (naam === 'rPh') inUitspraak = true;
        else if (naam === 't') inTekst = !inUitspraak;
      },
      tekst: (tekst) => {
        if (inTekst) huidig += tekst;
      },
      sluit: (naam) => {
        if (naam === 't') inTekst = false;
        else if (naam === 'rPh') inUitspraak = false;
        else if (naam === 'si') {
          omvang += Math.max(huidig.length, MINSTENS);
          if (omvang > maximum) throw new BakenFout('te-groot', 'Dit werkboek bevat te veel tekst. Lever het als CSV.');
          teksten.push(huidig);
        }
      },
    });
    return teksten;
  }

  /** For each cell format how it shows a number. */
  async leesStijlen(): Promise<Celstijl[]> {
    const eigen = new Map<string, string>();
    const stijlen: Celstijl[] = [];
    let inCelstijlen = false;
    await this.#lees('xl/styles.xml', {
      open: (naam, a) => {
        if (naam === 'numFmt') eigen.set(a('numFmtId') ?? '', a('formatCode') ?? '');
        if (naam === 'cellXfs') inCelstijlen = true;
        if (naam === 'xf' && inCelstijlen)
          stijlen.push(stijlVan(Number(a('numFmtId') ?? 0), eigen.get(a('numFmtId') ?? '')));
      },
      sluit: (naam) => {
        if (naam === 'cellXfs') inCelstijlen = false;
      },
    });
    return stijlen;
  }
}

type Celstijl = 'gewoon' | 'datum' | 'procent';

function stijlVan(nummer: number, code: string | undefined): Celstijl {
  if (isDatumnotatie(nummer, code)) return 'datum';
  return isProcentnotatie(nummer, code) ? 'procent' : 'gewoon';
}

interface Bladcontext {
  readonly teksten: readonly string[];
  readonly stijlen: readonly Celstijl[];
  readonly datums1904: boolean;
  readonly tel: Formuletelling;
}

async function* leesBlad(
  bytes: AsyncIterable<Uint8Array>,
  naam: string,
  context: Bladcontext,
): AsyncGenerator<Bladrij[]> {
  const lezer = new Bladlezer(context);
  for await (const _ of leesXml(alsTekst(bytes), lezer, naam)) {
    const rijen = lezer.neem();
    if (rijen.length > 0) yield rijen;
  }
}

/** `C12` → 2. A reference that is missing means: the next column. */
function kolomVan(verwijzing: string | undefined, volgende: number): number {
  if (!verwijzing) return volgende;
  let kolom = 0;
  for (let i = 0; i < verwijzing.length; i++) {
    const letter = verwijzing.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    kolom = kolom * 26 + letter - 64;
  }
  if (kolom > MAX_KOLOMMEN) throw new BakenFout('te-groot', `Dit blad heeft meer dan ${MAX_KOLOMMEN} kolommen.`);
  return kolom === 0 ? volgende : kolom - 1;
}

class Bladlezer implements XmlLuisteraar {
  readonly #context: Bladcontext;
  #rijen: Bladrij[] = [];
  #cellen: Cel[] = [];
  #nummer = 0;
  #kolom = -1;
  #soort = 'n';
  #stijl: Celstijl = 'gewoon';
  #formule = false;
  #inFormule = false;
  #formuletekst = '';
  #inWaarde = false;
  #waarde = '';

  constructor(context: Bladcontext) {
    this.#context = context;
  }

  neem(): Bladrij[] {
    const rijen = this.#rijen;
    this.#rijen = [];
    return rijen;
  }

  open(naam: string, a: (naam: string) => string | undefined): void {
    if (naam === 'row') {
      this.#nummer = Number(a('r') ?? this.#nummer + 1);
      this.#cellen = [];
      this.#kolom = -1;
    } else if (naam === 'c') {
      this.#kolom = kolomVan(a('r'), this.#kolom + 1);
      this.#soort = a('t') ?? 'n';
      this.#stijl = this.#context.stijlen[Number(a('s') ?? -1)] ?? 'gewoon';
      this.#formule = false;
      this.#formuletekst = '';
      this.#waarde = '';
    } else if (naam === 'f') {
      this.#formule = true;
      this.#inFormule = this.#context.tel.cellen !== undefined;
    } else if (naam === 'v' || naam === 't') this.#inWaarde = true;
  }

  tekst(tekst: string): void {
    if (this.#inWaarde) this.#waarde += tekst;
    else if (this.#inFormule) this.#formuletekst = (this.#formuletekst + tekst).slice(0, MAX_FORMULE);
  }

  sluit(naam: string): void {
    if (naam === 'v' || naam === 't') this.#inWaarde = false;
    else if (naam === 'f') this.#inFormule = false;
    else if (naam === 'c') this.#sluitCel();
    else if (naam === 'row' && this.#cellen.length > 0)
      this.#rijen.push({ nummer: this.#nummer, cellen: this.#cellen });
  }

  #sluitCel(): void {
    if (this.#formule) {
      this.#context.tel.formules += 1;
      this.#context.tel.cellen?.set(celnaam(this.#kolom, this.#nummer), this.#formuletekst);
    }
    const cel = this.#maakCel();
    if (cel === '') return;
    while (this.#cellen.length < this.#kolom) this.#cellen.push('');
    this.#cellen[this.#kolom] = cel;
  }

  #maakCel(): Cel {
    const tekst = this.#waarde;
    if (tekst === '')
      return this.#formule && this.#soort !== 'str' ? { soort: 'formuleZonderUitkomst', tekst: '' } : '';
    switch (this.#soort) {
      case 's':
        return this.#context.teksten[Number(tekst)] ?? '';
      case 'b':
        return { soort: 'waarheid', tekst: tekst === '1' ? 'WAAR' : 'ONWAAR' };
      case 'e':
        return { soort: 'fout', tekst };
      case 'd':
        return { soort: 'datum', tekst: tekst.slice(0, 10) };
      case 'n': {
        const getal = Number(tekst);
        if (!Number.isFinite(getal)) return { soort: 'fout', tekst };
        if (this.#stijl === 'datum') return { soort: 'datum', tekst: datumVanGetal(getal, this.#context.datums1904) };
        return this.#stijl === 'procent' ? maakProcentcel(getal) : getal;
      }
      default:
        return tekst;
    }
  }
}
