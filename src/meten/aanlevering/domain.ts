/** States of a delivery, in the words of R-043. `klaar`: the deliverer is done, the board still has to approve. */
export const STATUSSEN = ['concept', 'klaar', 'ingediend', 'teruggestuurd', 'geaccepteerd'] as const;
export type Status = (typeof STATUSSEN)[number];

/** How a value came into its cell. `bekend`: we knew it already (N-01); `overgenomen`: from an earlier period, to be looked at. */
export const HERKOMSTEN = ['getypt', 'geplakt', 'bestand', 'api', 'bekend', 'overgenomen'] as const;
export type Herkomst = (typeof HERKOMSTEN)[number];

export const STAPPEN = [
  'verstuurd',
  'klaargezet',
  'teruggenomen',
  'afgekeurd',
  'ingediend',
  'teruggestuurd',
  'geaccepteerd',
  'uitstelGevraagd',
  'uitstelToegekend',
  'uitstelAfgewezen',
] as const;
export type Stap = (typeof STAPPEN)[number];

export const LANGSTE_WAARDE = 4000;
export const LANGSTE_TOELICHTING = 2000;
