import { leesDatum, leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../app/zoekparams.ts';

export const SOORTEN = ['lezen', 'wijzigen', 'aanmelden', 'afmelden', 'noodtoegang', 'beheer'] as const;
export const UITKOMSTEN = ['toegestaan', 'geweigerd', 'mislukt'] as const;

/** Rows on one page. */
export const PER_PAGINA = 50;
/** The last page that the API gives. */
const LAATSTE = 10_000;

/** A period of whole days, and which page of its list. */
export interface PeriodeZoek {
  van?: string | undefined;
  tot?: string | undefined;
  pagina?: number | undefined;
}

/** What the auditor looks for; all of it lives in the address. */
export interface LogboekZoek extends PeriodeZoek {
  persoon?: string | undefined;
  organisatie?: string | undefined;
  handeling?: string | undefined;
  soort?: (typeof SOORTEN)[number] | undefined;
  uitkomst?: (typeof UITKOMSTEN)[number] | undefined;
  pseudoniem?: string | undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KVK = /^\d{8}$/;

const volgens = (vorm: RegExp, tekst: string | undefined): string | undefined =>
  tekst !== undefined && vorm.test(tekst) ? tekst : undefined;

function leesPagina(ruw: Ruw): number | undefined {
  const nummer = Number(ruw.pagina);
  return Number.isInteger(nummer) && nummer > 1 && nummer <= LAATSTE ? nummer : undefined;
}

export const leesPeriode = (ruw: Ruw): PeriodeZoek =>
  zonderLeeg({ van: leesDatum(ruw, 'van'), tot: leesDatum(ruw, 'tot'), pagina: leesPagina(ruw) });

export const leesLogboek = (ruw: Ruw): LogboekZoek => ({
  ...leesPeriode(ruw),
  ...zonderLeeg({
    persoon: volgens(UUID, leesTekst(ruw, 'persoon')),
    organisatie: volgens(KVK, leesTekst(ruw, 'organisatie')),
    handeling: leesTekst(ruw, 'handeling'),
    soort: leesKeuze(ruw, 'soort', SOORTEN),
    uitkomst: leesKeuze(ruw, 'uitkomst', UITKOMSTEN),
    pseudoniem: leesTekst(ruw, 'pseudoniem'),
  }),
});

/** Only what the API filters by: not the page, and nothing that is about the app as a whole. */
export const alsFilter = ({ van, tot, persoon, organisatie, handeling, soort, uitkomst, pseudoniem }: LogboekZoek) =>
  zonderLeeg({ van, tot, persoon, organisatie, handeling, soort, uitkomst, pseudoniem });

/** A change of the filter begins at the first page again. */
export const metFilter = <Z extends PeriodeZoek>(vorig: Z, deel: Partial<Z>): Z => ({
  ...vorig,
  ...deel,
  pagina: undefined,
});
