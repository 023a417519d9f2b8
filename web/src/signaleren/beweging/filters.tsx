import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { regiosVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { Select } from '../../ui/index.ts';
import { HULPVORMEN, SOORTEN } from './namen.ts';
import type { BewegingZoek } from './zoek.ts';

const ALLES = 'alles';

export interface DeelProps {
  readonly zoek: BewegingZoek;
  wijzig(deel: Partial<BewegingZoek>): void;
}

interface FiltersProps extends DeelProps {
  /** Only kind of help and kind of provider: the rows are the regions themselves. */
  readonly zonderRegio?: boolean;
  readonly children?: ReactNode;
}

/** Region, kind of care, kind of help and which providers; each lives in the address. */
export function Filters({ zoek, wijzig, zonderRegio, children }: FiltersProps) {
  const t = useTranslations('beweging');
  const ta = useTranslations('aanbieders');
  const tb = useTranslations('begrippen');
  const landelijk = useMag(EISEN.landelijk);
  const { data } = useQuery(regiosVraag(useBekendOp()));
  const regios = [...(data?.jeugdregios ?? [])].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const of = (waarde: string) => (waarde === ALLES ? undefined : waarde);
  return (
    <div className="baken-bewegingfilters baken-niet-afdrukken">
      {landelijk && !zonderRegio && (
        <Select
          label={t('regio')}
          value={zoek.regio ?? ALLES}
          onChange={(waarde) => wijzig({ regio: of(waarde) })}
          keuzes={[
            { waarde: ALLES, naam: ta('alleRegios') },
            ...regios.map(({ code, naam }) => ({ waarde: code, naam })),
          ]}
        />
      )}
      <Select
        label={t('hulpvorm')}
        value={zoek.hulpvorm ?? ALLES}
        onChange={(waarde) => wijzig({ hulpvorm: of(waarde) })}
        keuzes={[
          { waarde: ALLES, naam: t('alleHulpvormen') },
          ...HULPVORMEN.map((code) => ({ waarde: code, naam: tb(`hulpvorm.${code}`) })),
        ]}
      />
      <Select
        label={ta('soort')}
        value={zoek.soort ?? ALLES}
        onChange={(waarde) => wijzig({ soort: of(waarde) })}
        keuzes={[
          { waarde: ALLES, naam: ta('alleSoorten') },
          ...SOORTEN.map((code) => ({ waarde: code, naam: tb(`soort.${code}`) })),
        ]}
      />
      {landelijk && (
        <Select
          label={ta('bereik')}
          value={zoek.bereik ?? 'ews'}
          onChange={(waarde) => wijzig({ bereik: waarde === 'alle' ? 'alle' : undefined })}
          keuzes={[
            { waarde: 'ews', naam: ta('bereikEws') },
            { waarde: 'alle', naam: ta('bereikAlle') },
          ]}
        />
      )}
      {children}
    </div>
  );
}
