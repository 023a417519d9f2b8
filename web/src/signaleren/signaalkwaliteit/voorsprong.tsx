import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { StaafLijst } from '../../grafiek/index.ts';
import { Card, Select } from '../../ui/index.ts';
import { useSchrijf } from './schrijf.ts';
import { HOOFDREGEL, type Maat } from './typen.ts';

/** How long before a case the first true alarm began: how many cases in each class. */
export function Voorsprong({ maten }: { readonly maten: readonly Maat[] }) {
  const t = useTranslations('signaalkwaliteit.voorsprong');
  const schrijf = useSchrijf();
  const [code, zetCode] = useState(HOOFDREGEL);
  const maat = maten.find((m) => m.code === code) ?? maten[0];
  if (!maat) return null;
  const iets = maat.verdeling.some(({ aantal }) => aantal !== 0);
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder')}
      acties={
        <Select
          label={t('regel')}
          compact
          keuzes={maten.map((m) => ({ waarde: m.code, naam: m.naam }))}
          value={code}
          onChange={zetCode}
        />
      }
    >
      {iets ? (
        <StaafLijst
          label={t('lijst', { regel: maat.naam })}
          delen={maat.verdeling.map(({ van, tot, aantal }) => ({
            sleutel: String(van),
            naam: tot === null ? t('vanaf', { van }) : t('tussen', { van, tot }),
            waarde: aantal ?? 0,
            tekst: schrijf.aantal(aantal),
          }))}
        />
      ) : (
        <p>{t('niets')}</p>
      )}
      {maat.voorsprong.minstens && <p className="baken-stil">{t('minstens')}</p>}
    </Card>
  );
}
