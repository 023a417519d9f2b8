import { type Bekend, isOnberekend, leesInvoer, type Noodscore, type Onberekend, telOp } from './noodscore.ts';
import { normaalTot } from './verdelingen.ts';

const VAST = -4.336;

const INVOER = ['nettoresultaat', 'vreemdVermogen', 'vlottendeActiva', 'kortlopendeSchulden', 'balanstotaal'] as const;
export type ZmijewskiInvoer = (typeof INVOER)[number];

export interface Zmijewski extends Noodscore<'risico' | 'gewoon', ZmijewskiInvoer> {
  /** The chance of distress by the probit model, 0 … 1; made on a sample with few failures, so read it as an order. */
  readonly kans: number;
}

/**
 * Zmijewski's probit: -4.336 - 4.513 net result / assets + 5.679 liabilities / assets + 0.004 current assets / current
 * liabilities; above 0 is risk. Zmijewski, "Methodological issues related to the estimation of financial distress prediction
 * models", Journal of Accounting Research 22 (1984) 59-82. The sign of the last term is that of the paper; some sites turn it over.
 * @param invoer amounts in one unit, of one balance date and the year that ends there
 */
export function zmijewski(invoer: Readonly<Partial<Record<ZmijewskiInvoer, Bekend>>>): Zmijewski | Onberekend {
  const w = leesInvoer(invoer, INVOER, ['balanstotaal', 'kortlopendeSchulden']);
  if (isOnberekend(w)) return w;
  const termen = [
    { naam: 'nettoresultaat / balanstotaal', waarde: w.nettoresultaat / w.balanstotaal, gewicht: -4.513 },
    { naam: 'vreemd vermogen / balanstotaal', waarde: w.vreemdVermogen / w.balanstotaal, gewicht: 5.679 },
    {
      naam: 'vlottende activa / kortlopende schulden',
      waarde: w.vlottendeActiva / w.kortlopendeSchulden,
      gewicht: 0.004,
    },
  ];
  const score = telOp(termen, VAST);
  return { berekend: true, score, zone: score > 0 ? 'risico' : 'gewoon', kans: normaalTot(score), invoer: w, termen };
}
