import { z } from 'zod';
import { definitieKop, SOORTEN_ORGANISATIE } from '../../meten/catalogus/index.ts';
import voorraad from './indicatoren.json' with { type: 'json' };

/**
 * What a formula may use. Each name is a map of codes, except `prognose`.
 * - `stand`: the last day of the period.
 * - `kwartaal`: the quarter itself; when only a whole year is known, that year.
 * - `jaar`: the last four quarters, or the book year.
 * - `boekjaar`: from 1 January to the end of the period.
 * - `kwartaalOfBoekjaar`, `jaarOfBoekjaar`: as `kwartaal` and `jaar`, and the book year so far when earlier quarters are
 *   missing. Meant for incidental gains: part of them is better than none.
 * - `kengetal`: another indicator of the same period; `vorige`: of the quarter before; `jaarTerug`: of a year before.
 * - `prognose`: expected liquidity after 1 … 12 months, with null where it is not known.
 */
export const BRONNEN = [
  'stand',
  'kwartaal',
  'jaar',
  'boekjaar',
  'kwartaalOfBoekjaar',
  'jaarOfBoekjaar',
  'kengetal',
  'vorige',
  'jaarTerug',
] as const;
export type Invoerbron = (typeof BRONNEN)[number];

const vormVerwijzing = z.string().regex(new RegExp(`^(prognose|(${BRONNEN.join('|')})\\.[a-z][A-Za-z0-9]*\\??)$`));

export const vormIndicator = z.strictObject({
  ...definitieKop,
  status: z.enum(['voorbeeld', 'experimenteel', 'vastgesteld']),
  naam: z.string().min(1).max(80),
  uitleg: z.string().min(1).max(400),
  /** CEL over the maps above. Write whole numbers as 12.0. */
  formule: z.string().min(1).max(600),
  /** Everything that the formula uses. A question mark: the formula can do without (it asks with `has`). */
  invoer: z.array(vormVerwijzing).min(1),
  /** `fractie` (0.183 is shown as 18,3%), `fractiepunt` (a difference of two fractions), `verhouding` (shown as 1,05). */
  eenheid: z.enum(['fractie', 'fractiepunt', 'verhouding', 'euro', 'maanden', 'kwartalen', 'aantal', 'jaNee']),
  gunstig: z.enum(['hoog', 'laag', 'neutraal']),
  groep: z.enum(['Financieel', 'Personeel', 'Zorg']),
  bron: z.string().min(1),
  /** What a published value of this ratio can be; outside it somebody wrote 18.3 for 0.183. */
  bereik: z.strictObject({ min: z.number(), max: z.number() }).optional(),
  /** The indicator that this one says the same as in another way. Of a familie only the heaviest is a driver. */
  familie: z.string().optional(),
  /** As `familie`, for a stricter variant that judges without incidental gains and is not shown by itself. */
  variantVan: z.string().optional(),
  /** A published value of that indicator over a whole year counts for this one too. */
  jaarcijferVan: z.string().optional(),
  /** What it means when the formula gives null: nothing to count, which is good. */
  geenWaarde: z.string().optional(),
  /** How many euros away a better norm is: CEL that also knows `norm`, and the sentence around {bedrag}. */
  sturing: z.strictObject({ formule: z.string().min(1), zin: z.string().includes('{bedrag}') }).optional(),
  alleenVoor: z.array(z.enum(SOORTEN_ORGANISATIE)).min(1).optional(),
});

/** A kengetal as data: formula, inputs, unit and meaning. */
export type Indicator = Readonly<z.infer<typeof vormIndicator>>;
export type Groep = Indicator['groep'];

/** The plain indicator of the familie: itself when it belongs to none. */
export const familieVan = ({ code, familie, variantVan }: Indicator): string => familie ?? variantVan ?? code;

/** The indicators that come with Baken (`indicatoren.json`). */
export const INDICATOREN: readonly Indicator[] = z.array(vormIndicator).parse(voorraad);

/** An input of a formula, taken apart: `jaar.nettoresultaat` → bron jaar, code nettoresultaat. */
export interface Verwijzing {
  readonly tekst: string;
  readonly bron: Invoerbron | 'prognose';
  readonly code: string;
  readonly kanZonder: boolean;
}

export function leesVerwijzing(tekst: string): Verwijzing {
  const kanZonder = tekst.endsWith('?');
  const kaal = kanZonder ? tekst.slice(0, -1) : tekst;
  const [bron, code = ''] = kaal.split('.');
  return { tekst: kaal, bron: bron as Verwijzing['bron'], code, kanZonder };
}
