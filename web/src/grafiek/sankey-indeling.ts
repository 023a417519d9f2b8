/** Where the boxes and bands of a picture of flow come: columns from left to right, bands as thick as what goes through them. */

export interface Stroomknoop {
  readonly code: string;
  readonly kolom: number;
}

export interface Stroomband {
  readonly van: string;
  readonly naar: string;
  readonly aantal: number;
}

export interface Ruimte {
  /** About so high the picture becomes; higher when the smallest boxes ask for it. */
  readonly hoogte: number;
  readonly tussen: number;
  /** Per column: so high a box is at least, for the words beside it. */
  readonly minstens: readonly number[];
}

export interface Gelegdeknoop extends Stroomknoop {
  readonly y: number;
  readonly hoogte: number;
  /** What comes in and goes out, and where those bands begin. */
  readonly in: number;
  readonly uit: number;
  readonly inY: number;
  readonly uitY: number;
}

export interface Gelegdeband extends Stroomband {
  readonly dikte: number;
  /** Top of the band at its beginning and at its end. */
  readonly vanY: number;
  readonly naarY: number;
}

export interface Stroomindeling {
  readonly hoogte: number;
  /** Pixels for one. */
  readonly schaal: number;
  readonly knopen: readonly Gelegdeknoop[];
  readonly banden: readonly Gelegdeband[];
}

/** Boxes keep the order in which they are given; bands at a box have the order of the boxes at their other end. */
export function legUit(knopen: readonly Stroomknoop[], banden: readonly Stroomband[], ruimte: Ruimte): Stroomindeling {
  const bekend = new Set(knopen.map(({ code }) => code));
  const echt = banden.filter(({ van, naar, aantal }) => aantal > 0 && bekend.has(van) && bekend.has(naar));
  const som = (kant: 'van' | 'naar', code: string) =>
    echt.reduce((totaal, band) => totaal + (band[kant] === code ? band.aantal : 0), 0);
  const stromen = new Map(knopen.map(({ code }) => [code, { in: som('naar', code), uit: som('van', code) }]));
  const kolommen = [...Map.groupBy(knopen, ({ kolom }) => kolom).values()];
  const dikst = (code: string) => Math.max(stromen.get(code)?.in ?? 0, stromen.get(code)?.uit ?? 0);
  const schalen = kolommen.flatMap((kolom) => {
    const totaal = kolom.reduce((t, { code }) => t + dikst(code), 0);
    return totaal === 0 ? [] : [(ruimte.hoogte - (kolom.length - 1) * ruimte.tussen) / totaal];
  });
  const schaal = Math.max(0, Math.min(...schalen, Number.MAX_VALUE));
  const hoogVan = ({ code, kolom }: Stroomknoop) => Math.max(ruimte.minstens[kolom] ?? 0, dikst(code) * schaal);
  const kolomhoogte = (kolom: readonly Stroomknoop[]) =>
    kolom.reduce((h, knoop) => h + hoogVan(knoop), 0) + (kolom.length - 1) * ruimte.tussen;
  const hoogte = Math.max(0, ...kolommen.map(kolomhoogte));
  const gelegd = kolommen.flatMap((kolom) => {
    let y = (hoogte - kolomhoogte(kolom)) / 2;
    return kolom.map((knoop): Gelegdeknoop => {
      const hoog = hoogVan(knoop);
      const { in: binnen, uit } = stromen.get(knoop.code) ?? { in: 0, uit: 0 };
      const midden = (dik: number) => y + (hoog - dik * schaal) / 2;
      const plek = { ...knoop, y, hoogte: hoog, in: binnen, uit, inY: midden(binnen), uitY: midden(uit) };
      y += hoog + ruimte.tussen;
      return plek;
    });
  });
  return { hoogte, schaal, knopen: gelegd, banden: legBanden(gelegd, echt, schaal) };
}

function legBanden(knopen: readonly Gelegdeknoop[], banden: readonly Stroomband[], schaal: number): Gelegdeband[] {
  const plaats = new Map(knopen.map(({ code }, nummer) => [code, nummer]));
  const nummer = (code: string) => plaats.get(code) ?? 0;
  /** Tops of bands at one of their ends, stacked in the order of the other end. */
  const stapel = (hier: 'van' | 'naar', daar: 'van' | 'naar', begin: 'inY' | 'uitY') => {
    const verder = new Map(knopen.map((knoop) => [knoop.code, knoop[begin]]));
    const boven = new Map<Stroomband, number>();
    for (const band of banden.toSorted((a, b) => nummer(a[daar]) - nummer(b[daar]))) {
      const y = verder.get(band[hier]) ?? 0;
      boven.set(band, y);
      verder.set(band[hier], y + band.aantal * schaal);
    }
    return boven;
  };
  const [begin, einde] = [stapel('van', 'naar', 'uitY'), stapel('naar', 'van', 'inY')];
  return banden.map((band) => ({
    ...band,
    dikte: band.aantal * schaal,
    vanY: begin.get(band) ?? 0,
    naarY: einde.get(band) ?? 0,
  }));
}

/** The outline of a band between two upright lines. */
export function bandpad({ vanY, naarY, dikte }: Gelegdeband, x0: number, x1: number): string {
  const half = rond((x0 + x1) / 2);
  // A thread is still to be seen.
  const dik = Math.max(dikte, 0.8);
  const [a, b, c, d] = [vanY, naarY, naarY + dik, vanY + dik].map(rond);
  return `M${x0},${a}C${half},${a} ${half},${b} ${x1},${b}V${c}C${half},${c} ${half},${d} ${x0},${d}Z`;
}

const rond = (waarde: number): number => Math.round(waarde * 10) / 10;
