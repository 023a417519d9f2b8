export type { Herkomst, Stap, Status } from './domain.ts';
export { type Inhoud, maakInhoud, type Uitgelegd, vingerafdruk, voegUitlegBij } from './inhoud.ts';
