import { type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export interface Kwaliteitzoek {
  /** Number of the report; without it the newest. */
  versie?: number | undefined;
  /** Number of an older report to lay beside it. */
  met?: number | undefined;
}

const HOOGSTE = 1_000_000;

export function leesKwaliteit(ruw: Ruw): Kwaliteitzoek {
  const nummer = (naam: string): number | undefined => {
    const waarde = Number(ruw[naam]);
    return Number.isInteger(waarde) && waarde > 0 && waarde < HOOGSTE ? waarde : undefined;
  };
  return zonderLeeg({ versie: nummer('versie'), met: nummer('met') });
}
