export { landelijkBeeld, type Vast } from './beeld.ts';
export { TREDE_DRAAIBOEK } from './stand.ts';
export { ONDERDELEN, type Onderdeel } from './zichtbaar.ts';
