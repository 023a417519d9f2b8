import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

interface KruimelsProps {
  readonly delen: readonly { readonly naam: string; readonly naar: '/' | '/aanbieders' | '/regios' }[];
  /** The name of this page. */
  readonly hier: string;
}

/** The way back up. */
export function Kruimels({ delen, hier }: KruimelsProps) {
  const t = useTranslations('app');
  return (
    <nav className="baken-kruimels" aria-label={t('kruimelpad')}>
      <ol>
        {delen.map((deel) => (
          <li key={deel.naar}>
            <Link to={deel.naar}>{deel.naam}</Link>
            <IconChevronRight size={14} aria-hidden="true" />
          </li>
        ))}
        <li aria-current="page">{hier}</li>
      </ol>
    </nav>
  );
}
