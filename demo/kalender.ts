import { type Datum, datum, plusDagen } from '../src/kernel/datum.ts';
import { eindeVan, kwartalenVan, type Periode, periode } from '../src/kernel/periode.ts';

/** The calendar of the demo stands still: nothing in it asks what day it is. */

/** The last day on which anything became known. */
export const LAATSTE_DAG: Datum = datum('2026-11-20');
export const KWARTALEN: readonly Periode[] = kwartalenVan(periode('2022-K4'), periode('2026-K3'));
export const JAREN: readonly number[] = [2022, 2023, 2024, 2025];
/** Days after the end of a quarter after which a delivery is late (setting `ews.levertermijnDagen`). */
export const TERMIJN = 45;

/** A moment during office hours; `minuten` 0 … 479 counts from nine o'clock. */
export const moment = (dag: Datum, minuten: number): Date =>
  new Date(Date.parse(`${dag}T08:00:00Z`) + Math.trunc(minuten) * 60_000);

export const dagenNa = (p: Periode, dagen: number): Datum => plusDagen(eindeVan(p), dagen);

/** Whether something of that day can be in the demo. */
export const isVoorbij = (dag: Datum): boolean => dag <= LAATSTE_DAG;
