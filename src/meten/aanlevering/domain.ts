import { BakenFout } from '../../kernel/fouten.ts';

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

/** Characters in a value and in a toelichting, at most. */
export const LANGSTE_WAARDE = 4000;
export const LANGSTE_TOELICHTING = 2000;

/** What a person does with a delivery as a whole. */
export type Handeling = 'klaarzetten' | 'terugnemen' | 'akkoord' | 'afkeuren' | 'terugsturen' | 'accepteren';

const OVERGANGEN: Readonly<Record<Handeling, { readonly van: readonly Status[]; readonly naar: Status }>> = {
  klaarzetten: { van: ['concept', 'teruggestuurd'], naar: 'klaar' },
  terugnemen: { van: ['klaar'], naar: 'concept' },
  akkoord: { van: ['klaar'], naar: 'ingediend' },
  afkeuren: { van: ['klaar'], naar: 'concept' },
  terugsturen: { van: ['ingediend'], naar: 'teruggestuurd' },
  accepteren: { van: ['ingediend'], naar: 'geaccepteerd' },
};

const NU: Readonly<Record<Status, string>> = {
  concept: 'nog niet ingediend',
  klaar: 'klaar voor indienen en wacht op akkoord van het bestuur',
  ingediend: 'al ingediend',
  teruggestuurd: 'teruggestuurd',
  geaccepteerd: 'al geaccepteerd',
};

/**
 * The state after an act. One pair of eyes (`vierOgen` false): what is made ready is handed in at once. What was sent back
 * before (`versie` > 0) and is taken back from the board stays sent back. Throws `conflict`.
 */
export function naHandeling(
  handeling: Handeling,
  { status, vierOgen, versie }: { readonly status: Status; readonly vierOgen: boolean; readonly versie: number },
): Status {
  const { van, naar } = OVERGANGEN[handeling];
  if (!van.includes(status)) throw new BakenFout('conflict', `Dit kan nu niet: deze aanlevering is ${NU[status]}.`);
  if (handeling === 'klaarzetten' && !vierOgen) return 'ingediend';
  return naar === 'concept' && versie > 0 ? 'teruggestuurd' : naar;
}

/** Fields can be changed; after sending back only the ones that were sent back. */
export const isOpen = (status: Status): boolean => status === 'concept' || status === 'teruggestuurd';

export type AanZet = 'indiener' | 'accordeur' | 'toezichthouder' | 'niemand';

/** Who has to act for the next step. */
export function aanZet(status: Status, gesloten: boolean): AanZet {
  if (gesloten && status !== 'ingediend') return 'niemand';
  if (isOpen(status)) return 'indiener';
  if (status === 'klaar') return 'accordeur';
  return status === 'ingediend' ? 'toezichthouder' : 'niemand';
}

/** Past its deadline with nothing handed in yet. The deadline itself is the last day in time; what was sent back came in before. */
export const isTeLaat = (
  { status, versie, deadline }: { readonly status: Status; readonly versie: number; readonly deadline: string },
  vandaag: string,
): boolean => deadline < vandaag && versie === 0 && (isOpen(status) || status === 'klaar');

/** One field of a delivery under way. */
export interface Cel {
  readonly gegeven: string;
  readonly waarde: string | null;
  readonly toelichting: string;
  readonly herkomst: Herkomst;
  /** Of `bekend` and `overgenomen`: from where. */
  readonly bron: string;
  readonly revisie: number;
  readonly door: string;
  readonly op: Date;
}

export interface Celwijziging {
  readonly gegeven: string;
  readonly waarde: string | null;
  /** undefined: stays as it was. */
  readonly toelichting: string | undefined;
  /** Revision of the cell that the person saw; undefined: whatever was there. */
  readonly basis: number | undefined;
  readonly herkomst: Herkomst;
}

/**
 * What a change does to a cell. Somebody else's later value is never overwritten unseen: that is a `botsing`, unless both
 * wrote the same. The same change twice (an answer that got lost on the way) is `gelijk` the second time.
 */
export function weegWijziging(
  cel: Pick<Cel, 'waarde' | 'toelichting' | 'revisie' | 'herkomst'> | undefined,
  { waarde, toelichting, basis, herkomst }: Celwijziging,
): 'gelijk' | 'bewaren' | 'botsing' {
  if (!cel) return waarde === null && !toelichting ? 'gelijk' : 'bewaren';
  const zelfde = cel.waarde === waarde && (toelichting === undefined || cel.toelichting === toelichting);
  // Who types what was filled in beforehand confirms it: from then on it is theirs.
  const voorgevuld = cel.herkomst === 'bekend' || cel.herkomst === 'overgenomen';
  const bevestigt = voorgevuld && herkomst === 'getypt';
  if (zelfde) return bevestigt && (basis === undefined || basis >= cel.revisie) ? 'bewaren' : 'gelijk';
  return basis !== undefined && basis < cel.revisie ? 'botsing' : 'bewaren';
}

export interface Wijziging {
  readonly gegeven: string;
  readonly was: string | null;
  readonly nu: string | null;
}

/** Which values differ between what was handed in and what there is now, in the order of `codes`. */
export function verschillen(
  codes: readonly string[],
  toen: ReadonlyMap<string, string | null>,
  nu: ReadonlyMap<string, string | null>,
): Wijziging[] {
  return codes.flatMap((gegeven) => {
    const [was, wordt] = [toen.get(gegeven) ?? null, nu.get(gegeven) ?? null];
    return was === wordt ? [] : [{ gegeven, was, nu: wordt }];
  });
}
