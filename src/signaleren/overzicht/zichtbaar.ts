import { z } from 'zod';

/**
 * The parts of what is known about a provider that can be shared, and hidden, on their own. `oordeel`: the trede with all it
 * rests on, so with its reasons and ratios. `cijfers`: the figures that were delivered, and the ratios over time that are
 * computed from them. `gebeurtenissen`: what happened, as it was told.
 */
export const ONDERDELEN = ['oordeel', 'cijfers', 'gebeurtenissen'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

export const nietZichtbaarVeld = z
  .array(z.enum(ONDERDELEN))
  .describe(
    'Wat van deze aanbieder niet zichtbaar is voor de rol waarin u kijkt; velden daarvan (leeg, nul of nee) zeggen dan niets',
  );

/** Of which providers somebody may see which part. `alles`: of every provider. */
export interface Zicht {
  readonly alles: boolean;
  readonly per: Readonly<Record<Onderdeel, ReadonlySet<number>>>;
}

/** What stays hidden of one provider. The rows themselves are held back by the database; this says so on the screen. */
export const verborgen = ({ alles, per }: Zicht, id: number): Onderdeel[] =>
  alles ? [] : ONDERDELEN.filter((onderdeel) => !per[onderdeel].has(id));
