/** The shapes that the screens use, by the name of the domain, made from the API's own description. */
import type { components } from './gegenereerd/schema.d.ts';

type Schemas = components['schemas'];

export type TredeNummer = 1 | 2 | 3 | 4 | 5 | 6;

/** JSON Schema only knows that a trede is a whole number from 1 to 6; fields with these names hold one. */
type Tredeveld = 'trede' | 'besluitTrede' | 'voorstelTrede' | 'vorigeTrede' | 'hoogsteTrede' | 'van' | 'naar';

type AlsTrede<T> = T extends number ? TredeNummer : T;

/** An answer as the screens read it: nothing in it is changed, and a trede is one of six. */
export type Verfijnd<T> = T extends readonly (infer E)[]
  ? readonly Verfijnd<E>[]
  : T extends object
    ? { readonly [K in keyof T]: K extends Tredeveld ? AlsTrede<T[K]> : Verfijnd<T[K]> }
    : T;

type Schema<K extends keyof Schemas> = Verfijnd<Schemas[K]>;

export type Kerncijfer = Schema<'Kerncijfer'>;
export type RegioSamenvatting = Schema<'Regiobeeld'>;
export type Overzicht = Schema<'LandelijkOverzicht'>;
export type LadderTrede = Overzicht['ladder'][number];
export type TredeVerandering = Overzicht['veranderd'][number];
export type KengetalWaarde = Schema<'Kengetalstand'>;
export type AanbiederRij = Schema<'AanbiederRij'>;
export type TredeBron = NonNullable<AanbiederRij['tredeBron']>;
export type WegvallendeZorg = Schema<'WegvallendeZorg'>;
export type RegioDetail = Schema<'RegioDetail'>;
export type Ernst = Schema<'Signaal'>['ernst'];
