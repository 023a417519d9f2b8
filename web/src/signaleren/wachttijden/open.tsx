import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { buttonKlas, Card } from '../../ui/index.ts';
import { Berekening, useWoorden } from './delen.tsx';
import { keuzesVan } from './trend.tsx';
import type { Wachttijden } from './vragen.ts';
import type { Wachtzoek } from './zoek.ts';

interface OpenProps {
  readonly beeld: Wachttijden;
  readonly zoek: Wachtzoek;
  readonly magTrajecten: boolean;
}

/** Who waits now: assigned, and no start yet. */
export function Open({ beeld, zoek, magTrajecten }: OpenProps) {
  const t = useTranslations('wachttijden.open');
  const opmaak = useOpmaak();
  const woorden = useWoorden();
  const { aantal, langer } = beeld.open;
  const deel = aantal === null || langer === null || aantal === 0 ? null : opmaak.aandeel(langer / aantal, 0);
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { maand: woorden.maand(beeld.tot) })}>
      <dl className="baken-wachtnu">
        <div>
          <dt>{t('aantal')}</dt>
          <dd>{woorden.aantal(aantal)}</dd>
        </div>
        <div>
          <dt>{t('langer', { norm: beeld.norm.dagen })}</dt>
          <dd className={langer ? 'baken-buitennorm' : undefined}>
            {woorden.aantal(langer)} {deel !== null && <small>({deel})</small>}
          </dd>
        </div>
      </dl>
      {magTrajecten && aantal !== 0 && (
        <p>
          <Link to="/trajecten" search={{ ...keuzesVan(zoek), stand: 'wacht' }} className={buttonKlas({})}>
            {t('trajecten')}
          </Link>
        </p>
      )}
      <Berekening codes={['openNietGestart']} />
    </Card>
  );
}
