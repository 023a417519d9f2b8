import { useId } from 'react';
import { useTranslations } from 'use-intl';

interface KeuzelijstProps<W extends string> {
  readonly vraag: string;
  readonly uitleg?: string;
  readonly fout?: string | undefined;
  readonly keuzes: readonly { readonly waarde: W; readonly naam: string; readonly uitleg?: string }[];
  readonly gekozen: W | null;
  onKies(waarde: W): void;
  /** The question is the title of the page, and is not said twice. */
  readonly stil?: boolean;
}

/** One of a few, all of them to be seen: each a whole line that can be pressed. */
export function Keuzelijst<W extends string>(props: KeuzelijstProps<W>) {
  const { vraag, uitleg, fout, keuzes, gekozen, onKies, stil } = props;
  const t = useTranslations('kit');
  const id = useId();
  const beschrijving = [uitleg && `${id}-uitleg`, fout && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <fieldset className="baken-keuzelijst" {...(beschrijving && { 'aria-describedby': beschrijving })}>
      <legend className={stil ? 'baken-alleen-voorlezen' : 'baken-veld__label'}>{vraag}</legend>
      {uitleg && (
        <p id={`${id}-uitleg`} className="baken-veld__uitleg">
          {uitleg}
        </p>
      )}
      {fout && (
        <p id={`${id}-fout`} className="baken-veld__fout">
          <span className="baken-alleen-voorlezen">{t('foutmelding')} </span>
          {fout}
        </p>
      )}
      {keuzes.map(({ waarde, naam, uitleg: bij }) => (
        <label key={waarde} className="baken-keuzelijst__keuze">
          <input type="radio" name={id} value={waarde} checked={gekozen === waarde} onChange={() => onKies(waarde)} />
          <span>
            {naam}
            {bij && <span className="baken-keuzelijst__bij">{bij}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
