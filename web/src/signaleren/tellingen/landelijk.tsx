import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, PageHeader, Scrollvlak, TredeGlyph, WachtOp } from '../../ui/index.ts';
import './tellingen.css';
import type { Tellingen } from './typen.ts';
import { tellingenVraag } from './vragen.ts';

export const Route = createLazyRoute('/landelijke-tellingen')({ component: LandelijkeTellingen });

/** The national picture in counts, for who may know no provider by name. */
function LandelijkeTellingen() {
  const t = useTranslations('tellingen.landelijk');
  const opmaak = useOpmaak();
  const vraag = useQuery(tellingenVraag(useBekendOp()));
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={
          vraag.data && (
            <>
              <Zin tellingen={vraag.data} />
              <p className="baken-stil">
                {t('uitleg', { datum: opmaak.datum(vraag.data.bekendOp), minstens: vraag.data.minstens })}
              </p>
            </>
          )
        }
      />
      <WachtOp vraag={vraag} regels={10}>
        {(tellingen) => (
          <div className="baken-stapel">
            <Ladder tellingen={tellingen} />
            <Regios tellingen={tellingen} />
          </div>
        )}
      </WachtOp>
    </>
  );
}

/** How many providers and young people it is about; without a total, which tredes can be told. */
function Zin({ tellingen }: { readonly tellingen: Tellingen }) {
  const t = useTranslations('tellingen.landelijk');
  const opmaak = useOpmaak();
  const { aantal, jongeren, ladder, toezichthouder } = tellingen;
  const b = (tekst: React.ReactNode) => <b>{tekst}</b>;
  if (aantal === null || jongeren === null) {
    const getoond = ladder.reduce((som, trede) => som + (trede.aantal ?? 0), 0);
    if (getoond === 0) return <p>{t('zinWeinig', { toezichthouder })}</p>;
    return <p>{t.rich('zinZonder', { toezichthouder, getoond: opmaak.getal(getoond), b })}</p>;
  }
  return <p>{t.rich('zin', { toezichthouder, aantal: opmaak.getal(aantal), jongeren: opmaak.getal(jongeren), b })}</p>;
}

/** A count, or the words for one that could point at somebody, or give such a one away. */
function Aantal({ aantal }: { readonly aantal: number | null }) {
  const t = useTranslations('tellingen.landelijk');
  const opmaak = useOpmaak();
  if (aantal === null) return <span className="baken-telling__weinig">{t('onderdrukt')}</span>;
  return opmaak.getal(aantal);
}

function Ladder({ tellingen }: { readonly tellingen: Tellingen }) {
  const t = useTranslations('tellingen.landelijk');
  const tb = useTranslations('begrippen');
  return (
    <section className="baken-telladder" aria-labelledby="telladder">
      <h2 id="telladder">{t('ladder')}</h2>
      <ul>
        {tellingen.ladder.map(({ trede, aantal }) => (
          <li key={trede} className={`baken-teltegel baken-trede--${trede}`}>
            <span className="baken-teltegel__nummer">
              <TredeGlyph trede={trede} formaat={17} />
              {tb('tredeNummer', { trede })}
            </span>
            <span className="baken-teltegel__naam">{tb(`trede.${trede}`)}</span>
            <span className="baken-teltegel__aantal">
              <Aantal aantal={aantal} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Regios({ tellingen }: { readonly tellingen: Tellingen }) {
  const t = useTranslations('tellingen.landelijk');
  return (
    <Card
      className="baken-tellijst"
      titel={t('regios')}
      onderschrift={t('regiosOnder', { minstens: tellingen.minstens })}
      vol
    >
      <Scrollvlak className="baken-tabelrol" tabel={t('regios')}>
        <table className="baken-tabel">
          <caption className="baken-alleen-voorlezen">{t('regios')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('regio')}</th>
              <th scope="col" className="baken-tabel__rechts">
                {t('aanbieders')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...tellingen.regios]
              .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
              .map(({ code, naam, aanbieders }) => (
                <tr key={code}>
                  <th scope="row">{naam}</th>
                  <td className="baken-tabel__rechts">
                    <Aantal aantal={aanbieders} />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </Scrollvlak>
    </Card>
  );
}
