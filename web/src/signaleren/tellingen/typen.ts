import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Tellingen = Verfijnd<Schemas['LandelijkeTellingen']>;
/** As the API gives it: a field called `van` in it is an amount, not a trede. */
export type Spiegelbeeld = Schemas['Spiegel'];
export type Verdeling = Spiegelbeeld['verdelingen'][number];
