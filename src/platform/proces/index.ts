export { bijAfsluiten, luisterNaarSignalen } from './afsluiten.ts';
export { leeft, type Proces, procesVan } from './herkenning.ts';
