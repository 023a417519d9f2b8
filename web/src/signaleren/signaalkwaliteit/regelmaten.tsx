import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { Card, EmptyState, Scrollvlak } from '../../ui/index.ts';
import { useSchrijf } from './schrijf.ts';
import { type Inhoud, isTeTonen, type Regelmaat } from './typen.ts';

/** The rules of the inbox: what people said of their signals. */
export function Regelmaten({ inbox, minstens }: { readonly inbox: Inhoud['inbox']; readonly minstens: number }) {
  const t = useTranslations('signaalkwaliteit.regels');
  const schrijf = useSchrijf();
  const mag = useMag(EISEN.eenZaak);
  const getoond = inbox.filter(isTeTonen);
  if (getoond.length === 0)
    return (
      <Card titel={t('titel')} onderschrift={t('onder')}>
        <EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>
      </Card>
    );
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder')}
      acties={mag && <Link to="/signaalregels">{t('naarRegels')}</Link>}
      vol
    >
      <Scrollvlak className="baken-tabelrol" tabel={t('titel')}>
        <table className="baken-tabel baken-kwaliteit__tabel">
          <caption className="baken-alleen-voorlezen">{t('titel')}</caption>
          <thead>
            <tr>
              {(['regel', 'signalen', 'mens', 'precisie', 'reden'] as const).map((kop) => (
                <th key={kop} scope="col">
                  {t(`kop.${kop}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {getoond.map((regel) => (
              <tr key={regel.code}>
                <th scope="row">{regel.naam}</th>
                <td>{schrijf.aantal(regel.signalen)}</td>
                <td>{t('oordeel', oordelen(regel, schrijf.aantal))}</td>
                <td>{schrijf.aandeel(regel.precisie)}</td>
                <td>
                  <Redenen regel={regel} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
      <p className="baken-stil baken-kwaliteit__noot">
        {t('noot', { minstens })} {t('weg', { aantal: inbox.length - getoond.length })}
      </p>
    </Card>
  );
}

const oordelen = ({ loos, terecht, open }: Regelmaat, schrijf: (n: number | null) => string) => ({
  loos: schrijf(loos),
  terecht: schrijf(terecht),
  open: schrijf(open),
});

function Redenen({ regel }: { readonly regel: Regelmaat }) {
  const t = useTranslations('signaalkwaliteit.regels');
  const schrijf = useSchrijf();
  const wel = regel.perReden.filter(({ aantal }) => aantal !== 0);
  if (wel.length === 0) return t('geenReden');
  if (wel.every(({ aantal }) => aantal === null)) return schrijf.aantal(null);
  return wel.map(({ reden, aantal }) => `${t(`reden.${reden as 'anders'}`)}: ${schrijf.aantal(aantal)}`).join('; ');
}
