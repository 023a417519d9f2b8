import type { TredeNummer } from '../../api/typen.ts';

/** Kinds of help and of providers that can be chosen; their names are in the texts. */
export const HULPVORMEN = [
  'ambulant',
  'dagbehandeling',
  'pleegzorg',
  'gezinshuis',
  'verblijf',
  'jeugdzorgplus',
  'jeugd-ggz',
  'crisis',
  'jeugdbescherming',
  'jeugdreclassering',
] as const;

export const SOORTEN = ['jeugdhulp', 'gi', 'ggz', 'gehandicaptenzorg'] as const;

/** The API says 1 … 6; null where there is none. */
export const alsTrede = (trede: number | null | undefined): TredeNummer | null => (trede ?? null) as TredeNummer | null;
