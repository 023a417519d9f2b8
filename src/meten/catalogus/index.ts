export {
  alsDefinities,
  type Definitie,
  definitieKop,
  dichtstbij,
  EENHEDEN,
  type Eenheid,
  GEGEVENS,
  type Gegeven,
  KENGETAL_PREFIX,
  opCode,
  SOORTEN_ORGANISATIE,
  type SoortOrganisatie,
  toetsWaarde,
  vormGegeven,
} from './domain.ts';
export { laadDefinities, leesDefinities } from './store.ts';
