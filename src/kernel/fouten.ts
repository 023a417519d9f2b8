/**
 * The one catalogue of refusals. A code is stable: it becomes the `type` of a problem document (RFC 9457), and the exit
 * code of the command line. Anything that is not in here is a bug and becomes a 500 without details.
 */
export const FOUTEN = {
  'ongeldige-invoer': { status: 400, titel: 'De invoer klopt niet' },
  'niet-aangemeld': { status: 401, titel: 'U bent niet ingelogd' },
  verboden: { status: 403, titel: 'Dit mag niet' },
  'niet-gevonden': { status: 404, titel: 'Niet gevonden' },
  conflict: { status: 409, titel: 'Dit kan nu niet' },
  'te-groot': { status: 413, titel: 'Het bestand is te groot' },
  'verkeerd-bestand': { status: 415, titel: 'Dit soort bestand kan Baken niet lezen' },
  'niet-te-verwerken': { status: 422, titel: 'De inhoud kan niet worden verwerkt' },
  'te-vaak': { status: 429, titel: 'Te vaak achter elkaar' },
  'te-druk': { status: 503, titel: 'Baken is nu te druk' },
} as const;

export type Foutcode = keyof typeof FOUTEN;

/** One place in the input that is wrong: where, what was found and what was expected, in one Dutch sentence. */
export interface Plek {
  /** Element of the input: a JSON pointer, a query parameter, or `rij 12, kolom eigenVermogen`. */
  readonly plek: string;
  readonly melding: string;
}

/** A refusal from the catalogue. `melding` is Dutch at B1 level and safe to show to anyone. */
export class BakenFout extends Error {
  readonly code: Foutcode;
  readonly plekken: readonly Plek[];

  constructor(code: Foutcode, melding: string, plekken: readonly Plek[] = []) {
    super(melding);
    this.name = 'BakenFout';
    this.code = code;
    this.plekken = plekken;
  }
}
