export {
  type Hulpvorm,
  inEws,
  isCombinatie,
  type NieuweOrganisatie,
  type Organisatie,
  SOORTEN,
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
} from './organisatiestore.ts';
export {
  type GemeenteOpDatum,
  instellingOp,
  laadRegister,
  leesGemeenten,
  leesRegios,
  type RegioOpDatum,
  toezichthouderOp,
  verplaatsGemeente,
} from './store.ts';
