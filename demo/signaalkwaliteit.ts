import { datum } from '../src/kernel/datum.ts';
import type { Database } from '../src/platform/database/index.ts';
import { API_VERSIE } from '../src/platform/http/index.ts';
import { leesVersies, maakNieuwRapport } from '../src/signaleren/terugtoets/index.ts';
import { STANDAARDNORMSET } from '../src/signaleren/urgentie/index.ts';
import { moment } from './kalender.ts';
import { DEMOMENSEN } from './mensen.ts';

/** The days that the reports are about, and those on which they were made. */
const RAPPORTEN = [
  { bekendOp: datum('2026-06-30'), op: moment(datum('2026-07-09'), 120) },
  { bekendOp: datum('2026-09-30'), op: moment(datum('2026-10-08'), 135) },
];

/** Two reports of how good the signal was, so that there is an older one to lay beside. A second time it changes nothing. */
export async function laadSignaalkwaliteit(database: Database, voortgang: (regel: string) => void): Promise<void> {
  if ((await leesVersies(database.db)).length > 0) return;
  const doorNaam = DEMOMENSEN.find(({ account }) => account === 'anouk')?.naam ?? 'Analist';
  for (const rapport of RAPPORTEN)
    await maakNieuwRapport(database, STANDAARDNORMSET, { ...rapport, doorNaam, codeversie: API_VERSIE });
  voortgang(`Rapporten over het signaal: ${RAPPORTEN.length}`);
}
