import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, notFound } from '@tanstack/react-router';
import { overzichtVraag } from '../api/vragen.ts';
import { leesNieuws } from '../meten/actualiteit/zoek.ts';
import { leesControles } from '../meten/controles/zoek.ts';
import { leesGegevens } from '../meten/gegevens/zoek.ts';
import { leesRespons } from '../meten/respons/zoek.ts';
import { leesUitvraagZoek, leesUitvragen } from '../meten/uitvraag/zoek.ts';
import { leesAanbieder } from '../signaleren/aanbieder/zoek.ts';
import { leesFilter } from '../signaleren/aanbieders/filter.ts';
import { leesAanbieders } from '../signaleren/aanbieders/zoek.ts';
import { leesBeweging } from '../signaleren/beweging/zoek.ts';
import { leesConcentratie } from '../signaleren/concentratie/zoek.ts';
import { leesDefinities } from '../signaleren/definities/zoek.ts';
import { leesRegios } from '../signaleren/regio/zoek.ts';
import { leesScenario } from '../signaleren/scenario/zoek.ts';
import { leesKwaliteit } from '../signaleren/signaalkwaliteit/zoek.ts';
import type { Regelzoek } from '../signaleren/signaalregels/zoek.ts';
import type { Signalenzoek } from '../signaleren/signalen/zoek.ts';
import { type Kamer, laadTeksten } from '../taal/teksten.ts';
import { leesAanmelden, leesMatrix } from '../toegang/zoek.ts';
import { leesLogboek, leesPeriode } from '../verantwoording/zoek.ts';
import { bewaak, magLaden, naarEigenRegio } from './bewaken.ts';
import { FoutPagina, GeenKvk, NietGevonden } from './fouten.tsx';
import { Huis } from './layout.tsx';
import { EISEN } from './toegang.ts';
import { leesAlgemeen, parseSearch, streng, stringifySearch, zoalsHetStaat } from './zoekparams.ts';

/** The code of a screen and the texts of its room, and of what it borrows of other rooms, fetched beside each other. */
async function metTeksten<R>(
  kamer: Kamer,
  scherm: Promise<{ readonly Route: R }>,
  ...andere: readonly Kamer[]
): Promise<R> {
  const [{ Route }] = await Promise.all([scherm, ...[kamer, ...andere].map(laadTeksten)]);
  return Route;
}

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  staticData: { toegang: 'openbaar' },
  validateSearch: leesAlgemeen,
  beforeLoad: ({ context, location, matches }) =>
    bewaak(context.queries, location, matches.at(-1)?.staticData.toegang ?? 'openbaar'),
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
  staticData: { toegang: EISEN.landelijk },
  validateSearch: leesOverzicht,
  loaderDeps: ({ search }) => ({ bekendOp: search.bekendOp }),
  // Starts the request while the code of the screen is still on its way; the screen itself shows the states.
  loader: ({ context, deps }) => {
    if (magLaden(context.queries, EISEN.landelijk)) void context.queries.prefetchQuery(overzichtVraag(deps.bekendOp));
  },
}).lazy(() => import('../signaleren/overzicht/scherm.tsx').then((scherm) => scherm.Route));

const aanbieders = createRoute({
  getParentRoute: () => root,
  path: '/aanbieders',
  staticData: { toegang: EISEN.aanbieders },
  validateSearch: streng(leesAanbieders),
}).lazy(() => import('../signaleren/aanbieders/scherm.tsx').then((scherm) => scherm.Route));

const leesEenAanbieder = streng(leesAanbieder);
const KVK = /^\d{8}$/;
const NUMMER = /^\d{1,9}$/;

const aanbieder = createRoute({
  getParentRoute: () => root,
  path: '/aanbieders/$kvk',
  staticData: { toegang: EISEN.eenAanbieder },
  beforeLoad: ({ params }) => {
    if (!KVK.test(params.kvk)) throw notFound();
  },
  notFoundComponent: GeenKvk,
  validateSearch: leesEenAanbieder,
}).lazy(() => metTeksten('aanbieder', import('../signaleren/aanbieder/scherm.tsx')));

const leesEenScenario = streng(leesScenario);

const aanbiederScenario = createRoute({
  getParentRoute: () => root,
  path: '/aanbieders/$kvk/scenario',
  staticData: { toegang: EISEN.eenZaak },
  beforeLoad: ({ params }) => {
    if (!KVK.test(params.kvk)) throw notFound();
  },
  notFoundComponent: GeenKvk,
  validateSearch: leesEenScenario,
}).lazy(() => metTeksten('scenario', import('../signaleren/scenario/scherm.tsx')));

const regioScenario = createRoute({
  getParentRoute: () => root,
  path: '/regios/$code/scenario',
  staticData: { toegang: EISEN.scenarioRegio },
  validateSearch: leesEenScenario,
}).lazy(() => metTeksten('scenario', import('../signaleren/scenario/regio.tsx')));

const leesLijstVanRegios = streng(leesRegios);

const regios = createRoute({
  getParentRoute: () => root,
  path: '/regios',
  staticData: { toegang: EISEN.aanbieders },
  validateSearch: leesLijstVanRegios,
  beforeLoad: ({ context }) => naarEigenRegio(context.queries),
}).lazy(() => metTeksten('regio', import('../signaleren/regio/lijst.tsx')));

const regio = createRoute({
  getParentRoute: () => root,
  path: '/regios/$code',
  staticData: { toegang: EISEN.aanbieders },
  validateSearch: streng(leesFilter),
}).lazy(() => metTeksten('regio', import('../signaleren/regio/scherm.tsx')));

const beweging = createRoute({
  getParentRoute: () => root,
  path: '/beweging',
  staticData: { toegang: EISEN.aanbieders },
  validateSearch: streng(leesBeweging),
}).lazy(() => metTeksten('beweging', import('../signaleren/beweging/scherm.tsx')));

const concentratie = createRoute({
  getParentRoute: () => root,
  path: '/concentratie',
  staticData: { toegang: EISEN.aanbieders },
  validateSearch: streng(leesConcentratie),
}).lazy(() => metTeksten('concentratie', import('../signaleren/concentratie/scherm.tsx')));

const gegevens = createRoute({
  getParentRoute: () => root,
  path: '/gegevens',
  staticData: { toegang: EISEN.vaststellen },
  validateSearch: streng(leesGegevens),
}).lazy(() => metTeksten('gegevens', import('../meten/gegevens/scherm.tsx')));

const actualiteit = createRoute({
  getParentRoute: () => root,
  path: '/actualiteit',
  staticData: { toegang: EISEN.landelijk },
  validateSearch: streng(leesNieuws),
}).lazy(() => metTeksten('actualiteit', import('../meten/actualiteit/scherm.tsx'), 'verantwoording'));

const aanleveringen = createRoute({
  getParentRoute: () => root,
  path: '/aanleveringen',
  staticData: { toegang: EISEN.eigenAanleveringen },
}).lazy(() => metTeksten('aanlevering', import('../meten/aanlevering/mijn-aanleveringen.tsx')));

const aanlevering = createRoute({
  getParentRoute: () => root,
  path: '/aanleveringen/$id',
  staticData: { toegang: EISEN.eenAanlevering },
}).lazy(() => metTeksten('aanlevering', import('../meten/aanlevering/scherm.tsx')));

const ontvangstbewijs = createRoute({
  getParentRoute: () => root,
  path: '/aanleveringen/$id/ontvangstbewijs/$nummer',
  staticData: { toegang: EISEN.eenAanlevering },
}).lazy(() => metTeksten('aanlevering', import('../meten/aanlevering/ontvangstbewijs.tsx')));

const controles = createRoute({
  getParentRoute: () => root,
  path: '/controles',
  staticData: { toegang: EISEN.controles },
  validateSearch: streng(leesControles),
}).lazy(() => metTeksten('controles', import('../meten/controles/scherm.tsx')));

const definities = createRoute({
  getParentRoute: () => root,
  path: '/over-deze-cijfers',
  staticData: { toegang: 'openbaar' },
  validateSearch: streng(leesDefinities),
}).lazy(() => metTeksten('definities', import('../signaleren/definities/scherm.tsx')));

const logboek = createRoute({
  getParentRoute: () => root,
  path: '/logboek',
  staticData: { toegang: EISEN.logboek },
  validateSearch: streng(leesLogboek),
}).lazy(() => metTeksten('verantwoording', import('../verantwoording/logboek.tsx')));

const inzage = createRoute({
  getParentRoute: () => root,
  path: '/inzage',
  staticData: { toegang: EISEN.inzage },
  validateSearch: streng(leesPeriode),
}).lazy(() => metTeksten('verantwoording', import('../verantwoording/inzage.tsx')));

const beveiliging = createRoute({
  getParentRoute: () => root,
  path: '/beveiliging',
  staticData: { toegang: EISEN.logboek },
  validateSearch: streng(leesPeriode),
}).lazy(() => metTeksten('verantwoording', import('../verantwoording/beveiliging.tsx')));

const aanmelden = createRoute({
  getParentRoute: () => root,
  path: '/aanmelden',
  staticData: { toegang: 'openbaar' },
  validateSearch: streng(leesAanmelden),
}).lazy(() => metTeksten('toegang', import('../toegang/aanmelden.tsx')));

const aangemeld = createRoute({
  getParentRoute: () => root,
  path: '/aangemeld',
  staticData: { toegang: 'ingelogd' },
}).lazy(() => metTeksten('toegang', import('../toegang/aangemeld.tsx')));

const welkom = createRoute({
  getParentRoute: () => root,
  path: '/welkom',
  staticData: { toegang: 'ingelogd' },
}).lazy(() => metTeksten('toegang', import('../toegang/welkom.tsx')));

const mijnSessies = createRoute({
  getParentRoute: () => root,
  path: '/mijn-sessies',
  staticData: { toegang: 'ingelogd' },
}).lazy(() => metTeksten('toegang', import('../toegang/mijn-sessies.tsx')));

const wieZietWat = createRoute({
  getParentRoute: () => root,
  path: '/wie-ziet-wat',
  staticData: { toegang: 'openbaar' },
  validateSearch: streng(leesMatrix),
}).lazy(() => metTeksten('toegang', import('../toegang/wie-ziet-wat.tsx')));

const tellingen = createRoute({
  getParentRoute: () => root,
  path: '/landelijke-tellingen',
  staticData: { toegang: EISEN.tellingen },
}).lazy(() => metTeksten('tellingen', import('../signaleren/tellingen/landelijk.tsx')));

const mijnOrganisatie = createRoute({
  getParentRoute: () => root,
  path: '/mijn-organisatie',
  staticData: { toegang: EISEN.eigenCijfers },
}).lazy(() => metTeksten('tellingen', import('../signaleren/tellingen/mijn-organisatie.tsx'), 'delen', 'zelfbeeld'));

const zelfbeeld = createRoute({
  getParentRoute: () => root,
  path: '/zelfbeeld',
  staticData: { toegang: EISEN.eigenCijfers },
}).lazy(() => metTeksten('zelfbeeld', import('../signaleren/zelfbeeld/scherm.tsx')));

const gesprekken = createRoute({
  getParentRoute: () => root,
  path: '/gesprek-voorbereiden',
  staticData: { toegang: EISEN.eigenCijfers },
}).lazy(() => metTeksten('zelfbeeld', import('../signaleren/zelfbeeld/gesprekken.tsx')));

const gesprek = createRoute({
  getParentRoute: () => root,
  path: '/gesprek-voorbereiden/$id',
  staticData: { toegang: EISEN.eigenCijfers },
  beforeLoad: ({ params }) => {
    if (!NUMMER.test(params.id)) throw notFound();
  },
}).lazy(() => metTeksten('zelfbeeld', import('../signaleren/zelfbeeld/gesprek.tsx')));

const noodtoegangen = createRoute({
  getParentRoute: () => root,
  path: '/noodtoegangen',
  staticData: { toegang: EISEN.logboek },
}).lazy(() => metTeksten('delen', import('../signaleren/delen/noodtoegangen.tsx')));

const mensen = createRoute({
  getParentRoute: () => root,
  path: '/mensen',
  staticData: { toegang: EISEN.mensen },
}).lazy(() => metTeksten('toegang', import('../toegang/mensen.tsx')));

const uitnodiging = createRoute({
  getParentRoute: () => root,
  path: '/uitnodiging/$token',
  staticData: { toegang: 'openbaar' },
}).lazy(() => metTeksten('binnenkomen', import('../binnenkomen/uitnodiging.tsx')));

const wachtwoordVergeten = createRoute({
  getParentRoute: () => root,
  path: '/wachtwoord-vergeten',
  staticData: { toegang: 'openbaar' },
}).lazy(() => metTeksten('binnenkomen', import('../binnenkomen/wachtwoord-vergeten.tsx')));

const wachtwoord = createRoute({
  getParentRoute: () => root,
  path: '/wachtwoord/$token',
  staticData: { toegang: 'openbaar' },
}).lazy(() => metTeksten('binnenkomen', import('../binnenkomen/wachtwoord.tsx')));

const machinetoegang = createRoute({
  getParentRoute: () => root,
  path: '/machinetoegang',
  staticData: { toegang: EISEN.mensen },
}).lazy(() => metTeksten('binnenkomen', import('../binnenkomen/machinetoegang.tsx')));

const uitvragen = createRoute({
  getParentRoute: () => root,
  path: '/uitvragen',
  staticData: { toegang: EISEN.uitvragen },
  validateSearch: streng(leesUitvragen),
}).lazy(() => metTeksten('uitvraag', import('../meten/uitvraag/lijst.tsx')));

const uitvraag = createRoute({
  getParentRoute: () => root,
  path: '/uitvragen/$id',
  staticData: { toegang: EISEN.uitvragen },
  validateSearch: streng(leesUitvraagZoek),
}).lazy(() => metTeksten('uitvraag', import('../meten/uitvraag/scherm.tsx'), 'respons'));

const pilot = createRoute({
  getParentRoute: () => root,
  path: '/uitvragen/$id/pilot',
  staticData: { toegang: EISEN.uitvragen },
}).lazy(() => metTeksten('pilot', import('../signaleren/pilot/scherm.tsx')));

const respons = createRoute({
  getParentRoute: () => root,
  path: '/respons',
  staticData: { toegang: EISEN.uitvragen },
  validateSearch: streng(leesRespons),
}).lazy(() => metTeksten('respons', import('../meten/respons/scherm.tsx')));

// The screens read these strictly themselves: what reads them stays out of the first file.
const leesLijst = streng(
  zoalsHetStaat<Signalenzoek>('tab eigenaar ernst oorzaak onderwerp regio kvk gebied zoek sorteer pagina'),
);
const leesRegels = streng(zoalsHetStaat<Regelzoek>('zoek onderwerp schrijf'));

const signalen = createRoute({
  getParentRoute: () => root,
  path: '/signalen',
  staticData: { toegang: EISEN.eenZaak },
  validateSearch: leesLijst,
}).lazy(() => metTeksten('signalen', import('../signaleren/signalen/inbox.tsx'), 'verantwoording'));

const signaal = createRoute({
  getParentRoute: () => root,
  path: '/signalen/$id',
  staticData: { toegang: EISEN.eenZaak },
  beforeLoad: ({ params }) => {
    if (!NUMMER.test(params.id)) throw notFound();
  },
}).lazy(() => metTeksten('signalen', import('../signaleren/signalen/scherm.tsx')));

const signaalkwaliteit = createRoute({
  getParentRoute: () => root,
  path: '/signaalkwaliteit',
  staticData: { toegang: 'openbaar' },
  validateSearch: streng(leesKwaliteit),
}).lazy(() => metTeksten('signaalkwaliteit', import('../signaleren/signaalkwaliteit/scherm.tsx')));

const normproef = createRoute({
  getParentRoute: () => root,
  path: '/signaalkwaliteit/normen',
  staticData: { toegang: EISEN.landelijk },
}).lazy(() => metTeksten('signaalkwaliteit', import('../signaleren/signaalkwaliteit/normen.tsx')));

const signaalregels = createRoute({
  getParentRoute: () => root,
  path: '/signaalregels',
  staticData: { toegang: EISEN.eenZaak },
  validateSearch: leesRegels,
}).lazy(() => metTeksten('signaalregels', import('../signaleren/signaalregels/lijst.tsx'), 'controles', 'signalen'));

const signaalregel = createRoute({
  getParentRoute: () => root,
  path: '/signaalregels/$code',
  staticData: { toegang: EISEN.eenZaak },
  validateSearch: leesRegels,
}).lazy(() => metTeksten('signaalregels', import('../signaleren/signaalregels/scherm.tsx'), 'controles', 'signalen'));

const toegankelijkheid = createRoute({
  getParentRoute: () => root,
  path: '/toegankelijkheid',
  staticData: { toegang: 'openbaar' },
}).lazy(() => metTeksten('paginas', import('./paginas/toegankelijkheid.tsx')));

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy',
  staticData: { toegang: 'openbaar' },
}).lazy(() => metTeksten('paginas', import('./paginas/privacy.tsx')));

const contact = createRoute({
  getParentRoute: () => root,
  path: '/contact',
  staticData: { toegang: 'openbaar' },
}).lazy(() => metTeksten('paginas', import('./paginas/contact.tsx')));

const demoPost = createRoute({
  getParentRoute: () => root,
  path: '/demo-post',
  staticData: { toegang: 'openbaar' },
}).lazy(() => metTeksten('post', import('./post/scherm.tsx')));

const routeTree = root.addChildren([
  overzicht,
  aanbieders,
  aanbieder,
  aanbiederScenario,
  regios,
  regio,
  regioScenario,
  beweging,
  concentratie,
  gegevens,
  actualiteit,
  aanleveringen,
  aanlevering,
  ontvangstbewijs,
  controles,
  definities,
  logboek,
  inzage,
  beveiliging,
  aanmelden,
  aangemeld,
  welkom,
  mijnSessies,
  wieZietWat,
  tellingen,
  mijnOrganisatie,
  zelfbeeld,
  gesprekken,
  gesprek,
  noodtoegangen,
  mensen,
  uitnodiging,
  wachtwoordVergeten,
  wachtwoord,
  machinetoegang,
  uitvragen,
  uitvraag,
  pilot,
  respons,
  signalen,
  signaal,
  signaalkwaliteit,
  normproef,
  signaalregels,
  signaalregel,
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
