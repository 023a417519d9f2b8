import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

/** What is looked for among the signals; all of it lives in the address. */
export interface Signalenzoek {
  tab?: 'gesluimerd' | 'afgehandeld' | undefined;
  /** `mij`, `niemand`, or the id of a person. */
  eigenaar?: string | undefined;
  /** `stevig,ernstig` */
  ernst?: string | undefined;
  oorzaak?: string | undefined;
  onderwerp?: 'aanbieder' | 'gebied' | undefined;
  regio?: string | undefined;
  kvk?: string | undefined;
  gebied?: string | undefined;
  zoek?: string | undefined;
  sorteer?: 'nieuwste' | 'oudste' | 'ernst' | 'onderwerp' | undefined;
  pagina?: number | undefined;
}

const LAATSTE = 10_000;

export function leesSignalen(ruw: Ruw): Signalenzoek {
  const volgens = (naam: string, vorm: RegExp) => {
    const tekst = leesTekst(ruw, naam);
    return tekst !== undefined && vorm.test(tekst) ? tekst : undefined;
  };
  const pagina = Number(ruw.pagina);
  return zonderLeeg({
    tab: leesKeuze(ruw, 'tab', ['gesluimerd', 'afgehandeld']),
    eigenaar: volgens('eigenaar', /^(mij|niemand|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/),
    ernst: volgens('ernst', /^(licht|stevig|ernstig)(,(licht|stevig|ernstig)){0,2}$/),
    oorzaak: volgens('oorzaak', /^[a-z][A-Za-z0-9]{0,59}$/),
    onderwerp: leesKeuze(ruw, 'onderwerp', ['aanbieder', 'gebied']),
    regio: volgens('regio', /^JZ\d{2}$/),
    kvk: volgens('kvk', /^\d{8}$/),
    gebied: volgens('gebied', /^(GM\d{4}|JZ\d{2})$/),
    zoek: leesTekst(ruw, 'zoek'),
    sorteer: leesKeuze(ruw, 'sorteer', ['nieuwste', 'oudste', 'ernst', 'onderwerp']),
    pagina: Number.isInteger(pagina) && pagina > 1 && pagina <= LAATSTE ? pagina : undefined,
  });
}
