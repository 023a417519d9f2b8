/** Chance that is the same every time: each subject draws from a row of its own, so that adding one moves no other. */
export interface Toeval {
  /** 0 up to but not including 1. */
  getal(): number;
  tussen(van: number, tot: number): number;
  /** A whole number from `van` to and including `tot`. */
  heel(van: number, tot: number): number;
  /** Normally distributed. */
  normaal(gemiddelde: number, spreiding: number): number;
  kans(p: number): boolean;
  kies<T>(lijst: readonly T[]): T;
  /** One of the keys, each as likely as its weight. */
  kiesGewogen(gewichten: Readonly<Record<string, number>>): string;
}

/** Four 32-bit numbers from a text (FNV-1a with four offsets, then mixed). */
function zaadVan(tekst: string): [number, number, number, number] {
  const delen = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((begin) => {
    let h = begin;
    for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
    return (h ^ (h >>> 13)) >>> 0;
  });
  return delen as [number, number, number, number];
}

/** Chance from a seed text. The generator is sfc32 (PractRand, public domain). */
export function toeval(zaad: string): Toeval {
  let [a, b, c, teller] = zaadVan(zaad);
  const getal = (): number => {
    const t = (a + b + teller) | 0;
    teller = (teller + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) getal();

  const heel = (van: number, tot: number) => van + Math.floor(getal() * (tot - van + 1));
  return {
    getal,
    heel,
    tussen: (van, tot) => van + getal() * (tot - van),
    normaal: (gemiddelde, spreiding) =>
      gemiddelde + spreiding * Math.sqrt(-2 * Math.log(1 - getal())) * Math.cos(2 * Math.PI * getal()),
    kans: (p) => getal() < p,
    kies: (lijst) => {
      const gekozen = lijst[heel(0, lijst.length - 1)];
      if (gekozen === undefined) throw new RangeError('kiezen uit een lege lijst');
      return gekozen;
    },
    kiesGewogen: (gewichten) => {
      const paren = Object.entries(gewichten);
      let rest = getal() * paren.reduce((som, [, gewicht]) => som + gewicht, 0);
      for (const [sleutel, gewicht] of paren) {
        rest -= gewicht;
        if (rest < 0) return sleutel;
      }
      throw new RangeError('kiezen uit een lege lijst');
    },
  };
}

export const klem = (getal: number, onder: number, boven: number): number => Math.min(boven, Math.max(onder, getal));
