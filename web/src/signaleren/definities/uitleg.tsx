import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Card, TREDEN, TredeBadge } from '../../ui/index.ts';
import type { Definities } from './typen.ts';

/** The few ideas that one needs to read the screens. */
export function Uitleg({ definities }: { readonly definities: Definities }) {
  const t = useTranslations('definities.uitleg');
  const begrippen = useTranslations('begrippen');
  const normset = definities.normsets[0];
  return (
    <div className="baken-uitleg">
      <Card titel={t('trede')} className="baken-uitleg__breed">
        <p>{t('tredeTekst')}</p>
        <ul id="treden" tabIndex={-1} className="baken-uitleg__treden">
          {TREDEN.map((trede) => (
            <li key={trede}>
              <TredeBadge trede={trede} />
              <span>{t(`tredeWanneer.${trede}`)}</span>
              <span className="baken-stil">{begrippen(`tredeUitleg.${trede}`)}</span>
            </li>
          ))}
        </ul>
        {normset && (
          <p>
            {t.rich('normset', {
              naam: normset.naam,
              status: normset.status,
              a: (tekst) => (
                <Link to="/over-deze-cijfers" search={{ deel: 'normen' }}>
                  {tekst}
                </Link>
              ),
            })}
          </p>
        )}
      </Card>
      {(['slechtste', 'voorstel', 'tijden', 'ontbreekt', 'schommeling', 'meevaller'] as const).map((onderwerp) => (
        <Card key={onderwerp} titel={t(`${onderwerp}.titel`)}>
          <p>{t(`${onderwerp}.tekst`)}</p>
        </Card>
      ))}
    </div>
  );
}
