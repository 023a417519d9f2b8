export {
  type EwsGrond,
  type EwsOordeel,
  type Hulpvorm,
  inEws,
  isCombinatie,
  type NieuweOrganisatie,
  type Organisatie,
  type Soort,
} from './domain.ts';
export { GEMEENTEN } from './feiten.ts';
export {
  type Aanwijzing,
  type GeleverdeZorg,
  leesAanwijzingen,
  leesGeleverdeZorg,
  leesOrganisatie,
  leesOrganisaties,
  organisatiesOpKvk,
  voegOrganisatiesToe,
  voegOrganisatiesToeIn,
  wijsAan,
  wijzigOrganisatie,
} from './organisatiestore.ts';
export {
  type GemeenteOpDatum,
  instellingOp,
  laadRegister,
  leesGemeenten,
  leesRegios,
  leesToedelingen,
  type RegioOpDatum,
  toezichthouderOp,
  type Verplaatsing,
  verplaatsGemeente,
} from './store.ts';
