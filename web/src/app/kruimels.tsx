import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSessie } from './sessie.ts';
import { EISEN, mag } from './toegang.ts';

interface KruimelsProps {
  readonly delen: readonly { readonly naam: string; readonly naar: '/' | '/aanbieders' | '/regios' | '/dossiers' }[];
  /** The name of this page. */
  readonly hier: string;
}

/** A step up that the role may not see is left out. */
const EIS = {
  '/': EISEN.landelijk,
  '/aanbieders': EISEN.aanbieders,
  '/regios': EISEN.landelijk,
  '/dossiers': EISEN.zaken,
};

/** The way back up. */
export function Kruimels({ delen, hier }: KruimelsProps) {
  const t = useTranslations('app');
  const sessie = useSessie();
  const boven = delen.filter(({ naar }) => mag(sessie, EIS[naar]));
  if (boven.length === 0) return null;
  return (
    <nav className="baken-kruimels" aria-label={t('kruimelpad')}>
      <ol>
        {boven.map((deel) => (
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
