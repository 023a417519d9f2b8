/** What other rooms use: buttons whose windows are fetched when pressed, and the list of who has access. */
export { DelenKnop, NoodtoegangKnop } from './knoppen.tsx';
export { Toegangslijst } from './toegangslijst.tsx';
export { verleningenVraag } from './vragen.ts';
