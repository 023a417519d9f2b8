export { type Berichtrij, leesBerichten } from './berichtinzagestore.ts';
export { vindBronnen } from './bronnen.ts';
export { type Aansluitsommen, type Opgave, type Stap, sluitAan } from './cijfers/aansluiting.ts';
export { cellenVan } from './cijfers/cellen.ts';
export { CIJFERDEFINITIES } from './cijfers/definities.ts';
export { type Dagtelling, type Kengetallen, kengetallen } from './cijfers/histogram.ts';
export { LEEFTIJDSGROEPEN, maandMet, maandnummer } from './cijfers/kubus.ts';
export { MAANDFIGUREN } from './cijfers/maandreeks.ts';
export { KLEIN, onderdrukTabel } from './cijfers/onderdruk.ts';
export { type Plafond, plafondgebruik, WAARSCHUWING } from './cijfers/plafond.ts';
export { type Prijsvolume, type Productsom, prijsVolume } from './cijfers/prijsvolume.ts';
export { TERMIJNEN, VENSTERS } from './cijfers/vensters.ts';
export {
  type Cijferfilter,
  type Cijferrij,
  type Duur,
  durenVan,
  leesAanbiedernamen,
  leesCijfers,
  leesRegiostand,
  leesStroomregios,
  type Regiostand,
  type Splitsing,
} from './cijferstore.ts';
export { BERICHTSOORTEN, type Feit, type Feitbasis, type Pseudoniem } from './domain.ts';
export { type Herberekening, herberekenAchter } from './herbereken.ts';
export { vernieuwSleutel, voerIjwImport } from './importeer.ts';
export { type Inleesbestand, type Inleestelling, leesBerichtenIn } from './inlezen.ts';
export { leesTrajecten, TRAJECTSTANDEN, type Trajectrij } from './inzagestore.ts';
export { voerKetendata } from './ketendata/opdracht.ts';
export { leesMaandfeiten, type Maandfeit } from './maandreeksstore.ts';
export { pseudoniemen } from './pseudoniem.ts';
export { type Duurreeks, leesDuurreeksen } from './reeksstore.ts';
export { retourcodeVan, titelVan } from './regels/overzicht.ts';
export { ensureSleutelketen, leesSleutelketen, SLEUTELPLEK } from './sleutels.ts';
export { codelabel } from './standaard.ts';
export { bouwToestand } from './toestand/trajecten.ts';
export { tussenregels } from './tussentoets.ts';
