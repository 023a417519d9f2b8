export { type Briefschrijver, type Briefvraag, vertel } from './vertellen.ts';
