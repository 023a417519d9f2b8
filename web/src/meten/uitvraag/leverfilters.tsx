import { useTranslations } from 'use-intl';
import { SearchField, Select } from '../../ui/index.ts';
import { STANDEN, type UitvraagZoek } from './zoek.ts';

const ALLES = 'alles';
const ALLEEN = ['laat', 'uitstel', 'zonderMensen'] as const;

interface LeverfiltersProps {
  readonly zoek: UitvraagZoek;
  wijzig(deel: Partial<UitvraagZoek>): void;
}

/** Which deliveries are shown; each choice is kept in the address. */
export function Leverfilters({ zoek, wijzig }: LeverfiltersProps) {
  const t = useTranslations('uitvraag.levering');
  return (
    <div className="baken-leverfilters baken-niet-afdrukken">
      <SearchField
        label={t('zoek')}
        value={zoek.zoek ?? ''}
        onChange={(tekst) => wijzig({ zoek: tekst || undefined })}
      />
      <Select
        label={t('kolom.status')}
        value={zoek.stand ?? ALLES}
        onChange={(stand) => wijzig({ stand: stand === ALLES ? undefined : stand })}
        keuzes={[
          { waarde: ALLES, naam: t('alles') },
          ...STANDEN.map((stand) => ({ waarde: stand, naam: t(`status.${stand}`) })),
        ]}
      />
      <Select
        label={t('alleen')}
        value={zoek.alleen ?? ALLES}
        onChange={(alleen) => wijzig({ alleen: alleen === ALLES ? undefined : alleen })}
        keuzes={[
          { waarde: ALLES, naam: t('alles') },
          ...ALLEEN.map((alleen) => ({ waarde: alleen, naam: t(`alleenKeuze.${alleen}`) })),
        ]}
      />
    </div>
  );
}
