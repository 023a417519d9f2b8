import { IconMenu2 } from '@tabler/icons-react';
import { useIsFetching, useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { overzichtVraag } from '../api/vragen.ts';
import { useOpmaak, useTaal } from '../taal/taal.tsx';
import { Button } from '../ui/index.ts';
import { useBekendOp } from './bekend-op.ts';
import { BekendOpKeuze } from './bekend-op-keuze.tsx';
import { Navigatie } from './navigatie.tsx';
import { Zoekbalk } from './zoekbalk.tsx';
import { heeftOngeldigeDag } from './zoekparams.ts';

const MenuLade = lazy(() => import('./menu-lade.tsx'));

/** The address that the visitor came with asked for a day that cannot be; links in the app never do. */
const kwamMetOngeldigeDag = heeftOngeldigeDag(window.location.search);

/** What stands around every screen. */
export function Huis() {
  const t = useTranslations('app');
  const [menuOpen, setMenuOpen] = useState(false);
  const inhoud = useRef<HTMLElement>(null);
  const klaar = useKlaar();
  useFocusNaNavigatie(inhoud, () => setMenuOpen(false));
  return (
    <>
      <a className="baken-sla-over" href="#inhoud">
        {t('slaOver')}
      </a>
      <header className="baken-bar">
        <div className="baken-bar__menu">
          <Button
            soort="quiet"
            aria-label={t('menu')}
            aria-expanded={menuOpen}
            icoon={<IconMenu2 size={22} />}
            onPress={() => setMenuOpen(true)}
          />
        </div>
        <Link to="/" className="baken-merk" aria-label={t('naam')}>
          <Merkteken />
          <span className="baken-merk__naam">{t('naam')}</span>
        </Link>
        <Zoekbalk />
        <div className="baken-bar__rest">
          <Taalknoppen />
        </div>
      </header>
      {menuOpen && (
        <Suspense>
          <MenuLade onSluit={() => setMenuOpen(false)} />
        </Suspense>
      )}
      <div className="baken-huis">
        <aside className="baken-zijkant" aria-label={t('zijkant')}>
          <div className="baken-zijkant__vast">
            <Navigatie />
            <BekendOpKeuze />
          </div>
        </aside>
        <div className="baken-midden">
          <Strook />
          <main id="inhoud" className="baken-inhoud" tabIndex={-1} ref={inhoud} data-klaar={klaar ? 'ja' : 'nee'}>
            <Brontaal />
            <Outlet />
          </main>
          <Voet />
        </div>
      </div>
    </>
  );
}

/** Whether the screen has all it asked for: what prints a report waits for it. */
function useKlaar(): boolean {
  const vragen = useIsFetching();
  const bezig = useRouterState({ select: (router) => router.isLoading });
  return vragen === 0 && !bezig;
}

/** A new page starts at its content for keyboard and screen reader; a change of filter does not move the focus. */
function useFocusNaNavigatie(inhoud: React.RefObject<HTMLElement | null>, naNavigatie: () => void) {
  const pad = useLocation({ select: (plaats) => plaats.pathname });
  const vorig = useRef(pad);
  const bijNavigatie = useRef(naNavigatie);
  bijNavigatie.current = naNavigatie;
  useEffect(() => {
    if (vorig.current === pad) return;
    vorig.current = pad;
    bijNavigatie.current();
    inhoud.current?.focus({ preventScroll: true });
  }, [pad, inhoud]);
}

function Merkteken() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--baken-kleur-saffraan)" />
      <path d="M8 19h4v6H8zM14 14h4v11h-4zM20 8h4v17h-4z" fill="var(--baken-kleur-petrol-900)" />
    </svg>
  );
}

function Taalknoppen() {
  const t = useTranslations('app.taal');
  const { taal, kies } = useTaal();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and no other meaning
    <div className="baken-taalkeuze" role="group" aria-label={t('label')}>
      {(['nl', 'en'] as const).map((keuze) => (
        <button
          key={keuze}
          type="button"
          lang={keuze}
          aria-pressed={taal === keuze}
          aria-label={`${keuze.toUpperCase()}: ${t(keuze)}`}
          onClick={() => kies(keuze)}
        >
          {keuze.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

/** Says that figures are invented, and that an earlier day is shown. */
function Strook() {
  const t = useTranslations('app');
  const opmaak = useOpmaak();
  const bekendOp = useBekendOp();
  const { data } = useQuery(overzichtVraag(bekendOp));
  return (
    <section aria-label={t('mededelingen')}>
      {data?.demo && <p className="baken-strook">{t('demo')}</p>}
      <OngeldigeDag />
      {bekendOp && (
        <p className="baken-strook baken-strook--tijd" role="status">
          {t('bekendOp.uitleg', { datum: opmaak.datum(bekendOp) })}{' '}
          <Link to="." search={(vorig) => ({ ...vorig, bekendOp: undefined })}>
            {t('bekendOp.vandaag')}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Said once, to a visitor whose address asked for a day that cannot be; the next page does not repeat it. */
function OngeldigeDag() {
  const t = useTranslations('app.bekendOp');
  const pad = useLocation({ select: (plaats) => plaats.pathname });
  const bekendOp = useBekendOp();
  const eerstePad = useRef(pad);
  const zeg = useRef(kwamMetOngeldigeDag);
  if (pad !== eerstePad.current || bekendOp) zeg.current = false;
  if (!zeg.current) return null;
  return (
    <p className="baken-strook baken-strook--tijd" role="status">
      {t('ongeldig')}
    </p>
  );
}

/** Screens with sentences that come from the data themselves, which are written in Dutch only. */
const MET_BRONTEKST = /^\/(aanbieders\/.|over-deze-cijfers|gegevens)/;

function Brontaal() {
  const t = useTranslations('app');
  const { taal } = useTaal();
  const pad = useLocation({ select: (plaats) => plaats.pathname });
  return taal !== 'nl' && MET_BRONTEKST.test(pad) ? <p className="baken-brontaal">{t('brontaal')}</p> : null;
}

function Voet() {
  const t = useTranslations('app');
  return (
    <footer className="baken-voet">
      <ul aria-label={t('voet.label')}>
        <li>
          <Link to="/toegankelijkheid">{t('voet.toegankelijkheid')}</Link>
        </li>
        <li>
          <Link to="/privacy">{t('voet.privacy')}</Link>
        </li>
        <li>
          <Link to="/over-deze-cijfers">{t('nav.definities')}</Link>
        </li>
        <li>
          <Link to="/contact">{t('voet.contact')}</Link>
        </li>
        <li>
          <span>{t('voet.versie', { versie: __BAKEN_VERSIE__ })}</span>
        </li>
      </ul>
    </footer>
  );
}
