import {
  IconActivity,
  IconAlertOctagon,
  IconArrowsSplit,
  IconBuildingCommunity,
  IconChartBar,
  IconChartHistogram,
  IconChecklist,
  IconClipboardList,
  IconCoinEuro,
  IconDatabase,
  IconEye,
  IconFileImport,
  IconFileUpload,
  IconFolders,
  IconGridDots,
  IconHome,
  IconInbox,
  IconInfoSquareRounded,
  IconLayoutDashboard,
  IconListDetails,
  IconLockAccess,
  IconMailCheck,
  IconMap2,
  IconMessages,
  IconNews,
  IconPlugConnected,
  IconScale,
  IconShieldLock,
  IconTargetArrow,
  IconTopologyStar3,
  IconUsers,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Rol } from '../api/sessie.ts';
import { useSessie } from './sessie.ts';
import { EISEN, mag, type Toegangseis } from './toegang.ts';

/**
 * Every screen of the menu with what it asks of the role. `behalve`: whoever may do this has a better screen for it; `rollen`: only
 * these, where the right alone says too little.
 */
const GROEPEN = [
  {
    naam: 'signaleren',
    links: [
      { naar: '/', naam: 'overzicht', eis: EISEN.landelijk, Icoon: IconLayoutDashboard },
      { naar: '/signalen', naam: 'signalen', eis: EISEN.eenZaak, Icoon: IconAlertOctagon },
      { naar: '/mijn-organisatie', naam: 'mijnOrganisatie', eis: EISEN.eigenCijfers, Icoon: IconHome },
      { naar: '/zelfbeeld', naam: 'zelfbeeld', eis: EISEN.eigenCijfers, Icoon: IconActivity },
      { naar: '/gesprek-voorbereiden', naam: 'gesprekken', eis: EISEN.eigenCijfers, Icoon: IconMessages },
      { naar: '/aanleveringen', naam: 'aanleveringen', eis: EISEN.eigenAanleveringen, Icoon: IconFileUpload },
      { naar: '/aanbieders', naam: 'aanbieders', eis: EISEN.aanbieders, Icoon: IconBuildingCommunity },
      { naar: '/regios', naam: 'regios', eis: EISEN.aanbieders, Icoon: IconMap2 },
      { naar: '/beweging', naam: 'beweging', eis: EISEN.aanbieders, Icoon: IconGridDots },
      { naar: '/concentratie', naam: 'concentratie', eis: EISEN.aanbieders, Icoon: IconTopologyStar3 },
      { naar: '/wachttijden', naam: 'wachttijden', eis: EISEN.stroom, Icoon: IconChartHistogram },
      { naar: '/stroom', naam: 'stroom', eis: EISEN.stroom, Icoon: IconArrowsSplit },
      { naar: '/zorggebruik', naam: 'zorggebruik', eis: EISEN.stroom, Icoon: IconCoinEuro },
      { naar: '/aansluiting', naam: 'aansluiting', eis: EISEN.stroom, Icoon: IconScale },
      { naar: '/berichtkwaliteit', naam: 'berichtkwaliteit', eis: EISEN.stroom, Icoon: IconMailCheck },
      { naar: '/actualiteit', naam: 'actualiteit', eis: EISEN.landelijk, Icoon: IconNews },
      {
        naar: '/landelijke-tellingen',
        naam: 'tellingen',
        eis: EISEN.tellingen,
        behalve: EISEN.landelijk,
        Icoon: IconChartHistogram,
      },
    ],
  },
  {
    naam: 'handelen',
    links: [
      { naar: '/mijn-werk', naam: 'mijnWerk', eis: EISEN.zaken, Icoon: IconInbox },
      { naar: '/dossiers', naam: 'dossiers', eis: EISEN.zaken, Icoon: IconFolders },
      {
        naar: '/gesprekken',
        naam: 'accountgesprekken',
        eis: EISEN.zaken,
        rollen: ['analist', 'accountmanager', 'contractmanager', 'bestuurder', 'indiener', 'accordeur'],
        Icoon: IconUsers,
      },
      { naar: '/draaiboek', naam: 'draaiboek', eis: EISEN.zaken, Icoon: IconChecklist },
      { naar: '/convenant', naam: 'convenant', eis: EISEN.leren, Icoon: IconTargetArrow },
      { naar: '/meldpunt', naam: 'meldpunt', eis: EISEN.landelijk, Icoon: IconMessages },
      { naar: '/melden', naam: 'melden', eis: 'openbaar', Icoon: IconClipboardList },
    ],
  },
  {
    naam: 'uitvragen',
    links: [
      { naar: '/uitvragen', naam: 'uitvragenLijst', eis: EISEN.uitvragen, Icoon: IconClipboardList },
      { naar: '/respons', naam: 'respons', eis: EISEN.uitvragen, Icoon: IconChartBar },
    ],
  },
  {
    naam: 'toezien',
    links: [
      { naar: '/logboek', naam: 'logboek', eis: EISEN.logboek, Icoon: IconListDetails },
      { naar: '/beveiliging', naam: 'beveiliging', eis: EISEN.logboek, Icoon: IconShieldLock },
      { naar: '/noodtoegangen', naam: 'noodtoegangen', eis: EISEN.logboek, Icoon: IconAlertOctagon },
      { naar: '/inzage', naam: 'inzage', eis: EISEN.inzage, Icoon: IconEye },
    ],
  },
  {
    naam: 'beheer',
    links: [
      { naar: '/controles', naam: 'controles', eis: EISEN.controlesSchrijven, Icoon: IconChecklist },
      { naar: '/signaalregels', naam: 'signaalregels', eis: EISEN.vaststellen, Icoon: IconListDetails },
      { naar: '/berichten-inlezen', naam: 'berichtenInlezen', eis: EISEN.berichtenInlezen, Icoon: IconFileImport },
      { naar: '/gegevens', naam: 'gegevens', eis: EISEN.vaststellen, Icoon: IconDatabase },
      { naar: '/mensen', naam: 'mensen', eis: EISEN.mensen, Icoon: IconUsers },
      { naar: '/machinetoegang', naam: 'machinetoegang', eis: EISEN.mensen, Icoon: IconPlugConnected },
    ],
  },
  {
    naam: 'uitleg',
    links: [
      { naar: '/over-deze-cijfers', naam: 'definities', eis: 'openbaar', Icoon: IconInfoSquareRounded },
      {
        naar: '/controles',
        naam: 'controles',
        eis: EISEN.controles,
        behalve: EISEN.controlesSchrijven,
        Icoon: IconChecklist,
      },
      {
        naar: '/signaalregels',
        naam: 'signaalregels',
        eis: EISEN.eenZaak,
        behalve: EISEN.vaststellen,
        Icoon: IconListDetails,
      },
      { naar: '/signaalkwaliteit', naam: 'signaalkwaliteit', eis: 'openbaar', Icoon: IconTargetArrow },
      { naar: '/wie-ziet-wat', naam: 'wieZietWat', eis: 'openbaar', Icoon: IconLockAccess },
    ],
  },
] as const;

/** The screens that this role may see, in groups. */
export function Navigatie() {
  const t = useTranslations('app');
  const sessie = useSessie();
  const zichtbaar = (link: {
    readonly eis: Toegangseis;
    readonly behalve?: Toegangseis;
    readonly rollen?: readonly Rol[];
  }) =>
    mag(sessie, link.eis) &&
    !(link.behalve && mag(sessie, link.behalve)) &&
    (link.rollen?.includes(sessie.rol) ?? true);
  const landelijk = mag(sessie, EISEN.landelijk);
  // A region has contracts with providers of its own, and only one region to look at.
  const noem = (naam: string) => {
    if (naam === 'aanbieders' && mag(sessie, EISEN.eigenContracten)) return t('nav.mijnAanbieders');
    if (naam === 'regios' && !landelijk) return t('nav.mijnRegio');
    return t(`nav.${naam as 'regios'}`);
  };
  return (
    <nav className="baken-nav" aria-label={t('hoofdmenu')}>
      {GROEPEN.map((groep) => ({ ...groep, links: groep.links.filter(zichtbaar) }))
        .filter(({ links }) => links.length > 0)
        .map((groep) => (
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
                    {noem(naam)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  );
}
