export { bijAfsluiten, luisterNaarSignalen, wordtAfgesloten } from './afsluiten.ts';
export { leeft, type Proces, procesVan } from './herkenning.ts';
