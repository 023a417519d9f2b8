import { vandaag } from '../../platform/klok.ts';
import type { Inhoud, Stand } from '../dossier/index.ts';

/** Steps that plan a day; others take the day over as it was. */
const PLANT = new Set(['geopend', 'overgang', 'velden']);

/**
 * Nobody is invited for a day that is over. What was held before is told by `gevoerdOp`, that may be any day up to today.
 * @param stand on opening how it stands then
 */
export function bezwaarTegenDag(stand: Stand, inhoud: Inhoud): string[] {
  if (!PLANT.has(inhoud.soort)) return [];
  const opent = inhoud.soort === 'geopend';
  const { datum } = (inhoud.gegevens as { readonly velden: Readonly<Record<string, unknown>> }).velden;
  if (typeof datum !== 'string' || (!opent && datum === stand.velden.datum)) return [];
  // What is brought in from another day is judged by that day.
  const op = opent ? stand.geopendOp : vandaag();
  if (datum >= op) return [];
  return [`Plan geen datum voor vandaag: gevonden ${datum.split('-').reverse().join('-')}.`];
}
