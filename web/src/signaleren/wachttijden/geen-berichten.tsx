import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { buttonKlas, EmptyState, WachtOp } from '../../ui/index.ts';

const NIET_GEVONDEN = 404;
const VERBODEN = 403;

/** As `WachtOp`; but no messages of a region yet is a beginning, and a choice that would show few people is no mistake of the program. */
export function WachtOpStroom<T>(props: ComponentProps<typeof WachtOp<T>>) {
  const t = useTranslations('wachttijden.geenBerichten');
  const magInlezen = useMag(EISEN.berichtenInlezen);
  const { data, error } = props.vraag;
  if (data === undefined && error instanceof ApiFout && error.status === NIET_GEVONDEN)
    return (
      <EmptyState
        titel={t('titel')}
        actie={
          magInlezen && (
            <Link to="/berichten-inlezen" className={buttonKlas({})}>
              {t('leesIn')}
            </Link>
          )
        }
      >
        <p>{t('uitleg')}</p>
      </EmptyState>
    );
  // Why, and what may be asked instead; who may see nothing of this does not come here.
  if (data === undefined && error instanceof ApiFout && error.status === VERBODEN && error.detail)
    return (
      <EmptyState titel={t('nietZo')}>
        <p>{error.detail}</p>
      </EmptyState>
    );
  return <WachtOp {...props} />;
}
