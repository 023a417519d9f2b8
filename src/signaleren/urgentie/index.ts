export { type Besluitsignaal, besluit, gebeurtenis, type Oorzaak } from './apischema.ts';
export { beoordeel, type Regels } from './beoordeling.ts';
export { beginVan, dagVan } from './dag.ts';
export { importDefinities } from './definitiebestand.ts';
export { geldendeTrede, tredeVan } from './domain.ts';
export { momentVan, wegend } from './gebeurtenissen.ts';
export { herbereken, herberekenIn, leesRegels, STANDAARDNORMSET } from './herbereken.ts';
export { leesInvoer } from './invoerbestand.ts';
export {
  GEBEURTENISSOORTEN,
  type Gebeurtenissoort,
  NORMSETS,
  type Norm,
  type Normset,
  type Trede,
  vormGebeurtenissoort,
  vormNormset,
} from './normset.ts';
export { bij, DEFINITIES, leesJson, leesNormset, type Weigering } from './opdrachtbestand.ts';
export { euroTotGrens } from './reden.ts';
export { type Definities, maakRegels } from './regels.ts';
export { kiesNormset, leesAlleDefinities, leesNormsetversies } from './rekenregels.ts';
export { REKENVERSIE } from './rekenversie.ts';
export { jsonSchema as jsonSchemaBeoordeel } from './schema.ts';
export { type Ernst, type Signaal, signalenUit } from './signalen.ts';
export {
  leesBeoordeelbareIds,
  leesBesluiten,
  leesBewaardeVoorstellen,
  leesDossiers,
  leesGebeurtenissen,
  legBesluitVast,
  voegGebeurtenisToe,
} from './store.ts';
export type { Dossierinvoer, Kengetalstand, Onberekenbaar, Reden, Voorstel, Voorval } from './voorstel.ts';
