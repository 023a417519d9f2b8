import type { Datum } from '../../../kernel/datum.ts';
import type { Berichtsoort } from '../domain.ts';
import type { Plek } from './plek.ts';
import { categorieVan } from './productcodes.ts';
import { type Inhoudregel, type Meld, regel } from './regel.ts';

/** Rules on assigned and requested products. Source: informatiemodel.istandaarden.nl, iJw 3.2, technische regels, constraints, condities. */

const OUDE_REGELS_TOT = '2020-12-31';

/** Classes that hold a product with its period, and the names of the dates of that. */
const PRODUCTKLASSEN: Readonly<Record<string, readonly [ingang: string, einde: string]>> = {
  ToegewezenProduct: ['Ingangsdatum', 'Einddatum'],
  AangevraagdProduct: ['ToewijzingIngangsdatum', 'ToewijzingEinddatum'],
  NieuwProduct: ['GewensteIngangsdatum', 'Einddatum'],
  TeWijzigenProduct: ['GewensteIngangsdatum', 'Einddatum'],
};
const SOORTEN: readonly Berichtsoort[] = ['JW301', 'JW315', 'JW317'];
const MET_PRODUCT = ['ToegewezenProduct', 'AangevraagdProduct', 'NieuwProduct'];
const ALLE = Object.keys(PRODUCTKLASSEN);

const eindeVan = (plek: Plek): Datum | null => plek.datum(PRODUCTKLASSEN[plek.knoop.naam]?.[1] ?? '');

/** The rules of 2021 hold for what ends after 2020, or has no end. */
const nieuweRegels = (plek: Plek): boolean => (eindeVan(plek) ?? '9999-12-31') > OUDE_REGELS_TOT;

/** Deleted: ends on the day it begins, with a reason that says so. It takes no part in stacking. */
const verwijderd = (plek: Plek): boolean =>
  ['01', '13'].includes(plek.tekst('RedenWijziging') ?? '') && plek.tekst('Ingangsdatum') === plek.tekst('Einddatum');

/** Same product, as far as both tell: a product without code is its whole category, and without category it is anything. */
function zelfde(a: Plek, b: Plek): boolean {
  for (const deel of ['Categorie', 'Code']) {
    const [een, ander] = [a.tekst('Product', deel), b.tekst('Product', deel)];
    if (een === null || ander === null) return true;
    if (een !== ander) return false;
  }
  return true;
}

function overlapt(a: Plek, b: Plek): boolean {
  const periode = (plek: Plek) =>
    [plek.datum(PRODUCTKLASSEN[plek.knoop.naam]?.[0] ?? ''), eindeVan(plek) ?? '9999-12-31'] as const;
  const [[vanA, totA], [vanB, totB]] = [periode(a), periode(b)];
  return vanA !== null && vanB !== null && vanA <= totB && vanB <= totA;
}

const geenStapeling = (klasse: string) => (plek: Plek, meld: Meld) => {
  const producten = plek.alle(klasse).filter((product) => !verwijderd(product));
  for (const [index, product] of producten.entries()) {
    const eerder = producten.slice(0, index).find((ander) => zelfde(ander, product) && overlapt(ander, product));
    if (eerder)
      meld(
        product,
        `${klasse} overlapt in de tijd met hetzelfde product op regel ${eerder.regelnummer}; verwacht één tegelijk`,
      );
  }
};

function codePastBijCategorie(plek: Plek, meld: Meld, [categorie, code]: readonly [string, string]): void {
  const [gevonden, hoort] = [plek.tekst(categorie), categorieVan(plek.tekst(code) ?? '')];
  if (gevonden !== null && hoort !== null && gevonden !== hoort)
    meld(plek.bij(code), `${code} ${plek.tekst(code)} hoort bij categorie ${hoort}; gevonden ${categorie} ${gevonden}`);
}

const isNederlandseGemeente = (plek: Plek, meld: Meld, gemeenten: ReadonlySet<string> | null, naam: string): void => {
  const code = plek.tekst(naam);
  // Eight digits is a provider.
  if (gemeenten && code !== null && /^\d{4}$/.test(code) && !gemeenten.has(`GM${code}`))
    meld(plek.bij(naam), `${code} is geen code van een gemeente die bestaat of heeft bestaan`);
};

export const PRODUCTREGELS: readonly Inhoudregel[] = [
  regel(
    'TR302',
    'Een product wordt niet gestapeld toegewezen',
    ['JW301'],
    ['ToegewezenProducten'],
    geenStapeling('ToegewezenProduct'),
  ),
  regel(
    'TR386',
    'Een product wordt niet gestapeld aangevraagd',
    ['JW315'],
    ['AangevraagdeProducten'],
    geenStapeling('AangevraagdProduct'),
  ),
  regel(
    'TR410',
    'Een nieuw product wordt niet gestapeld gevraagd',
    ['JW317'],
    ['NieuweProducten'],
    geenStapeling('NieuwProduct'),
  ),
  regel(
    'TR381',
    'Een code van de landelijke lijst staat onder haar eigen categorie',
    [...SOORTEN, 'JW305', 'JW307', 'JW323'],
    ['Product', 'Prestatie'],
    (plek, meld) =>
      codePastBijCategorie(
        plek,
        meld,
        plek.knoop.naam === 'Product' ? ['Categorie', 'Code'] : ['ProductCategorie', 'ProductCode'],
      ),
  ),
  regel(
    'TR378',
    'Een gemeentecode bestaat',
    [...SOORTEN, 'JW305', 'JW307', 'JW319', 'JW323', 'JW325'],
    ['Header', 'Woonplaatsbeginsel'],
    (plek, meld, { gemeenten }) => {
      for (const naam of ['Afzender', 'Ontvanger', 'Gemeente']) isNederlandseGemeente(plek, meld, gemeenten, naam);
    },
  ),
  regel('CD079', 'Zonder budget is er een product', SOORTEN, MET_PRODUCT, (plek, meld) => {
    if (!plek.heeft('Budget') && !plek.heeft('Product'))
      meld(plek, 'Product ontbreekt; verplicht als er geen Budget is');
  }),
  regel('CD041', 'Een productcode gaat samen met een omvang', SOORTEN, MET_PRODUCT, (plek, meld) => {
    if (plek.heeft('Product', 'Code') && !plek.heeft('Omvang') && !plek.heeft('Budget'))
      meld(plek, 'Omvang ontbreekt; verplicht als Code in Product gevuld is');
  }),
  regel('CD077', 'Er is een omvang of een budget, niet allebei', SOORTEN, ALLE, (plek, meld) => {
    if (plek.heeft('Omvang') && plek.heeft('Budget'))
      meld(plek.bij('Budget'), 'Budget en Omvang zijn allebei gevuld; verwacht een van beide');
  }),
  regel('CD080', 'Zonder productcode is er geen omvang', SOORTEN, MET_PRODUCT, (plek, meld) => {
    if (plek.heeft('Omvang') && !plek.heeft('Product', 'Code') && nieuweRegels(plek))
      meld(plek.bij('Omvang'), 'Omvang is gevuld zonder Code in Product; laat leeg');
  }),
  regel('CD075', 'Een budget heeft een einde', SOORTEN, ALLE, (plek, meld) => {
    const naam = PRODUCTKLASSEN[plek.knoop.naam]?.[1] ?? '';
    if (plek.heeft('Budget') && !plek.heeft(naam)) meld(plek, `${naam} ontbreekt; verplicht bij een Budget`);
  }),
  regel('CD076', 'Een omvang per week heeft een einde', SOORTEN, ALLE, (plek, meld) => {
    const naam = PRODUCTKLASSEN[plek.knoop.naam]?.[1] ?? '';
    if (plek.tekst('Omvang', 'Frequentie') === '2' && !plek.heeft(naam))
      meld(plek, `${naam} ontbreekt; verplicht bij Frequentie 2 (per week)`);
  }),
  regel(
    'CS338',
    'Etmalen, dagdelen, euro’s en stuks zijn per week, per maand of in totaal',
    SOORTEN,
    ALLE,
    (plek, meld) => {
      const [eenheid, frequentie] = [plek.tekst('Omvang', 'Eenheid'), plek.tekst('Omvang', 'Frequentie')];
      if (['14', '16', '83', '84'].includes(eenheid ?? '') && frequentie === '1' && nieuweRegels(plek))
        meld(plek.bij('Omvang', 'Frequentie'), `Frequentie is 1 (per dag) bij Eenheid ${eenheid}; verwacht 2, 4 of 6`);
    },
  ),
  regel(
    'CS335',
    'Een verwijderde toewijzing eindigt op de dag waarop zij ingaat',
    ['JW301'],
    ['ToegewezenProduct'],
    (plek, meld) => {
      const [ingang, einde] = [plek.tekst('Ingangsdatum'), plek.tekst('Einddatum')];
      if (plek.tekst('RedenWijziging') === '13' && ingang !== einde)
        meld(
          plek.bij('RedenWijziging'),
          `RedenWijziging is 13 (verwijderd) en de Einddatum is ${einde ?? 'leeg'}; verwacht ${ingang}`,
        );
    },
  ),
  regel('CS336', 'Reden 01 bestaat niet meer', ['JW301'], ['RedenWijziging'], (plek, meld) => {
    if (plek.tekst() === '01')
      meld(plek, 'RedenWijziging is 01 (vervallen); gebruik 14 (administratieve correctie) of 13 (verwijderd)');
  }),
];
