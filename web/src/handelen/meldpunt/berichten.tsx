import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { klas } from '../../ui/index.ts';
import type { Gevolgd } from './typen.ts';

interface BerichtenProps {
  readonly berichten: Gevolgd['berichten'];
  /** From whose side it is read; null: by an organisation that reads along. */
  readonly ik: 'melder' | 'meldpunt' | null;
}

/** What the meldpunt and the reporter wrote to each other, oldest first. */
export function Berichten({ berichten, ik }: BerichtenProps) {
  const t = useTranslations('meldpunt.berichten');
  const { tijdstip } = useOpmaak();
  return (
    <ol className="baken-berichten">
      {berichten.map(({ op, van, soort, tekst }) => (
        <li key={op + soort} className={klas('baken-berichten__een', van === ik && 'baken-berichten__een--eigen')}>
          <p className="baken-berichten__kop">
            {/* Of the meldpunt several people write, and each reads what the others wrote. */}
            {van === 'melder' && ik === 'melder' ? t('u') : t(van)}, {t(soort)}{' '}
            <span className="baken-stil">{tijdstip(op)}</span>
          </p>
          <p className="baken-geschreven">{tekst}</p>
        </li>
      ))}
    </ol>
  );
}
