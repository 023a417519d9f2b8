import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge } from '../../ui/index.ts';
import type { Oordeel } from './typen.ts';

/** What was judged and decided last, or that nobody did yet. */
export function LaatsteOordeel({
  oordeel,
  groep,
}: {
  readonly oordeel: Oordeel | undefined;
  readonly groep?: boolean;
}) {
  const t = useTranslations('pilot.oordeel');
  const opmaak = useOpmaak();
  if (!oordeel) return <p className="baken-stil">{t('nogGeen')}</p>;
  const { nodig, elders, besluit, reden, door, op } = oordeel;
  return (
    <div className="baken-pilotoordeel">
      <p>
        {besluit ? (
          <Badge toon={besluit === 'opnemen' ? 'petrol' : 'saffraan'}>{t(groep ? `groep.${besluit}` : besluit)}</Badge>
        ) : (
          <Badge toon="grijs">{t('geenBesluit')}</Badge>
        )}
      </p>
      <p>{t(groep ? `groepNodig.${nodig}` : `nodig.${nodig}`)}</p>
      {elders && <p>{t('eldersBij', { elders })}</p>}
      {reden && <p className="baken-pilotreden">{reden}</p>}
      <p className="baken-stil">{t('doorOp', { door, moment: opmaak.tijdstip(op) })}</p>
    </div>
  );
}

interface HistorieProps<O extends Oordeel> {
  /** What was judged. */
  readonly naam: string;
  /** The newest first. */
  readonly oordelen: readonly O[];
  readonly groep?: boolean;
  bewijs(oordeel: O): ReactNode;
}

/** Every judgement before, each with what was on the screen then. */
export function Historie<O extends Oordeel>({ naam, oordelen, groep = false, bewijs }: HistorieProps<O>) {
  const t = useTranslations('pilot.oordeel');
  if (oordelen.length === 0) return null;
  return (
    <details className="baken-pilothistorie">
      <summary>{t('historie', { aantal: oordelen.length, naam })}</summary>
      <ol reversed>
        {oordelen.map((oordeel) => (
          <li key={oordeel.op}>
            <LaatsteOordeel oordeel={oordeel} groep={groep} />
            <div className="baken-pilotbewijs">
              <p className="baken-stil">{t('opScherm')}</p>
              {bewijs(oordeel)}
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
