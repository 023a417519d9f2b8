import type { components } from '../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../api/typen.ts';

type Schemas = components['schemas'];

export type Toegangsvermelding = Verfijnd<Schemas['Toegangsvermelding']>;
export type Inzage = Verfijnd<Schemas['Inzage']>;
export type Gebeurtenissen = Verfijnd<Schemas['Beveiligingsgebeurtenissen']>;
export type Gebeurtenis = Gebeurtenissen['gebeurtenissen'][number];
export type Gebeurtenissoort = Gebeurtenis['gebeurtenis'];
export type Controles = Verfijnd<Schemas['Logboekcontroles']>;
export type Soort = Toegangsvermelding['soort'];
export type Uitkomst = Toegangsvermelding['uitkomst'];
