import { dagVan } from '../../meten/kennis/index.ts';
import type { Voorstel } from '../urgentie/index.ts';
import type { Verloop } from './alarm.ts';
import {
  ALTMANGRENS,
  KWARTAALTERMIJN,
  lageAltman,
  lageSolvabiliteit,
  SOLVABILITEITSGRENS,
  teLaat,
  tweeVerliesjaren,
} from './vuistregels.ts';
import type { Zicht } from './zicht.ts';

/** The rules that are held against the outcomes: our proposal at four thresholds, four plain rules, and people. */

export const DREMPELS = [2, 3, 4, 5] as const;
export type Drempel = (typeof DREMPELS)[number];

export interface Regel {
  readonly code: string;
  readonly naam: string;
  readonly soort: 'voorstel' | 'vuistregel' | 'mens';
  /** What it says, on which data, and since when that is known. Dutch, B1. */
  readonly uitleg: string;
  readonly verloop: (zicht: Zicht, voorstellen: readonly Voorstel[]) => Verloop;
}

/** Our proposal at a trede or higher, as it was made after each moment at which something was learned. */
const voorstelVanaf =
  (drempel: Drempel) =>
  (_: unknown, voorstellen: readonly Voorstel[]): Verloop => ({
    vanaf: voorstellen[0] ? dagVan(voorstellen[0].op) : null,
    stappen: voorstellen.map(({ op, trede }) => ({ op: dagVan(op), aan: trede >= drempel })),
  });

/** A person who did not decide yet said nothing was wrong: the trede of who is not judged is 1. */
function besluitVanaf3({ besluiten, begin }: Zicht): Verloop {
  if (besluiten === null) return { vanaf: null, stappen: [] };
  const stappen = [...besluiten]
    .sort((a, b) => (a.op < b.op ? -1 : 1))
    .map(({ op, trede }) => ({ op, aan: trede >= 3 }));
  const eerste = stappen[0]?.op;
  return { vanaf: begin !== null && (!eerste || begin < eerste) ? begin : (eerste ?? null), stappen };
}

const UITLEG_TREDE: Readonly<Record<Drempel, string>> = {
  2: 'vroeg signaal',
  3: 'zorgelijk',
  4: 'problematisch',
  5: 'zeer problematisch',
};

export const REGELS: readonly Regel[] = [
  ...DREMPELS.map(
    (drempel): Regel => ({
      code: `voorstel-${drempel}`,
      naam: `Voorstel trede ${drempel}+`,
      soort: 'voorstel',
      uitleg: `Het voorstel van Baken is trede ${drempel} (${UITLEG_TREDE[drempel]}) of hoger, met wat op dat moment bekend was.`,
      verloop: voorstelVanaf(drempel),
    }),
  ),
  {
    code: 'solvabiliteit',
    naam: 'Solvabiliteit < 20%',
    soort: 'vuistregel',
    uitleg: `De laatst bekende solvabiliteit (eigen vermogen gedeeld door balanstotaal, of het gepubliceerde kengetal) is lager dan ${SOLVABILITEITSGRENS * 100}%.`,
    verloop: (_, voorstellen) => lageSolvabiliteit(voorstellen),
  },
  {
    code: 'tweeVerliesjaren',
    naam: 'Twee verliesjaren',
    soort: 'vuistregel',
    uitleg:
      'De laatste twee boekjaren waarvan het nettoresultaat bekend is, volgen op elkaar en eindigden allebei met verlies. Het vierde kwartaal (vanaf 1 januari geteld) geldt als het boekjaar tot de jaarrekening er is.',
    verloop: ({ invoer }) => tweeVerliesjaren(invoer),
  },
  {
    code: 'altmanZ2',
    naam: 'Altman Z″ < 1,10',
    soort: 'vuistregel',
    uitleg: `Altman Z″ over de laatste periode waarvoor alle cijfers er zijn, is lager dan ${String(ALTMANGRENS).replace('.', ',')}0. Formule: 6,56 × werkkapitaal/balanstotaal + 3,26 × eigen vermogen/balanstotaal + 6,72 × bedrijfsresultaat over vier kwartalen/balanstotaal + 1,05 × eigen vermogen/vreemd vermogen. Het hele eigen vermogen telt als ingehouden winst.`,
    verloop: ({ invoer }) => lageAltman(invoer),
  },
  {
    code: 'teLaat',
    naam: 'Te laat geleverd',
    soort: 'vuistregel',
    uitleg: `Een verwachte levering is er niet op de laatste dag: een kwartaal ${KWARTAALTERMIJN} dagen na het einde (verwacht na twee kwartalen op rij), een boekjaar op 31 mei, en van een combinatie-instelling op 15 juli (verwacht na een eerder boekjaar). Het alarm gaat aan op de dag erna, en uit als de cijfers er zijn.`,
    verloop: (zicht) => teLaat(zicht),
  },
  {
    code: 'besluit-3',
    naam: 'Besluit trede 3+',
    soort: 'mens',
    uitleg: 'Een mens stelde trede 3 of hoger vast. Ter vergelijking: een mens weet ook wat niet in de cijfers staat.',
    verloop: besluitVanaf3,
  },
];
