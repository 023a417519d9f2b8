import { datum } from '../../../kernel/datum.ts';
import type { Feit } from '../domain.ts';
import {
  AANBIEDER,
  ANDERE,
  afkeuring,
  antwoord,
  bericht,
  OOSTERHOUT,
  prestatie,
  start,
  stop,
  toewijzing,
  verzoek,
} from '../toestand/proeffeiten.ts';
import type { Cijferopties } from './vensters.ts';

/**
 * Ten young people in two municipalities at two providers, small enough to work out every figure by hand (`voorbeeld.test.ts`).
 * Messages are known from 1 January 2025 up to and with 31 December 2026.
 */
export const OPTIES: Cijferopties = { peildatum: datum('2026-12-31'), vanaf: datum('2025-01-01') };

const d = datum;
const zwaar = { aanbieder: ANDERE, categorie: '43', product: '43A01' };
const ggz = { aanbieder: ANDERE, categorie: '54', product: '54A01' };
const dag = { gemeente: OOSTERHOUT, categorie: '41', product: '41A01', geboren: null };
const dagdeel = { gemeente: OOSTERHOUT, categorie: '41', product: '41A01' };
const crisis = { categorie: '46', product: '46A01' };

/** 1: asked for by a GP (02), waited 14 days, ended as planned. Two hours a week. */
const een: Feit[] = [
  verzoek(1, 'R1', '2026-01-05'),
  toewijzing(1, '11', '2026-01-12', {
    referentie: 'R1',
    ingang: d('2026-01-10'),
    einde: d('2026-06-30'),
    volume: 2,
    eenheid: '04',
    frequentie: '2',
  }),
  start(1, '11', '2026-01-26', '2026-01-28'),
  stop(1, '11', ['2026-01-26', '2026-06-30', '2026-07-10'], '31'),
];

/** Declarations of 1: February awarded, March rejected, April awarded and then credited in the declaration of May. */
const geld: Feit[] = [
  bericht('JW323', 'D2026-02', '2026-03-10', { declaratiemaand: '2026-02' }),
  prestatie(1, '11', 'P1', ['2026-02-01', '2026-03-10']),
  bericht('JW325', 'AD2026-02', '2026-03-20', { over: 'D2026-02', regels: 0 }),
  bericht('JW323', 'D2026-03', '2026-05-04', { declaratiemaand: '2026-03' }),
  prestatie(1, '11', 'P2', ['2026-03-01', '2026-05-04']),
  bericht('JW325', 'RD2026-03', '2026-05-20', { over: 'D2026-03' }),
  afkeuring('D2026-03', '2026-05-20', { sleutel: 'P2', code: '9321' }),
  bericht('JW323', 'D2026-04', '2026-05-10', { declaratiemaand: '2026-04' }),
  prestatie(1, '11', 'P3', ['2026-04-01', '2026-05-10'], { volume: 8, bedrag: 40_000 }),
  bericht('JW323', 'D2026-05', '2026-06-05', { declaratiemaand: '2026-05' }),
  prestatie(1, '11', 'P4', ['2026-04-01', '2026-06-05'], {
    bericht: 'D2026-05',
    declaratie: 'DN2026-05',
    vorige: 'P3',
    volume: 8,
    bedrag: -40_000,
  }),
];

/** 2: a start that was told wrongly and taken back; then from ambulant to living elsewhere at another provider. Born June 2008. */
const twee: Feit[] = [
  toewijzing(2, '21', '2026-01-20', {
    ingang: d('2026-02-01'),
    einde: d('2026-04-30'),
    geboren: '2008-06',
    geslacht: '2',
  }),
  start(2, '21', '2026-01-15', '2026-01-16'),
  start(2, '21', '2026-01-15', '2026-01-19', { status: '3' }),
  start(2, '21', '2026-02-01', '2026-02-02'),
  stop(2, '21', ['2026-02-01', '2026-04-30', '2026-05-01'], '34'),
  toewijzing(2, '22', '2026-05-01', { ...zwaar, einde: d('2027-01-31'), geboren: '2008-06', geslacht: '2' }),
  start(2, '22', '2026-05-20', '2026-05-21', zwaar),
];

/** 3: stood still in May, broken off by the client. */
const drie: Feit[] = [
  toewijzing(3, '31', '2026-03-01', dag),
  start(3, '31', '2026-03-02', '2026-03-03', dagdeel),
  stop(3, '31', ['2026-03-02', '2026-05-01', '2026-05-04'], '20', dagdeel),
  start(3, '31', '2026-06-01', '2026-06-02', dagdeel),
  stop(3, '31', ['2026-06-01', '2026-09-01', '2026-09-02'], '32', dagdeel),
];

/** 4: an assignment that was taken back, whose start is left waiting. */
const vier: Feit[] = [
  toewijzing(4, '41', '2026-03-01'),
  toewijzing(4, '41', '2026-03-05', { ingang: d('2026-03-01'), einde: d('2026-03-01'), redenWijziging: '13' }),
  start(4, '41', '2026-03-02', '2026-03-03'),
];

/** 5: assigned and not started; an earlier request elsewhere was refused, on the woonplaatsbeginsel, too late. */
const vijf: Feit[] = [
  verzoek(5, 'R2', '2026-03-02', { aanbieder: ANDERE }),
  antwoord('R2', '2026-03-06', { aanbieder: ANDERE, antwoord: '2' }),
  antwoord('R2', '2026-03-20', { aanbieder: ANDERE, reden: '8', naarGemeente: OOSTERHOUT }),
  toewijzing(5, '51', '2026-10-05', { ingang: d('2026-10-15') }),
];

/** 6 ended too short ago to say what comes after; 7 came back after 133 days and ran out without a stop. */
const zesEnZeven: Feit[] = [
  toewijzing(6, '61', '2025-11-03'),
  start(6, '61', '2025-11-03', '2025-11-04'),
  stop(6, '61', ['2025-11-03', '2026-11-15', '2026-11-16'], '31'),
  toewijzing(7, '71', '2025-07-01', { einde: d('2025-09-30') }),
  start(7, '71', '2025-07-01', '2025-07-02'),
  stop(7, '71', ['2025-07-01', '2025-09-30', '2025-10-01'], '31'),
  toewijzing(7, '72', '2026-02-10', { einde: d('2026-08-31') }),
  start(7, '72', '2026-02-10', '2026-02-11'),
];

/** 8 went on under another number at the same provider; 9 had two kinds of help at once, and asks for a change. */
const achtEnNegen: Feit[] = [
  toewijzing(8, '81', '2026-01-01', { einde: d('2026-03-31') }),
  start(8, '81', '2026-01-01', '2026-01-02'),
  stop(8, '81', ['2026-01-01', '2026-03-31', '2026-04-01'], '37'),
  toewijzing(8, '82', '2026-04-01'),
  start(8, '82', '2026-04-01', '2026-04-02'),
  toewijzing(9, '91', '2026-04-01'),
  start(9, '91', '2026-04-01', '2026-04-02'),
  stop(9, '91', ['2026-04-01', '2026-06-15', '2026-06-16'], '33'),
  toewijzing(9, '92', '2026-04-15', ggz),
  start(9, '92', '2026-04-15', '2026-04-16', ggz),
  verzoek(9, 'R3', '2026-12-10', { aanbieder: ANDERE, soort: 'wijziging', verwijzer: null }),
];

/** 10: died; both messages came late in the year, the start later than it should. */
const tien: Feit[] = [
  toewijzing(10, '101', '2026-12-01', crisis),
  start(10, '101', '2026-12-01', '2026-12-15', crisis),
  stop(10, '101', ['2026-12-01', '2026-12-20', '2026-12-21'], '02', crisis),
];

export const VOORBEELD: readonly Feit[] = [een, geld, twee, drie, vier, vijf, zesEnZeven, achtEnNegen, tien].flat();
export { AANBIEDER, ANDERE };
