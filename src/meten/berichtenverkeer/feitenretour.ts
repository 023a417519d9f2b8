import type { Afkeurfeit, Berichtsoort, Feitbasis, Knoop } from './domain.ts';
import { kinderenVan, kindVan, nummerOf, tekst } from './feitenknoop.ts';

/** What an answer is about, by its kind. */
export const HEEN: Readonly<Partial<Record<Berichtsoort, Berichtsoort>>> = {
  JW302: 'JW301',
  JW306: 'JW305',
  JW308: 'JW307',
  JW316: 'JW315',
  JW318: 'JW317',
  JW320: 'JW319',
  JW325: 'JW323',
};

/** Codes of WJ001 that reject nothing: no remark, and a declaration that is awarded in full. */
const GOED = new Set(['0200', '8001']);

/** What an answer says about: the rejected message. */
interface Over {
  readonly soort: Berichtsoort;
  readonly over: string;
}

/** Codes of an element that reject it. */
export const afkeurcodes = (knoop: Knoop | undefined): readonly string[] =>
  kinderenVan(kindVan(knoop, 'RetourCodes'), 'RetourCode')
    .map(({ waarde }) => waarde.trim())
    .filter((code) => code !== '' && !GOED.has(code));

/** By what a class is known on both sides. */
const sleutelVan = (knoop: Knoop): string | null =>
  tekst(knoop, 'ProductReferentie', 'ReferentieNummer') ??
  tekst(knoop, 'ReferentieAanbieder') ??
  nummerOf(knoop, 'ToewijzingNummer');

const maak = (basis: Feitbasis, over: Over, klasse: string, sleutel: string | null, code: string): Afkeurfeit => ({
  ...basis,
  feit: 'afkeuring',
  ...over,
  klasse,
  sleutel,
  code,
});

/** Rejection of the message as a whole, in the header or on the declaration. */
export const alsGeheel = (codes: readonly string[], basis: Feitbasis, over: Over): readonly Afkeurfeit[] =>
  codes.map((code) => maak(basis, over, 'Bericht', null, code));

/** Every rejected class in a part of an answer. An assignment is known by its number, also where the provider's reference stands by it. */
export function afkeuringenIn(deel: Knoop, basis: Feitbasis, over: Over): readonly Afkeurfeit[] {
  const hier = afkeurcodes(deel).map((code) => {
    const sleutel = deel.naam === 'ToegewezenProduct' ? nummerOf(deel, 'ToewijzingNummer') : sleutelVan(deel);
    return maak(basis, over, deel.naam, sleutel, code);
  });
  return [...hier, ...deel.kinderen.flatMap((kind) => afkeuringenIn(kind, basis, over))];
}

/**
 * JW325: the lines of one client. Only rejected lines are in it (OP304, TR342), so a line without a code of its own has that of its
 * client.
 */
export function afgekeurdeRegels(client: Knoop, basis: Feitbasis, over: Over): readonly Afkeurfeit[] {
  const vanClient = afkeurcodes(client);
  return kinderenVan(kindVan(client, 'Prestaties'), 'Prestatie').flatMap((regel) => {
    const eigen = afkeurcodes(regel);
    return (eigen.length > 0 ? eigen : vanClient).map((code) =>
      maak(basis, over, 'Prestatie', sleutelVan(regel), code),
    );
  });
}
