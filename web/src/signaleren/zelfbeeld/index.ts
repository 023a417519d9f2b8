/** What other rooms use of the own view of a provider. */
import './zelfbeeld.css';

export { Toelichtingen, Verandering } from './kengetal.tsx';
export { alleKengetallen, schrijfWaarde } from './schrijf.ts';
export type { Kengetal, Zelfbeeld } from './typen.ts';
export { zelfbeeldVraag } from './vragen.ts';
