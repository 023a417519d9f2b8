import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import './dossier.css';
import './lijst.css';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { vandaag } from '../../app/vandaag.ts';
import { buttonKlas, Card, DataTable, EmptyState, PageHeader, WachtOp } from '../../ui/index.ts';
import { Bladeren } from './bladeren.tsx';
import { Dossierfilters } from './filters.tsx';
import { DossierKaart, useDossierKolommen } from './kolommen.tsx';
import type { DossierLijst } from './typen.ts';
import { dossiersVraag, proceduresVraag } from './vragen.ts';
import { type Dossierzoek, leesDossiers } from './zoek.ts';

export const Route = createLazyRoute('/dossiers')({ component: Lijst });

const route = getRouteApi('/dossiers');

/** The dossiers that one may see, what falls due first on top. */
function Lijst() {
  const t = useTranslations('dossier.lijst');
  const zoek = leesDossiers(route.useSearch());
  const navigate = useNavigate({ from: '/dossiers' });
  const vraag = useQuery(dossiersVraag(zoek));
  const procedures = useQuery(proceduresVraag()).data?.procedures ?? [];
  const magOpenen = useMag(EISEN.zakenSchrijven) && procedures.some((p) => p.magOpenen);
  useTitel(t('titel'));
  const wijzig = (deel: Partial<Dossierzoek>) =>
    void navigate({
      search: (vorig) => ({ ...vorig, ...deel, pagina: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={<p>{vraag.data ? <Zin lijst={vraag.data} zoek={zoek} /> : t('uitleg')}</p>}
        acties={
          magOpenen && (
            <>
              <Link to="/dossiers/vernietiging" className={buttonKlas({})}>
                <IconTrash size={17} aria-hidden="true" />
                {t('vernietiging')}
              </Link>
              <Link to="/dossiers/nieuw" className={buttonKlas({ soort: 'primary' })}>
                <IconPlus size={17} aria-hidden="true" />
                {t('nieuw')}
              </Link>
            </>
          )
        }
      />
      <Card titel={t(`kop.${zoek.stand ?? 'open'}`)} onderschrift={t('onder')} vol>
        <div className="baken-inspring baken-niet-afdrukken">
          <Dossierfilters zoek={zoek} procedures={procedures} wijzig={wijzig} />
        </div>
        <div className={vraag.data ? undefined : 'baken-inspring'}>
          <WachtOp vraag={vraag} regels={9}>
            {(lijst) => <Tabel lijst={lijst} zoek={zoek} />}
          </WachtOp>
        </div>
      </Card>
    </>
  );
}

function Zin({ lijst, zoek }: { readonly lijst: DossierLijst; readonly zoek: Dossierzoek }) {
  const t = useTranslations('dossier.lijst');
  const nu = vandaag();
  const laat = lijst.dossiers.filter(({ termijn }) => termijn !== null && termijn < nu).length;
  const aantal = lijst.dossiers.length;
  if (zoek.stand === 'gesloten') return t('zinGesloten', { aantal });
  return t(lijst.meer || lijst.pagina > 1 ? 'zinDeel' : 'zin', { aantal, laat });
}

function Tabel({ lijst, zoek }: { readonly lijst: DossierLijst; readonly zoek: Dossierzoek }) {
  const t = useTranslations('dossier.lijst');
  const navigate = useNavigate({ from: '/dossiers' });
  const kolommen = useDossierKolommen(vandaag());
  const { dossiers, pagina, meer, begrensd } = lijst;
  return (
    <>
      <DataTable
        label={t('titel')}
        kolommen={kolommen}
        rijen={dossiers}
        rijSleutel={({ id }) => String(id)}
        kaart={(rij) => <DossierKaart rij={rij} vandaag={vandaag()} />}
        boven={
          <span role="status">
            {t('aantal', { aantal: dossiers.length })} {begrensd && t('begrensd')}
          </span>
        }
        leeg={
          <EmptyState titel={t('leeg')}>{t(Object.keys(zoek).length > 0 ? 'leegFilter' : 'leegUitleg')}</EmptyState>
        }
      />
      <Bladeren
        pagina={pagina}
        meer={meer}
        naar={(nieuw) => void navigate({ search: (vorig) => ({ ...vorig, pagina: nieuw > 1 ? nieuw : undefined }) })}
      />
    </>
  );
}
