import { useEffect, useState } from 'react';

/** Nobody wants to hear of a mistake in the middle of a word. */
export const RUST_MS = 500;

/** The value as it was when it last stood still for `ms`. Values are compared by content. */
export function useNaRust<W>(waarde: W, ms: number): W {
  const [rustig, setRustig] = useState(waarde);
  const tekst = JSON.stringify(waarde);
  useEffect(() => {
    const klok = setTimeout(() => setRustig(JSON.parse(tekst) as W), ms);
    return () => clearTimeout(klok);
  }, [tekst, ms]);
  return rustig;
}
