import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, notFound } from '@tanstack/react-router';
import { overzichtVraag } from '../api/vragen.ts';
import { leesGegevens } from '../meten/gegevens/zoek.ts';
import { leesAanbieder } from '../signaleren/aanbieder/zoek.ts';
import { leesFilter } from '../signaleren/aanbieders/filter.ts';
import { leesAanbieders } from '../signaleren/aanbieders/zoek.ts';
import { leesDefinities } from '../signaleren/definities/zoek.ts';
import { leesRegios } from '../signaleren/regio/zoek.ts';
import { type Kamer, laadTeksten } from '../taal/teksten.ts';
import { leesLogboek, leesPeriode } from '../verantwoording/zoek.ts';
import { FoutPagina, GeenKvk, NietGevonden } from './fouten.tsx';
import { Huis } from './layout.tsx';
import { leesAlgemeen, parseSearch, streng, stringifySearch } from './zoekparams.ts';

/** The code of a screen and the texts of its room, fetched beside each other. */
async function metTeksten<R>(kamer: Kamer, scherm: Promise<{ readonly Route: R }>): Promise<R> {
  const [{ Route }] = await Promise.all([scherm, laadTeksten(kamer)]);
  return Route;
}

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  validateSearch: leesAlgemeen,
  component: Huis,
  errorComponent: FoutPagina,
  notFoundComponent: NietGevonden,
  search: {
    middlewares: [
      // "Zoals bekend op" goes along with every link, unless a link sets or clears it itself.
      ({ search, next }) => {
        const volgend = next(search);
        return 'bekendOp' in volgend || !search.bekendOp ? volgend : { ...volgend, bekendOp: search.bekendOp };
      },
    ],
  },
});

const leesOverzicht = streng(leesFilter);

const overzicht = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: leesOverzicht,
  loaderDeps: ({ search }) => ({ bekendOp: search.bekendOp }),
  // Starts the request while the code of the screen is still on its way; the screen itself shows the states.
  loader: ({ context, deps }) => void context.queries.prefetchQuery(overzichtVraag(deps.bekendOp)),
}).lazy(() => import('../signaleren/overzicht/scherm.tsx').then((scherm) => scherm.Route));

const aanbieders = createRoute({
  getParentRoute: () => root,
  path: '/aanbieders',
  validateSearch: streng(leesAanbieders),
}).lazy(() => import('../signaleren/aanbieders/scherm.tsx').then((scherm) => scherm.Route));

const leesEenAanbieder = streng(leesAanbieder);
const KVK = /^\d{8}$/;

const aanbieder = createRoute({
  getParentRoute: () => root,
  path: '/aanbieders/$kvk',
  beforeLoad: ({ params }) => {
    if (!KVK.test(params.kvk)) throw notFound();
  },
  notFoundComponent: GeenKvk,
  validateSearch: leesEenAanbieder,
}).lazy(() => metTeksten('aanbieder', import('../signaleren/aanbieder/scherm.tsx')));

const regios = createRoute({
  getParentRoute: () => root,
  path: '/regios',
  validateSearch: streng(leesRegios),
}).lazy(() => import('../signaleren/regio/lijst.tsx').then((scherm) => scherm.Route));

const regio = createRoute({
  getParentRoute: () => root,
  path: '/regios/$code',
  validateSearch: streng(leesFilter),
}).lazy(() => import('../signaleren/regio/scherm.tsx').then((scherm) => scherm.Route));

const gegevens = createRoute({
  getParentRoute: () => root,
  path: '/gegevens',
  validateSearch: streng(leesGegevens),
}).lazy(() => metTeksten('gegevens', import('../meten/gegevens/scherm.tsx')));

const definities = createRoute({
  getParentRoute: () => root,
  path: '/over-deze-cijfers',
  validateSearch: streng(leesDefinities),
}).lazy(() => metTeksten('definities', import('../signaleren/definities/scherm.tsx')));

const logboek = createRoute({
  getParentRoute: () => root,
  path: '/logboek',
  validateSearch: streng(leesLogboek),
}).lazy(() => metTeksten('verantwoording', import('../verantwoording/logboek.tsx')));

const inzage = createRoute({
  getParentRoute: () => root,
  path: '/inzage',
  validateSearch: streng(leesPeriode),
}).lazy(() => metTeksten('verantwoording', import('../verantwoording/inzage.tsx')));

const beveiliging = createRoute({
  getParentRoute: () => root,
  path: '/beveiliging',
  validateSearch: streng(leesPeriode),
}).lazy(() => metTeksten('verantwoording', import('../verantwoording/beveiliging.tsx')));

const toegankelijkheid = createRoute({
  getParentRoute: () => root,
  path: '/toegankelijkheid',
}).lazy(() => import('./paginas/toegankelijkheid.tsx').then((scherm) => scherm.Route));

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy',
}).lazy(() => import('./paginas/privacy.tsx').then((scherm) => scherm.Route));

const contact = createRoute({
  getParentRoute: () => root,
  path: '/contact',
}).lazy(() => import('./paginas/contact.tsx').then((scherm) => scherm.Route));

const demoPost = createRoute({
  getParentRoute: () => root,
  path: '/demo-post',
}).lazy(() => metTeksten('post', import('./post/scherm.tsx')));

const routeTree = root.addChildren([
  overzicht,
  aanbieders,
  aanbieder,
  regios,
  regio,
  gegevens,
  definities,
  logboek,
  inzage,
  beveiliging,
  toegankelijkheid,
  privacy,
  contact,
  demoPost,
]);

export const maakRouter = (queries: QueryClient) =>
  createRouter({
    routeTree,
    context: { queries },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: FoutPagina,
    defaultNotFoundComponent: NietGevonden,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof maakRouter>;
  }
}
