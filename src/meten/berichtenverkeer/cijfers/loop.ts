import { type Datum, dagenTussen, plusDagen, plusMaanden } from '../../../kernel/datum.ts';
import type { Traject } from '../domain.ts';
import { TIJDELIJK } from '../toestand/leveringen.ts';
import { laatsteVan, vergelijk } from '../toestand/orden.ts';
import { VENSTERS, type Vensters } from './vensters.ts';
import { type Richting, richting } from './zwaarte.ts';

/** Later than any day. */
const NOOIT = '9999-12-31' as Datum;
const OVERLEDEN = '02';

/** The help of one traject that has started. */
export interface Hulp {
  readonly traject: Traject;
  /** First day, over all starts of the assignment. */
  readonly begin: Datum;
  /** Last day of the stop for good; null while it runs or stands still for a time. */
  readonly einde: Datum | null;
  readonly reden: string | null;
  /** Until when it counts as running: its stop, else the end of the assignment, else for ever. */
  readonly tot: Datum;
}

/** What a start is, for the person. */
export interface Begin {
  readonly hulp: Hulp;
  /** Other help ran on that day already. */
  readonly loopt: boolean;
  /** Last day of help before this; null when there was none, or other help runs. */
  readonly vorigEinde: Datum | null;
}

/** What comes after an end. `open`: too short ago to say. */
export type Vervolg =
  | { readonly soort: 'voortzetting' | 'naastAndereHulp' | 'uitstroom' | 'open' }
  | { readonly soort: 'doorstroom'; readonly naar: Hulp; readonly richting: Richting };

export interface Afloop {
  readonly hulp: Hulp & { readonly einde: Datum };
  readonly vervolg: Vervolg;
}

function hulpVan(traject: Traject): Hulp | null {
  const [eerste, laatste] = [traject.perioden[0], traject.perioden.at(-1)];
  if (!eerste || !laatste) return null;
  const klaar = laatste.einde !== null && laatste.reden !== TIJDELIJK;
  const einde = klaar ? laatste.einde : null;
  const tot = einde ?? traject.einde ?? NOOIT;
  return {
    traject,
    begin: eerste.begin,
    einde,
    reden: klaar ? laatste.reden : null,
    tot: laatsteVan(tot, eerste.begin),
  };
}

const sleutelVan = ({ traject: { gemeente, nummer } }: Hulp): string => `${gemeente}|${nummer}`;

/** Started help of each person, in order of beginning. */
export function hulpPerPersoon(trajecten: Iterable<Traject>, peildatum: Datum): readonly (readonly Hulp[])[] {
  const perPersoon = new Map<string, Hulp[]>();
  for (const traject of trajecten) {
    const hulp = hulpVan(traject);
    if (!hulp || hulp.begin > peildatum) continue;
    const al = perPersoon.get(traject.persoon);
    if (al) al.push(hulp);
    else perPersoon.set(traject.persoon, [hulp]);
  }
  const opVolgorde = (a: Hulp, b: Hulp) => vergelijk(a.begin, b.begin) || vergelijk(sleutelVan(a), sleutelVan(b));
  return [...perPersoon.values()].map((lijst) => (lijst.length > 1 ? lijst.sort(opVolgorde) : lijst));
}

/** What every start of a person is. Of two on one day the first in order may be the beginning, the other comes beside it. */
export function beginnenVan(persoon: readonly Hulp[]): readonly Begin[] {
  let tot: Datum | null = null;
  return persoon.map((hulp) => {
    const loopt = tot !== null && tot >= hulp.begin;
    const begin: Begin = { hulp, loopt, vorigEinde: loopt ? null : tot };
    if (tot === null || hulp.tot > tot) tot = hulp.tot;
    return begin;
  });
}

/** Whether a start is instroom: no help at any provider in the months before it. */
export const isInstroom = ({ hulp, loopt, vorigEinde }: Begin, maanden: number): boolean =>
  !loopt && (vorigEinde === null || vorigEinde < plusMaanden(hulp.begin, -maanden));

/** Whether a start is herhaald beroep: after help that had ended longer ago than doorstroom lasts. */
export const isHerhaald = ({ hulp, vorigEinde }: Begin, { doorstroomDagen }: Vensters = VENSTERS): boolean =>
  vorigEinde !== null && dagenTussen(vorigEinde, hulp.begin) > doorstroomDagen;

/** What comes after each end of a person's help, up to and with `peildatum`. */
export function aflopenVan(
  persoon: readonly Hulp[],
  peildatum: Datum,
  vensters: Vensters = VENSTERS,
): readonly Afloop[] {
  return persoon.flatMap((hulp) =>
    hulp.einde === null || hulp.einde > peildatum
      ? []
      : [{ hulp: { ...hulp, einde: hulp.einde }, vervolg: vervolgVan(hulp, hulp.einde, persoon, peildatum, vensters) }],
  );
}

function vervolgVan(hulp: Hulp, einde: Datum, persoon: readonly Hulp[], peildatum: Datum, vensters: Vensters): Vervolg {
  if (persoon.length > 1) {
    const volgende = opvolger(hulp, einde, persoon, vensters);
    if (volgende && isZelfde(hulp, volgende)) return { soort: 'voortzetting' };
    if (volgende)
      return {
        soort: 'doorstroom',
        naar: volgende,
        richting: richting(hulp.traject.categorie, volgende.traject.categorie),
      };
    if (persoon.some((ander) => loopDoor(ander, hulp, einde))) return { soort: 'naastAndereHulp' };
  }
  const beslist = hulp.reden === OVERLEDEN || plusDagen(einde, vensters.doorstroomDagen) <= peildatum;
  return { soort: beslist ? 'uitstroom' : 'open' };
}

const isZelfde = ({ traject: a }: Hulp, { traject: b }: Hulp): boolean =>
  a.categorie === b.categorie && a.aanbieder === b.aanbieder;

/** The first help that began around or after an end and went on after it; of two on one day the same help goes first. */
function opvolger(hulp: Hulp, einde: Datum, persoon: readonly Hulp[], vensters: Vensters): Hulp | undefined {
  const [van, tot] = [plusDagen(einde, -vensters.overlapDagen), plusDagen(einde, vensters.doorstroomDagen)];
  const mogelijk = persoon.filter(
    (ander) => ander.begin > hulp.begin && ander.begin >= van && ander.begin <= tot && ander.tot > einde,
  );
  const eerste = mogelijk[0];
  return mogelijk.find((ander) => ander.begin === eerste?.begin && isZelfde(hulp, ander)) ?? eerste;
}

/** Whether other help runs on after an end. Of several that end on one day, the last in order is the end for the person. */
function loopDoor(ander: Hulp, hulp: Hulp, einde: Datum): boolean {
  if (ander === hulp || ander.begin > einde) return false;
  if (ander.tot !== einde) return ander.tot > einde;
  const later = ander.begin === hulp.begin ? sleutelVan(ander) > sleutelVan(hulp) : ander.begin > hulp.begin;
  return ander.einde !== null && later;
}
