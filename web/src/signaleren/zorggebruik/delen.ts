import { useMemo } from 'react';
import { useOpmaak } from '../../taal/taal.tsx';

/** How amounts are written here: the server counts in cents. */
export function useGeld() {
  const opmaak = useOpmaak();
  return useMemo(() => {
    /** What is not nothing is not written as 0%. */
    const procent = (deel: number) => opmaak.aandeel(deel, deel > 0 && deel < 0.01 ? 1 : 0);
    const heel = (centen: number) => opmaak.euro(Math.round(centen / 100));
    return {
      heel,
      kort: (centen: number) => opmaak.euroKort(centen / 100),
      deel: procent,
      /** With a sign, and as a share of what it was. */
      verschil(nu: number, eerder: number): string {
        const teken = nu > eerder ? '+' : nu < eerder ? '\u2212' : '';
        const bedrag = heel(Math.abs(nu - eerder));
        return eerder > 0
          ? `${teken}${bedrag} (${teken}${procent(Math.abs(nu - eerder) / eerder)})`
          : `${teken}${bedrag}`;
      },
    };
  }, [opmaak]);
}

/** Sum of what is known; null when something of it is hidden. */
export function somVan(rijen: readonly { readonly toegekend: number | null; readonly eerder: number | null }[]) {
  const tel = (lees: (rij: (typeof rijen)[number]) => number | null) =>
    rijen.reduce<number | null>((som, rij) => {
      const waarde = lees(rij);
      return som === null || waarde === null ? null : som + waarde;
    }, 0);
  return { nu: tel(({ toegekend }) => toegekend), eerder: tel(({ eerder }) => eerder) };
}
