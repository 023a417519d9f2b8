import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import {
  Alert,
  Button,
  buttonKlas,
  Card,
  EmptyState,
  ErrorState,
  PageHeader,
  Select,
  WachtOp,
} from '../../ui/index.ts';
import { Naastgelegd } from './naastgelegd.tsx';
import { Regelmaten } from './regelmaten.tsx';
import './signaalkwaliteit.css';
import '../../grafiek/intervallen.css';
import { useSchrijf } from './schrijf.ts';
import { besteVuistregel, HOOFDREGEL, type Inhoud, type Rapport, type Versies } from './typen.ts';
import { Drempels, NaastElkaar } from './vergelijking.tsx';
import { Voorsprong } from './voorsprong.tsx';
import { KWALITEIT, maakVersie, rapportVraag, versiesVraag } from './vragen.ts';

export const Route = createLazyRoute('/signaalkwaliteit')({ component: Scherm });

const PerAanbieder = lazy(() => import('./per-aanbieder.tsx'));

/** "Hoe goed is het signaal?": a report that anybody may read, in versions that stay. */
function Scherm() {
  const t = useTranslations('signaalkwaliteit');
  const versies = useQuery(versiesVraag());
  useTitel(t('titel'));
  return (
    <WachtOp vraag={versies} regels={14}>
      {(lijst) => <MetVersies lijst={lijst} />}
    </WachtOp>
  );
}

function MetVersies({ lijst }: { readonly lijst: Versies }) {
  const t = useTranslations('signaalkwaliteit');
  const zoek = Route.useSearch();
  const gekozen = zoek.versie ?? lijst.versies[0]?.versie;
  const rapport = useQuery({ ...rapportVraag(gekozen ?? 0), enabled: gekozen !== undefined });
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={rapport.data ? <Zin inhoud={rapport.data.inhoud} /> : <p>{t('lead')}</p>}
        acties={<Acties lijst={lijst} />}
      />
      <div className="baken-stapel">
        {lijst.demo && (
          <Alert soort="let" titel={t('demoTitel')}>
            <p>{t('demo')}</p>
          </Alert>
        )}
        {gekozen === undefined ? (
          <EmptyState titel={t('leegTitel')}>{t(lijst.magMaken ? 'leegMaak' : 'leeg')}</EmptyState>
        ) : (
          <>
            <Versiekeuze lijst={lijst} gekozen={gekozen} />
            <WachtOp vraag={rapport} regels={14}>
              {(een) => <Inhoudsdelen rapport={een} met={zoek.met} />}
            </WachtOp>
          </>
        )}
      </div>
    </>
  );
}

/** The answer to the question of the page, in one breath with its reverse. */
function Zin({ inhoud }: { readonly inhoud: Inhoud }) {
  const t = useTranslations('signaalkwaliteit.zin');
  const schrijf = useSchrijf();
  const maat = inhoud.maten.find((m) => m.code === HOOFDREGEL);
  if (!maat) return null;
  const { recall, precisie, tijdInAlarm } = maat;
  if (recall.n === 0) return <p>{t('geenZaken', { reeksen: inhoud.reeksen })}</p>;
  const eenvoudig = besteVuistregel(inhoud.maten, precisie.waarde);
  return (
    <>
      <p>
        {t('kern', {
          gevonden: schrijf.kort(recall),
          terecht: schrijf.kort(precisie),
          tijd: schrijf.tijd(tijdInAlarm),
        })}
      </p>
      {eenvoudig && (
        <p>
          {t('eenvoudig', {
            regel: eenvoudig.naam,
            terecht: schrijf.kort(eenvoudig.precisie),
            gevonden: schrijf.kort(eenvoudig.recall),
          })}
        </p>
      )}
    </>
  );
}

function Acties({ lijst }: { readonly lijst: Versies }) {
  const t = useTranslations('signaalkwaliteit');
  const opmaak = useOpmaak();
  const queries = useQueryClient();
  const ga = useNavigate();
  const [melding, zetMelding] = useState('');
  const mag = useMag(EISEN.landelijk);
  const maak = useMutation({
    mutationFn: maakVersie,
    onSuccess: async ({ versie }) => {
      await queries.invalidateQueries({ queryKey: KWALITEIT });
      await ga({ to: '/signaalkwaliteit', search: { versie } });
      zetMelding(t('gemaakt', { versie }));
    },
  });
  return (
    <>
      {mag && (
        <Link to="/signaalkwaliteit/normen" className={buttonKlas({})}>
          {t('naarNormen')}
        </Link>
      )}
      {lijst.magMaken && (
        <Button soort="primary" onPress={() => maak.mutate()} isPending={maak.isPending}>
          {maak.isPending ? t('bezig') : t('maak', { datum: opmaak.datumKort(lijst.volgendeDag, true) })}
        </Button>
      )}
      <p role="status" className="baken-melding">
        {melding}
      </p>
      {maak.isError && <ErrorState fout={maak.error} />}
    </>
  );
}

function Versiekeuze({ lijst, gekozen }: { readonly lijst: Versies; readonly gekozen: number }) {
  const t = useTranslations('signaalkwaliteit');
  const opmaak = useOpmaak();
  const ga = useNavigate();
  const { met } = Route.useSearch();
  const naam = ({ versie, bekendOp }: Versies['versies'][number]) =>
    t('versieNaam', { versie, datum: opmaak.datumKort(bekendOp, true) });
  const keuzes = lijst.versies.map((v) => ({ waarde: String(v.versie), naam: naam(v) }));
  const andere = keuzes.filter((k) => k.waarde !== String(gekozen));
  return (
    <div className="baken-kwaliteit__keuze">
      <Select
        label={t('versie')}
        keuzes={keuzes}
        value={String(gekozen)}
        onChange={(versie) => void ga({ to: '/signaalkwaliteit', search: { versie: Number(versie) } })}
      />
      {andere.length > 0 && (
        <Select
          label={t('met')}
          keuzes={[{ waarde: '0', naam: t('metGeen') }, ...andere]}
          value={met === undefined || met === gekozen ? '0' : String(met)}
          onChange={(keuze) =>
            void ga({
              to: '/signaalkwaliteit',
              search: { versie: gekozen, ...(keuze === '0' ? {} : { met: Number(keuze) }) },
            })
          }
        />
      )}
    </div>
  );
}

function Inhoudsdelen({ rapport, met }: { readonly rapport: Rapport; readonly met: number | undefined }) {
  const { inhoud } = rapport;
  const mag = useMag(EISEN.landelijk);
  return (
    <>
      <Verantwoording rapport={rapport} />
      {met !== undefined && met !== rapport.versie && <Naastgelegd nu={rapport} met={met} />}
      <NaastElkaar inhoud={inhoud} />
      <Drempels maten={inhoud.maten} />
      <Voorsprong maten={inhoud.maten} />
      <Regelmaten inbox={inhoud.inbox} minstens={inhoud.minstens} />
      {mag && (
        <Suspense>
          <PerAanbieder rapport={rapport} />
        </Suspense>
      )}
      <Woorden inhoud={inhoud} />
    </>
  );
}

/** What the report is about, and by which versions it was made. */
function Verantwoording({ rapport }: { readonly rapport: Rapport }) {
  const t = useTranslations('signaalkwaliteit.over');
  const tu = useTranslations('signaalkwaliteit.uitkomst');
  const opmaak = useOpmaak();
  const schrijf = useSchrijf();
  const { inhoud } = rapport;
  const { reeksen, zaken, normset, uitkomsten, minstens } = inhoud;
  return (
    <Card titel={t('titel')}>
      <p>
        {t('wie', {
          reeksen: opmaak.getal(reeksen),
          zaken: schrijf.aantal(zaken),
          datum: opmaak.datum(rapport.bekendOp),
          van: inhoud.bereik.van ? opmaak.datum(inhoud.bereik.van) : '',
        })}
      </p>
      <ul className="baken-kwaliteit__uitkomsten">
        {uitkomsten.map(({ soort, aantal }) => (
          <li key={soort}>
            {tu(soort as 'faillissement')}: {schrijf.aantal(aantal)}
          </li>
        ))}
      </ul>
      <p className="baken-stil">{t('onderdrukt', { minstens })}</p>
      <p className="baken-stil">
        {t('gemaakt', {
          op: opmaak.tijdstip(rapport.op),
          norm: normset.naam,
          normversie: rapport.normversie,
          status: normset.status,
          rekenversie: rapport.rekenversie,
          voorstelversie: rapport.voorstelversie,
          codeversie: rapport.codeversie,
        })}
      </p>
    </Card>
  );
}

function Woorden({ inhoud }: { readonly inhoud: Inhoud }) {
  const t = useTranslations('signaalkwaliteit.woorden');
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <div lang="nl" className="baken-kwaliteit__woorden">
        <ul>
          {inhoud.definities.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
        <h3>{t('regels')}</h3>
        <dl>
          {inhoud.maten.map(({ code, naam, uitleg }) => (
            <div key={code}>
              <dt>{naam}</dt>
              <dd>{uitleg}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Card>
  );
}
