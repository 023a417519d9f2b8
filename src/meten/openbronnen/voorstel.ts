/** A variable that may hold a gegeven, found by its label. */
export interface Voorstel {
  readonly variabele: string;
  readonly label: string;
  readonly gegeven: string;
  /** 0 … 1: which part of the words of label and name agree. */
  readonly gelijkenis: number;
}

const woorden = (tekst: string): Set<string> =>
  new Set(
    tekst
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .split(' ')
      .filter((woord) => woord.length > 2 && !LIDWOORDEN.has(woord)),
  );

const LIDWOORDEN = new Set(['het', 'een', 'van', 'voor', 'met', 'uit', 'per', 'over', 'boekjaar']);

/** Names that end in `_1` are of the year before. */
const isVorigJaar = (variabele: string): boolean => /_1(?:cons)?$/i.test(variabele);

/** Below this the agreement is chance. */
const MINSTENS = 0.5;

/**
 * For each gegeven the variables of which the label looks most like its name, best first. Only a suggestion: a person
 * decides, because a wrong variable is worse than none.
 */
export function stelVoor(
  labels: ReadonlyMap<string, string>,
  gegevens: Iterable<{ readonly code: string; readonly naam: string }>,
  perGegeven = 3,
): Voorstel[] {
  const variabelen = [...labels]
    .filter(([naam]) => !isVorigJaar(naam))
    .map(([naam, label]) => ({ naam, label, woorden: woorden(label) }));
  return [...gegevens].flatMap(({ code, naam }) => {
    const gezocht = woorden(naam);
    const gevonden = variabelen.flatMap((v): Voorstel[] => {
      const gelijkenis = overeenkomst(gezocht, v.woorden);
      return gelijkenis < MINSTENS ? [] : [{ variabele: v.naam, label: v.label, gegeven: code, gelijkenis }];
    });
    return gevonden
      .sort((a, b) => b.gelijkenis - a.gelijkenis || a.variabele.length - b.variabele.length)
      .slice(0, perGegeven);
  });
}

/** Shared words against all words (Jaccard), weighed to the side of the name that is sought. */
function overeenkomst(gezocht: ReadonlySet<string>, label: ReadonlySet<string>): number {
  if (gezocht.size === 0 || label.size === 0) return 0;
  let samen = 0;
  for (const woord of gezocht) if (label.has(woord)) samen += 1;
  return (2 * samen) / (2 * gezocht.size + 0.5 * Math.max(0, label.size - samen));
}
