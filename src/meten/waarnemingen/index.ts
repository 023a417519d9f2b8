export { type NieuweGebeurtenis, voegGebeurtenissenToe } from './gebeurtenissenstore.ts';
export { legOpvallendUit, type Opvallend } from './opvallend.ts';
export {
  type Aanbod,
  neemAanbod,
  sluitAan,
  type Tegenspraak,
  type Vergelijking,
  vergelijk,
  verwerkAanbod,
  zoekOpvallend,
} from './store.ts';
export {
  leesToelichtingen,
  legToelichtingenVast,
  type NieuweToelichting,
  type Toelichting,
} from './toelichtingenstore.ts';
export { leesWijzigingen, type Wijziging } from './wijzigingenstore.ts';
