import type { Datum } from '../../../kernel/datum.ts';
import type { Feit, Toewijzingfeit } from '../domain.ts';
import { ongeldigheid } from '../toestand/ongeldig.ts';
import { type Feitlijsten, orden, sleutelVan, vergelijk } from '../toestand/orden.ts';
import { beoordeelPrestaties, type Regel } from '../toestand/prestaties.ts';

/** Something that is wrong, late or waiting when messages are laid side by side. */
export interface TussenBevinding {
  /** TR… or OP… of the standard; SAP… for the standard administration protocol. */
  readonly regel: string;
  /** Return code (WJ001); null where there is none, as for a term. */
  readonly code: string | null;
  /** What it is about is not known (yet): a message that is still to come may mend it. */
  readonly wacht: boolean;
  readonly feit: Feit;
  /** Tells this fact from all others. */
  readonly sleutel: string;
  readonly melding: string;
}

export interface Tussenopties {
  /** The day on which is looked: what is due later is not late. */
  readonly vandaag: Datum;
  /** Days that a minister put on a par with holidays. */
  readonly vrij?: ReadonlySet<string>;
}

/** Says that something is wrong with a fact; `wacht` where it only waits. */
export type Meld = (regel: string, feit: Feit, melding: string, wacht?: boolean) => void;

/** The facts as rules look at them: each once, in one order whatever the order of arrival, and what was rejected left out. */
export interface Beeld {
  /** All facts. */
  readonly alle: Feitlijsten;
  /** What was not rejected. */
  readonly geldig: Feitlijsten;
  /** The version of each assignment that holds, also when that says it is deleted; by `nummersleutel`. */
  readonly toewijzingen: ReadonlyMap<string, Toewijzingfeit>;
  /** All versions of each assignment. */
  readonly versies: ReadonlyMap<string, readonly Toewijzingfeit[]>;
  readonly regels: readonly Regel[];
}

/** Under which an assignment is known: its number is unique in its municipality. */
export const nummersleutel = (feit: { readonly gemeente: string; readonly nummer: string | null }): string =>
  `${feit.gemeente}|${feit.nummer}`;

/** Under which a request is known: its reference is unique for its provider. */
export const referentiesleutel = (feit: { readonly aanbieder: string; readonly referentie: string | null }): string =>
  `${feit.aanbieder}|${feit.referentie}`;

export const isVerwijderd = ({ redenWijziging, ingang, einde }: Toewijzingfeit): boolean =>
  (redenWijziging === '13' || redenWijziging === '01') && ingang === einde;

/** Tells a fact from all others, also by what of a request the state has no use for. */
export const identiteit = (feit: Feit): string => {
  const basis = `${feit.feit}|${sleutelVan(feit)}`;
  if (feit.feit !== 'verzoek') return basis;
  const lijst = (nummers: readonly string[] = []) => [...nummers].sort().join(',');
  return `${basis}|${lijst(feit.ongewijzigd)}|${lijst(feit.teWijzigen)}`;
};

/** Order of facts that depends on nothing but what they say: the date of the message first. */
export const opVolgorde = (a: Feit, b: Feit): number => vergelijkMet(identiteit, a, b);

/** The text of a fact takes long to make, and mostly the message decides already. */
const vergelijkMet = (tekst: (feit: Feit) => string, a: Feit, b: Feit): number =>
  vergelijk(a.dagtekening, b.dagtekening) || vergelijk(a.bericht, b.bericht) || vergelijk(tekst(a), tekst(b));

/** Facts of one kind by `opVolgorde`, with the text of each made at most once. */
function opVolgordeVan<F extends Feit>(feiten: readonly F[]): F[] {
  const teksten = new Map<Feit, string>();
  const tekst = (feit: Feit) => {
    const bekend = teksten.get(feit) ?? identiteit(feit);
    teksten.set(feit, bekend);
    return bekend;
  };
  return [...feiten].sort((a, b) => vergelijkMet(tekst, a, b));
}

const opGelding = (a: Toewijzingfeit, b: Toewijzingfeit): number =>
  vergelijk(a.toegewezenOp, b.toegewezenOp) || opVolgorde(a, b);

/** Puts facts under a key, in the order in which they come. */
export function perSleutel<T>(feiten: Iterable<T>, sleutel: (feit: T) => string | null): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const feit of feiten) {
    const waarde = sleutel(feit);
    if (waarde === null) continue;
    const groep = groepen.get(waarde);
    if (groep) groep.push(feit);
    else groepen.set(waarde, [feit]);
  }
  return groepen;
}

function gefilterd(alle: Feitlijsten, houd: (feit: Feit) => boolean): Feitlijsten {
  const lijst = Object.entries(alle).map(([soort, feiten]) => [soort, (feiten as readonly Feit[]).filter(houd)]);
  return Object.fromEntries(lijst) as Feitlijsten;
}

export function maakBeeld(feiten: readonly Feit[]): Beeld {
  const { zoekBericht: _, ...soorten } = orden(feiten);
  // Every list that is made of these has the same order, whatever the order of arrival.
  const alle = Object.fromEntries(
    Object.entries(soorten).map(([soort, lijst]) => [soort, opVolgordeVan<Feit>(lijst)]),
  ) as unknown as Feitlijsten;
  const ongeldig = ongeldigheid(alle.afkeuring);
  const geldig = gefilterd(alle, (feit) => !ongeldig(feit));
  const versies = perSleutel(geldig.toewijzing, nummersleutel);
  for (const groep of versies.values()) groep.sort(opGelding);
  return {
    alle,
    geldig,
    versies,
    toewijzingen: new Map([...versies].map(([sleutel, groep]) => [sleutel, groep.at(-1) as Toewijzingfeit])),
    regels: beoordeelPrestaties(alle, ongeldig),
  };
}
