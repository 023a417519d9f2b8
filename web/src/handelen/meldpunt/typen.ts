import type { components, paths } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Meldformulier = Verfijnd<Schemas['Meldformulier']>;
export type NieuweMelding = paths['/meldingen']['post']['requestBody']['content']['application/json'];
export type Ontvangen = Verfijnd<Schemas['MeldingOntvangen']>;
export type Gevolgd = Verfijnd<Schemas['GevolgdeMelding']>;
export type Inboxmelding = Verfijnd<Schemas['Inboxmelding']>;
export type Melding = Verfijnd<Schemas['Melding']>;
export type Meldroutelijst = Verfijnd<Schemas['Meldroutelijst']>;
export type Meldroute = Meldroutelijst['routes'][number];
export type Proefuitkomst = Verfijnd<Schemas['Meldrouteproef']>;
export type Proefvraag = paths['/meldroutes/proef']['post']['requestBody']['content']['application/json'];
export type Nieuweroute = paths['/meldroutes/{code}/versies']['post']['requestBody']['content']['application/json'];

export const MELDERS = ['aanbieder', 'gemeente', 'inspectie', 'toezichthouder', 'bank', 'anders'] as const;
export type Melder = (typeof MELDERS)[number];
export const URGENTIES = ['vandaag', 'dezeWeek', 'later'] as const;
export type Urgentie = (typeof URGENTIES)[number];
export const VOORRANGEN = ['hoog', 'gewoon', 'laag'] as const;
