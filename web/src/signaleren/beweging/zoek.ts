import { leesDatum, leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export const DELEN = ['matrix', 'regios', 'kengetallen', 'beweging'] as const;
export type Deel = (typeof DELEN)[number];

/** How far back the matrix goes, in whole quarters. */
export const LENGTEN = ['4', '8', '12', '16'] as const;

/** All that is chosen on the screen; it lives in the address. */
export interface BewegingZoek {
  deel?: Deel | undefined;
  regio?: string | undefined;
  soort?: string | undefined;
  hulpvorm?: string | undefined;
  /** Also the providers outside the early-warning system. */
  bereik?: 'alle' | undefined;
  bewogen?: 'ja' | undefined;
  kwartalen?: (typeof LENGTEN)[number] | undefined;
  van?: string | undefined;
  tot?: string | undefined;
}

const REGIO = /^JZ\d{2}$/;
const CODE = /^[a-z-]{1,40}$/;
const passend = (tekst: string | undefined, vorm: RegExp) =>
  tekst !== undefined && vorm.test(tekst) ? tekst : undefined;

export const leesBeweging = (ruw: Ruw): BewegingZoek =>
  zonderLeeg({
    deel: leesKeuze(ruw, 'deel', DELEN),
    regio: passend(leesTekst(ruw, 'regio'), REGIO),
    soort: passend(leesTekst(ruw, 'soort'), CODE),
    hulpvorm: passend(leesTekst(ruw, 'hulpvorm'), CODE),
    bereik: leesKeuze(ruw, 'bereik', ['alle'] as const),
    bewogen: leesKeuze(ruw, 'bewogen', ['ja'] as const),
    kwartalen: leesKeuze(ruw, 'kwartalen', LENGTEN),
    van: leesDatum(ruw, 'van'),
    tot: leesDatum(ruw, 'tot'),
  });
