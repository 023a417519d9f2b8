/** What people of the demo write with their deliveries. Dutch, B1. Nothing in it is about a person. */

/** Why a warning is right as it is, by the beginning of the code of its check. */
const UITLEG: Readonly<Record<string, string>> = {
  buitenEigenStand: 'Een grote afrekening van een gemeente is vlak voor het einde van het kwartaal betaald.',
  buitenEigenKwartaal: 'Dit kwartaal is een afrekening over vorig jaar verwerkt. Daarom is het bedrag eenmalig anders.',
  caseloadPastBijMaatregelen:
    'Een deel van onze jeugdbeschermers is gedetacheerd. Zij staan niet bij ons in loondienst.',
  balansVerschil: 'De voorzieningen staan niet apart in dit formulier. Zij zijn dit kwartaal hoger dan anders.',
  eigenVermogenSluitAan: 'Dit is het bedrag uit onze administratie. Wij zoeken uit waar het verschil vandaan komt.',
  productieBinnenPlafond: 'Wij hebben met de gemeente afgesproken dat wij boven het plafond mogen leveren.',
};
const GEWONE_UITLEG = 'Wij hebben dit nagekeken. Het bedrag klopt met onze administratie.';
const UITLEG_VERBETERD = 'De accountant heeft dit bij de controle van de jaarrekening aangepast.';
const UITLEG_HERSTELD = 'Dit is het juiste bedrag. In de eerste aanlevering stond een fout.';

/** The explanation of a warning. `verbeterd`: of a version that mends an earlier one, after the annual accounts or otherwise. */
export function legUit(controle: string, verbeterd: 'jaarrekening' | 'fout' | null): string {
  if (verbeterd && controle.startsWith('eerderAnders'))
    return verbeterd === 'jaarrekening' ? UITLEG_VERBETERD : UITLEG_HERSTELD;
  const sleutel = Object.keys(UITLEG).find((begin) => controle.startsWith(begin));
  return sleutel ? (UITLEG[sleutel] as string) : GEWONE_UITLEG;
}

export const TERUG_JAARREKENING =
  'In de gecontroleerde jaarrekening staat een ander bedrag. Pas dit cijfer aan, of leg uit waarom het zo hoort.';
export const TERUG_FOUT = 'Dit bedrag past niet bij het kwartaal ervoor. Staat de komma goed?';

/** Questions with which the supervisor sends a field back. */
export const TERUG_VRAGEN: Readonly<Record<string, string>> = {
  jaarprognoseResultaat:
    'In ons laatste gesprek noemde u een ander resultaat over het hele jaar. Welk bedrag is juist?',
  langlopendeSchulden: 'Is de aflossing van september hier al verwerkt?',
  vacatures: 'Tel alleen vacatures die op de laatste dag van het kwartaal open stonden. Is dat hier zo?',
  wachtendenBovenNorm: 'Tel elke jongere één keer, ook als die op meer plekken wacht. Is dat hier zo?',
  liquiditeitMaand3: 'Telt de eindejaarsuitkering in deze maand mee?',
  productieBegroot: 'Is dit de begroting die u in januari hebt vastgesteld, of een nieuwe?',
};

export interface Verhaaltje {
  readonly gegeven: string;
  /** Whether a provider would say this of such a figure. `omzet`: total turnover of the same period. */
  readonly past: (waarde: number, omzet: number) => boolean;
  readonly teksten: readonly string[];
}

/** What providers say beside a figure (N-04), where it fits the figure. */
export const VERHAALTJES: readonly Verhaaltje[] = [
  {
    gegeven: 'nettoresultaat',
    past: (waarde, omzet) => waarde < -0.03 * omzet,
    teksten: [
      'De tarieven zijn minder gestegen dan de lonen. Wij praten met drie gemeenten over een nieuw tarief.',
      'Het verlies komt vooral door dure inhuur in de weekenden. Wij nemen nu eigen mensen aan.',
    ],
  },
  {
    gegeven: 'verzuimPercentage',
    past: (waarde) => waarde > 9,
    teksten: [
      'Twee teams hadden veel ziekte tegelijk. Inmiddels daalt het verzuim.',
      'Er is meer langdurig verzuim. Wij zijn in september begonnen met een verzuimcoach.',
    ],
  },
  {
    gegeven: 'vacatures',
    past: (waarde) => waarde > 20,
    teksten: ['Wij openen in het voorjaar een nieuwe locatie. De helft van de vacatures is daarvoor.'],
  },
  {
    gegeven: 'liquideMiddelen',
    past: (waarde, omzet) => waarde < 0.02 * omzet,
    teksten: ['Drie gemeenten betaalden later dan afgesproken. Het geld is in de weken erna binnengekomen.'],
  },
  {
    gegeven: 'incidenteleLasten',
    past: (waarde, omzet) => waarde > 0.005 * omzet,
    teksten: ['Dit zijn kosten voor het sluiten van een locatie. Zij komen niet terug.'],
  },
];

export const REDENEN_UITSTEL: readonly string[] = [
  'Wij zijn overgestapt op een nieuwe administratie. De cijfers zijn over enkele weken betrouwbaar.',
  'Onze controller is onverwacht uitgevallen. Een vervanger begint volgende week.',
  'Wij wachten op de afrekening van een grote opdrachtgever. Zonder die afrekening kloppen de opbrengsten niet.',
  'Door een fusie moeten twee administraties bij elkaar worden gevoegd.',
];
