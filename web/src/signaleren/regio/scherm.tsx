import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { isVerboden } from '../../api/sessie.ts';
import type { RegioDetail } from '../../api/typen.ts';
import { regioVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { Kruimels } from '../../app/kruimels.tsx';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { Actualiteit } from '../../meten/actualiteit/index.tsx';
import { laadTeksten } from '../../taal/teksten.ts';
import { buttonKlas, Card, PageHeader, Skeleton, VerborgenVlak, WachtOp } from '../../ui/index.ts';
import { AanbiedersLijst, type WijzigFilter, wisselTrede } from '../aanbieders/index.ts';
import { Herkomst, Kerncijfers, Ladder, Veranderd } from '../overzicht/index.ts';
import { Wegvallend } from './wegvallend.tsx';

export const Route = createLazyRoute('/regios/$code')({ component: Regio });

const route = getRouteApi('/regios/$code');

/** The national overview for one region, and which care there would fall away. */
function Regio() {
  const nav = useTranslations('app.nav');
  const t = useTranslations('regio');
  const { code } = route.useParams();
  const vraag = useQuery(regioVraag(code, useBekendOp()));
  const naam = vraag.data?.regio.naam ?? code;
  useTitel(naam);
  const landelijk = useMag(EISEN.landelijk);
  if (vraag.error instanceof ApiFout && vraag.error.status === 404) return <Onbekend code={code} />;
  if (isVerboden(vraag.error)) return <NietVoorU />;
  return (
    <>
      <PageHeader
        boven={<Kruimels delen={[{ naam: nav('regios'), naar: '/regios' }]} hier={naam} />}
        titel={naam}
        acties={vraag.data && <WatAls code={code} />}
        lead={
          vraag.data && (
            <>
              {landelijk ? <Zin beeld={vraag.data} /> : <p>{t('eigenZin')}</p>}
              {landelijk && <Herkomst beeld={vraag.data} />}
            </>
          )
        }
      />
      <WachtOp vraag={vraag} regels={10}>
        {(beeld) =>
          landelijk ? (
            <div className="baken-stapel">
              <Kerncijfers cijfers={beeld.kerncijfers} vergelekenMet={beeld.vergelekenMet} />
              <Inhoud beeld={beeld} code={code} />
            </div>
          ) : (
            <Eigen beeld={beeld} code={code} />
          )
        }
      </WachtOp>
    </>
  );
}

function WatAls({ code }: { readonly code: string }) {
  const t = useTranslations('regio');
  if (!useMag(EISEN.scenarioRegio)) return null;
  return (
    <Link to="/regios/$code/scenario" params={{ code }} className={buttonKlas({})}>
      {t('watAls')}
    </Link>
  );
}

function Zin({ beeld }: { readonly beeld: RegioDetail }) {
  const t = useTranslations('regio');
  if (beeld.aantal === 0) return <p>{t('regioGeen')}</p>;
  const vier = beeld.kerncijfers.find(({ code }) => code === 'tredeVierPlus')?.waarde ?? 0;
  return <p>{t.rich('regioZin', { vier, aantal: beeld.aantal, b: (tekst) => <b>{tekst}</b> })}</p>;
}

function Inhoud({ beeld, code }: { readonly beeld: RegioDetail; readonly code: string }) {
  const t = useTranslations('regio');
  const filter = route.useSearch();
  const navigate = useNavigate({ from: '/regios/$code' });
  const wijzig: WijzigFilter = (deel, vervang = false) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: vervang, resetScroll: false });
  return (
    <>
      <Ladder
        treden={beeld.ladder}
        vergelekenMet={beeld.vergelekenMet}
        gekozen={filter.trede ?? []}
        onWissel={(trede) => wijzig({ trede: wisselTrede(filter.trede, trede) })}
      />
      <div className="baken-kolommen">
        <div className="baken-stapel">
          <Wegvallend zorg={beeld.wegvallendeZorg} />
          <Card titel={t('aanbieders')} vol>
            <AanbiedersLijst bereik="ews" werkgebied={code} filter={filter} wijzig={wijzig} />
          </Card>
        </div>
        <div className="baken-stapel">
          <Veranderd veranderd={beeld.veranderd} sinds={beeld.vergelekenMet} />
          <Actualiteit regio={code} />
          <Gemeenten gemeenten={beeld.gemeenten} />
        </div>
      </div>
    </>
  );
}

function Gemeenten({ gemeenten }: Pick<RegioDetail, 'gemeenten'>) {
  const t = useTranslations('regio.gemeenten');
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { aantal: gemeenten.length })}>
      <ul className="baken-gemeenten">
        {gemeenten.map((gemeente) => (
          <li key={gemeente.code}>{gemeente.naam}</li>
        ))}
      </ul>
    </Card>
  );
}

/** The own region for who sees no treden: counts over what is hidden would be wrong, so there are none. */
function Eigen({ beeld, code }: { readonly beeld: RegioDetail; readonly code: string }) {
  const t = useTranslations('regio');
  const filter = route.useSearch();
  const navigate = useNavigate({ from: '/regios/$code' });
  const wijzig: WijzigFilter = (deel, vervang = false) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: vervang, resetScroll: false });
  return (
    <div className="baken-kolommen">
      <Card titel={t('aanbieders')} vol>
        <AanbiedersLijst bereik="alle" werkgebied={code} filter={filter} wijzig={wijzig} />
      </Card>
      <div className="baken-stapel">
        <Card titel={t('ladderTitel')}>
          <VerborgenVlak>
            <p>{t('ladderVerborgen')}</p>
          </VerborgenVlak>
        </Card>
        <Gemeenten gemeenten={beeld.gemeenten} />
      </div>
    </div>
  );
}

const NietVoorUwRol = lazy(async () => {
  const [pagina] = await Promise.all([import('../../toegang/niet-zichtbaar.tsx'), laadTeksten('toegang')]);
  return { default: pagina.NietVoorUwRol };
});

/** Another region than that of the party. */
const NietVoorU = () => (
  <Suspense fallback={<Skeleton />}>
    <NietVoorUwRol />
  </Suspense>
);

function Onbekend({ code }: { readonly code: string }) {
  const t = useTranslations('regio.onbekend');
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('tekst', { code })}</p>} />
      <Link to="/regios" className={buttonKlas({ soort: 'primary' })}>
        {t('naarLijst')}
      </Link>
    </>
  );
}
