import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/index.ts';

/** A choice that has no field, with a way to undo it. */
export function Gekozen({ tekst, weg }: { readonly tekst: string; weg(): void }) {
  const t = useTranslations('wachttijden.trajecten');
  return (
    <div className="baken-wachtfilters__wis">
      <Button aria-label={t('haalWeg', { keuze: tekst })} onPress={weg}>
        {tekst} <span aria-hidden="true">×</span>
      </Button>
    </div>
  );
}

interface BladerenProps {
  readonly pagina: number;
  readonly grootte: number;
  readonly totaal: number;
  /** What is turned through. */
  readonly naam: string;
  naar(pagina: number): void;
}

/** From one page of a long list to the next, and back. */
export function Bladeren({ pagina, grootte, totaal, naam, naar }: BladerenProps) {
  const t = useTranslations('wachttijden.trajecten');
  const bladen = Math.max(1, Math.ceil(totaal / grootte));
  if (bladen === 1) return null;
  return (
    <nav className="baken-wachtbladeren baken-niet-afdrukken" aria-label={naam}>
      <Button
        klein
        isDisabled={pagina <= 1}
        icoon={<IconChevronLeft size={16} aria-hidden="true" />}
        onPress={() => naar(pagina - 1)}
      >
        {t('vorige')}
      </Button>
      <span className="baken-stil" role="status">
        {t('pagina', { pagina, bladen })}
      </span>
      <Button klein isDisabled={pagina >= bladen} onPress={() => naar(pagina + 1)}>
        {t('volgende')}
        <IconChevronRight size={16} aria-hidden="true" />
      </Button>
    </nav>
  );
}
