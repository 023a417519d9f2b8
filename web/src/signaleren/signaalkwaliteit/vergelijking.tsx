import { useTranslations } from 'use-intl';
import { Intervallen, type Intervalrij } from '../../grafiek/index.ts';
import { Card, Scrollvlak } from '../../ui/index.ts';
import { useSchrijf } from './schrijf.ts';
import { type Aandeel, type Inhoud, type Maat, NAAST_ELKAAR } from './typen.ts';

const TEKEN: Readonly<Record<Maat['soort'], Intervalrij['teken']>> = {
  voorstel: 'vierkant',
  vuistregel: 'rond',
  mens: 'ruit',
};

/** Our proposal beside the plain rules: what it finds, and how much of what it says comes true. */
export function NaastElkaar({ inhoud }: { readonly inhoud: Inhoud }) {
  const t = useTranslations('signaalkwaliteit.naast');
  const maten = NAAST_ELKAAR.flatMap((code) => inhoud.maten.find((m) => m.code === code) ?? []);
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <div className="baken-kwaliteit__figuren">
        <Figuurvan maten={maten} maat="recall" />
        <Figuurvan maten={maten} maat="precisie" />
      </div>
      <p className="baken-stil">{t('noot')}</p>
    </Card>
  );
}

function Figuurvan({ maten, maat }: { readonly maten: readonly Maat[]; readonly maat: 'recall' | 'precisie' }) {
  const t = useTranslations('signaalkwaliteit.naast');
  const schrijf = useSchrijf();
  const lees = (m: Maat): Aandeel => m[maat];
  const tekens = [...new Set(maten.map((m) => m.soort))].map((soort) => ({
    teken: TEKEN[soort],
    naam: t(`soort.${soort}`),
  }));
  return (
    <Intervallen
      kop={<h3>{t(`${maat}.kop`)}</h3>}
      zin={t(`${maat}.zin`, { lijst: maten.map((m) => `${m.naam} ${schrijf.kort(lees(m))}`).join('; ') })}
      schrijf={schrijf.procent}
      tekens={tekens}
      rijen={maten.map((m) => ({
        sleutel: m.code,
        naam: m.naam,
        teken: TEKEN[m.soort],
        waarde: lees(m).waarde,
        onder: lees(m).onder,
        boven: lees(m).boven,
        tekst: schrijf.kort(lees(m)),
      }))}
      tabel={{
        bijschrift: t(`${maat}.kop`),
        koppen: [t('regel'), t(`${maat}.kop`), t('loos'), t('voorsprong'), t('tijd'), t('niet')],
        rijen: maten.map((m) => ({
          sleutel: m.code,
          cellen: [
            m.naam,
            schrijf.aandeel(lees(m)),
            schrijf.tempo(m.loosPerJaar),
            schrijf.voorsprong(m.voorsprong),
            schrijf.tijd(m.tijdInAlarm),
            schrijf.aantal(m.nietTeBerekenen),
          ],
        })),
        getallen: 0,
      }}
    />
  );
}

/** The proposal at each threshold: a higher one finds less, and is right more often. */
export function Drempels({ maten }: { readonly maten: readonly Maat[] }) {
  const t = useTranslations('signaalkwaliteit.drempels');
  const tn = useTranslations('signaalkwaliteit.naast');
  const schrijf = useSchrijf();
  const koppen = [
    t('gevonden'),
    t('hard'),
    t('terecht'),
    t('perAanbieder'),
    t('alarmen'),
    tn('loos'),
    tn('voorsprong'),
    tn('tijd'),
  ];
  return (
    <Card titel={t('titel')} onderschrift={t('onder')} vol>
      <Scrollvlak className="baken-tabelrol" tabel={t('titel')}>
        <table className="baken-tabel baken-kwaliteit__tabel">
          <caption className="baken-alleen-voorlezen">{t('titel')}</caption>
          <thead>
            <tr>
              <th scope="col">{tn('regel')}</th>
              {koppen.map((kop) => (
                <th key={kop} scope="col">
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {maten.map((m) => (
              <tr key={m.code}>
                <th scope="row">{m.naam}</th>
                <td>{schrijf.aandeel(m.recall)}</td>
                <td>{schrijf.aandeel(m.recallHard)}</td>
                <td>{schrijf.aandeel(m.precisie)}</td>
                <td>{schrijf.aandeel(m.precisieAanbieders)}</td>
                <td>
                  {t('drie', {
                    terecht: schrijf.aantal(m.alarmen.terecht),
                    loos: schrijf.aantal(m.alarmen.vals),
                    open: schrijf.aantal(m.alarmen.open),
                  })}
                </td>
                <td>{schrijf.tempo(m.loosPerJaar)}</td>
                <td>{schrijf.voorsprong(m.voorsprong)}</td>
                <td>{schrijf.tijd(m.tijdInAlarm)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
    </Card>
  );
}
