import { leesDatum, leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export const STATUSSEN = ['nieuw', 'gekoppeld', 'terzijde'] as const;

/** What is looked for in the news; all of it lives in the address. */
export interface Nieuwszoek {
  deel?: 'bronnen' | undefined;
  status?: (typeof STATUSSEN)[number] | undefined;
  bron?: string | undefined;
  regio?: string | undefined;
  kvk?: string | undefined;
  van?: string | undefined;
  tot?: string | undefined;
  zoek?: string | undefined;
  pagina?: number | undefined;
}

const volgens = (vorm: RegExp, tekst: string | undefined) =>
  tekst !== undefined && vorm.test(tekst) ? tekst : undefined;

const LAATSTE = 10_000;
const LANGSTE = 100;

export const leesNieuws = (ruw: Ruw): Nieuwszoek => {
  const pagina = Number(ruw.pagina);
  return zonderLeeg({
    deel: leesKeuze(ruw, 'deel', ['bronnen'] as const),
    status: leesKeuze(ruw, 'status', STATUSSEN),
    bron: volgens(/^[1-9]\d{0,8}$/, leesTekst(ruw, 'bron')),
    regio: volgens(/^JZ\d{2}$/, leesTekst(ruw, 'regio')),
    kvk: volgens(/^\d{8}$/, leesTekst(ruw, 'kvk')),
    van: leesDatum(ruw, 'van'),
    tot: leesDatum(ruw, 'tot'),
    zoek: leesTekst(ruw, 'zoek')?.trim().slice(0, LANGSTE),
    pagina: Number.isInteger(pagina) && pagina > 1 && pagina <= LAATSTE ? pagina : undefined,
  });
};
