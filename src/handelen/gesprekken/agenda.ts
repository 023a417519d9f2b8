import { z } from 'zod';

/**
 * What belongs to a meeting besides the procedure: the agenda, what came of each point, and the report. Each change is an event
 * (`onderdeel`) in the chain of the dossier; how it stands now is folded from these, the last one of each point wins.
 */

const id = z.uuid();
const titel = z.string().trim().min(3).max(200);

/** A point of the agenda, for everybody who takes part. `aanleiding`: why it is on it, such as a signal. */
export const vormAgendapunt = z.object({
  id,
  titel,
  aanleiding: z.string().max(1000),
  /** What it came from, so that preparing twice does not put it there twice: `signaal:12`. */
  bron: z.string().max(80).nullable(),
  vervallen: z.boolean(),
});

/** What was said or decided about a point. `punt`: its id. */
export const vormBevinding = z.object({ punt: id, tekst: z.string().max(10_000), besproken: z.boolean() });

const verslagpunt = z.object({ titel, tekst: z.string() });
/** The report as it was put before the others; it is not changed any more by what is written afterwards. */
export const vormVerslag = z.object({
  punten: z.array(verslagpunt),
  afspraken: z.array(z.object({ naam: z.string(), voor: z.string().nullable(), tot: z.string().nullable() })),
  aanwezigen: z.string(),
  gevoerdOp: z.string().nullable(),
});
export type Verslag = z.infer<typeof vormVerslag>;

export const ONDERDEEL = {
  punt: 'agendapunt',
  bevinding: 'bevinding',
  verslag: 'verslag',
  voorbereiding: 'voorbereiding',
  feit: 'vastgelegdeGebeurtenis',
} as const;

/** What each of them is called in a notice, without what people wrote. */
export const ONDERDEELNAMEN: Readonly<Record<string, string>> = {
  [ONDERDEEL.punt]: 'een punt op de agenda',
  [ONDERDEEL.bevinding]: 'wat er bij een agendapunt is besproken',
  [ONDERDEEL.verslag]: 'een verslag',
  [ONDERDEEL.voorbereiding]: 'de voorbereiding: wat er veranderde sinds de vorige keer',
  [ONDERDEEL.feit]: 'een gebeurtenis die in het gesprek bleek',
};

/** An event of kind `onderdeel` as it was read from the chain. */
export interface Onderdeel {
  readonly nummer: number;
  readonly onderdeel: string;
  readonly gegevens: unknown;
  readonly op: Date;
  readonly door: string;
  /** The party for which it was added; null: Baken itself. */
  readonly partijId: number | null;
}

export interface Agendapunt {
  readonly id: string;
  readonly titel: string;
  readonly aanleiding: string;
  readonly bron: string | null;
  readonly tekst: string;
  readonly besproken: boolean;
  /** Number of the event that wrote the text last; 0: nobody wrote yet. Who writes names the one that was seen. */
  readonly nummer: number;
  readonly door: string | null;
  /** The party that put the point on the agenda. */
  readonly van: number | null;
}

/** The agenda as it stands after these events, oldest first, in the order in which its points were put on it. */
export function vouwAgenda(onderdelen: readonly Onderdeel[]): Agendapunt[] {
  const punten = new Map<string, Agendapunt & { readonly vervallen: boolean }>();
  for (const { onderdeel, gegevens, nummer, door, partijId } of onderdelen) {
    if (onderdeel === ONDERDEEL.punt) {
      const punt = vormAgendapunt.parse(gegevens);
      const eerder = punten.get(punt.id) ?? {
        ...{ tekst: '', besproken: false, nummer: 0, door: null, van: partijId },
      };
      punten.set(punt.id, { ...eerder, ...punt });
    }
    if (onderdeel === ONDERDEEL.bevinding) {
      const { punt, tekst, besproken } = vormBevinding.parse(gegevens);
      const bekend = punten.get(punt);
      if (bekend) punten.set(punt, { ...bekend, tekst, besproken, nummer, door });
    }
  }
  return [...punten.values()].filter((punt) => !punt.vervallen).map(({ vervallen: _, ...punt }) => punt);
}

/** The last event of a kind, with what it holds. */
export const laatste = (onderdelen: readonly Onderdeel[], soort: string): Onderdeel | null =>
  onderdelen.findLast(({ onderdeel }) => onderdeel === soort) ?? null;

/** Whether something was written after the report was made: then it is not the report of this talk any more. */
export const verslagVerouderd = (onderdelen: readonly Onderdeel[]): boolean => {
  const verslag = laatste(onderdelen, ONDERDEEL.verslag);
  return onderdelen.some(
    ({ onderdeel, nummer }) =>
      (onderdeel === ONDERDEEL.bevinding || onderdeel === ONDERDEEL.punt) && nummer > (verslag?.nummer ?? 0),
  );
};

/** Why a step cannot be taken with such a report, in Dutch. */
export const VEROUDERD = 'Na het verslag is er nog iets gewijzigd. Maak het verslag opnieuw.';
