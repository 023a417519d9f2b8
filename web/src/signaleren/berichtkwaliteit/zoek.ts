import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';
import { leesStroomzoek, leesTrajectzoek } from '../wachttijden/zoek.ts';

/** Kinds of message of iJw, in the order of their numbers. */
export const SOORTEN = [
  ...(['JW301', 'JW302', 'JW305', 'JW306', 'JW307', 'JW308', 'JW315'] as const),
  ...(['JW316', 'JW317', 'JW318', 'JW319', 'JW320', 'JW323', 'JW325'] as const),
] as const;
export type Soort = (typeof SOORTEN)[number];

/** Whom it is about, and from which month on. */
interface Wiezoek {
  regio?: string | undefined;
  gemeente?: string | undefined;
  /** AGB code. */
  aanbieder?: string | undefined;
  van?: string | undefined;
}

/** All that is chosen on the screen of the quality of messages; it lives in the address. */
export interface Kwaliteitzoek extends Wiezoek {
  /** Term of which is shown who is late with it; without it the one that is kept worst. */
  termijn?: string | undefined;
}

/** All that is chosen on the list of messages. */
export interface Berichtzoek extends Wiezoek {
  tot?: string | undefined;
  soort?: Soort | undefined;
  fouten?: 'ja' | 'nee' | undefined;
  /** Codes of rules with a comma between them: only messages that break one of them. */
  regel?: string | undefined;
  /** Number of an assignment: only messages that tell of it. Asks for municipality and provider. */
  toewijzing?: string | undefined;
  pagina?: number | undefined;
}

const TERMIJN = /^\w{2,16}$/;
const REGEL = /^[\w.:-]{2,40}(,[\w.:-]{2,40}){0,9}$/;

const TOEWIJZING = /^\d{1,9}$/;

const passend = (ruw: Ruw, sleutel: string, vorm: RegExp): string | undefined => {
  const tekst = leesTekst(ruw, sleutel);
  return tekst !== undefined && vorm.test(tekst) ? tekst : undefined;
};

function leesWie(ruw: Ruw): Wiezoek {
  const { regio, gemeente, aanbieder, van } = leesStroomzoek(ruw);
  return { regio, gemeente, aanbieder, van };
}

export const leesKwaliteitzoek = (ruw: Ruw): Kwaliteitzoek =>
  zonderLeeg({ ...leesWie(ruw), termijn: passend(ruw, 'termijn', TERMIJN) });

export function leesBerichtzoek(ruw: Ruw): Berichtzoek {
  const wie = leesWie(ruw);
  return zonderLeeg({
    ...wie,
    tot: leesStroomzoek({ van: ruw.tot }).van,
    soort: leesKeuze(ruw, 'soort', SOORTEN),
    fouten: leesKeuze(ruw, 'fouten', ['ja', 'nee'] as const),
    regel: passend(ruw, 'regel', REGEL),
    toewijzing: wie.gemeente && wie.aanbieder ? passend(ruw, 'toewijzing', TOEWIJZING) : undefined,
    pagina: leesTrajectzoek({ pagina: ruw.pagina }).pagina,
  });
}
