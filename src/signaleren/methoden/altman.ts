import { type Bekend, isOnberekend, leesInvoer, type Noodscore, type Onberekend, telOp } from './noodscore.ts';

/** Below the first a firm is in distress, above the second it is safe; between them it is grey. */
const GRENS_NOOD = 1.1;
const GRENS_VEILIG = 2.6;

const INVOER = [
  'vlottendeActiva',
  'kortlopendeSchulden',
  'ingehoudenResultaten',
  'bedrijfsresultaat',
  'eigenVermogen',
  'vreemdVermogen',
  'balanstotaal',
] as const;
export type AltmanInvoer = (typeof INVOER)[number];
export type AltmanZone = 'nood' | 'grijs' | 'veilig';

/**
 * Altman's Z″ for firms that do not manufacture: 6.56 working capital + 3.26 retained earnings + 6.72 EBIT, each over total
 * assets, + 1.05 book equity over total liabilities. Below 1.10 distress, above 2.60 safe (Altman, "Predicting financial distress
 * of companies: revisiting the Z-score and ZETA models", 2000). Not the variant for emerging markets, which adds 3.25 and has
 * other bounds. Made on American firms with a profit motive: evidence beside the norms, never a verdict.
 * @param invoer amounts in one unit, of one balance date and the year that ends there
 */
export function altmanZ2(
  invoer: Readonly<Partial<Record<AltmanInvoer, Bekend>>>,
): Noodscore<AltmanZone, AltmanInvoer> | Onberekend {
  const w = leesInvoer(invoer, INVOER, ['balanstotaal', 'vreemdVermogen']);
  if (isOnberekend(w)) return w;
  const termen = [
    {
      naam: 'werkkapitaal / balanstotaal',
      waarde: (w.vlottendeActiva - w.kortlopendeSchulden) / w.balanstotaal,
      gewicht: 6.56,
    },
    { naam: 'ingehouden resultaten / balanstotaal', waarde: w.ingehoudenResultaten / w.balanstotaal, gewicht: 3.26 },
    { naam: 'bedrijfsresultaat / balanstotaal', waarde: w.bedrijfsresultaat / w.balanstotaal, gewicht: 6.72 },
    { naam: 'eigen vermogen / vreemd vermogen', waarde: w.eigenVermogen / w.vreemdVermogen, gewicht: 1.05 },
  ];
  const score = telOp(termen);
  const zone = score < GRENS_NOOD ? 'nood' : score > GRENS_VEILIG ? 'veilig' : 'grijs';
  return { berekend: true, score, zone, invoer: w, termen };
}
