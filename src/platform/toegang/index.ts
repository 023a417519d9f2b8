export { CONVENANTPARTIJEN } from './convenant.ts';
export {
  BEZOEKER,
  type Doel,
  type Eis,
  isLandelijk,
  kanPartijZijn,
  MATRIX,
  magInRelatie,
  magRoute,
  type Partijsoort,
  past,
  RELATIES,
  type Relatie,
  ROLLEN,
  type Rol,
  rang,
  rechtVan,
  SOORTEN_PARTIJ,
  type Toegangseis,
  type Vrager,
} from './domain.ts';
export {
  ensureAanbiederspartijen,
  ensurePartij,
  koppelAanbieders,
  laadAanbiederspartijen,
  laadGebiedspartijen,
  laadPartijen,
  laadToegangsregels,
  type NieuwePartij,
} from './partijstore.ts';
export { ruimVerlopenOp } from './sessiebeheerstore.ts';
export { maakAfdruksessie, maakSessie, raakAan, type Sessie, vindMachine } from './sessiestore.ts';
export { maakSessiezoeker, type Sessiezoeker } from './sessiezoeker.ts';
