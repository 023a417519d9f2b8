import { type Datum, datum } from '../../../kernel/datum.ts';
import type {
  Afkeurfeit,
  Antwoordfeit,
  Berichtfeit,
  Feit,
  Prestatiefeit,
  Pseudoniem,
  Startfeit,
  Stopfeit,
  Toewijzingfeit,
  Verzoekfeit,
} from '../domain.ts';
import { toetsTussen } from './tussen.ts';

/** Facts for tests: one child, one assignment, and what goes with it. Each can be given other values. */

export const d = (tekst: string): Datum => datum(tekst);
export const KIND = 'a'.repeat(32) as Pseudoniem;
export const ANDER = 'b'.repeat(32) as Pseudoniem;
const basis = { gemeente: 'GM0758', aanbieder: '65656055' };

export const toewijzing = (x: Partial<Toewijzingfeit> = {}): Toewijzingfeit => ({
  ...basis,
  feit: 'toewijzing',
  bericht: 'T1',
  dagtekening: d('2026-01-05'),
  persoon: KIND,
  geboren: '2012-05',
  geslacht: '1',
  nummer: '1',
  toegewezenOp: '2026-01-05T10:00:00',
  ingang: d('2026-01-08'),
  einde: d('2026-06-17'),
  categorie: '45',
  product: '45A04',
  volume: 10,
  eenheid: '04',
  frequentie: '4',
  budget: null,
  redenWijziging: null,
  referentie: null,
  ...x,
});
export const start = (x: Partial<Startfeit> = {}): Startfeit => ({
  ...basis,
  feit: 'start',
  bericht: 'S1',
  dagtekening: d('2026-01-14'),
  persoon: KIND,
  nummer: '1',
  categorie: '45',
  product: '45A04',
  begin: d('2026-01-12'),
  status: '1',
  ...x,
});
export const stop = (x: Partial<Stopfeit> = {}): Stopfeit => ({
  ...start(),
  feit: 'stop',
  bericht: 'E1',
  dagtekening: d('2026-03-03'),
  einde: d('2026-03-02'),
  reden: '31',
  ...x,
});
export const verzoek = (x: Partial<Verzoekfeit> = {}): Verzoekfeit => ({
  ...basis,
  feit: 'verzoek',
  soort: 'toewijzing',
  bericht: 'V1',
  dagtekening: d('2026-01-02'),
  persoon: KIND,
  referentie: 'REF1',
  gewensteIngang: d('2026-01-08'),
  categorie: '45',
  product: '45A04',
  verwijzer: '02',
  ...x,
});
export const antwoord = (x: Partial<Antwoordfeit> = {}): Antwoordfeit => ({
  ...basis,
  feit: 'antwoord',
  bericht: 'A1',
  dagtekening: d('2026-01-05'),
  referentie: 'REF1',
  antwoord: '1',
  reden: '2',
  naarGemeente: null,
  ...x,
});
export const regel = (x: Partial<Prestatiefeit> = {}): Prestatiefeit => ({
  ...basis,
  feit: 'prestatie',
  bericht: 'D1',
  dagtekening: d('2026-03-04'),
  persoon: KIND,
  declaratie: 'DN1',
  referentie: 'R1',
  vorige: null,
  nummer: '1',
  categorie: '45',
  product: '45A04',
  van: d('2026-02-01'),
  tot: d('2026-02-28'),
  volume: 10,
  eenheid: '04',
  tarief: 1000,
  bedrag: 10_000,
  ...x,
});
export const credit = (x: Partial<Prestatiefeit> = {}): Prestatiefeit =>
  regel({
    bericht: 'D2',
    declaratie: 'DN2',
    dagtekening: d('2026-04-02'),
    referentie: 'R2',
    vorige: 'R1',
    bedrag: -10_000,
    ...x,
  });
export const bericht = (x: Partial<Berichtfeit> = {}): Berichtfeit => ({
  ...basis,
  feit: 'bericht',
  soort: 'JW323',
  bericht: 'D1',
  dagtekening: d('2026-03-04'),
  over: null,
  regels: 1,
  declaratiemaand: '2026-02',
  ...x,
});
export const afkeuring = (x: Partial<Afkeurfeit> = {}): Afkeurfeit => ({
  ...basis,
  feit: 'afkeuring',
  bericht: 'AD1',
  dagtekening: d('2026-03-10'),
  soort: 'JW323',
  over: 'D1',
  klasse: 'Prestatie',
  sleutel: 'R1',
  code: '9341',
  ...x,
});

export const OPTIES = { vandaag: d('2026-07-01') };
/** Rule, message of the fact, and a question mark where it waits. */
export const van = (...feiten: Feit[]) =>
  toetsTussen(feiten, OPTIES).map(({ regel: code, feit, wacht }) => `${code} ${feit.bericht}${wacht ? ' ?' : ''}`);
export const weg = toewijzing({
  bericht: 'T9',
  dagtekening: d('2026-03-20'),
  toegewezenOp: '2026-03-20T10:00:00',
  redenWijziging: '13',
  einde: d('2026-01-08'),
});
