import { useEffect, useRef, useState } from 'react';

/** A date and a text are typed part by part: the address follows only when the user pauses. */
const PAUZE_MS = 500;

/** What is typed shows at once; the address follows after a pause, and the other way round. */
export function useUitgesteld<W>(inAdres: W, naarAdres: (waarde: W) => void): readonly [W, (waarde: W) => void] {
  const [waarde, setWaarde] = useState(inAdres);
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (klok.current === undefined) setWaarde(inAdres);
  }, [inAdres]);
  useEffect(() => () => clearTimeout(klok.current), []);
  const wijzig = (nieuw: W) => {
    setWaarde(nieuw);
    clearTimeout(klok.current);
    klok.current = setTimeout(() => {
      klok.current = undefined;
      naarAdres(nieuw);
    }, PAUZE_MS);
  };
  return [waarde, wijzig];
}
