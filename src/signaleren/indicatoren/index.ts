export {
  alsContext,
  isKengetal,
  type Kengetal,
  type NietTeBerekenen,
  type Resultaat,
} from './berekenen.ts';
export { familieVan, type Groep, INDICATOREN, type Indicator, vormIndicator } from './domain.ts';
export { compileer, compileerAlle, type Formule } from './formule.ts';
export type { Invoerwaarde } from './invoer.ts';
export { Rekenboek } from './rekenboek.ts';
export {
  euro,
  getal,
  inZin,
  noemDatum,
  noemPeriode,
  noemReden,
  opsomming,
  schrijfNaastNorm,
  schrijfNorm,
  schrijfWaarde,
} from './schrijfwijze.ts';
