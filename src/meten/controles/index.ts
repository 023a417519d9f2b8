export {
  type Bevinding,
  CONTROLES,
  type Controle,
  type Controlefout,
  type Controlegegevens,
  type Ernst,
  vormControle,
} from './domain.ts';
export { alsExcelformule } from './excel.ts';
export { leesControles } from './store.ts';
export { type Bekend, compileerControles, type GereedeControle, voerUit } from './uitvoeren.ts';
