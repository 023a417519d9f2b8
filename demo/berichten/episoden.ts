import { verdeel } from '../gemeentezorg.ts';
import { type Toeval, toeval } from '../toeval.ts';
import { type Dag, dagVan, naarWerk } from './dagen.ts';
import { GEMEENTEN, IJKPERIODE, PAKKETTEN, type Pakket, SCHAAL, VORMEN, type Vorm } from './ijking.ts';
import { breuk, type Duursoort, duurBij, gemiddeldeDuur, STAP } from './reeks.ts';

/** Help of one kind, from one start to one end. */
export interface Traject {
  readonly vorm: Vorm;
  readonly begin: Dag;
  readonly eind: Dag;
  /** First of its kind in the episode, at the same time as that one at another provider, or following it. */
  readonly rol: 'eerste' | 'gelijk' | 'vervolg';
}

/** A time that a young person has help, of one or more kinds. */
export interface Episode {
  readonly gemeente: string;
  readonly trajecten: readonly Traject[];
  readonly begin: Dag;
  readonly eind: Dag;
}

export const isJeugdhulp = (vorm: Vorm): boolean => (VORMEN as readonly string[]).includes(vorm);
const isVerblijf = (vorm: Vorm): boolean => ['pleegzorg', 'gezinsgericht', 'verblijf'].includes(vorm);
const duursoort = ({ vormen }: Pakket): Duursoort =>
  vormen.some((vorm) => isVerblijf(vorm) || !isJeugdhulp(vorm)) ? 'lang' : 'kort';

/** How often help is followed by other help, and how often a second provider helps at the same time. */
const VERVOLG = 0.11;
const GELIJK = 0.22;
/** Tries to place the starts of one kind so that the half year of CBS comes out. */
const POGINGEN = 40;
/** Share of the number that may be missed, less than a tenth of what is allowed. */
const NAUWKEURIG = 0.004;

const VAN = dagVan(IJKPERIODE.van);
const TOT = dagVan(IJKPERIODE.tot);

export const isIn = ({ begin, eind }: { begin: Dag; eind: Dag }, van: Dag, tot: Dag): boolean =>
  begin <= tot && eind >= van;
export const isInIjkperiode = ({ trajecten }: Episode): boolean => trajecten.some((traject) => isIn(traject, VAN, TOT));

/** All episodes that begin between two days, of all municipalities and packages, in no order. */
export function maakEpisoden(zaad: string, van: Dag, tot: Dag): Episode[] {
  const gewichten = PAKKETTEN.map(({ aantal }) => aantal);
  return GEMEENTEN.flatMap(({ code, jeugdzorg }) => {
    const aantallen = verdeel(Math.round(jeugdzorg / SCHAAL), gewichten);
    return PAKKETTEN.flatMap((pakket, p) =>
      plaats(code, pakket, aantallen[p] ?? 0, toeval(`${zaad}/episoden/${code}/${p}`), van, tot),
    );
  });
}

/** Starts at even distances and durations from an even row, shifted until the half year counts as many as it should. */
function plaats(gemeente: string, pakket: Pakket, aantal: number, t: Toeval, van: Dag, tot: Dag): Episode[] {
  if (aantal === 0) return [];
  const duur = gemiddeldeDuur(duursoort(pakket));
  const verblijfsduur = duur * (1 + (pakket.vormen.some(magDubbel) ? VERVOLG : 0));
  const afstand = (TOT - VAN + 1 + verblijfsduur) / aantal;
  let beste: Episode[] = [];
  let verschil = Number.POSITIVE_INFINITY;
  for (let i = 0; i < POGINGEN && verschil > aantal * NAUWKEURIG; i++) {
    const reeks = reeksVan(gemeente, pakket, afstand, [t.getal(), t.getal(), t.getal(), t.getal()], van, tot);
    const telling = reeks.filter((episode) => isVol(episode, pakket)).length;
    if (Math.abs(telling - aantal) >= verschil) continue;
    verschil = Math.abs(telling - aantal);
    beste = reeks;
  }
  return beste;
}

/** Whether every kind of the package was there in the half year. */
const isVol = ({ trajecten }: Episode, { vormen }: Pakket): boolean =>
  vormen.every((vorm) => trajecten.some((traject) => traject.vorm === vorm && isIn(traject, VAN, TOT)));

const magDubbel = (vorm: Vorm): boolean => vorm === 'ambulant' || vorm === 'netwerk' || vorm === 'daghulp';

function reeksVan(
  gemeente: string,
  pakket: Pakket,
  afstand: number,
  [fase, f1, f2, f3]: readonly [number, number, number, number],
  van: Dag,
  tot: Dag,
): Episode[] {
  const soort = duursoort(pakket);
  const episoden: Episode[] = [];
  for (let i = 0; van + (i + fase) * afstand <= tot; i++) {
    const begin = naarWerk(Math.floor(van + (i + fase) * afstand));
    const u = breuk(f1 + i * STAP.duur);
    const trajecten = pakket.vormen.flatMap((vorm, v) => {
      const start = v === 0 ? begin : naarWerk(begin + Math.floor(breuk(f2 + i * STAP.overig + v * STAP.duur) * 30));
      const w = v === 0 ? u : Math.min(0.9999, Math.max(0, u + (breuk(f3 + i * STAP.overig) - 0.5) * 0.03));
      const eerste: Traject = { vorm, begin: start, eind: start + duurBij(w, soort), rol: 'eerste' };
      return v === 0 && magDubbel(vorm) ? [eerste, ...extra(eerste, i, u, soort, f2, f3)] : [eerste];
    });
    episoden.push({
      gemeente,
      trajecten,
      begin: Math.min(...trajecten.map((traject) => traject.begin)),
      eind: Math.max(...trajecten.map((traject) => traject.eind)),
    });
  }
  return episoden;
}

/** A second provider at the same time, or other help afterwards: never both. */
function extra(eerste: Traject, i: number, u: number, soort: Duursoort, f2: number, f3: number): Traject[] {
  const x = breuk(f2 + i * STAP.vervolg);
  if (x < VERVOLG) {
    const begin = naarWerk(eerste.eind + 1 + Math.floor(breuk(f3 + i * STAP.gelijk) * 60));
    const eind = begin + duurBij(breuk(f3 + i * STAP.overig), soort);
    return [{ vorm: eerste.vorm, begin, eind, rol: 'vervolg' }];
  }
  if (x < VERVOLG + GELIJK) {
    const begin = naarWerk(eerste.begin + Math.floor(breuk(f3 + i * STAP.gelijk) * 40));
    const w = Math.min(0.9999, Math.max(0, u + (breuk(f3 + i * STAP.duur) - 0.5) * 0.1));
    return [{ vorm: eerste.vorm, begin, eind: begin + duurBij(w, soort), rol: 'gelijk' }];
  }
  return [];
}
