import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Controleregel = Verfijnd<Schemas['ControleLijst']['controles'][number]>;
export type Controle = Verfijnd<Schemas['Controle']>;
export type Veldenlijst = Verfijnd<Schemas['ControleveldLijst']>;
export type Veld = Verfijnd<Schemas['ControleveldLijst']['velden'][number]>;
export type Proef = Schemas['Controleproef'];
export type Uitkomst = Verfijnd<Schemas['Controleproefuitkomst']>;
export type Fout = Uitkomst['fouten'][number];
export type NieuweVersie = Schemas['NieuweControleversie'];
export type Vorm = NonNullable<Controle['vormen']>[number];
