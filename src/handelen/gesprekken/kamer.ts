import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Kamer, Werkdossier } from '../dossier/index.ts';
import { laatste, ONDERDEEL, VEROUDERD, verslagVerouderd } from './agenda.ts';
import { leesOnderdelen } from './onderdeelstore.ts';
import { bezwaarTegenDag } from './plandag.ts';
import { leesTijd } from './uitnodiging.ts';

/** What a talk asks before a step, whatever is filled in with it. */
async function tegenStap({ db }: Database, { id, stand }: Werkdossier, overgang: string): Promise<string[]> {
  const bezwaren: string[] = [];
  const partner = stand.deelnemers.some(({ rol }) => rol === 'gesprekspartner');
  if ((overgang === 'nodigUit' || overgang === 'legVoor') && !partner)
    bezwaren.push('De gesprekspartner doet nog niet mee in dit dossier. Voeg die eerst toe.');
  if (overgang === 'legVoor' || overgang === 'stelVast') {
    const onderdelen = await leesOnderdelen(db, id);
    if (laatste(onderdelen, ONDERDEEL.verslag) === null) bezwaren.push('Maak eerst het verslag.');
    // Once it was put before the partner nothing is written any more: what they have read is the report.
    else if (stand.toestand !== 'verslagVoorgelegd' && verslagVerouderd(onderdelen)) bezwaren.push(VEROUDERD);
  }
  const open = stand.taken.filter((taak) => taak.stand === 'open' && taak.code === null).length;
  if (overgang === 'rondAf' && open > 0)
    bezwaren.push(`Er ${open === 1 ? 'staat nog 1 afspraak' : `staan nog ${open} afspraken`} open.`);
  return bezwaren;
}

/** What a talk asks besides its procedure. */
export const gesprekKamer: Kamer = {
  procedure: 'accountgesprek',
  vooraf: async (database, dossier, overgang) => ({ bezwaren: await tegenStap(database, dossier, overgang) }),
  async bezwaren(database, dossier, inhoud) {
    const teVroeg = bezwaarTegenDag(dossier.stand, inhoud);
    if (inhoud.soort !== 'overgang') return teVroeg;
    const { overgang, velden } = inhoud.gegevens;
    const bezwaren = [...teVroeg];
    const { tijd, gevoerdOp } = velden;
    if (typeof tijd === 'string' && tijd !== '' && leesTijd(tijd) === null)
      bezwaren.push(`Deze tijd kan niet: ${tijd}. Schrijf een tijd als 14:00.`);
    if (typeof gevoerdOp === 'string' && gevoerdOp > vandaag())
      bezwaren.push('Een gesprek dat nog komt, is nog niet gevoerd.');
    return [...bezwaren, ...(await tegenStap(database, dossier, overgang))];
  },
};
