/** The definitions behind every number, made from the API's own description. */
import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

export type Definities = Verfijnd<components['schemas']['Definities']>;
export type Gegeven = Definities['gegevens'][number];
export type Indicator = Definities['indicatoren'][number];
export type Normset = Definities['normsets'][number];
export type Norm = Normset['normen'][number];
export type Gebeurtenissoort = Definities['gebeurtenissoorten'][number];
