import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Tellingen = Verfijnd<Schemas['LandelijkeTellingen']>;
export type Verdeling = Verfijnd<Schemas['Spiegel']>['verdelingen'][number];
