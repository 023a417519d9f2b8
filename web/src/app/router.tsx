import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter } from '@tanstack/react-router';
import { overzichtVraag } from '../api/vragen.ts';
import { leesNieuws } from '../meten/actualiteit/zoek.ts';
import { leesControles } from '../meten/controles/zoek.ts';
import { leesGegevens } from '../meten/gegevens/zoek.ts';
import { leesRespons } from '../meten/respons/zoek.ts';
import { leesUitvraagZoek, leesUitvragen } from '../meten/uitvraag/zoek.ts';
import { leesAanbieder } from '../signaleren/aanbieder/zoek.ts';
import { leesFilter } from '../signaleren/aanbieders/filter.ts';
import { leesAanbieders } from '../signaleren/aanbieders/zoek.ts';
import type { Aansluitzoek } from '../signaleren/aansluiting/zoek.ts';
import type { Berichtzoek, Kwaliteitzoek } from '../signaleren/berichtkwaliteit/zoek.ts';
import { leesBeweging } from '../signaleren/beweging/zoek.ts';
import { leesConcentratie } from '../signaleren/concentratie/zoek.ts';
import { leesDefinities } from '../signaleren/definities/zoek.ts';
import { leesRegios } from '../signaleren/regio/zoek.ts';
import { leesScenario } from '../signaleren/scenario/zoek.ts';
import { leesKwaliteit } from '../signaleren/signaalkwaliteit/zoek.ts';
import type { Regelzoek } from '../signaleren/signaalregels/zoek.ts';
import type { Signalenzoek } from '../signaleren/signalen/zoek.ts';
import type { Stroomzoek, Trajectzoek, Wachtzoek } from '../signaleren/wachttijden/zoek.ts';
import { leesAanmelden, leesMatrix } from '../toegang/zoek.ts';
import { leesLogboek, leesPeriode } from '../verantwoording/zoek.ts';
import { magLaden, naarEigenRegio } from './bewaken.ts';
import { FoutPagina, GeenKvk, NietGevonden } from './fouten.tsx';
import { HANDELEN } from './handelen.ts';
import { metTeksten, op, root, toetsPad } from './stam.tsx';
import { EISEN } from './toegang.ts';
import { parseSearch, streng, stringifySearch, zoalsHetStaat } from './zoekparams.ts';

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

const aanbieders = createRoute(op('/aanbieders', EISEN.aanbieders, leesAanbieders)).lazy(() =>
  import('../signaleren/aanbieders/scherm.tsx').then((scherm) => scherm.Route),
);

const leesEenAanbieder = streng(leesAanbieder);

const aanbieder = createRoute({
  getParentRoute: () => root,
  path: '/aanbieders/$kvk',
  staticData: { toegang: EISEN.eenAanbieder },
  beforeLoad: ({ params }) => toetsPad(params),
  notFoundComponent: GeenKvk,
  validateSearch: leesEenAanbieder,
}).lazy(() => metTeksten('aanbieder', import('../signaleren/aanbieder/scherm.tsx')));

const leesEenScenario = streng(leesScenario);

const aanbiederScenario = createRoute({
  getParentRoute: () => root,
  path: '/aanbieders/$kvk/scenario',
  staticData: { toegang: EISEN.eenZaak },
  beforeLoad: ({ params }) => toetsPad(params),
  notFoundComponent: GeenKvk,
  validateSearch: leesEenScenario,
}).lazy(() => metTeksten('scenario', import('../signaleren/scenario/scherm.tsx')));

const regioScenario = createRoute(op('/regios/$code/scenario', EISEN.scenarioRegio, leesScenario)).lazy(() =>
  metTeksten('scenario', import('../signaleren/scenario/regio.tsx')),
);

const leesLijstVanRegios = streng(leesRegios);

const regios = createRoute({
  getParentRoute: () => root,
  path: '/regios',
  staticData: { toegang: EISEN.aanbieders },
  validateSearch: leesLijstVanRegios,
  beforeLoad: ({ context }) => naarEigenRegio(context.queries),
}).lazy(() => metTeksten('regio', import('../signaleren/regio/lijst.tsx')));

const regio = createRoute(op('/regios/$code', EISEN.aanbieders, leesFilter)).lazy(() =>
  metTeksten('regio', import('../signaleren/regio/scherm.tsx')),
);

const beweging = createRoute(op('/beweging', EISEN.aanbieders, leesBeweging)).lazy(() =>
  metTeksten('beweging', import('../signaleren/beweging/scherm.tsx')),
);

const concentratie = createRoute(op('/concentratie', EISEN.aanbieders, leesConcentratie)).lazy(() =>
  metTeksten('concentratie', import('../signaleren/concentratie/scherm.tsx')),
);

const leesWachten = zoalsHetStaat<Wachtzoek>('regio gemeente aanbieder categorie leeftijd geslacht figuur per van');
const leesTrajecten = zoalsHetStaat<Trajectzoek>(
  'regio gemeente aanbieder categorie leeftijd geslacht stand maand gestoptVan gestoptTot reden persoon pagina',
);

const wachttijden = createRoute(op('/wachttijden', EISEN.stroom, leesWachten)).lazy(() =>
  metTeksten('wachttijden', import('../signaleren/wachttijden/scherm.tsx')),
);

const aansluiting = createRoute(
  op('/aansluiting', EISEN.stroom, zoalsHetStaat<Aansluitzoek>('regio kwartaal aanbieder')),
).lazy(() => metTeksten('aansluiting', import('../signaleren/aansluiting/scherm.tsx'), 'wachttijden'));

const STROOMNAMEN = 'regio gemeente aanbieder categorie leeftijd geslacht van';
const leesStroom = zoalsHetStaat<Stroomzoek>(STROOMNAMEN);
const leesGebruik = zoalsHetStaat<Stroomzoek & { jaar?: number | undefined }>(`${STROOMNAMEN} jaar`);

const stroom = createRoute(op('/stroom', EISEN.stroom, leesStroom)).lazy(() =>
  metTeksten('stroom', import('../signaleren/stroom/scherm.tsx'), 'wachttijden'),
);

const zorggebruik = createRoute(op('/zorggebruik', EISEN.stroom, leesGebruik)).lazy(() =>
  metTeksten('zorggebruik', import('../signaleren/zorggebruik/scherm.tsx'), 'wachttijden'),
);

const leesBerichtkwaliteit = zoalsHetStaat<Kwaliteitzoek>('regio gemeente aanbieder van termijn');
const leesBerichten = zoalsHetStaat<Berichtzoek>(
  'regio gemeente aanbieder van tot soort fouten regel toewijzing pagina',
);

const berichtkwaliteit = createRoute(op('/berichtkwaliteit', EISEN.stroom, leesBerichtkwaliteit)).lazy(() =>
  metTeksten('berichtkwaliteit', import('../signaleren/berichtkwaliteit/scherm.tsx'), 'wachttijden'),
);

const berichtenverkeer = createRoute(op('/berichtenverkeer', EISEN.trajecten, leesBerichten)).lazy(() =>
  metTeksten('berichtkwaliteit', import('../signaleren/berichtkwaliteit/berichten.tsx'), 'wachttijden'),
);

const trajecten = createRoute(op('/trajecten', EISEN.trajecten, leesTrajecten)).lazy(() =>
  metTeksten('wachttijden', import('../signaleren/wachttijden/trajecten.tsx')),
);

const berichtenInlezen = createRoute(op('/berichten-inlezen', EISEN.berichtenInlezen)).lazy(() =>
  metTeksten('berichteninlezen', import('../meten/berichteninlezen/scherm.tsx')),
);

const gegevens = createRoute(op('/gegevens', EISEN.vaststellen, leesGegevens)).lazy(() =>
  metTeksten('gegevens', import('../meten/gegevens/scherm.tsx')),
);

const actualiteit = createRoute(op('/actualiteit', EISEN.landelijk, leesNieuws)).lazy(() =>
  metTeksten('actualiteit', import('../meten/actualiteit/scherm.tsx'), 'verantwoording'),
);

const aanleveringen = createRoute(op('/aanleveringen', EISEN.eigenAanleveringen)).lazy(() =>
  metTeksten('aanlevering', import('../meten/aanlevering/mijn-aanleveringen.tsx')),
);

const aanlevering = createRoute(op('/aanleveringen/$id', EISEN.eenAanlevering)).lazy(() =>
  metTeksten('aanlevering', import('../meten/aanlevering/scherm.tsx')),
);

const ontvangstbewijs = createRoute(op('/aanleveringen/$id/ontvangstbewijs/$nummer', EISEN.eenAanlevering)).lazy(() =>
  metTeksten('aanlevering', import('../meten/aanlevering/ontvangstbewijs.tsx')),
);

const controles = createRoute(op('/controles', EISEN.controles, leesControles)).lazy(() =>
  metTeksten('controles', import('../meten/controles/scherm.tsx')),
);

const definities = createRoute(op('/over-deze-cijfers', 'openbaar', leesDefinities)).lazy(() =>
  metTeksten('definities', import('../signaleren/definities/scherm.tsx')),
);

const logboek = createRoute(op('/logboek', EISEN.logboek, leesLogboek)).lazy(() =>
  metTeksten('verantwoording', import('../verantwoording/logboek.tsx')),
);

const inzage = createRoute(op('/inzage', EISEN.inzage, leesPeriode)).lazy(() =>
  metTeksten('verantwoording', import('../verantwoording/inzage.tsx')),
);

const beveiliging = createRoute(op('/beveiliging', EISEN.logboek, leesPeriode)).lazy(() =>
  metTeksten('verantwoording', import('../verantwoording/beveiliging.tsx')),
);

const aanmelden = createRoute(op('/aanmelden', 'openbaar', leesAanmelden)).lazy(() =>
  metTeksten('toegang', import('../toegang/aanmelden.tsx')),
);

const aangemeld = createRoute(op('/aangemeld', 'ingelogd')).lazy(() =>
  metTeksten('toegang', import('../toegang/aangemeld.tsx')),
);

const welkom = createRoute(op('/welkom', 'ingelogd')).lazy(() =>
  metTeksten('toegang', import('../toegang/welkom.tsx')),
);

const mijnSessies = createRoute(op('/mijn-sessies', 'ingelogd')).lazy(() =>
  metTeksten('toegang', import('../toegang/mijn-sessies.tsx')),
);

const wieZietWat = createRoute(op('/wie-ziet-wat', 'openbaar', leesMatrix)).lazy(() =>
  metTeksten('toegang', import('../toegang/wie-ziet-wat.tsx')),
);

const tellingen = createRoute(op('/landelijke-tellingen', EISEN.tellingen)).lazy(() =>
  metTeksten('tellingen', import('../signaleren/tellingen/landelijk.tsx')),
);

const mijnOrganisatie = createRoute(op('/mijn-organisatie', EISEN.eigenCijfers)).lazy(() =>
  metTeksten('tellingen', import('../signaleren/tellingen/mijn-organisatie.tsx'), 'delen', 'zelfbeeld'),
);

const zelfbeeld = createRoute(op('/zelfbeeld', EISEN.eigenCijfers)).lazy(() =>
  metTeksten('zelfbeeld', import('../signaleren/zelfbeeld/scherm.tsx')),
);

const gesprekken = createRoute(op('/gesprek-voorbereiden', EISEN.eigenCijfers)).lazy(() =>
  metTeksten('zelfbeeld', import('../signaleren/zelfbeeld/gesprekken.tsx')),
);

const gesprek = createRoute(op('/gesprek-voorbereiden/$id', EISEN.eigenCijfers)).lazy(() =>
  metTeksten('zelfbeeld', import('../signaleren/zelfbeeld/gesprek.tsx')),
);

const noodtoegangen = createRoute(op('/noodtoegangen', EISEN.logboek)).lazy(() =>
  metTeksten('delen', import('../signaleren/delen/noodtoegangen.tsx')),
);

const mensen = createRoute(op('/mensen', EISEN.mensen)).lazy(() =>
  metTeksten('toegang', import('../toegang/mensen.tsx')),
);

const uitnodiging = createRoute(op('/uitnodiging/$token', 'openbaar')).lazy(() =>
  metTeksten('binnenkomen', import('../binnenkomen/uitnodiging.tsx')),
);

const wachtwoordVergeten = createRoute(op('/wachtwoord-vergeten', 'openbaar')).lazy(() =>
  metTeksten('binnenkomen', import('../binnenkomen/wachtwoord-vergeten.tsx')),
);

const wachtwoord = createRoute(op('/wachtwoord/$token', 'openbaar')).lazy(() =>
  metTeksten('binnenkomen', import('../binnenkomen/wachtwoord.tsx')),
);

const machinetoegang = createRoute(op('/machinetoegang', EISEN.mensen)).lazy(() =>
  metTeksten('binnenkomen', import('../binnenkomen/machinetoegang.tsx')),
);

const uitvragen = createRoute(op('/uitvragen', EISEN.uitvragen, leesUitvragen)).lazy(() =>
  metTeksten('uitvraag', import('../meten/uitvraag/lijst.tsx')),
);

const uitvraag = createRoute(op('/uitvragen/$id', EISEN.uitvragen, leesUitvraagZoek)).lazy(() =>
  metTeksten('uitvraag', import('../meten/uitvraag/scherm.tsx'), 'respons'),
);

const pilot = createRoute(op('/uitvragen/$id/pilot', EISEN.uitvragen)).lazy(() =>
  metTeksten('pilot', import('../signaleren/pilot/scherm.tsx')),
);

const respons = createRoute(op('/respons', EISEN.uitvragen, leesRespons)).lazy(() =>
  metTeksten('respons', import('../meten/respons/scherm.tsx')),
);

// The screens read these strictly themselves: what reads them stays out of the first file.
const leesLijst = zoalsHetStaat<Signalenzoek>(
  'tab eigenaar ernst oorzaak onderwerp regio kvk gebied zoek sorteer pagina',
);
const leesRegels = zoalsHetStaat<Regelzoek>('zoek onderwerp schrijf');

const signalen = createRoute(op('/signalen', EISEN.eenZaak, leesLijst)).lazy(() =>
  metTeksten('signalen', import('../signaleren/signalen/inbox.tsx'), 'verantwoording'),
);

const signaal = createRoute(op('/signalen/$id', EISEN.eenZaak)).lazy(() =>
  metTeksten('signalen', import('../signaleren/signalen/scherm.tsx')),
);

const signaalkwaliteit = createRoute(op('/signaalkwaliteit', 'openbaar', leesKwaliteit)).lazy(() =>
  metTeksten('signaalkwaliteit', import('../signaleren/signaalkwaliteit/scherm.tsx')),
);

const normproef = createRoute(op('/signaalkwaliteit/normen', EISEN.landelijk)).lazy(() =>
  metTeksten('signaalkwaliteit', import('../signaleren/signaalkwaliteit/normen.tsx')),
);

const signaalregels = createRoute(op('/signaalregels', EISEN.eenZaak, leesRegels)).lazy(() =>
  metTeksten('signaalregels', import('../signaleren/signaalregels/lijst.tsx'), 'controles', 'signalen'),
);

const signaalregel = createRoute(op('/signaalregels/$code', EISEN.eenZaak, leesRegels)).lazy(() =>
  metTeksten('signaalregels', import('../signaleren/signaalregels/scherm.tsx'), 'controles', 'signalen'),
);

const toegankelijkheid = createRoute(op('/toegankelijkheid', 'openbaar')).lazy(() =>
  metTeksten('paginas', import('./paginas/toegankelijkheid.tsx')),
);

const privacy = createRoute(op('/privacy', 'openbaar')).lazy(() =>
  metTeksten('paginas', import('./paginas/privacy.tsx')),
);

const contact = createRoute(op('/contact', 'openbaar')).lazy(() =>
  metTeksten('paginas', import('./paginas/contact.tsx')),
);

const demoPost = createRoute(op('/demo-post', 'openbaar')).lazy(() => metTeksten('post', import('./post/scherm.tsx')));

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
  wachttijden,
  stroom,
  zorggebruik,
  aansluiting,
  berichtkwaliteit,
  berichtenverkeer,
  trajecten,
  berichtenInlezen,
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
  ...HANDELEN,
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
