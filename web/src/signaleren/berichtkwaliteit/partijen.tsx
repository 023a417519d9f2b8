import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import {
  berichtenBij,
  Deel,
  type DeelProps,
  deelOpTijd,
  filterVan,
  Partijnaam,
  totaalVan,
  useTermtekst,
  WEINIG,
} from './delen.tsx';
import type { Partij, Term } from './vragen.ts';

/** More make a list that nobody reads to its end; the rest is a press away. */
const EERST = 8;

interface PartijenProps extends DeelProps {
  readonly term: Term;
}

/** Who is late with one term, the most late first, with the messages behind it. */
export function Partijen({ beeld, zoek, magBerichten, term }: PartijenProps) {
  const t = useTranslations('berichtkwaliteit.partijen');
  const opmaak = useOpmaak();
  const uitleg = useTermtekst()(term);
  const [alle, setAlle] = useState(false);
  const rijen = alle ? term.partijen : term.partijen.slice(0, EERST);
  const regel = term.regels.join(',');
  const kolommen = useMemo((): readonly Kolom<Partij>[] => {
    const naarBerichten = (partij: Partij) => (
      <Link
        to="/berichtenverkeer"
        search={berichtenBij({ beeld, zoek }, { ...filterVan(partij), regel })}
        aria-label={t('berichtenVan', { naam: partij.naam })}
      >
        {t('berichten')}
      </Link>
    );
    return [
      { id: 'wie', kop: t(term.soort), rijkop: true, cel: (partij) => <Naam partij={partij} /> },
      {
        ...{ id: 'telaat', kop: t('telaat'), breedte: 7, rechts: true },
        cel: ({ telaat }) => <b className={telaat > 0 ? 'baken-buitennorm' : undefined}>{opmaak.getal(telaat)}</b>,
      },
      {
        ...{ id: 'totaal', kop: t('totaal'), breedte: 8, rechts: true, vanaf: 680 as const },
        cel: (partij) => opmaak.getal(totaalVan(partij)),
      },
      { id: 'optijd', kop: t('optijd'), breedte: 12, cel: (partij) => <Deel deel={deelOpTijd(partij)} /> },
      ...(magBerichten
        ? [{ id: 'berichten', kop: t('achter'), breedte: 10, cel: (p: Partij) => p.telaat > 0 && naarBerichten(p) }]
        : []),
    ];
  }, [t, opmaak, beeld, zoek, magBerichten, term.soort, regel]);
  return (
    <Card titel={t('titel', { termijn: term.naam })} onderschrift={uitleg} vol className="baken-kwaliteittabel">
      <DataTable
        label={t('titel', { termijn: term.naam })}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ code }) => code}
        gereedschap={false}
        kaart={(partij) => (
          <div className="baken-wachtkaart">
            <Naam partij={partij} />
            <div className="baken-wachtkaart__onder">
              <Deel deel={deelOpTijd(partij)} />
              <span>{t('kaart', { telaat: partij.telaat, totaal: totaalVan(partij) })}</span>
              {kolommen.find(({ id }) => id === 'berichten')?.cel(partij)}
            </div>
          </div>
        )}
        leeg={<EmptyState titel={t('leeg')} />}
      />
      {term.partijen.length > EERST && (
        <p className="baken-kwaliteitmeer baken-niet-afdrukken">
          <Button klein soort="quiet" aria-expanded={alle} onPress={() => setAlle(!alle)}>
            {t(alle ? 'minder' : 'meer', { aantal: term.partijen.length })}
          </Button>
        </p>
      )}
    </Card>
  );
}

function Naam({ partij }: { readonly partij: Partij }) {
  const t = useTranslations('berichtkwaliteit.partijen');
  return (
    <>
      <Partijnaam partij={partij} />
      {totaalVan(partij) < WEINIG && <span className="baken-rijnaam__bij">{t('weinig')}</span>}
    </>
  );
}
