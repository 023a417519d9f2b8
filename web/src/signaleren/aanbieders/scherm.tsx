import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { overzichtVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useTitel } from '../../app/titel.ts';
import { Card, PageHeader, Select } from '../../ui/index.ts';
import type { WijzigFilter } from './filter.ts';
import { AanbiedersLijst } from './lijst.tsx';
import { TredeFilter } from './trede-filter.tsx';

export const Route = createLazyRoute('/aanbieders')({ component: Aanbieders });

const route = getRouteApi('/aanbieders');

/** Every provider, also those outside the early-warning system. */
function Aanbieders() {
  const t = useTranslations('aanbieders');
  const filter = route.useSearch();
  const navigate = useNavigate({ from: '/aanbieders' });
  const overzicht = useQuery(overzichtVraag(useBekendOp()));
  const wijzig: WijzigFilter = (deel, vervang = false) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: vervang, resetScroll: false });
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <Card titel={t('titel')} vol>
        <div className="baken-inspring baken-stapel baken-niet-afdrukken">
          <TredeFilter gekozen={filter.trede ?? []} onKies={(trede) => wijzig({ trede })} />
        </div>
        <AanbiedersLijst
          bereik={filter.bereik === 'alle' ? 'alle' : 'ews'}
          filter={filter}
          wijzig={wijzig}
          regios={overzicht.data?.regios ?? []}
          meerFilters={
            <Select
              label={t('bereik')}
              value={filter.bereik ?? 'ews'}
              onChange={(bereik) =>
                void navigate({
                  search: (vorig) => ({ ...vorig, bereik: bereik === 'alle' ? 'alle' : undefined }),
                  resetScroll: false,
                })
              }
              keuzes={[
                { waarde: 'ews', naam: t('bereikEws') },
                { waarde: 'alle', naam: t('bereikAlle') },
              ]}
            />
          }
        />
      </Card>
    </>
  );
}
