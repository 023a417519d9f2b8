import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Kamer, Werkdossier } from '../dossier/index.ts';
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

/** What a quarterly meeting asks before a step, whatever is filled in with it. */
async function tegenStap({ db }: Database, { id, stand }: Werkdossier, overgang: string): Promise<string[]> {
  if (overgang === 'stelVast') {
    const onderdelen = await leesOnderdelen(db, id);
    if (laatste(onderdelen, ONDERDEEL.verslag) === null) return ['Maak eerst het verslag met de besluiten.'];
    return verslagVerouderd(onderdelen) ? [VEROUDERD] : [];
  }
  if (overgang !== 'rondAf') return [];
  const open = stand.taken.filter((taak) => taak.stand === 'open' && taak.code === null).length;
  const dag = String(stand.velden.datum ?? '');
  const volgend = (await leesOverleggen(db)).some(
    ({ datum, toestand }) => (datum ?? '') > dag && toestand !== 'vervallen',
  );
  return [
    ...(open > 0 ? [`Er ${open === 1 ? 'staat nog 1 actie' : `staan nog ${open} acties`} open.`] : []),
    ...(volgend ? [] : ['Plan eerst het volgende overleg: de partijen spreken elkaar elke drie maanden.']),
  ];
}

/** What a quarterly meeting asks besides its procedure. */
export const overlegKamer: Kamer = {
  procedure: 'kwartaaloverleg',
  vooraf: async (database, dossier, overgang) => ({ bezwaren: await tegenStap(database, dossier, overgang) }),
  async bezwaren(database, dossier, inhoud) {
    const teVroeg = bezwaarTegenDag(dossier.stand, inhoud);
    if (inhoud.soort !== 'overgang') return teVroeg;
    const { overgang, velden } = inhoud.gegevens;
    const bezwaren = [...teVroeg];
    if (typeof velden.tijd === 'string' && velden.tijd !== '' && leesTijd(velden.tijd) === null)
      bezwaren.push(`Deze tijd kan niet: ${velden.tijd}. Schrijf een tijd als 14:00.`);
    if (typeof velden.gevoerdOp === 'string' && velden.gevoerdOp > vandaag())
      bezwaren.push('Een overleg dat nog komt, is nog niet gehouden.');
    return [...bezwaren, ...(await tegenStap(database, dossier, overgang))];
  },
};
