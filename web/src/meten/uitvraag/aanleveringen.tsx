import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../../api/client.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import {
  Badge,
  Card,
  DataTable,
  DownloadLink,
  EmptyState,
  type Kolom,
  leesSortering,
  StatusChip,
  schrijfSortering,
  WachtOp,
} from '../../ui/index.ts';
import { filter, zonderIndiener } from './filter.ts';
import { Leverfilters } from './leverfilters.tsx';
import type { Leverrij, Uitvraag } from './typen.ts';
import { leveringenVraag } from './vragen.ts';
import { Leverstaat } from './woorden.tsx';
import type { UitvraagZoek } from './zoek.ts';

const route = getRouteApi('/uitvragen/$id');
const EERST = { kolom: 'deadline', richting: 'op' } as const;

/** Who has to deliver, how far each is, and who is late; each leads to the delivery itself, to be judged. */
export function Aanleveringen({ uitvraag }: { readonly uitvraag: Uitvraag }) {
  const t = useTranslations('uitvraag.levering');
  const vraag = useQuery(leveringenVraag(uitvraag.id));
  const pad = `/uitvragen/${uitvraag.id}/aanleveringen/export`;
  const icoon = <IconDownload size={16} aria-hidden="true" />;
  return (
    <Card
      titel={t('titel')}
      onderschrift={vraag.data && <Zin rijen={vraag.data.aanleveringen} />}
      acties={
        <div className="baken-knoppenrij">
          <DownloadLink klein icoon={icoon} href={apiAdres(pad, { formaat: 'csv' })}>
            {t('csv')}
          </DownloadLink>
          <DownloadLink klein icoon={icoon} href={apiAdres(pad, { formaat: 'xlsx' })}>
            {t('excel')}
          </DownloadLink>
        </div>
      }
      vol
    >
      <div className={vraag.data ? undefined : 'baken-inspring'}>
        <WachtOp vraag={vraag} regels={9}>
          {({ aanleveringen }) => <Lijst rijen={aanleveringen} />}
        </WachtOp>
      </div>
    </Card>
  );
}

function Zin({ rijen }: { readonly rijen: readonly Leverrij[] }) {
  const t = useTranslations('uitvraag.levering');
  const binnen = rijen.filter(({ status }) => status === 'ingediend' || status === 'geaccepteerd').length;
  return t('zin', { binnen, totaal: rijen.length, laat: rijen.filter(({ teLaat }) => teLaat).length });
}

function Lijst({ rijen }: { readonly rijen: readonly Leverrij[] }) {
  const t = useTranslations('uitvraag.levering');
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/uitvragen/$id' });
  const kolommen = useKolommen();
  const gefilterd = useMemo(() => filter(rijen, zoek), [rijen, zoek]);
  const wijzig = (deel: Partial<UitvraagZoek>) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: true, resetScroll: false });
  return (
    <>
      <Leverfilters zoek={zoek} wijzig={wijzig} />
      <DataTable
        label={t('titel')}
        kolommen={kolommen}
        rijen={gefilterd}
        rijSleutel={({ id }) => String(id)}
        sortering={leesSortering(zoek.sorteer) ?? EERST}
        onSorteer={(nieuw) => wijzig({ sorteer: schrijfSortering(nieuw) })}
        boven={
          <p role="status" className="baken-stil">
            {t('getoond', { aantal: gefilterd.length, totaal: rijen.length })}
          </p>
        }
        kaart={(rij) => <Kaartje rij={rij} />}
        leeg={<EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
      />
    </>
  );
}

function Naam({ rij }: { readonly rij: Leverrij }) {
  return (
    <Link to="/aanleveringen/$id" params={{ id: String(rij.id) }} className="baken-rijnaam" title={rij.partij}>
      {rij.partij}
    </Link>
  );
}

/** The deadline, and in words when it has passed. */
function Deadline({ rij }: { readonly rij: Leverrij }) {
  const t = useTranslations('uitvraag.levering');
  const opmaak = useOpmaak();
  return (
    <span className="baken-leverdeadline">
      {opmaak.datumKort(rij.deadline, true)} {rij.teLaat && <StatusChip oordeel="slecht">{t('teLaat')}</StatusChip>}
    </span>
  );
}

function Bijzonder({ rij }: { readonly rij: Leverrij }) {
  const t = useTranslations('uitvraag.levering');
  return (
    <>
      {rij.uitstelGevraagd && <Badge toon="saffraan">{t('uitstel')}</Badge>}{' '}
      {zonderIndiener(rij) && <Badge toon="grijs">{t('zonderMensen')}</Badge>}
    </>
  );
}

function useKolommen(): readonly Kolom<Leverrij>[] {
  const t = useTranslations('uitvraag.levering');
  const opmaak = useOpmaak();
  return useMemo(
    () => [
      {
        id: 'partij',
        kop: t('kolom.partij'),
        rijkop: true,
        cel: (rij) => <Naam rij={rij} />,
        sorteerwaarde: (r) => r.partij,
      },
      {
        id: 'vorm',
        kop: t('kolom.vorm'),
        breedte: 9,
        vanaf: 1000,
        cel: ({ vorm }) => t(`vorm.${vorm}`),
        sorteerwaarde: ({ vorm }) => vorm,
      },
      {
        id: 'status',
        kop: t('kolom.status'),
        breedte: 11,
        cel: ({ status }) => <Leverstaat status={status} />,
        sorteerwaarde: ({ status }) => t(`status.${status}`),
      },
      {
        id: 'deadline',
        kop: t('kolom.deadline'),
        breedte: 13,
        cel: (rij) => <Deadline rij={rij} />,
        // Who is late comes first, then by deadline.
        sorteerwaarde: ({ teLaat, deadline }) => `${teLaat ? 0 : 1} ${deadline}`,
      },
      {
        id: 'ingediendOp',
        kop: t('kolom.ingediendOp'),
        breedte: 11,
        vanaf: 760,
        eerstHoog: true,
        cel: ({ ingediendOp, versie }) =>
          ingediendOp === null
            ? t('nogNiet')
            : t('versieVan', { versie, datum: opmaak.datumKort(ingediendOp.slice(0, 10), true) }),
        sorteerwaarde: ({ ingediendOp }) => ingediendOp,
      },
      { id: 'bijzonder', kop: t('kolom.bijzonder'), breedte: 12, vanaf: 880, cel: (rij) => <Bijzonder rij={rij} /> },
    ],
    [t, opmaak],
  );
}

function Kaartje({ rij }: { readonly rij: Leverrij }) {
  return (
    <div className="baken-uitvraagkaart">
      <Naam rij={rij} />
      <Leverstaat status={rij.status} />
      <Deadline rij={rij} />
      {(rij.uitstelGevraagd || zonderIndiener(rij)) && (
        <p>
          <Bijzonder rij={rij} />
        </p>
      )}
    </div>
  );
}
