import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, DataTable, type Kolom, StatusChip } from '../../ui/index.ts';
import { benoemSprong, schrijfPrecies } from './sprong.ts';
import type { Verslag, Wijziging } from './typen.ts';

type Regel = Wijziging & { readonly sleutel: string };

/** The figures that storing changes most, with what they were, so that a wrong unit is seen before it is stored. */
export function Wijzigingen({ verslag }: { readonly verslag: Verslag }) {
  const t = useTranslations('gegevens.wijzigingen');
  const kolommen = useKolommen();
  const { wijzigingen, tellingen } = verslag;
  const regels = useMemo<Regel[]>(
    () => wijzigingen.map((wijziging, nummer) => ({ ...wijziging, sleutel: String(nummer) })),
    [wijzigingen],
  );
  if (regels.length === 0) return null;
  const totaal = tellingen.nieuw + tellingen.gewijzigd;
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { getoond: regels.length, totaal })} vol>
      <DataTable
        label={t('titel')}
        kolommen={kolommen}
        rijen={regels}
        rijSleutel={({ sleutel }) => sleutel}
        gereedschap={false}
        kaart={(regel) => <Kaartje wijziging={regel} />}
        leeg={null}
      />
    </Card>
  );
}

function useKolommen(): readonly Kolom<Regel>[] {
  const t = useTranslations('gegevens.wijzigingen');
  const opmaak = useOpmaak();
  return useMemo(
    () => [
      { id: 'organisatie', kop: t('organisatie'), rijkop: true, cel: ({ naam, kvk }) => `${naam} (${kvk})` },
      { id: 'gegeven', kop: t('gegeven'), breedte: 13, cel: ({ gegeven }) => gegeven },
      { id: 'periode', kop: t('periode'), breedte: 10, vanaf: 760, cel: ({ periode }) => opmaak.periode(periode) },
      {
        id: 'oud',
        kop: t('oud'),
        breedte: 8,
        rechts: true,
        cel: ({ oud, eenheid }) => (oud === null ? '–' : schrijfPrecies(opmaak, oud, eenheid)),
      },
      {
        id: 'nieuw',
        kop: t('nieuw'),
        breedte: 8,
        rechts: true,
        cel: ({ nieuw, eenheid }) => schrijfPrecies(opmaak, nieuw, eenheid),
      },
      { id: 'sprong', kop: t('sprong'), breedte: 11, cel: (wijziging) => <Sprongwoord wijziging={wijziging} /> },
    ],
    [t, opmaak],
  );
}

function Sprongwoord({ wijziging }: { readonly wijziging: Wijziging }) {
  const t = useTranslations('gegevens.wijzigingen');
  const opmaak = useOpmaak();
  const sprong = benoemSprong(wijziging);
  if (sprong === null) return null;
  if (sprong.soort === 'nieuwCijfer') return t('nieuwCijfer');
  const tekst =
    'factor' in sprong
      ? t(sprong.soort, { factor: opmaak.getal(sprong.factor, sprong.factor < 10 ? 1 : 0) })
      : t(sprong.soort);
  return <StatusChip oordeel="onbekend">{tekst}</StatusChip>;
}

function Kaartje({ wijziging }: { readonly wijziging: Wijziging }) {
  const t = useTranslations('gegevens.wijzigingen');
  const opmaak = useOpmaak();
  const { naam, gegeven, periode, oud, nieuw, eenheid } = wijziging;
  return (
    <>
      <b>{naam}</b>
      <p>
        {gegeven}, {opmaak.periode(periode)}
      </p>
      <p>
        {oud !== null && `${t('oud')} ${schrijfPrecies(opmaak, oud, eenheid)} · `}
        {t('nieuw')} {schrijfPrecies(opmaak, nieuw, eenheid)}
      </p>
      <Sprongwoord wijziging={wijziging} />
    </>
  );
}
