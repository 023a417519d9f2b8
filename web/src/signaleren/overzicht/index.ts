/** What the page of one region shares with the national overview. */
export { Kerncijfers } from './kerncijfers.tsx';
export { Ladder } from './ladder.tsx';
export { Regiokaart } from './regiokaart.tsx';
export { Veranderd } from './veranderd.tsx';
export { Herkomst } from './zin.tsx';
