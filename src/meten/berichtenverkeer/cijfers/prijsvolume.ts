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

/** What was awarded of one product in one unit. */
export interface Productsom {
  /** Product and unit. */
  readonly sleutel: string;
  /** Euro cents. */
  readonly bedrag: number;
  readonly volume: number;
}

const NIETS = { bedrag: 0, volume: 0 };

/**
 * Splits the change of awarded turnover into price and volume, product by product: Δvolume × old price, and Δprice × new volume. In
 * whole cents; what rounding leaves goes to price.
 */
export function prijsVolume(voor: readonly Productsom[], na: readonly Productsom[]): Prijsvolume {
  const opSleutel = (sommen: readonly Productsom[]) => new Map(sommen.map((som) => [som.sleutel, som]));
  const [was, wordt] = [opSleutel(voor), opSleutel(na)];
  let [volume, prijs, nieuwEnWeg] = [0, 0, 0];
  for (const sleutel of new Set([...was.keys(), ...wordt.keys()])) {
    const oud = was.get(sleutel) ?? NIETS;
    const nieuw = wordt.get(sleutel) ?? NIETS;
    const verschil = nieuw.bedrag - oud.bedrag;
    if (oud.volume <= 0 || nieuw.volume <= 0) {
      nieuwEnWeg += verschil;
      continue;
    }
    const doorVolume = Math.round((nieuw.volume - oud.volume) * (oud.bedrag / oud.volume));
    volume += doorVolume;
    prijs += verschil - doorVolume;
  }
  const som = (sommen: readonly Productsom[]) => sommen.reduce((n, { bedrag }) => n + bedrag, 0);
  return { voor: som(voor), na: som(na), volume, prijs, nieuwEnWeg };
}
