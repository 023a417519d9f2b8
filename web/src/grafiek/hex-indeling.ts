/** Where each jeugdregio lies on the schematic map: 42 equal cells, pointed at the top. Regions as of 2026. */
export interface HexCel {
  /** CBS code of the jeugdregio. */
  readonly code: string;
  /** Three letters that fit in the cell. */
  readonly kort: string;
  readonly rij: number;
  /** In cell widths; odd rows lie half a cell further. */
  readonly kolom: number;
}

const cel = (code: string, kort: string, rij: number, kolom: number): HexCel => ({ code, kort, rij, kolom });

export const HEX_CELLEN: readonly HexCel[] = [
  cel('JZ03', 'KNH', 0, 2),
  cel('JZ02', 'FRY', 0, 4),
  cel('JZ01', 'GRO', 0, 5),
  cel('JZ06', 'ALK', 1, 1.5),
  cel('JZ05', 'WFR', 1, 2.5),
  cel('JZ04', 'DRE', 1, 5.5),
  cel('JZ10', 'IJM', 2, 1),
  cel('JZ09', 'ZWA', 2, 2),
  cel('JZ08', 'FLE', 2, 3),
  cel('JZ12', 'NVE', 2, 4),
  cel('JZ07', 'IJS', 2, 5),
  cel('JZ14', 'TWE', 2, 6),
  cel('JZ11', 'ZKE', 3, 0.5),
  cel('JZ13', 'AMS', 3, 1.5),
  cel('JZ16', 'GVS', 3, 2.5),
  cel('JZ20', 'EEM', 3, 3.5),
  cel('JZ17', 'MIJ', 3, 4.5),
  cel('JZ25', 'ACH', 3, 5.5),
  cel('JZ18', 'HRL', 4, 0),
  cel('JZ15', 'HLM', 4, 1),
  cel('JZ19', 'UWE', 4, 2),
  cel('JZ22', 'UST', 4, 3),
  cel('JZ21', 'FVA', 4, 4),
  cel('JZ28', 'CGE', 4, 5),
  cel('JZ24', 'HGL', 5, -0.5),
  cel('JZ27', 'MHO', 5, 0.5),
  cel('JZ26', 'LEK', 5, 1.5),
  cel('JZ23', 'ZOU', 5, 2.5),
  cel('JZ30', 'RIV', 5, 3.5),
  cel('JZ32', 'RNI', 5, 4.5),
  cel('JZ29', 'RMD', 6, 0),
  cel('JZ31', 'ZHZ', 6, 1),
  cel('JZ34', 'WBO', 6, 2),
  cel('JZ35', 'MBR', 6, 3),
  cel('JZ33', 'NOB', 6, 4),
  cel('JZ37', 'NLI', 6, 5),
  cel('JZ38', 'ZEE', 7, -0.5),
  cel('JZ36', 'WBW', 7, 0.5),
  cel('JZ39', 'ZOB', 7, 3.5),
  cel('JZ43', 'MLW', 7, 4.5),
  cel('JZ42', 'MLO', 7, 5.5),
  cel('JZ41', 'ZLI', 8, 5),
];

const RIJ_AFSTAND = 1.5;
const KOLOM_AFSTAND = Math.sqrt(3);

/** The middle of a cell, when the distance from middle to corner is 1. */
export const middenVan = ({ rij, kolom }: HexCel): { x: number; y: number } => ({
  x: kolom * KOLOM_AFSTAND,
  y: rij * RIJ_AFSTAND,
});

export type Richting = 'links' | 'rechts' | 'omhoog' | 'omlaag';

const KANT: Record<Richting, readonly [number, number]> = {
  links: [-1, 0],
  rechts: [1, 0],
  omhoog: [0, -1],
  omlaag: [0, 1],
};

/**
 * The nearest cell in a direction: among the cells that lie within 60 degrees of it, the one with the shortest way,
 * where going aside counts one and a half times. `undefined` at the edge of the country.
 */
export function buurVan(code: string, richting: Richting): HexCel | undefined {
  const hier = HEX_CELLEN.find((kandidaat) => kandidaat.code === code);
  if (!hier) return undefined;
  const { x, y } = middenVan(hier);
  const [kx, ky] = KANT[richting];
  let beste: { cel: HexCel; weg: number } | undefined;
  for (const kandidaat of HEX_CELLEN) {
    const midden = middenVan(kandidaat);
    const vooruit = (midden.x - x) * kx + (midden.y - y) * ky;
    const opzij = Math.abs((midden.x - x) * ky) + Math.abs((midden.y - y) * kx);
    if (vooruit <= 0.01 || opzij > vooruit * Math.sqrt(3)) continue;
    const weg = vooruit + opzij * 1.5;
    if (!beste || weg < beste.weg) beste = { cel: kandidaat, weg };
  }
  return beste?.cel;
}

/** The corners of a cell with the given radius, as the `points` of a polygon around the origin. */
export function hoekpunten(straal: number): string {
  return Array.from({ length: 6 }, (_, hoek) => {
    const radialen = (Math.PI / 180) * (60 * hoek - 90);
    return `${(straal * Math.cos(radialen)).toFixed(2)},${(straal * Math.sin(radialen)).toFixed(2)}`;
  }).join(' ');
}
