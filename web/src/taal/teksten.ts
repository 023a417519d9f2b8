/** Which texts are in memory. Dutch ones of a room come with its screen, English ones all together when chosen. */
import type alleTeksten from './nl/index.ts';
import vast from './nl/vast.ts';

export type Berichten = typeof alleTeksten;

const KAMERS = {
  aansluiting: () => import('./nl/aansluiting.json'),
  aanlevering: () => import('./nl/aanlevering.json'),
  adres: () => import('./nl/adres.json'),
  aanbieder: () => import('./nl/aanbieder.json'),
  actualiteit: () => import('./nl/actualiteit.json'),
  berichtkwaliteit: () => import('./nl/berichtkwaliteit.json'),
  berichteninlezen: () => import('./nl/berichteninlezen.json'),
  beweging: () => import('./nl/beweging.json'),
  binnenkomen: () => import('./nl/binnenkomen.json'),
  concentratie: () => import('./nl/concentratie.json'),
  controles: () => import('./nl/controles.json'),
  definities: () => import('./nl/definities.json'),
  delen: () => import('./nl/delen.json'),
  dossier: () => import('./nl/dossier.json'),
  draaiboek: () => import('./nl/draaiboek.json'),
  gegevens: () => import('./nl/gegevens.json'),
  meldpunt: () => import('./nl/meldpunt.json'),
  gesprekken: () => import('./nl/gesprekken.json'),
  programma: () => import('./nl/programma.json'),
  paginas: () => import('./nl/paginas.json'),
  pilot: () => import('./nl/pilot.json'),
  post: () => import('./nl/post.json'),
  regio: () => import('./nl/regio.json'),
  respons: () => import('./nl/respons.json'),
  signaalkwaliteit: () => import('./nl/signaalkwaliteit.json'),
  signaalregels: () => import('./nl/signaalregels.json'),
  signalen: () => import('./nl/signalen.json'),
  scenario: () => import('./nl/scenario.json'),
  stroom: () => import('./nl/stroom.json'),
  tellingen: () => import('./nl/tellingen.json'),
  toegang: () => import('./nl/toegang.json'),
  uitvraag: () => import('./nl/uitvraag.json'),
  verantwoording: () => import('./nl/verantwoording.json'),
  wachttijden: () => import('./nl/wachttijden.json'),
  werk: () => import('./nl/werk.json'),
  zelfbeeld: () => import('./nl/zelfbeeld.json'),
  zorggebruik: () => import('./nl/zorggebruik.json'),
};

export type Kamer = keyof typeof KAMERS;

let nederlands: Partial<Berichten> = vast;
const luisteraars = new Set<() => void>();

/** Gets the Dutch texts of a room, once; wait for it before the screen of the room is shown. */
export async function laadTeksten(kamer: Kamer): Promise<void> {
  if (kamer in nederlands) return;
  const teksten = (await KAMERS[kamer]()).default;
  nederlands = { ...nederlands, [kamer]: teksten };
  for (const luisteraar of luisteraars) luisteraar();
}

/** The Dutch texts so far. Typed as if complete: a screen is only shown after its own have come. */
export const nederlandseTeksten = (): Berichten => nederlands as Berichten;

export function volgTeksten(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
}

export const engelseTeksten = async (): Promise<Berichten> => (await import('./en/index.ts')).default;
