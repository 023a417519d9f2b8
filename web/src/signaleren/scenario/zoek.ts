import type { components } from '../../api/gegenereerd/schema.d.ts';
import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

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

export interface ScenarioZoek extends Keuze {
  /** Ids of saved scenarios that stand side by side, with commas. */
  readonly naast?: string | undefined;
  /** The saved scenario that is open. */
  readonly open?: string | undefined;
  readonly werking?: 'regiodeel' | undefined;
}

const GETAL = /^-?\d{1,3}(\.\d{1,2})?$/;
const NUMMER = /^\d{1,9}$/;
const NUMMERS = /^\d{1,9}(,\d{1,9}){0,2}$/;

function leesGetal(ruw: Ruw, code: string): number | undefined {
  const waarde = ruw[code];
  const tekst = typeof waarde === 'number' ? String(waarde) : leesTekst(ruw, code);
  return tekst !== undefined && GETAL.test(tekst) ? Number(tekst) : undefined;
}

const passend = (waarde: string | undefined, vorm: RegExp) => (waarde && vorm.test(waarde) ? waarde : undefined);

export const leesScenario = (ruw: Ruw): ScenarioZoek =>
  zonderLeeg({
    ...Object.fromEntries(CODES.map((code) => [code, leesGetal(ruw, code)])),
    naast: passend(leesTekst(ruw, 'naast'), NUMMERS),
    open: passend(leesTekst(ruw, 'open'), NUMMER),
    werking: leesKeuze(ruw, 'werking', ['regiodeel'] as const),
  });

/** What of an address is assumed. */
export const keuzeUit = (zoek: ScenarioZoek): Keuze =>
  zonderLeeg(Object.fromEntries(CODES.map((code) => [code, zoek[code]])) as Keuze);
