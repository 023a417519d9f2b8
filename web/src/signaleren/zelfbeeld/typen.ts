import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

/** A field called `van` in a change is a value, not a trede: the shapes are taken as the API gives them. */
export type Zelfbeeld = Schemas['Zelfbeeld'];
export type Kengetal = Schemas['ZelfbeeldKengetal'];
export type Onderwerp = Zelfbeeld['onderwerpen'][number];
export type Gesprek = Schemas['Gesprek'];
export type GesprekWijziging = Schemas['GesprekWijziging'];
export type Gesprekstekst = Gesprek['teksten'][number];
export type Afspraak = Schemas['GesprekAfspraak'];
export type Gesprekken = Verfijnd<Schemas['GesprekLijst']>['gesprekken'];

export const VRAGEN = ['zien', 'doen', 'vragen'] as const;
