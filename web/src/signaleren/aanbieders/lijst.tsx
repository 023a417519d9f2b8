import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AanbiederRij } from '../../api/typen.ts';
import { aanbiedersVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import {
  Button,
  buttonKlas,
  DataTable,
  EmptyState,
  leesSortering,
  Skeleton,
  schrijfSortering,
  WachtOp,
} from '../../ui/index.ts';
import { AanbiederKaart } from './cellen.tsx';
import { type Filter, filterAanbieders, heeftFilter, volgSignalen, type WijzigFilter } from './filter.ts';
import { Filterbalk } from './filterbalk.tsx';
import { useAanbiederKolommen } from './kolommen.tsx';

// Most people see the whole country; the others wait a moment for theirs.
const EigenLijst = lazy(() => import('./eigenlijst.tsx'));

const EERST = { kolom: 'trede', richting: 'af' } as const;

interface AanbiedersLijstProps {
  readonly bereik: 'ews' | 'alle';
  readonly filter: Filter;
  readonly wijzig: WijzigFilter;
  readonly regios?: readonly { readonly code: string; readonly naam: string }[] | undefined;
  /** Only the providers that have their seat or give help in this region, asked of the server. */
  readonly werkgebied?: string;
  readonly meerFilters?: ReactNode;
}

/**
 * Filters, the number of results and the table of providers; the same on the overview, a region and the full list. Who may
 * not see the whole country gets the providers of its own region, with what may be seen of them first.
 */
export function AanbiedersLijst(props: AanbiedersLijstProps) {
  if (useMag(EISEN.landelijk)) return <Landelijk {...props} />;
  return (
    <Suspense fallback={<Skeleton />}>
      <EigenLijst filter={props.filter} wijzig={props.wijzig} />
    </Suspense>
  );
}

function Landelijk({ bereik, filter, wijzig, regios, werkgebied, meerFilters }: AanbiedersLijstProps) {
  const vraag = useQuery(aanbiedersVraag(useBekendOp(), bereik, werkgebied));
  const regioOnbekend =
    filter.regio !== undefined && regios !== undefined && regios.length > 0 && !isRegio(regios, filter.regio);
  return (
    <>
      <div className="baken-inspring baken-niet-afdrukken">
        <Filterbalk filter={filter} wijzig={wijzig} regios={regios} meer={meerFilters} />
      </div>
      <div className={vraag.data ? undefined : 'baken-inspring'}>
        <WachtOp vraag={vraag} regels={9}>
          {({ aanbieders }) => (
            <Tabel rijen={aanbieders} regioOnbekend={regioOnbekend} filter={filter} wijzig={wijzig} />
          )}
        </WachtOp>
      </div>
    </>
  );
}

const isRegio = (regios: readonly { readonly code: string }[], gezocht: string): boolean =>
  regios.some(({ code }) => code === gezocht);

interface TabelProps {
  readonly rijen: readonly AanbiederRij[];
  /** The filter asks for a region that does not exist. */
  readonly regioOnbekend: boolean;
  readonly filter: Filter;
  readonly wijzig: WijzigFilter;
}

function Tabel({ rijen, regioOnbekend, filter, wijzig }: TabelProps) {
  const t = useTranslations('aanbieders');
  const kolommen = useAanbiederKolommen();
  const opSignalen = useMemo(() => [...rijen].sort(volgSignalen), [rijen]);
  const getoond = useMemo(() => filterAanbieders(opSignalen, filter), [opSignalen, filter]);
  const gekozen = leesSortering(filter.sorteer);
  const sortering = gekozen && kolommen.some(({ id }) => id === gekozen.kolom) ? gekozen : EERST;
  const wis = () => wijzig({ trede: undefined, regio: undefined, soort: undefined, zoek: undefined });

  return (
    <DataTable
      label={t('titel')}
      kolommen={kolommen}
      rijen={getoond}
      rijSleutel={(rij) => rij.kvk}
      sortering={sortering}
      onSorteer={(nieuw) => wijzig({ sorteer: schrijfSortering(nieuw) }, true)}
      kaart={(rij) => <AanbiederKaart rij={rij} />}
      boven={
        <>
          <span role="status">{t('aantal', { getoond: getoond.length, totaal: rijen.length })}</span>
          {heeftFilter(filter) && (
            <Button soort="quiet" klein className="baken-niet-afdrukken" onPress={wis}>
              {t('wisFilters')}
            </Button>
          )}
        </>
      }
      leeg={
        regioOnbekend ? (
          <EmptyState
            titel={t('onbekendeRegio', { code: filter.regio ?? '' })}
            actie={<Button onPress={() => wijzig({ regio: undefined })}>{t('wisRegio')}</Button>}
          >
            {t('onbekendeRegioTekst')}
          </EmptyState>
        ) : rijen.length > 0 ? (
          <EmptyState titel={t('leegTitel')} actie={<Button onPress={wis}>{t('wisFilters')}</Button>}>
            {t('leegFilter')}
          </EmptyState>
        ) : (
          <EmptyState
            titel={t('leegTitel')}
            actie={
              <Link to="/gegevens" className={buttonKlas({})}>
                {t('naarGegevens')}
              </Link>
            }
          >
            {t('leegAlles')}
          </EmptyState>
        )
      }
    />
  );
}
