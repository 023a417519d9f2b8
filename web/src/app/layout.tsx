import { IconMenu2 } from '@tabler/icons-react';
import { useIsFetching } from '@tanstack/react-query';
import { Link, useLocation, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { sessieVraag } from '../api/sessie.ts';
import { useOpmaak, useTaal } from '../taal/taal.tsx';
import { laadTeksten } from '../taal/teksten.ts';
import { Button, klas } from '../ui/index.ts';
import { useBekendOp } from './bekend-op.ts';
import { BekendOpKeuze } from './bekend-op-keuze.tsx';
import { Navigatie } from './navigatie.tsx';
import { Persoon } from './persoon.tsx';
import { Poort } from './poort.tsx';
import { useSessie } from './sessie.ts';
import { Sessiewacht } from './sessiewacht.tsx';
import { Taalknoppen } from './taalknoppen.tsx';
import { EISEN, mag, zietCijfers } from './toegang.ts';
import { Zoekbalk } from './zoekbalk.tsx';

const MenuLade = lazy(() => import('./menu-lade.tsx'));

/** Only an address that a visitor came with can ask for what cannot be read. */
const Adresmelding = window.location.search
  ? lazy(async () => (await Promise.all([import('./adresmelding.tsx'), laadTeksten('adres')]))[0])
  : null;

/** What stands around every screen. Who is not signed in has no menu: only the screen. */
export function Huis() {
  const t = useTranslations('app');
  const sessie = useSessie();
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
        {sessie.aangemeld && (
          <div className="baken-bar__menu">
            <Button
              soort="quiet"
              aria-label={t('menu')}
              aria-expanded={menuOpen}
              icoon={<IconMenu2 size={22} />}
              onPress={() => setMenuOpen(true)}
            />
          </div>
        )}
        <Link to={sessie.start} className="baken-merk" aria-label={t('naam')}>
          <Merkteken />
          <span className="baken-merk__naam">{t('naam')}</span>
        </Link>
        {mag(sessie, EISEN.aanbieders) && <Zoekbalk />}
        <div className={klas('baken-bar__rest', sessie.aangemeld && 'baken-bar__rest--persoon')}>
          <Taalknoppen />
          <Persoon />
        </div>
      </header>
      {menuOpen && (
        <Suspense>
          <MenuLade onSluit={() => setMenuOpen(false)} />
        </Suspense>
      )}
      <div className={klas('baken-huis', !sessie.aangemeld && 'baken-huis--zonder')}>
        {sessie.aangemeld && (
          <aside className="baken-zijkant" aria-label={t('zijkant')}>
            <div className="baken-zijkant__vast">
              <Navigatie />
              {zietCijfers(sessie) && <BekendOpKeuze />}
            </div>
          </aside>
        )}
        <div className="baken-midden">
          <Strook demo={sessie.demo} />
          <main id="inhoud" className="baken-inhoud" tabIndex={-1} ref={inhoud} data-klaar={klaar ? 'ja' : 'nee'}>
            <Brontaal />
            <Poort />
          </main>
          <Voet />
        </div>
      </div>
      <Sessiewacht />
    </>
  );
}

/** Whether the screen has all it asked for: what prints a report waits for it. */
function useKlaar(): boolean {
  const { queryKey } = sessieVraag();
  // Looking whether the session still runs changes nothing on the screen.
  const vragen = useIsFetching({ predicate: (vraag) => vraag.queryKey[0] !== queryKey[0] });
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

/** Says that figures are invented, and that an earlier day is shown. */
function Strook({ demo }: { readonly demo: boolean }) {
  const t = useTranslations('app');
  const opmaak = useOpmaak();
  const bekendOp = useBekendOp();
  return (
    <section aria-label={t('mededelingen')}>
      {demo && <p className="baken-strook">{t('demo')}</p>}
      <Suspense>{Adresmelding && <Adresmelding />}</Suspense>
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

/** Screens with sentences that come from the data themselves, which are written in Dutch only. */
const MET_BRONTEKST =
  /^\/(aanbieders\/.|over-deze-cijfers|gegevens|mijn-organisatie|wie-ziet-wat|noodtoegangen|signalen|signaalregels)/;

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
          <Link to="/melden">{t('nav.melden')}</Link>
        </li>
        <li>
          <Link to="/melding-volgen">{t('nav.meldingVolgen')}</Link>
        </li>
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
          <Link to="/wie-ziet-wat">{t('nav.wieZietWat')}</Link>
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
