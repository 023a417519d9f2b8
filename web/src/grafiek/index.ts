/** The charts. A figure with its table twin, or a list; rooms import from here only. */
export { Figuur, TabelKnop, type TabelTweeling } from './figuur.tsx';
export { type Heatcel, Heatmap, type Heatplek, type Heattoon } from './heatmap.tsx';
export { HexKaart, type HexWaarde } from './hexkaart.tsx';
export { Intervallen, type Intervalrij } from './intervallen.tsx';
export { Kwartaalstaven, type Staaf } from './kwartaalstaven.tsx';
export { Padlijn, type Padpunt } from './padlijn.tsx';
export { Regelkaart, RegelkaartLegenda } from './regelkaart.tsx';
export type { Band, Kwartaalpunt, Norm } from './regelkaart-vorm.ts';
export { Sankey, type Sankeyband, type Sankeyknoop } from './sankey.tsx';
export { Schema, type Schemapunt } from './schema.tsx';
export { Sparkline } from './sparkline.tsx';
export { StaafLijst } from './staaflijst.tsx';
export { Staafrij } from './staafrij.tsx';
export { Stapelstaven } from './stapelstaven.tsx';
export { ErnstTeken, type Signaalpunt, TijdLijn, type Tredeperiode } from './tijdlijn.tsx';
export { TrapStaaf } from './trapstaaf.tsx';
export { Tredeparen } from './tredeparen.tsx';
export { Verwachting } from './verwachting.tsx';
