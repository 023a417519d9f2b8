import type { Hulpvorm } from '../../src/meten/register/index.ts';
import { type Toeval, toeval } from '../toeval.ts';
import type { Berichtaanbieder } from './aanbieders.ts';
import { dagVan } from './dagen.ts';
import { isIn, isJeugdhulp, type Traject } from './episoden.ts';
import { IJKPERIODE, VERWIJZERS, type Vorm } from './ijking.ts';
import type { Leven } from './levens.ts';
import { AANBOD, type Aanbod, categorieVan, type Product } from './producten.ts';
import { breuk, STAP } from './reeks.ts';
import { wachttijdenVan } from './wachttijd.ts';

/** Help with who gives it, what exactly, who referred, and how long it was waited for. */
export interface Zorgtraject extends Traject {
  readonly aanbieder: string;
  readonly product: Product;
  /** COD327; 01 is the municipality itself, for whom no request is sent. */
  readonly verwijzer: string;
  /** Days from assignment to start. */
  readonly wacht: number;
}

export interface Zorgleven extends Omit<Leven, 'trajecten'> {
  readonly trajecten: readonly Zorgtraject[];
}

/** Gives every traject a provider by size, a product, a referrer and a waiting time. */
export function deelToe(zaad: string, levens: readonly Leven[], aanbieders: readonly Berichtaanbieder[]): Zorgleven[] {
  const kiezer = new Kiezer(zaad, aanbieders);
  const gekozen = levens.map((leven) => kiezer.kies(leven));
  const verwijzer = verwijzersVan(zaad, gekozen.flat());
  const wacht = wachttijdenVan(zaad, gekozen.flat());
  return levens.map((leven, i) => ({
    ...leven,
    trajecten: (gekozen[i] ?? []).map((traject) => ({
      ...traject,
      verwijzer: verwijzer.get(traject) ?? '01',
      wacht: wacht.get(traject) ?? 0,
    })),
  }));
}

export interface Gekozen extends Omit<Zorgtraject, 'verwijzer' | 'wacht'> {
  /** Most days that can be waited. */
  readonly ruimte: number;
}

/** Hands out providers and products. Products come round evenly, so that their shares hold in every month. */
class Kiezer {
  readonly #zaad: string;
  readonly #perVorm = new Map<Hulpvorm, Record<string, number>>();
  readonly #beurt = new Map<Vorm, number>();

  constructor(zaad: string, aanbieders: readonly Berichtaanbieder[]) {
    this.#zaad = zaad;
    for (const { agb, zorg } of aanbieders)
      for (const [vorm, gewicht] of Object.entries(zorg)) {
        const groep = this.#perVorm.get(vorm as Hulpvorm) ?? {};
        // As text a code of eight digits would be an index, and those come first in an object.
        groep[`a${agb}`] = gewicht;
        this.#perVorm.set(vorm as Hulpvorm, groep);
      }
  }

  kies({ nummer, trajecten }: Leven): Gekozen[] {
    const t = toeval(`${this.#zaad}/toedeling/${nummer}`);
    const eerder: Gekozen[] = [];
    for (const traject of trajecten) {
      const aanbod = this.#aanbod(traject.vorm);
      const aanbieder = this.#aanbieder(aanbod.hulpvorm, traject, eerder, t);
      const ruimte = ruimteVoor(aanbieder, aanbod.product, traject, eerder);
      eerder.push({ ...traject, aanbieder, product: aanbod.product, ruimte });
    }
    return eerder;
  }

  #aanbod(vorm: Vorm): Aanbod {
    const beurt = (this.#beurt.get(vorm) ?? 0) + 1;
    this.#beurt.set(vorm, beurt);
    const mogelijk = AANBOD[vorm].filter(({ hulpvorm }) => this.#perVorm.has(hulpvorm));
    const som = mogelijk.reduce((totaal, { aandeel }) => totaal + aandeel, 0);
    let rest = breuk(beurt * STAP.product) * som;
    const gekozen = mogelijk.find(({ aandeel }) => {
      rest -= aandeel;
      return rest < 0;
    });
    const aanbod = gekozen ?? mogelijk.at(-1);
    if (!aanbod) throw new RangeError(`geen aanbieder die ${vorm} geeft`);
    return aanbod;
  }

  /** Another provider than for the help beside or before it, when there is one. */
  #aanbieder(hulpvorm: Hulpvorm, traject: Traject, eerder: readonly Gekozen[], t: Toeval): string {
    const groep = this.#perVorm.get(hulpvorm) ?? {};
    const anders = Object.entries(groep).filter(
      ([sleutel]) => traject.rol === 'eerste' || !eerder.some(({ aanbieder }) => `a${aanbieder}` === sleutel),
    );
    return t.kiesGewogen(anders.length > 0 ? Object.fromEntries(anders) : groep).slice(1);
  }
}

/** Days that an assignment can lie before the start without overlapping an earlier one of the same product (OP259). */
function ruimteVoor(aanbieder: string, { code }: Product, { begin }: Traject, eerder: readonly Gekozen[]): number {
  const vorige = eerder.filter((een) => een.aanbieder === aanbieder && een.product.code === code);
  return Math.max(0, begin - 35 - Math.max(...vorige.map(({ eind }) => eind), 0));
}

/** Who refers to ggz and to residence (ours); everything else follows from the totals of CBS. */
const GGZ: Readonly<Record<string, number>> = {
  '01': 0.08,
  '02': 0.66,
  '03': 0.03,
  '04': 0.03,
  '05': 0.09,
  '06': 0.11,
  '08': 0,
};
const VERBLIJF: Readonly<Record<string, number>> = {
  '01': 0.34,
  '02': 0.04,
  '03': 0,
  '04': 0.5,
  '05': 0.04,
  '06': 0.05,
  '08': 0.03,
};

function groepVan({ product, vorm }: Gekozen): 'ggz' | 'verblijf' | 'overig' {
  if (categorieVan(product) === '52' || categorieVan(product) === '51') return 'ggz';
  return vorm === 'pleegzorg' || vorm === 'gezinsgericht' || vorm === 'verblijf' ? 'verblijf' : 'overig';
}

/** Divides the referrers, so that the half year of the plan has the shares of CBS; measures come from the court. */
function verwijzersVan(zaad: string, trajecten: readonly Gekozen[]): Map<Gekozen, string> {
  const hulp = trajecten.filter(({ vorm }) => isJeugdhulp(vorm)).sort((a, b) => a.begin - b.begin);
  const geijkt = hulp.filter((traject) => isIn(traject, dagVan(IJKPERIODE.van), dagVan(IJKPERIODE.tot)));
  const deel = (groep: string) => geijkt.filter((traject) => groepVan(traject) === groep).length / geijkt.length;
  const [ggz, verblijf, overig] = [deel('ggz'), deel('verblijf'), deel('overig')];
  const som = Object.values(VERWIJZERS).reduce((totaal, aantal) => totaal + aantal, 0);
  const rest = Object.entries(VERWIJZERS).map(([code, aantal]) => {
    const over = aantal / som - ggz * (GGZ[code] ?? 0) - verblijf * (VERBLIJF[code] ?? 0);
    return [code, Math.max(0, over / overig)] as const;
  });
  const tabellen = { ggz: GGZ, verblijf: VERBLIJF, overig: Object.fromEntries(rest) };
  const fase = toeval(`${zaad}/verwijzers`).getal();
  const beurten = { ggz: 0, verblijf: 0, overig: 0 };
  // Those of the half year first: together they are exactly what CBS says, and so are all others.
  const eerst = new Set(geijkt);
  return new Map(
    [...geijkt, ...hulp.filter((traject) => !eerst.has(traject))].map((traject) => {
      const groep = groepVan(traject);
      beurten[groep]++;
      return [traject, bijPlek(tabellen[groep], breuk(fase + beurten[groep] * STAP.verwijzer))];
    }),
  );
}

function bijPlek(tabel: Readonly<Record<string, number>>, u: number): string {
  const paren = Object.entries(tabel).sort(([a], [b]) => a.localeCompare(b));
  let rest = u * paren.reduce((som, [, aandeel]) => som + aandeel, 0);
  for (const [code, aandeel] of paren) {
    rest -= aandeel;
    if (rest < 0) return code;
  }
  return paren.at(-1)?.[0] ?? '01';
}
