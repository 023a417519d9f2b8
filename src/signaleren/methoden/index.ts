export { type Onderscheid, onderscheid } from './onderscheid.ts';
export { rangcorrelatie } from './rangcorrelatie.ts';
export { type Punt, type Regelkaart, regelkaart } from './regelkaart.ts';
