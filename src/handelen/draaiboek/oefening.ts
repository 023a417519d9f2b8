import { z } from 'zod';

/** A tabletop that replays a collapse, kept apart from real data: a story as data, and a clock that people start and stop. */

const vormVerhaal = z.strictObject({
  code: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/),
  naam: z.string().min(3).max(120),
  uitleg: z.string().min(10).max(1000),
  /** Last day of the story. */
  dagen: z.int().min(1).max(1000),
  gebeurtenissen: z
    .array(
      z.strictObject({
        dag: z.int().min(0),
        titel: z.string().min(3).max(150),
        tekst: z.string().min(10).max(1000),
        /** From this day on the trede is this. */
        trede: z.int().min(1).max(6).optional(),
        /** What a role is asked. */
        vraag: z.strictObject({ rol: z.string(), tekst: z.string().min(5).max(500) }).optional(),
      }),
    )
    .min(2),
  groepen: z.array(
    z.strictObject({
      gebied: z.string(),
      gebiedNaam: z.string(),
      hulpvorm: z.string(),
      locatie: z.string(),
      aantal: z.int().min(1),
    }),
  ),
});
export type Verhaal = z.infer<typeof vormVerhaal>;

export const leesVerhaal = (inhoud: unknown): Verhaal => vormVerhaal.parse(inhoud);

export const KLOKZETTEN = ['start', 'pauze', 'stop'] as const;
export type Klokzet = (typeof KLOKZETTEN)[number];

/** A press on the clock, at a real moment (milliseconds since 1970). */
export interface Klokdruk {
  readonly zet: Klokzet;
  readonly op: number;
}

/** Ten days of the story in a minute of the clock on the wall. */
export const DAGEN_PER_MINUUT = 10;

export interface Klokstand {
  readonly loopt: boolean;
  readonly gestopt: boolean;
  /** Day of the story, from 0; with a fraction. */
  readonly dag: number;
}

/** How the clock of an exercise stands at a moment. It never passes the last day, and stands still for good once it was stopped. */
export function klokstand(drukken: readonly Klokdruk[], op: number, laatsteDag: number): Klokstand {
  let gelopen = 0;
  let sinds: number | null = null;
  let gestopt = false;
  for (const { zet, op: toen } of drukken) {
    if (gestopt || toen > op) break;
    if (zet === 'start') sinds ??= toen;
    else {
      if (sinds !== null) gelopen += Math.max(0, toen - sinds);
      sinds = null;
      gestopt = zet === 'stop';
    }
  }
  if (sinds !== null) gelopen += Math.max(0, op - sinds);
  const dag = Math.min(laatsteDag, (gelopen / 60_000) * DAGEN_PER_MINUUT);
  return { loopt: sinds !== null && dag < laatsteDag, gestopt, dag };
}

/** Why the clock cannot be pressed so now, in Dutch; null when it can. */
export function bezwaarTegenDruk(stand: Klokstand, zet: Klokzet): string | null {
  if (stand.gestopt) return 'Deze oefening is gestopt. Begin een nieuwe.';
  if (zet === 'start' && stand.loopt) return 'De klok loopt al.';
  if (zet === 'pauze' && !stand.loopt) return 'De klok staat al stil.';
  return null;
}

/** What has happened in the story by now, the newest first. */
export const gebeurdOp = (verhaal: Verhaal, dag: number) =>
  verhaal.gebeurtenissen.filter((g) => g.dag <= dag).toSorted((a, b) => b.dag - a.dag);

/** The trede that the story has come to. A story begins on trede 3: otherwise there is no draaiboek. */
export const tredeOp = (verhaal: Verhaal, dag: number): number =>
  gebeurdOp(verhaal, dag).find((g) => g.trede !== undefined)?.trede ?? 3;
