import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export const FIGUREN = ['wachttijd', 'wachttijdToewijzing', 'wachttijdVerzoek'] as const;
export type Figuur = (typeof FIGUREN)[number];
export const LEEFTIJDEN = ['0-3', '4-7', '8-11', '12-15', '16-17', '18+', 'onbekend'] as const;
export const GESLACHTEN = ['1', '2', '0'] as const;
export const STANDEN = ['wacht', 'loopt', 'gestopt', 'afgelopen', 'later'] as const;

/** Whom it is about: what all screens of messages share. */
export interface Keuzezoek {
  regio?: string | undefined;
  gemeente?: string | undefined;
  /** AGB code. */
  aanbieder?: string | undefined;
  /** Kind of help: two digits. */
  categorie?: string | undefined;
}

/** The same, with of which young people and from which month on. */
export interface Stroomzoek extends Keuzezoek {
  leeftijd?: (typeof LEEFTIJDEN)[number] | undefined;
  geslacht?: (typeof GESLACHTEN)[number] | undefined;
  /** First month, when it is not two years back. */
  van?: string | undefined;
}

/** All that is chosen on the screen of waiting times; it lives in the address. */
export interface Wachtzoek extends Stroomzoek {
  figuur?: Exclude<Figuur, 'wachttijd'> | undefined;
  /** What the map has beside the kinds of help; without it municipalities. */
  per?: 'aanbieder' | undefined;
}

/** All that is chosen on the list of trajecten. */
export interface Trajectzoek extends Omit<Stroomzoek, 'van'> {
  stand?: (typeof STANDEN)[number] | undefined;
  /** Month of the start. */
  maand?: string | undefined;
  /** Months and reason of the stop. */
  gestoptVan?: string | undefined;
  gestoptTot?: string | undefined;
  reden?: string | undefined;
  /** The first eight signs of a pseudonym. */
  persoon?: string | undefined;
  pagina?: number | undefined;
}

const VORM = {
  regio: /^JZ\d{2}$/,
  gemeente: /^GM\d{4}$/,
  aanbieder: /^\d{8}$/,
  categorie: /^\d{2}$/,
  reden: /^\d{2}$/,
  maand: /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/,
  persoon: /^[0-9a-f]{8}$/,
  pagina: /^[1-9]\d{0,2}$/,
} as const;

function passend(ruw: Ruw, sleutel: string, vorm: RegExp): string | undefined {
  const tekst = leesTekst(ruw, sleutel);
  return tekst !== undefined && vorm.test(tekst) ? tekst : undefined;
}

const leesGroep = (ruw: Ruw): Pick<Stroomzoek, 'leeftijd' | 'geslacht'> => ({
  leeftijd: leesKeuze(ruw, 'leeftijd', LEEFTIJDEN),
  geslacht: leesKeuze(ruw, 'geslacht', GESLACHTEN),
});

const leesKeuzes = (ruw: Ruw): Keuzezoek => ({
  regio: passend(ruw, 'regio', VORM.regio),
  gemeente: passend(ruw, 'gemeente', VORM.gemeente),
  aanbieder: passend(ruw, 'aanbieder', VORM.aanbieder),
  categorie: passend(ruw, 'categorie', VORM.categorie),
});

/** What is valid of an address that is about young people over months. */
export const leesStroomzoek = (ruw: Ruw): Stroomzoek =>
  zonderLeeg({
    ...leesKeuzes(ruw),
    ...leesGroep(ruw),
    van: passend(ruw, 'van', VORM.maand),
  });

export const leesWachtzoek = (ruw: Ruw): Wachtzoek =>
  zonderLeeg({
    ...leesStroomzoek(ruw),
    figuur: leesKeuze(ruw, 'figuur', ['wachttijdToewijzing', 'wachttijdVerzoek'] as const),
    per: leesKeuze(ruw, 'per', ['aanbieder'] as const),
  });

export function leesTrajectzoek(ruw: Ruw): Trajectzoek {
  const pagina = passend({ pagina: String(ruw.pagina ?? '') }, 'pagina', VORM.pagina);
  return zonderLeeg({
    ...leesKeuzes(ruw),
    stand: leesKeuze(ruw, 'stand', STANDEN),
    ...leesGroep(ruw),
    maand: passend(ruw, 'maand', VORM.maand),
    gestoptVan: passend(ruw, 'gestoptVan', VORM.maand),
    gestoptTot: passend(ruw, 'gestoptTot', VORM.maand),
    reden: passend(ruw, 'reden', VORM.reden),
    persoon: passend(ruw, 'persoon', VORM.persoon),
    pagina: pagina === undefined || pagina === '1' ? undefined : Number(pagina),
  });
}

/** The month so many months later (or, below zero, earlier). */
export function maandErbij(maand: string, aantal: number): string {
  const nummer = Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1 + aantal;
  return `${Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;
}
