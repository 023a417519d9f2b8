import { type Periode, rangVan } from '../../kernel/periode.ts';

/** The trede that the figures of one quarter lead to by themselves. */
export interface Kwartaaltrede {
  readonly periode: Periode;
  readonly trede: number;
}

/** Stepping down or closing needs so many quarters in a row. */
export const KWARTALEN = 2;

/** The trede that figures may show at most: for a step down within the draaiboek, and for leaving it. */
export const HERSTELGRENS = { schaalAf: 3, naarNazorg: 2, sluit: 2 } as const;

/** What the figures say: of the newest quarters the trede. */
export interface Herstel {
  readonly bewezen: boolean;
  readonly kwartalen: readonly Kwartaaltrede[];
  /** Why they do not prove it, in Dutch; null: they do. */
  readonly bezwaar: string | null;
}

/**
 * Whether figures show durable recovery: the newest two delivered quarters follow on each other, and both lead to at most `hoogstens`.
 * @param standen the newest proposal per quarter, in any order
 */
export function toetsHerstel(standen: readonly Kwartaaltrede[], hoogstens: number): Herstel {
  const kwartalen = standen
    .filter(({ periode }) => periode.length > 4)
    .toSorted((a, b) => rangVan(b.periode) - rangVan(a.periode))
    .slice(0, KWARTALEN);
  const bezwaar = bezwaarTegen(kwartalen, hoogstens);
  return { bewezen: bezwaar === null, kwartalen, bezwaar };
}

function bezwaarTegen(kwartalen: readonly Kwartaaltrede[], hoogstens: number): string | null {
  const [laatste, eerder] = kwartalen;
  if (!laatste || !eerder) return 'Duurzaam herstel vraagt cijfers van twee kwartalen. Die zijn er nog niet.';
  if (rangVan(laatste.periode) - rangVan(eerder.periode) !== 1)
    return `Duurzaam herstel vraagt twee kwartalen na elkaar. Tussen ${eerder.periode} en ${laatste.periode} ontbreken cijfers.`;
  const slecht = kwartalen.filter(({ trede }) => trede > hoogstens);
  if (slecht.length === 0) return null;
  const welke = slecht.map(({ periode, trede }) => `${periode} (trede ${trede})`).join(' en ');
  return `Dit vraagt twee kwartalen met cijfers van trede ${hoogstens} of lager. Dat is niet zo in ${welke}.`;
}
