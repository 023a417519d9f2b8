import { useTranslations } from 'use-intl';
import { OORZAKEN, type Oorzaak } from './typen.ts';

interface OorzaakKeuzeProps {
  readonly gekozen: readonly Oorzaak[];
  onKies(oorzaken: Oorzaak[]): void;
}

/** What threatens the continuity, in the words of the convenant; several at once, or none. */
export function OorzaakKeuze({ gekozen, onKies }: OorzaakKeuzeProps) {
  const t = useTranslations('aanbieder');
  return (
    <fieldset className="baken-trede-keuze" aria-describedby="besluit-oorzaken-uitleg">
      <legend className="baken-veld__label">{t('besluitform.oorzaken')}</legend>
      <p id="besluit-oorzaken-uitleg" className="baken-veld__uitleg">
        {t('besluitform.oorzakenUitleg')}
      </p>
      <div className="baken-oorzaken">
        {OORZAKEN.map((oorzaak) => (
          <label key={oorzaak} className="baken-trede-keuze__trede">
            <input
              type="checkbox"
              checked={gekozen.includes(oorzaak)}
              onChange={({ target }) =>
                onKies(OORZAKEN.filter((deel) => (deel === oorzaak ? target.checked : gekozen.includes(deel))))
              }
            />
            {t(`oorzaak.${oorzaak}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
