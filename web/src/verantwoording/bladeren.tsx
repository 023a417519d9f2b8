import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../taal/taal.tsx';
import { Button } from '../ui/index.ts';
import { PER_PAGINA } from './zoek.ts';

interface BladerenProps {
  readonly pagina: number;
  readonly getoond: number;
  readonly totaal: number;
  /** There are more than `totaal`. */
  readonly meer: boolean;
  naar(pagina: number | undefined): void;
}

/** To the page before and the page after. */
export function Bladeren({ pagina, getoond, totaal, meer, naar }: BladerenProps) {
  const t = useTranslations('verantwoording.bladeren');
  const opmaak = useOpmaak();
  const eerste = (pagina - 1) * PER_PAGINA + 1;
  if (pagina === 1 && getoond === totaal) return null;
  return (
    <nav className="baken-bladeren baken-niet-afdrukken" aria-label={t('label')}>
      <Button
        klein
        isDisabled={pagina === 1}
        icoon={<IconChevronLeft size={16} aria-hidden="true" />}
        onPress={() => naar(pagina > 2 ? pagina - 1 : undefined)}
      >
        {t('nieuwer')}
      </Button>
      <span className="baken-stil" role="status">
        {getoond > 0 &&
          t(meer ? 'meerDan' : 'van', {
            eerste: opmaak.getal(eerste),
            laatste: opmaak.getal(eerste + getoond - 1),
            totaal: opmaak.getal(totaal),
          })}
      </span>
      <Button klein isDisabled={getoond < PER_PAGINA} onPress={() => naar(pagina + 1)}>
        {t('ouder')}
        <IconChevronRight size={16} aria-hidden="true" />
      </Button>
    </nav>
  );
}
