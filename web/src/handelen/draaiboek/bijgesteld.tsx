import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { naamVan } from './groepnaam.ts';
import type { Draaiboek } from './vragen.ts';

/** What was changed of who had to move: numbers, acceptance for a provider that takes no part, transfers that were undone. It never goes away. */
export function Bijgesteld({ draaiboek: { bord } }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const opmaak = useOpmaak();
  const { akkoorden, afgewezen, teruggedraaid } = bord;
  if (akkoorden.length + afgewezen.length + teruggedraaid.length === 0) return null;
  const groep = (id: number) => {
    const gevonden = bord.groepen.find((g) => g.id === id);
    return gevonden ? naamVan(gevonden) : '';
  };
  return (
    <Card titel={t('bijgesteldTitel')} onderschrift={t('bijgesteldUitleg')}>
      <ul className="baken-regels">
        {akkoorden.map((a) => (
          <li key={`akkoord-${a.id}`}>
            <b>{groep(a.groep)}</b>{' '}
            {a.soort === 'aantal'
              ? t('akkoordAantal', { aantal: -a.aantal, reden: a.reden })
              : t('akkoordAannemen', { aantal: a.aantal, bij: a.aanbieder })}{' '}
            <span className="baken-stil">
              {t('akkoordWie', { door: a.gevraagdDoor, akkoord: a.door, dag: opmaak.datum(a.dag) })}
            </span>
          </li>
        ))}
        {afgewezen.map((a) => (
          <li key={`afgewezen-${a.id}`}>
            <b>{groep(a.groep)}</b>{' '}
            {t(a.soort === 'aantal' ? 'afgewezenAantal' : 'afgewezenAannemen', {
              aantal: Math.abs(a.aantal),
              reden: a.reden,
            })}{' '}
            <span className="baken-stil">
              {t('afgewezenWie', { door: a.gevraagdDoor, ander: a.door, dag: opmaak.datum(a.dag) })}
            </span>
          </li>
        ))}
        {teruggedraaid.map((r) => (
          <li key={`terug-${r.id}`}>
            <b>{groep(r.groep)}</b> {t('teruggedraaid', { aantal: r.aantal, dag: opmaak.datum(r.dag), reden: r.reden })}{' '}
            <span className="baken-stil">
              {opmaak.datum(r.op)}, {r.door}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
