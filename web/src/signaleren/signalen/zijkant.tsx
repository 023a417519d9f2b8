import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import { dagVan } from '../aanbieder/index.ts';
import { Eigenaar } from './rij.tsx';
import type { Signaaldetail, Verwant } from './typen.ts';
import { Ernstwoord } from './woorden.tsx';

/** Whose it is, where it stands in the list and why, and what else there is or was. */
export function Zijkant({ detail }: { readonly detail: Signaaldetail }) {
  const t = useTranslations('signalen.zijkant');
  const { datum } = useOpmaak();
  const landelijk = useMag(EISEN.landelijk);
  const { signaal, eerder, ernaast } = detail;
  return (
    <div className="baken-stapel">
      <Card titel={t('nu')}>
        <dl className="baken-signaalfeiten">
          <dt>{t('stand')}</dt>
          <dd>
            {signaal.status === 'gesluimerd' && signaal.gesluimerdTot
              ? t('sluimertTot', { datum: datum(signaal.gesluimerdTot) })
              : t(`status.${signaal.status}`)}
          </dd>
          {landelijk && (
            <>
              <dt>{t('eigenaar')}</dt>
              <dd>
                <Eigenaar signaal={signaal} />
              </dd>
            </>
          )}
          <dt>{t('oorzaak')}</dt>
          <dd>{signaal.oorzaak.naam}</dd>
          {landelijk && (
            <>
              <dt>{t('volgorde')}</dt>
              <dd>{signaal.volgorde}</dd>
            </>
          )}
        </dl>
      </Card>
      <Verwanten titel={t('ernaast')} onder={t('ernaastOnder')} leeg={t('geenErnaast')} verwanten={ernaast} />
      <Verwanten titel={t('eerder')} onder={t('eerderOnder')} leeg={t('geenEerder')} verwanten={eerder} />
    </div>
  );
}

interface VerwantenProps {
  readonly titel: string;
  readonly onder: string;
  readonly leeg: string;
  readonly verwanten: readonly Verwant[];
}

function Verwanten({ titel, onder, leeg, verwanten }: VerwantenProps) {
  const t = useTranslations('signalen.zijkant');
  const { datum } = useOpmaak();
  return (
    <Card titel={titel} onderschrift={onder}>
      {verwanten.length === 0 ? (
        <p className="baken-stil">{leeg}</p>
      ) : (
        <ul className="baken-verwanten">
          {verwanten.map(({ id, titel: naam, begin, einde, ernst }) => (
            <li key={id}>
              <Link to="/signalen/$id" params={{ id: String(id) }} className="baken-verwant">
                {naam}
              </Link>
              <p className="baken-stil">
                <Ernstwoord ernst={ernst} />{' '}
                {einde
                  ? t('vanTot', { van: datum(dagVan(begin)), tot: datum(dagVan(einde)) })
                  : t('sinds', { van: datum(dagVan(begin)) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
