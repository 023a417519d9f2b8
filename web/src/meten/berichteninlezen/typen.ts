import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Profielen = Verfijnd<Schemas['Ketenprofielen']>;
export type Profiel = Profielen['profielen'][number];
export type Inhoud = Profiel['inhoud'];
export type Berichtsoort = Verfijnd<Schemas['Ketenvoorbeeld']>['voorbeeldrijen'][number]['soort'];
export type Veld = NonNullable<Profielen['velden'][Berichtsoort]>[number];
export type Veldnaam = Veld['veld'];
export type Datumvorm = Inhoud['datumvorm'];
export type Bedragvorm = Inhoud['bedragvorm'];
export type Indeling = Partial<Record<Veldnaam, string>>;
export type Voorbeeld = Verfijnd<Schemas['Ketenvoorbeeld']>;
export type Bevinding = Voorbeeld['bevindingen'][number];
export type Ingelezen = Verfijnd<Schemas['KetendataIngelezen']>;
export type BerichtenIngelezen = Verfijnd<Schemas['BerichtenIngelezen']>;
