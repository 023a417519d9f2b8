import type { components, paths } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Dossier = Verfijnd<Schemas['Dossier']>;
export type DossierLijst = Verfijnd<Schemas['DossierLijst']>;
export type DossierRegel = DossierLijst['dossiers'][number];
export type ProcedureKop = Verfijnd<Schemas['ProcedureLijst']>['procedures'][number];
export type Procedure = Dossier['procedure'];
export type Veld = Procedure['velden'][string];
export type Gevraagd = Procedure['opent']['vraagt'][number];
export type Overgang = Procedure['overgangen'][string];
export type Taak = Dossier['taken'][number];
export type Termijn = Dossier['termijnen'][number];
export type Deelnemer = Dossier['deelnemers'][number];
export type Document = Dossier['documenten'][number];
export type Gebeurtenis = Dossier['gebeurtenissen'][number];
export type Opdracht =
  paths['/dossiers/{id}/gebeurtenissen']['post']['requestBody']['content']['application/json']['opdracht'];
export type Onderwerp = paths['/dossiers']['post']['requestBody']['content']['application/json']['onderwerp'];
export type Koppelsoort = Extract<Opdracht, { soort: 'koppeling' }>['koppeling']['soort'];
