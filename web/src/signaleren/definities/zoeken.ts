import { vlak } from '../../app/zoek-regios.ts';
import type { Definities } from './typen.ts';
import type { Deel } from './zoek.ts';

interface Zoekbaar {
  readonly code: string;
  readonly naam: string;
  readonly uitleg?: string;
  readonly toelichting?: string;
}

const past = (gezocht: string) => (definitie: Zoekbaar) =>
  vlak(`${definitie.naam} ${definitie.code} ${definitie.uitleg ?? definitie.toelichting ?? ''}`).includes(gezocht);

/** The definitions whose name, code or explanation holds the text; a norm set also when one of its norms does. */
export function filterDefinities(definities: Definities, zoek: string | undefined): Definities {
  const gezocht = vlak(zoek?.trim() ?? '');
  if (!gezocht) return definities;
  const treffer = past(gezocht);
  const indicatoren = definities.indicatoren.filter(treffer);
  const codes = new Set(indicatoren.map(({ code }) => code));
  return {
    ...definities,
    indicatoren,
    gegevens: definities.gegevens.filter(treffer),
    gebeurtenissoorten: definities.gebeurtenissoorten.filter(treffer),
    normsets: definities.normsets
      .map((set) =>
        treffer(set) ? set : { ...set, normen: set.normen.filter(({ indicator }) => codes.has(indicator)) },
      )
      .filter(({ normen }) => normen.length > 0),
  };
}

/** In which part of the page a code stands. */
export function deelVan(definities: Definities, code: string): Deel | undefined {
  const heeft = (lijst: readonly { readonly code: string }[]) => lijst.some((definitie) => definitie.code === code);
  if (heeft(definities.indicatoren)) return 'kengetallen';
  if (heeft(definities.gegevens)) return 'gegevens';
  if (heeft(definities.gebeurtenissoorten)) return 'gebeurtenissen';
  return heeft(definities.normsets) ? 'normen' : undefined;
}
