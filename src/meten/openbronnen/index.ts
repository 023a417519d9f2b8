export { type Digimv, type DigimvOrganisatie, eersteCel, leesDigimv } from './digimv.ts';
export {
  boekjaarUitNaam,
  type Jaarkoppeling,
  type Koppeling,
  koppelingVan,
  nulIsLeeg,
  VASTE_NAMEN,
} from './koppeling.ts';
export { stelVoor, type Voorstel } from './voorstel.ts';
