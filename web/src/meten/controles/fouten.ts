import type { Concept } from './concept.ts';
import { leesGetal } from './concept.ts';

/** What is wrong with a field of the form, by the id of the field. */
export interface Veldfout {
  readonly veld: string;
  readonly melding: string;
}

/** The words in which a missing field is asked for. */
export type Vraagwoord =
  | 'vulNaam'
  | 'vulFormule'
  | 'vulGegevens'
  | 'vulMelding'
  | 'vulGetal'
  | 'vulMarge'
  | 'vulUitleg'
  | 'vulBron'
  | 'vulVormen'
  | 'vulVan';

/** What must be there before anything is sent. */
export function ontbrekend(
  concept: Concept,
  getallen: readonly string[],
  t: (woord: Vraagwoord, waarden?: { naam: string }) => string,
): Veldfout[] {
  const eisen: [string, boolean, Vraagwoord][] = [
    ['naam', concept.naam.trim().length >= 3, 'vulNaam'],
    ['formule', concept.formule.trim() !== '', 'vulFormule'],
    ['gegevens', concept.gegevens.length > 0, 'vulGegevens'],
    ['melding', concept.melding.trim().length >= 10, 'vulMelding'],
    ['absoluut', leesGetal(concept.absoluut) !== null, 'vulMarge'],
    ['procent', leesGetal(concept.procent) !== null, 'vulMarge'],
    ['vormen', concept.vormen.length > 0, 'vulVormen'],
    ['uitleg', concept.uitleg.trim().length >= 10, 'vulUitleg'],
    ['bron', concept.bron.trim().length >= 3, 'vulBron'],
    ['geldigVan', concept.geldigVan !== undefined, 'vulVan'],
  ];
  const leeg = eisen
    .filter(([, goed]) => !goed)
    .map(([veld, , woord]) => ({ veld: `controle-${veld}`, melding: t(woord) }));
  const zonder = getallen.filter((naam) => (concept.getallen[naam] ?? '').trim() === '');
  return [...leeg, ...zonder.map((naam) => ({ veld: `controle-getallen-${naam}`, melding: t('vulGetal', { naam }) }))];
}

/** What the server refused, at the fields of the form. */
export const vanServer = (invoer: readonly { readonly plaats: string; readonly melding: string }[]): Veldfout[] =>
  invoer.map(({ plaats, melding }) => ({
    veld: `controle-${plaats.replace(/^marge[./]/, '').replace(/[./]/g, '-')}`,
    melding,
  }));
