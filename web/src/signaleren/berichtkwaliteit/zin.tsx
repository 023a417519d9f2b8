import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { useWoorden } from '../wachttijden/delen.tsx';
import { deelOpTijd, totaalVan, verstAchter } from './delen.tsx';
import type { Kwaliteit } from './vragen.ts';
import type { Kwaliteitzoek } from './zoek.ts';

const b = (tekst: ReactNode) => <b>{tekst}</b>;

/** The answer: how much was on time, and who is furthest behind with what. */
export function Zin({ beeld, zoek }: { readonly beeld: Kwaliteit; readonly zoek: Kwaliteitzoek }) {
  const t = useTranslations('berichtkwaliteit.zin');
  const opmaak = useOpmaak();
  const woorden = useWoorden();
  const som = beeld.termijnen.reduce(
    (n, { optijd, telaat }) => ({ optijd: n.optijd + optijd, telaat: n.telaat + telaat }),
    { optijd: 0, telaat: 0 },
  );
  const waar = beeld.gemeenten.find(({ code }) => code === zoek.gemeente)?.naam ?? beeld.regio.naam;
  const deel = deelOpTijd(som);
  if (deel === null) return <p>{t('niets', { waar })}</p>;
  return (
    <div className="baken-wachtzin">
      <p>
        {t.rich('antwoord', {
          ...{ waar, deel: opmaak.aandeel(deel, 0), telaat: som.telaat, totaal: totaalVan(som), b },
          ...{ vanaf: woorden.maand(beeld.vanaf), tot: woorden.maand(beeld.tot) },
        })}
      </p>
      <p>
        <Achter beeld={beeld} soort="gemeentecode" /> <Achter beeld={beeld} soort="agb" />
      </p>
    </div>
  );
}

/** Which municipality, or which provider, has the largest part late, and with what. */
function Achter({ beeld, soort }: { readonly beeld: Kwaliteit; readonly soort: 'gemeentecode' | 'agb' }) {
  const t = useTranslations('berichtkwaliteit.zin');
  const gevonden = verstAchter(beeld.termijnen, soort);
  if (!gevonden) return t('niemand', { soort });
  const { term, partij } = gevonden;
  const enige = term.partijen.length === 1;
  return t.rich('achter', {
    ...{ soort, enige: enige ? 'ja' : 'nee', naam: partij.naam, telaat: partij.telaat, totaal: totaalVan(partij), b },
    termijn: () => (
      <Link
        from="/berichtkwaliteit"
        to="/berichtkwaliteit"
        search={(vorig) => ({ ...vorig, termijn: term.code })}
        resetScroll={false}
      >
        {term.naam}
      </Link>
    ),
  });
}
