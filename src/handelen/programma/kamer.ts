import { vandaag } from '../../platform/klok.ts';
import type { Kamer } from '../dossier/index.ts';
import {
  bezwaarTegenDag,
  laatste,
  leesOnderdelen,
  leesTijd,
  ONDERDEEL,
  VEROUDERD,
  verslagVerouderd,
} from '../gesprekken/index.ts';
import { leesOverleggen } from './leerstore.ts';

/** What a quarterly meeting asks besides its procedure. */
export const overlegKamer: Kamer = {
  procedure: 'kwartaaloverleg',
  async bezwaren({ db }, { id, stand }, inhoud) {
    const teVroeg = bezwaarTegenDag(stand, inhoud);
    if (inhoud.soort !== 'overgang') return teVroeg;
    const { overgang, velden } = inhoud.gegevens;
    const bezwaren = [...teVroeg];
    if (typeof velden.tijd === 'string' && velden.tijd !== '' && leesTijd(velden.tijd) === null)
      bezwaren.push(`Deze tijd kan niet: ${velden.tijd}. Schrijf een tijd als 14:00.`);
    if (typeof velden.gevoerdOp === 'string' && velden.gevoerdOp > vandaag())
      bezwaren.push('Een overleg dat nog komt, is nog niet gehouden.');
    if (overgang === 'stelVast') {
      const onderdelen = await leesOnderdelen(db, id);
      if (laatste(onderdelen, ONDERDEEL.verslag) === null) bezwaren.push('Maak eerst het verslag met de besluiten.');
      else if (verslagVerouderd(onderdelen)) bezwaren.push(VEROUDERD);
    }
    if (overgang !== 'rondAf') return bezwaren;
    const open = stand.taken.filter((taak) => taak.stand === 'open' && taak.code === null).length;
    if (open > 0) bezwaren.push(`Er ${open === 1 ? 'staat nog 1 actie' : `staan nog ${open} acties`} open.`);
    const dag = String(stand.velden.datum ?? '');
    if (!(await leesOverleggen(db)).some(({ datum, toestand }) => (datum ?? '') > dag && toestand !== 'vervallen'))
      bezwaren.push('Plan eerst het volgende overleg: de partijen spreken elkaar elke drie maanden.');
    return bezwaren;
  },
};
