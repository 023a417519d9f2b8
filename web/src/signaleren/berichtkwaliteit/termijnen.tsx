import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { Berekening } from '../wachttijden/delen.tsx';
import { Deel, type DeelProps, deelOpTijd, hoofdletter, opTelaat, totaalVan, useTermtekst } from './delen.tsx';
import type { Term } from './vragen.ts';

interface TermijnenProps extends DeelProps {
  readonly gekozen: string | undefined;
}

/** Every term with how it is kept, the most late first. Choosing one shows who is late with it. */
export function Termijnen({ beeld, gekozen }: TermijnenProps) {
  const t = useTranslations('berichtkwaliteit.termijnen');
  const kolommen = useMemo(
    (): readonly Kolom<Term>[] => [
      { id: 'termijn', kop: t('termijn'), rijkop: true, cel: (term) => <Termnaam term={term} gekozen={gekozen} /> },
      { id: 'wie', kop: t('wie'), breedte: 7, vanaf: 880, cel: ({ soort }) => t(`soort.${soort}`) },
      { id: 'optijd', kop: t('optijd'), breedte: 11, cel: (term) => <Deel deel={deelOpTijd(term)} /> },
      { id: 'telaat', kop: t('telaat'), breedte: 8.5, rechts: true, cel: (term) => <Telaat term={term} /> },
      { id: 'meest', kop: t('meest'), breedte: 15, vanaf: 760, cel: (term) => <Meest term={term} /> },
    ],
    [t, gekozen],
  );
  return (
    <Card titel={t('titel')} onderschrift={t('onder')} vol className="baken-kwaliteittabel">
      <DataTable
        label={t('titel')}
        kolommen={kolommen}
        rijen={opTelaat(beeld.termijnen)}
        rijSleutel={({ code }) => code}
        gereedschap={false}
        kaart={(term) => (
          <div className="baken-wachtkaart">
            <Termnaam term={term} gekozen={gekozen} />
            <div className="baken-wachtkaart__onder">
              <Deel deel={deelOpTijd(term)} />
              <span>
                <Telaat term={term} /> {t('telaatKort')}
              </span>
            </div>
            {term.telaat > 0 && (
              <p className="baken-stil">
                {t('meestKaart')} <Meest term={term} />
              </p>
            )}
          </div>
        )}
        leeg={<EmptyState titel={t('leeg')} />}
      />
      <div className="baken-inspring">
        <Berekening codes={['tijdigheid']}>{t('berekening')}</Berekening>
      </div>
    </Card>
  );
}

function Termnaam({ term, gekozen }: { readonly term: Term; readonly gekozen: string | undefined }) {
  const uitleg = useTermtekst()(term);
  return (
    <>
      <Link
        from="/berichtkwaliteit"
        to="/berichtkwaliteit"
        search={(vorig) => ({ ...vorig, termijn: term.code })}
        className="baken-termnaam"
        activeOptions={{ exact: true }}
        aria-current={term.code === gekozen ? 'true' : undefined}
        preload={false}
        resetScroll={false}
      >
        {hoofdletter(term.naam)}
      </Link>
      <span className="baken-termuitleg">{uitleg}</span>
    </>
  );
}

function Telaat({ term }: { readonly term: Term }) {
  const t = useTranslations('berichtkwaliteit');
  const opmaak = useOpmaak();
  if (totaalVan(term) === 0) return '–';
  return (
    <>
      <b className={term.telaat > 0 ? 'baken-buitennorm' : undefined}>{opmaak.getal(term.telaat)}</b>{' '}
      <span className="baken-stil">{t('vanTotaal', { totaal: totaalVan(term) })}</span>
    </>
  );
}

function Meest({ term }: { readonly term: Term }) {
  const t = useTranslations('berichtkwaliteit.termijnen');
  const [eerste] = term.partijen;
  if (!eerste && term.telaat > 0) return <span className="baken-stil">{t('verborgen')}</span>;
  if (!eerste || eerste.telaat === 0) return <span className="baken-stil">{t('niemand')}</span>;
  return t('meestBij', { naam: eerste.naam, aantal: eerste.telaat });
}
