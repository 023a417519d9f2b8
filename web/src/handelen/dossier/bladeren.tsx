import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/index.ts';

interface BladerenProps {
  readonly pagina: number;
  readonly meer: boolean;
  naar(pagina: number): void;
}

/** To the page before and the page after, of a list that is not counted. */
export function Bladeren({ pagina, meer, naar }: BladerenProps) {
  const t = useTranslations('dossier.lijst');
  if (pagina === 1 && !meer) return null;
  return (
    <nav className="baken-bladeren baken-niet-afdrukken" aria-label={t('bladeren')}>
      <Button
        klein
        isDisabled={pagina === 1}
        icoon={<IconChevronLeft size={16} aria-hidden="true" />}
        onPress={() => naar(pagina - 1)}
      >
        {t('vorige')}
      </Button>
      <span className="baken-stil" role="status">
        {t('pagina', { pagina })}
      </span>
      <Button klein isDisabled={!meer} onPress={() => naar(pagina + 1)}>
        {t('volgende')}
        <IconChevronRight size={16} aria-hidden="true" />
      </Button>
    </nav>
  );
}
