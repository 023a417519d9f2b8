export { cellenVan } from './cijfers/cellen.ts';
export { CIJFERDEFINITIES } from './cijfers/definities.ts';
export { aantalIn, gemiddelde, type Histogram, kwantiel } from './cijfers/histogram.ts';
export { LEEFTIJDSGROEPEN, maandMet, maandnummer } from './cijfers/kubus.ts';
export { KLEIN, onderdrukTabel } from './cijfers/onderdruk.ts';
export { TERMIJNEN } from './cijfers/vensters.ts';
export {
  type Cijferfilter,
  type Cijferrij,
  leesAanbiedernamen,
  leesCijfers,
  leesRegiostand,
  leesStroomregios,
  type Regiostand,
} from './cijferstore.ts';
export { BERICHTSOORTEN, type Feit, type Feitbasis, type Pseudoniem } from './domain.ts';
export { type Herberekening, herberekenAchter } from './herbereken.ts';
export { vernieuwSleutel, voerIjwImport } from './importeer.ts';
export { type Inleesbestand, type Inleestelling, leesBerichtenIn } from './inlezen.ts';
export {
  type Berichtrij,
  leesBerichten,
  leesTrajecten,
  TRAJECTSTANDEN,
  type Trajectrij,
} from './inzagestore.ts';
export { pseudoniemen } from './pseudoniem.ts';
export { ensureSleutelketen, SLEUTELPLEK } from './sleutels.ts';
export { codelabel } from './standaard.ts';
export { bouwToestand } from './toestand/trajecten.ts';
