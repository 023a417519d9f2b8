import type { components, paths } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];
type Body<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;

export type Regellijst = Verfijnd<Schemas['SignaalregelLijst']>;
export type Regelrij = Regellijst['regels'][number];
export type Regel = Verfijnd<Schemas['Signaalregel']>;
export type RegelMetVersies = Verfijnd<Schemas['SignaalregelMetVersies']>;
export type Woorden = Verfijnd<Schemas['Signaalregelwoorden']>;
export type Toetsuitkomst = Verfijnd<Schemas['Signaalregeltoetsuitkomst']>;
export type Proefuitkomst = Verfijnd<Schemas['Signaalregelproefuitkomst']>;
export type Uitkomst = NonNullable<Proefuitkomst['uitkomst']>;
export type Kwartaal = Uitkomst['kwartalen'][number];
export type Wie = Uitkomst['erbij'][number];
export type Fout = Toetsuitkomst['fouten'][number];
export type Ernst = Regel['ernst'];
export type Eenheid = Regel['getallen'][string]['eenheid'];
export type Rol = Regel['getallen'][string]['rol'];
export type NieuweVersie = Body<'/signaalregels/{code}/versies'>;
export type Proefvraag = Body<'/signaalregels/proef'>;
export type Regelconcept = Proefvraag['regel'];

export const ERNSTEN: readonly Ernst[] = ['licht', 'stevig', 'ernstig'];
export const OORZAAKSOORTEN: readonly Regel['oorzaak']['soort'][] = [
  'financieel',
  'minderVraag',
  'personeel',
  'anders',
];
export const ROLLEN: readonly Rol[] = ['waarde', 'grens', 'extra'];
export const EENHEDEN: readonly Eenheid[] = [
  'fractie',
  'fractiepunt',
  'verhouding',
  'euro',
  'maanden',
  'kwartalen',
  'aantal',
  'jaNee',
  'dagen',
  'datum',
];
