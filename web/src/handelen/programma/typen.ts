import type { components, paths } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Gebruik = Verfijnd<Schemas['Convenantgebruik']>;
export type Instrument = Gebruik['instrumenten'][number];
export type Overleggen = Verfijnd<Schemas['Kwartaaloverleggen']>;
export type Voorstel = Verfijnd<Schemas['Verbetervoorstellen']>['voorstellen'][number];
export type Effect = Verfijnd<Schemas['Effectoordelen']>['effecten'][number];

type Inhoud<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type NieuwVoorstel = Inhoud<'/convenant/voorstellen'>;
export type NieuwBesluit = Inhoud<'/convenant/voorstellen/{id}/besluiten'>;
export type NieuwEffect = Inhoud<'/convenant/effecten'>;
export type NieuwOverleg = Inhoud<'/convenant/overleggen'>;
