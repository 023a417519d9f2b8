import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import './definities.css';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useTitel } from '../../app/titel.ts';
import { PageHeader, SearchField, Tabs, useAfdruk, WachtOp } from '../../ui/index.ts';
import { Gebeurtenissoorten } from './gebeurtenissoorten.tsx';
import { Gegevens } from './gegevens.tsx';
import { Kengetallen } from './kengetallen.tsx';
import { Normen } from './normen.tsx';
import type { Definities } from './typen.ts';
import { Uitleg } from './uitleg.tsx';
import { definitiesVraag } from './vragen.ts';
import { DELEN } from './zoek.ts';
import { deelVan, filterDefinities } from './zoeken.ts';

export const Route = createLazyRoute('/over-deze-cijfers')({ component: Scherm });

/** What every number in Baken means: definition, formula, norm, source and version. */
function Scherm() {
  const t = useTranslations('definities');
  const vraag = useQuery(definitiesVraag(useBekendOp()));
  useTitel(t('titel'));
  return (
    <div className="baken-definities">
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <WachtOp vraag={vraag} regels={12}>
        {(definities) => <Inhoud definities={definities} />}
      </WachtOp>
    </div>
  );
}

function Inhoud({ definities }: { readonly definities: Definities }) {
  const t = useTranslations('definities');
  const { deel = 'uitleg', zoek } = useSearch({ from: '/over-deze-cijfers' });
  const navigate = useNavigate({ from: '/over-deze-cijfers' });
  const afdruk = useAfdruk();
  useAnker(definities);
  const gezocht = useDeferredValue(zoek);
  const gevonden = useMemo(() => filterDefinities(definities, gezocht), [definities, gezocht]);
  const { indicatoren, gegevens, normsets, gebeurtenissoorten } = gevonden;
  const samen = { definities, gevonden };
  const panelen = {
    uitleg: { naam: t('deel.uitleg'), inhoud: <Uitleg definities={definities} /> },
    kengetallen: {
      naam: t('deel.kengetallen', { aantal: indicatoren.length }),
      inhoud: <Kengetallen {...samen} />,
    },
    gegevens: { naam: t('deel.gegevens', { aantal: gegevens.length }), inhoud: <Gegevens gegevens={gegevens} /> },
    normen: {
      naam: t('deel.normen', { aantal: normsets.reduce((som, { normen }) => som + normen.length, 0) }),
      inhoud: <Normen {...samen} />,
    },
    gebeurtenissen: {
      naam: t('deel.gebeurtenissen', { aantal: gebeurtenissoorten.length }),
      inhoud: <Gebeurtenissoorten {...samen} />,
    },
  };
  const delen = DELEN.map((id) => ({ id, ...panelen[id] }));
  if (afdruk) return delen.map(({ id, inhoud }) => <div key={id}>{inhoud}</div>);
  return (
    <>
      <div className="baken-definities__zoek">
        <SearchField
          label={t('zoek')}
          plaats={t('zoekPlaats')}
          value={zoek ?? ''}
          onChange={(tekst) =>
            void navigate({
              search: (vorig) => ({
                ...vorig,
                zoek: tekst || undefined,
                // The introduction holds nothing to find; go where the answers are.
                deel: tekst && deel === 'uitleg' ? ('kengetallen' as const) : vorig.deel,
              }),
              hash: '',
              replace: true,
              resetScroll: false,
            })
          }
        />
        <p role="status" className="baken-stil">
          {gezocht &&
            t('gevonden', { aantal: indicatoren.length + gegevens.length + gebeurtenissoorten.length, zoek: gezocht })}
        </p>
      </div>
      <Tabs
        label={t('delen')}
        delen={delen}
        gekozen={deel}
        onKies={(id) =>
          void navigate({
            search: (vorig) => ({ ...vorig, deel: DELEN.find((naam) => naam === id) }),
            hash: '',
            resetScroll: false,
          })
        }
      />
    </>
  );
}

/** An address that ends in `#solvabiliteit` opens the part that holds that definition and goes to it. */
function useAnker(definities: Definities) {
  const hash = useLocation({ select: (plaats) => plaats.hash });
  const { deel, zoek } = useSearch({ from: '/over-deze-cijfers' });
  const navigate = useNavigate({ from: '/over-deze-cijfers' });
  useEffect(() => {
    if (!hash) return;
    const doel = document.getElementById(hash);
    if (doel) {
      doel.scrollIntoView({ block: 'start' });
      doel.focus({ preventScroll: true });
      return;
    }
    const nodig = hash === 'treden' ? 'uitleg' : deelVan(definities, hash);
    if (nodig && (nodig !== (deel ?? 'uitleg') || zoek))
      void navigate({ search: (vorig) => ({ ...vorig, deel: nodig, zoek: undefined }), hash, replace: true });
  }, [hash, deel, zoek, definities, navigate]);
}
