export { type Gekozen, kiesAanbieders, kiesGebieden } from './doelgroep.ts';
export { leesGebieden, leesKandidaten, leesPartijen } from './doelgroepstore.ts';
export {
  type Aan,
  type Doelgroep,
  type Opzet,
  type Uitvraag,
  type Veldkeuze,
  VORMEN,
  type Vorm,
  vormVan,
} from './domain.ts';
export { type Gevraagd, leesFormulier, leesKeuzevelden } from './formulierstore.ts';
export type { Kandidaatgegeven } from './kandidaat.ts';
export { voegKandidaatToe } from './kandidaatstore.ts';
export { type Last, raamLast, type Tarieven, type Vooraf } from './last.ts';
export { leesMaat, telZonderMensen } from './laststore.ts';
export { overnamesVoor } from './overnemen.ts';
export { SJABLONEN, veldenVan } from './sjablonen.ts';
export { leesUitvraag, voegAanleveringenToe } from './store.ts';
export { type Keuzeveld, toetsAntwoord, VELDSOORTEN, type Veld, type Veldsoort, type Veldvraag } from './veld.ts';
export { vulVooraf } from './voorafstore.ts';
