import { toeval } from '../toeval.ts';
import { type Dag, dagtekst } from './dagen.ts';
import { GEMEENTEN } from './ijking.ts';
import type { Leven } from './levens.ts';
import { ijw, schrijver } from './xml.ts';

/** Words of weather and water, as the demo's providers have them: nobody is called so. */
const VOORNAMEN =
  'Zilt Nevel Kiezel Dauw Mistral Schelp Vonk Glim Kwik Ruis Sterre-Nova Kobalt Otterlief Gloor Barnsteen Zephyra Drupje Wolkje Tijl-Tij Bries'.split(
    ' ',
  );
const ACHTERNAMEN =
  'Verzonneling Voorbeeldsma Testhuizen Nergensstra Fictiema Demostra Proefkonijn Denkbeeldig Schijnwater Luchtkasteel Nevelbrug Spiegelmeer Droomvaart Bedachtzaam Zogenaamd Maanrots Papierberg Woordenstroom'.split(
    ' ',
  );
const STRATEN = 'Verzonnenlaan Voorbeeldstraat Nergensweg Proefpad Schijnsingel Testdijk'.split(' ');

/** All that a message says about somebody. */
export interface Persoon {
  readonly bsn: string;
  readonly geboren: Dag;
  readonly geslacht: '1' | '2';
  readonly achternaam: string;
  readonly voornaam: string;
  readonly straat: string;
  readonly huisnummer: number;
  readonly plaats: string;
}

export function persoonVan(
  zaad: string,
  leven: Pick<Leven, 'nummer' | 'bsn' | 'geboren' | 'geslacht' | 'gemeente'>,
): Persoon {
  const t = toeval(`${zaad}/persoon/${leven.nummer}`);
  const { bsn, geboren, geslacht, gemeente } = leven;
  return {
    bsn,
    geboren,
    geslacht,
    achternaam: t.kies(ACHTERNAMEN),
    voornaam: t.kies(VOORNAMEN),
    straat: t.kies(STRATEN),
    huisnummer: t.heel(1, 199),
    plaats: GEMEENTEN.find(({ code }) => code === gemeente)?.naam ?? 'Verzonnenstad',
  };
}

const voorletter = (voornaam: string): string => voornaam.slice(0, 1);

/** Bsn, Geboortedatum and Geslacht, and the name in short. */
export function kortePersoon(ns: string, persoon: Persoon): string {
  const s = schrijver(ns);
  return wie(ns, persoon) + s.tak('Naam', geslachtsnaam(persoon.achternaam), ...voor(persoon.voornaam));
}

function wie(ns: string, { bsn, geboren, geslacht }: Persoon): string {
  const s = schrijver(ns);
  return (
    s.blad('Bsn', bsn) + s.tak('Geboortedatum', ijw.blad('Datum', dagtekst(geboren))) + s.blad('Geslacht', geslacht)
  );
}

const geslachtsnaam = (naam: string): string => ijw.tak('Geslachtsnaam', ijw.blad('Achternaam', naam));
const voor = (voornaam: string): string[] => [
  ijw.blad('Voornamen', voornaam),
  ijw.blad('Voorletters', voorletter(voornaam)),
];

/** The person with relations and addresses, as an assignment wants it; a parent while under age (OP002). */
export function volledigePersoon(persoon: Persoon, dag: Dag): string {
  const s = schrijver('jw301');
  const contact = s.tak(
    'Contact',
    s.blad('Soort', '01'),
    s.tak(
      'Adres',
      ijw.tak('Huis', ijw.blad('Huisnummer', persoon.huisnummer)),
      ijw.blad('Postcode', '9999XX'),
      ijw.blad('Straatnaam', persoon.straat),
      ijw.blad('Plaatsnaam', persoon.plaats),
      ijw.blad('LandCode', 'NL'),
    ),
    s.tak('Telefoon', ijw.tak('Telefoon01', ijw.blad('Telefoonnummer', '0612345678'), ijw.blad('Landnummer', '0031'))),
  );
  const naam = (voornaam: string) =>
    s.tak('Naam', geslachtsnaam(persoon.achternaam), ...voor(voornaam), ijw.blad('NaamGebruik', '1'));
  const ouder = s.tak(
    'Relatie',
    s.blad('Nummer', '1'),
    s.blad('Volgorde', 1),
    s.blad('Soort', '10'),
    naam('Ouder'),
    contact,
  );
  const minderjarig = dag - persoon.geboren < 18 * 365.25;
  return (
    wie('jw301', persoon) +
    naam(persoon.voornaam) +
    (minderjarig ? s.tak('Relaties', ouder) : '') +
    s.tak('Contactgegevens', contact)
  );
}
