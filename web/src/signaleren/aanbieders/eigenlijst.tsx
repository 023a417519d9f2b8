import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AanbiederRij } from '../../api/typen.ts';
import { aanbiedersVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useSessie } from '../../app/sessie.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import {
  Button,
  DataTable,
  EmptyState,
  type Kolom,
  leesSortering,
  schrijfSortering,
  VerborgenLegenda,
  WachtOp,
} from '../../ui/index.ts';
import { DeelCel, NaamCel, SignalenCel, TredeCel } from './cellen.tsx';
import { type Filter, filterAanbieders, heeftFilter, type WijzigFilter } from './filter.ts';
import { Filterbalk } from './filterbalk.tsx';
import { useNamen } from './namen.ts';

interface Eigenrij extends AanbiederRij {
  /** Young people in the own region; null when the party belongs to no region. */
  readonly hier: number | null;
}

interface EigenLijstProps {
  readonly filter: Filter;
  readonly wijzig: WijzigFilter;
}

const EERST = { kolom: 'trede', richting: 'af' } as const;

/** The providers that a region, municipality or matching team may see: who helps here comes first, and what was shared. */
export default function EigenLijst({ filter, wijzig }: EigenLijstProps) {
  const bekendOp = useBekendOp();
  const [regio] = useSessie().regios;
  const alle = useQuery(aanbiedersVraag(bekendOp, 'alle'));
  // Asked for the region, the list also tells how many young people are helped in it.
  const hier = useQuery({ ...aanbiedersVraag(bekendOp, 'alle', regio ?? ''), enabled: regio !== undefined });
  const rijen = useMemo(() => {
    const aantallen = new Map(hier.data?.aanbieders.map((rij) => [rij.kvk, rij.jongerenInWerkgebied]));
    return (alle.data?.aanbieders ?? [])
      .map((rij): Eigenrij => ({ ...rij, hier: aantallen.get(rij.kvk) ?? null }))
      .sort((a, b) => (b.hier ?? 0) - (a.hier ?? 0) || a.naam.localeCompare(b.naam, 'nl'));
  }, [alle.data, hier.data]);
  return (
    <>
      <div className="baken-inspring baken-niet-afdrukken">
        <Filterbalk filter={filter} wijzig={wijzig} />
      </div>
      <div className={alle.data ? undefined : 'baken-inspring'}>
        <WachtOp vraag={alle} regels={9}>
          {() => <Tabel rijen={rijen} filter={filter} wijzig={wijzig} />}
        </WachtOp>
      </div>
    </>
  );
}

function Tabel({ rijen, filter, wijzig }: EigenLijstProps & { readonly rijen: readonly Eigenrij[] }) {
  const t = useTranslations('aanbieders');
  const kolommen = useKolommen();
  const getoond = useMemo(() => filterAanbieders(rijen, filter), [rijen, filter]);
  const gekozen = leesSortering(filter.sorteer);
  const wis = () => wijzig({ trede: undefined, regio: undefined, soort: undefined, zoek: undefined });
  return (
    <DataTable
      label={t('titel')}
      kolommen={kolommen}
      rijen={getoond}
      rijSleutel={(rij) => rij.kvk}
      sortering={gekozen && kolommen.some(({ id }) => id === gekozen.kolom) ? gekozen : EERST}
      onSorteer={(nieuw) => wijzig({ sorteer: schrijfSortering(nieuw) }, true)}
      kaart={(rij) => <Kaart rij={rij} />}
      boven={
        <>
          <span role="status">{t('aantal', { getoond: getoond.length, totaal: rijen.length })}</span>
          {getoond.some(({ nietZichtbaar }) => nietZichtbaar.length > 0) && <VerborgenLegenda />}
          {heeftFilter(filter) && (
            <Button soort="quiet" klein className="baken-niet-afdrukken" onPress={wis}>
              {t('wisFilters')}
            </Button>
          )}
        </>
      }
      leeg={
        rijen.length > 0 ? (
          <EmptyState titel={t('leegTitel')} actie={<Button onPress={wis}>{t('wisFilters')}</Button>}>
            {t('leegFilter')}
          </EmptyState>
        ) : (
          <EmptyState titel={t('leegTitel')}>{t('leegEigen')}</EmptyState>
        )
      }
    />
  );
}

/** A provider of which the seat is here and that helps nobody here has no number: it is not known to be zero. */
function Hier({ aantal }: { readonly aantal: number | null }) {
  const t = useTranslations('aanbieders');
  const opmaak = useOpmaak();
  return aantal ? opmaak.getal(aantal) : <span className="baken-ontbreekt">{t('geenHier')}</span>;
}

function useKolommen(): readonly Kolom<Eigenrij>[] {
  const t = useTranslations('aanbieders.kolom');
  const namen = useNamen();
  return useMemo(
    () => [
      {
        id: 'naam',
        kop: t('naam'),
        rijkop: true,
        cel: (rij) => <NaamCel rij={rij} />,
        sorteerwaarde: (rij) => rij.naam,
      },
      {
        id: 'hier',
        kop: t('hier'),
        uitleg: t('hierUitleg'),
        breedte: 8.5,
        rechts: true,
        eerstHoog: true,
        cel: ({ hier }) => <Hier aantal={hier} />,
        sorteerwaarde: ({ hier }) => hier,
      },
      {
        id: 'hulpvormen',
        kop: t('hulpvormen'),
        breedte: 15,
        vanaf: 560,
        cel: (rij) => rij.hulpvormen.map(namen.hulpvorm).join(', '),
      },
      {
        id: 'soort',
        kop: t('soort'),
        breedte: 11,
        vanaf: 760,
        cel: (rij) => rij.soorten.map(namen.soort).join(', '),
        sorteerwaarde: (rij) => rij.soorten.map(namen.soort).join(', '),
      },
      {
        id: 'trede',
        kop: t('trede'),
        breedte: 12.2,
        eerstHoog: true,
        cel: (rij) => (
          <DeelCel rij={rij} deel="oordeel">
            <TredeCel rij={rij} />
          </DeelCel>
        ),
        sorteerwaarde: (rij) => rij.trede,
      },
      {
        id: 'signalen',
        kop: t('signalen'),
        uitleg: t('signalenUitleg'),
        breedte: 5.3,
        rechts: true,
        eerstHoog: true,
        vanaf: 680,
        cel: (rij) => (
          <DeelCel rij={rij} deel="oordeel">
            <SignalenCel rij={rij} />
          </DeelCel>
        ),
        sorteerwaarde: (rij) => (rij.nietZichtbaar.includes('oordeel') ? null : rij.signalen),
      },
      {
        id: 'kvk',
        kop: t('kvk'),
        breedte: 6.5,
        verborgen: true,
        cel: (rij) => rij.kvk,
        sorteerwaarde: (rij) => rij.kvk,
      },
    ],
    [t, namen],
  );
}

/** A row on a phone. */
function Kaart({ rij }: { readonly rij: Eigenrij }) {
  const t = useTranslations('aanbieders');
  const namen = useNamen();
  return (
    <div className="baken-aanbiederkaart">
      <NaamCel rij={rij} />
      <p className="baken-stil">
        {[rij.hier ? t('jongerenHier', { aantal: rij.hier }) : '', rij.hulpvormen.map(namen.hulpvorm).join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="baken-aanbiederkaart__onder">
        <DeelCel rij={rij} deel="oordeel">
          <TredeCel rij={rij} />
        </DeelCel>
      </div>
    </div>
  );
}
