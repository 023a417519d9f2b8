export { type Formule, leesFormule } from './celtaal.ts';
export type {
  Bevinding,
  Controle,
  Controlefout,
  Controlegegevens,
  Ernst,
} from './domain.ts';
export { alsExcelformule } from './excel.ts';
export {
  type Cijfer,
  eerderePeriodes,
  maakControlegegevens,
  type PerPeriode,
  periodeErvoor,
  perPeriode,
  type Reeksveld,
  terugblik,
} from './gegevens.ts';
export type { Woordenboek } from './namen.ts';
export { dagGetal } from './schrijfwijze.ts';
export { controledefinities, leesControles, leesControlevelden } from './store.ts';
export { type Bekend, compileerControles, type GereedeControle, veldenIn, voerUit } from './uitvoeren.ts';
export { plaatsVan } from './vertaling.ts';
