import { IconExternalLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { buttonKlas, Card, PageHeader } from '../../ui/index.ts';
import type { Meldformulier } from './typen.ts';

interface WegwijzerProps {
  readonly formulier: Meldformulier;
  /** Something was filled in before, in this tab. */
  readonly begonnen: boolean;
}

/** Before the form: what the meldpunt is for, and where to go with what is not. */
export function Wegwijzer({ formulier, begonnen }: WegwijzerProps) {
  const t = useTranslations('meldpunt.melden');
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <Card titel={t('welVanOns')}>
        <ul className="baken-opsomming">
          {formulier.welVanOns.map((wat) => (
            <li key={wat}>{wat}</li>
          ))}
        </ul>
      </Card>
      <Card titel={t('elders')} onderschrift={t('eldersUitleg')}>
        <dl className="baken-elders">
          {formulier.elders.map(({ code, wat, waar, hoe, adres }) => (
            <div key={code}>
              <dt>{wat}</dt>
              <dd>
                <a href={adres} rel="noreferrer">
                  {waar}
                  <IconExternalLink size={15} aria-hidden="true" />
                </a>
                <span>{hoe}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <div className="baken-melden__knoppen">
        <Link to="/melden" search={{ stap: 'wie' }} className={buttonKlas({ soort: 'primary' })}>
          {t(begonnen ? 'gaVerder' : 'begin')}
        </Link>
        <Link to="/melding-volgen">{t('volgen')}</Link>
      </div>
      <p className="baken-stil">{t('privacy')}</p>
    </>
  );
}
