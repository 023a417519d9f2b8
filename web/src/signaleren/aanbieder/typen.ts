/** The shapes of this page, made from the API's own description. */
import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type AanbiederDetail = Verfijnd<Schemas['AanbiederDetail']>;
export type Voorstel = Verfijnd<Schemas['Tredevoorstel']>;
export type Reden = Verfijnd<Schemas['Reden']>;
export type Besluit = Verfijnd<Schemas['Tredebesluit']>;
export type Gebeurtenis = Verfijnd<Schemas['Gebeurtenis']>;
export type Kengetalreeks = Verfijnd<Schemas['Kengetalreeks']>;
export type Signaal = Verfijnd<Schemas['Signaal']>;
export type Levering = AanbiederDetail['levergebied'][number];
export type WaarnemingLijst = Verfijnd<Schemas['WaarnemingLijst']>;
export type Waarneming = WaarnemingLijst['waarnemingen'][number];
export type NieuwBesluit = Verfijnd<Schemas['NieuwTredebesluitInput']>;
export type NieuweGebeurtenis = Verfijnd<Schemas['NieuweGebeurtenisInput']>;

export type Oorzaak = Besluit['oorzaken'][number];

/** Causes of a threat to continuity, as the convenant names them. */
export const OORZAKEN: readonly Oorzaak[] = ['financieel', 'minderVraag', 'personeel', 'anders'];
