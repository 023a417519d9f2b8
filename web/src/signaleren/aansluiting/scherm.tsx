import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, PageHeader, Select } from '../../ui/index.ts';
import { Filterrij } from '../wachttijden/filters.tsx';
import { WachtOpStroom } from '../wachttijden/geen-berichten.tsx';
import { deelOnverklaard, Tabel } from './tabel.tsx';
import { Trap } from './trap.tsx';
import { type Aansluiting, type Aansluitrij, aansluitVraag } from './vragen.ts';
import { type Aansluitzoek, leesAansluitzoek } from './zoek.ts';
import '../wachttijden/wachttijden.css';
import './aansluiting.css';

export const Route = createLazyRoute('/aansluiting')({ component: Scherm });

const route = getRouteApi('/aansluiting');

/** Whether what providers reported over a quarter agrees with what was awarded by the messages, and if not, why. */
function Scherm() {
  const t = useTranslations('aansluiting');
  const zoek = leesAansluitzoek(route.useSearch());
  const navigate = useNavigate({ from: '/aansluiting' });
  const wijzig = useCallback(
    (deel: Partial<Aansluitzoek>) => void navigate({ search: (vorig) => ({ ...vorig, ...deel }), resetScroll: false }),
    [navigate],
  );
  const kies = useCallback((aanbieder: string | undefined) => wijzig({ aanbieder }), [wijzig]);
  const vraag = useQuery(aansluitVraag(zoek));
  useTitel(t('titel'));
  const beeld = vraag.data;
  return (
    <>
      <PageHeader titel={t('titel')} lead={beeld ? <Zin beeld={beeld} /> : <p>{t('lead')}</p>} />
      {beeld && <Keuzes beeld={beeld} wijzig={wijzig} />}
      <WachtOpStroom vraag={vraag} regels={12}>
        {(gekozen) => {
          const rij = gekozen.rijen.find(({ code }) => code === zoek.aanbieder) ?? grootste(gekozen.rijen);
          return (
            <div className="baken-stapel" aria-busy={vraag.isPlaceholderData}>
              {gekozen.onderdrukt && (
                <Alert soort="info">
                  <p>{t('onderdrukt')}</p>
                </Alert>
              )}
              {!gekozen.zietElders && (
                <Alert soort="info">
                  <p>{t('eldersOnbekend')}</p>
                </Alert>
              )}
              {rij && <Trap rij={rij} kwartaal={gekozen.kwartaal} />}
              <Tabel beeld={gekozen} gekozen={rij?.code} kies={kies} />
            </div>
          );
        }}
      </WachtOpStroom>
    </>
  );
}

/** The one of which the most is not explained; without any, the largest. */
function grootste(rijen: readonly Aansluitrij[]): Aansluitrij | undefined {
  const onverklaard = (rij: Aansluitrij): number =>
    Math.abs(rij.stappen?.find(({ code }) => code === 'onverklaard')?.bedrag ?? -1);
  return [...rijen].sort((a, b) => onverklaard(b) - onverklaard(a))[0];
}

function Zin({ beeld }: { readonly beeld: Aansluiting }) {
  const t = useTranslations('aansluiting');
  const opmaak = useOpmaak();
  const bekend = beeld.rijen.map(deelOnverklaard).filter((deel) => deel !== null);
  return (
    <p>
      {t('zin', {
        ...{ kwartaal: opmaak.periode(beeld.kwartaal), regio: beeld.regio.naam },
        ...{ aantal: beeld.rijen.length, bekend: bekend.length, ver: bekend.filter((deel) => deel > VEEL).length },
      })}
    </p>
  );
}

/** Part of what was reported from which a difference is worth a talk. */
const VEEL = 0.05;

interface KeuzesProps {
  readonly beeld: Aansluiting;
  wijzig(deel: Partial<Aansluitzoek>): void;
}

function Keuzes({ beeld, wijzig }: KeuzesProps) {
  const t = useTranslations('aansluiting');
  const opmaak = useOpmaak();
  return (
    <Filterrij wis={undefined}>
      {beeld.regios.length > 1 && (
        <Select
          label={t('regio')}
          value={beeld.regio.code}
          onChange={(regio) => wijzig({ regio, aanbieder: undefined })}
          keuzes={beeld.regios.map(({ code, naam }) => ({ waarde: code, naam }))}
        />
      )}
      <Select
        label={t('kwartaal')}
        value={beeld.kwartaal}
        onChange={(kwartaal) => wijzig({ kwartaal: kwartaal === beeld.kwartalen[0] ? undefined : kwartaal })}
        keuzes={beeld.kwartalen.map((kwartaal) => ({ waarde: kwartaal, naam: opmaak.periode(kwartaal) }))}
      />
    </Filterrij>
  );
}
