import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, buttonKlas, PageHeader } from '../../ui/index.ts';
import { useWoorden } from '../wachttijden/delen.tsx';
import { Filterrij, Keuzevelden, Periode, Regioveld } from '../wachttijden/filters.tsx';
import { WachtOpStroom } from '../wachttijden/geen-berichten.tsx';
import { berichtenBij, gekozenTerm } from './delen.tsx';
import { keuzesUit } from './keuzes.ts';
import { Partijen } from './partijen.tsx';
import { Regels } from './regels.tsx';
import { Afkeuringen, Soorten } from './soorten.tsx';
import { Termijnen } from './termijnen.tsx';
import { Verloop } from './verloop.tsx';
import { Verzoeken } from './verzoeken.tsx';
import { type Kwaliteit, kwaliteitVraag } from './vragen.ts';
import { Zin } from './zin.tsx';
import { type Kwaliteitzoek, leesKwaliteitzoek } from './zoek.ts';
import '../wachttijden/wachttijden.css';
import './berichtkwaliteit.css';

export const Route = createLazyRoute('/berichtkwaliteit')({ component: Scherm });

const route = getRouteApi('/berichtkwaliteit');
const LEEG: Kwaliteitzoek = { gemeente: undefined, aanbieder: undefined, van: undefined, termijn: undefined };

/** Who is late with what, what is rejected, which requests wait, and which rules between messages are broken. */
function Scherm() {
  const t = useTranslations('berichtkwaliteit');
  const zoek = leesKwaliteitzoek(route.useSearch());
  const navigate = useNavigate({ from: '/berichtkwaliteit' });
  const wijzig = useCallback(
    (deel: Partial<Kwaliteitzoek>) => void navigate({ search: (vorig) => ({ ...vorig, ...deel }), resetScroll: false }),
    [navigate],
  );
  const magBerichten = useMag(EISEN.trajecten);
  const vraag = useQuery(kwaliteitVraag(zoek));
  // For what may be chosen: not narrowed by what was chosen already.
  const alles = useQuery(kwaliteitVraag({ regio: zoek.regio }));
  useTitel(t('titel'));
  const beeld = vraag.data;
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={beeld ? <Zin beeld={beeld} zoek={zoek} /> : <p>{t('lead')}</p>}
        acties={
          magBerichten &&
          beeld && (
            <Link
              to="/berichtenverkeer"
              search={berichtenBij({ beeld, zoek }, { fouten: 'ja' })}
              className={buttonKlas({})}
            >
              {t('alleBerichten')}
            </Link>
          )
        }
      />
      <Filterrij wis={Object.keys(zoek).some((sleutel) => sleutel !== 'regio') ? () => wijzig(LEEG) : undefined}>
        {magBerichten ? (
          <Keuzevelden zoek={zoek} keuzes={keuzesUit(alles.data)} wijzig={wijzig} />
        ) : (
          <Regioveld zoek={zoek} keuzes={keuzesUit(alles.data)} wijzig={wijzig} />
        )}
        <Periode zoek={zoek} tot={beeld?.tot} wijzig={wijzig} />
      </Filterrij>
      <WachtOpStroom vraag={vraag} regels={14}>
        {(gelezen) => {
          const delen = { beeld: gelezen, zoek, magBerichten };
          const term = gekozenTerm(gelezen, zoek);
          return (
            <div className="baken-stapel" aria-busy={vraag.isPlaceholderData}>
              {gelezen.onderdrukt && (
                <Alert soort="info">
                  <p>{t('onderdrukt')}</p>
                </Alert>
              )}
              <Termijnen {...delen} gekozen={term?.code} />
              {term && <Partijen key={term.code} {...delen} term={term} />}
              <div className="baken-kwaliteitpaar">
                <Verloop beeld={gelezen} />
                <Verzoeken {...delen} />
              </div>
              <Regels {...delen} />
              <Soorten {...delen} />
              <Afkeuringen {...delen} />
              <Versheid beeld={gelezen} />
            </div>
          );
        }}
      </WachtOpStroom>
    </>
  );
}

/** How fresh the figures are, and what they are not. */
function Versheid({ beeld }: { readonly beeld: Kwaliteit }) {
  const t = useTranslations('berichtkwaliteit.versheid');
  const opmaak = useOpmaak();
  const woorden = useWoorden();
  return (
    <section className="baken-wachtuitleg" aria-label={t('titel')}>
      <p>
        {t('maanden', { vanaf: woorden.maand(beeld.vanaf), tot: woorden.maand(beeld.tot) })}{' '}
        {beeld.ingelezenOp !== null && t('ingelezen', { op: opmaak.tijdstip(beeld.ingelezenOp) })}
      </p>
      <p>{t('nietGestuurd')}</p>
      <p>{t('dagtekening')}</p>
    </section>
  );
}
