import { useQuery } from '@tanstack/react-query';
import { Filterrij, Groepvelden, Keuzevelden, keuzesUit, Periode, Regioveld } from '../wachttijden/filters.tsx';
import { wachtVraag } from '../wachttijden/vragen.ts';
import type { Stroomzoek } from '../wachttijden/zoek.ts';

interface StroomfiltersProps {
  readonly zoek: Stroomzoek;
  /** Last month with figures. */
  readonly tot: string | undefined;
  wijzig(deel: Partial<Stroomzoek>): void;
  /** Who sees only sums over all, chooses the months and the region. */
  readonly alleenPeriode?: boolean;
}

const LEEG: Partial<Stroomzoek> = {
  ...{ gemeente: undefined, categorie: undefined, aanbieder: undefined },
  ...{ leeftijd: undefined, geslacht: undefined, van: undefined },
};

/** Whom it is about and over which months: the same choices as with waiting times. */
export function Stroomfilters({ zoek, tot, wijzig, alleenPeriode = false }: StroomfiltersProps) {
  const { regio } = zoek;
  // Only for what can be chosen; the screen of waiting times mostly asked the same already.
  const soorten = useQuery(wachtVraag({ regio }));
  const aanbieders = useQuery(wachtVraag({ regio, per: 'aanbieder' }));
  const keuzes = keuzesUit(soorten.data, aanbieders.data);
  const gekozen = Object.keys(zoek).some((sleutel) => sleutel !== 'regio');
  return (
    <Filterrij wis={gekozen ? () => wijzig(LEEG) : undefined}>
      {alleenPeriode ? (
        <Regioveld zoek={zoek} keuzes={keuzes} wijzig={wijzig} />
      ) : (
        <>
          <Keuzevelden zoek={zoek} keuzes={keuzes} wijzig={wijzig} />
          <Groepvelden zoek={zoek} wijzig={wijzig} />
        </>
      )}
      <Periode zoek={zoek} tot={tot} wijzig={wijzig} />
    </Filterrij>
  );
}
