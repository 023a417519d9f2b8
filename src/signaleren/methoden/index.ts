export { type AltmanInvoer, type AltmanZone, altmanZ2 } from './altman.ts';
export { type Detectie, type Detector, type Detectornaam, detectoren } from './detectoren.ts';
export { type Interval, mediaanInterval, wilson } from './interval.ts';
export { type Bekend, isOnberekend, type Noodscore, type Onberekend, type Term } from './noodscore.ts';
export { type Onderscheid, onderscheid } from './onderscheid.ts';
export { MINIMALE_GROEP_PERCENTIEL, type Percentiel, percentielInGroep, type Vergelekene } from './percentiel.ts';
export { rangcorrelatie } from './rangcorrelatie.ts';
export { type Punt, type Regelkaart, regelkaart } from './regelkaart.ts';
export { gemiddelde, kwantiel, mediaan } from './spreiding.ts';
export {
  eersteTekort,
  eindeVanDeToets,
  type Liquiditeit,
  type Maandstand,
  standenNa,
  standenUitGemiddelde,
  type Tekortverwachting,
} from './tekort.ts';
export {
  type Grenzen,
  MINIMALE_GROEP_TRECHTER,
  poissongrenzen,
  type Trechter,
  type Trechterinvoer,
  type Trechtermethode,
  type Trechterpunt,
  trechter,
} from './trechter.ts';
export { MINIMALE_LENGTE_TREND, type Trend, trend } from './trend.ts';
export {
  hhi,
  MINIMALE_GROEP_TUCKMAN_CHANG,
  type TuckmanChang,
  type TuckmanChangCijfers,
  type TuckmanChangRatio,
  tuckmanChang,
} from './tuckmanchang.ts';
export {
  gewijzigdeZ,
  MINIMALE_LENGTE_UITSCHIETER,
  robuusteUitschieter,
  type Schaalmaat,
  type Uitschieter,
} from './uitschieter.ts';
export { type Zmijewski, type ZmijewskiInvoer, zmijewski } from './zmijewski.ts';
