/** What other rooms use of the page of a provider. */
export { bewaarConcept, leesConcept, wisConcept } from './concept.ts';
export { schrijfKengetal, schrijfKort } from './kengetal.ts';
export { dagVan } from './moment.ts';
export type { AanbiederDetail, Kengetalreeks } from './typen.ts';
export { aanbiederVraag } from './vragen.ts';
