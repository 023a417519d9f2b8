import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, EmptyState, Scrollvlak, TredeBadge } from '../../ui/index.ts';
import { nieuwsteEerst } from './logboek.ts';
import type { AanbiederDetail } from './typen.ts';
import { isVerborgen, VerborgenKaart } from './verborgen.tsx';

/** Every decision and every proposal, the latest first. Nothing is ever removed from it. */
export function Logboek({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.logboek');
  if (isVerborgen(aanbieder, 'oordeel')) return <VerborgenKaart titel={t('besluiten')} />;
  return (
    <div className="baken-stapel">
      <Card titel={t('besluiten')} onderschrift={t('besluitenOnder')} vol>
        <Besluiten aanbieder={aanbieder} />
      </Card>
      <Card
        titel={t('voorstellen')}
        onderschrift={t('voorstellenOnder', { normset: aanbieder.normset.naam, status: aanbieder.normset.status })}
        vol
      >
        <Voorstellen aanbieder={aanbieder} />
      </Card>
    </div>
  );
}

function Besluiten({ aanbieder: { besluiten } }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.logboek');
  const noemOorzaak = useTranslations('aanbieder.oorzaak');
  const opmaak = useOpmaak();
  if (besluiten.length === 0) return <EmptyState titel={t('geenBesluiten')}>{t('geenBesluitenUitleg')}</EmptyState>;
  return (
    <Scrollvlak className="baken-tabelrol" tabel={t('besluiten')}>
      <table className="baken-tabel baken-logboektabel">
        <caption className="baken-alleen-voorlezen">{t('besluiten')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kop.op')}</th>
            <th scope="col">{t('kop.voorstel')}</th>
            <th scope="col">{t('kop.besluit')}</th>
            <th scope="col">{t('kop.reden')}</th>
            <th scope="col">{t('kop.door')}</th>
          </tr>
        </thead>
        <tbody>
          {nieuwsteEerst(besluiten).map((besluit) => (
            <tr key={besluit.op}>
              <th scope="row">{opmaak.tijdstip(besluit.op)}</th>
              <td>
                {besluit.voorstelTrede === null ? t('geenVoorstelToen') : <TredeBadge trede={besluit.voorstelTrede} />}
              </td>
              <td>
                <TredeBadge trede={besluit.trede} />
              </td>
              <td className="baken-logboektabel__reden">
                {besluit.reden}
                {besluit.oorzaken.length > 0 && (
                  <span className="baken-rijnaam__bij">
                    {besluit.oorzaken.map((oorzaak) => noemOorzaak(oorzaak)).join(', ')}
                  </span>
                )}
              </td>
              <td>{besluit.door}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollvlak>
  );
}

function Voorstellen({ aanbieder: { voorstellen } }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.logboek');
  const opmaak = useOpmaak();
  if (voorstellen.length === 0)
    return <EmptyState titel={t('geenVoorstellen')}>{t('geenVoorstellenUitleg')}</EmptyState>;
  return (
    <Scrollvlak className="baken-tabelrol" tabel={t('voorstellen')}>
      <table className="baken-tabel">
        <caption className="baken-alleen-voorlezen">{t('voorstellen')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kop.op')}</th>
            <th scope="col">{t('kop.voorstel')}</th>
            <th scope="col">{t('kop.periode')}</th>
          </tr>
        </thead>
        <tbody>
          {nieuwsteEerst(voorstellen).map(({ op, periode, trede }) => (
            <tr key={op}>
              <th scope="row">{opmaak.tijdstip(op)}</th>
              <td>
                <TredeBadge trede={trede} />
              </td>
              <td>{periode ? opmaak.periode(periode) : t('geenPeriode')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollvlak>
  );
}
