export { type Punt, type Regelkaart, regelkaart } from './regelkaart.ts';
