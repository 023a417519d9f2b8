import { BEGIN, type Keten, LEGE_STAND, type Regels, type Stand, schakel } from './domain.ts';

/** The last row of a chain at some moment, kept outside the database. */
export interface Wortel {
  readonly op: string;
  readonly keten: Keten;
  readonly volgnummer: number;
  /** Hexadecimal. */
  readonly hash: string;
}

/** What was found about one chain. */
export interface Ketenuitslag {
  readonly keten: Keten;
  /** The last row that was read. */
  readonly tot: number;
  /** Rows that were recalculated. */
  readonly regels: number;
  /** Root hashes that were held against it. */
  readonly wortels: number;
  /** Empty when the chain is whole; otherwise the first broken row, and roots that are not in it. Dutch. */
  readonly bevindingen: readonly string[];
}

/** More roots than this say nothing new. */
const MAX_WORTELBREUKEN = 5;

/** Recalculates one chain: rows go in one by one, from the first on. Rows after the first broken one are held against the roots. */
export interface Ketencontrole<K extends Keten> {
  neem(regel: Regels[K]): void;
  /** After the last row. */
  besluit(): Ketenuitslag;
}

export function maakKetencontrole<K extends Keten>(keten: K, wortels: readonly Wortel[]): Ketencontrole<K> {
  const deze = wortels.filter((wortel) => wortel.keten === keten);
  const teVinden = Map.groupBy(deze, ({ volgnummer }) => volgnummer);
  const bevindingen: string[] = [];
  const wortelbreuken: string[] = [];
  let stand: Stand = LEGE_STAND;
  let regels = 0;
  return {
    neem(regel) {
      const breuk = bevindingen.length === 0 ? breukIn(keten, stand, regel) : null;
      if (breuk) bevindingen.push(breuk);
      const hash = regel.hash.toString('hex');
      for (const wortel of teVinden.get(regel.volgnummer) ?? [])
        if (wortel.hash !== hash)
          wortelbreuken.push(wortelbreuk(wortel, 'heeft een andere hash, de keten is herschreven'));
      teVinden.delete(regel.volgnummer);
      stand = { volgnummer: regel.volgnummer, hash: regel.hash };
      regels += 1;
    },
    besluit() {
      const weg = [...teVinden.values()].flat();
      for (const wortel of weg) wortelbreuken.push(wortelbreuk(wortel, 'is weg, de keten is afgekapt'));
      const getoond = wortelbreuken.slice(0, MAX_WORTELBREUKEN);
      const rest = wortelbreuken.length - getoond.length;
      const samen = [...bevindingen, ...getoond, ...(rest > 0 ? [`${keten}: en nog ${rest} andere wortels`] : [])];
      return { keten, tot: stand.volgnummer, regels, wortels: deze.length, bevindingen: samen };
    },
  };
}

const wortelbreuk = ({ keten, volgnummer, op }: Wortel, wat: string): string =>
  `${keten}, regel ${volgnummer}: klopt niet met de wortel van ${op}: de regel ${wat}`;

/** What is wrong with the row that comes after `stand`; null when it fits. */
function breukIn<K extends Keten>(keten: K, stand: Stand, regel: Regels[K]): string | null {
  const verwacht = stand.volgnummer + 1;
  if (regel.volgnummer > verwacht) return `${keten}, regel ${verwacht}: regel ontbreekt`;
  const waar = `${keten}, regel ${regel.volgnummer}`;
  if (!regel.vorige.equals(stand.hash))
    return regel.vorige.equals(BEGIN) ? `${waar}: keten begint opnieuw` : `${waar}: sluit niet aan op de regel ervoor`;
  if (!schakel(keten, stand.hash, regel).equals(regel.hash)) return `${waar}: inhoud klopt niet met de hash`;
  return null;
}
