import type { components } from '../../api/gegenereerd/schema.d.ts';

type Schemas = components['schemas'];

export type Versies = Schemas['Signaalkwaliteitversies'];
export type Rapport = Schemas['Signaalkwaliteitrapport'];
export type Inhoud = Rapport['inhoud'];
export type Maat = Schemas['Signaalmaat'];
export type Aandeel = Maat['recall'];
export type Regelmaat = Inhoud['inbox'][number];
export type PerAanbieder = Schemas['SignaalkwaliteitPerAanbieder'];
export type Normvoorstellen = Schemas['Normvoorstellen'];
export type Normvoorstel = Schemas['Normvoorstel'];
export type Norm = Schemas['Normgrens'];
export type Proef = Schemas['Normproef'];
export type Vergelijking = Schemas['Normvergelijking'];
export type Verschil = Schemas['Normverschil'];
export type Wijziging = Schemas['NieuweNormproef']['wijzigingen'][number];

/** The threshold that the page is about in the first place: from trede 3 on there is a plan to make. */
export const HOOFDREGEL = 'voorstel-3';
/** The proposal beside what one would use without it. */
export const NAAST_ELKAAR = [HOOFDREGEL, 'solvabiliteit', 'tweeVerliesjaren', 'altmanZ2', 'teLaat', 'besluit-3'];

/** The plain rule of which the most alarms came true, when that is as many as those of the proposal; hidden figures say nothing. */
export function besteVuistregel(
  maten: readonly Pick<Maat, 'soort' | 'naam' | 'precisie' | 'recall'>[],
  voorstel: number | null,
) {
  const deel = ({ precisie }: Pick<Maat, 'precisie'>): number => precisie.waarde ?? -1;
  const beste = maten.filter(({ soort }) => soort === 'vuistregel').sort((a, b) => deel(b) - deel(a))[0];
  return beste && voorstel !== null && deel(beste) >= voorstel ? beste : undefined;
}

/** Whether a rule of the inbox has anything to show: of one with few signals, or of which every judgement is hidden, only "not shown" would stand there. */
export const isTeTonen = ({
  signalen,
  loos,
  terecht,
  precisie,
}: Pick<Regelmaat, 'signalen' | 'loos' | 'terecht' | 'precisie'>): boolean =>
  signalen !== null && (loos !== null || terecht !== null || precisie.verborgen === null);
