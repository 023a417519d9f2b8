import { useTranslations } from 'use-intl';
import type { Woorden } from './typen.ts';

interface HulpProps {
  readonly woorden: Woorden;
  readonly onderwerp: 'aanbieder' | 'gebied';
}

/** Everything that a formula can use, for whom the rule is about. */
export function Hulp({ woorden, onderwerp }: HulpProps) {
  const t = useTranslations('signaalregels.hulp');
  const hier = woorden.onderwerpen.find((een) => een.onderwerp === onderwerp);
  return (
    <details className="baken-formulehulp">
      <summary>{t('titel')}</summary>
      {hier?.groepen.map(({ naam, uitleg, velden }) => (
        <details key={naam} className="baken-formulehulp">
          <summary>
            <code>{naam}</code> {uitleg}
          </summary>
          <dl>
            {velden.map((veld) => (
              <div key={veld.code}>
                <dt>
                  <code>
                    {naam}.{veld.code}
                  </code>
                </dt>
                <dd>{veld.naam}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
      <dl>
        {(hier?.losse ?? []).map(({ naam, uitleg }) => (
          <div key={naam}>
            <dt>
              <code>{naam}</code>
            </dt>
            <dd>{uitleg}</dd>
          </div>
        ))}
        {woorden.functies.map(({ naam, vorm, uitleg }) => (
          <div key={naam}>
            <dt>
              <code>{vorm}</code>
            </dt>
            <dd>{uitleg}</dd>
          </div>
        ))}
      </dl>
      <p>{t('rekenen')}</p>
    </details>
  );
}
