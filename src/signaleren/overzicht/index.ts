export { landelijkBeeld, normsetKort, type Omgeving, selectieOp, type Vast } from './beeld.ts';
export { kengetalreeksen } from './kengetalreeks.ts';
export { aanbiederlijst } from './lijst.ts';
export { normsetKort as normsetKortSchema } from './schemas.ts';
export { type Stand, TREDE_DRAAIBOEK } from './stand.ts';
export { leesKorteStanden, leesStanden } from './store.ts';
export { tredeverloop } from './verloop.ts';
export { nietZichtbaarVeld, ONDERDELEN, type Onderdeel, verborgen, type Zicht } from './zichtbaar.ts';
export { leesEigenRegios, leesZicht } from './zichtstore.ts';
