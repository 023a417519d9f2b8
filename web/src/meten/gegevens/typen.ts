import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

/** An import as the API tells it. */
export type Import = Verfijnd<Schemas['Import']>;
export type Importsoort = 'kwartaalcijfers' | 'digimv';
export type Importstatus = Import['status'];
export type Verslag = Import['verslag'];
export type Tellingen = Verslag['tellingen'];
export type Wijziging = Verslag['wijzigingen'][number];
export type Kolomverslag = Verslag['kolommen'][number];
export type Vraag = Verslag['vragen'][number];
export type Voortgang = NonNullable<Import['voortgang']>;
export type Afkeuring = Verfijnd<Schemas['ImportAfkeuring']>;

/** What a person decided about a file. */
export type Keuzes = Verfijnd<Schemas['ImportKeuzes']>;
export type Kolomkeuze = NonNullable<Keuzes['kolommen']>[string];
export type Notatie = NonNullable<Kolomkeuze['notatie']>;
