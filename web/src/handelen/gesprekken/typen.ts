import type { components, paths } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Gesprek = Verfijnd<Schemas['Accountgesprekken']>['gesprekken'][number];
export type Cyclus = Verfijnd<Schemas['Gesprekscyclus']>;
export type Beurt = Cyclus['rijen'][number];
export type Partnersoort = Beurt['soort'];
export type Gespreksstand = Beurt['stand'];
export type Ritme = Cyclus['ritme'];
export type Ritmeregel = Ritme['regels'][number];
export type Overleg = Verfijnd<Schemas['Overleg']>;
export type Agendapunt = Overleg['agenda'][number];
export type Voorbereiding = NonNullable<Overleg['voorbereiding']>;

type Inhoud<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type NieuwGesprek = Inhoud<'/accountgesprekken'>;
export type NieuwRitme = Inhoud<'/gespreksritmes'>;
