import { type Datum, plusDagen, plusMaanden } from '../../../kernel/datum.ts';
import { type Duur, eindeVan } from '../../../kernel/termijn.ts';

/** Windows of the figures of flow. They are choices: no source fixes them, so they are data and stand beside every number. */
export interface Vensters {
  /** Months without any help after which a start is instroom; one figure for each. */
  readonly instroomMaanden: readonly number[];
  /** Days after an end within which new help is doorstroom, and without which it is uitstroom. */
  readonly doorstroomDagen: number;
  /** Days before an end in which new help may begin already and still follow on it. */
  readonly overlapDagen: number;
  /** Days after crisis or closed help within which such help again is still the same time, */
  readonly crisisNaDagen: number;
  /** and days until which it is coming back there. */
  readonly crisisTotDagen: number;
  /** Days after the end of an assignment within which a next one for the same help goes on with it. */
  readonly herindicatieDagen: number;
}

export const VENSTERS: Vensters = {
  ...{ instroomMaanden: [6, 12], doorstroomDagen: 90, overlapDagen: 30 },
  ...{ crisisNaDagen: 30, crisisTotDagen: 365, herindicatieDagen: 30 },
};

/** Terms that messages must keep (fact report §1.5). `rule` is the rule of the standard, or the protocol that names it. */
export interface Termijn {
  readonly code: string;
  readonly naam: string;
  readonly duur: Duur;
  readonly vanaf: string;
  readonly bron: string;
  /** Rules between messages that a message breaks when it is late. */
  readonly regels: readonly string[];
}

export const TERMIJNEN = [
  {
    code: 'JW305',
    naam: 'startbericht',
    duur: { aantal: 5, eenheid: 'werkdagen' },
    vanaf: 'de start, of de toewijzing als die later is',
    bron: 'OP271',
    regels: ['OP271'],
  },
  {
    code: 'JW307',
    naam: 'stopbericht',
    duur: { aantal: 5, eenheid: 'werkdagen' },
    vanaf: 'de stop',
    bron: 'OP272',
    regels: ['OP272'],
  },
  {
    code: 'reactie',
    naam: 'eerste antwoord op een verzoek',
    duur: { aantal: 5, eenheid: 'werkdagen' },
    vanaf: 'het verzoek',
    bron: 'OP274, OP346',
    regels: ['OP274', 'OP346'],
  },
  {
    code: 'besluit',
    naam: 'besluit op een verzoek in onderzoek',
    duur: { aantal: 8, eenheid: 'weken' },
    vanaf: 'het verzoek',
    bron: 'OP274, OP346',
    regels: ['OP274', 'OP346'],
  },
  {
    code: 'woonplaats',
    naam: 'afwijzing om het woonplaatsbeginsel',
    duur: { aantal: 2, eenheid: 'weken' },
    vanaf: 'het verzoek',
    bron: 'OP359',
    regels: ['OP359'],
  },
  {
    code: 'JW323',
    naam: 'declaratie',
    duur: { aantal: 1, eenheid: 'maanden' },
    vanaf: 'het einde van de maand; tot de laatste dag van de volgende',
    bron: 'SAP inspanningsgericht 2.5.1',
    regels: ['SAP2.5.1'],
  },
  {
    code: 'JW325',
    naam: 'antwoord op een declaratie',
    duur: { aantal: 10, eenheid: 'werkdagen' },
    vanaf: 'de declaratie',
    bron: 'OP090x4',
    regels: ['OP090x4'],
  },
  {
    code: 'retour',
    naam: 'retourbericht',
    duur: { aantal: 3, eenheid: 'werkdagen' },
    vanaf: 'het bericht',
    bron: 'OP090',
    regels: ['OP090'],
  },
] as const satisfies readonly Termijn[];
export type Termijncode = (typeof TERMIJNEN)[number]['code'];

/** Gives the last day of a term that began on a day; remembers what it worked out, as working days take long to count. */
export function termijnen(): (code: Termijncode, vanaf: Datum) => Datum {
  const perCode = new Map<string, Map<Datum, Datum>>(TERMIJNEN.map(({ code }) => [code, new Map()]));
  return (code, vanaf) => {
    const bekend = perCode.get(code) as Map<Datum, Datum>;
    let tot = bekend.get(vanaf);
    if (tot === undefined) {
      const duur: Duur | undefined = TERMIJNEN.find((t) => t.code === code)?.duur;
      // From the last day of a month, a month ends on the last day of the next, whatever its length.
      tot = code === 'JW323' ? laatsteDag(plusDagen(laatsteDag(vanaf), 1)) : eindeVan(vanaf, duur as Duur);
      bekend.set(vanaf, tot);
    }
    return tot;
  };
}

/** The last day of the month that a day is in. */
export const laatsteDag = (dag: Datum): Datum => plusDagen(plusMaanden(`${dag.slice(0, 7)}-01` as Datum, 1), -1);

export interface Cijferopties {
  /** Up to and with which day all messages are in: what came later is left out of judgement, and undecided stays undecided. */
  readonly peildatum: Datum;
  /** From which day on there are messages; before it nothing is known, so that help may have run. Null: from the beginning. */
  readonly vanaf?: Datum | null;
  readonly vensters?: Vensters;
}
