import { datum } from '../../src/kernel/datum.ts';
import type { GeplandBesluit, Verhaal } from '../profiel.ts';
import { binnen } from './hulp.ts';

/**
 * Plain cases, not told in the guide: in real casework some 7% of the providers are at trede 3 or higher, and the
 * stories alone are fewer.
 */
interface Geval {
  readonly kvk: string;
  readonly naam: string;
  readonly jeugdregio: string;
  readonly jeugdomzet: number;
  readonly solvabiliteit: number;
  /** What the margin loses from `sinds` on. */
  readonly verlies: number;
  readonly sinds: string;
  readonly besluiten: readonly (readonly [op: string, trede: number, reden: string])[];
  readonly wachtVanaf?: string;
}

const LIJST: readonly Geval[] = [
  {
    kvk: '99000286',
    naam: 'Jeugdgroep Noorderrak',
    jeugdregio: 'JZ01',
    jeugdomzet: 33_000_000,
    solvabiliteit: 0.2,
    verlies: 0.034,
    sinds: '2025-K1',
    besluiten: [
      ['2025-06-03', 3, 'De solvabiliteit is lager dan 20% en er is verlies. De aanbieder maakt een herstelplan.'],
      ['2026-03-17', 4, 'Het verlies is groter dan in het herstelplan stond. De gemeenten zijn betrokken.'],
    ],
  },
  {
    kvk: '99000293',
    naam: 'Fazantsloep Jeugdhulp',
    jeugdregio: 'JZ31',
    jeugdomzet: 8_100_000,
    solvabiliteit: 0.16,
    verlies: 0.03,
    sinds: '2025-K2',
    besluiten: [
      ['2025-09-09', 3, 'Klein verlies bij een kleine reserve.'],
      [
        '2026-06-11',
        4,
        'De reserve is voor de helft op. Er is een herstelplan, maar de gemeenten zijn het er nog niet mee eens.',
      ],
    ],
  },
  {
    kvk: '99000309',
    naam: 'Kinderhuis Ruistuimel',
    jeugdregio: 'JZ22',
    jeugdomzet: 4_300_000,
    solvabiliteit: 0.14,
    verlies: 0.035,
    sinds: '2025-K3',
    besluiten: [['2026-02-24', 4, 'De reserve is klein, het verlies groot en er is geen krediet meer bij de bank.']],
  },
  {
    kvk: '99000316',
    naam: 'Stichting Avondmeander',
    jeugdregio: 'JZ20',
    jeugdomzet: 26_500_000,
    solvabiliteit: 0.155,
    verlies: 0.014,
    sinds: '2024-K4',
    besluiten: [
      [
        '2025-09-16',
        3,
        'De solvabiliteit is lager dan 20% en het resultaat rond nul. De aanbieder leidt zelf het herstel.',
      ],
    ],
  },
  {
    kvk: '99000323',
    naam: 'Jeugdzorg Krekelzoom',
    jeugdregio: 'JZ37',
    jeugdomzet: 5_600_000,
    solvabiliteit: 0.21,
    verlies: 0.02,
    sinds: '2025-K4',
    wachtVanaf: '2026-11-01',
    besluiten: [['2026-06-04', 3, 'Drie kwartalen verlies en veel inhuur. De aanbieder maakt een herstelplan.']],
  },
];

export const GEVALLEN: readonly Verhaal[] = LIJST.map((geval) => ({
  titel: 'Gewoon geval',
  oorzaken: ['financieel'],
  uitleg: '',
  profiel: {
    kvk: geval.kvk,
    naam: geval.naam,
    jeugdregio: geval.jeugdregio,
    soorten: ['jeugdhulp'],
    jeugdomzet: geval.jeugdomzet,
    solvabiliteit: geval.solvabiliteit,
    marge: 0.006,
    margeSpreiding: 0.004,
  },
  ingreep: (k) => (binnen(k, geval.sinds) ? { marge: -geval.verlies } : {}),
  besluiten: geval.besluiten.map(([op, trede, reden]): GeplandBesluit => ({ op: datum(op), trede, reden })),
  ...(geval.wachtVanaf && { wachtVanaf: datum(geval.wachtVanaf) }),
}));
