/**
 * The published figures that the messages are made to match, and how. Source of each figure: StatLine and Jeugdmonitor of
 * CBS (CC BY 4.0); what is ours is marked as such. See README.md for the choices.
 */

/** One young person in the messages stands for so many of CBS: the test range of BSNs has no room for all of them. */
export const SCHAAL = 4;

/** The half year that the persons are counted in (85100NED, provisional). */
export const IJKPERIODE = { van: '2025-01-01', tot: '2025-06-30' } as const;

/** Kinds of help as CBS counts them, and the two kinds of measure. */
export const VORMEN = ['wijkteam', 'ambulant', 'daghulp', 'netwerk', 'pleegzorg', 'gezinsgericht', 'verblijf'] as const;
export type Jeugdhulpvorm = (typeof VORMEN)[number];
export type Vorm = Jeugdhulpvorm | 'ots' | 'voogdij' | 'jeugdreclassering';

export interface Gemeentemaat {
  readonly code: string;
  readonly naam: string;
  /** Young people with jeugdzorg in the half year, before scaling. */
  readonly jeugdzorg: number;
  /** Whether CBS says so; otherwise ours: 21.8 per 1,000 inhabitants, the rate of Breda and Geertruidenberg together. */
  readonly bron: 'CBS' | 'schatting';
}

export const GEMEENTEN: readonly Gemeentemaat[] = [
  { code: '0758', naam: 'Breda', jeugdzorg: 3955, bron: 'CBS' },
  { code: '0826', naam: 'Oosterhout', jeugdzorg: 1265, bron: 'schatting' },
  { code: '1959', naam: 'Altena', jeugdzorg: 1255, bron: 'schatting' },
  { code: '0779', naam: 'Geertruidenberg', jeugdzorg: 625, bron: 'CBS' },
  { code: '1719', naam: 'Drimmelen', jeugdzorg: 610, bron: 'schatting' },
  { code: '1723', naam: 'Alphen-Chaam', jeugdzorg: 230, bron: 'schatting' },
  { code: '0744', naam: 'Baarle-Nassau', jeugdzorg: 155, bron: 'schatting' },
];

/** What one young person has in the half year; the first is what the package turns around. */
export interface Pakket {
  readonly vormen: readonly Vorm[];
  /** Young people of Breda with exactly this, before scaling. */
  readonly aantal: number;
}

/**
 * Breda in packages. CBS publishes the margins only; the division over packages is ours and gives those margins back:
 * ambulant 3,124 · netwerk 700 · daghulp 224 · wijkteam 16 · without residence 3,696 · pleegzorg 160 · gezinsgericht 44 ·
 * other 64 · with residence 260 · jeugdhulp 3,872 · OTS 164 · voogdij 64 · jeugdreclassering 72 · jeugdzorg 3,956.
 * All are multiples of the scale, so that scaling rounds nothing off.
 */
export const PAKKETTEN: readonly Pakket[] = [
  { vormen: ['ambulant'], aantal: 2632 },
  { vormen: ['ambulant', 'ots'], aantal: 28 },
  { vormen: ['ambulant', 'jeugdreclassering'], aantal: 48 },
  { vormen: ['netwerk'], aantal: 404 },
  { vormen: ['daghulp'], aantal: 116 },
  { vormen: ['wijkteam'], aantal: 16 },
  { vormen: ['ambulant', 'netwerk'], aantal: 260 },
  { vormen: ['ambulant', 'daghulp'], aantal: 84 },
  { vormen: ['netwerk', 'daghulp'], aantal: 24 },
  { vormen: ['pleegzorg'], aantal: 52 },
  { vormen: ['pleegzorg', 'voogdij'], aantal: 52 },
  { vormen: ['pleegzorg', 'ambulant', 'ots'], aantal: 36 },
  { vormen: ['pleegzorg', 'netwerk'], aantal: 12 },
  { vormen: ['pleegzorg', 'verblijf'], aantal: 8 },
  { vormen: ['gezinsgericht'], aantal: 16 },
  { vormen: ['gezinsgericht', 'ots'], aantal: 16 },
  { vormen: ['gezinsgericht', 'ambulant'], aantal: 12 },
  { vormen: ['verblijf'], aantal: 20 },
  { vormen: ['verblijf', 'ots'], aantal: 12 },
  { vormen: ['verblijf', 'ambulant', 'ots'], aantal: 24 },
  { vormen: ['ots'], aantal: 48 },
  { vormen: ['voogdij'], aantal: 12 },
  { vormen: ['jeugdreclassering'], aantal: 24 },
];

/** Trajecten that ended in 2021 by duration (85096NED), with the bounds of each class in days. */
export const DUREN: readonly { readonly van: number; readonly tot: number; readonly aantal: number }[] = [
  { van: 5, tot: 91, aantal: 47_200 },
  { van: 91, tot: 182, aantal: 50_485 },
  { van: 182, tot: 365, aantal: 86_590 },
  { van: 365, tot: 730, aantal: 68_260 },
  { van: 730, tot: 1095, aantal: 19_610 },
  { van: 1095, tot: 1461, aantal: 9_175 },
  { van: 1461, tot: 2190, aantal: 11_505 },
];

/** Trajecten of the first half of 2023 by referrer (85097NED); "onbekend" (0.5%) left out. */
export const VERWIJZERS: Readonly<Record<string, number>> = {
  '01': 169_825,
  '02': 183_815,
  '03': 16_210,
  '04': 43_870,
  '05': 23_530,
  '06': 76_255,
  '08': 1_575,
};

/** Share of the trajecten that began in a half year that are a return (85097NED, 2023). */
export const HERHAALD = 39_105 / 159_715;

/** Young people with jeugdzorg on 31 December 2023 by age (85095NED); 19 stands for 19 and older. */
export const LEEFTIJDEN: readonly number[] = [
  1455, 2075, 3500, 6065, 8480, 9355, 11315, 14630, 20980, 26025, 25510, 24260, 21265, 21470, 22810, 23920, 23255,
  22480, 8800, 10140,
];
export const PEILDATUM = '2023-12-31';
export const JONGENS = 167_115 / 307_795;
