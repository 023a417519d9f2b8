import {
  IconBuildingCommunity,
  IconDatabase,
  IconInfoSquareRounded,
  IconLayoutDashboard,
  IconMap2,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

const GROEPEN = [
  {
    naam: 'signaleren',
    links: [
      { naar: '/', naam: 'overzicht', Icoon: IconLayoutDashboard },
      { naar: '/aanbieders', naam: 'aanbieders', Icoon: IconBuildingCommunity },
      { naar: '/regios', naam: 'regios', Icoon: IconMap2 },
    ],
  },
  {
    naam: 'beheer',
    links: [
      { naar: '/gegevens', naam: 'gegevens', Icoon: IconDatabase },
      { naar: '/over-deze-cijfers', naam: 'definities', Icoon: IconInfoSquareRounded },
    ],
  },
] as const;

/** The screens that exist, in groups. */
export function Navigatie() {
  const t = useTranslations('app');
  return (
    <nav className="baken-nav" aria-label={t('hoofdmenu')}>
      {GROEPEN.map((groep) => (
        <div key={groep.naam} className="baken-nav__groep">
          <p className="baken-nav__kop">{t(`nav.${groep.naam}`)}</p>
          <ul>
            {groep.links.map(({ naar, naam, Icoon }) => (
              <li key={naar}>
                <Link
                  to={naar}
                  className="baken-nav__link"
                  activeOptions={{ exact: naar === '/', includeSearch: false }}
                >
                  <Icoon size={19} stroke={1.7} aria-hidden="true" />
                  {t(`nav.${naam}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
