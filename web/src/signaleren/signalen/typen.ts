import type { components, paths } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

type Schemas = components['schemas'];

export type Signaallijst = Verfijnd<Schemas['Signaallijst']>;
export type Signaalrij = Verfijnd<Schemas['Signaalrij']>;
export type Signaaldetail = Verfijnd<Schemas['Signaaldetail']>;
export type Moment = Signaaldetail['momenten'][number];
export type Bewijs = Moment['bewijs'][number];
export type Opvolging = Signaaldetail['opvolging'][number];
export type Verwant = Signaaldetail['ernaast'][number];
export type Kwaliteit = Signaalrij['kwaliteit'];
export type Ernst = Signaalrij['ernst'];
export type Gedaan = Verfijnd<Schemas['SignalenOpgevolgd']>;
export type Handeling = paths['/signalen/opvolging']['post']['requestBody']['content']['application/json']['handeling'];
export type Handelingsoort = Handeling['soort'];
export type LoosAlarmOorzaak = Extract<Handeling, { soort: 'loosAlarm' }>['oorzaak'];
export type Koppelsoort = Extract<Handeling, { soort: 'gekoppeld' }>['koppeling']['soort'];

export const ERNSTEN: readonly Ernst[] = ['licht', 'stevig', 'ernstig'];
export const LOOS_ALARM_OORZAKEN: readonly LoosAlarmOorzaak[] = [
  'gegevenFout',
  'verklaarbaar',
  'normTeStreng',
  'alBekend',
  'anders',
];
export const KOPPELSOORTEN: readonly Koppelsoort[] = ['gesprek', 'aanlevering', 'nieuws', 'dossier'];

/** A signal as something to act on: which one, and how it was when the one who acts saw it. */
export interface Doel {
  readonly id: number;
  readonly revisie: number;
  readonly naam: string;
  readonly titel: string;
}

export const alsDoel = ({ id, revisie, titel, onderwerp }: Signaalrij): Doel => ({
  id,
  revisie,
  titel,
  naam: onderwerp.naam,
});
