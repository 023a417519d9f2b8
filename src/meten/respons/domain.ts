/** Fewer deliveries than this could point at one of them: measured time is only told as a sum over at least so many. */
export const MINSTENS = 5;

/** Youth care wants to spend no more than this part of its time on administration (Hervormingsagenda, R-206). */
export const ADMINDOEL = 0.1;

/** A part of a whole, kept as both counts: so it can be added up, and a whole of nothing is seen for what it is. */
export interface Breuk {
  readonly teller: number;
  readonly noemer: number;
}

/**
 * What is counted of deliveries and of the fields in their last version that was handed in.
 * `verplichtGevraagd`: mandatory fields asked, also of who handed nothing in. `geleverd`: asked fields with a value.
 * `juist`, `zonderWaarschuwing` and `uitgelegd` are parts of `geleverd`; the last two exclude each other.
 */
export interface Telling {
  readonly aanleveringen: number;
  readonly ingediend: number;
  readonly verschuldigd: number;
  readonly opTijd: number;
  readonly verplichtGevraagd: number;
  readonly verplichtGevuld: number;
  readonly geleverd: number;
  readonly juist: number;
  readonly zonderWaarschuwing: number;
  readonly uitgelegd: number;
}

export const NIETS: Telling = {
  aanleveringen: 0,
  ingediend: 0,
  verschuldigd: 0,
  opTijd: 0,
  verplichtGevraagd: 0,
  verplichtGevuld: 0,
  geleverd: 0,
  juist: 0,
  zonderWaarschuwing: 0,
  uitgelegd: 0,
};

/** Counts of several groups that share no delivery, as one. */
export function telOp(tellingen: readonly Telling[]): Telling {
  const som = { ...NIETS } as { -readonly [K in keyof Telling]: number };
  for (const telling of tellingen)
    for (const naam of Object.keys(NIETS) as (keyof Telling)[]) som[naam] += telling[naam];
  return som;
}

/** The four measures of R-043. A whole of 0 says that there is nothing to measure yet, which is not 0%. */
export interface Maten {
  /** Mandatory fields that were filled in, of all that were asked. */
  readonly volledigheid: Breuk;
  /** Handed in on or before its own deadline, of the deliveries whose deadline has passed. */
  readonly tijdigheid: Breuk;
  /** Fields that were never sent back and carry no error, of all that were delivered. */
  readonly juistheid: Breuk;
  /** Fields without any warning, of all that were delivered. */
  readonly consistentie: Breuk;
  /** Fields of which every warning was explained: right or not, they are no part of `consistentie`. */
  readonly uitgelegd: Breuk;
}

export const matenVan = (telling: Telling): Maten => ({
  volledigheid: { teller: telling.verplichtGevuld, noemer: telling.verplichtGevraagd },
  tijdigheid: { teller: telling.opTijd, noemer: telling.verschuldigd },
  juistheid: { teller: telling.juist, noemer: telling.geleverd },
  consistentie: { teller: telling.zonderWaarschuwing, noemer: telling.geleverd },
  uitgelegd: { teller: telling.uitgelegd, noemer: telling.geleverd },
});

/** A delivery in short, to count by hand what the database counts in sets. */
export interface Aanlevering {
  readonly deadline: string;
  /** The day on which its first version reached the supervisor; null: not yet. */
  readonly ingediendOp: string | null;
  /** Of its last version, the fields with a value. */
  readonly gevuld: ReadonlySet<string>;
  /** Fields that were ever sent back. */
  readonly terug: ReadonlySet<string>;
  readonly bevindingen: readonly {
    readonly ernst: 'fout' | 'waarschuwing';
    readonly gegevens: readonly string[];
    readonly uitleg: string | null;
  }[];
}

/** Counts one delivery. `velden`: what its form asked; only those count. `vandaag`: a deadline of today has not passed. */
export function telAanlevering(
  { deadline, ingediendOp, gevuld, terug, bevindingen }: Aanlevering,
  velden: readonly { readonly code: string; readonly verplicht: boolean }[],
  vandaag: string,
): Telling {
  const geleverd = velden.filter(({ code }) => gevuld.has(code)).map(({ code }) => code);
  const over = (ernst: string, code: string) =>
    bevindingen.filter((b) => b.ernst === ernst && b.gegevens.includes(code));
  const waarschuwingen = geleverd.map((code) => over('waarschuwing', code));
  const verschuldigd = deadline < vandaag;
  return {
    aanleveringen: 1,
    ingediend: ingediendOp === null ? 0 : 1,
    verschuldigd: verschuldigd ? 1 : 0,
    opTijd: verschuldigd && ingediendOp !== null && ingediendOp <= deadline ? 1 : 0,
    verplichtGevraagd: velden.filter(({ verplicht }) => verplicht).length,
    verplichtGevuld: velden.filter(({ code, verplicht }) => verplicht && gevuld.has(code)).length,
    geleverd: geleverd.length,
    juist: geleverd.filter((code) => !terug.has(code) && over('fout', code).length === 0).length,
    zonderWaarschuwing: waarschuwingen.filter((lijst) => lijst.length === 0).length,
    uitgelegd: waarschuwingen.filter((lijst) => lijst.length > 0 && lijst.every(({ uitleg }) => uitleg?.trim())).length,
  };
}

/** Time that people spent on deliveries of one request, in seconds, over so many of them. */
export interface Besteed {
  readonly aanleveringen: number;
  readonly seconden: number;
}

/**
 * Which of the measured deliveries are told: whole groups of five, in the order in which they were accepted. A sum that grows by
 * one delivery at a time would tell how long that one took. An accepted delivery takes no more time, so its share stays.
 * @returns null when there is no whole group
 */
export function somInGroepen(seconden: readonly number[], minstens: number = MINSTENS): Besteed | null {
  const aanleveringen = seconden.length - (seconden.length % minstens);
  if (aanleveringen === 0) return null;
  return { aanleveringen, seconden: seconden.slice(0, aanleveringen).reduce((som, s) => som + s, 0) };
}

/** Hours per week of a professional of one provider, averaged over a year: on administration, and in all. */
export interface Uren {
  readonly administratie: number;
  readonly totaal: number;
}

/**
 * The share of administration over several providers together: their hours on administration over all their hours. Every
 * provider says it of one average professional, so each weighs the same. Who says to work no hours at all, or more on
 * administration than in all, is left out.
 * @returns null over fewer than five
 */
export function adminaandeel(uren: readonly Uren[]): (Breuk & { readonly aanbieders: number }) | null {
  const goed = uren.filter(({ administratie, totaal }) => totaal > 0 && administratie >= 0 && administratie <= totaal);
  if (goed.length < MINSTENS) return null;
  const som = (lees: (u: Uren) => number) => goed.reduce((totaal, u) => totaal + lees(u), 0);
  return { aanbieders: goed.length, teller: som((u) => u.administratie), noemer: som((u) => u.totaal) };
}
