import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

/** What is looked for among the dossiers; all of it lives in the address. */
export interface Dossierzoek {
  procedure?: string | undefined;
  toestand?: string | undefined;
  stand?: 'gesloten' | 'alle' | undefined;
  zoek?: string | undefined;
  mijn?: 'ja' | undefined;
  oefening?: 'ja' | undefined;
  kvk?: string | undefined;
  gebied?: string | undefined;
  sorteer?: 'laatst' | undefined;
  pagina?: number | undefined;
}

const CODE = /^[a-z][A-Za-z0-9]{0,39}$/;
const LAATSTE = 10_000;

export function leesDossiers(ruw: Ruw): Dossierzoek {
  const volgens = (naam: string, vorm: RegExp) => {
    const tekst = leesTekst(ruw, naam);
    return tekst !== undefined && vorm.test(tekst) ? tekst : undefined;
  };
  const zoek = leesTekst(ruw, 'zoek')?.trim().slice(0, 100);
  const pagina = Number(ruw.pagina);
  return zonderLeeg({
    procedure: volgens('procedure', CODE),
    toestand: volgens('toestand', CODE),
    stand: leesKeuze(ruw, 'stand', ['gesloten', 'alle']),
    zoek: zoek && zoek.length > 1 ? zoek : undefined,
    mijn: leesKeuze(ruw, 'mijn', ['ja']),
    oefening: leesKeuze(ruw, 'oefening', ['ja']),
    kvk: volgens('kvk', /^\d{8}$/),
    gebied: volgens('gebied', /^(GM\d{4}|JZ\d{2})$/),
    sorteer: leesKeuze(ruw, 'sorteer', ['laatst']),
    pagina: Number.isInteger(pagina) && pagina > 1 && pagina <= LAATSTE ? pagina : undefined,
  });
}
