import { z } from 'zod';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import beleidsvoorraad from './beleidsgegevens.json' with { type: 'json' };
import voorraad from './gegevens.json' with { type: 'json' };

/** What every definition carries: a code, a version and the date from which that version holds. */
export const definitieKop = {
  code: z
    .string()
    .regex(/^[a-z][A-Za-z0-9-]*$/)
    .max(60),
  versie: z.int().min(1),
  geldigVan: z.iso.date(),
};

export const EENHEDEN = ['euro', 'procent', 'aantal', 'fte', 'jaNee', 'maanden', 'verhouding', 'uren'] as const;
/** `procent` writes 6.8 for 6.8%, `verhouding` writes 0.183 for 18.3%, `jaNee` writes 1 or 0. */
export type Eenheid = (typeof EENHEDEN)[number];

export const SOORTEN_ORGANISATIE = ['jeugdhulp', 'gi', 'ggz', 'gehandicaptenzorg'] as const;
export type SoortOrganisatie = (typeof SOORTEN_ORGANISATIE)[number];

export const vormGegeven = z.strictObject({
  ...definitieKop,
  naam: z.string().min(1).max(80),
  uitleg: z.string().min(1).max(300),
  eenheid: z.enum(EENHEDEN),
  soort: z.enum(['stand', 'stroom']),
  teken: z.enum(['positief', 'vrij']),
  blok: z.enum([
    'balans',
    'resultaat',
    'jeugdtak',
    'liquiditeitsprognose',
    'convenanten',
    'personeel',
    'zorg',
    'gi',
    'overig',
  ]),
  bron: z.string().min(1),
  doel: z.enum(['vroegsignalering', 'leren']),
  alleenVoor: z.array(z.enum(SOORTEN_ORGANISATIE)).min(1).optional(),
  status: z.enum(['kandidaat', 'vastgesteld']).optional(),
  elders: z.string().max(200).optional(),
});

/**
 * One figure that an organisation can be asked for.
 * `soort`: a `stand` is measured on the last day of the period; a `stroom` adds up from 1 January (in a quarter: the year
 * so far; in a year: the whole year). `teken` `positief`: a value below zero is a mistake.
 * `alleenVoor`: only these kinds of organisation deliver it; without it everyone may.
 * `status`: a `kandidaat` is being tried in a pilot (R-018, N-11); without it the gegeven is settled. `elders`: where it can
 * perhaps be had without asking.
 */
export type Gegeven = Readonly<z.infer<typeof vormGegeven>>;

/** The definitions that come with Baken (`gegevens.json`). */
export const GEGEVENS: readonly Gegeven[] = z.array(vormGegeven).parse(voorraad);

const mogelijkheid = z.strictObject({
  waarde: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  tekst: z.string().min(1).max(80),
});

export const vormBeleidsgegeven = z.strictObject({
  ...definitieKop,
  naam: z.string().min(1).max(80),
  uitleg: z.string().min(1).max(300),
  blok: z.enum(['inkoop', 'contract', 'bekostiging', 'tarieven', 'plafonds']),
  antwoord: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('getal'), eenheid: z.enum(EENHEDEN), teken: z.enum(['positief', 'vrij']) }),
    z.strictObject({ soort: z.literal('keuze'), mogelijkheden: z.array(mogelijkheid).min(2) }),
    z.strictObject({ soort: z.enum(['datum', 'tekst', 'jaNee']) }),
  ]),
  bron: z.string().min(1),
  grondslag: z.string().min(1).nullable(),
  doel: z.enum(['vroegsignalering', 'leren']),
  alleenVoor: z
    .array(z.enum(['gemeente', 'jeugdregio']))
    .min(1)
    .optional(),
});

/**
 * One fact about how a municipality or region buys youth care, and how it is answered. `grondslag`: the law that it
 * rests on, null where none is known. `alleenVoor`: asked of these only; without it of both.
 */
export type Beleidsgegeven = Readonly<z.infer<typeof vormBeleidsgegeven>>;

/** The facts about procurement policy that come with Baken (`beleidsgegevens.json`). */
export const BELEIDSGEGEVENS: readonly Beleidsgegeven[] = z.array(vormBeleidsgegeven).parse(beleidsvoorraad);

/** A published ratio is stored as an observation under this prefix and the code of its indicator. */
export const KENGETAL_PREFIX = 'kengetal.';

/** Definitions by code. Of two versions of one code the last one stays: give the list in order of version. */
export function opCode<T extends { readonly code: string }>(definities: readonly T[]): ReadonlyMap<string, T> {
  return new Map(definities.map((d) => [d.code, d]));
}

/**
 * The known code that looks most like `code`, or null when none comes near: more than `hoogstens` letters of it differ, without
 * which more than a third of them.
 */
export function dichtstbij(
  code: string,
  bekend: Iterable<string>,
  hoogstens = Math.max(2, Math.floor(code.length / 3)),
): string | null {
  let beste: string | null = null;
  let afstand = hoogstens + 1;
  for (const kandidaat of bekend) {
    const d = bewerkingen(code.toLowerCase(), kandidaat.toLowerCase());
    if (d < afstand) [beste, afstand] = [kandidaat, d];
  }
  return beste;
}

/** Levenshtein distance: how many letters must be added, dropped or replaced. */
function bewerkingen(a: string, b: string): number {
  let rij = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const nieuw = [i];
    for (let j = 1; j <= b.length; j++)
      nieuw[j] = Math.min(
        (rij[j] ?? 0) + 1,
        (nieuw[j - 1] ?? 0) + 1,
        (rij[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    rij = nieuw;
  }
  return rij[b.length] ?? 0;
}

const toon = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 8 });

/** Refuses a value that cannot be right for its definition; the sentence says what was found and what was expected. */
export function toetsWaarde(gegeven: Pick<Gegeven, 'naam' | 'eenheid' | 'teken'>, waarde: number): Uitkomst<number> {
  const weiger = (verwacht: string) => mislukt(`${gegeven.naam} is ${toon.format(waarde)}; verwacht ${verwacht}`);
  if (!Number.isFinite(waarde) || Math.abs(waarde) > GROOTSTE_WAARDE)
    return weiger('een getal tussen −90 miljard en 90 miljard');
  if (gegeven.teken === 'positief' && waarde < 0) return weiger('nul of meer');
  if (gegeven.eenheid === 'jaNee' && waarde !== 0 && waarde !== 1) return weiger('1 (ja) of 0 (nee)');
  if (gegeven.eenheid === 'procent' && waarde > 200) return weiger('een percentage, bijvoorbeeld 6,8');
  return gelukt(waarde);
}

/** Far above any figure in youth care, far below the point where cents get lost. */
export const GROOTSTE_WAARDE = 90_000_000_000;

export interface Definitie {
  readonly soort:
    | 'gegeven'
    | 'beleidsgegeven'
    | 'indicator'
    | 'gebeurtenissoort'
    | 'normset'
    | 'controle'
    | 'regel'
    | 'procedure'
    | 'stappenplan'
    | 'meldroute'
    | 'gespreksritme'
    | 'instrument';
  readonly code: string;
  readonly versie: number;
  readonly geldigVan: string;
  /** The whole definition, with code, version and date again. */
  readonly inhoud: unknown;
}

/** Wraps definitions of one kind as rows of the table `definitie`. */
export function alsDefinities(
  soort: Definitie['soort'],
  lijst: readonly { readonly code: string; readonly versie: number; readonly geldigVan: string }[],
): Definitie[] {
  return lijst.map((d) => ({ soort, code: d.code, versie: d.versie, geldigVan: d.geldigVan, inhoud: d }));
}
