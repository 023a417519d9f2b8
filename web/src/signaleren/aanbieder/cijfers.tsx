import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useBekendOp } from '../../app/bekend-op.ts';
import { Card, EmptyState, SearchField, Select, useAfdruk, WachtOp } from '../../ui/index.ts';
import type { Gegeven } from '../definities/typen.ts';
import { definitiesVraag } from '../definities/vragen.ts';
import { noemBlok } from './blok.ts';
import { type Cijferrij, filterCijfers, maakMatrix, periodenVan } from './cijfermatrix.ts';
import { Cijfertabel } from './cijfertabel.tsx';
import type { AanbiederDetail, WaarnemingLijst } from './typen.ts';
import { isVerborgen, VerborgenKaart } from './verborgen.tsx';
import { waarnemingenVraag } from './vragen.ts';
import type { AanbiederZoek } from './zoek.ts';

/** Two years fit on most screens. */
const PERIODEN = 8;
const ALLES = 'alles';
const GEEN: readonly Gegeven[] = [];

/** Every figure that was delivered, with its source and the two times on demand. */
export function Cijfers({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.cijfers');
  // Not asked either: the answer would be a refusal.
  return isVerborgen(aanbieder, 'cijfers') ? <VerborgenKaart titel={t('titel')} /> : <Geleverd aanbieder={aanbieder} />;
}

function Geleverd({ aanbieder }: { readonly aanbieder: AanbiederDetail }) {
  const t = useTranslations('aanbieder.cijfers');
  const vraag = useQuery(waarnemingenVraag(aanbieder.kvk, useBekendOp()));
  return (
    <Card titel={t('titel')} onderschrift={t('onderschrift')} vol>
      <WachtOp vraag={vraag} regels={10}>
        {(lijst) => <Inhoud lijst={lijst} soorten={aanbieder.soorten} />}
      </WachtOp>
    </Card>
  );
}

interface InhoudProps {
  readonly lijst: WaarnemingLijst;
  readonly soorten: readonly string[];
}

function Inhoud({ lijst, soorten }: InhoudProps) {
  const t = useTranslations('aanbieder.cijfers');
  const afdruk = useAfdruk();
  const { zoek, blok, perioden } = useSearch({ from: '/aanbieders/$kvk' });
  const wijzig = useWijzig();
  const { data: definities } = useQuery(definitiesVraag(useBekendOp()));
  const gegevens = definities?.gegevens ?? GEEN;
  const matrix = useMemo(() => maakMatrix(lijst.waarnemingen), [lijst]);
  const alle = useMemo(() => periodenVan(lijst.waarnemingen), [lijst]);
  const gezocht = useDeferredValue(zoek);
  const rijen = useMemo(() => filterCijfers(matrix, { zoek: gezocht, blok }), [matrix, gezocht, blok]);
  if (matrix.length === 0) return <EmptyState titel={t('geen')}>{t('geenUitleg')}</EmptyState>;
  const blokken = [...new Set(matrix.map((rij) => rij.blok))];
  const getoond = perioden === 'alle' && !afdruk ? alle : alle.slice(0, PERIODEN);
  return (
    <>
      <div className="baken-inspring baken-filters baken-niet-afdrukken">
        <SearchField
          label={t('zoek')}
          plaats={t('zoekPlaats')}
          value={zoek ?? ''}
          onChange={(tekst) => wijzig({ zoek: tekst || undefined })}
        />
        <Select
          label={t('blok')}
          keuzes={[
            { waarde: ALLES, naam: t('alleBlokken') },
            ...blokken.map((code) => ({ waarde: code, naam: noemBlok(t, code) })),
          ]}
          value={blok ?? ALLES}
          onChange={(keuze) => wijzig({ blok: keuze === ALLES ? undefined : keuze })}
        />
        <Select
          label={t('perioden')}
          keuzes={[
            { waarde: 'laatste', naam: t('laatste', { aantal: Math.min(PERIODEN, alle.length) }) },
            { waarde: 'alle', naam: t('allePerioden', { aantal: alle.length }) },
          ]}
          value={perioden ?? 'laatste'}
          onChange={(keuze) => wijzig({ perioden: keuze === 'alle' ? 'alle' : undefined })}
        />
      </div>
      <p role="status" className="baken-inspring baken-cijfers__aantal">
        {t('aantal', { aantal: rijen.length, totaal: matrix.length })}
      </p>
      {rijen.length === 0 ? (
        <EmptyState titel={t('nietsGevonden')}>{t('nietsGevondenUitleg')}</EmptyState>
      ) : (
        <Cijfertabel rijen={rijen} perioden={getoond} />
      )}
      <NooitGeleverd gegevens={gegevens} matrix={matrix} soorten={soorten} />
    </>
  );
}

/** Changes part of the address without a step in the history for every letter. */
function useWijzig(): (deel: Partial<AanbiederZoek>) => void {
  const navigate = useNavigate({ from: '/aanbieders/$kvk' });
  return (deel) => void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: true, resetScroll: false });
}

interface NooitGeleverdProps {
  readonly gegevens: readonly Gegeven[];
  readonly matrix: readonly Cijferrij[];
  readonly soorten: readonly string[];
}

/** Figures that this kind of organisation can deliver and never did: missing is said, not left out. */
function NooitGeleverd({ gegevens, matrix, soorten }: NooitGeleverdProps) {
  const t = useTranslations('aanbieder.cijfers');
  const bekend = new Set(matrix.map(({ gegeven }) => gegeven));
  const gemist = gegevens.filter(
    ({ code, alleenVoor }) => !bekend.has(code) && (!alleenVoor || alleenVoor.some((soort) => soorten.includes(soort))),
  );
  if (gemist.length === 0) return null;
  return (
    <details className="baken-inspring baken-cijfers__gemist">
      <summary>{t('nooit', { aantal: gemist.length })}</summary>
      <ul>
        {gemist.map(({ code, naam }) => (
          <li key={code}>{naam}</li>
        ))}
      </ul>
    </details>
  );
}
