import { leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export interface GegevensZoek {
  /** The import that is open. */
  import?: number | undefined;
}

export function leesGegevens(ruw: Ruw): GegevensZoek {
  const tekst = typeof ruw.import === 'number' ? String(ruw.import) : leesTekst(ruw, 'import');
  return zonderLeeg({ import: tekst && /^\d{1,9}$/.test(tekst) ? Number(tekst) : undefined });
}
