import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export interface ControlesZoek {
  /** The check that is open. */
  controle?: string | undefined;
  /** Writing: a new one, or a new version of the open one. */
  schrijf?: 'ja' | undefined;
}

const CODE = /^[a-z][A-Za-z0-9-]{0,59}$/;

export function leesControles(ruw: Ruw): ControlesZoek {
  const controle = leesTekst(ruw, 'controle');
  return zonderLeeg({
    controle: controle && CODE.test(controle) ? controle : undefined,
    schrijf: leesKeuze(ruw, 'schrijf', ['ja']),
  });
}
