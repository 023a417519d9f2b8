import { vandaag } from '../../platform/klok.ts';
import type { Kamer } from '../dossier/index.ts';
import { laatste, ONDERDEEL, VEROUDERD, verslagVerouderd } from './agenda.ts';
import { leesOnderdelen } from './onderdeelstore.ts';
import { bezwaarTegenDag } from './plandag.ts';
import { leesTijd } from './uitnodiging.ts';

/** What a talk asks besides its procedure. */
export const gesprekKamer: Kamer = {
  procedure: 'accountgesprek',
  async bezwaren(database, { id, stand }, inhoud) {
    const teVroeg = bezwaarTegenDag(stand, inhoud);
    if (inhoud.soort !== 'overgang') return teVroeg;
    const { overgang, van, velden } = inhoud.gegevens;
    const bezwaren = [...teVroeg];
    const { tijd, gevoerdOp } = velden;
    if (typeof tijd === 'string' && tijd !== '' && leesTijd(tijd) === null)
      bezwaren.push(`Deze tijd kan niet: ${tijd}. Schrijf een tijd als 14:00.`);
    if (typeof gevoerdOp === 'string' && gevoerdOp > vandaag())
      bezwaren.push('Een gesprek dat nog komt, is nog niet gevoerd.');
    const partner = stand.deelnemers.some(({ rol }) => rol === 'gesprekspartner');
    if ((overgang === 'nodigUit' || overgang === 'legVoor') && !partner)
      bezwaren.push('De gesprekspartner doet nog niet mee in dit dossier. Voeg die eerst toe.');
    if (overgang === 'legVoor' || overgang === 'stelVast') {
      const onderdelen = await leesOnderdelen(database.db, id);
      if (laatste(onderdelen, ONDERDEEL.verslag) === null) bezwaren.push('Maak eerst het verslag.');
      // Once it was put before the partner nothing is written any more: what they have read is the report.
      else if (van !== 'verslagVoorgelegd' && verslagVerouderd(onderdelen)) bezwaren.push(VEROUDERD);
    }
    const open = stand.taken.filter((taak) => taak.stand === 'open' && taak.code === null).length;
    if (overgang === 'rondAf' && open > 0)
      bezwaren.push(`Er ${open === 1 ? 'staat nog 1 afspraak' : `staan nog ${open} afspraken`} open.`);
    return bezwaren;
  },
};
