/** The charts. A figure with its table twin, or a list; rooms import from here only. */
export { TabelKnop, type TabelTweeling } from './figuur.tsx';
export { HexKaart, type HexWaarde } from './hexkaart.tsx';
export { Regelkaart, RegelkaartLegenda } from './regelkaart.tsx';
export type { Band, Kwartaalpunt, Norm } from './regelkaart-vorm.ts';
export { Sparkline } from './sparkline.tsx';
export { StaafLijst } from './staaflijst.tsx';
export { ErnstTeken, type Signaalpunt, TijdLijn, type Tredeperiode } from './tijdlijn.tsx';
export { TrapStaaf } from './trapstaaf.tsx';
