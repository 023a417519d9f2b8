export { type Briefschrijver, vertel } from './vertellen.ts';
