import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card } from '../../ui/index.ts';
import type { Aanlevering } from './typen.ts';

/** The course of a delivery, the last step first, with every version that was handed in; and why it is asked. */
export function Verloop({ aanlevering }: { readonly aanlevering: Aanlevering }) {
  const t = useTranslations('aanlevering');
  const opmaak = useOpmaak();
  const { id, stappen, versies, doel, grondslag } = aanlevering;
  return (
    <div className="baken-stapel baken-leverslot">
      <Card titel={t('versies.titel')}>
        {stappen.length === 0 && <p className="baken-stil">{t('versies.geen')}</p>}
        <ol className="baken-leverloop">
          {stappen.toReversed().map(({ op, stap, door, tekst }) => (
            <li key={`${op} ${stap}`}>
              <p>
                <b>{t(`versies.stap.${stap}`)}</b>
              </p>
              <p className="baken-stil">{t('versies.door', { op: opmaak.tijdstip(op), door })}</p>
              {tekst && <p className="baken-leverrij__noot">{tekst}</p>}
            </li>
          ))}
        </ol>
        {versies.length > 0 && (
          <ul className="baken-leverknoppen">
            {versies.map(({ nummer }) => (
              <li key={nummer}>
                <Link
                  to="/aanleveringen/$id/ontvangstbewijs/$nummer"
                  params={{ id: String(id), nummer: String(nummer) }}
                >
                  {t('stand.bewijs', { nummer })}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card titel={t('pagina.waarvoor')}>
        <dl className="baken-leverdoel">
          <div>
            <dt>{t('pagina.doel')}</dt>
            <dd>{doel}</dd>
          </div>
          <div>
            <dt>{t('pagina.grondslag')}</dt>
            <dd>{grondslag}</dd>
          </div>
        </dl>
      </Card>
    </div>
  );
}
