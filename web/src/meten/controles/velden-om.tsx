import { useTranslations } from 'use-intl';
import DatePicker from '../../ui/datum.tsx';
import { Card, Checkbox, Select, TextField } from '../../ui/index.ts';
import { VORMEN } from './concept.ts';
import { Formuleveld } from './formuleveld.tsx';
import type { DeelProps } from './velden-kern.tsx';

/** For whom and when the check holds, how exact it is, and why it is there. */
export function Omstandigheden({ concept, vroegst, zet, foutVan, melding }: DeelProps & { readonly vroegst: string }) {
  const t = useTranslations('controles.schrijf');
  const vorm = useTranslations('controles.vorm');
  const periode = useTranslations('controles.periode');
  const { vormen } = concept;
  return (
    <>
      <Card titel={t('wanneer')}>
        <div className="baken-formulier">
          <fieldset id="controle-vormen" className="baken-vormkeuze">
            <legend>{t('vormen')}</legend>
            {melding('vormen') && <p className="baken-veld__fout">{melding('vormen')}</p>}
            {VORMEN.map((een) => (
              <Checkbox
                key={een}
                label={vorm(een)}
                aan={vormen.includes(een)}
                onChange={(aan) => zet({ vormen: VORMEN.filter((v) => (v === een ? aan : vormen.includes(v))) })}
              />
            ))}
          </fieldset>
          <Select
            label={t('periode')}
            keuzes={(['beide', 'kwartaal', 'jaar'] as const).map((waarde) => ({ waarde, naam: periode(waarde) }))}
            value={concept.jaarOfKwartaal}
            onChange={(waarde) => zet({ jaarOfKwartaal: waarde })}
          />
          <Formuleveld
            id="controle-voorwaarde"
            label={t('voorwaarde')}
            uitleg={t('voorwaardeUitleg')}
            value={concept.voorwaarde}
            verplicht={false}
            fout={foutVan('voorwaarde', concept.voorwaarde)}
            onChange={(waarde) => zet({ voorwaarde: waarde })}
          />
          <div className="baken-proefkeuze">
            <TextField
              id="controle-absoluut"
              label={t('absoluut')}
              value={concept.absoluut}
              inputMode="decimal"
              onChange={(waarde) => zet({ absoluut: waarde })}
              fout={melding('absoluut')}
            />
            <TextField
              id="controle-procent"
              label={t('procent')}
              value={concept.procent}
              inputMode="decimal"
              onChange={(waarde) => zet({ procent: waarde })}
              fout={melding('procent')}
            />
          </div>
          <p className="baken-veld__uitleg">{t('margeUitleg')}</p>
          <div className="baken-proefkeuze">
            <div id="controle-geldigVan">
              <DatePicker
                label={t('geldigVan')}
                value={concept.geldigVan}
                onChange={(dag) => zet({ geldigVan: dag })}
                min={vroegst}
                fout={melding('geldigVan')}
              />
            </div>
            <div id="controle-geldigTot">
              <DatePicker
                label={t('geldigTot')}
                value={concept.geldigTot}
                onChange={(dag) => zet({ geldigTot: dag })}
                min={concept.geldigVan ?? vroegst}
                fout={melding('geldigTot')}
              />
            </div>
          </div>
        </div>
      </Card>
      <Card titel={t('waarom')}>
        <div className="baken-formulier">
          <TextField
            id="controle-uitleg"
            label={t('uitleg')}
            uitleg={t('uitlegUitleg')}
            value={concept.uitleg}
            onChange={(waarde) => zet({ uitleg: waarde })}
            rijen={3}
            verplicht
            fout={melding('uitleg')}
          />
          <TextField
            id="controle-bron"
            label={t('bron')}
            uitleg={t('bronUitleg')}
            value={concept.bron}
            onChange={(waarde) => zet({ bron: waarde })}
            verplicht
            fout={melding('bron')}
          />
        </div>
      </Card>
    </>
  );
}
