import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { useWoorden } from '../wachttijden/delen.tsx';

interface VersheidProps {
  readonly beeld: { readonly van: string; readonly tot: string; readonly ingelezenOp: string | null };
  /** What else there is to know of these figures, a sentence each. */
  readonly regels: readonly string[];
}

/** How fresh the figures are, and what they are not. */
export function Versheid({ beeld, regels }: VersheidProps) {
  const t = useTranslations('wachttijden.versheid');
  const opmaak = useOpmaak();
  const woorden = useWoorden();
  return (
    <section className="baken-wachtuitleg" aria-label={t('titel')}>
      <p>
        {t('maanden', { van: woorden.maand(beeld.van), tot: woorden.maand(beeld.tot) })}{' '}
        {beeld.ingelezenOp !== null && t('ingelezen', { op: opmaak.tijdstip(beeld.ingelezenOp) })}
      </p>
      {regels.map((regel) => (
        <p key={regel}>{regel}</p>
      ))}
    </section>
  );
}

/** How a year differs from the year before, as the texts ask for it. Of rounded numbers it is not known that they are the same. */
export function verandering(nu: number | null, eerder: number | 'klein' | null, rond = false) {
  if (nu === null || eerder === null || eerder === 'klein') return { soort: 'onbekend', verschil: 0 } as const;
  const verschil = Math.abs(nu - eerder);
  if (rond && verschil === 0) return { soort: 'onbekend', verschil } as const;
  return { soort: nu > eerder ? 'meer' : nu < eerder ? 'minder' : 'gelijk', verschil } as const;
}
