export {
  alsContext,
  isKengetal,
  type Kengetal,
  type NietTeBerekenen,
  type Resultaat,
} from './berekenen.ts';
export { familieVan, type Groep, INDICATOREN, type Indicator, vormIndicator } from './domain.ts';
export { compileerAlle, eersteTekort, type Formule } from './formule.ts';
export type { Invoerwaarde } from './invoer.ts';
export { Rekenboek } from './rekenboek.ts';
export {
  euro,
  inZin,
  noemDatum,
  noemPeriode,
  noemReden,
  opsomming,
  schrijfNaastNorm,
  schrijfNorm,
  schrijfWaarde,
} from './schrijfwijze.ts';
