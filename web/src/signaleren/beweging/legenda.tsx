import { IconLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { TREDEN } from '../../ui/index.ts';
import type { Tredematrix } from './vragen.ts';

/** The quarters above the columns; a quarter that still runs is named by its day. */
export function useKolomkoppen(momenten: Tredematrix['momenten']) {
  const t = useTranslations('beweging');
  const opmaak = useOpmaak();
  return useMemo(
    () =>
      momenten.map(({ op, periode }) => ({
        sleutel: op,
        kop:
          periode === null
            ? opmaak.datumKort(op)
            : t('kwartaalKort', { kwartaal: periode.slice(6), jaar: periode.slice(0, 4) }),
        uitleg: t('opDatum', { datum: opmaak.datum(op) }),
      })),
    [momenten, t, opmaak],
  );
}

/** The six steps with their words; what a lock and a dash mean. */
export function Tredelegenda({ slot = false }: { readonly slot?: boolean }) {
  const t = useTranslations('beweging');
  const tb = useTranslations('begrippen');
  return (
    <ul className="baken-heat-legenda" aria-label={t('legenda')}>
      {TREDEN.map((trede) => (
        <li key={trede}>
          <span className={`baken-heat__cel baken-heat__cel--trede-${trede}`}>{trede}</span>
          {tb(`trede.${trede}`)}
        </li>
      ))}
      <li>
        <span className="baken-heat__cel baken-heat__cel--leeg">–</span>
        {tb('geenTrede')}
      </li>
      {slot && (
        <li>
          <span className="baken-heat__cel baken-heat__cel--slot">
            <Slot />
          </span>
          {t('matrix.nietZichtbaar')}
        </li>
      )}
    </ul>
  );
}

/** In a cell that the role may not see. */
export const Slot = () => <IconLock size={15} stroke={1.8} aria-hidden="true" />;
