import { BakenFout } from '../../kernel/fouten.ts';

/** What a provider writes of one risk: what it sees, what it does about it, what it asks of its commissioners. */
export const VRAGEN = ['zien', 'doen', 'vragen'] as const;
export type Vraag = (typeof VRAGEN)[number];

export interface Gebiedsdeel {
  readonly jeugdregio: string;
  readonly clienten: number;
  readonly periode: string;
}

/** The regions where a provider helps young people, all kinds of help together, most young people first. */
export function gebiedenUit(
  zorg: readonly Gebiedsdeel[],
  namen: ReadonlyMap<string, { readonly naam: string; readonly gemeenten: readonly string[] }>,
) {
  return [...Map.groupBy(zorg, (z) => z.jeugdregio)]
    .map(([code, delen]) => ({
      code,
      naam: namen.get(code)?.naam ?? code,
      gemeenten: [...(namen.get(code)?.gemeenten ?? [])],
      jongeren: delen.reduce((som, d) => som + d.clienten, 0),
      periode:
        delen
          .map((d) => d.periode)
          .sort()
          .at(-1) ?? '',
    }))
    .sort((a, b) => b.jongeren - a.jongeren || a.naam.localeCompare(b.naam, 'nl'));
}

/** Refuses what somebody else changed since it was read: nothing of theirs is overwritten unseen. */
export const andersGewijzigd = (wie: string): BakenFout =>
  new BakenFout('conflict', `${wie} heeft dit intussen ook gewijzigd. Uw tekst is nog niet bewaard.`);
