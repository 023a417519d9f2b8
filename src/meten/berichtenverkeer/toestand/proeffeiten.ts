import { datum } from '../../../kernel/datum.ts';
import type {
  Afkeurfeit,
  Antwoordfeit,
  Berichtfeit,
  Feitbasis,
  Prestatiefeit,
  Pseudoniem,
  Startfeit,
  Stopfeit,
  Toewijzingfeit,
  Verzoekfeit,
} from '../domain.ts';

/** Facts for tests: what is not told is the simplest that a message can say. */

export const BREDA = 'GM0758';
export const OOSTERHOUT = 'GM0826';
export const AANBIEDER = '42420001';
export const ANDERE = '65656055';

/** Somebody, by a number; looks like a pseudonym and is none. */
export const wie = (nummer: number): Pseudoniem => nummer.toString(16).padStart(32, '0') as Pseudoniem;

export const basis = (bericht: string, dagtekening: string, meer: Partial<Feitbasis> = {}): Feitbasis => ({
  gemeente: BREDA,
  aanbieder: AANBIEDER,
  bericht,
  dagtekening: datum(dagtekening),
  ...meer,
});

/** Assigned on a day at ten in the morning, from that day on, in a message of that day. */
export function toewijzing(
  persoon: number,
  nummer: string,
  op: string,
  meer: Partial<Toewijzingfeit> = {},
): Toewijzingfeit {
  return {
    ...basis(`T${nummer}-${op}`, op),
    feit: 'toewijzing',
    persoon: wie(persoon),
    geboren: '2012-05',
    geslacht: '1',
    nummer,
    toegewezenOp: `${op}T10:00:00`,
    ingang: datum(op),
    einde: null,
    categorie: '45',
    product: '45A01',
    volume: null,
    eenheid: null,
    frequentie: null,
    budget: null,
    redenWijziging: null,
    referentie: null,
    ...meer,
  };
}

/** Started on a day, told in a message of `gemeld`. */
export function start(
  persoon: number,
  nummer: string,
  begin: string,
  gemeld: string,
  meer: Partial<Startfeit> = {},
): Startfeit {
  return {
    ...basis(`S${nummer}-${gemeld}`, gemeld),
    feit: 'start',
    persoon: wie(persoon),
    nummer,
    categorie: '45',
    product: '45A01',
    begin: datum(begin),
    status: '1',
    ...meer,
  };
}

/** Stopped on a day after having begun on another, told in a message of `gemeld`. */
export function stop(
  persoon: number,
  nummer: string,
  [begin, einde, gemeld]: readonly [begin: string, einde: string, gemeld: string],
  reden: string,
  meer: Partial<Stopfeit> = {},
): Stopfeit {
  const { feit: _, ...gedeeld } = start(persoon, nummer, begin, gemeld, { bericht: `E${nummer}-${gemeld}` });
  return { ...gedeeld, feit: 'stop', einde: datum(einde), reden, ...meer };
}

export function verzoek(persoon: number, referentie: string, op: string, meer: Partial<Verzoekfeit> = {}): Verzoekfeit {
  return {
    ...basis(`V${referentie}`, op),
    feit: 'verzoek',
    soort: 'toewijzing',
    persoon: wie(persoon),
    referentie,
    gewensteIngang: datum(op),
    categorie: '45',
    product: '45A01',
    verwijzer: '02',
    ...meer,
  };
}

export function antwoord(referentie: string, op: string, meer: Partial<Antwoordfeit> = {}): Antwoordfeit {
  return {
    ...basis(`A${referentie}-${op}`, op),
    feit: 'antwoord',
    referentie,
    antwoord: '1',
    reden: null,
    naarGemeente: null,
    ...meer,
  };
}

/** One line of a declaration, of ten hours at 50 euros in the month of `van`. */
export function prestatie(
  persoon: number,
  nummer: string,
  referentie: string,
  [van, gemeld]: readonly [van: string, gemeld: string],
  meer: Partial<Prestatiefeit> = {},
): Prestatiefeit {
  return {
    ...basis(`D${van.slice(0, 7)}`, gemeld),
    feit: 'prestatie',
    persoon: wie(persoon),
    declaratie: `DN${van.slice(0, 7)}`,
    referentie,
    vorige: null,
    nummer,
    categorie: '45',
    product: '45A01',
    van: datum(van),
    tot: datum(`${van.slice(0, 7)}-28`),
    volume: 10,
    eenheid: '04',
    tarief: 5000,
    bedrag: 50_000,
    ...meer,
  };
}

export function bericht(
  soort: Berichtfeit['soort'],
  id: string,
  op: string,
  meer: Partial<Berichtfeit> = {},
): Berichtfeit {
  return { ...basis(id, op), feit: 'bericht', soort, over: null, regels: 1, declaratiemaand: null, ...meer };
}

export function afkeuring(over: string, op: string, meer: Partial<Afkeurfeit> = {}): Afkeurfeit {
  return {
    ...basis(`R${over}`, op),
    feit: 'afkeuring',
    soort: 'JW323',
    over,
    klasse: 'Prestatie',
    sleutel: null,
    code: '9321',
    ...meer,
  };
}
