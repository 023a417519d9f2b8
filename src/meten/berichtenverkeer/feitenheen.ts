import type { Feit, Feitbasis, Knoop, Leveringfeit, Prestatiefeit, Pseudoniem, Toewijzingfeit } from './domain.ts';
import {
  datumOf,
  datumVan,
  geborenVan,
  getalOf,
  getalVan,
  keuze,
  kinderenVan,
  kindVan,
  nummerOf,
  tekst,
  vereist,
} from './feitenknoop.ts';

type Pseudonimiseer = (bsn: string) => Pseudoniem;

const productVan = (knoop: Knoop) => ({
  categorie: tekst(knoop, 'Product', 'Categorie'),
  product: tekst(knoop, 'Product', 'Code'),
});

/** JW301: every assigned product of the client. */
export function toewijzingen(client: Knoop, basis: Feitbasis, pseudoniem: Pseudonimiseer): readonly Toewijzingfeit[] {
  const persoon = pseudoniem(vereist(client, 'Bsn'));
  const geboren = geborenVan(client);
  const geslacht = keuze(client, ['0', '1', '2'], 'Geslacht');
  return kinderenVan(kindVan(client, 'ToegewezenProducten'), 'ToegewezenProduct').map((deel) => ({
    ...basis,
    feit: 'toewijzing',
    persoon,
    geboren,
    geslacht,
    nummer: nummerOf(deel, 'ToewijzingNummer') ?? vereist(deel, 'ToewijzingNummer'),
    // A time may have a fraction or a zone behind it; hours, minutes and seconds are what the standard orders by.
    toegewezenOp: `${datumVan(deel, 'Toewijzingsdatum')}T${vereist(deel, 'Toewijzingstijd').slice(0, 8)}`,
    ingang: datumVan(deel, 'Ingangsdatum'),
    einde: datumOf(deel, 'Einddatum'),
    ...productVan(deel),
    volume: getalOf(deel, 'Omvang', 'Volume'),
    eenheid: tekst(deel, 'Omvang', 'Eenheid'),
    frequentie: tekst(deel, 'Omvang', 'Frequentie'),
    budget: getalOf(deel, 'Budget'),
    redenWijziging: tekst(deel, 'RedenWijziging'),
    referentie: tekst(deel, 'ReferentieAanbieder'),
  }));
}

/** JW305 and JW307: every start or stop of the client. */
export function leveringen(client: Knoop, basis: Feitbasis, pseudoniem: Pseudonimiseer): readonly Leveringfeit[] {
  const persoon = pseudoniem(vereist(client, 'Bsn'));
  const gedeeld = (deel: Knoop) => ({
    ...basis,
    persoon,
    nummer: nummerOf(deel, 'ToewijzingNummer'),
    ...productVan(deel),
    begin: datumVan(deel, 'Begindatum'),
    status: keuze(deel, ['1', '3'], 'StatusAanlevering'),
  });
  return [
    ...kinderenVan(kindVan(client, 'StartProducten'), 'StartProduct').map((deel) => ({
      ...gedeeld(deel),
      feit: 'start' as const,
    })),
    ...kinderenVan(kindVan(client, 'StopProducten'), 'StopProduct').map((deel) => ({
      ...gedeeld(deel),
      feit: 'stop' as const,
      einde: datumVan(deel, 'Einddatum'),
      reden: vereist(deel, 'RedenBeeindiging'),
    })),
  ];
}

/** JW315: every product that is asked for. */
export function aanvragen(client: Knoop, basis: Feitbasis, pseudoniem: Pseudonimiseer): readonly Feit[] {
  const persoon = pseudoniem(vereist(client, 'Bsn'));
  return kinderenVan(kindVan(client, 'AangevraagdeProducten'), 'AangevraagdProduct').map((deel) => ({
    ...basis,
    feit: 'verzoek',
    soort: 'toewijzing',
    persoon,
    referentie: vereist(deel, 'ReferentieAanbieder'),
    gewensteIngang: datumOf(deel, 'ToewijzingIngangsdatum'),
    ...productVan(deel),
    verwijzer: tekst(deel, 'Verwijzer', 'Type'),
  }));
}

/** The only value of a list, or null where there are more or none. */
const enige = (waarden: readonly (string | null)[]): string | null =>
  new Set(waarden).size === 1 ? (waarden[0] ?? null) : null;

/** JW317: one request, that is judged as a whole (OP344); its product only where it asks for one kind. */
export function wijziging(client: Knoop, basis: Feitbasis, pseudoniem: Pseudonimiseer): readonly Feit[] {
  const verzoek = kindVan(client, 'Verzoek');
  if (!verzoek) return [];
  const nieuw = kinderenVan(kindVan(verzoek, 'NieuweProducten'), 'NieuwProduct');
  const teWijzigen = kinderenVan(kindVan(verzoek, 'TeWijzigenProducten'), 'TeWijzigenProduct');
  const ingangen = [...nieuw, ...teWijzigen].map((deel) => datumVan(deel, 'GewensteIngangsdatum')).sort();
  return [
    {
      ...basis,
      feit: 'verzoek',
      soort: 'wijziging',
      persoon: pseudoniem(vereist(client, 'Bsn')),
      referentie: vereist(verzoek, 'ReferentieAanbieder'),
      gewensteIngang: ingangen[0] ?? null,
      categorie: enige(nieuw.map((deel) => tekst(deel, 'Product', 'Categorie'))),
      product: enige(nieuw.map((deel) => tekst(deel, 'Product', 'Code'))),
      verwijzer: null,
      ongewijzigd: nummersIn(verzoek, 'OngewijzigdeProducten', 'OngewijzigdProduct'),
      teWijzigen: nummersIn(verzoek, 'TeWijzigenProducten', 'TeWijzigenProduct'),
    },
  ];
}

/** Numbers of the assignments in a list, in one order whatever that of the message. */
const nummersIn = (verzoek: Knoop, lijst: string, klasse: string): readonly string[] => {
  const nummers = kinderenVan(kindVan(verzoek, lijst), klasse).map((deel) => nummerOf(deel, 'ToewijzingNummer'));
  return [...new Set(nummers)].filter((nummer) => nummer !== null).sort();
};

/** JW319: the answer to one request. */
export const antwoord = (deel: Knoop, basis: Feitbasis): readonly Feit[] => [
  {
    ...basis,
    feit: 'antwoord',
    referentie: vereist(deel, 'ReferentieAanbieder'),
    antwoord: keuze(deel, ['1', '2'], 'VerzoekAntwoord'),
    reden: tekst(deel, 'RedenAfwijzingVerzoek'),
    naarGemeente: gemeenteOf(tekst(deel, 'Woonplaatsbeginsel', 'Gemeente')),
  },
];

const gemeenteOf = (code: string | null): string | null => code && `GM${code}`;

/** JW323: the lines of one client of a declaration. */
export function prestaties(
  client: Knoop,
  basis: Feitbasis,
  declaratie: string,
  pseudoniem: Pseudonimiseer,
): readonly Prestatiefeit[] {
  const persoon = pseudoniem(vereist(client, 'Bsn'));
  return kinderenVan(kindVan(client, 'Prestaties'), 'Prestatie').map((deel) => ({
    ...basis,
    feit: 'prestatie',
    persoon,
    declaratie,
    referentie: vereist(deel, 'ProductReferentie', 'ReferentieNummer'),
    vorige: tekst(deel, 'ProductReferentie', 'VorigReferentieNummer'),
    nummer: nummerOf(deel, 'ToewijzingNummer') ?? vereist(deel, 'ToewijzingNummer'),
    categorie: vereist(deel, 'ProductCategorie'),
    product: vereist(deel, 'ProductCode'),
    van: datumVan(deel, 'ProductPeriode', 'Begindatum'),
    tot: datumVan(deel, 'ProductPeriode', 'Einddatum'),
    volume: getalVan(deel, 'GeleverdVolume'),
    eenheid: vereist(deel, 'Eenheid'),
    tarief: getalOf(deel, 'ProductTarief'),
    bedrag: bedragVan(deel),
  }));
}

/** Euro cents; negative for credit, and never minus zero. */
function bedragVan(prestatie: Knoop): number {
  const bedrag = getalVan(prestatie, 'IngediendBedrag', 'Bedrag');
  const credit = keuze(prestatie, ['D', 'C'], 'IngediendBedrag', 'DebetCredit') === 'C';
  return credit && bedrag !== 0 ? -bedrag : bedrag;
}
