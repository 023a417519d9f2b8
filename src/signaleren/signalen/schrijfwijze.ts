import { noemDatum, schrijfNorm, schrijfWaarde } from '../indicatoren/index.ts';
import type { Eenheid } from './namen.ts';

const DAG_MS = 86_400_000;

/** A figure as a Dutch sentence has it: 18,3%, 45 dagen, 31 december 2026. A limit has no needless zeros: 20%. */
export function schrijf(eenheid: Eenheid, waarde: number, grens = false): string {
  switch (eenheid) {
    case 'dagen': {
      const dagen = Math.round(waarde);
      return dagen === 1 ? '1 dag' : `${schrijfWaarde('aantal', dagen)} dagen`;
    }
    case 'datum':
      return noemDatum(new Date(Math.round(waarde) * DAG_MS).toISOString().slice(0, 10));
    default:
      return grens ? schrijfNorm(eenheid, waarde) : schrijfWaarde(eenheid, waarde);
  }
}
