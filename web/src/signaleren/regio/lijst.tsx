import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { RegioSamenvatting } from '../../api/typen.ts';
import { overzichtVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import {
  Card,
  DataTable,
  EmptyState,
  type Kolom,
  leesSortering,
  PageHeader,
  schrijfSortering,
  TredeBadge,
  WachtOp,
} from '../../ui/index.ts';
import { Regiokaart } from '../overzicht/index.ts';

export const Route = createLazyRoute('/regios')({ component: Regios });

const route = getRouteApi('/regios');
const EERST = { kolom: 'vierPlus', richting: 'af' } as const;

/** All regions beside each other, as a list and as a map. */
function Regios() {
  const t = useTranslations('regio');
  const vraag = useQuery(overzichtVraag(useBekendOp()));
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={vraag.data && <Zin regios={vraag.data.regios} />} />
      <WachtOp vraag={vraag} regels={10}>
        {({ regios }) => <Inhoud regios={regios} />}
      </WachtOp>
    </>
  );
}

function Zin({ regios }: { readonly regios: readonly RegioSamenvatting[] }) {
  const t = useTranslations('regio');
  return (
    <p>
      {t.rich('zin', {
        vier: regios.filter(({ tredeVierPlus }) => tredeVierPlus > 0).length,
        aantal: regios.length,
        b: (tekst) => <b>{tekst}</b>,
      })}
    </p>
  );
}

function Inhoud({ regios }: { readonly regios: readonly RegioSamenvatting[] }) {
  const t = useTranslations('regio');
  const kolommen = useKolommen();
  const navigate = useNavigate();
  const { sorteer } = route.useSearch();
  return (
    <div className="baken-kolommen">
      <Card titel={t('lijst')} vol>
        <DataTable
          label={t('lijst')}
          kolommen={kolommen}
          rijen={regios}
          rijSleutel={({ code }) => code}
          sortering={leesSortering(sorteer) ?? EERST}
          onSorteer={(nieuw) =>
            void navigate({
              to: '/regios',
              search: (vorig) => ({ ...vorig, sorteer: schrijfSortering(nieuw) }),
              replace: true,
              resetScroll: false,
            })
          }
          kaart={(regio) => <RegioKaartje regio={regio} />}
          gereedschap={false}
          leeg={<EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
        />
      </Card>
      <Regiokaart
        label={t('kaartLabel')}
        regios={regios}
        onKies={(code) => void navigate({ to: '/regios/$code', params: { code } })}
      />
    </div>
  );
}

function useKolommen(): readonly Kolom<RegioSamenvatting>[] {
  const t = useTranslations('regio.kolom');
  const opmaak = useOpmaak();
  return useMemo(() => {
    const telling = (
      id: 'vierPlus' | 'driePlus' | 'aanbieders' | 'jongeren',
      lees: (regio: RegioSamenvatting) => number,
    ) => ({
      id,
      kop: t(id),
      uitleg: t(`${id}Uitleg`),
      breedte: 6.6,
      rechts: true,
      eerstHoog: true,
      cel: (regio: RegioSamenvatting) => opmaak.getal(lees(regio)),
      sorteerwaarde: lees,
    });
    return [
      {
        id: 'naam',
        kop: t('naam'),
        rijkop: true,
        cel: ({ code, naam }) => (
          <Link to="/regios/$code" params={{ code }} className="baken-rijnaam" title={naam}>
            {naam}
          </Link>
        ),
        sorteerwaarde: ({ naam }) => naam,
      },
      {
        id: 'hoogste',
        kop: t('hoogste'),
        breedte: 12.2,
        eerstHoog: true,
        cel: ({ hoogsteTrede }) => <TredeBadge trede={hoogsteTrede} />,
        sorteerwaarde: ({ hoogsteTrede }) => hoogsteTrede,
      },
      telling('vierPlus', ({ tredeVierPlus }) => tredeVierPlus),
      telling('driePlus', ({ tredeDriePlus }) => tredeDriePlus),
      telling('aanbieders', ({ aantalAanbieders }) => aantalAanbieders),
      { ...telling('jongeren', ({ jongeren }) => jongeren), vanaf: 680 },
    ];
  }, [t, opmaak]);
}

function RegioKaartje({ regio }: { readonly regio: RegioSamenvatting }) {
  const t = useTranslations('regio.kolom');
  return (
    <div className="baken-aanbiederkaart">
      <Link to="/regios/$code" params={{ code: regio.code }} className="baken-rijnaam">
        {regio.naam}
      </Link>
      <div className="baken-aanbiederkaart__onder">
        <TredeBadge trede={regio.hoogsteTrede} />
        <span className="baken-stil">
          {t('vierPlus')}: {regio.tredeVierPlus} / {regio.aantalAanbieders}
        </span>
      </div>
    </div>
  );
}
