import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { TredeNummer } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Scenario = Schemas['AanbiederScenario'];
export type Uitkomst = NonNullable<Scenario['uitkomst']>;
export type Aanname = Scenario['aannamen'][number];
export type Kengetal = Schemas['ScenarioKengetal'];
export type RegioScenario = Schemas['RegioScenario'];
export type Regiolid = RegioScenario['uitkomst']['leden'][number];
export type BewaardScenario = Schemas['ScenarioLijst']['scenarios'][number];
export type GeopendScenario = Schemas['Scenario'];
export type NieuwScenario = Schemas['NieuwScenario'];
export type ScenarioWijziging = Schemas['ScenarioWijziging'];

/** JSON Schema only knows that a trede is a whole number from 1 to 6. */
export const alsTrede = (trede: number | null): TredeNummer | null => trede as TredeNummer | null;
