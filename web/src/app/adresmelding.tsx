import { useLocation, useRouter, useRouterState, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { leesGesprekken } from '../handelen/gesprekken/zoek.ts';
import { leesConvenant } from '../handelen/programma/zoek.ts';
import { leesAansluitzoek } from '../signaleren/aansluiting/zoek.ts';
import { leesBerichtzoek, leesKwaliteitzoek } from '../signaleren/berichtkwaliteit/zoek.ts';
import { leesSignaalregels } from '../signaleren/signaalregels/zoek.ts';
import { leesSignalen } from '../signaleren/signalen/zoek.ts';
import { leesStroomzoek, leesTrajectzoek, leesWachtzoek } from '../signaleren/wachttijden/zoek.ts';
import { leesGebruikzoek } from '../signaleren/zorggebruik/zoek.ts';
import { ongelezenIn } from './adres.ts';
import { type Ruw, streng } from './zoekparams.ts';

/** Screens that read their part of the address themselves: the first page only passes it on. */
const ZELF: Readonly<Record<string, (ruw: Ruw) => object>> = {
  '/convenant': streng(leesConvenant),
  '/gesprekken': streng(leesGesprekken),
  '/signalen': streng(leesSignalen),
  '/signaalregels': streng(leesSignaalregels),
  '/signaalregels/$code': streng(leesSignaalregels),
  '/aansluiting': streng(leesAansluitzoek),
  '/berichtenverkeer': streng(leesBerichtzoek),
  '/berichtkwaliteit': streng(leesKwaliteitzoek),
  '/stroom': streng(leesStroomzoek),
  '/trajecten': streng(leesTrajectzoek),
  '/wachttijden': streng(leesWachtzoek),
  '/zorggebruik': streng(leesGebruikzoek),
};

/** The address with which this page was asked for: the router has tidied it since. */
const gevraagd = (): URL => new URL(performance.getEntriesByType('navigation')[0]?.name ?? window.location.href);

/** Said to a visitor whose address asked for something that cannot be read, until the next page; links in the app never do. */
export default function Adresmelding() {
  const t = useTranslations('adres');
  const pad = useLocation({ select: (plaats) => plaats.pathname });
  const zoek: Ruw = useSearch({ strict: false });
  const routeId = useRouterState({ select: ({ matches }) => matches.at(-1)?.routeId as string | undefined });
  const routes: Readonly<Record<string, { readonly options: { readonly validateSearch?: unknown } }>> =
    useRouter().routesById;
  const eerstePad = useRef(pad);
  if (pad !== eerstePad.current || routeId === undefined) return null;
  const lees = ZELF[routeId] ?? routes[routeId]?.options.validateSearch;
  const adres = gevraagd();
  if (typeof lees !== 'function' || adres.pathname !== pad) return null;
  const ongelezen = ongelezenIn(adres.search, lees as (ruw: Ruw) => object);
  return ongelezen
    .filter(({ naam }) => zoek[naam] === undefined || Array.isArray(zoek[naam]) || ZELF[routeId])
    .map(({ naam, waarde }) => (
      <p key={naam} className="baken-strook baken-strook--tijd" role="status">
        {naam === 'bekendOp' ? t('dag', { waarde }) : t('keuze', { naam, waarde })}
      </p>
    ));
}
