import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';
import type { Aannamecode } from './keuze.ts';

/** The first page carries this file: what the names of the assumptions are, only the screen itself knows (`keuze.ts`). */
export interface ScenarioZoek extends Readonly<Partial<Record<Aannamecode, number | undefined>>> {
  /** Ids of saved scenarios that stand side by side, with commas. */
  readonly naast?: string | undefined;
  /** The saved scenario that is open. */
  readonly open?: string | undefined;
  readonly werking?: 'regiodeel' | undefined;
}

const GETAL = /^-?\d{1,3}(\.\d{1,2})?$/;
const NUMMERS = /^\d{1,9}(,\d{1,9}){0,2}$/;

function leesNummers(ruw: Ruw, sleutel: 'naast' | 'open'): string | undefined {
  const tekst = leesTekst(ruw, sleutel);
  return tekst && NUMMERS.test(tekst) ? tekst : undefined;
}

export const leesScenario = (ruw: Ruw): ScenarioZoek => ({
  ...Object.fromEntries(
    Object.entries(ruw).flatMap(([code, waarde]) => (GETAL.test(String(waarde)) ? [[code, Number(waarde)]] : [])),
  ),
  ...zonderLeeg({
    naast: leesNummers(ruw, 'naast'),
    open: leesNummers(ruw, 'open'),
    werking: leesKeuze(ruw, 'werking', ['regiodeel'] as const),
  }),
});
