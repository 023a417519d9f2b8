import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider, useLocale } from 'use-intl';
import { type Opmaak, opmaakVoor, type Taal } from '../opmaak.ts';
import { type Berichten, engelseTeksten, nederlandseTeksten, volgTeksten } from './teksten.ts';

declare module 'use-intl' {
  interface AppConfig {
    Messages: Berichten;
    Locale: Taal;
  }
}

const BEWAARD = 'baken.taal';
const LOCALE: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' };

function bewaardeTaal(): Taal {
  try {
    return localStorage.getItem(BEWAARD) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}

interface Taalkeuze {
  readonly taal: Taal;
  kies(taal: Taal): void;
}

const TaalContext = createContext<Taalkeuze>({ taal: 'nl', kies: () => undefined });

/** Dutch is in the first file that the browser loads; English comes when it is asked for. */
export function TaalProvider({ children }: { readonly children: ReactNode }) {
  const [gekozen, setGekozen] = useState<Taal>(bewaardeTaal);
  const [engels, setEngels] = useState<Berichten>();
  const nl = useSyncExternalStore(volgTeksten, nederlandseTeksten);
  const taal: Taal = gekozen === 'en' && engels ? 'en' : 'nl';

  useEffect(() => {
    if (gekozen === 'en' && !engels) void engelseTeksten().then(setEngels);
  }, [gekozen, engels]);

  useEffect(() => {
    document.documentElement.lang = taal;
  }, [taal]);

  const keuze = useMemo<Taalkeuze>(
    () => ({
      taal,
      kies(nieuw) {
        setGekozen(nieuw);
        try {
          localStorage.setItem(BEWAARD, nieuw);
        } catch {
          // A browser that stores nothing still shows the language until the page is closed.
        }
      },
    }),
    [taal],
  );

  return (
    <TaalContext value={keuze}>
      <I18nProvider locale={LOCALE[taal]}>
        <IntlProvider
          locale={taal}
          messages={taal === 'en' && engels ? engels : nl}
          timeZone="Europe/Amsterdam"
          onError={toonInOntwikkeling}
        >
          {children}
        </IntlProvider>
      </I18nProvider>
    </TaalContext>
  );
}

function toonInOntwikkeling(fout: Error) {
  if (import.meta.env.DEV) console.error(fout.message);
}

export const useTaal = (): Taalkeuze => useContext(TaalContext);

/** The formatters of the language on the screen. */
export const useOpmaak = (): Opmaak => opmaakVoor(useLocale());
