import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../../api/client.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, DataTable, DownloadLink, type Kolom, StatusChip } from '../../ui/index.ts';
import type { Afkeuring } from './typen.ts';
import { afkeuringenVraag } from './vragen.ts';

type Regel = Afkeuring & { readonly sleutel: string };

/** Per row what is wrong with it, and the rejected rows as a file with the reason beside each. */
export function Afkeuringen({ id }: { readonly id: number }) {
  const t = useTranslations('gegevens.afkeuringen');
  const { data } = useQuery(afkeuringenVraag(id));
  const kolommen = useKolommen();
  const regels = useMemo<Regel[]>(
    () => (data?.afkeuringen ?? []).map((afkeuring, nummer) => ({ ...afkeuring, sleutel: String(nummer) })),
    [data],
  );
  if (!data || regels.length === 0) return null;
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder', { getoond: regels.length, totaal: data.totaal })}
      acties={
        <DownloadLink
          klein
          href={apiAdres(`/importen/${id}/afgekeurde-rijen`)}
          icoon={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('download')}
        </DownloadLink>
      }
      vol
    >
      <DataTable
        label={t('titel')}
        kolommen={kolommen}
        rijen={regels}
        rijSleutel={({ sleutel }) => sleutel}
        gereedschap={false}
        kaart={(regel) => <Kaartje regel={regel} />}
        leeg={null}
      />
    </Card>
  );
}

function useKolommen(): readonly Kolom<Regel>[] {
  const t = useTranslations('gegevens.afkeuringen');
  const opmaak = useOpmaak();
  return useMemo(
    () => [
      { id: 'rij', kop: t('rij'), breedte: 5, rijkop: true, cel: ({ rij }) => (rij > 0 ? opmaak.getal(rij) : '–') },
      { id: 'ernst', kop: t('ernst'), breedte: 8.5, cel: (regel) => <Ernst regel={regel} /> },
      { id: 'kolom', kop: t('kolom'), breedte: 11, cel: ({ kolom }) => kolom },
      { id: 'gevonden', kop: t('gevonden'), breedte: 9, vanaf: 760, cel: ({ gevonden }) => gevonden },
      { id: 'melding', kop: t('melding'), cel: ({ melding }) => melding },
    ],
    [t, opmaak],
  );
}

function Ernst({ regel }: { readonly regel: Regel }) {
  const t = useTranslations('gegevens.afkeuringen');
  return <StatusChip oordeel={regel.ernst === 'fout' ? 'slecht' : 'onbekend'}>{t(regel.ernst)}</StatusChip>;
}

function Kaartje({ regel }: { readonly regel: Regel }) {
  const t = useTranslations('gegevens.afkeuringen');
  return (
    <>
      <div className="baken-rijtje">
        <Ernst regel={regel} />
        <b>
          {t('rij')} {regel.rij}
          {regel.kolom && `, ${regel.kolom}`}
        </b>
      </div>
      <p>{regel.melding}</p>
    </>
  );
}
