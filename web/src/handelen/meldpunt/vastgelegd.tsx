import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert } from '../../ui/index.ts';
import type { Melding } from './typen.ts';

/** What was made of a report already, before anybody does it again: the event, who put it down, and the signals to go to. */
export function Vastgelegd({ melding: { vastgelegd } }: { readonly melding: Melding }) {
  const t = useTranslations('meldpunt.deel.vastgelegd');
  const { datum, tijdstip } = useOpmaak();
  if (vastgelegd.length === 0) return null;
  const wel = vastgelegd.some(({ signalen }) => signalen.length > 0);
  return (
    <Alert soort={wel ? 'goed' : 'info'} titel={t(wel ? 'signaal' : 'gebeurtenis')}>
      <ul className="baken-opsomming">
        {vastgelegd.map(({ soort, naam, datum: dag, op, door, signalen }) => (
          <li key={`${soort} ${dag}`}>
            {t('wat', { naam, datum: datum(dag) })}{' '}
            <span className="baken-stil">{t('wie', { op: tijdstip(op), door })}</span>
            {signalen.length === 0 && <> {t('geen')}</>}
            {signalen.map(({ id, titel }) => (
              <span key={id} className="baken-vastgelegd__signaal">
                <Link to="/signalen/$id" params={{ id: String(id) }}>
                  {t('naar', { titel })}
                </Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
