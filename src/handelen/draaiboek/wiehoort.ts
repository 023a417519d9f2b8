import type { Werkdossier } from '../dossier/index.ts';
import type { Bord } from './bord.ts';
import { isZet, type Onderdeel } from './onderdelen.ts';
import { zinVan } from './zinnen.ts';

/** Roles that carry a transfer, besides the receiving provider that a group is meant for. */
const LEIDEN = ['leider', 'coordinerendeGemeente', 'regio'];
const OVERDRAGEN = [...LEIDEN, 'aanbieder'];
const ALLEN = [...OVERDRAGEN, 'inspectie', 'ontvanger', 'bewindvoerder'];

/** Roles that are told of it, whoever carries a term at that moment. */
const ROLLEN: { readonly [S in Onderdeel['soort']]?: readonly string[] } = {
  voortgang: ALLEN,
  toetsing: ALLEN,
  toetsingGevraagd: [...LEIDEN, 'inspectie'],
  groepenUitRegister: OVERDRAGEN,
  groepErbij: OVERDRAGEN,
  aanbod: LEIDEN,
  aanbodGewijzigd: LEIDEN,
  toewijzen: LEIDEN,
  aannemen: OVERDRAGEN,
  losmaken: OVERDRAGEN,
  overgedragen: OVERDRAGEN,
  overdrachtTerug: [...OVERDRAGEN, 'inspectie'],
  akkoord: [...OVERDRAGEN, 'inspectie'],
  groepSluit: [...OVERDRAGEN, 'inspectie'],
};

/**
 * Who is told of something on the board, by party, and in which words; undefined: only those who carry the dossier are. The provider that a
 * group is or was meant for hears of that group, and who asked hears what became of it.
 * @param bord as it stood before
 * @param tekst what the timeline says of it
 */
export function berichtVan(werk: Werkdossier, onderdeel: Onderdeel, bord: Bord, tekst: string) {
  if (!isZet(onderdeel.soort) && !ROLLEN[onderdeel.soort]) return undefined;
  const rollen = ROLLEN[onderdeel.soort] ?? [];
  const uitRol = werk.stand.deelnemers.filter(({ rol }) => rollen.includes(rol)).map(({ partijId }) => partijId);
  const aan = [...new Set([...uitRol, ...vanGroep(onderdeel, bord)])];
  if (aan.length === 0) return undefined;
  // All of the register at once has no sentence of its own, and no word that a person wrote.
  return { tekst: onderdeel.soort === 'groepenUitRegister' ? tekst : zonderVrijeTekst(onderdeel, bord), aan };
}

function vanGroep(onderdeel: Onderdeel, { groepen, aanbod }: Bord): number[] {
  const groep = 'groep' in onderdeel ? groepen.find(({ id }) => id === onderdeel.groep) : undefined;
  const partijVan = (id: number | null | undefined) => aanbod.find((a) => a.id === id)?.partijId;
  const nieuw = onderdeel.soort === 'toewijzen' ? partijVan(onderdeel.aanbod) : undefined;
  return [partijVan(groep?.aanbod), nieuw, groep?.verzoek?.door.partijId].filter(
    (id) => id !== null && id !== undefined,
  );
}

/** The sentence of the timeline without reasons: notices are mailed, and mail can be read by others. */
function zonderVrijeTekst(onderdeel: Onderdeel, bord: Bord): string {
  const stil = {
    reden: '',
    toelichting: '',
    grond: '',
    ...('personeel' in onderdeel ? { personeel: '', huisvesting: '' } : {}),
  };
  const groepen = bord.groepen.map((g) => ({
    ...g,
    personeel: '',
    huisvesting: '',
    verzoek: g.verzoek && { ...g.verzoek, reden: '' },
  }));
  const gebied = 'gebiedNaam' in onderdeel ? String(onderdeel.gebiedNaam) : '';
  const zin = zinVan({ ...onderdeel, ...stil } as Onderdeel, { ...bord, groepen }, gebied);
  return `${zin.trim().replace(/[\s:.]+$/, '')}.`;
}
