import type { Cel } from './kubus.ts';

/** Why turnover changed between two times, in euro cents; the three parts add up to `na` − `voor`. */
export interface Prijsvolume {
  readonly voor: number;
  readonly na: number;
  /** More or less units at the old price. */
  readonly volume: number;
  /** The units of now at another price. */
  readonly prijs: number;
  /** Products that are there in only one of the two, for which there is no price to compare. */
  readonly nieuwEnWeg: number;
}

interface Som {
  bedrag: number;
  volume: number;
}

/** Awarded money and volume by product and unit. */
function perProduct(cellen: readonly Cel[]): Map<string, Som> {
  const sommen = new Map<string, Som>();
  for (const { categorie, product, waarden } of cellen)
    for (const [naam, waarde] of Object.entries(waarden)) {
      const [soort, eenheid] = naam.split(':');
      if (eenheid === undefined || (soort !== 'bedrag' && soort !== 'volume')) continue;
      const sleutel = `${categorie}|${product}|${eenheid}`;
      const som = sommen.get(sleutel) ?? { bedrag: 0, volume: 0 };
      som[soort] += waarde;
      sommen.set(sleutel, som);
    }
  return sommen;
}

/**
 * Splits the change of awarded turnover into price and volume, product by product: Δvolume × old price, and Δprice × new volume. In
 * whole cents; what rounding leaves goes to price.
 */
export function prijsVolume(voor: readonly Cel[], na: readonly Cel[]): Prijsvolume {
  const [was, wordt] = [perProduct(voor), perProduct(na)];
  let [volume, prijs, nieuwEnWeg] = [0, 0, 0];
  for (const sleutel of new Set([...was.keys(), ...wordt.keys()])) {
    const oud = was.get(sleutel) ?? { bedrag: 0, volume: 0 };
    const nieuw = wordt.get(sleutel) ?? { bedrag: 0, volume: 0 };
    const verschil = nieuw.bedrag - oud.bedrag;
    if (oud.volume <= 0 || nieuw.volume <= 0) {
      nieuwEnWeg += verschil;
      continue;
    }
    const doorVolume = Math.round((nieuw.volume - oud.volume) * (oud.bedrag / oud.volume));
    volume += doorVolume;
    prijs += verschil - doorVolume;
  }
  const som = (sommen: Map<string, Som>) => [...sommen.values()].reduce((n, { bedrag }) => n + bedrag, 0);
  return { voor: som(was), na: som(wordt), volume, prijs, nieuwEnWeg };
}
