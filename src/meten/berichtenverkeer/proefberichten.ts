import type { Berichtsoort } from './domain.ts';

/**
 * One valid message of each kind, made up by us, for tests and measurements. `m:` is the namespace of the message and `i:` that of
 * the basic schema. The BSN is of the official test range.
 */
const RELEASE = 'http://www.istandaarden.nl/ijw/3_2';
const VERSIE = '<i:BasisschemaXsdVersie>1.0.0</i:BasisschemaXsdVersie><i:BerichtXsdVersie>1.0.0</i:BerichtXsdVersie>';
const CODES = '<m:RetourCodes><m:RetourCode>0200</m:RetourCode></m:RetourCodes>';
const AFGEKEURD = '<m:RetourCodes><m:RetourCode>9307</m:RetourCode><m:RetourCode>9308</m:RetourCode></m:RetourCodes>';

interface Kop {
  readonly code: string;
  readonly vanGemeente: boolean;
  /** What an answer has more. */
  readonly meer?: string;
}
const kop = ({ code, vanGemeente, meer = '' }: Kop): string => {
  const [afzender, ontvanger] = vanGemeente ? ['9999', '99000001'] : ['99000001', '9999'];
  return `<m:Header>
    <m:BerichtCode>${code}</m:BerichtCode><m:BerichtVersie>3</m:BerichtVersie><m:BerichtSubversie>2</m:BerichtSubversie>
    <m:Afzender>${afzender}</m:Afzender>
    <m:Ontvanger>${ontvanger}</m:Ontvanger>
    <m:BerichtIdentificatie><i:Identificatie>BER${code}</i:Identificatie><i:Dagtekening>2026-03-02</i:Dagtekening></m:BerichtIdentificatie>
    <m:XsdVersie>${VERSIE}</m:XsdVersie>
    ${meer}
  </m:Header>`;
};
const RETOUR = `<m:IdentificatieRetour>RET1</m:IdentificatieRetour><m:DagtekeningRetour>2026-03-04</m:DagtekeningRetour>
    <m:XsltVersie>1.0.0</m:XsltVersie><m:XsdVersieRetour>${VERSIE}</m:XsdVersieRetour>${CODES}`;

const ACHTERNAAM =
  '<i:Geslachtsnaam><i:Achternaam>Dünya-Ørsted</i:Achternaam><i:Voorvoegsel>van ’t</i:Voorvoegsel></i:Geslachtsnaam>';
const WIE = `<m:Bsn>999900006</m:Bsn>
    <m:Geboortedatum><i:Datum>2012-02-29</i:Datum><i:DatumGebruik>1</i:DatumGebruik></m:Geboortedatum>
    <m:Geslacht>2</m:Geslacht>`;
const VOLLEDIG = `<m:Naam>${ACHTERNAAM}
      <i:Partnernaam><i:Achternaam>Proef</i:Achternaam></i:Partnernaam>
      <i:Voornamen>Noor</i:Voornamen><i:Voorletters>Né</i:Voorletters><i:NaamGebruik>1</i:NaamGebruik></m:Naam>`;
const VERKORT = `<m:Naam>${ACHTERNAAM}<i:Voornamen>Noor</i:Voornamen><i:Voorletters>N</i:Voorletters></m:Naam>`;
const PRODUCT = '<m:Product><i:Categorie>45</i:Categorie><i:Code>45A04</i:Code></m:Product>';
const OMVANG = '<m:Omvang><i:Volume>120</i:Volume><i:Eenheid>01</i:Eenheid><i:Frequentie>2</i:Frequentie></m:Omvang>';

const contact = (codes: string): string => `<m:Contact>
      <m:Soort>01</m:Soort>
      <m:Adres>
        <i:Huis><i:Huisnummer>12</i:Huisnummer><i:Huisletter>b</i:Huisletter><i:HuisnummerToevoeging>hs</i:HuisnummerToevoeging>
          <i:AanduidingWoonadres>BY</i:AanduidingWoonadres></i:Huis>
        <i:Postcode>9999ZZ</i:Postcode><i:Straatnaam>Proefstraat</i:Straatnaam><i:Plaatsnaam>Verzonnen</i:Plaatsnaam><i:LandCode>NL</i:LandCode>
      </m:Adres>
      <m:Organisatie>Proef B.V.</m:Organisatie>
      <m:Telefoon>
        <i:Telefoon01><i:Telefoonnummer>0000000000</i:Telefoonnummer><i:Landnummer>0031</i:Landnummer></i:Telefoon01>
        <i:Telefoon02><i:Telefoonnummer>0000000001</i:Telefoonnummer><i:Landnummer>0031</i:Landnummer></i:Telefoon02>
      </m:Telefoon>
      <m:Emailadres>niemand@example.nl</m:Emailadres>
      <m:Periode><i:Begindatum>2026-01-01</i:Begindatum><i:Einddatum>2026-12-31</i:Einddatum></m:Periode>${codes}
    </m:Contact>`;

const toewijzing = (codes: string): string => `<m:Client>${WIE}${VOLLEDIG}
    <m:Communicatie><i:Vorm>1</i:Vorm><i:Taal>Fries</i:Taal></m:Communicatie>
    <m:JuridischeStatus>11</m:JuridischeStatus>
    <m:WettelijkeVertegenwoordiging>06</m:WettelijkeVertegenwoordiging>
    <m:Commentaar>Geen &amp; niets &lt;meer&gt;
over twee regels.</m:Commentaar>
    <m:Relaties><m:Relatie><m:Nummer>R1</m:Nummer><m:Volgorde>1</m:Volgorde><m:Soort>06</m:Soort>
      <m:Geboortedatum><i:Datum>1980-01-01</i:Datum></m:Geboortedatum><m:Geslacht>0</m:Geslacht>${VOLLEDIG}${contact(codes)}${codes}</m:Relatie></m:Relaties>
    <m:Contactgegevens>${contact(codes)}${contact(codes)}</m:Contactgegevens>
    <m:ToegewezenProducten>
      <m:ToegewezenProduct><m:ToewijzingNummer>1001</m:ToewijzingNummer><m:ReferentieAanbieder>REF-1</m:ReferentieAanbieder>${PRODUCT}
        <m:Toewijzingsdatum>2026-03-01</m:Toewijzingsdatum><m:Toewijzingstijd>09:30:00</m:Toewijzingstijd>
        <m:Ingangsdatum>2026-03-09</m:Ingangsdatum><m:Einddatum>2027-03-08</m:Einddatum><m:RedenWijziging>04</m:RedenWijziging>
        ${OMVANG}<m:Budget>150000</m:Budget><m:Commentaar>Geen</m:Commentaar>${codes}</m:ToegewezenProduct>
      <m:ToegewezenProduct><m:ToewijzingNummer>1002</m:ToewijzingNummer><m:Toewijzingsdatum>2026-03-01</m:Toewijzingsdatum>
        <m:Toewijzingstijd>24:00:00</m:Toewijzingstijd><m:Ingangsdatum>2026-03-09</m:Ingangsdatum>${codes}</m:ToegewezenProduct>
    </m:ToegewezenProducten>${codes}
  </m:Client>`;

const start = (codes: string): string => `<m:Client>${WIE}${VERKORT}
    <m:StartProducten>
      <m:StartProduct><m:ToewijzingNummer>1001</m:ToewijzingNummer>${PRODUCT}<m:ToewijzingIngangsdatum>2026-03-09</m:ToewijzingIngangsdatum>
        <m:Begindatum>2026-03-11</m:Begindatum><m:StatusAanlevering>1</m:StatusAanlevering>${codes}</m:StartProduct>
    </m:StartProducten>${codes}
  </m:Client>`;
const stop = (codes: string): string => `<m:Client>${WIE}${VERKORT}
    <m:StopProducten>
      <m:StopProduct><m:ToewijzingNummer>1001</m:ToewijzingNummer>${PRODUCT}<m:ToewijzingIngangsdatum>2026-03-09</m:ToewijzingIngangsdatum>
        <m:Begindatum>2026-03-11</m:Begindatum><m:RedenBeeindiging>31</m:RedenBeeindiging><m:Einddatum>2026-11-30</m:Einddatum>
        <m:StatusAanlevering>1</m:StatusAanlevering>${codes}</m:StopProduct>
    </m:StopProducten>${codes}
  </m:Client>`;
const aanvraag = (codes: string): string => `<m:Client>${WIE}${VERKORT}
    <m:GezagsdragerBekend>1</m:GezagsdragerBekend><m:Commentaar>Geen</m:Commentaar>
    <m:AangevraagdeProducten>
      <m:AangevraagdProduct><m:ReferentieAanbieder>REF-1</m:ReferentieAanbieder><m:BeschikkingNummer>77</m:BeschikkingNummer>${PRODUCT}
        <m:BeschikkingIngangsdatum>2026-03-01</m:BeschikkingIngangsdatum><m:ToewijzingIngangsdatum>2026-03-09</m:ToewijzingIngangsdatum>
        <m:ToewijzingEinddatum>2027-03-08</m:ToewijzingEinddatum>${OMVANG}<m:Budget>0</m:Budget>
        <m:Verwijzer><i:Type>02</i:Type><i:Naam>Praktijk Proef</i:Naam><i:ZorgverlenerCode>01000001</i:ZorgverlenerCode></m:Verwijzer>
        <m:Raamcontract>1</m:Raamcontract><m:Commentaar>Geen</m:Commentaar>${codes}</m:AangevraagdProduct>
    </m:AangevraagdeProducten>${codes}
  </m:Client>`;
const wijziging = (codes: string): string => `<m:Client><m:Bsn>999900006</m:Bsn>
    <m:Verzoek><m:ReferentieAanbieder>REF-2</m:ReferentieAanbieder><m:RedenVerzoek>1</m:RedenVerzoek>
      <m:OngewijzigdeProducten><m:OngewijzigdProduct><m:ToewijzingNummer>1002</m:ToewijzingNummer>${codes}</m:OngewijzigdProduct></m:OngewijzigdeProducten>
      <m:TeWijzigenProducten><m:TeWijzigenProduct><m:ToewijzingNummer>1001</m:ToewijzingNummer>
        <m:GewensteIngangsdatum>2026-04-01</m:GewensteIngangsdatum><m:Einddatum>2026-12-31</m:Einddatum>${OMVANG}<m:Budget>1</m:Budget>${codes}</m:TeWijzigenProduct></m:TeWijzigenProducten>
      <m:NieuweProducten><m:NieuwProduct>${PRODUCT}<m:GewensteIngangsdatum>2026-04-01</m:GewensteIngangsdatum>${codes}</m:NieuwProduct></m:NieuweProducten>${codes}
    </m:Verzoek>${codes}
  </m:Client>`;
const antwoord = (codes: string): string => `<m:Antwoord><m:ReferentieAanbieder>REF-1</m:ReferentieAanbieder>
    <m:VerzoekAntwoord>1</m:VerzoekAntwoord><m:RedenAfwijzingVerzoek>8</m:RedenAfwijzingVerzoek>
    <m:Woonplaatsbeginsel><m:Gemeente>9998</m:Gemeente>${codes}</m:Woonplaatsbeginsel>${codes}
  </m:Antwoord>`;

const prestatie = (nummer: number, codes: string): string => `<m:Prestatie>
          <m:ProductReferentie><i:ReferentieNummer>P${nummer}</i:ReferentieNummer><i:VorigReferentieNummer>P0</i:VorigReferentieNummer></m:ProductReferentie>
          <m:ToewijzingNummer>1001</m:ToewijzingNummer><m:ProductCategorie>45</m:ProductCategorie><m:ProductCode>45A04</m:ProductCode>
          <m:ProductPeriode><i:Begindatum>2026-03-09</i:Begindatum><i:Einddatum>2026-03-31</i:Einddatum></m:ProductPeriode>
          <m:GeleverdVolume>60</m:GeleverdVolume><m:Eenheid>01</m:Eenheid><m:ProductTarief>100</m:ProductTarief>
          <m:IngediendBedrag><i:Bedrag>6000</i:Bedrag><i:DebetCredit>D</i:DebetCredit></m:IngediendBedrag>${codes}
        </m:Prestatie>`;
/** One client of a declaration, with so many lines from `nummer` on. */
const declarant = (nummer: number, codes: string): string => `
      <m:Client><m:Bsn>999900006</m:Bsn>
        <m:Prestaties>${prestatie(nummer, codes)}${prestatie(nummer + 1, codes)}</m:Prestaties>${codes}
      </m:Client>`;
const totaal = (naam: string): string =>
  `<m:${naam}><i:TotaalBedrag>24000</i:TotaalBedrag><i:DebetCredit>D</i:DebetCredit></m:${naam}>`;
const DECLARATIE = `<m:Declaratie><m:DeclaratieNummer>D2026003</m:DeclaratieNummer>
    <m:DeclaratiePeriode><i:Begindatum>2026-03-01</i:Begindatum><i:Einddatum>2026-03-31</i:Einddatum></m:DeclaratiePeriode>
    <m:DeclaratieDagtekening>2026-04-02</m:DeclaratieDagtekening>${totaal('TotaalIngediendBedrag')}
    <m:Clienten>${declarant(1, '')}${declarant(3, '')}</m:Clienten>
  </m:Declaratie>`;
const DECLARATIEANTWOORD = `<m:DeclaratieAntwoord><m:DeclaratieNummer>D2026003</m:DeclaratieNummer>
    ${totaal('TotaalIngediendBedrag')}${totaal('TotaalToegekendBedrag')}
    <m:Clienten>${declarant(1, AFGEKEURD)}</m:Clienten>${CODES}
  </m:DeclaratieAntwoord>`;
const OVER_DECLARATIE = `<m:DeclaratieIdentificatie><i:Identificatie>BER490</i:Identificatie><i:Dagtekening>2026-03-02</i:Dagtekening></m:DeclaratieIdentificatie>
    <m:XsltVersie>1.0.0</m:XsltVersie><m:XsdVersieDeclaratie>${VERSIE}</m:XsdVersieDeclaratie>${CODES}`;

const bericht = (soort: Berichtsoort, kopdelen: Kop, inhoud: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<m:Bericht xmlns:m="${RELEASE}/${soort.toLowerCase()}/schema" xmlns:i="${RELEASE}/basisschema/schema">
  ${kop(kopdelen)}
  ${inhoud}
</m:Bericht>
`;
const heen = (soort: Berichtsoort, code: string, vanGemeente: boolean, inhoud: string): [Berichtsoort, string] => [
  soort,
  bericht(soort, { code, vanGemeente }, inhoud),
];
const retour = (soort: Berichtsoort, code: string, vanGemeente: boolean, inhoud: string): [Berichtsoort, string] => [
  soort,
  bericht(soort, { code, vanGemeente, meer: RETOUR }, inhoud),
];

export const PROEFBERICHTEN: ReadonlyMap<Berichtsoort, string> = new Map([
  heen('JW301', '436', true, toewijzing('')),
  retour('JW302', '437', true, toewijzing(AFGEKEURD)),
  heen('JW305', '438', false, start('')),
  retour('JW306', '439', false, start(AFGEKEURD)),
  heen('JW307', '440', false, stop('')),
  retour('JW308', '441', false, stop(AFGEKEURD)),
  heen('JW315', '446', false, aanvraag('')),
  retour('JW316', '447', false, aanvraag(AFGEKEURD)),
  heen('JW317', '486', false, wijziging('')),
  retour('JW318', '487', false, wijziging(AFGEKEURD)),
  heen('JW319', '488', true, antwoord('')),
  retour('JW320', '489', true, antwoord(AFGEKEURD)),
  heen('JW323', '490', false, DECLARATIE),
  ['JW325', bericht('JW325', { code: '491', vanGemeente: true, meer: OVER_DECLARATIE }, DECLARATIEANTWOORD)],
]);

/** A declaration (JW323) of at least so many bytes, in pieces of some 64 KB, on one line: for measuring. */
export function* groteDeclaratie(bytes: number): Generator<Uint8Array> {
  const [begin = '', einde = ''] = (PROEFBERICHTEN.get('JW323') ?? '')
    .replaceAll('\n', '')
    .split(/<m:Clienten>.*<\/m:Clienten>/);
  yield Buffer.from(`${begin}<m:Clienten>`);
  let geschreven = 0;
  for (let nummer = 1; geschreven < bytes; nummer += 100) {
    const stuk = Buffer.from(
      Array.from({ length: 50 }, (_, i) => declarant(nummer + 2 * i, '').replaceAll('\n', '')).join(''),
    );
    geschreven += stuk.length;
    yield stuk;
  }
  yield Buffer.from(`</m:Clienten>${einde}`);
}
