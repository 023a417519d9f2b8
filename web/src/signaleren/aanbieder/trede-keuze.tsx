import { useTranslations } from 'use-intl';
import type { TredeNummer } from '../../api/typen.ts';
import { Badge, TREDEN, TredeBadge } from '../../ui/index.ts';

interface TredeKeuzeProps {
  readonly id: string;
  readonly gekozen: TredeNummer | null;
  readonly voorstel: TredeNummer | null;
  readonly fout: string | undefined;
  onKies(trede: TredeNummer): void;
}

/** The six tredes with their names and meaning; the proposal is marked, not chosen beforehand: a person decides. */
export function TredeKeuze({ id, gekozen, voorstel, fout, onKies }: TredeKeuzeProps) {
  const t = useTranslations('aanbieder.besluitform');
  const begrippen = useTranslations('begrippen');
  const kit = useTranslations('kit');
  return (
    <fieldset id={id} className="baken-trede-keuze" aria-describedby={fout ? `${id}-fout` : undefined}>
      <legend className="baken-veld__label">{t('trede')}</legend>
      {fout && (
        <p id={`${id}-fout`} className="baken-veld__fout">
          <span className="baken-alleen-voorlezen">{kit('foutmelding')} </span>
          {fout}
        </p>
      )}
      {TREDEN.map((trede) => (
        <label key={trede} className="baken-trede-keuze__trede">
          <input type="radio" name="trede" checked={gekozen === trede} onChange={() => onKies(trede)} />
          <TredeBadge trede={trede} />
          <span className="baken-trede-keuze__uitleg">{begrippen(`tredeUitleg.${trede}`)}</span>
          {voorstel === trede && <Badge>{t('isVoorstel')}</Badge>}
        </label>
      ))}
    </fieldset>
  );
}
