import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import type { Tellingen } from './typen.ts';

/** Shown also when they are zero: that there is nothing to reject is news too. */
const ALTIJD = new Set(['rijen', 'goed', 'afgekeurd', 'nieuw']);

/** How many rows and figures there are, of each kind. */
export function Tellingenlijst({ tellingen }: { readonly tellingen: Tellingen }) {
  const t = useTranslations('gegevens.verslag');
  const opmaak = useOpmaak();
  const delen = [
    ['rijen', tellingen.rijen],
    ['goed', tellingen.rijen - tellingen.afgekeurdeRijen],
    ['afgekeurd', tellingen.afgekeurdeRijen],
    ['waarschuwingen', tellingen.waarschuwingen],
    ['nieuw', tellingen.nieuw],
    ['gewijzigd', tellingen.gewijzigd],
    ['ongewijzigd', tellingen.ongewijzigd],
    ['gebeurtenissen', tellingen.gebeurtenissen],
    ['nietInRegister', tellingen.nietInRegister],
  ] as const;
  return (
    <dl className="baken-tellingen">
      {delen
        .filter(([naam, aantal]) => aantal > 0 || ALTIJD.has(naam))
        .map(([naam, aantal]) => (
          <div key={naam}>
            <dt>{t(naam)}</dt>
            <dd>{opmaak.getal(aantal)}</dd>
          </div>
        ))}
    </dl>
  );
}
