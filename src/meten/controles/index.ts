export type {
  Bevinding,
  Controle,
  Controlefout,
  Controlegegevens,
  Ernst,
} from './domain.ts';
export { alsExcelformule } from './excel.ts';
export { controledefinities, leesControles, leesControlevelden } from './store.ts';
export { type Bekend, compileerControles, type GereedeControle, voerUit } from './uitvoeren.ts';
