import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { Card, EmptyState, Scrollvlak } from '../../ui/index.ts';
import { useSchrijf } from './schrijf.ts';
import type { Inhoud, Regelmaat } from './typen.ts';

/** The rules of the inbox: what people said of their signals, and what came of them. */
export function Regelmaten({ inbox, minstens }: { readonly inbox: Inhoud['inbox']; readonly minstens: number }) {
  const t = useTranslations('signaalkwaliteit.regels');
  const schrijf = useSchrijf();
  const mag = useMag(EISEN.eenZaak);
  if (inbox === null || inbox.length === 0)
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
              {(['regel', 'signalen', 'mens', 'reden', 'uitkomst'] as const).map((kop) => (
                <th key={kop} scope="col">
                  {t(`kop.${kop}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inbox.map((regel) => (
              <tr key={regel.code}>
                <th scope="row">{regel.naam}</th>
                <td>{schrijf.aantal(regel.signalen)}</td>
                <td>{t('oordeel', oordelen(regel, schrijf.aantal))}</td>
                <td>
                  <Redenen regel={regel} />
                </td>
                <td>{t('afloop', aflopen(regel, schrijf.aantal))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
      <p className="baken-stil baken-kwaliteit__noot">{t('noot', { minstens })}</p>
    </Card>
  );
}

const oordelen = ({ mens }: Regelmaat, schrijf: (n: number | null) => string) => ({
  loos: schrijf(mens.loos),
  terecht: schrijf(mens.terecht),
  geen: schrijf(mens.geen),
});

const aflopen = ({ uitkomst }: Regelmaat, schrijf: (n: number | null) => string) => ({
  terecht: schrijf(uitkomst.terecht),
  loos: schrijf(uitkomst.vals),
  open: schrijf(uitkomst.open),
});

function Redenen({ regel }: { readonly regel: Regelmaat }) {
  const t = useTranslations('signaalkwaliteit.regels');
  const schrijf = useSchrijf();
  const { perReden } = regel.mens;
  if (perReden.length === 0) return t('geenReden');
  return perReden
    .map(({ reden, aantal }) => `${t(`reden.${reden as 'anders'}`)}: ${schrijf.aantal(aantal)}`)
    .join('; ');
}
