/** What other rooms use of the list of providers. */
export { type Filter, heeftFilter, type WijzigFilter, wisselTrede } from './filter.ts';
export { AanbiedersLijst } from './lijst.tsx';
