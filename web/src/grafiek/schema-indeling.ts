/** Where the boxes and lines of a scheme of states come: layers from the beginning down, as few crossing lines as can be. */

export interface Schakel {
  readonly van: string;
  readonly naar: string;
}

export interface Plek {
  readonly code: string;
  readonly rij: number;
  readonly kolom: number;
}

export interface Indeling {
  readonly plekken: readonly Plek[];
  /** Codes per row, from left to right. */
  readonly rijen: readonly (readonly string[])[];
}

/**
 * The layer of each state: one below the lowest state that leads to it, where a way back counts for nothing. States in one layer are
 * put under what leads to them; a layer with more than `breedste` states goes on in the next row.
 */
export function deelIn(
  codes: readonly string[],
  schakels: readonly Schakel[],
  begin: string,
  breedste: number,
): Indeling {
  const vooruit = zonderTerug(schakels, begin);
  const laag = lagen(codes, vooruit, begin);
  const hoogste = Math.max(0, ...laag.values());
  const rijen: string[][] = [];
  let vorige: readonly string[] = [];
  for (let nummer = 0; nummer <= hoogste; nummer += 1) {
    const hier = codes.filter((code) => laag.get(code) === nummer);
    const plaats = new Map(vorige.map((code, kolom) => [code, kolom]));
    const midden = (code: string) =>
      gemiddelde(vooruit.filter(({ naar }) => naar === code).map(({ van }) => plaats.get(van)));
    const volgorde = hier
      .map((code, i) => ({ code, i, m: midden(code) ?? i }))
      .toSorted((a, b) => a.m - b.m || a.i - b.i)
      .map(({ code }) => code);
    for (let i = 0; i < volgorde.length; i += breedste) rijen.push(volgorde.slice(i, i + breedste));
    vorige = volgorde;
  }
  return { rijen, plekken: rijen.flatMap((rij, r) => rij.map((code, kolom) => ({ code, rij: r, kolom }))) };
}

/** The links without those that lead back to where one came from: what is left has no circles. */
function zonderTerug(schakels: readonly Schakel[], begin: string): Schakel[] {
  const vooruit: Schakel[] = [];
  const onderweg = new Set<string>();
  const klaar = new Set<string>();
  const ga = (code: string) => {
    onderweg.add(code);
    for (const schakel of schakels)
      if (schakel.van === code && !onderweg.has(schakel.naar)) {
        vooruit.push(schakel);
        if (!klaar.has(schakel.naar)) ga(schakel.naar);
      }
    onderweg.delete(code);
    klaar.add(code);
  };
  ga(begin);
  return vooruit;
}

function lagen(codes: readonly string[], vooruit: readonly Schakel[], begin: string): Map<string, number> {
  const laag = new Map<string, number>(codes.map((code) => [code, 0]));
  laag.set(begin, 0);
  for (let keer = 0; keer < codes.length; keer += 1)
    for (const { van, naar } of vooruit) laag.set(naar, Math.max(laag.get(naar) ?? 0, (laag.get(van) ?? 0) + 1));
  return laag;
}

function gemiddelde(getallen: readonly (number | undefined)[]): number | undefined {
  const bekend = getallen.filter((getal) => getal !== undefined);
  return bekend.length === 0 ? undefined : bekend.reduce((som, getal) => som + getal, 0) / bekend.length;
}

/** A name in lines of at most so many letters; what does not fit in `regels` ends in dots. */
export function breekAf(naam: string, letters: number, regels: number): string[] {
  const uit: string[] = [];
  let regel = '';
  for (const woord of naam.split(' ')) {
    if (regel !== '' && regel.length + 1 + woord.length > letters) {
      uit.push(regel);
      regel = woord;
    } else regel = regel === '' ? woord : `${regel} ${woord}`;
  }
  uit.push(regel);
  const kort = (tekst: string, altijd: boolean) =>
    altijd || tekst.length > letters ? `${tekst.slice(0, Math.max(1, letters - 1))}…` : tekst;
  return uit.slice(0, regels).map((tekst, i) => kort(tekst, i === regels - 1 && uit.length > regels));
}
