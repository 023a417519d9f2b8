import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import {
  Badge,
  Button,
  Card,
  DataTable,
  EmptyState,
  type Kolom,
  leesSortering,
  PageHeader,
  StatusChip,
  schrijfSortering,
  WachtOp,
} from '../../ui/index.ts';
import { Sjabloonvenster } from './sjabloonvenster.tsx';
import type { Lijstrij } from './typen.ts';
import { uitvragenVraag } from './vragen.ts';
import './uitvraag.css';

export const Route = createLazyRoute('/uitvragen')({ component: Uitvragen });

const route = getRouteApi('/uitvragen');
const EERST = { kolom: 'periode', richting: 'af' } as const;

/** Every request for figures: what was asked of whom, and how much has come in. */
function Uitvragen() {
  const t = useTranslations('uitvraag.lijst');
  const vraag = useQuery(uitvragenVraag());
  const magMaken = useMag(EISEN.uitvragenMaken);
  const [kiest, setKiest] = useState(false);
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={vraag.data && <Zin rijen={vraag.data.uitvragen} />}
        acties={
          magMaken && (
            <Button soort="primary" icoon={<IconPlus size={18} aria-hidden="true" />} onPress={() => setKiest(true)}>
              {t('nieuw')}
            </Button>
          )
        }
      />
      <WachtOp vraag={vraag} regels={8}>
        {({ uitvragen }) => <Tabel rijen={uitvragen} />}
      </WachtOp>
      {kiest && <Sjabloonvenster onSluit={() => setKiest(false)} />}
    </>
  );
}

function Zin({ rijen }: { readonly rijen: readonly Lijstrij[] }) {
  const t = useTranslations('uitvraag.lijst');
  const lopend = rijen.filter(({ status }) => status === 'verstuurd');
  const som = (lees: (rij: Lijstrij) => number) => lopend.reduce((s, rij) => s + lees(rij), 0);
  return (
    <p>
      {t.rich('zin', {
        lopend: lopend.length,
        ingediend: som(({ ingediend }) => ingediend),
        ontvangers: som(({ ontvangers }) => ontvangers),
        laat: som(({ teLaat }) => teLaat),
        b: (tekst) => <b>{tekst}</b>,
      })}
    </p>
  );
}

function Tabel({ rijen }: { readonly rijen: readonly Lijstrij[] }) {
  const t = useTranslations('uitvraag.lijst');
  const kolommen = useKolommen();
  const navigate = useNavigate({ from: '/uitvragen' });
  const { sorteer } = route.useSearch();
  return (
    <Card titel={t('kaart')} onderschrift={t('onder', { aantal: rijen.length })} vol>
      <DataTable
        label={t('kaart')}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ id }) => String(id)}
        sortering={leesSortering(sorteer) ?? EERST}
        onSorteer={(nieuw) =>
          void navigate({
            search: (vorig) => ({ ...vorig, sorteer: schrijfSortering(nieuw) }),
            replace: true,
            resetScroll: false,
          })
        }
        kaart={(rij) => <Kaartje rij={rij} />}
        leeg={<EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
      />
    </Card>
  );
}

function Naam({ rij }: { readonly rij: Lijstrij }) {
  const t = useTranslations('uitvraag.lijst');
  return (
    <span className="baken-uitvraagnaam">
      <Link to="/uitvragen/$id" params={{ id: String(rij.id) }} className="baken-rijnaam" title={rij.titel}>
        {rij.titel}
      </Link>
      {rij.pilot && <Badge toon="saffraan">{t('pilot')}</Badge>}
    </span>
  );
}

/** Who is late, as a way to the list of exactly those. */
function Laat({ rij }: { readonly rij: Lijstrij }) {
  const t = useTranslations('uitvraag.lijst');
  if (rij.status === 'concept') return <span className="baken-stil">{t('nogNiet')}</span>;
  if (rij.teLaat === 0) return <StatusChip oordeel="goed">{t('niemandLaat')}</StatusChip>;
  return (
    <Link to="/uitvragen/$id" params={{ id: String(rij.id) }} search={{ tab: 'aanleveringen', alleen: 'laat' }}>
      {t('laat', { aantal: rij.teLaat })}
    </Link>
  );
}

/** How many handed in, in numbers and as a bar. */
function Binnen({ rij }: { readonly rij: Lijstrij }) {
  const t = useTranslations('uitvraag.lijst');
  if (rij.status === 'concept') return null;
  return (
    <span className="baken-binnen">
      <span>{t('binnen', { ingediend: rij.ingediend, ontvangers: rij.ontvangers })}</span>
      <svg width="100%" height="6" aria-hidden="true" className="baken-binnen__spoor">
        <rect width="100%" height="6" rx="3" className="baken-binnen__leeg" />
        <rect
          width={`${rij.ontvangers > 0 ? (rij.ingediend / rij.ontvangers) * 100 : 0}%`}
          height="6"
          rx="3"
          className="baken-binnen__vol"
        />
      </svg>
    </span>
  );
}

function useKolommen(): readonly Kolom<Lijstrij>[] {
  const t = useTranslations('uitvraag.lijst');
  const opmaak = useOpmaak();
  return useMemo(
    () => [
      {
        id: 'titel',
        kop: t('kolom.titel'),
        rijkop: true,
        cel: (rij) => <Naam rij={rij} />,
        sorteerwaarde: (r) => r.titel,
      },
      {
        id: 'aan',
        kop: t('kolom.aan'),
        breedte: 9,
        vanaf: 1000,
        cel: ({ aan }) => t(`aan.${aan}`),
        sorteerwaarde: ({ aan }) => aan,
      },
      {
        id: 'periode',
        kop: t('kolom.periode'),
        breedte: 10,
        eerstHoog: true,
        cel: ({ periode }) => opmaak.periode(periode),
        sorteerwaarde: ({ periode }) => periode,
      },
      {
        id: 'deadline',
        kop: t('kolom.deadline'),
        breedte: 8.5,
        eerstHoog: true,
        cel: ({ deadline }) => opmaak.datumKort(deadline, true),
        sorteerwaarde: ({ deadline }) => deadline,
      },
      {
        id: 'stand',
        kop: t('kolom.stand'),
        breedte: 7.5,
        vanaf: 680,
        cel: ({ status }) => t(`stand.${status}`),
        sorteerwaarde: ({ status }) => status,
      },
      {
        id: 'binnen',
        kop: t('kolom.binnen'),
        uitleg: t('binnenUitleg'),
        breedte: 11,
        eerstHoog: true,
        cel: (rij) => <Binnen rij={rij} />,
        sorteerwaarde: ({ ingediend, ontvangers }) => (ontvangers > 0 ? ingediend / ontvangers : null),
      },
      {
        id: 'laat',
        kop: t('kolom.laat'),
        breedte: 10.5,
        eerstHoog: true,
        cel: (rij) => <Laat rij={rij} />,
        sorteerwaarde: ({ teLaat }) => teLaat,
      },
    ],
    [t, opmaak],
  );
}

function Kaartje({ rij }: { readonly rij: Lijstrij }) {
  const t = useTranslations('uitvraag.lijst');
  const opmaak = useOpmaak();
  return (
    <div className="baken-uitvraagkaart">
      <Naam rij={rij} />
      <p className="baken-stil">
        {t('kaartRegel', {
          periode: opmaak.periode(rij.periode),
          deadline: opmaak.datumKort(rij.deadline, true),
          stand: t(`stand.${rij.status}`),
        })}
      </p>
      <Binnen rij={rij} />
      {rij.status !== 'concept' && <Laat rij={rij} />}
    </div>
  );
}
