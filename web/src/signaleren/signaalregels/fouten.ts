import { type Concept, getallenVan } from './concept.ts';

/** What is wrong with a field of the form, by the id of the field. */
export interface Veldfout {
  readonly veld: string;
  readonly melding: string;
}

export type Vraagwoord =
  | 'vulNaam'
  | 'vulOorzaak'
  | 'vulVoorwaarde'
  | 'vulUitleg'
  | 'vulGetal'
  | 'vulLabel'
  | 'vulWaarom'
  | 'vulEigenaar'
  | 'vulBron'
  | 'vulVan';

export const veldId = (plek: string): string => `regel-${plek.replace(/[./]/g, '-')}`;

/** What must be there before anything is sent. */
export function ontbrekend(
  concept: Concept,
  t: (woord: Vraagwoord, waarden?: { naam: string }) => string,
): readonly Veldfout[] {
  const lang = (tekst: string, minstens: number) => tekst.trim().length >= minstens;
  const eisen: readonly (readonly [string, boolean, Vraagwoord])[] = [
    ['naam', lang(concept.naam, 3), 'vulNaam'],
    ['oorzaak.naam', lang(concept.oorzaakNaam, 3), 'vulOorzaak'],
    ['voorwaarde', lang(concept.voorwaarde, 1), 'vulVoorwaarde'],
    ['uitleg', lang(concept.uitleg, 10), 'vulUitleg'],
    ['waarom', lang(concept.waarom, 10), 'vulWaarom'],
    ['eigenaar', lang(concept.eigenaar, 2), 'vulEigenaar'],
    ['bron', lang(concept.bron, 3), 'vulBron'],
    ['geldigVan', concept.geldigVan !== undefined, 'vulVan'],
  ];
  const leeg = eisen.filter(([, goed]) => !goed).map(([plek, , woord]) => ({ veld: veldId(plek), melding: t(woord) }));
  const getallen = getallenVan(concept).flatMap((naam) => {
    const getal = concept.getallen[naam];
    return [
      ...(lang(getal?.formule ?? '', 1)
        ? []
        : [{ veld: veldId(`getallen.${naam}`), melding: t('vulGetal', { naam }) }]),
      ...(lang(getal?.label ?? '', 2)
        ? []
        : [{ veld: veldId(`getallen.${naam}.label`), melding: t('vulLabel', { naam }) }]),
    ];
  });
  return [...leeg, ...getallen];
}

/** What the server refused, at the fields of the form. */
export const vanServer = (
  invoer: readonly { readonly plaats: string; readonly melding: string }[],
): readonly Veldfout[] =>
  invoer.map(({ plaats, melding }) => ({ veld: veldId(plaats.replace(/[./]formule$/, '')), melding }));
