/**
 * What a screen asks of the role of whoever looks, in the words of the matrix: the same idea as the rules of the server.
 * This only decides what is shown and offered; what may be had, the server and the database decide.
 */
import type { Rechten, Sessie } from '../api/sessie.ts';

export type Doel = keyof Rechten;
export type Relatie = keyof NonNullable<Rechten[Doel]>;
export type Recht = NonNullable<NonNullable<Rechten[Doel]>[Relatie]>;

export interface Eis {
  readonly doelen: readonly Doel[];
  /** In one of these relations to the data. */
  readonly relaties: readonly Relatie[];
  readonly recht: Recht;
}

/** `openbaar`: for everyone. `ingelogd`: for whoever is signed in, in whatever role. */
export type Toegangseis = Eis | 'openbaar' | 'ingelogd';

const RANG: Readonly<Record<Recht, number>> = { geteld: 1, lezen: 2, schrijven: 3 };

export type Wie = Pick<Sessie, 'aangemeld' | 'rechten'>;

export function mag({ aangemeld, rechten }: Wie, eis: Toegangseis): boolean {
  if (eis === 'openbaar') return true;
  if (eis === 'ingelogd') return aangemeld;
  const { doelen, relaties, recht } = eis;
  return doelen.some((doel) =>
    relaties.some((relatie) => {
      const heeft = rechten[doel]?.[relatie];
      return heeft !== undefined && RANG[heeft] >= RANG[recht];
    }),
  );
}

const OVER_AANBIEDERS = ['vroegsignalering', 'contractbeheer', 'casuistiek'] as const;
const ELKE = ['eigen', 'zaak', 'regio', 'iedereen'] as const;

/** What the screens and buttons need. */
export const EISEN = {
  landelijk: { doelen: ['vroegsignalering'], relaties: ['iedereen'], recht: 'lezen' },
  vaststellen: { doelen: ['vroegsignalering'], relaties: ['iedereen'], recht: 'schrijven' },
  aanbieders: { doelen: OVER_AANBIEDERS, relaties: ['regio', 'iedereen'], recht: 'lezen' },
  eenAanbieder: { doelen: OVER_AANBIEDERS, relaties: ELKE, recht: 'lezen' },
  zaken: { doelen: ['casuistiek'], relaties: ['zaak'], recht: 'lezen' },
  zakenSchrijven: { doelen: ['casuistiek'], relaties: ['zaak'], recht: 'schrijven' },
  eenZaak: { doelen: ['vroegsignalering'], relaties: ELKE, recht: 'lezen' },
  scenarioRegio: { doelen: ['vroegsignalering', 'contractbeheer'], relaties: ['regio', 'iedereen'], recht: 'lezen' },
  scenarioBewaren: {
    doelen: ['vroegsignalering', 'contractbeheer', 'aanlevering', 'accordering'],
    relaties: ELKE,
    recht: 'schrijven',
  },
  stroom: { doelen: ['contractbeheer', 'vroegsignalering'], relaties: ['eigen', 'regio', 'iedereen'], recht: 'lezen' },
  berichtenInlezen: { doelen: ['contractbeheer'], relaties: ['regio'], recht: 'schrijven' },
  trajecten: { doelen: ['contractbeheer'], relaties: ['eigen', 'regio'], recht: 'lezen' },
  leren: { doelen: ['leren'], relaties: ['iedereen'], recht: 'geteld' },
  lerenLezen: { doelen: ['leren'], relaties: ['iedereen'], recht: 'lezen' },
  tellingen: { doelen: ['vroegsignalering'], relaties: ['iedereen'], recht: 'geteld' },
  eigenCijfers: { doelen: ['vroegsignalering'], relaties: ['eigen'], recht: 'lezen' },
  eigenContracten: { doelen: ['contractbeheer'], relaties: ['regio'], recht: 'lezen' },
  leveren: { doelen: ['aanlevering'], relaties: ['eigen'], recht: 'schrijven' },
  accorderen: { doelen: ['accordering'], relaties: ['eigen'], recht: 'schrijven' },
  eigenAanleveringen: { doelen: ['aanlevering', 'accordering'], relaties: ['eigen'], recht: 'lezen' },
  eenAanlevering: { doelen: ['aanlevering', 'accordering'], relaties: ['eigen', 'iedereen'], recht: 'lezen' },
  controles: { doelen: ['aanlevering', 'accordering'], relaties: ['eigen', 'iedereen'], recht: 'lezen' },
  controlesSchrijven: { doelen: ['aanlevering'], relaties: ['iedereen'], recht: 'schrijven' },
  uitvragen: { doelen: ['aanlevering'], relaties: ['iedereen'], recht: 'lezen' },
  uitvragenMaken: { doelen: ['aanlevering'], relaties: ['iedereen'], recht: 'schrijven' },
  mensen: { doelen: ['beheer'], relaties: ['eigen'], recht: 'schrijven' },
  logboek: { doelen: ['verantwoording'], relaties: ['iedereen'], recht: 'lezen' },
  beoordelen: { doelen: ['verantwoording'], relaties: ['iedereen'], recht: 'schrijven' },
  inzage: { doelen: ['verantwoording'], relaties: ['eigen'], recht: 'lezen' },
} as const satisfies Record<string, Eis>;

/** For who sees no figures at all, of no day either. */
export const zietCijfers = (wie: Wie): boolean => mag(wie, EISEN.eenAanbieder) || mag(wie, EISEN.tellingen);
