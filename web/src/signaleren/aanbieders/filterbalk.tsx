import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SearchField, Select } from '../../ui/index.ts';
import { type Filter, SOORTEN, type Soort, type WijzigFilter } from './filter.ts';

/** Shorter than this the list would follow every letter and the history of the browser would fill up. */
const PAUZE_MS = 250;
const ALLES = 'alles';

interface FilterbalkProps {
  readonly filter: Filter;
  readonly wijzig: WijzigFilter;
  /** The regions to choose from; none: no choice of region (on the page of one). */
  readonly regios?: readonly { readonly code: string; readonly naam: string }[] | undefined;
  readonly meer?: ReactNode;
}

/** Search text, region and kind of care; each of them is kept in the address. */
export function Filterbalk({ filter, wijzig, regios, meer }: FilterbalkProps) {
  const t = useTranslations('aanbieders');
  const tb = useTranslations('begrippen');
  const zoek = useZoektekst(filter.zoek, (tekst, vervang) => wijzig({ zoek: tekst || undefined }, vervang));
  const regiokeuzes = [...(regios ?? [])].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return (
    <div className={meer ? 'baken-filters baken-filters--vier' : 'baken-filters'}>
      <SearchField label={t('zoeken')} plaats={t('zoekPlaats')} {...zoek} />
      {regios && (
        <Select
          label={t('regio')}
          {...(filter.regio ? { plaats: filter.regio } : {})}
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
function useZoektekst(inAdres: string | undefined, naarAdres: (tekst: string, vervang: boolean) => void) {
  const [tekst, setTekst] = useState(inAdres ?? '');
  /** What this field wrote last: while the user goes on typing, the address is replaced instead of added to. */
  const geschreven = useRef<string>(undefined);
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (klok.current === undefined) setTekst(inAdres ?? '');
    if (geschreven.current !== (inAdres ?? '')) geschreven.current = undefined;
  }, [inAdres]);
  useEffect(() => () => clearTimeout(klok.current), []);
  const wijzig = (nieuw: string) => {
    setTekst(nieuw);
    clearTimeout(klok.current);
    klok.current = setTimeout(() => {
      klok.current = undefined;
      const vervang = geschreven.current !== undefined;
      geschreven.current = nieuw.trim();
      naarAdres(geschreven.current, vervang);
    }, PAUZE_MS);
  };
  const onBlur = () => {
    if (klok.current === undefined) geschreven.current = undefined;
  };
  return { value: tekst, onChange: wijzig, onBlur };
}
