import { TERMIJNEN } from './vensters.ts';

/** What a figure is, for the catalogue and for "hoe is dit berekend?". */
export interface Cijferdefinitie {
  readonly code: string;
  readonly naam: string;
  /** How it is worked out, in words that anybody can check. */
  readonly formule: string;
  readonly eenheid: 'jongeren' | 'trajecten' | 'dagen' | 'werkdagen' | 'procent' | 'euro' | 'aantal' | 'verzoeken';
  /** `stroom`: happens in a month, and months add up; `stand`: holds on the last day of a month, and months do not; `duur`: a distribution. */
  readonly soort: 'stroom' | 'stand' | 'duur' | 'verhouding';
  /** Month that it is counted in. */
  readonly maand: string;
  /** Names in the cells that it is made of; `*` stands for a code. For a `verhouding` the numerator, then what it is divided by. */
  readonly uit: readonly string[];
  readonly bron: string;
  /** The choices in it, in words; null when it has none. */
  readonly keuze: string | null;
}

/** Month of a figure that holds on one day. */
export const ULTIMO = 'de laatste dag van de maand';

/** Figures about requests and about the messages themselves. */
export const BERICHTDEFINITIES: readonly Cijferdefinitie[] = [
  {
    code: 'beslistijd',
    naam: 'Beslistijd van de gemeente',
    formule: 'Werkdagen van een verzoek tot de toewijzing of afwijzing, naar de dagtekening van de berichten.',
    eenheid: 'werkdagen',
    soort: 'duur',
    maand: 'maand van het besluit',
    uit: ['beslistijd'],
    bron: 'OP274, OP344, OP346',
    keuze: 'in onderzoek is nog geen besluit',
  },
  {
    code: 'reactietijd',
    naam: 'Tijd tot het eerste antwoord',
    formule: 'Werkdagen van een verzoek tot het eerste antwoord, ook als dat "in onderzoek" is.',
    eenheid: 'werkdagen',
    soort: 'duur',
    maand: 'maand van het antwoord',
    uit: ['reactietijd'],
    bron: 'OP274, OP346',
    keuze: null,
  },
  {
    code: 'openVerzoeken',
    naam: 'Verzoeken zonder besluit',
    formule: 'Verzoeken van voor of op die dag waarover dan nog niet is besloten.',
    eenheid: 'verzoeken',
    soort: 'stand',
    maand: ULTIMO,
    uit: ['openVerzoeken', 'openVerzoekDagen', 'verzoeken'],
    bron: 'OP344',
    keuze: null,
  },
  {
    code: 'tijdigheid',
    naam: 'Op tijd',
    formule: `Berichten die binnen hun termijn zijn gestuurd, gedeeld door alle beoordeelde. Termijnen: ${TERMIJNEN.map((t) => `${t.naam} ${t.duur.aantal} ${t.duur.eenheid} vanaf ${t.vanaf}`).join('; ')}.`,
    eenheid: 'procent',
    soort: 'verhouding',
    maand: 'maand van het bericht',
    uit: ['optijd:*', 'telaat:*'],
    bron: [...new Set(TERMIJNEN.map((t) => t.bron))].join('; '),
    keuze:
      'wat nooit is gestuurd, telt niet mee; van een retour of declaratie-antwoord moet ook het bericht zelf bekend zijn',
  },
  {
    code: 'afkeur',
    naam: 'Afkeur',
    formule:
      'Afgekeurde regels van een soort bericht, gedeeld door alle regels, en per retourcode. Een regel met meer codes telt één keer.',
    eenheid: 'procent',
    soort: 'verhouding',
    maand: 'maand van het bericht dat is afgekeurd',
    uit: ['afkeurRegels:*', 'regels:*', 'afkeur:*'],
    bron: 'WJ001',
    keuze: 'een declaratie telt regels, een ander bericht telt cliënten',
  },
  {
    code: 'tussenregels',
    naam: 'Regels tussen berichten',
    formule:
      'Berichten van een regio naast elkaar gelegd: per regel van de standaard hoe vaak een bericht haar overtreedt. Wat nog op een ander bericht wacht, telt apart.',
    eenheid: 'aantal',
    soort: 'stroom',
    maand: 'maand van het bericht dat de regel overtreedt',
    uit: [],
    bron: 'informatiemodel iStandaarden, iJw 3.2, regels TR en OP',
    keuze: 'wat is afgekeurd telt niet mee; een te laat antwoord telt bij wie had moeten antwoorden',
  },
];
