import type { ReactNode, Ref } from 'react';
import { useTranslations } from 'use-intl';

interface ScrollvlakProps {
  /** What the table in it is called; the area is then "Tabel: …", so that it differs from the card around it. */
  readonly tabel: string;
  readonly className: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

/** An area around a table that scrolls by itself, also with the keyboard. */
export function Scrollvlak({ tabel, className, children, ref }: ScrollvlakProps) {
  const t = useTranslations('kit');
  const label = t('tabelVan', { naam: tabel });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={className} ref={ref} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
