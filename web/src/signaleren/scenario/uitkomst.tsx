import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Padlijn } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, Scrollvlak, TredeBadge, TredePijl } from '../../ui/index.ts';
import { isVoorbij, schrijfEffect, schrijfMaand, schrijfMaandKort } from './schrijf.ts';
import { alsTrede, type Scenario, type Uitkomst } from './typen.ts';

/** The answer in one sentence: result, trede and first shortfall, before and after. */
export function Zin({ uitkomst, dag }: { readonly uitkomst: Uitkomst; readonly dag: string }) {
  const t = useTranslations('scenario.zin');
  const opmaak = useOpmaak();
  const { jaar, trede, liquiditeit } = uitkomst;
  const b = (tekst: React.ReactNode) => <b>{tekst}</b>;
  const { nu, straks } = jaar.resultaat;
  const { met, zonder, bron, onzeker } = liquiditeit;
  const lijst = new Intl.ListFormat(opmaak.taal);
  const dragers = [
    ...new Set((trede?.redenenStraks ?? []).filter((r) => r.trede === trede?.straks && r.trede > 1).map((r) => r.naam)),
  ];
  return (
    <p>
      {nu === null || straks === null
        ? t('geenResultaat')
        : t.rich(nu === straks ? 'resultaatGelijk' : 'resultaat', {
            nu: opmaak.euroKort(nu),
            straks: opmaak.euroKort(straks),
            b,
          })}{' '}
      {trede && t.rich(trede.nu === trede.straks ? 'tredeGelijk' : 'trede', { nu: trede.nu, straks: trede.straks, b })}{' '}
      {trede && dragers.length > 0 && t('reden', { aantal: dragers.length, wat: lijst.format(dragers) })}{' '}
      {bron === 'geen'
        ? t('geenPad')
        : met
          ? t.rich(zonder ? 'tekortOokNu' : 'tekort', {
              maand: schrijfMaand(opmaak, met.maand),
              voorbij: isVoorbij(met.maand, dag) ? 'ja' : 'nee',
              b,
            })
          : onzeker
            ? t('onzeker')
            : t('geenTekort')}
    </p>
  );
}

/** Trede before and after, quarter by quarter, with the reasons that came, went and stayed. */
export function Tredekaart({ scenario, uitkomst }: { readonly scenario: Scenario; readonly uitkomst: Uitkomst }) {
  const t = useTranslations('scenario.trede');
  const opmaak = useOpmaak();
  const { trede, kwartalen } = uitkomst;
  if (!trede)
    return (
      <Card titel={t('titel')}>
        <Alert soort="let" titel={t('nietZichtbaarTitel')}>
          <p>{t('nietZichtbaar')}</p>
        </Alert>
      </Card>
    );
  const nu = new Map(trede.redenenNu.map((r) => [r.indicator, r.trede]));
  const straks = new Set(trede.redenenStraks.map((r) => r.indicator));
  const erger = trede.redenenStraks.filter((r) => r.trede > (nu.get(r.indicator) ?? 1));
  const blijft = trede.redenenStraks.filter((r) => !erger.includes(r));
  const weg = trede.redenenNu.filter((r) => !straks.has(r.indicator));
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder', { naam: scenario.normset.naam, status: scenario.normset.status })}
    >
      <p className="baken-scenario__trede">
        <span>
          {t('nu')} <TredeBadge trede={alsTrede(trede.nu)} />
        </span>
        <span>
          {t('straks')} <TredeBadge trede={alsTrede(trede.straks)} />{' '}
          <TredePijl van={alsTrede(trede.nu)} naar={alsTrede(trede.straks)} />
        </span>
      </p>
      <ol className="baken-scenario__stappen" aria-label={t('perKwartaal')}>
        {kwartalen.map((k, i) => (
          <li key={k.periode}>
            <span className="baken-stil">{t('na', { maanden: 3 * (i + 1), datum: opmaak.datum(k.tot) })}</span>
            <TredeBadge trede={alsTrede(k.trede)} />
          </li>
        ))}
      </ol>
      <Redenen titel={t('erger')} redenen={erger} leeg={t('geenErger')} />
      {weg.length > 0 && <Redenen titel={t('weg')} redenen={weg} />}
      {blijft.length > 0 && <Redenen titel={t('blijft')} redenen={blijft} />}
      {trede.onvolledig && <p className="baken-stil">{t('onvolledig', { wat: trede.ontbreekt.join(', ') })}</p>}
      {uitkomst.liquiditeit.bron === 'schatting' && <p className="baken-stil">{t('schatting')}</p>}
      {uitkomst.nietMeer.map(({ indicator, naam, want }) => (
        <Alert key={indicator} soort="let" titel={t('nietMeer', { naam })}>
          <p>{t('nietMeerUitleg', { want })}</p>
        </Alert>
      ))}
    </Card>
  );
}

interface RedenenProps {
  readonly titel: string;
  readonly redenen: NonNullable<Uitkomst['trede']>['redenenNu'];
  readonly leeg?: string;
}

function Redenen({ titel, redenen, leeg }: RedenenProps) {
  return (
    <>
      <h3 className="baken-scenario__kop">{titel}</h3>
      {redenen.length === 0 && <p>{leeg}</p>}
      <ul className="baken-scenario__redenen">
        {redenen.map((r) => (
          <li key={`${r.indicator} ${r.tekst}`}>
            <TredeBadge trede={alsTrede(r.trede)} />
            <div>
              <p>{r.tekst}</p>
              {r.watNodig && <p className="baken-stil">{r.watNodig}</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What each assumption does, and how turnover, costs and result come out over four quarters. */
export function Effecten({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const t = useTranslations('scenario.effecten');
  const th = useTranslations('scenario.aanname');
  const opmaak = useOpmaak();
  const { jaar, effecten } = uitkomst;
  const bekend = (bedrag: number | null) => (bedrag === null ? t('nietBekend') : opmaak.euroKort(bedrag));
  const iets = effecten.filter((e) => e.opbrengsten !== 0 || e.lasten !== 0);
  const rijen = [
    { sleutel: 'nu', naam: t('nu'), cellen: [jaar.opbrengsten.nu, jaar.lasten.nu, jaar.resultaat.nu].map(bekend) },
    ...iets.map((e) => ({
      sleutel: e.hefboom as string,
      naam: th(e.hefboom),
      cellen: [e.opbrengsten, e.lasten, e.resultaat].map((bedrag) => schrijfEffect(opmaak, bedrag)),
    })),
    {
      sleutel: 'straks',
      naam: t('straks'),
      cellen: [jaar.opbrengsten.straks, jaar.lasten.straks, jaar.resultaat.straks].map(bekend),
    },
  ];
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <Scrollvlak className="baken-tweeling" tabel={t('titel')}>
        <table>
          <caption className="baken-alleen-voorlezen">{t('titel')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('wat')}</th>
              {(['opbrengsten', 'lasten', 'resultaat'] as const).map((kop) => (
                <th key={kop} scope="col" className="baken-tabel__rechts">
                  {t(kop)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rijen.map(({ sleutel, naam, cellen }) => (
              <tr
                key={sleutel}
                className={sleutel === 'nu' || sleutel === 'straks' ? 'baken-scenario__som' : undefined}
              >
                <th scope="row">{naam}</th>
                {cellen.map((cel, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
                  <td key={i} className="baken-tabel__rechts">
                    {cel}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
      {iets.length === 0 && <p className="baken-stil">{t('niets')}</p>}
      <p className="baken-stil baken-scenario__noot">{t('noot')}</p>
    </Card>
  );
}

/** Liquidity month by month, without and with the assumptions, with the first shortfall and the test of six months. */
interface LiquiditeitProps {
  readonly uitkomst: Uitkomst;
  readonly periode: string;
  /** The day whose knowledge is reckoned with: a month before it is over. */
  readonly dag: string;
}

export function Liquiditeit({ uitkomst, periode, dag }: LiquiditeitProps) {
  const t = useTranslations('scenario.liquiditeit');
  const opmaak = useOpmaak();
  const { bron, telt, maanden, met, zonder, onzeker } = uitkomst.liquiditeit;
  const noem = (maand: string) =>
    isVoorbij(maand, dag) ? t('isVoorbij', { maand: schrijfMaand(opmaak, maand) }) : schrijfMaand(opmaak, maand);
  const tekort = (wie: 'met' | 'zonder', wat: typeof met) =>
    wat
      ? t(`tekort.${wie}`, {
          maand: noem(wat.maand),
          bedrag: opmaak.euroKort(wat.bedrag),
          toets: wat.binnenToets ? 'ja' : 'nee',
        })
      : t(`geenTekort.${wie}`, { onzeker: onzeker ? 'ja' : 'nee' });
  if (bron === 'geen')
    return (
      <Card titel={t('titel')}>
        <Alert soort="let" titel={t('geenTitel')}>
          <p>{t('geen')}</p>
        </Alert>
      </Card>
    );
  return (
    <Card
      titel={t('titel')}
      onderschrift={t(`bron.${bron}`, {
        periode: opmaak.periode(periode),
        telt: new Intl.ListFormat(opmaak.taal).format(telt),
      })}
    >
      <p>
        <b>{tekort('met', met)}</b>
      </p>
      <p className="baken-stil">{tekort('zonder', zonder)}</p>
      <Padlijn
        zin={`${t('titel')}. ${tekort('zonder', zonder)} ${tekort('met', met)}`}
        koppen={[t('maand'), t('zonder'), t('met')]}
        geen={t('nietBekend')}
        formaat={opmaak.euroKort}
        punten={maanden.map((m) => ({
          sleutel: m.maand,
          naam: noem(m.maand),
          kort: schrijfMaandKort(opmaak, m.maand),
          zonder: m.zonder,
          met: m.met,
        }))}
      />
      <p className="baken-stil baken-scenario__noot">{t('toets')}</p>
    </Card>
  );
}

/** The figures of the four quarters after the last known one, each beside what it would be without the assumptions. */
export function Kwartalen({ uitkomst, periode }: { readonly uitkomst: Uitkomst; readonly periode: string }) {
  const t = useTranslations('scenario.kwartalen');
  const opmaak = useOpmaak();
  const { kwartalen } = uitkomst;
  const titel = t('titel', { periode: opmaak.periode(periode) });
  const [zonder, zetZonder] = useState(false);
  const cel = (bedrag: number | null | undefined) => (bedrag == null ? t('nietBekend') : opmaak.euroKort(bedrag));
  return (
    <Card
      titel={titel}
      onderschrift={t(zonder ? 'onderZonder' : 'onderMet')}
      acties={
        <Button klein aria-pressed={zonder} onPress={() => zetZonder(!zonder)}>
          {t('toonZonder')}
        </Button>
      }
    >
      <Scrollvlak className="baken-tweeling" tabel={titel}>
        <table>
          <caption className="baken-alleen-voorlezen">{titel}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cijfer')}</th>
              {kwartalen.map((k) => (
                <th key={k.periode} scope="col" className="baken-tabel__rechts">
                  {opmaak.periode(k.periode)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(kwartalen[0]?.cijfers ?? []).map(({ gegeven, naam }, rij) => (
              <tr key={gegeven}>
                <th scope="row">{naam}</th>
                {kwartalen.map((k) => (
                  <td key={k.periode} className="baken-tabel__rechts">
                    {cel(zonder ? k.cijfers[rij]?.zonder : k.cijfers[rij]?.met)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
      <p className="baken-stil baken-scenario__noot">{t('noot')}</p>
    </Card>
  );
}
