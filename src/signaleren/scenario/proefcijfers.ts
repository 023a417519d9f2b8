import { periode } from '../../kernel/periode.ts';
import { GEGEVENS } from '../../meten/catalogus/index.ts';
import type { Levering } from '../../meten/kennis/index.ts';
import { INDICATOREN } from '../indicatoren/index.ts';
import { GEBEURTENISSOORTEN, maakRegels, NORMSETS } from '../urgentie/index.ts';
import { neemUitgangspunt, type Uitgangspunt } from './rekenen.ts';

/** What the tests of this room share. For tests only. */
const norm = NORMSETS[0];
if (!norm) throw new Error('geen normset');
const gemaakt = maakRegels(
  { gegevens: GEGEVENS, indicatoren: INDICATOREN, gebeurtenissoorten: GEBEURTENISSOORTEN },
  norm,
);
if (!gemaakt.ok) throw new Error(gemaakt.fout.join('\n'));

/** The rules that come with Baken. */
export const REGELS = gemaakt.waarde;

export type Cijfers = Record<string, number>;

export function uitgangspunt(leveringen: readonly Levering[]): Uitgangspunt {
  const punt = neemUitgangspunt(REGELS, { soorten: ['jeugdhulp'], leveringen, gebeurtenissen: [] });
  if (!punt) throw new Error('geen cijfers');
  return punt;
}

export const levering = (p: string, gegevens: Cijfers, op = '2026-10-20'): Levering => ({
  op,
  periode: periode(p),
  gegevens,
});

export const prognose = (bedragen: readonly number[]): Cijfers =>
  Object.fromEntries(bedragen.map((b, i) => [`liquiditeitMaand${i + 1}`, b]));
