import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Aanlevering = Verfijnd<Schemas['Aanlevering']>;
export type Lijstrij = Verfijnd<Schemas['AanleveringLijst']>['aanleveringen'][number];
export type Veld = Verfijnd<Schemas['AanleverVeld']>;
export type Cel = Verfijnd<Schemas['AanleverCel']>;
export type Herkomst = Cel['herkomst'];
export type Bevinding = Verfijnd<Schemas['Bevinding']>;
export type Bijgewerkt = Verfijnd<Schemas['Bijgewerkt']>;
export type Aanwezige = Bijgewerkt['aanwezig'][number];
export type Status = Aanlevering['status'];
export type Uitstel = Verfijnd<Schemas['Uitstelverzoek']>;
export type Versie = Verfijnd<Schemas['AanleverVersie']>;
export type Versieregel = Aanlevering['versies'][number];
export type Bestandsvoorstel = Verfijnd<Schemas['Bestandsvoorstel']>;
