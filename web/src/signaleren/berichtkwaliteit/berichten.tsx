import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { Card, PageHeader, Select } from '../../ui/index.ts';
import { Bladeren, Gekozen } from '../wachttijden/bladeren.tsx';
import { useWoorden } from '../wachttijden/delen.tsx';
import { Filterrij, Keuzevelden } from '../wachttijden/filters.tsx';
import { WachtOpStroom } from '../wachttijden/geen-berichten.tsx';
import { Berichtlijst } from './berichtlijst.tsx';
import { keuzesUit } from './keuzes.ts';
import { useSoortnaam } from './soorten.tsx';
import { berichtenVraag, kwaliteitVraag } from './vragen.ts';
import { type Berichtzoek, leesBerichtzoek, SOORTEN } from './zoek.ts';
import '../wachttijden/wachttijden.css';
import './berichtkwaliteit.css';

export const Route = createLazyRoute('/berichtenverkeer')({ component: Scherm });

const route = getRouteApi('/berichtenverkeer');
const ALLES = 'alles';
const LEEG: Berichtzoek = {
  ...{ gemeente: undefined, aanbieder: undefined, van: undefined, tot: undefined },
  ...{ soort: undefined, fouten: undefined, regel: undefined, toewijzing: undefined },
};
/** The server counts no further. */
const TELT_TOT = 10_000;

/** The messages that came by, the newest first, with what is wrong with each. */
function Scherm() {
  const t = useTranslations('berichtkwaliteit.lijst');
  const zoek = leesBerichtzoek(route.useSearch());
  const navigate = useNavigate({ from: '/berichtenverkeer' });
  const wijzig = useCallback(
    (deel: Partial<Berichtzoek>) =>
      void navigate({ search: (vorig) => ({ ...vorig, pagina: undefined, ...deel }), resetScroll: false }),
    [navigate],
  );
  const vraag = useQuery(berichtenVraag(zoek));
  const alles = useQuery(kwaliteitVraag({ regio: zoek.regio }));
  const soortnaam = useSoortnaam();
  useTitel(t('titel'));
  const { regio, gemeente, aanbieder, regel } = zoek;
  const gevraagd = useMemo(() => regel?.split(',') ?? [], [regel]);
  return (
    <>
      <PageHeader
        titel={t('titel')}
        boven={
          <p className="baken-wachtterug">
            {zoek.toewijzing === undefined ? (
              <Link to="/berichtkwaliteit" search={{ regio, gemeente, aanbieder }}>
                {t('terug')}
              </Link>
            ) : (
              <Link to="/trajecten" search={{ regio, gemeente, aanbieder }}>
                {t('terugTrajecten')}
              </Link>
            )}
          </p>
        }
        lead={
          <p>
            {vraag.data
              ? t('zin', {
                  aantal: vraag.data.totaal,
                  meer: vraag.data.totaal >= TELT_TOT ? 'ja' : 'nee',
                  regio: vraag.data.regio.naam,
                  over: zoek.toewijzing === undefined ? 'alle' : 'toewijzing',
                  nummer: zoek.toewijzing ?? '',
                })
              : t('lead')}
          </p>
        }
      />
      <Filterrij
        wis={
          Object.keys(zoek).some((sleutel) => sleutel !== 'regio' && sleutel !== 'pagina')
            ? () => wijzig(LEEG)
            : undefined
        }
      >
        <Keuzevelden
          zoek={zoek}
          keuzes={keuzesUit(alles.data)}
          // An assignment is of one municipality and one provider.
          wijzig={(deel) => wijzig({ ...deel, toewijzing: undefined })}
        />
        <Select
          label={t('soort')}
          value={zoek.soort ?? ALLES}
          onChange={(soort) => wijzig({ soort: soort === ALLES ? undefined : soort })}
          keuzes={[
            { waarde: ALLES as typeof ALLES | (typeof SOORTEN)[number], naam: t('elkeSoort') },
            ...SOORTEN.map((soort) => ({ waarde: soort, naam: `${soort} ${soortnaam(soort)}` })),
          ]}
        />
        <Select
          label={t('fouten')}
          value={zoek.fouten ?? ALLES}
          onChange={(fouten) => wijzig({ fouten: fouten === ALLES ? undefined : fouten })}
          keuzes={[
            { waarde: ALLES as typeof ALLES | 'ja' | 'nee', naam: t('allemaal') },
            { waarde: 'ja', naam: t('metFouten') },
            { waarde: 'nee', naam: t('zonderFouten') },
          ]}
        />
        <Keuzes zoek={zoek} wijzig={wijzig} />
      </Filterrij>
      <Card titel={t('tabel')} onderschrift={t('onder')} vol>
        <div className={vraag.data ? undefined : 'baken-inspring'}>
          <WachtOpStroom vraag={vraag} regels={12}>
            {(beeld) => (
              <>
                <Berichtlijst rijen={beeld.berichten} gevraagd={gevraagd} />
                <Bladeren
                  {...beeld}
                  naam={t('bladeren')}
                  naar={(pagina) => wijzig({ pagina: pagina === 1 ? undefined : pagina })}
                />
              </>
            )}
          </WachtOpStroom>
        </div>
      </Card>
      <p className="baken-stil baken-wachtnoot">{t('geenNamen')}</p>
    </>
  );
}

interface KeuzesProps {
  readonly zoek: Berichtzoek;
  wijzig(deel: Partial<Berichtzoek>): void;
}

/** What was chosen on the way here and has no field of its own. */
function Keuzes({ zoek: { regel, toewijzing, van, tot }, wijzig }: KeuzesProps) {
  const t = useTranslations('berichtkwaliteit.lijst');
  const woorden = useWoorden();
  const maand = (deze: string | undefined) => (deze === undefined ? '' : woorden.maandKort(deze));
  const deel = van !== undefined && tot !== undefined ? 'beide' : van !== undefined ? 'van' : 'tot';
  return (
    <>
      {regel !== undefined && (
        <Gekozen tekst={t('regels', { regel: regel.replaceAll(',', ', ') })} weg={() => wijzig({ regel: undefined })} />
      )}
      {toewijzing !== undefined && (
        <Gekozen tekst={t('toewijzing', { nummer: toewijzing })} weg={() => wijzig({ toewijzing: undefined })} />
      )}
      {(van ?? tot) !== undefined && (
        <Gekozen
          tekst={t('maanden', { deel, van: maand(van), tot: maand(tot) })}
          weg={() => wijzig({ van: undefined, tot: undefined })}
        />
      )}
    </>
  );
}
