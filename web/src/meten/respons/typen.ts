import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Breuk = Verfijnd<Schemas['Breuk']>;
export type Respons = Verfijnd<Schemas['Uitvraagrespons']>;
export type Regiorij = Respons['regios'][number];
export type Gegevenrij = Respons['gegevens'][number];
export type Verloop = Verfijnd<Schemas['Responsverloop']>;
export type Verlooprij = Verloop['uitvragen'][number];
export type Laat = Verfijnd<Schemas['LateAanlevering']>;
export type Administratietijd = Verfijnd<Schemas['Administratietijd']>;
export type Maatregel = Verfijnd<Schemas['Lastenmaatregel']>;
