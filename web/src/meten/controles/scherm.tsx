import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { Skeleton } from '../../ui/index.ts';
import './controles.css';
import { EenControle } from './detail.tsx';
import { ControleLijst } from './lijst.tsx';

// It brings the calendar: only for who writes a check.
const Schrijver = lazy(() => import('./schrijver.tsx'));

export const Route = createLazyRoute('/controles')({ component: Controles });

const route = getRouteApi('/controles');

/** The rules that deliveries are held to: the list, one of them, or writing one. */
function Controles() {
  const t = useTranslations('controles');
  const { controle, schrijf } = route.useSearch();
  const navigate = useNavigate({ from: '/controles' });
  const magSchrijven = useMag(EISEN.controlesSchrijven);
  const [melding, setMelding] = useState('');
  const ga = (code?: string, schrijven?: 'ja', gedaan = '') => {
    setMelding(gedaan);
    void navigate({ search: (vorig) => ({ ...vorig, controle: code, schrijf: schrijven }) });
  };
  return (
    <>
      <p role="status" className="baken-melding">
        {melding}
      </p>
      {schrijf && magSchrijven ? (
        <Suspense fallback={<Skeleton />}>
          <Schrijver
            key={controle ?? ''}
            code={controle}
            onSluit={() => ga(controle)}
            onGedaan={(code, versie) => ga(code, undefined, t('bewaard', { versie }))}
          />
        </Suspense>
      ) : controle ? (
        <EenControle
          code={controle}
          magSchrijven={magSchrijven}
          onSluit={() => ga()}
          onWijzig={() => ga(controle, 'ja')}
          onGedaan={(tekst) => setMelding(tekst)}
        />
      ) : (
        <ControleLijst magSchrijven={magSchrijven} onNieuw={() => ga(undefined, 'ja')} />
      )}
    </>
  );
}
