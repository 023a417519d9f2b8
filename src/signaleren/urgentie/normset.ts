import { z } from 'zod';
import { definitieKop, SOORTEN_ORGANISATIE } from '../../meten/catalogus/index.ts';
import soorten from './gebeurtenissoorten.json' with { type: 'json' };
import voorbeeldnormen2026 from './normsets/voorbeeldnormen-2026.json' with { type: 'json' };

/** 1 Normaal … 6 Faillissement (urgentiemodel, R-025). */
export type Trede = 1 | 2 | 3 | 4 | 5 | 6;

export const TREDENAMEN: Readonly<Record<Trede, string>> = {
  1: 'Normaal',
  2: 'Vroeg signaal',
  3: 'Zorgelijk',
  4: 'Problematisch',
  5: 'Zeer problematisch',
  6: 'Faillissement',
};

const vormTrede = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]);

export const vormNorm = z.strictObject({
  indicator: z.string(),
  /** On which side of the bound it gets worse. */
  richting: z.enum(['laagIsSlecht', 'hoogIsSlecht']),
  /** Per trede the bound that leads to it. Trede 6 is for events only. */
  grenzen: z
    .strictObject({ 2: z.number(), 3: z.number(), 4: z.number(), 5: z.number() })
    .partial()
    .refine((g) => Object.keys(g).length > 0, 'verwacht minstens één grens'),
  /** Exactly on the bound: normally the better trede holds; with `grensTelt` the worse one. */
  grensTelt: z.boolean().optional(),
  alleenVoor: z.array(z.enum(SOORTEN_ORGANISATIE)).min(1).optional(),
  bron: z.string().min(1),
  toelichting: z.string().min(1),
});
export type Norm = Readonly<z.infer<typeof vormNorm>>;

export const vormNormset = z.strictObject({
  ...definitieKop,
  naam: z.string().min(1),
  status: z.string().min(1),
  bron: z.string().min(1),
  toelichting: z.string(),
  normen: z.array(vormNorm).min(1),
  /** What must be known before a good trede can be believed. Any one of the indicators will do. */
  onmisbaar: z.array(
    z.strictObject({
      code: z.string(),
      naam: z.string(),
      indicatoren: z.array(z.string()).min(1),
      /** The trede while none of them was ever known; 1 = it is only said. */
      tredeBijOntbreken: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    }),
  ),
});
/** A set of norms, versioned as one. Everything in it may be changed as data (N-11). */
export type Normset = Readonly<z.infer<typeof vormNormset>>;

export const vormGebeurtenissoort = z.strictObject({
  ...definitieKop,
  naam: z.string().min(1).max(80),
  uitleg: z.string().min(1).max(300),
  trede: vormTrede,
  /** Whole months after its date during which it weighs; null: until an event of `opgehevenDoor`. */
  weegtMaanden: z.int().min(0).nullable(),
  opgehevenDoor: z.array(z.string()),
  groep: z.enum(['Financieel', 'Organisatie', 'Verantwoording', 'Zorg', 'Contracten', 'Herstel']),
  bron: z.string().min(1),
});
/** A kind of event, and the trede that it leads to by itself. Trede 1: it weighs nothing itself, and may end another one. */
export type Gebeurtenissoort = Readonly<z.infer<typeof vormGebeurtenissoort>>;

export const GEBEURTENISSOORTEN: readonly Gebeurtenissoort[] = z.array(vormGebeurtenissoort).parse(soorten);
export const VOORBEELDNORMEN_2026: Normset = vormNormset.parse(voorbeeldnormen2026);
/** The norm sets that come with Baken; the first one is used unless another is named. */
export const NORMSETS: readonly Normset[] = [VOORBEELDNORMEN_2026];
