import type { components } from '../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../api/typen.ts';

type Schemas = components['schemas'];

export type Matrix = Verfijnd<Schemas['Toegangsmatrix']>;
export type Matrixrol = Matrix['rollen'][number];
export type Matrixrecht = Matrixrol['rechten'][number];
export type Convenantpartij = Verfijnd<Schemas['Convenantpartijen']>['partijen'][number];
