import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Checkbox, klas } from '../../ui/index.ts';
import { noemWaarde } from './invoer.ts';
import type { Herkomst, Veld } from './typen.ts';
import { useBloknaam, useEenheid } from './woorden.tsx';

/** One figure to read. */
export interface Cijfer {
  readonly gegeven: string;
  readonly naam: string;
  readonly blok: string;
  readonly soort: string;
  readonly eenheid: string | null;
  readonly mogelijkheden?: Veld['mogelijkheden'];
  readonly waarde: string | null;
  /** What it was; undefined when there is nothing to compare with. */
  readonly was?: string | null | undefined;
  readonly toelichting: string;
  readonly herkomst: Herkomst;
}

interface CijfersProps {
  readonly cijfers: readonly Cijfer[];
  /** Whether figures can be picked to be sent back. */
  readonly keuze?: {
    gekozen(gegeven: string): boolean;
    kies(gegeven: string, aan: boolean): void;
  };
}

/** Figures as a table per block, with what they were and their notes. */
export function Cijfers({ cijfers, keuze }: CijfersProps) {
  const t = useTranslations('aanlevering.cijfers');
  const noemBlok = useBloknaam();
  const blokken = useMemo(() => {
    const uit = new Map<string, Cijfer[]>();
    for (const cijfer of cijfers) uit.set(cijfer.blok, [...(uit.get(cijfer.blok) ?? []), cijfer]);
    return [...uit];
  }, [cijfers]);
  return blokken.map(([blok, eigen]) => (
    <table key={blok} className="baken-levertabel baken-levertabel--lezen">
      <caption>{noemBlok(blok)}</caption>
      <thead className="baken-alleen-voorlezen">
        <tr>
          <th scope="col">{t('gegeven')}</th>
          <th scope="col">{t('waarde')}</th>
          {keuze && <th scope="col">{t('stuurTerug')}</th>}
        </tr>
      </thead>
      <tbody>
        {eigen.map((cijfer) => (
          <Regel key={cijfer.gegeven} cijfer={cijfer} keuze={keuze} />
        ))}
      </tbody>
    </table>
  ));
}

function Regel({ cijfer, keuze }: { readonly cijfer: Cijfer; readonly keuze: CijfersProps['keuze'] }) {
  const t = useTranslations('aanlevering.cijfers');
  const eenheid = useEenheid()(cijfer);
  const { gegeven, naam, waarde, was, toelichting, herkomst } = cijfer;
  const anders = was !== undefined && was !== waarde;
  const aan = keuze?.gekozen(gegeven) ?? false;
  return (
    <tr className={klas(anders && 'baken-levertabel__anders', aan && 'baken-levertabel__gekozen')}>
      <th scope="row">
        {naam}
        {(herkomst === 'overgenomen' || herkomst === 'bekend') && (
          <span className="baken-leverrij__uitleg">{t(`herkomst.${herkomst}`)}</span>
        )}
        {toelichting && <span className="baken-leverrij__noot">{t('toelichting', { tekst: toelichting })}</span>}
      </th>
      <td className="baken-levertabel__getal">
        <b>{noemWaarde(cijfer, waarde) ?? <span className="baken-ontbreekt">{t('leeg')}</span>}</b>
        {waarde !== null && eenheid && <span className="baken-levertabel__eenheid"> {eenheid}</span>}
        {anders && (
          <span className="baken-leverrij__uitleg">{t('was', { waarde: noemWaarde(cijfer, was) ?? t('leeg') })}</span>
        )}
      </td>
      {keuze && (
        <td className="baken-levertabel__keuze">
          <Checkbox
            label={<span className="baken-alleen-voorlezen">{t('stuurTerugVan', { naam })}</span>}
            aan={aan}
            onChange={(nieuw) => keuze.kies(gegeven, nieuw)}
          />
        </td>
      )}
    </tr>
  );
}
