import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export const DELEN = ['concentratie', 'domino'] as const;
export type Deel = (typeof DELEN)[number];

/** As many as the API takes. */
export const HOOGSTENS_KVKS = 20;

/** All that is chosen on the screen; it lives in the address. */
export interface ConcentratieZoek {
  deel?: Deel | undefined;
  regio?: string | undefined;
  hulpvorm?: string | undefined;
  /** Who falls. */
  kvks?: string[] | undefined;
  /** The second round. */
  tweede?: 'ja' | undefined;
  /** Only receivers that may fall as well. */
  ontvangers?: 'kwetsbaar' | undefined;
}

const REGIO = /^JZ\d{2}$/;
const CODE = /^[a-z-]{1,40}$/;
const KVK = /^\d{8}$/;
const passend = (tekst: string | undefined, vorm: RegExp) =>
  tekst !== undefined && vorm.test(tekst) ? tekst : undefined;

function leesKvks(waarde: unknown): string[] | undefined {
  const delen = Array.isArray(waarde) ? waarde.map(String) : typeof waarde === 'string' ? waarde.split(',') : [];
  const kvks = [...new Set(delen)].filter((deel) => KVK.test(deel)).slice(0, HOOGSTENS_KVKS);
  return kvks.length > 0 ? kvks : undefined;
}

export const leesConcentratie = (ruw: Ruw): ConcentratieZoek =>
  zonderLeeg({
    deel: leesKeuze(ruw, 'deel', DELEN),
    regio: passend(leesTekst(ruw, 'regio'), REGIO),
    hulpvorm: passend(leesTekst(ruw, 'hulpvorm'), CODE),
    kvks: leesKvks(ruw.kvks),
    tweede: leesKeuze(ruw, 'tweede', ['ja'] as const),
    ontvangers: leesKeuze(ruw, 'ontvangers', ['kwetsbaar'] as const),
  });
