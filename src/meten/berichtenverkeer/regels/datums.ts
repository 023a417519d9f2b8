import { type Datum, datum, plusMaanden } from '../../../kernel/datum.ts';
import { eersteVanMaand, laatsteVanMaand } from './kalender.ts';
import type { Plek } from './plek.ts';
import { type Inhoudregel, type Meld, regel, regelMetGeheugen } from './regel.ts';

/** Rules on dates. Source: informatiemodel.istandaarden.nl, iJw 3.2, technische regels and constraints. */

const EERSTE_DECLARATIEDAG = datum('2021-01-01');
const ONBEKEND = '1900-01-01';

/** Where a period stands: names of its two dates. */
const PERIODEN: Readonly<Record<string, readonly [begin: string, einde: string]>> = {
  ToegewezenProduct: ['Ingangsdatum', 'Einddatum'],
  Periode: ['Begindatum', 'Einddatum'],
  StopProduct: ['Begindatum', 'Einddatum'],
  AangevraagdProduct: ['ToewijzingIngangsdatum', 'ToewijzingEinddatum'],
  NieuwProduct: ['GewensteIngangsdatum', 'Einddatum'],
  TeWijzigenProduct: ['GewensteIngangsdatum', 'Einddatum'],
};

/** Dates that may not lie after the date of the message, per class. */
const NIET_LATER: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Client: [['Geboortedatum', 'Datum']],
  Relatie: [['Geboortedatum', 'Datum']],
  ToegewezenProduct: [['Toewijzingsdatum']],
  StartProduct: [['Begindatum']],
  StopProduct: [['Begindatum'], ['Einddatum']],
  DeclaratieDagtekening: [[]],
  DeclaratiePeriode: [['Begindatum']],
  ProductPeriode: [['Begindatum']],
};

function eindeNietVoorBegin(plek: Plek, meld: Meld): void {
  const namen = PERIODEN[plek.knoop.naam];
  if (!namen) return;
  const [begin, einde] = [plek.datum(namen[0]), plek.datum(namen[1])];
  if (begin !== null && einde !== null && einde < begin)
    meld(plek.bij(namen[1]), `${namen[1]} ${einde} ligt voor ${namen[0]} ${begin}; verwacht dezelfde dag of later`);
}

function geboortedatumVolgensGebruik(plek: Plek, meld: Meld): void {
  const [dag, gebruik] = [plek.tekst('Datum'), plek.tekst('DatumGebruik')];
  const klopt =
    dag === null ||
    (gebruik === '1' && dag.endsWith('-01')) ||
    (gebruik === '2' && dag.endsWith('-01-01')) ||
    (gebruik === '3' && dag === ONBEKEND) ||
    (gebruik !== '1' && gebruik !== '2' && gebruik !== '3');
  if (!klopt)
    meld(
      plek.bij('DatumGebruik'),
      `DatumGebruik is ${gebruik}, maar de geboortedatum past daar niet bij; verwacht 01 voor een onbekende dag of maand, en ${ONBEKEND} als alles onbekend is`,
    );
}

const heleMaand = (begin: Datum, einde: Datum): boolean =>
  begin === eersteVanMaand(begin) && einde === laatsteVanMaand(begin);

export const DATUMREGELS: readonly Inhoudregel[] = [
  regel(
    'TR002',
    'Een geboortedatum ligt hoogstens 120 jaar voor het bericht, tenzij hij onbekend is',
    ['JW301', 'JW305', 'JW307', 'JW315'],
    ['Client'],
    (plek, meld, { dagtekening }) => {
      const geboren = plek.datum('Geboortedatum', 'Datum');
      const onbekend = geboren === ONBEKEND && plek.tekst('Geboortedatum', 'DatumGebruik') === '3';
      if (geboren !== null && !onbekend && geboren < plusMaanden(dagtekening, -120 * 12))
        meld(plek.bij('Geboortedatum', 'Datum'), `de geboortedatum ligt meer dan 120 jaar voor ${dagtekening}`);
    },
  ),
  regel(
    'CS139',
    'Welk deel van de geboortedatum telt, past bij de datum zelf',
    ['JW301', 'JW305', 'JW307', 'JW315'],
    ['Geboortedatum'],
    geboortedatumVolgensGebruik,
  ),
  regel(
    'TR018',
    'Een einddatum ligt niet voor de begindatum',
    ['JW301', 'JW307', 'JW315', 'JW317'],
    Object.keys(PERIODEN),
    eindeNietVoorBegin,
  ),
  regel(
    'TR134',
    'Wat al gebeurd moet zijn, ligt niet na de dagtekening van het bericht',
    ['JW301', 'JW305', 'JW307', 'JW315', 'JW323', 'JW325'],
    Object.keys(NIET_LATER),
    (plek, meld, { dagtekening }) => {
      for (const namen of NIET_LATER[plek.knoop.naam] ?? []) {
        const dag = plek.datum(...namen);
        // A birth date is told by its place only.
        const wat = namen[0] === 'Geboortedatum' ? 'de geboortedatum' : `${namen[0] ?? plek.knoop.naam} ${dag}`;
        if (dag !== null && dag > dagtekening)
          meld(plek.bij(...namen), `${wat} ligt na de dagtekening ${dagtekening} van het bericht`);
      }
    },
  ),
  regel(
    'TR137',
    'Een gedeclareerde periode eindigt niet voor haar begin en niet na de dagtekening',
    ['JW323', 'JW325'],
    ['DeclaratiePeriode', 'ProductPeriode'],
    (plek, meld, { dagtekening }) => {
      const [begin, einde] = [plek.datum('Begindatum'), plek.datum('Einddatum')];
      if (einde === null) return;
      if (begin !== null && einde < begin)
        meld(plek.bij('Einddatum'), `Einddatum ${einde} ligt voor Begindatum ${begin}; verwacht dezelfde dag of later`);
      if (einde > dagtekening)
        meld(plek.bij('Einddatum'), `Einddatum ${einde} ligt na de dagtekening ${dagtekening} van het bericht`);
    },
  ),
  regel('OP280', 'Een declaratie gaat over één hele kalendermaand', ['JW323'], ['DeclaratiePeriode'], (plek, meld) => {
    const [begin, einde] = [plek.datum('Begindatum'), plek.datum('Einddatum')];
    if (begin !== null && einde !== null && !heleMaand(begin, einde))
      meld(plek, `de periode is ${begin} tot en met ${einde}; verwacht precies één kalendermaand`);
  }),
  regel('OP367', 'Een productperiode ligt binnen één kalendermaand', ['JW323'], ['ProductPeriode'], (plek, meld) => {
    const [begin, einde] = [plek.datum('Begindatum'), plek.datum('Einddatum')];
    if (begin !== null && einde !== null && begin.slice(0, 7) !== einde.slice(0, 7))
      meld(plek.bij('Einddatum'), `de periode loopt van ${begin} tot en met ${einde}; verwacht binnen één maand`);
  }),
  regel(
    'CS100',
    'Er wordt niets gedeclareerd van voor 2021',
    ['JW323'],
    ['DeclaratiePeriode', 'ProductPeriode'],
    (plek, meld) => {
      for (const naam of ['Begindatum', 'Einddatum']) {
        const dag = plek.datum(naam);
        if (dag !== null && dag < EERSTE_DECLARATIEDAG)
          meld(plek.bij(naam), `${naam} ${dag} ligt voor ${EERSTE_DECLARATIEDAG}`);
      }
    },
  ),
  regelMetGeheugen(
    'TR335',
    'Er wordt niets gedeclareerd van meer dan vijf jaar geleden',
    ['JW323'],
    ['ProductPeriode'],
    ({ onderdelen, dagtekening }, meld) => {
      const opgemaakt = () => onderdelen.get('DeclaratieDagtekening')?.datum() ?? dagtekening;
      let grens: Datum | null = null;
      return {
        zie: (plek) => {
          const einde = plek.datum('Einddatum');
          grens ??= plusMaanden(opgemaakt(), -60);
          if (einde !== null && einde < grens)
            meld(
              plek.bij('Einddatum'),
              `Einddatum ${einde} ligt meer dan vijf jaar voor de declaratie van ${opgemaakt()}`,
            );
        },
      };
    },
  ),
  regel(
    'TR380',
    'Een nieuw product gaat in na de dagtekening van het verzoek',
    ['JW317'],
    ['NieuwProduct'],
    (plek, meld, { dagtekening }) => {
      const ingang = plek.datum('GewensteIngangsdatum');
      if (ingang !== null && ingang <= dagtekening)
        meld(plek.bij('GewensteIngangsdatum'), `GewensteIngangsdatum ${ingang}; verwacht een dag na ${dagtekening}`);
    },
  ),
  regel(
    'TR135',
    'De dagtekening van een bericht ligt niet in de toekomst',
    ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319', 'JW323', 'JW325'],
    ['Header'],
    (plek, meld, { vandaag }) => {
      const dag = plek.datum('BerichtIdentificatie', 'Dagtekening');
      if (vandaag !== null && dag !== null && dag > vandaag)
        meld(plek.bij('BerichtIdentificatie', 'Dagtekening'), `Dagtekening ${dag} ligt na vandaag, ${vandaag}`);
    },
  ),
];
