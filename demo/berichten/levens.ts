import { type Toeval, toeval } from '../toeval.ts';
import { bsnsVan } from './bsn.ts';
import { type Dag, dagVan } from './dagen.ts';
import { type Episode, isInIjkperiode, isJeugdhulp, maakEpisoden, type Traject } from './episoden.ts';
import { GEMEENTEN, HERHAALD, JONGENS, LEEFTIJDEN, PEILDATUM } from './ijking.ts';
import { breuk, STAP } from './reeks.ts';

/** One invented young person and all help of the years that the messages are about. */
export interface Leven {
  readonly nummer: number;
  readonly gemeente: string;
  readonly bsn: string;
  readonly geslacht: '1' | '2';
  readonly geboren: Dag;
  readonly trajecten: readonly Traject[];
}

/** Years of help before the first message, so that whoever was long in care is there too. */
const AANLOOP = 9 * 365;
/** Days after the last message that starts are still thought out: their assignments are waiting at the end. */
export const UITLOOP = 300;
/** Share of the starts that is made a return; some that begin a second help later count as one too. */
const TERUGKEER = 0.96 * HERHAALD;
/** A return comes so many days after the end of the help before it. */
const TERUG = [60, 420] as const;

/** Everyone with help between two days, in a fixed order. */
export function maakLevens(zaad: string, van: Dag, tot: Dag): Leven[] {
  const perGemeente = Map.groupBy(maakEpisoden(zaad, van - AANLOOP, tot + UITLOOP), ({ gemeente }) => gemeente);
  const ketens = GEMEENTEN.flatMap(({ code }) => keten(perGemeente.get(code) ?? [], toeval(`${zaad}/keten/${code}`)));
  const personen = ketens
    .map((episoden) => ({
      gemeente: episoden[0]?.gemeente ?? '',
      trajecten: episoden.flatMap((episode) => episode.trajecten).filter(({ eind }) => eind >= van),
    }))
    .filter(({ trajecten }) => trajecten.length > 0);
  const geboren = geboortedagen(personen, toeval(`${zaad}/leeftijden`));
  const bsns = bsnsVan(zaad, personen.length);
  const fase = toeval(`${zaad}/geslacht`).getal();
  return personen.map((persoon, i) => ({
    ...persoon,
    nummer: i + 1,
    bsn: bsns[i] as string,
    geslacht: breuk(fase + i * STAP.duur) < JONGENS ? '1' : '2',
    geboren: geboren[i] as Dag,
  }));
}

/**
 * Makes persons of episodes: a share of the starts is a return of somebody who had help before. Who was in the half year of
 * CBS with one episode does not come back in it with another, or there would be one person less.
 */
function keten(episoden: readonly Episode[], t: Toeval): Episode[][] {
  const personen: Episode[][] = [];
  let vrij: Episode[][] = [];
  let begonnen = 0;
  let herhaald = 0;
  for (const episode of [...episoden].sort((a, b) => a.begin - b.begin || a.eind - b.eind)) {
    const jeugdhulp = episode.trajecten.filter(({ vorm }) => isJeugdhulp(vorm));
    const vervolg = jeugdhulp.filter(({ rol }) => rol === 'vervolg').length;
    begonnen += jeugdhulp.length;
    vrij = vrij.filter((keuze) => (keuze.at(-1) as Episode).eind >= episode.begin - TERUG[1]);
    const terug = herhaald + jeugdhulp.length <= TERUGKEER * begonnen ? kiesTerug(vrij, episode, t) : null;
    herhaald += terug ? jeugdhulp.length : vervolg;
    if (terug) terug.push(episode);
    else {
      const nieuw = [episode];
      personen.push(nieuw);
      vrij.push(nieuw);
    }
  }
  return personen;
}

function kiesTerug(vrij: readonly Episode[][], episode: Episode, t: Toeval): Episode[] | null {
  const ijk = isInIjkperiode(episode);
  const keuze = vrij.filter((episoden) => {
    const laatste = episoden.at(-1) as Episode;
    return laatste.eind <= episode.begin - TERUG[0] && episoden.length < 3 && !(ijk && isInIjkperiode(laatste));
  });
  return keuze.length === 0 ? null : t.kies(keuze);
}

const PEIL = dagVan(PEILDATUM);
const JAAR = 365.25;
/** Days before help that somebody is born at the latest: it may be asked for so long before. */
const VOORAF = 330;
const alle = LEEFTIJDEN.reduce((som, aantal) => som + aantal, 0);

/** Age in whole years that belongs to a place between the youngest and the oldest; 19 and older is spread to 22. */
function leeftijdBij(u: number): number {
  let rest = u * alle;
  for (const [leeftijd, aantal] of LEEFTIJDEN.entries()) {
    if (rest < aantal) return leeftijd < 19 ? leeftijd : 19 + Math.floor((rest / aantal) ** 2 * 4);
    rest -= aantal;
  }
  return 19;
}

/**
 * Birth days. Those with help on the day that CBS counted share its ages exactly; each takes the first age that is left and
 * fits: born before the help, not yet 23 at its end (or at the end of what is told).
 */
function geboortedagen(personen: readonly { trajecten: readonly Traject[] }[], t: Toeval): Dag[] {
  const geboren: Dag[] = [];
  for (const groep of [true, false]) {
    const leden = personen
      .map(({ trajecten }, i) => ({ i, trajecten, peil: peildagVan(trajecten) }))
      .filter(({ peil }) => (peil === PEIL) === groep);
    const leeftijden = leden.map((_, i) => leeftijdBij((i + 0.5) / leden.length));
    schud(leeftijden, t);
    for (const { i, trajecten, peil } of leden) {
      const begin = Math.min(...trajecten.map((traject) => traject.begin));
      const eind = Math.max(...trajecten.map((traject) => traject.eind));
      const past = (leeftijd: number) =>
        peil - (leeftijd + 1) * JAAR < begin - VOORAF && eind - (peil - (leeftijd + 1) * JAAR) < 23.5 * JAAR;
      const plek = Math.max(0, leeftijden.findIndex(past));
      const [leeftijd = 10] = leeftijden.splice(plek, 1);
      const vroegst = Math.ceil(peil - (leeftijd + 1) * JAAR) + 1;
      const laatst = Math.floor(peil - leeftijd * JAAR);
      geboren[i] = Math.min(t.heel(vroegst, laatst), Math.max(vroegst, begin - VOORAF));
    }
  }
  return geboren;
}

/** Jeugdhulp on the day of CBS: that day; otherwise the middle of the first help. */
function peildagVan(trajecten: readonly Traject[]): Dag {
  if (trajecten.some(({ begin, eind }) => begin <= PEIL && eind >= PEIL)) return PEIL;
  const eerste = trajecten[0] as Traject;
  return Math.floor((eerste.begin + eerste.eind) / 2);
}

function schud<T>(lijst: T[], t: Toeval): void {
  for (let i = lijst.length - 1; i > 0; i--) {
    const j = t.heel(0, i);
    [lijst[i], lijst[j]] = [lijst[j] as T, lijst[i] as T];
  }
}
