import { useTranslations } from 'use-intl';
import DatePicker from '../../ui/datum.tsx';
import { Card, TextField } from '../../ui/index.ts';
import { veldId } from './fouten.ts';
import type { DeelProps } from './velden-kern.tsx';

/** Why the rule is there, who looks after it, and from when it holds. */
export function Omstandigheden({ concept, vroegst, zet, melding }: DeelProps & { readonly vroegst: string }) {
  const t = useTranslations('signaalregels');
  return (
    <Card titel={t('schrijf.om')}>
      <div className="baken-formulier">
        <TextField
          id={veldId('waarom')}
          label={t('veld.waarom')}
          uitleg={t('schrijf.waaromUitleg')}
          value={concept.waarom}
          onChange={(waarom) => zet({ waarom })}
          rijen={3}
          verplicht
          fout={melding('waarom')}
        />
        <TextField
          id={veldId('eigenaar')}
          label={t('veld.eigenaar')}
          uitleg={t('schrijf.eigenaarUitleg')}
          value={concept.eigenaar}
          onChange={(eigenaar) => zet({ eigenaar })}
          verplicht
          fout={melding('eigenaar')}
        />
        <TextField
          id={veldId('bron')}
          label={t('veld.bron')}
          uitleg={t('schrijf.bronUitleg')}
          value={concept.bron}
          onChange={(bron) => zet({ bron })}
          verplicht
          fout={melding('bron')}
        />
        <div className="baken-proefkeuze">
          <div id={veldId('geldigVan')}>
            <DatePicker
              label={t('veld.geldigVan')}
              value={concept.geldigVan}
              onChange={(geldigVan) => zet({ geldigVan })}
              min={vroegst}
              fout={melding('geldigVan')}
            />
          </div>
          <div id={veldId('geldigTot')}>
            <DatePicker
              label={t('veld.geldigTot')}
              value={concept.geldigTot}
              onChange={(geldigTot) => zet({ geldigTot })}
              min={concept.geldigVan ?? vroegst}
              fout={melding('geldigTot')}
            />
          </div>
        </div>
      </div>
    </Card>
  );
}
