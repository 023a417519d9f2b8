import { KLEIN } from './onderdruk.ts';

/** Something that can be asked for: a number of people by some dimensions, such as one cell of the cube. */
export interface Telling<D extends string> {
  readonly as: Readonly<Record<D, string>>;
  readonly aantal: number;
}

/** What is asked: of each dimension that is named, the values that count; of the others all. */
export type Vraag<D extends string> = Readonly<Partial<Record<D, readonly string[]>>>;

/** Counts that are told together or not at all. */
export type Blok<D extends string> = readonly Telling<D>[];

const som = (tellingen: readonly Telling<string>[]): number => tellingen.reduce((n, { aantal }) => n + aantal, 0);

/**
 * Divides counts once into blocks of at least `minstens` people, of which every answer is made (`antwoord`). The counts are split
 * by the first dimension, what comes out by the second, and so on; values that are small go together, with the smallest of the others
 * when they are still few. So the first dimensions can nearly always be asked for, and the last only where there are many people.
 */
export function verdeelInBlokken<D extends string>(
  tellingen: readonly Telling<D>[],
  assen: readonly D[],
  minstens: number = KLEIN,
): Blok<D>[] {
  const gevuld = tellingen.filter(({ aantal }) => aantal > 0);
  if (gevuld.length === 0) return [];
  const [as, ...rest] = assen;
  if (as === undefined) return [gevuld];
  const delen = [...Map.groupBy(gevuld, (telling) => telling.as[as])]
    .map(([waarde, deel]) => ({ waarde, deel, aantal: som(deel) }))
    .sort((a, b) => a.aantal - b.aantal || (a.waarde < b.waarde ? -1 : 1));
  const samen: Telling<D>[] = [];
  const los: Blok<D>[] = [];
  for (const { deel, aantal } of delen)
    if (aantal < minstens || (samen.length > 0 && som(samen) < minstens)) samen.push(...deel);
    else los.push(deel);
  const groepen = samen.length > 0 ? [...los, samen] : los;
  return groepen.flatMap((deel) => verdeelInBlokken(deel, rest, minstens));
}

const hoortBij = <D extends string>({ as }: Telling<D>, vraag: Vraag<D>): boolean =>
  (Object.entries(vraag) as [D, readonly string[] | undefined][]).every(
    ([dim, waarden]) => !waarden || waarden.includes(as[dim]),
  );

/**
 * The number of people that a question is about, or null when it cannot be told: some block would have to be cut in two. Every
 * answer is a sum of whole blocks, so whoever combines answers, of questions that overlap in whatever way, finds sums of whole blocks
 * again: never fewer than `minstens` people. Zero is told: it is about nobody.
 */
export function antwoord<D extends string>(
  blokken: readonly Blok<D>[],
  vraag: Vraag<D>,
  minstens: number = KLEIN,
): number | null {
  let totaal = 0;
  for (const blok of blokken) {
    const erin = blok.filter((telling) => hoortBij(telling, vraag));
    if (erin.length === 0) continue;
    // Only when there are too few people in all is a block itself too small.
    if (erin.length < blok.length || som(blok) < minstens) return null;
    totaal += som(blok);
  }
  return totaal;
}
