import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Card, DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import type { Laat } from './typen.ts';

/** Who should have delivered by now: a list to call, the longest late first. */
export function Laatlijst({ rijen }: { readonly rijen: readonly Laat[] }) {
  const t = useTranslations('respons.laat');
  const kolommen = useKolommen();
  return (
    <Card titel={t('titel')} onderschrift={t('onder')} vol>
      <DataTable
        label={t('titel')}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ aanlevering }) => String(aanlevering)}
        kaart={(rij) => <Kaartje rij={rij} />}
        leeg={<EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
      />
    </Card>
  );
}

function Naam({ rij }: { readonly rij: Laat }) {
  return (
    <Link to="/aanleveringen/$id" params={{ id: String(rij.aanlevering) }} className="baken-rijnaam" title={rij.partij}>
      {rij.partij}
    </Link>
  );
}

function useKolommen(): readonly Kolom<Laat>[] {
  const t = useTranslations('respons.laat');
  const opmaak = useOpmaak();
  return useMemo(
    () => [
      { id: 'partij', kop: t('partij'), rijkop: true, cel: (rij) => <Naam rij={rij} /> },
      {
        id: 'uitvraag',
        kop: t('uitvraag'),
        breedte: 16,
        vanaf: 680,
        cel: ({ uitvraag, titel }) => (
          <Link to="/uitvragen/$id" params={{ id: String(uitvraag) }}>
            {titel}
          </Link>
        ),
      },
      { id: 'deadline', kop: t('deadline'), breedte: 9, cel: ({ deadline }) => opmaak.datumKort(deadline, true) },
      { id: 'dagen', kop: t('dagen'), breedte: 7, rechts: true, cel: ({ dagen }) => opmaak.getal(dagen) },
      { id: 'stand', kop: t('stand'), breedte: 11, vanaf: 760, cel: ({ status }) => t(`status.${status}`) },
      {
        id: 'uitstel',
        kop: t('uitstel'),
        breedte: 9,
        vanaf: 880,
        cel: ({ uitstelGevraagd }) => (uitstelGevraagd ? <Badge toon="saffraan">{t('gevraagd')}</Badge> : null),
      },
    ],
    [t, opmaak],
  );
}

function Kaartje({ rij }: { readonly rij: Laat }) {
  const t = useTranslations('respons.laat');
  const opmaak = useOpmaak();
  return (
    <div className="baken-maatkaart">
      <Naam rij={rij} />
      <p className="baken-stil">{rij.titel}</p>
      <p>
        {t('kaart', {
          deadline: opmaak.datumKort(rij.deadline, true),
          dagen: rij.dagen,
          stand: t(`status.${rij.status}`),
        })}{' '}
        {rij.uitstelGevraagd && <Badge toon="saffraan">{t('gevraagd')}</Badge>}
      </p>
    </div>
  );
}
