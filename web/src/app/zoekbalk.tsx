import { IconSearch } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

// The list with hits (7 KB) comes when someone goes to the field.
const laadZoeklijst = () => import('./zoeklijst.tsx');
const Zoeklijst = lazy(laadZoeklijst);

/** Finds providers and regions from any screen. The key `/` goes to it. */
export function Zoekbalk() {
  const [actief, setActief] = useState(false);
  const [tekst, setTekst] = useState('');
  const balk = useRef<HTMLElement>(null);
  useSneltoets(balk);
  const kaal = <KaalVeld tekst={tekst} onTekst={setTekst} onFocus={() => setActief(true)} focus={actief} />;
  return (
    <search className="baken-zoekbalk" ref={balk} onPointerEnter={() => void laadZoeklijst()}>
      {actief ? (
        <Suspense fallback={kaal}>
          <Zoeklijst tekst={tekst} onTekst={setTekst} />
        </Suspense>
      ) : (
        kaal
      )}
    </search>
  );
}

interface KaalVeldProps {
  readonly tekst: string;
  onTekst(tekst: string): void;
  onFocus(): void;
  /** Keep the focus that the field had before its list was asked for. */
  readonly focus: boolean;
}

/** The field before its list has come: typing already works. */
function KaalVeld({ tekst, onTekst, onFocus, focus }: KaalVeldProps) {
  const t = useTranslations('app.zoek');
  const invoer = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) invoer.current?.focus();
  }, [focus]);
  return (
    <Zoekvak>
      <input
        ref={invoer}
        type="search"
        aria-label={t('label')}
        placeholder={t('plaats')}
        value={tekst}
        onChange={(gebeurtenis) => onTekst(gebeurtenis.target.value)}
        onFocus={onFocus}
      />
    </Zoekvak>
  );
}

/** What stands around the field. */
export function Zoekvak({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('app.zoek');
  return (
    <div className="baken-zoekbalk__vak">
      <IconSearch size={17} aria-hidden="true" />
      {children}
      <kbd title={t('toets')}>/</kbd>
    </div>
  );
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
