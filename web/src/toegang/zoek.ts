import { leesTekst, type Ruw, zonderLeeg } from '../app/zoekparams.ts';

export interface AanmeldZoek {
  /** Where to go on after log-in: a path of this app. */
  terug?: string | undefined;
  /** Why the last attempt was refused, by its code. */
  weigering?: string | undefined;
}

/** Longer than this the server does not take an address to go back to. */
const LANGSTE = 2000;

/** A path of our own screens; what a browser could read as another site is none. The server looks again. */
const isEigenPad = (pad: string): boolean => pad.length <= LANGSTE && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(pad);

export function leesAanmelden(ruw: Ruw): AanmeldZoek {
  const { terug } = ruw;
  return zonderLeeg({
    terug: typeof terug === 'string' && isEigenPad(terug) ? terug : undefined,
    weigering: leesTekst(ruw, 'weigering'),
  });
}

export interface MatrixZoek {
  /** Only this role. */
  rol?: string | undefined;
}

export const leesMatrix = (ruw: Ruw): MatrixZoek => zonderLeeg({ rol: leesTekst(ruw, 'rol') });
