import { useState } from 'react';

/** What every small form here has: whether it was tried, what went wrong, and a key that makes sending twice safe. */
export function useFormulier() {
  const [sleutel, zetSleutel] = useState(() => crypto.randomUUID());
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  const verstuur = (heeftFouten: boolean, werk: () => Promise<unknown>): void => {
    zetGeprobeerd(true);
    zetFout(undefined);
    if (heeftFouten) return;
    werk().then(() => {
      zetGeprobeerd(false);
      zetSleutel(crypto.randomUUID());
    }, zetFout);
  };
  return { sleutel, geprobeerd, fout, verstuur };
}
