import { leesDatum, leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

/** What is looked at of the convenant; all of it lives in the address. */
export interface Convenantzoek {
  tab?: 'overleggen' | 'verbeteren' | 'effect' | undefined;
  instrument?: string | undefined;
  van?: string | undefined;
  tot?: string | undefined;
}

export function leesConvenant(ruw: Ruw): Convenantzoek {
  const instrument = leesTekst(ruw, 'instrument');
  const [van, tot] = [leesDatum(ruw, 'van'), leesDatum(ruw, 'tot')];
  return zonderLeeg({
    tab: leesKeuze(ruw, 'tab', ['overleggen', 'verbeteren', 'effect']),
    instrument: instrument && /^[a-z][A-Za-z0-9]{0,39}$/.test(instrument) ? instrument : undefined,
    // A period that ends before it begins is none: the end holds, and the screen says that the start does not.
    van: van && tot && van > tot ? undefined : van,
    tot,
  });
}
