import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import './signalen.css';
import { useBekendOp } from '../../app/bekend-op.ts';
import { WachtOp } from '../../ui/index.ts';
import { aanbiedersignalenVraag } from './vragen.ts';
import { Ernstwoord, Looptijd, Stand } from './woorden.tsx';

/** The signals that run about one provider: evidence beside the norms, never the verdict. */
export default function Paneel({ kvk }: { readonly kvk: string }) {
  const t = useTranslations('signalen.paneel');
  const vraag = useQuery(aanbiedersignalenVraag(kvk, useBekendOp()));
  return (
    <section className="baken-signaalpaneel" aria-labelledby="signalen-naast-normen">
      <h2 id="signalen-naast-normen">{t('titel')}</h2>
      <p className="baken-stil">{t('uitleg')}</p>
      <WachtOp vraag={vraag} regels={2}>
        {({ lopend, eerder, bekendOp }) => (
          <>
            {lopend.length === 0 && <p>{t('geen')}</p>}
            <ul className="baken-signaalpaneel__lijst">
              {lopend.map((signaal) => (
                <li key={signaal.id} className="baken-signaalpaneel__signaal">
                  <Ernstwoord ernst={signaal.ernst} />
                  <div>
                    <Link to="/signalen/$id" params={{ id: String(signaal.id) }}>
                      {signaal.titel}
                    </Link>
                    <p>{signaal.tekst}</p>
                    <p className="baken-inbox__feiten">
                      <Looptijd begin={signaal.begin} einde={signaal.einde} op={bekendOp} />
                      <Stand signaal={signaal} />
                    </p>
                  </div>
                </li>
              ))}
            </ul>
            <p className="baken-inbox__feiten">
              {eerder > 0 && <span>{t('eerder', { aantal: eerder })}</span>}
              <Link to="/signalen" search={{ kvk }} className="baken-niet-afdrukken">
                {t('alle')}
              </Link>
            </p>
          </>
        )}
      </WachtOp>
    </section>
  );
}
