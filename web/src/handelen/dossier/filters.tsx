import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Checkbox, SearchField, Select } from '../../ui/index.ts';
import { useUitgesteld } from '../../verantwoording/uitgesteld.ts';
import type { ProcedureKop } from './typen.ts';
import type { Dossierzoek } from './zoek.ts';

const ALLES = 'alles';
const STANDEN = ['open', 'gesloten', 'alle'] as const;

interface FiltersProps {
  readonly zoek: Dossierzoek;
  readonly procedures: readonly ProcedureKop[];
  wijzig(deel: Partial<Dossierzoek>): void;
}

/** What can be looked for among the dossiers; each of it is kept in the address. */
export function Dossierfilters({ zoek, procedures, wijzig }: FiltersProps) {
  const t = useTranslations('dossier.filter');
  const [tekst, setTekst] = useUitgesteld(zoek.zoek ?? '', (nieuw) => wijzig({ zoek: nieuw.trim() || undefined }));
  const gekozen = procedures.find(({ code }) => code === zoek.procedure);
  const { pagina: _, ...filter } = zoek;
  return (
    <>
      <div className="baken-dossierfilters">
        <SearchField label={t('zoek')} plaats={t('zoekPlaats')} value={tekst} onChange={setTekst} />
        <Select
          label={t('procedure')}
          {...(zoek.procedure ? { plaats: zoek.procedure } : {})}
          value={zoek.procedure ?? ALLES}
          onChange={(code) => wijzig({ procedure: code === ALLES ? undefined : code, toestand: undefined })}
          keuzes={[
            { waarde: ALLES, naam: t('alleProcedures') },
            ...procedures.map(({ code, naam }) => ({ waarde: code, naam })),
          ]}
        />
        {gekozen && (
          <Select
            label={t('toestand')}
            {...(zoek.toestand ? { plaats: zoek.toestand } : {})}
            value={zoek.toestand ?? ALLES}
            onChange={(code) => wijzig({ toestand: code === ALLES ? undefined : code })}
            keuzes={[
              { waarde: ALLES, naam: t('alleToestanden') },
              ...gekozen.toestanden.map(({ code, naam }) => ({ waarde: code, naam })),
            ]}
          />
        )}
        <Select
          label={t('stand')}
          value={zoek.stand ?? 'open'}
          onChange={(stand) => wijzig({ stand: stand === 'open' ? undefined : stand })}
          keuzes={STANDEN.map((stand) => ({ waarde: stand, naam: t(`standen.${stand}`) }))}
        />
        <Select
          label={t('sorteer')}
          value={zoek.sorteer ?? 'termijn'}
          onChange={(sorteer) => wijzig({ sorteer: sorteer === 'laatst' ? 'laatst' : undefined })}
          keuzes={(['termijn', 'laatst'] as const).map((waarde) => ({ waarde, naam: t(`sorteerOp.${waarde}`) }))}
        />
      </div>
      <div className="baken-dossierfilters__onder">
        <Checkbox
          label={t('mijn')}
          aan={zoek.mijn === 'ja'}
          onChange={(aan) => wijzig({ mijn: aan ? 'ja' : undefined })}
        />
        <Checkbox
          label={t('oefening')}
          aan={zoek.oefening === 'ja'}
          onChange={(aan) => wijzig({ oefening: aan ? 'ja' : undefined })}
        />
        {Object.keys(filter).length > 0 && (
          <Link to="/dossiers" search={{}} resetScroll={false}>
            {t('wis')}
          </Link>
        )}
      </div>
    </>
  );
}
