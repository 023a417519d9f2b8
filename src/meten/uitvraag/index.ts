export { AAN, type Aan, type Doelgroep, type Uitvraag, type Veldkeuze, VORMEN, type Vorm, vormVan } from './domain.ts';
export { type Gevraagd, leesFormulier, leesKeuzevelden } from './formulierstore.ts';
export { type Keuzeveld, toetsAntwoord, VELDSOORTEN, type Veld, type Veldsoort, type Veldvraag } from './veld.ts';
