import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Tredeparen } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, Scrollvlak, TredePijl, TredeTegel } from '../../ui/index.ts';
import { keuzeUit } from './keuze.ts';
import { schrijfEffect, schrijfMaand } from './schrijf.ts';
import { alsTrede, type Regiolid, type RegioScenario } from './typen.ts';

type Uitkomst = RegioScenario['uitkomst'];

/** Writes a number of young people; null is too small to show. */
export function useJongeren(): (aantal: number | null) => string {
  const t = useTranslations('scenario.regio');
  return (aantal) => (aantal === null ? t('jongerenKlein') : t('jongerenAantal', { aantal }));
}

/** Of how many providers something can be reckoned, and why not of the others. */
export function Zichtbaarheid({ scenario }: { readonly scenario: RegioScenario }) {
  const t = useTranslations('scenario.regio');
  const schrijf = useJongeren();
  const { beperkt, uitkomst } = scenario;
  const { leden, zonderCijfers } = uitkomst;
  if (zonderCijfers.length === 0) return null;
  const som = zonderCijfers.reduce<number | null>(
    (totaal, z) => (totaal === null || z.jongeren === null ? null : totaal + z.jongeren),
    0,
  );
  return (
    <Alert
      soort="let"
      titel={t('zonderTitel', { aantal: zonderCijfers.length, alle: leden.length + zonderCijfers.length })}
    >
      <p>{t(beperkt ? 'zonderBeperkt' : 'zonder', { jongeren: schrijf(som) })}</p>
      <details>
        <summary>{t('welke')}</summary>
        <ul>
          {zonderCijfers.map((z) => (
            <li key={z.kvk}>{t('naamMetJongeren', { naam: z.naam, jongeren: schrijf(z.jongeren) })}</li>
          ))}
        </ul>
      </details>
    </Alert>
  );
}

/** How many providers stand on each trede, before and after, with the young people of the region. */
export function Treden({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const t = useTranslations('scenario.regio');
  const schrijf = useJongeren();
  const { treden, hoger, lager, naarVier, leden } = uitkomst;
  const getal = (aantal: number | null) => (aantal === null ? t('klein') : String(aantal));
  const zonder = leden.filter((l) => l.tredeNu === null).length;
  const zin = t('tredenZin', { hoger, lager, vier: naarVier.aanbieders, jongeren: schrijf(naarVier.jongeren) });
  return (
    <Card titel={t('treden')} onderschrift={t('tredenOnder')}>
      <p>{zin}</p>
      <Tredeparen
        zin={`${t('treden')}. ${zin}`}
        koppen={[t('trede'), t('nu'), t('jongerenNu'), t('straks'), t('jongerenStraks')]}
        paren={treden.map((p) => ({
          trede: p.trede,
          nu: p.nu,
          straks: p.straks,
          bijNu: getal(p.jongerenNu),
          bijStraks: getal(p.jongerenStraks),
        }))}
      />
      {zonder > 0 && <p className="baken-stil">{t('zonderTrede', { aantal: zonder })}</p>}
    </Card>
  );
}

/** The sum over the providers, and the part of it that is of this region. */
export function Optelling({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const t = useTranslations('scenario.regio');
  const opmaak = useOpmaak();
  const { totaal, leden } = uitkomst;
  return (
    <Card titel={t('samen')} onderschrift={t('samenOnder', { aantal: totaal.metResultaat, alle: leden.length })}>
      <dl className="baken-scenario__cijfers">
        <div>
          <dt>{t('resultaatNu')}</dt>
          <dd>{opmaak.euroKort(totaal.resultaatNu)}</dd>
        </div>
        <div>
          <dt>{t('resultaatStraks')}</dt>
          <dd>{opmaak.euroKort(totaal.resultaatStraks)}</dd>
        </div>
        <div>
          <dt>{t('effect')}</dt>
          <dd>{schrijfEffect(opmaak, totaal.effect)}</dd>
        </div>
        <div>
          <dt>{t('effectRegio')}</dt>
          <dd>{schrijfEffect(opmaak, totaal.effectRegio)}</dd>
        </div>
      </dl>
      <p className="baken-stil baken-scenario__noot">{t('aandeelUitleg', { aantal: totaal.metAandeel })}</p>
    </Card>
  );
}

const volgorde = (a: Regiolid, b: Regiolid) => (a.tekortStraks?.maand ?? '').localeCompare(b.tekortStraks?.maand ?? '');

/** Who runs out of money first under the assumptions, in order of time. */
export function Tekorten({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const t = useTranslations('scenario.regio');
  const opmaak = useOpmaak();
  const schrijf = useJongeren();
  const tekorten = uitkomst.leden.filter((l) => l.tekortStraks).sort(volgorde);
  const geenPad = uitkomst.leden.filter((l) => l.padBron === 'geen').length;
  return (
    <Card titel={t('tekorten')} onderschrift={t('tekortenOnder', { aantal: tekorten.length })}>
      {tekorten.length === 0 && <p>{t('geenTekorten')}</p>}
      <ol className="baken-scenario__tekorten">
        {tekorten.map((l) => (
          <li key={l.kvk}>
            <b>{schrijfMaand(opmaak, l.tekortStraks?.maand ?? '')}</b>{' '}
            {t('tekortRegel', {
              naam: l.naam,
              bedrag: opmaak.euroKort(l.tekortStraks?.bedrag ?? 0),
              jongeren: schrijf(l.jongeren),
              toets: l.tekortStraks?.binnenToets ? 'ja' : 'nee',
              was: l.tekortNu ? schrijfMaand(opmaak, l.tekortNu.maand) : '',
              had: l.tekortNu ? 'ja' : 'nee',
              bron: l.padBron,
            })}
          </li>
        ))}
      </ol>
      {geenPad > 0 && <p className="baken-stil">{t('geenPad', { aantal: geenPad })}</p>}
    </Card>
  );
}

const EERSTE = 25;

/** Every provider: its share, its trede before and after, its result. A link opens the same assumptions for it alone. */
export function Aanbieders({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const t = useTranslations('scenario.regio');
  const opmaak = useOpmaak();
  const zoek = useSearch({ from: '/regios/$code/scenario' });
  const [alle, zetAlle] = useState(false);
  const leden = alle ? uitkomst.leden : uitkomst.leden.slice(0, EERSTE);
  const geld = (bedrag: number | null) => (bedrag === null ? t('nietBekend') : opmaak.euroKort(bedrag));
  return (
    <>
      <Scrollvlak className="baken-tweeling baken-scenario__leden" tabel={t('aanbieders')}>
        <table>
          <caption className="baken-alleen-voorlezen">{t('aanbieders')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('aanbieder')}</th>
              <th scope="col">{t('nu')}</th>
              <th scope="col">{t('straks')}</th>
              <th scope="col" className="baken-tabel__rechts">
                {t('jongeren')}
              </th>
              <th scope="col" className="baken-tabel__rechts">
                {t('aandeel')}
              </th>
              <th scope="col" className="baken-tabel__rechts">
                {t('resultaatNu')}
              </th>
              <th scope="col" className="baken-tabel__rechts">
                {t('resultaatStraks')}
              </th>
            </tr>
          </thead>
          <tbody>
            {leden.map((l) => (
              <tr key={l.kvk}>
                <th scope="row">
                  <Link to="/aanbieders/$kvk/scenario" params={{ kvk: l.kvk }} search={keuzeUit(zoek)}>
                    {l.naam}
                  </Link>
                  {l.nietBerekend.length > 0 && <Mist codes={l.nietBerekend} />}
                </th>
                <td>
                  <TredeTegel trede={alsTrede(l.tredeNu)} />
                </td>
                <td>
                  <TredeTegel trede={alsTrede(l.tredeStraks)} />{' '}
                  <TredePijl van={alsTrede(l.tredeNu)} naar={alsTrede(l.tredeStraks)} />
                </td>
                <td className="baken-tabel__rechts">{l.jongeren === null ? t('klein') : opmaak.getal(l.jongeren)}</td>
                <td className="baken-tabel__rechts">
                  {l.aandeel === null ? t(l.jongeren === null ? 'klein' : 'nietBekend') : opmaak.aandeel(l.aandeel, 0)}
                </td>
                <td className="baken-tabel__rechts">{geld(l.resultaatNu)}</td>
                <td className="baken-tabel__rechts">{geld(l.resultaatStraks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
      {uitkomst.leden.length > EERSTE && (
        <p className="baken-scenario__meer">
          <Button klein onPress={() => zetAlle(!alle)}>
            {alle ? t('minder') : t('alle', { aantal: uitkomst.leden.length })}
          </Button>
        </p>
      )}
    </>
  );
}

function Mist({ codes }: { readonly codes: readonly string[] }) {
  const t = useTranslations('scenario');
  const opmaak = useOpmaak();
  const namen = codes.map((code) => (code === 'aandeel' ? t('regio.aandeel') : t(`aanname.${code as 'tarief'}`)));
  return <p className="baken-stil">{t('regio.mist', { wat: new Intl.ListFormat(opmaak.taal).format(namen) })}</p>;
}
