import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { TredeNummer } from '../../api/typen.ts';
import { Badge, buttonKlas, Card, TredeBadge } from '../../ui/index.ts';
import { Open } from './openen.tsx';
import type { Overzicht } from './vragen.ts';

const route = getRouteApi('/draaiboek');

/**
 * Providers from trede 3 on without a draaiboek. Those in the EWS, that Overzicht counts, are shown; the others are folded away until
 * they are asked for. Who came to open one for a provider finds it first.
 */
export function Zonder({ overzicht: { zonder, inEws } }: { readonly overzicht: Overzicht }) {
  const t = useTranslations('draaiboek.scherm');
  const { open, alle } = route.useSearch();
  const navigate = useNavigate({ from: '/draaiboek' });
  if (zonder.length === 0) return null;
  const ews = zonder.filter((een) => een.inEws);
  const buiten = zonder.length - ews.length;
  const gevraagd = zonder.filter(({ kvk }) => kvk === open);
  const getoond = [...gevraagd, ...(alle === 'ja' ? zonder : ews).filter(({ kvk }) => kvk !== open)];
  return (
    <Card
      titel={t('zonder')}
      onderschrift={`${t('zonderZin', { aantal: ews.length, inEws })}${alle === 'ja' ? ` ${t('buitenZin', { aantal: buiten })}` : ''}`}
    >
      {getoond.length > 0 && (
        <ul className="baken-regels">
          {getoond.map((een) => (
            <li key={een.kvk}>
              <div className="baken-bord__kop">
                <Link to="/aanbieders/$kvk" params={{ kvk: een.kvk }}>
                  {een.naam}
                </Link>
                <TredeBadge trede={een.trede as TredeNummer} />
                {een.cruciaal && <Badge>{t('cruciaal')}</Badge>}
                {!een.inEws && <Badge>{t('buitenEws')}</Badge>}
                <Open aanbieder={een} meteen={een.kvk === open} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {buiten > 0 && (
        <p className="baken-bord__meer">
          <button
            type="button"
            aria-expanded={alle === 'ja'}
            className={buttonKlas({ klein: true })}
            onClick={() =>
              void navigate({
                search: (vorig) => ({ ...vorig, alle: alle === 'ja' ? undefined : ('ja' as const) }),
                resetScroll: false,
              })
            }
          >
            {t(alle === 'ja' ? 'zonderBuiten' : 'toonBuiten', { aantal: buiten })}
          </button>
        </p>
      )}
    </Card>
  );
}
