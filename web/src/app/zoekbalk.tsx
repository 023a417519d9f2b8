import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Zoekvak } from './zoekvak.tsx';

type Lijst = typeof import('./zoeklijst.tsx').default;

/** So long the first screen goes before the list with hits (7 KB) when nobody goes to the field. */
const RUST_MS = 1500;

/** Finds providers and regions from any screen. The key `/` goes to it. */
export function Zoekbalk() {
  const t = useTranslations('app.zoek');
  const [tekst, setTekst] = useState('');
  const balk = useRef<HTMLElement>(null);
  const { Lijst, hadFocus, laad } = useZoeklijst(balk);
  useSneltoets(balk);
  return (
    <search className="baken-zoekbalk" ref={balk} onPointerEnter={laad}>
      {Lijst ? (
        <Lijst tekst={tekst} onTekst={setTekst} focus={hadFocus} />
      ) : (
        <Zoekvak>
          <input
            type="search"
            aria-label={t('label')}
            placeholder={t('plaats')}
            value={tekst}
            onChange={(gebeurtenis) => setTekst(gebeurtenis.target.value)}
            onFocus={laad}
          />
        </Zoekvak>
      )}
    </search>
  );
}

/**
 * The list comes when someone goes to the field, or else when the page has come to rest. It takes the place of the bare
 * field, and its focus only when the user is still there: who went on with Tab is not called back.
 */
function useZoeklijst(balk: React.RefObject<HTMLElement | null>) {
  const [stand, setStand] = useState<{ readonly Lijst?: Lijst; readonly hadFocus: boolean }>({ hadFocus: false });
  const laad = useCallback(
    () =>
      void import('./zoeklijst.tsx').then(({ default: Lijst }) =>
        setStand((nu) =>
          nu.Lijst ? nu : { Lijst, hadFocus: balk.current?.contains(document.activeElement) === true },
        ),
      ),
    [balk],
  );
  useEffect(() => {
    const klok = setTimeout(laad, RUST_MS);
    return () => clearTimeout(klok);
  }, [laad]);
  return { ...stand, laad };
}

function useSneltoets(balk: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const bijToets = (toets: KeyboardEvent) => {
      const doel = toets.target as HTMLElement;
      const typt = doel.isContentEditable || /^(input|textarea|select)$/i.test(doel.tagName);
      if (toets.key !== '/' || typt || toets.ctrlKey || toets.metaKey || toets.altKey) return;
      toets.preventDefault();
      balk.current?.querySelector('input')?.focus();
    };
    window.addEventListener('keydown', bijToets);
    return () => window.removeEventListener('keydown', bijToets);
  }, [balk]);
}
