/** What other rooms use of the own view of a provider. */
import './zelfbeeld.css';

export { isBotsing } from './bewaarder.ts';
export { Bewaarstand } from './bewaarstand.tsx';
export { useBewaarder } from './gebruik-bewaarder.ts';
export { Toelichtingen, Verandering } from './kengetal.tsx';
export { alleKengetallen, schrijfWaarde } from './schrijf.ts';
export type { Kengetal, Zelfbeeld } from './typen.ts';
export { zelfbeeldVraag } from './vragen.ts';
