import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { regiosVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useSessie } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN, mag } from '../../app/toegang.ts';
import { Card, PageHeader, Select } from '../../ui/index.ts';
import type { WijzigFilter } from './filter.ts';
import { AanbiedersLijst } from './lijst.tsx';
import { TredeFilter } from './trede-filter.tsx';

export const Route = createLazyRoute('/aanbieders')({ component: Aanbieders });

const route = getRouteApi('/aanbieders');

/** Every provider that the role may see, also those outside the early-warning system. */
function Aanbieders() {
  const t = useTranslations('aanbieders');
  const sessie = useSessie();
  const landelijk = mag(sessie, EISEN.landelijk);
  const contracten = mag(sessie, EISEN.eigenContracten);
  const filter = route.useSearch();
  const navigate = useNavigate({ from: '/aanbieders' });
  const { data } = useQuery(regiosVraag(useBekendOp()));
  const wijzig: WijzigFilter = (deel, vervang = false) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: vervang, resetScroll: false });
  const titel = t(contracten ? 'mijnTitel' : 'titel');
  useTitel(titel);
  return (
    <>
      <PageHeader titel={titel} lead={<p>{landelijk ? t('lead') : t(contracten ? 'mijnLead' : 'regioLead')}</p>} />
      <Card titel={t('titel')} vol>
        {landelijk && (
          <div className="baken-inspring baken-stapel baken-niet-afdrukken">
            <TredeFilter gekozen={filter.trede ?? []} onKies={(trede) => wijzig({ trede })} />
          </div>
        )}
        <AanbiedersLijst
          bereik={filter.bereik === 'alle' ? 'alle' : 'ews'}
          filter={filter}
          wijzig={wijzig}
          regios={data?.jeugdregios ?? []}
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
