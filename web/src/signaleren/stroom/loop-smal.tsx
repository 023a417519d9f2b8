import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Stroomzoek } from '../wachttijden/zoek.ts';
import type { Loopband, Loopknoop } from './loop-data.ts';
import { REST } from './loop-data.ts';

interface LoopSmalProps {
  readonly knopen: readonly Loopknoop[];
  readonly banden: readonly Loopband[];
  readonly zoek: Stroomzoek;
  /** Some are too small to show, and the others are rounded. */
  readonly ongeveer: boolean;
}

const SOORTEN = ['in', 'door', 'uit'] as const;

/** The picture of flow where there is no room for it: per kind of help how many came in, went on and went out. */
export function LoopSmal({ knopen, banden, zoek, ongeveer }: LoopSmalProps) {
  const t = useTranslations('stroom.loop');
  const hulp = knopen
    .filter(({ soort }) => soort === 'hulp')
    .map(({ code, naam }) => ({
      ...{ code, naam: naam ?? t('andereHulp') },
      in: som(banden, ({ naar }) => naar === code),
      door: som(banden, ({ van, soort }) => van === code && soort === 'door'),
      uit: som(banden, ({ van, soort }) => van === code && soort === 'uit'),
    }));
  const meest = Math.max(1, ...hulp.flatMap((rij) => SOORTEN.map((soort) => rij[soort])));
  return (
    <ul className="baken-loopsmal" aria-label={t('titel')}>
      {hulp.map((rij) => {
        const categorie = rij.code.slice('hulp:'.length);
        const gekozen = zoek.categorie === categorie;
        return (
          <li key={rij.code}>
            {categorie === REST || categorie === 'geen' ? (
              <span className="baken-rijnaam">{rij.naam}</span>
            ) : (
              <Link
                from="/stroom"
                to="/stroom"
                search={(vorig) => ({ ...vorig, categorie: gekozen ? undefined : categorie })}
                activeOptions={{ exact: true }}
                preload={false}
                resetScroll={false}
                className="baken-rijnaam"
              >
                {rij.naam}
              </Link>
            )}
            <dl>
              {SOORTEN.map((soort) => (
                <div key={soort}>
                  <dt>{t(`smal.${soort}`)}</dt>
                  <dd>
                    <span
                      className={`baken-sankey__staal baken-sankey__staal--${soort}`}
                      style={{ width: `${(rij[soort] / meest) * 100}%` }}
                      aria-hidden="true"
                    />
                    <b>{t(ongeveer ? 'ongeveer' : 'getal', { aantal: rij[soort] })}</b>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

const som = (banden: readonly Loopband[], telt: (band: Loopband) => boolean): number =>
  banden.reduce((totaal, band) => totaal + (telt(band) ? band.aantal : 0), 0);
