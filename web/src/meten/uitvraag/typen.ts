import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Uitvraag = Verfijnd<Schemas['Uitvraag']>;
export type Lijstrij = Verfijnd<Schemas['UitvraagInLijst']>;
export type Sjabloon = Verfijnd<Schemas['Uitvraagsjabloon']>;
export type Keuzeveld = Verfijnd<Schemas['Keuzeveld']>;
export type Last = Verfijnd<Schemas['Uitvraaglast']>;
export type Verzonden = Verfijnd<Schemas['UitvraagVerzonden']>;
export type Leverrij = Verfijnd<Schemas['AanleveringVanUitvraag']>;
export type Uitstel = Verfijnd<Schemas['UitstelLijst']>['verzoeken'][number];
export type Veldkeuze = Uitvraag['velden'][number];
export type Doelgroep = Uitvraag['doelgroep'];
export type Vorm = Veldkeuze['vormen'][number];
export type Aan = Uitvraag['aan'];
export type Leverstatus = Leverrij['status'];

/** What the composer changes: a request without what the server says of it. */
export type Opzet = Pick<
  Uitvraag,
  'titel' | 'pilot' | 'periode' | 'deadline' | 'doel' | 'grondslag' | 'velden' | 'doelgroep' | 'vierOgen'
>;
