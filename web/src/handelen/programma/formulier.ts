import { useState } from 'react';
import { usePoging } from '../poging.ts';

/** What every small form here has: whether it was tried, what went wrong, and sending once what is sent twice. */
export function useFormulier() {
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { fout, doe } = usePoging();
  const verstuur = (heeftFouten: boolean, inhoud: unknown, werk: (sleutel: string) => Promise<unknown>): void => {
    zetGeprobeerd(true);
    if (heeftFouten) return;
    void doe(inhoud, async (sleutel) => {
      await werk(sleutel);
      zetGeprobeerd(false);
    });
  };
  return { geprobeerd, fout, verstuur };
}
