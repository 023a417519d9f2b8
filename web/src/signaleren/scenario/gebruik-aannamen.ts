import { useEffect, useRef, useState } from 'react';
import { type Aannamecode, CODES, type Keuze } from './keuze.ts';

/** Long enough to let somebody slide, short enough to feel immediate. */
const RUST_MS = 250;

const zelfde = (a: Keuze, b: Keuze): boolean => CODES.every((code) => a[code] === b[code]);

export interface Aannamekeuze {
  readonly keuze: Keuze;
  zet(code: Aannamecode, waarde: number | undefined): void;
  zetAlles(keuze: Keuze): void;
}

/**
 * The assumptions as they are being set: at once on the screen, and after a moment of rest in the address, from which the outcome
 * is asked. What changes the address from elsewhere (back, a saved scenario) changes them too.
 */
export function useAannamen(adres: Keuze, naarAdres: (keuze: Keuze) => void): Aannamekeuze {
  const [keuze, zetKeuze] = useState(adres);
  const geschreven = useRef(adres);
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (zelfde(adres, geschreven.current)) return;
    geschreven.current = adres;
    clearTimeout(klok.current);
    zetKeuze(adres);
  }, [adres]);
  useEffect(() => () => clearTimeout(klok.current), []);
  const zetAlles = (nieuw: Keuze) => {
    zetKeuze(nieuw);
    clearTimeout(klok.current);
    klok.current = setTimeout(() => {
      geschreven.current = nieuw;
      naarAdres(nieuw);
    }, RUST_MS);
  };
  return { keuze, zetAlles, zet: (code, waarde) => zetAlles({ ...keuze, [code]: waarde }) };
}
