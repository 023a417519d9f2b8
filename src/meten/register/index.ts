export {
  HULPVORMEN,
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
  leesZorgPerGemeente,
  organisatiesOpKvk,
  voegOrganisatiesToe,
  voegOrganisatiesToeIn,
  wijsAan,
  type ZorgPerGemeente,
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
