export { REGELS, type Regel } from './domain.ts';
export { herberekenMetSignalenIn, herberekenSignalen, herberekenSignalenIn, type Opdracht } from './herbereken.ts';
export { leesRegeloordelen, type Regeloordeel } from './oordeelstore.ts';
export { lopendeSignalen } from './opvolgstore.ts';
export { regeldefinities } from './regelstore.ts';
