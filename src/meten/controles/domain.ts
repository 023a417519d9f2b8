import { z } from 'zod';
import type { Plek } from '../../kernel/fouten.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { dagfouten, definitieKop, volgendeVersie } from '../catalogus/index.ts';
import voorraad from './controles.json' with { type: 'json' };

export const VORMEN_CONTROLE = ['aanbieder', 'gi', 'combinatie', 'gemeente', 'jeugdregio'] as const;
export const ERNSTEN = ['fout', 'waarschuwing'] as const;
export type Ernst = (typeof ERNSTEN)[number];

export const LANGSTE_FORMULE = 1000;
const formule = z.string().trim().min(1).max(LANGSTE_FORMULE);

export const vormControle = z.strictObject({
  ...definitieKop,
  geldigTot: z.iso.date().nullable(),
  naam: z.string().trim().min(3).max(100),
  ernst: z.enum(ERNSTEN),
  vormen: z.array(z.enum(VORMEN_CONTROLE)).min(1).optional(),
  jaarOfKwartaal: z.enum(['kwartaal', 'jaar']).optional(),
  voorwaarde: formule.optional(),
  formule,
  gegevens: z.array(definitieKop.code).min(1).max(60),
  perGegeven: z.boolean().optional(),
  melding: z.string().trim().min(10).max(500),
  getallen: z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,30}$/), formule),
  marge: z.strictObject({ absoluut: z.number().min(0), relatief: z.number().min(0).max(10) }),
  uitleg: z.string().trim().min(10).max(600),
  bron: z.string().trim().min(3).max(200),
  eigen: z.boolean().optional(),
});

/**
 * A rule that delivered figures must obey, as data (CEL).
 * `formule`: true when the figures are in order. `voorwaarde`: only then the check says anything. `gegevens`: the fields it is
 * about; the cursor jumps to the first, which `nu.gegeven`, `vorige.gegeven` … mean in its formulas. `perGegeven`: one check for
 * each of the fields (`uitgeklapt`). `melding`: plain Dutch, with {naam} for the name of the first field and {…} for a figure of
 * `getallen`. `marge`: how far apart two figures may be for `ongeveer`, `hoogstens` and `minstens`: the larger of an amount and a
 * share (0.01 is 1%) of the larger of the two. `geldigTot`: the first day on which it no longer holds. `eigen`: written by a user, not delivered with Baken.
 */
export type Controle = Readonly<z.infer<typeof vormControle>>;

/** The checks that come with Baken (`controles.json`). */
export const CONTROLES: readonly Controle[] = z.array(vormControle).parse(voorraad);

/** The figures to check: code of the gegeven → value in its unit. What is not in a record is not known. */
export interface Controlegegevens {
  /** `2026-K3` or `2026`. */
  readonly periode: string;
  readonly vorm: (typeof VORMEN_CONTROLE)[number];
  /** The delivery itself; a stroom is the total since 1 January, as everywhere but in `historie`. */
  readonly cel: Readonly<Record<string, number>>;
  /** The quarter (or of a year: the year) before. */
  readonly vorige: Readonly<Record<string, number>>;
  /** The same period one year earlier. */
  readonly jaarTerug: Readonly<Record<string, number>>;
  /** Annual accounts of the same book year, else the latest. */
  readonly jaar: Readonly<Record<string, number>>;
  /** What was known of this same period before this delivery. */
  readonly eerder: Readonly<Record<string, number>>;
  /** Up to twelve earlier periods, oldest first; a stroom per quarter, not added up. */
  readonly historie: Readonly<Record<string, readonly number[]>>;
}

/** What a check has to say about a delivery. `controle` and `melding` together are what an explanation is about. */
export interface Bevinding {
  readonly controle: string;
  readonly versie: number;
  readonly ernst: Ernst;
  readonly gegevens: readonly string[];
  readonly melding: string;
}

/** Where a check is wrong. `plek`: `formule`, `voorwaarde`, `melding`, `gegevens` or `getallen.<naam>`; line and column from 1. */
export interface Controlefout {
  readonly controle: string;
  readonly plek: string;
  readonly regel: number;
  readonly kolom: number;
  readonly melding: string;
}

/** Makes one check per field of a check that is written for several. */
export function uitgeklapt(controle: Controle): Controle[] {
  const { perGegeven, ...zonder } = controle;
  if (!perGegeven) return [controle];
  return controle.gegevens.map((code) => ({ ...zonder, code: `${controle.code}-${code}`, gegevens: [code] }));
}

/**
 * The next version of a check as a user wrote it. Refuses a first day before today: what was handed in has been held to the rules
 * of then. Refuses an end before the beginning, and a beginning before that of a version that has not begun yet.
 */
export function nieuweVersie(
  versies: readonly Controle[],
  code: string,
  regel: Omit<Controle, 'code' | 'versie' | 'eigen'>,
  dag: string,
): Uitkomst<Controle, Plek[]> {
  const fouten = dagfouten(versies, regel, dag);
  if (fouten.length > 0) return mislukt(fouten);
  return gelukt({ ...regel, code, versie: volgendeVersie(versies), eigen: true });
}
