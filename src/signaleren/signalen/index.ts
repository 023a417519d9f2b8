export { REGELS, type Regel } from './domain.ts';
export { type Signaalvangebeurtenis, signalenVanGebeurtenis } from './gebeurtenisstore.ts';
export { herberekenMetSignalenIn, herberekenSignalen, herberekenSignalenIn, type Opdracht } from './herbereken.ts';
export { leesSignaalrijen, type Signaalrij } from './inboxstore.ts';
export { leesRegeloordelen, type Regeloordeel } from './oordeelstore.ts';
export { lopendeSignalen, volgOp } from './opvolgstore.ts';
export { regeldefinities } from './regelstore.ts';
