import type { components } from '../../api/gegenereerd/schema.d.ts';
import { zonderLeeg } from '../../app/zoekparams.ts';
import type { ScenarioZoek } from './zoek.ts';

export type Aannamecode = components['schemas']['AanbiederScenario']['aannamen'][number]['code'];

/** The assumptions that stand in the address, by the names of the API. */
export const CODES = [
  'tarief',
  'tariefVanaf',
  'volume',
  'loon',
  'pnil',
  'bezetting',
  'verzuim',
  'vanaf',
  'kostenMeeVolume',
  'verblijfsdeel',
  'kostenMeeBezetting',
  'pnilFactor',
  'vervanging',
  'vervangfactor',
  'betaaltermijn',
  'doortrekken',
] as const satisfies readonly Aannamecode[];

export type Keuze = { readonly [C in Aannamecode]?: number | undefined };

/** What of an address is assumed; a number under another name is nothing. */
export const keuzeUit = (zoek: ScenarioZoek): Keuze =>
  zonderLeeg(Object.fromEntries(CODES.map((code) => [code, zoek[code]])) as Keuze);
