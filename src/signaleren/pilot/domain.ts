import { type Onderscheid, onderscheid, rangcorrelatie } from '../methoden/index.ts';

export const NODIG = ['ja', 'nee', 'weetNiet'] as const;
export const BESLUITEN = ['opnemen', 'nietOpnemen', 'verderOnderzoeken'] as const;

/** Under this code stands what was judged of the group itself: from whom figures must be asked. No gegeven is called so. */
export const GROEP = '*';

/** With fewer in a group an AUC is not shown: it would be about persons we can name, and mean nothing. */
export const MINSTENS_PER_GROEP = 5;
/** With fewer pairs a correlation is not shown. */
export const MINSTENS_PAREN = 10;
/** From this rank correlation on, two figures order providers so alike that one seems to tell what the other does. */
export const LIJKT_BEKEND = 0.95;
/** From this trede on the draaiboek opens: what a candidate field should foretell. */
export const TREDE_ZORGELIJK = 3;
/** So many figures that look alike are shown. */
const HOOGSTENS_GELIJKENIS = 3;

/** What one provider did with one field; `waarde` as it was delivered, null: empty. */
export interface Antwoord {
  readonly organisatieId: number | null;
  readonly waarde: string | null;
  readonly uitgelegd: boolean;
  readonly teruggestuurd: boolean;
}

export interface Respons {
  /** Deliveries in whose form the field is. */
  readonly gevraagd: number;
  /** Of those, how many were handed in. */
  readonly ingediend: number;
  readonly ingevuld: number;
  readonly leeg: number;
  /** With a story, or a warning explained. */
  readonly uitgelegd: number;
  /** Sent back at least once. */
  readonly teruggestuurd: number;
}

/** Counts what was done with a field. `antwoorden`: of the deliveries that were handed in. */
export function telRespons(gevraagd: number, antwoorden: readonly Antwoord[]): Respons {
  const tel = (test: (antwoord: Antwoord) => boolean) => antwoorden.filter(test).length;
  return {
    gevraagd,
    ingediend: antwoorden.length,
    ingevuld: tel(({ waarde }) => waarde !== null),
    leeg: tel(({ waarde }) => waarde === null),
    uitgelegd: tel(({ uitgelegd }) => uitgelegd),
    teruggestuurd: tel(({ teruggestuurd }) => teruggestuurd),
  };
}

/** One figure of many providers: by id of the organisatie. */
export type Reeks = ReadonlyMap<number, number>;

/** A figure that we have already, which may tell the same. */
export interface Bekend {
  readonly gegeven: string;
  readonly periode: string;
  readonly reeks: Reeks;
}

export interface Gelijkenis {
  readonly gegeven: string;
  readonly periode: string;
  /** Spearman's rank correlation, -1 … 1. */
  readonly rho: number;
  readonly aantal: number;
  readonly lijktBekend: boolean;
}

/** The figures that order the same providers most alike, the nearest first. */
export function zoekGelijkenis(reeks: Reeks, bekend: readonly Bekend[]): Gelijkenis[] {
  return bekend
    .flatMap(({ gegeven, periode, reeks: ander }) => {
      const samen = [...reeks].flatMap(([id, waarde]) => {
        const tweede = ander.get(id);
        return tweede === undefined ? [] : [[waarde, tweede] as const];
      });
      if (samen.length < MINSTENS_PAREN) return [];
      const rho = rangcorrelatie(
        samen.map(([eerste]) => eerste),
        samen.map(([, tweede]) => tweede),
      );
      if (rho === null) return [];
      return [{ gegeven, periode, rho, aantal: samen.length, lijktBekend: Math.abs(rho) >= LIJKT_BEKEND }];
    })
    .sort((a, b) => Math.abs(b.rho) - Math.abs(a.rho) || a.gegeven.localeCompare(b.gegeven))
    .slice(0, HOOGSTENS_GELIJKENIS);
}

/**
 * What is to be foretold. `vooruit`: trede 3 or higher within four quarters after the period, of providers that were below it
 * when the period ended. `nu`: trede 3 or higher today, while there is no such future yet.
 */
export type Uitkomstsoort = 'vooruit' | 'nu';

/** By id of the organisatie: whether it came to trede 3. Who is not in it, does not count. */
export type Uitkomsten = ReadonlyMap<number, boolean>;

/** How well a figure, or its change over a year, tells who came to trede 3. */
export interface Voorspelling extends Onderscheid {
  readonly wat: 'waarde' | 'verandering';
  readonly uitkomst: Uitkomstsoort;
  readonly periode: string;
  /** Providers that came to trede 3, and those that did not. */
  readonly gevallen: number;
  readonly anderen: number;
}

/** undefined when either group is smaller than `MINSTENS_PER_GROEP`. */
export function voorspel(
  reeks: Reeks,
  uitkomsten: Uitkomsten,
  kop: Pick<Voorspelling, 'wat' | 'uitkomst' | 'periode'>,
): Voorspelling | undefined {
  const van = (gezocht: boolean) =>
    [...reeks].flatMap(([id, waarde]) => (uitkomsten.get(id) === gezocht ? [waarde] : []));
  const [gevallen, anderen] = [van(true), van(false)];
  if (Math.min(gevallen.length, anderen.length) < MINSTENS_PER_GROEP) return undefined;
  return { ...kop, ...onderscheid(gevallen, anderen), gevallen: gevallen.length, anderen: anderen.length };
}

/** Change since a year before, as a share of what it was then; a figure that was zero has no such share. */
export function verandering(nu: Reeks, toen: Reeks): Reeks {
  const uit = new Map<number, number>();
  for (const [id, waarde] of nu) {
    const eerder = toen.get(id);
    if (eerder !== undefined && eerder !== 0) uit.set(id, (waarde - eerder) / Math.abs(eerder));
  }
  return uit;
}

/** A stretch of time during which one trede held, from a moment (ms) on. */
export interface Tredestand {
  readonly op: number;
  readonly trede: number;
}

const tredeOp = (verloop: readonly Tredestand[], moment: number): number | null =>
  verloop.findLast(({ op }) => op <= moment)?.trede ?? null;

/** Who came to trede 3 in (`van`, `tot`], of those who had a trede below it at `van`. Histories go from old to new. */
export function uitkomstenVooruit(
  verlopen: ReadonlyMap<number, readonly Tredestand[]>,
  van: number,
  tot: number,
): Uitkomsten {
  const uit = new Map<number, boolean>();
  for (const [id, verloop] of verlopen) {
    const begin = tredeOp(verloop, van);
    if (begin === null || begin >= TREDE_ZORGELIJK) continue;
    uit.set(
      id,
      verloop.some(({ op, trede }) => op > van && op <= tot && trede >= TREDE_ZORGELIJK),
    );
  }
  return uit;
}

/** Who is on trede 3 or higher at a moment, of those who have a trede. */
export function uitkomstenNu(verlopen: ReadonlyMap<number, readonly Tredestand[]>, nu: number): Uitkomsten {
  const uit = new Map<number, boolean>();
  for (const [id, verloop] of verlopen) {
    const trede = tredeOp(verloop, nu);
    if (trede !== null) uit.set(id, trede >= TREDE_ZORGELIJK);
  }
  return uit;
}

/** A provider of the register, as far as the choice of whom to ask looks at it. */
export interface Lid {
  readonly omzetJeugdwet: number | null;
  readonly inEws: boolean;
  readonly gevraagd: boolean;
  /** null: nothing is known of it, so it has no trede. */
  readonly trede: number | null;
}

export interface Omzetklasse {
  /** Turnover from youth care in euros: more than this, that at most. null: no bound, and in both: unknown. */
  readonly van: number | null;
  readonly tot: number | null;
  readonly aanbieders: number;
  readonly gevraagd: number;
  readonly metTrede: number;
  readonly zorgelijk: number;
}

export interface Groepsbewijs {
  readonly aanbieders: number;
  readonly inEws: number;
  readonly gevraagd: number;
  readonly drempel: number;
  readonly klassen: Omzetklasse[];
}

/** Bounds beside the threshold itself, as shares of it: who lies just below it is what the question is about. */
const GRENZEN = [0.25, 0.5, 1, 2.5, 5];

/** How many providers there are by turnover, how many of them are asked, and how many are on trede 3 or higher. */
export function weegGroep(leden: readonly Lid[], drempel: number): Groepsbewijs {
  const grenzen = [null, ...GRENZEN.map((deel) => deel * drempel), null];
  const klassen = grenzen.slice(0, -1).map((van, i) => {
    const tot = grenzen[i + 1] ?? null;
    const binnen = leden.filter(
      ({ omzetJeugdwet: omzet }) => omzet !== null && (van === null || omzet > van) && (tot === null || omzet <= tot),
    );
    return telKlasse(van, tot, binnen);
  });
  const onbekend = telKlasse(
    null,
    null,
    leden.filter(({ omzetJeugdwet }) => omzetJeugdwet === null),
  );
  const tel = (test: (lid: Lid) => boolean) => leden.filter(test).length;
  return {
    aanbieders: leden.length,
    inEws: tel(({ inEws }) => inEws),
    gevraagd: tel(({ gevraagd }) => gevraagd),
    drempel,
    klassen: [...klassen, onbekend],
  };
}

const telKlasse = (van: number | null, tot: number | null, leden: readonly Lid[]): Omzetklasse => ({
  van,
  tot,
  aanbieders: leden.length,
  gevraagd: leden.filter(({ gevraagd }) => gevraagd).length,
  metTrede: leden.filter(({ trede }) => trede !== null).length,
  zorgelijk: leden.filter(({ trede }) => (trede ?? 0) >= TREDE_ZORGELIJK).length,
});
