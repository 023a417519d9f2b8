import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Nieuwsbericht = Omit<Verfijnd<Schemas['Nieuwsbericht']>, 'van'>;
export type Koppeling = Nieuwsbericht['koppelingen'][number];
export type Nieuwsbron = Verfijnd<Schemas['Nieuwsbron']>;
export type NieuwBericht = Schemas['NieuwNieuwsberichtInput'];
export type Bronwens = Schemas['NieuwsbronwensInput'];

/** What an item is about: a provider or a region, with its name for people. */
export interface Onderwerp {
  readonly kvk?: string;
  readonly regio?: string;
  readonly naam: string;
}
