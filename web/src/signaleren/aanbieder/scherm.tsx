import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import './aanbieder.css';
import './onderdelen.css';
import './tabellen.css';
import { ApiFout } from '../../api/client.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { buttonKlas, PageHeader, Tabs, useAfdruk, WachtOp } from '../../ui/index.ts';
import { Cijfers } from './cijfers.tsx';
import { Kop } from './kop.tsx';
import { Levergebied } from './levergebied.tsx';
import { Logboek } from './logboek.tsx';
import { Overzicht } from './overzicht.tsx';
import { Signalen } from './signalen.tsx';
import { Tredepaneel } from './tredepaneel.tsx';
import type { AanbiederDetail } from './typen.ts';
import { zietNiets } from './verborgen.tsx';
import { aanbiederVraag } from './vragen.ts';
import { type AanbiederTab, TABS } from './zoek.ts';
import { NietVoorU, ZonderZaak } from './zonder-zaak.tsx';

export const Route = createLazyRoute('/aanbieders/$kvk')({ component: Scherm });

const PANELEN: Readonly<Record<AanbiederTab, (eigenschappen: { aanbieder: AanbiederDetail }) => React.ReactNode>> = {
  overzicht: Overzicht,
  signalen: Signalen,
  cijfers: Cijfers,
  levergebied: Levergebied,
  logboek: Logboek,
};

function Scherm() {
  const t = useTranslations('aanbieder');
  const { kvk } = useParams({ from: '/aanbieders/$kvk' });
  const vraag = useQuery(aanbiederVraag(kvk, useBekendOp()));
  useTitel(vraag.data?.naam ?? t('titel'));
  const landelijk = useMag(EISEN.landelijk);
  if (vraag.error instanceof ApiFout && vraag.error.status === 404)
    return landelijk ? <Onbekend kvk={kvk} /> : <NietVoorU kvk={kvk} />;
  return (
    <WachtOp vraag={vraag} regels={12}>
      {(aanbieder) => <Aanbieder key={aanbieder.kvk} aanbieder={aanbieder} />}
    </WachtOp>
  );
}

function Aanbieder({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  return (
    <div className="baken-aanbieder">
      <Kop aanbieder={aanbieder} />
      {zietNiets(aanbieder) ? <ZonderZaak aanbieder={aanbieder} /> : <Zaak aanbieder={aanbieder} />}
    </div>
  );
}

/** Everything of the case that the role may see; of a part that it may not see the panel says so. */
function Zaak({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder');
  const afdruk = useAfdruk();
  const tab = useSearch({ from: '/aanbieders/$kvk', select: (zoek) => zoek.tab ?? 'overzicht' });
  const navigate = useNavigate({ from: '/aanbieders/$kvk' });
  const kies = (id: string) =>
    void navigate({
      search: (vorig) => ({ ...vorig, tab: id === 'overzicht' ? undefined : TABS.find((naam) => naam === id) }),
      resetScroll: false,
    });
  const delen = TABS.map((id) => {
    const Paneel = PANELEN[id];
    return { id, naam: t(`tab.${id}`), inhoud: <Paneel aanbieder={aanbieder} /> };
  });
  return (
    <>
      <Tredepaneel aanbieder={aanbieder} />
      {afdruk ? (
        // On paper every tab, in order.
        delen.map(({ id, inhoud }) => <div key={id}>{inhoud}</div>)
      ) : (
        <Tabs label={t('tabs')} delen={delen} gekozen={tab} onKies={kies} />
      )}
    </>
  );
}

function Onbekend({ kvk }: { readonly kvk: string }) {
  const t = useTranslations('aanbieder.onbekend');
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('tekst', { kvk })}</p>} />
      <Link to="/aanbieders" className={buttonKlas({ soort: 'primary' })}>
        {t('naarLijst')}
      </Link>
    </>
  );
}
