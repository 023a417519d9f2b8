import {
  type AlleBladen,
  CSV_BOM,
  csvRegel,
  excelMoment,
  type Kolom,
  MOMENTFORMAAT,
} from '../../platform/uitvoer/index.ts';
import type { Leverregel } from './store.ts';

const STATUS = {
  concept: 'Concept',
  klaar: 'Klaar voor indienen',
  ingediend: 'Ingediend',
  teruggestuurd: 'Teruggestuurd',
  geaccepteerd: 'Geaccepteerd',
} as const;

const VORM = {
  aanbieder: 'Aanbieder',
  gi: 'Gecertificeerde instelling',
  combinatie: 'Combinatieaanbieder',
  gemeente: 'Gemeente',
  jeugdregio: 'Jeugdregio',
} as const;

const jaNee = (ja: boolean): string => (ja ? 'ja' : 'nee');

/** The columns of the list of deliveries, for both kinds of file. */
const kolommen = (isLaat: (regel: Leverregel) => boolean): Kolom<Leverregel>[] => [
  { titel: 'Nummer', breedte: 9, waarde: ({ id }) => id },
  { titel: 'Organisatie', breedte: 42, waarde: ({ partij }) => partij },
  { titel: 'KvK-nummer', breedte: 12, waarde: ({ kvk }) => kvk },
  { titel: 'Jeugdregio', breedte: 11, waarde: ({ regio }) => regio },
  { titel: 'Formulier', breedte: 26, waarde: ({ vorm }) => VORM[vorm] },
  { titel: 'Stand', breedte: 20, waarde: ({ status }) => STATUS[status] },
  { titel: 'Deadline', breedte: 12, waarde: ({ deadline }) => deadline },
  { titel: 'Te laat', breedte: 8, waarde: (regel) => jaNee(isLaat(regel)) },
  { titel: 'Versie', breedte: 8, waarde: ({ versie }) => versie },
  {
    titel: 'Ingediend op',
    breedte: 18,
    formaat: MOMENTFORMAAT,
    waarde: ({ ingediendOp }) => excelMoment(ingediendOp?.toISOString() ?? null),
  },
  { titel: 'Uitstel gevraagd', breedte: 16, waarde: ({ uitstelGevraagd }) => jaNee(uitstelGevraagd) },
];

export const alsBladen = (regels: readonly Leverregel[], isLaat: (regel: Leverregel) => boolean): AlleBladen => [
  { naam: 'Aanleveringen', kolommen: kolommen(isLaat), rijen: regels },
];

/** A moment in a workbook is written as the clock in the Netherlands showed it, so its text is as well. */
const alsTekst = (waarde: string | number | Date | null): string | number | null =>
  waarde instanceof Date ? waarde.toISOString().slice(0, 16).replace('T', ' ') : waarde;

export function alsCsv(regels: readonly Leverregel[], isLaat: (regel: Leverregel) => boolean): string {
  const lijst = kolommen(isLaat);
  return [
    CSV_BOM + csvRegel(lijst.map(({ titel }) => titel)),
    ...regels.map((regel) => csvRegel(lijst.map(({ waarde }) => alsTekst(waarde(regel))))),
  ].join('');
}
