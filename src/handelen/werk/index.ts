export { doeDag } from './dag.ts';
export { VOORKEUREN, type Voorkeur } from './domain.ts';
export { type Verteller, vertel } from './vertellen.ts';
