import { jaarVan, kwartaalVan, kwartalenVan, type Periode, periode } from '../src/kernel/periode.ts';
import type { Ingreep, Profiel } from './profiel.ts';
import { klem, type Toeval } from './toeval.ts';

/** The books of one quarter, in euros and not rounded; flows are of the quarter itself. */
export interface Boekkwartaal {
  readonly periode: Periode;
  readonly ingreep: Ingreep;
  /** Ordinary turnover of a year at this pace; the measure for everything that is a share of it. */
  readonly jaaromzet: number;
  readonly jeugdwet: number;
  readonly jeugdResultaat: number;
  readonly opbrengsten: number;
  readonly baten: number;
  readonly lasten: number;
  readonly netto: number;
  readonly verwachteMarge: number;
  readonly rente: number;
  readonly afschrijving: number;
  readonly aflossing: number;
  readonly eigenVermogen: number;
  readonly langlopend: number;
  readonly kortlopend: number;
  readonly vorderingen: number;
  readonly vasteActiva: number;
  readonly liquide: number;
  readonly kredietruimte: number;
}

/** A year before the first delivery, so that the first figures already have a history. */
export const BOEKKWARTALEN: readonly Periode[] = kwartalenVan(periode('2022-K1'), periode('2026-K3'));

const RENTE = 0.04;
const AFSCHRIJVING = 0.06;
const AFLOSSING = 0.06;
const VORDERINGEN = 0.1;
const KORTLOPEND = 0.148;
/** Turnover and margin of a quarter against the year: summer is quiet, and the holidays cost more than they bring in. */
const OMZET_SEIZOEN = [1.015, 1.005, 0.955, 1.025] as const;
const MARGE_SEIZOEN = [0.004, 0.003, -0.009, 0.002] as const;
/**
 * Short debts by month, as a share of a year's turnover: the holiday allowance builds up and is paid in May.
 * Index 0 is the end of January.
 */
export const VAKANTIEGELD = [
  0.009, 0.0115, 0.014, 0.0165, -0.011, -0.0085, -0.006, -0.0035, -0.001, 0.0015, 0.004, 0.0065,
];

/** Without a story a year is never worse than this. */
const SLECHTSTE_JAAR = -0.026;

/** Margin of each year: it tends back to the usual, because directors act, and more so when the reserves are thin. */
function jaarmarges(profiel: Profiel, t: Toeval): Map<number, number> {
  const marges = new Map<number, number>();
  let afwijking = t.normaal(0, profiel.margeSpreiding * 0.8);
  for (const jaar of [2022, 2023, 2024, 2025, 2026]) {
    marges.set(jaar, Math.max(SLECHTSTE_JAAR, profiel.marge + afwijking));
    afwijking = 0.35 * afwijking + t.normaal(0, profiel.margeSpreiding * 0.75);
  }
  return marges;
}

/**
 * Keeps the books of one provider. The balance sheet always closes: liquid means are what remains, and where they run
 * out first the credit is used and then the account goes into the red.
 */
export function voerBoekhouding(profiel: Profiel, ingreepIn: (p: Periode) => Ingreep, t: Toeval): Boekkwartaal[] {
  const marges = jaarmarges(profiel, t);
  const begin = (profiel.jeugdomzet / profiel.aandeelJeugd) * (1 + profiel.groei) ** -1;
  let eigenVermogen = profiel.solvabiliteit * profiel.balans * begin;
  let langlopend = Math.max(0.02 * begin, profiel.balans * begin - eigenVermogen - KORTLOPEND * begin);
  let vasteActiva = eigenVermogen + langlopend + (KORTLOPEND - VORDERINGEN - profiel.kas) * begin;

  return BOEKKWARTALEN.map((p, i) => {
    const ingreep = ingreepIn(p);
    const q = (kwartaalVan(p) ?? 4) - 1;
    const jaaromzet = begin * (1 + profiel.groei) ** ((i - 1.5) / 4) * (ingreep.omzet ?? 1);
    const gewoon = (jaaromzet / 4) * (OMZET_SEIZOEN[q] ?? 1) * t.normaal(1, 0.008);
    const jeugdwet = gewoon * profiel.aandeelJeugd;
    const bijsturing = eigenVermogen < 0.09 * jaaromzet ? 0.006 : 0;
    const verwachteMarge = (marges.get(jaarVan(p)) ?? profiel.marge) + bijsturing + (ingreep.marge ?? 0);
    const marge = verwachteMarge + (MARGE_SEIZOEN[q] ?? 0) + t.normaal(0, 0.008);
    const baten = (ingreep.incidenteleBaten ?? 0) * jaaromzet;
    const lasten = (ingreep.incidenteleLasten ?? 0) * jaaromzet;
    const netto = gewoon * marge + baten - lasten;

    const rente = (langlopend * RENTE) / 4;
    const aflossing = (langlopend * AFLOSSING) / 4;
    const afschrijving = (vasteActiva * AFSCHRIJVING) / 4;
    const gezond = verwachteMarge > -0.01;
    const uitbreiding = gezond ? (vasteActiva * Math.max(0, profiel.groei)) / 4 : 0;
    const investering = afschrijving * (gezond ? t.tussen(0.85, 1.25) : t.tussen(0.4, 0.8)) + uitbreiding;
    vasteActiva += investering - afschrijving - (ingreep.verkocht ?? 0) * jaaromzet;
    // A bank lends for growth and renews what is repaid, until the losses come.
    langlopend += gezond ? uitbreiding * 0.9 : -aflossing;
    eigenVermogen += netto;

    const vorderingen = (VORDERINGEN + (ingreep.vertraagd ?? 0)) * jaaromzet * t.normaal(1, 0.02);
    const schulden = (KORTLOPEND + (VAKANTIEGELD[q * 3 + 2] ?? 0)) * jaaromzet * t.normaal(1, 0.015);
    const kas = eigenVermogen + langlopend + schulden - vasteActiva - vorderingen;
    const limiet = profiel.krediet * begin;
    const opgenomen = klem(0.015 * jaaromzet - kas, 0, ingreep.bijzonderBeheer ? limiet * 0.5 : limiet);
    const liquide = kas + opgenomen;
    return {
      periode: p,
      ingreep,
      jaaromzet,
      jeugdwet,
      jeugdResultaat: jeugdwet * (marge - 0.004 + (ingreep.margeJeugd ?? 0) + t.normaal(0, 0.006)),
      opbrengsten: gewoon + baten,
      baten,
      lasten,
      netto,
      verwachteMarge,
      rente,
      afschrijving,
      aflossing,
      eigenVermogen,
      langlopend,
      kortlopend: schulden + opgenomen + Math.max(0, -liquide),
      vorderingen,
      vasteActiva,
      liquide,
      kredietruimte: ingreep.bijzonderBeheer ? 0 : limiet - opgenomen,
    };
  });
}
