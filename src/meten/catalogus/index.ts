export {
  alsDefinities,
  BELEIDSGEGEVENS,
  type Beleidsgegeven,
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
  vormBeleidsgegeven,
  vormGegeven,
} from './domain.ts';
export { laadDefinities, leesDefinities, leesInhouden } from './store.ts';
export { dagfouten, geldtOp, stand, toonbareVersie, volgendeVersie } from './versies.ts';
