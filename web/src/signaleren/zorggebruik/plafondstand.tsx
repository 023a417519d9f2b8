import { useTranslations } from 'use-intl';
import { StatusChip } from '../../ui/index.ts';
import { useWoorden } from '../wachttijden/delen.tsx';
import { useGeld } from './delen.ts';
import type { Plafondrij } from './vragen.ts';

interface StandProps {
  readonly rij: Plafondrij;
  /** Part of the ceiling at which a warning is due. */
  readonly grens: number;
}

/** Used part of a ceiling as a bar, with a mark where the warning is. */
export function Gebruikstaaf({ rij, grens }: StandProps) {
  const geld = useGeld();
  return (
    <span className="baken-plafondstaaf">
      <span className="baken-plafondstaaf__spoor" aria-hidden="true">
        <span
          className={rij.deel >= grens ? 'baken-plafondstaaf__deel--ver' : undefined}
          style={{ width: `${Math.min(1, rij.deel) * 100}%` }}
        />
        <i style={{ insetInlineStart: `${grens * 100}%` }} />
      </span>
      <b>{geld.deel(rij.deel)}</b>
    </span>
  );
}

/** Whether a warning is due, why, and since when; in words and with a sign. */
export function Oordeel({ rij, grens }: StandProps) {
  const t = useTranslations('zorggebruik.plafonds');
  const woorden = useWoorden();
  const geld = useGeld();
  const { waarschuw, waarschuwingIn, verwacht, bedrag, deel } = rij;
  if (!waarschuw) return <StatusChip oordeel="goed">{t('ruimte')}</StatusChip>;
  const boven = verwacht !== null && verwacht > bedrag;
  return (
    <span className="baken-plafondoordeel">
      <StatusChip oordeel="slecht">
        {deel >= 1 ? t('vol') : waarschuwingIn === null ? t('gaatErover') : t('bereikt', { deel: geld.deel(grens) })}
      </StatusChip>
      {waarschuwingIn !== null && (
        <span className="baken-stil">{t('sinds', { maand: woorden.maand(waarschuwingIn) })}</span>
      )}
      {boven && deel < 1 && waarschuwingIn !== null && <span className="baken-stil">{t('ookErover')}</span>}
    </span>
  );
}
