import type { Datum } from '../../kernel/datum.ts';

/** Something that was known from a moment on. */
interface Bekend {
  readonly op: string;
}

export interface Cijferbron extends Bekend {
  readonly trede: number;
  readonly kengetallen: Readonly<Record<string, { readonly waarde: number | null; readonly periode: string } | null>>;
}

export interface Signaalbron {
  readonly id: number;
  readonly titel: string;
  readonly ernst: string;
  readonly begin: string;
  readonly einde: string | null;
}

export interface Kengetalnaam {
  readonly code: string;
  readonly naam: string;
  readonly eenheid: string;
}

export interface Cijferverschil extends Kengetalnaam {
  readonly toen: number | null;
  readonly periodeToen: string | null;
  readonly nu: number | null;
  readonly periodeNu: string | null;
}

/** A stretch of time between two days, as moments: after the first, up to and with the second. */
export interface Tijdvak {
  readonly na: string;
  readonly tot: string;
}

const binnen = (moment: string | null, { na, tot }: Tijdvak): boolean =>
  moment !== null && moment >= na && moment < tot;

const laatsteVoor = <T extends Bekend>(lijst: readonly T[], moment: string): T | null =>
  lijst.reduce<T | null>((beste, een) => (een.op < moment && een.op >= (beste?.op ?? '') ? een : beste), null);

/**
 * The figures then and now, each as it was known on that day: what was delivered later, or corrected, counts only now. A figure that
 * is missing on both days is left out.
 */
export function vergelijkCijfers(
  voorstellen: readonly Cijferbron[],
  namen: readonly Kengetalnaam[],
  vak: Tijdvak,
): Cijferverschil[] {
  const [toen, nu] = [laatsteVoor(voorstellen, vak.na), laatsteVoor(voorstellen, vak.tot)];
  return namen.flatMap(({ code, naam, eenheid }) => {
    const [een, twee] = [toen?.kengetallen[code] ?? null, nu?.kengetallen[code] ?? null];
    if (een?.waarde == null && twee?.waarde == null) return [];
    return [
      {
        ...{ code, naam, eenheid },
        toen: een?.waarde ?? null,
        periodeToen: een?.periode ?? null,
        nu: twee?.waarde ?? null,
        periodeNu: twee?.periode ?? null,
      },
    ];
  });
}

/** The trede that was proposed on both days; null: nothing was known then. */
export const vergelijkTrede = (voorstellen: readonly Cijferbron[], vak: Tijdvak) => ({
  toen: laatsteVoor(voorstellen, vak.na)?.trede ?? null,
  nu: laatsteVoor(voorstellen, vak.tot)?.trede ?? null,
});

/** Signals that began, that ended, and that run; one that began and ended in between is in both of the first. */
export function verdeelSignalen(signalen: readonly Signaalbron[], vak: Tijdvak) {
  return {
    begonnen: signalen.filter(({ begin }) => binnen(begin, vak)),
    geeindigd: signalen.filter(({ einde }) => binnen(einde, vak)),
    loopt: signalen.filter(({ begin, einde }) => begin < vak.na && (einde === null || einde >= vak.tot)),
  };
}

/** What became known in between. */
export const erbij = <T extends Bekend>(lijst: readonly T[], vak: Tijdvak): T[] =>
  lijst.filter(({ op }) => binnen(op, vak));

/** Signals of which the agenda should have a point: all that run now, the heaviest first. */
export function voorAgenda(signalen: readonly Signaalbron[], hoogstens = 5): Signaalbron[] {
  const zwaarte = ['licht', 'stevig', 'ernstig'];
  return signalen
    .filter(({ einde }) => einde === null)
    .toSorted((a, b) => zwaarte.indexOf(b.ernst) - zwaarte.indexOf(a.ernst) || (a.begin < b.begin ? 1 : -1))
    .slice(0, hoogstens);
}

/** A day as people count: the talk before, or a year back when there was none. */
export interface Vergelekenmet {
  readonly dag: Datum;
  readonly isGesprek: boolean;
}
