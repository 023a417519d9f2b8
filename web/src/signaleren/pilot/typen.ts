import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

/** Not refined as a whole: `van` is a turnover here, not a trede. */
type Alleenlezen<T> = T extends readonly (infer E)[]
  ? readonly Alleenlezen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Alleenlezen<T[K]> }
    : T;

export type Pilot = Alleenlezen<Schemas['Pilot']>;
export type Pilotveld = Pilot['velden'][number];
export type Veldbewijs = Pilotveld['bewijs'];
export type Voorspelling = Veldbewijs['voorspelling'][number];
export type Groep = NonNullable<Pilot['groep']>;
export type Groepsbewijs = Groep['bewijs'];
/** A judgement, whatever its evidence is about. */
export type Oordeel = Omit<Pilotveld['oordelen'][number], 'bewijs'>;
export type NieuwOordeel = Verfijnd<Schemas['NieuwPilotoordeelInput']>;

export const NODIG = ['ja', 'nee', 'weetNiet'] as const;
export const BESLUITEN = ['opnemen', 'nietOpnemen', 'verderOnderzoeken'] as const;
/** Under this code stands what was judged of the group that is asked. */
export const GROEP = '*';
