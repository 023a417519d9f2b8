import { useTranslations } from 'use-intl';
import { ErnstTeken, TijdLijn } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, EmptyState, Scrollvlak, TredeTegel } from '../../ui/index.ts';
import { nieuwsteEerst, tredeperioden } from './logboek.ts';
import { dagVan } from './moment.ts';
import { jaarEerder, LANEN, laanVan } from './signaal.ts';
import type { AanbiederDetail, Gebeurtenis, Signaal } from './typen.ts';
import { isVerborgen, VerborgenKaart } from './verborgen.tsx';

/** Everything that happened or stood out, first over time and then as lists. */
export function Signalen({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder');
  return (
    <div className="baken-stapel">
      {isVerborgen(aanbieder, 'oordeel') ? (
        <VerborgenKaart titel={t('signalen.titel')} />
      ) : (
        <Card titel={t('signalen.titel')} onderschrift={t('signalen.onderschrift')}>
          <Signaaltijdlijn aanbieder={aanbieder} />
          <Signaallijst signalen={aanbieder.signalen} />
        </Card>
      )}
      {isVerborgen(aanbieder, 'gebeurtenissen') ? (
        <VerborgenKaart titel={t('gebeurtenissen.titel')} />
      ) : (
        <Card titel={t('gebeurtenissen.titel')} onderschrift={t('gebeurtenissen.onderschrift')} vol>
          <Gebeurtenissen gebeurtenissen={aanbieder.gebeurtenissen} />
        </Card>
      )}
    </div>
  );
}

/** The last year in lanes, with the tredes behind it. */
export function Signaaltijdlijn({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.signalen');
  const tot = aanbieder.bekendOp;
  const van = jaarEerder(tot);
  const punten = aanbieder.signalen
    .map((signaal, nummer) => ({ ...signaal, sleutel: String(nummer), op: dagVan(signaal.op), laan: laanVan(signaal) }))
    .filter(({ op, laan }) => laan !== 'Trede' && op >= van && op <= tot);
  return (
    <TijdLijn
      van={van}
      tot={tot}
      lanen={LANEN.map((id) => ({ id, naam: t(`laan.${id}`) }))}
      signalen={punten}
      treden={tredeperioden(aanbieder.tredeperioden, van, tot)}
    />
  );
}

interface SignaallijstProps {
  readonly signalen: readonly Signaal[];
  readonly hoogstens?: number;
}

export function Signaallijst({ signalen, hoogstens }: SignaallijstProps) {
  const t = useTranslations('aanbieder.signalen');
  const opmaak = useOpmaak();
  if (signalen.length === 0) return <p className="baken-signalen__geen">{t('geen')}</p>;
  return (
    <ul className="baken-signalen">
      {nieuwsteEerst(signalen)
        .slice(0, hoogstens)
        .map((signaal, nummer) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one day can bring two signals with the same text
          <li key={`${signaal.op} ${nummer}`} className="baken-signalen__signaal">
            <ErnstTeken ernst={signaal.ernst} />
            <time dateTime={dagVan(signaal.op)}>{opmaak.datumKort(dagVan(signaal.op), true)}</time>
            <div className="baken-signalen__tekst">
              <b>{signaal.naam}</b>
              {signaal.tekst !== signaal.naam && <span>{signaal.tekst}</span>}
            </div>
            <span className="baken-signalen__laan">{t(`laan.${laanVan(signaal)}`)}</span>
          </li>
        ))}
    </ul>
  );
}

function Gebeurtenissen({ gebeurtenissen }: { readonly gebeurtenissen: readonly Gebeurtenis[] }) {
  const t = useTranslations('aanbieder.gebeurtenissen');
  const opmaak = useOpmaak();
  if (gebeurtenissen.length === 0) return <EmptyState titel={t('geen')}>{t('geenUitleg')}</EmptyState>;
  return (
    <Scrollvlak className="baken-tabelrol" tabel={t('titel')}>
      <table className="baken-tabel baken-gebeurtenistabel">
        <caption className="baken-alleen-voorlezen">{t('titel')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kop.wat')}</th>
            <th scope="col">{t('kop.datum')}</th>
            <th scope="col">{t('kop.trede')}</th>
            <th scope="col">{t('kop.toelichting')}</th>
            <th scope="col">{t('kop.bron')}</th>
            <th scope="col">{t('kop.bekendSinds')}</th>
          </tr>
        </thead>
        <tbody>
          {gebeurtenissen.map((gebeurtenis) => (
            <tr key={`${gebeurtenis.soort} ${gebeurtenis.datum} ${gebeurtenis.vastgelegdOp}`}>
              <th scope="row">{gebeurtenis.naam}</th>
              <td>{opmaak.datum(gebeurtenis.datum)}</td>
              <td>{gebeurtenis.trede === null ? t('teltNietMee') : <TredeTegel trede={gebeurtenis.trede} />}</td>
              <td>{gebeurtenis.toelichting || t('geenToelichting')}</td>
              <td>{gebeurtenis.bron}</td>
              <td>{opmaak.datum(dagVan(gebeurtenis.vastgelegdOp))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollvlak>
  );
}
