import type { Moment } from '../../meten/kennis/index.ts';
import { TREDENAMEN, type Trede } from './normset.ts';
import type { Reden, Voorstel } from './voorstel.ts';

export type Ernst = 'licht' | 'stevig' | 'ernstig';

/** Something that became worse at one moment: a driver that is new or heavier, or the trede itself. */
export interface Signaal {
  readonly op: Moment;
  readonly soort: 'kengetal' | 'gebeurtenis' | 'trede';
  /** The lane in which it is drawn: the group of the indicator or event. */
  readonly groep: string;
  readonly ernst: Ernst;
  readonly code: string;
  readonly naam: string;
  readonly tekst: string;
}

/** Trede 2 is light, 3 is firm, 4 and up is serious. */
export const ernstVan = (trede: Trede): Ernst => (trede <= 2 ? 'licht' : trede === 3 ? 'stevig' : 'ernstig');

function tredesignaal(op: Moment, van: Trede, naar: Trede): Signaal {
  const tekst = `Het voorstel gaat van trede ${van} (${TREDENAMEN[van]}) naar trede ${naar} (${TREDENAMEN[naar]}).`;
  return {
    op,
    soort: 'trede',
    groep: 'Trede',
    ernst: ernstVan(naar),
    code: `trede-${naar}`,
    naam: TREDENAMEN[naar],
    tekst,
  };
}

const redensignaal = (op: Moment, { soort, groep, trede, indicator, naam, tekst }: Reden): Signaal => ({
  op,
  soort: soort === 'kengetal' ? 'kengetal' : 'gebeurtenis',
  groep,
  ernst: ernstVan(trede),
  code: indicator,
  naam,
  tekst,
});

/** The signals that follow from proposals in order of time: what each moment made worse against the one before. */
export function signalenUit(voorstellen: readonly Voorstel[]): Signaal[] {
  return voorstellen.flatMap((voorstel, i) => {
    const vorig = voorstellen[i - 1];
    const eerder = new Map(vorig?.redenen.map((r) => [r.familie, r.trede]));
    const erger = voorstel.redenen.filter((r) => r.trede > (eerder.get(r.familie) ?? 1));
    const omhoog = voorstel.trede > (vorig?.trede ?? 1);
    return [
      ...(omhoog ? [tredesignaal(voorstel.op, vorig?.trede ?? 1, voorstel.trede)] : []),
      ...erger.map((r) => redensignaal(voorstel.op, r)),
    ];
  });
}
