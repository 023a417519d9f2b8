import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import type { Aandeel, Maat } from './typen.ts';

type Grenzen = { readonly waarde: number | null; readonly onder: number | null; readonly boven: number | null };

/** Writes the measures: a share with its interval, a rate, a lead; and the words for what may not be shown. */
export function useSchrijf() {
  const t = useTranslations('signaalkwaliteit.schrijf');
  const opmaak = useOpmaak();
  const procent = (deel: number): string => opmaak.aandeel(deel, 0);
  const getal = (waarde: number, decimalen: number): string => opmaak.getal(waarde, decimalen);
  const tussen = ({ onder, boven }: Grenzen, schrijf: (n: number) => string): string =>
    onder === null || boven === null ? '' : ` ${t('tussen', { onder: schrijf(onder), boven: schrijf(boven) })}`;

  return {
    procent,
    /** "17 van 18: 94% (74% tot 99%)" */
    aandeel(a: Aandeel | (Omit<Aandeel, 'verborgen'> & { readonly verborgen?: null })): string {
      const n = a.n === null ? '' : opmaak.getal(a.n);
      if (a.verborgen) return t(`verborgen.${a.verborgen}`, { n });
      if (a.k === null || a.waarde === null) return t('niets');
      return t('aandeel', { k: opmaak.getal(a.k), n, deel: procent(a.waarde) }) + tussen(a, procent);
    },
    /** "94%", or why there is none. */
    kort(a: Aandeel): string {
      if (a.verborgen) return t(`verborgen.${a.verborgen}`, { n: a.n === null ? '' : opmaak.getal(a.n) });
      return a.waarde === null ? t('niets') : procent(a.waarde);
    },
    /** Over no years there is no rate; over years it is hidden. */
    tempo(loos: Grenzen & { readonly jaren: number }): string {
      if (loos.waarde === null) return t(loos.jaren > 0 ? 'nietGetoond' : 'niets');
      return getal(loos.waarde, 2) + tussen(loos, (n) => getal(n, 2));
    },
    voorsprong(v: Maat['voorsprong']): string {
      if (v.waarde === null) return t('geen');
      const maanden = t(v.minstens ? 'minstens' : 'maanden', { maanden: getal(v.waarde, 1) });
      return maanden + tussen(v, (n) => getal(n, 1));
    },
    tijd: (deel: number | null): string => (deel === null ? t('niets') : procent(deel)),
    aantal: (n: number | null): string => (n === null ? t('nietGetoond') : opmaak.getal(n)),
  };
}
