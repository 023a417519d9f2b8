import type { Knoop } from './domain.ts';
import { stapVan } from './regels/plek.ts';
import { type Deel, KLASSEN } from './retourvorm.ts';

/** Something that is rejected: where (a class, or an element in it) and why (WJ001). */
export interface Afkeuring {
  readonly pad: string;
  readonly code: string;
}

const GEEN_OPMERKING = '0200';

/** Codes per class, by path; a first element of a list may be written with and without its number. */
export class Codes {
  readonly #perPad = new Map<string, Set<string>>();

  static sleutel(pad: string): string {
    return pad.replaceAll('[1]', '');
  }

  /** Files what was rejected under the nearest class that is in the message; the message itself when there is none. */
  constructor(afkeuringen: readonly Afkeuring[], klassen: ReadonlySet<string>) {
    for (const { pad, code } of afkeuringen) {
      let plaats = Codes.sleutel(pad);
      while (plaats.includes('/') && !klassen.has(plaats)) plaats = plaats.slice(0, plaats.lastIndexOf('/'));
      this.#perPad.set(plaats, (this.#perPad.get(plaats) ?? new Set()).add(code));
    }
  }

  van(pad: string): readonly string[] {
    return [...(this.#perPad.get(Codes.sleutel(pad)) ?? [])].sort();
  }
}

export const retourcodes = (codes: readonly string[]): Deel => ({
  naam: 'RetourCodes',
  inhoud: (codes.length > 0 ? codes : [GEEN_OPMERKING]).map((code) => ({ naam: 'RetourCode', inhoud: code })),
});

/** All classes of a subtree, by path. */
export function* klassenIn(knoop: Knoop, pad: string): Generator<string> {
  if (KLASSEN.has(knoop.naam)) yield Codes.sleutel(pad);
  for (const [index, kind] of knoop.kinderen.entries())
    yield* klassenIn(kind, `${pad}/${stapVan(knoop.naam, kind.naam, index + 1)}`);
}

/** A subtree as it came, with return codes behind each class in it. */
export function metCodes(knoop: Knoop, pad: string, codes: (pad: string) => readonly string[]): Deel {
  if (knoop.kinderen.length === 0) return { naam: knoop.naam, inhoud: knoop.waarde };
  const delen = knoop.kinderen.map((kind, index) =>
    metCodes(kind, `${pad}/${stapVan(knoop.naam, kind.naam, index + 1)}`, codes),
  );
  return { naam: knoop.naam, inhoud: KLASSEN.has(knoop.naam) ? [...delen, retourcodes(codes(pad))] : delen };
}
