import { BERICHTDEFINITIES, type Cijferdefinitie, ULTIMO } from './definitiesberichten.ts';
import { VENSTERS } from './vensters.ts';

export type { Cijferdefinitie } from './definitiesberichten.ts';

const [halfjaar, jaar] = VENSTERS.instroomMaanden;
const na = `${VENSTERS.doorstroomDagen} dagen`;
const EIGEN = 'eigen afleiding uit iJw 3.2';
const START = 'maand van de start';
const STOP = 'maand van de stop';
const HULP = 'maand waarin de hulp is gegeven';

const loop: readonly Cijferdefinitie[] = [
  {
    code: 'instroom',
    naam: 'Instroom',
    formule: `Jongeren die met hulp beginnen (startbericht) en daarvoor ${halfjaar} maanden (of ${jaar} maanden) bij geen enkele aanbieder hulp hadden. Hulp loopt tot het stopbericht; zonder stopbericht tot het einde van de toewijzing.`,
    eenheid: 'jongeren',
    soort: 'stroom',
    maand: START,
    uit: [`instroom:${halfjaar}`, `instroom:${jaar}`],
    bron: EIGEN,
    keuze: `vensters van ${halfjaar} en ${jaar} maanden; waar de berichten niet ver genoeg terug gaan, telt een start als instroomOnbeslist`,
  },
  {
    code: 'gestart',
    naam: 'Gestarte trajecten',
    formule: 'Toewijzingen waarvan de eerste start in de maand valt.',
    eenheid: 'trajecten',
    soort: 'stroom',
    maand: START,
    uit: ['gestart'],
    bron: EIGEN,
    keuze: null,
  },
  {
    code: 'doorstroom',
    naam: 'Doorstroom',
    formule: `Trajecten die eindigen (niet tijdelijk) waarna binnen ${na} andere hulp begint: van een andere soort, of bij een andere aanbieder. Die hulp mag tot ${VENSTERS.overlapDagen} dagen voor het einde al begonnen zijn. De richting (zwaarder, lichter, gelijk) volgt uit de volgorde van soorten hulp.`,
    eenheid: 'trajecten',
    soort: 'stroom',
    maand: STOP,
    uit: ['doorstroom', 'doorstroom:*'],
    bron: EIGEN,
    keuze: `venster van ${na}, overlap van ${VENSTERS.overlapDagen} dagen, volgorde van zwaarte van Baken`,
  },
  {
    code: 'uitstroom',
    naam: 'Uitstroom',
    formule: `Jongeren van wie de laatste hulp eindigt (niet tijdelijk) en die binnen ${na} geen hulp beginnen en er geen andere hebben. Bij overlijden meteen. Korter geleden is het nog onbeslist (vervolgOnbeslist).`,
    eenheid: 'jongeren',
    soort: 'stroom',
    maand: STOP,
    uit: ['uitstroom', 'uitstroom:*'],
    bron: EIGEN,
    keuze: `venster van ${na}`,
  },
  {
    code: 'schakel',
    naam: 'Van waar naar waar',
    formule:
      'Elke stap van een jongere: nieuw of terug in een soort hulp, van de ene hulp naar de andere, en eruit met de reden. Dezelfde vensters als bij instroom, doorstroom en uitstroom.',
    eenheid: 'aantal',
    soort: 'stroom',
    maand: 'maand van de stap',
    uit: ['schakel:*'],
    bron: EIGEN,
    keuze: `vensters van ${halfjaar} maanden en ${na}`,
  },
  {
    code: 'uitval',
    naam: 'Uitval',
    formule:
      'Trajecten die voortijdig eindigen door de cliënt (reden 32) of door de aanbieder (reden 33), gedeeld door alle trajecten die eindigen.',
    eenheid: 'procent',
    soort: 'verhouding',
    maand: STOP,
    uit: ['uitval', 'beeindigd'],
    bron: 'JZ588; Informatieprotocol Beleidsinformatie Jeugd v7, par. 3.7 (03 en 04)',
    keuze: 'reden 34 (in overleg) en 35 (externe oorzaak) tellen niet als uitval',
  },
  {
    code: 'herhaald',
    naam: 'Herhaald beroep',
    formule: `Jongeren die met hulp beginnen nadat hun vorige hulp meer dan ${na} eerder was geëindigd, gedeeld door alle gestarte trajecten.`,
    eenheid: 'procent',
    soort: 'verhouding',
    maand: START,
    uit: ['herhaald', 'gestart'],
    bron: 'begrip van CBS (85097NED); afleiding van Baken',
    keuze: `meer dan ${na} ertussen, zodat doorstroom geen herhaald beroep is`,
  },
  {
    code: 'terugInCrisis',
    naam: 'Terug in crisis of gesloten hulp',
    formule: `Jongeren die met crisishulp of gesloten hulp beginnen en zulke hulp eerder hadden, bij welke aanbieder ook. Die eerdere hulp eindigde meer dan ${VENSTERS.crisisNaDagen} en hoogstens ${VENSTERS.crisisTotDagen} dagen ervoor. Gedeeld door alle keren dat zulke hulp begint.`,
    eenheid: 'procent',
    soort: 'verhouding',
    maand: START,
    uit: ['terugInCrisis', 'gestartInCrisis'],
    bron: 'R-161; eigen afleiding uit iJw 3.2',
    keuze: `categorie 46 (crisis) en 37 (gesloten); meer dan ${VENSTERS.crisisNaDagen} dagen ertussen, zodat van crisis naar gesloten niet meetelt`,
  },
  {
    code: 'herindicatie',
    naam: 'Toewijzing die een andere voortzet',
    formule: `Toewijzingen voor hulp die de jongere bij dezelfde aanbieder al had: dezelfde soort hulp en hetzelfde product, ingegaan hoogstens ${VENSTERS.overlapDagen} dagen voor en hoogstens ${VENSTERS.herindicatieDagen} dagen na het einde van de vorige toewijzing. Gedeeld door alle toewijzingen.`,
    eenheid: 'procent',
    soort: 'verhouding',
    maand: 'maand van de toewijzing',
    uit: ['herindicatie', 'toewijzingen'],
    bron: 'R-182; eigen afleiding uit iJw 3.2',
    keuze: `wat veel eerder ingaat, staat naast de andere toewijzing; een gewijzigde toewijzing met hetzelfde nummer is geen nieuwe`,
  },
  {
    code: 'indicatieduur',
    naam: 'Looptijd van een toewijzing',
    formule: 'Dagen van de ingangsdatum tot de einddatum van een toewijzing, zoals de laatste versie zegt.',
    eenheid: 'dagen',
    soort: 'duur',
    maand: 'maand van de toewijzing',
    uit: ['indicatieduur'],
    bron: 'R-182; eigen afleiding uit iJw 3.2',
    keuze: 'een toewijzing zonder einddatum telt niet mee',
  },
  {
    code: 'wachttijd',
    naam: 'Wachttijd van toewijzing tot start',
    formule:
      'Dagen van de toewijzing tot de eerste start; als de toewijzing later ingaat dan zij is gegeven, vanaf de ingangsdatum. Begon de hulp eerder, dan is het 0.',
    eenheid: 'dagen',
    soort: 'duur',
    maand: START,
    uit: ['wachttijd'],
    bron: EIGEN,
    keuze: 'de eerste versie van de toewijzing telt, niet een latere wijziging',
  },
  {
    code: 'wachttijdToewijzing',
    naam: 'Wachttijd van toewijzing tot start, bruto',
    formule: 'Dagen van de dag waarop de toewijzing is gegeven tot de eerste start, ook als zij later ingaat.',
    eenheid: 'dagen',
    soort: 'duur',
    maand: START,
    uit: ['wachttijdToewijzing'],
    bron: EIGEN,
    keuze: 'de eerste versie van de toewijzing telt',
  },
  {
    code: 'wachttijdVerzoek',
    naam: 'Wachttijd van verzoek tot start',
    formule:
      'Dagen van het verzoek van de aanbieder tot de eerste start. De dag van aanmelding staat in geen enkel bericht; dit is de beste benadering.',
    eenheid: 'dagen',
    soort: 'duur',
    maand: START,
    uit: ['wachttijdVerzoek'],
    bron: EIGEN,
    keuze: 'alleen waar een verzoek is geweest',
  },
  {
    code: 'doorlooptijd',
    naam: 'Doorlooptijd',
    formule: 'Dagen van de eerste start tot het einde van een toewijzing; een tijdelijke stop telt niet als einde.',
    eenheid: 'dagen',
    soort: 'duur',
    maand: STOP,
    uit: ['doorlooptijd'],
    bron: EIGEN,
    keuze: 'per toewijzing; een verlenging onder hetzelfde nummer hoort erbij',
  },
  {
    code: 'verwijzer',
    naam: 'Verwijzer',
    formule:
      'Gestarte trajecten per verwijzer uit het verzoek. Zonder verzoek is de toegang van de gemeente de verwijzer (01).',
    eenheid: 'procent',
    soort: 'verhouding',
    maand: START,
    uit: ['verwijzer:*', 'gestart'],
    bron: 'COD327',
    keuze: 'na een verzoek om wijziging is de verwijzer onbekend',
  },
];

const stand: readonly Cijferdefinitie[] = [
  {
    code: 'openNietGestart',
    naam: 'Toegewezen en niet gestart',
    formule:
      'Toewijzingen die op die dag gelden en waarvan nog geen start is gemeld. Hoe lang: dagen sinds de ingangsdatum.',
    eenheid: 'trajecten',
    soort: 'stand',
    maand: ULTIMO,
    uit: ['openNietGestart', 'openDagen'],
    bron: 'SAP inspanningsgericht 2.3.1',
    keuze: null,
  },
  {
    code: 'inZorg',
    naam: 'Lopende trajecten',
    formule:
      'Trajecten die op die dag zijn gestart en nog lopen, ook als zij tijdelijk stilstaan. Het aandeel van een soort hulp is dit aantal gedeeld door alle lopende trajecten.',
    eenheid: 'trajecten',
    soort: 'stand',
    maand: ULTIMO,
    uit: ['inZorg'],
    bron: EIGEN,
    keuze: 'zonder stopbericht loopt hulp tot het einde van de toewijzing',
  },
  {
    code: 'jongerenInZorg',
    naam: 'Jongeren met hulp',
    formule:
      'Jongeren met een lopend traject op die dag. Wie er meer heeft, telt één keer, bij de hulp die het eerst begon.',
    eenheid: 'jongeren',
    soort: 'stand',
    maand: ULTIMO,
    uit: ['jongerenInZorg'],
    bron: EIGEN,
    keuze: 'per soort hulp is dit minder dan het aantal jongeren met die soort hulp',
  },
  {
    code: 'verlopenZonderStop',
    naam: 'Afgelopen zonder stopbericht',
    formule: 'Toewijzingen die afliepen met hulp die wel gestart en niet gestopt is.',
    eenheid: 'trajecten',
    soort: 'stroom',
    maand: 'maand waarin de toewijzing afloopt',
    uit: ['verlopenZonderStop', 'toewijzingAfgelopen'],
    bron: 'OP288',
    keuze: null,
  },
];

const geld: readonly Cijferdefinitie[] = [
  {
    code: 'verzilvering',
    naam: 'Verzilvering',
    formule:
      'Wat van een afgelopen toewijzing is toegekend, gedeeld door wat is toegewezen: in euro als er een budget is, anders in volume.',
    eenheid: 'procent',
    soort: 'duur',
    maand: 'maand waarin de toewijzing afloopt',
    uit: ['verzilvering', 'verzilverd:*', 'toegewezen:*'],
    bron: 'begrip uit de DPIA van de Regiemonitor; afleiding van Baken',
    keuze: 'toewijzingen zonder einde of zonder omvang tellen niet mee',
  },
  {
    code: 'omzet',
    naam: 'Toegekende omzet',
    formule:
      'Gedeclareerde regels die niet zijn afgekeurd, min wat is gecrediteerd. Zonder antwoord geldt een regel als toegekend (onbeantwoord).',
    eenheid: 'euro',
    soort: 'stroom',
    maand: HULP,
    uit: ['toegekend', 'gedeclareerd', 'afgekeurd', 'gecrediteerd', 'onbeantwoord'],
    bron: 'JW323 en JW325',
    keuze: 'in eurocenten; een regel die twee keer is ingediend telt één keer',
  },
  {
    code: 'prijs',
    naam: 'Prijs en volume',
    formule:
      'Toegekend bedrag gedeeld door toegekend volume, per product en eenheid. Het verschil tussen twee tijdvakken: verschil in volume × oude prijs, en verschil in prijs × nieuw volume.',
    eenheid: 'euro',
    soort: 'verhouding',
    maand: HULP,
    uit: ['bedrag:*', 'volume:*'],
    bron: 'JW323 en JW325',
    keuze: 'producten die in één van beide ontbreken staan apart',
  },
  {
    code: 'plafond',
    naam: 'Gebruik van het plafond',
    formule:
      'Toegekende omzet in het jaar gedeeld door de afgesproken ruimte. Waarschuwing bij 70%, of als het jaar bij dit tempo boven de ruimte eindigt.',
    eenheid: 'procent',
    soort: 'verhouding',
    maand: HULP,
    uit: ['toegekend'],
    bron: 'contractstandaard, artikel 1.5',
    keuze: 'het tempo is het gemiddelde van de maanden waarvan de declaraties binnen zijn',
  },
  {
    code: 'aansluiting',
    naam: 'Aansluiting op de kwartaalcijfers',
    formule:
      'Van de omzet die de aanbieder over een kwartaal meldde naar wat uit de berichten is toegekend: min het deel van jongeren uit andere regio’s, min maanden met hulp waarvan niets is gedeclareerd (op het gemiddelde van de andere maanden van dat traject), min afgekeurde regels en regels die na de melding zijn gecrediteerd, als er geen andere regel voor in de plaats kwam. Wat overblijft is niet verklaard.',
    eenheid: 'euro',
    soort: 'stroom',
    maand: HULP,
    uit: [
      'nietGedeclareerd',
      'nietGedeclareerdMaanden',
      'afgekeurdOpen',
      'afgekeurdOpenRegels',
      'gecrediteerdOpen:*',
      'gecrediteerdOpenRegels:*',
    ],
    bron: 'JW323 en JW325; kwartaalcijfers van de aanbieder (opbrengsten Jeugdwet); geleverde zorg per jeugdregio',
    keuze: 'na de melding gecrediteerd: in een latere maand; het deel elders volgt de jongeren, niet de prijs',
  },
];

/** Every figure that comes from messages. */
export const CIJFERDEFINITIES: readonly Cijferdefinitie[] = [...loop, ...stand, ...geld, ...BERICHTDEFINITIES];
