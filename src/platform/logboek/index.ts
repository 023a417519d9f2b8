export { beschrijf, controleer, type Uitslag } from './controle.ts';
export { type Soort, traceVan, type Uitkomst } from './domain.ts';
export { bewaakLogboek } from './jobs.ts';
export { type Logboek, type Logboekopties, maakLogboek } from './logboek.ts';
export { logboekMetrieken } from './metrieken.ts';
export type { Vermelding, Wie } from './vermelding.ts';
export { maakWortels, type Wortels } from './wortels.ts';
