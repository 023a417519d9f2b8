import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Verlening = Verfijnd<Schemas['Verlening']>;
export type NieuweDeling = Verfijnd<Schemas['NieuweVerleningInput']>;
export type NieuwOordeel = Verfijnd<Schemas['NieuwOordeelInput']>;

export type Onderdeel = Verlening['onderdelen'][number];

/** What can be shared of a case, each on its own. */
export const ONDERDELEN: readonly Onderdeel[] = ['oordeel', 'cijfers', 'gebeurtenissen'];
/** From this trede on a case can be shared; the server holds it. */
export const VANAF_TREDE = 3;
