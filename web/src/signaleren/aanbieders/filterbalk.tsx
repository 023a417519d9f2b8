import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SearchField, Select } from '../../ui/index.ts';
import { type Filter, SOORTEN, type Soort } from './filter.ts';

/** Shorter than this the list would follow every letter and the history of the browser would fill up. */
const PAUZE_MS = 250;
const ALLES = 'alles';

interface FilterbalkProps {
  readonly filter: Filter;
  wijzig(deel: Partial<Filter>): void;
  /** The regions to choose from; none: no choice of region (on the page of one). */
  readonly regios?: readonly { readonly code: string; readonly naam: string }[] | undefined;
  readonly meer?: ReactNode;
}

/** Search text, region and kind of care; each of them is kept in the address. */
export function Filterbalk({ filter, wijzig, regios, meer }: FilterbalkProps) {
  const t = useTranslations('aanbieders');
  const tb = useTranslations('begrippen');
  const [zoek, setZoek] = useZoektekst(filter.zoek, (tekst) => wijzig({ zoek: tekst || undefined }));
  const regiokeuzes = [...(regios ?? [])].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return (
    <div className={meer ? 'baken-filters baken-filters--vier' : 'baken-filters'}>
      <SearchField label={t('zoeken')} plaats={t('zoekPlaats')} value={zoek} onChange={setZoek} />
      {regios && (
        <Select
          label={t('regio')}
          value={filter.regio ?? ALLES}
          onChange={(regio) => wijzig({ regio: regio === ALLES ? undefined : regio })}
          keuzes={[
            { waarde: ALLES, naam: t('alleRegios') },
            ...regiokeuzes.map(({ code, naam }) => ({ waarde: code, naam })),
          ]}
        />
      )}
      <Select
        label={t('soort')}
        value={filter.soort ?? ALLES}
        onChange={(soort) => wijzig({ soort: soort === ALLES ? undefined : (soort as Soort) })}
        keuzes={[
          { waarde: ALLES, naam: t('alleSoorten') },
          ...SOORTEN.map((soort) => ({ waarde: soort, naam: tb(`soort.${soort}`) })),
        ]}
      />
      {meer}
    </div>
  );
}

/** What is typed shows at once; the address follows when the user pauses, and the other way round. */
function useZoektekst(inAdres: string | undefined, naarAdres: (tekst: string) => void) {
  const [tekst, setTekst] = useState(inAdres ?? '');
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (klok.current === undefined) setTekst(inAdres ?? '');
  }, [inAdres]);
  useEffect(() => () => clearTimeout(klok.current), []);
  const wijzig = (nieuw: string) => {
    setTekst(nieuw);
    clearTimeout(klok.current);
    klok.current = setTimeout(() => {
      klok.current = undefined;
      naarAdres(nieuw.trim());
    }, PAUZE_MS);
  };
  return [tekst, wijzig] as const;
}
