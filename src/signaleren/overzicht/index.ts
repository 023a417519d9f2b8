export { landelijkBeeld, type Omgeving, selectieOp, type Vast } from './beeld.ts';
export { kengetalreeksen } from './kengetalreeks.ts';
export { aanbiederlijst } from './lijst.ts';
export { TREDE_DRAAIBOEK } from './stand.ts';
export { leesStanden } from './store.ts';
export { tredeverloop } from './verloop.ts';
export { ONDERDELEN, type Onderdeel } from './zichtbaar.ts';
