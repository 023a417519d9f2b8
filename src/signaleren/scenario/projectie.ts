import { type Aannamen, HEFBOMEN, type Hefboom } from './aannamen.ts';
import type { Basis, Standcode, Stroomcode } from './basis.ts';
import { type Maandeffect, maandcijfers, maandeffect, nietTeRekenen } from './effect.ts';

/** So many months are looked ahead: four quarters. */
export const MAANDEN = 12;
const KWARTALEN = [0, 1, 2, 3] as const;

/** Four amounts: per coming quarter, in euros. */
export type PerKwartaal = readonly number[];

/** What the assumptions add to what would be without them. */
export interface Projectie {
  /** Per flow: what each coming quarter has more than the same quarter a year before. */
  readonly stroom: Readonly<Partial<Record<Stroomcode, PerKwartaal>>>;
  /** Per position: what it is more at the end of each coming quarter than it is today. */
  readonly stand: Readonly<Partial<Record<Standcode, PerKwartaal>>>;
  /** Money more than without the assumptions, after 1 … 12 months. */
  readonly geld: readonly number[];
  /** Money that the business itself brings in per month as it does today, and which known figures that counts. */
  readonly eigenGeldstroom: { readonly perMaand: readonly number[]; readonly telt: readonly Stroomcode[] } | null;
  /** Per lever what it does over the twelve months, told apart in the order of `HEFBOMEN`: together the whole effect. */
  readonly effecten: readonly Hefboomeffect[];
  /** What cannot be reckoned, with the figures that are missing for it. */
  readonly nietBerekend: ReadonlyMap<Hefboom | 'doortrekken', readonly string[]>;
}

export interface Hefboomeffect {
  readonly hefboom: Hefboom;
  readonly opbrengsten: number;
  readonly lasten: number;
}

const centen = (bedrag: number): number => Math.round(bedrag * 100) / 100 || 0;
const som = (getallen: readonly number[]): number => getallen.reduce((totaal, x) => totaal + x, 0);
const oplopend = (getallen: readonly number[]): number[] => {
  let totaal = 0;
  return getallen.map((x) => {
    totaal += x;
    return totaal;
  });
};

/** The assumptions as they hold in a month (1 … 12): what has not begun yet, or cannot be reckoned, is not there. */
function inMaand(aannamen: Aannamen, maand: number, mag: (hefboom: Hefboom) => boolean): Aannamen {
  const uit = HEFBOMEN.filter((h) => !mag(h) || maand < (h === 'tarief' ? aannamen.tariefVanaf : aannamen.vanaf)).map(
    (h) => [h, 0] as const,
  );
  return { ...aannamen, ...Object.fromEntries(uit) };
}

function maandreeks(basis: Basis, aannamen: Aannamen, deel: number, mag: (h: Hefboom) => boolean): Maandeffect[] {
  return Array.from({ length: MAANDEN }, (_, i) =>
    maandeffect(maandcijfers(basis, Math.floor(i / 3), deel), inMaand(aannamen, i + 1, mag)),
  );
}

const perKwartaal = (maanden: readonly number[]): PerKwartaal =>
  KWARTALEN.map((k) => centen(som(maanden.slice(k * 3, k * 3 + 3))));

/** Revenue reaches the bank later; costs are paid at once. */
function geldreeks(maanden: readonly Maandeffect[], termijn: number): number[] {
  return oplopend(maanden.map((m, i) => (maanden[i - termijn]?.opbrengsten ?? 0) - m.lasten)).map(centen);
}

/** What comes in by the business as it is today: the result, and of depreciation and repayments what is known. */
function eigenGeldstroom({ stroom }: Basis): Projectie['eigenGeldstroom'] {
  if (!stroom.nettoresultaat) return null;
  const tekens = { nettoresultaat: 1, afschrijvingen: 1, aflossingen: -1 } as const;
  const telt = (Object.keys(tekens) as (keyof typeof tekens)[]).filter((code) => stroom[code]);
  const kwartaal = (k: number) => som(telt.map((code) => tekens[code] * (stroom[code]?.kwartalen[k] ?? 0)));
  return { perMaand: Array.from({ length: MAANDEN }, (_, i) => kwartaal(Math.floor(i / 3)) / 3), telt };
}

function stromenUit(maanden: readonly Maandeffect[], { stroom }: Basis): Projectie['stroom'] {
  const van = (lees: (m: Maandeffect) => number) => perKwartaal(maanden.map(lees));
  const opbrengsten = van((m) => m.opbrengsten);
  const resultaat = van((m) => m.opbrengsten - m.lasten);
  const alle: Partial<Record<Stroomcode, PerKwartaal>> = {
    opbrengstenTotaal: opbrengsten,
    opbrengstenJeugdwet: opbrengsten,
    opbrengstenJeugd: opbrengsten,
    bedrijfslasten: van((m) => m.lasten),
    bedrijfsresultaat: resultaat,
    nettoresultaat: resultaat,
    personeelskosten: van((m) => m.personeel),
    kostenPnil: van((m) => m.pnil),
    resultaatJeugd: van((m) => m.resultaatJeugd),
    productieRealisatie: van((m) => m.productie),
    omzetGrootsteDrieOpdrachtgevers: van((m) => m.topDrie),
  };
  return Object.fromEntries(Object.entries(alle).filter(([code]) => code in stroom));
}

/** Positions that the assumptions set by themselves, as long as they hold at the end of a quarter. */
function metingen(basis: Basis, a: Aannamen, mag: (h: Hefboom) => boolean): Projectie['stand'] {
  const { verzuimPercentage, bezettingsgraad, bezettingsgraadJeugdzorgPlus } = basis.stand;
  const per = (h: Hefboom, waarde: (punten: number) => number) =>
    KWARTALEN.map((k) => (mag(h) && 3 * k + 3 >= a.vanaf && a[h] !== 0 ? waarde(a[h]) : 0));
  const plek = (nu: number) => (punten: number) => Math.min(Math.max(100, nu), Math.max(0, nu + punten)) - nu;
  return {
    ...(verzuimPercentage && { verzuimPercentage: per('verzuim', (p) => Math.max(p, -verzuimPercentage.waarde)) }),
    ...(bezettingsgraad && { bezettingsgraad: per('bezetting', plek(bezettingsgraad.waarde)) }),
    ...(bezettingsgraadJeugdzorgPlus && {
      bezettingsgraadJeugdzorgPlus: per('bezetting', plek(bezettingsgraadJeugdzorgPlus.waarde)),
    }),
  };
}

/** What carrying on the own result cannot do without. */
const NODIG_DOORTREKKEN = ['nettoresultaat', 'afschrijvingen', 'aflossingen'] as const;

/** Own result of today that is carried on to the balance, per quarter: only when that is assumed and all of it is known. */
function doorgetrokken({ stroom }: Basis, a: Aannamen) {
  const aan = a.doortrekken === 1 && NODIG_DOORTREKKEN.every((code) => stroom[code]);
  const reeks = (code: Stroomcode) => KWARTALEN.map((k) => (aan ? (stroom[code]?.kwartalen[k] ?? 0) : 0));
  return { resultaat: reeks('nettoresultaat'), afschrijving: reeks('afschrijvingen'), aflossing: reeks('aflossingen') };
}

/**
 * The balance at the end of each coming quarter, as a change from today. Result goes to equity, money to the bank, the rest is
 * still to be received. Money that is not there is borrowed for a short time: what falls below zero becomes short debt.
 */
function balans(basis: Basis, a: Aannamen, resultaat: PerKwartaal, geld: readonly number[]): Projectie['stand'] {
  const eigen = doorgetrokken(basis, a);
  const netto = oplopend(KWARTALEN.map((k) => (resultaat[k] ?? 0) + (eigen.resultaat[k] ?? 0)));
  const afgelost = oplopend(eigen.aflossing);
  const binnen = oplopend(
    KWARTALEN.map((k) => (eigen.resultaat[k] ?? 0) + (eigen.afschrijving[k] ?? 0) - (eigen.aflossing[k] ?? 0)),
  );
  const afgeschreven = oplopend(eigen.afschrijving);
  const bank = KWARTALEN.map((k) => (geld[3 * k + 2] ?? 0) + (binnen[k] ?? 0));
  const saldo = basis.stand.liquideMiddelen?.waarde;
  const geleend = bank.map((b) => (saldo === undefined ? 0 : Math.max(0, -(saldo + b)) - Math.max(0, -saldo)));
  const extra = geleend.map((g) => Math.max(0, g));
  const maak = (waarde: (k: number) => number) => KWARTALEN.map((k) => centen(waarde(k)));
  const op = (reeks: readonly number[], k: number) => reeks[k] ?? 0;
  const alle: Partial<Record<Standcode, PerKwartaal>> = {
    eigenVermogen: maak((k) => op(netto, k)),
    liquideMiddelen: maak((k) => op(bank, k) + op(extra, k)),
    kortlopendeSchulden: maak((k) => op(extra, k)),
    langlopendeSchulden: maak((k) => -op(afgelost, k)),
    vlottendeActiva: maak((k) => op(netto, k) + op(afgeschreven, k) - op(afgelost, k) + op(extra, k)),
    balanstotaal: maak((k) => op(netto, k) - op(afgelost, k) + op(extra, k)),
    // What the provider expects of the year moves with what the assumptions bring so far.
    jaarprognoseResultaat: oplopend(resultaat).map(centen),
  };
  return Object.fromEntries(Object.entries(alle).filter(([code]) => code in basis.stand));
}

function telApart(basis: Basis, aannamen: Aannamen, deel: number, mag: (h: Hefboom) => boolean): Hefboomeffect[] {
  let vorige = { opbrengsten: 0, lasten: 0 };
  return HEFBOMEN.filter(mag).map((hefboom) => {
    const tot = HEFBOMEN.slice(0, HEFBOMEN.indexOf(hefboom) + 1);
    const maanden = maandreeks(basis, aannamen, deel, (h) => mag(h) && tot.includes(h));
    const nu = { opbrengsten: som(maanden.map((m) => m.opbrengsten)), lasten: som(maanden.map((m) => m.lasten)) };
    const effect = {
      hefboom,
      opbrengsten: centen(nu.opbrengsten - vorige.opbrengsten),
      lasten: centen(nu.lasten - vorige.lasten),
    };
    vorige = nu;
    return effect;
  });
}

/**
 * What the assumptions do in the coming twelve months. The coming year goes as the last four known quarters did, with the
 * effect of the assumptions on top; all other figures stay as they are.
 * @param deel the part of the youth turnover to which tariff, volume and occupancy apply: 1 is all of it
 */
export function projecteer(basis: Basis, aannamen: Aannamen, deel = 1): Projectie {
  const zonder = nietTeRekenen(basis);
  const mag = (hefboom: Hefboom) => !zonder.has(hefboom);
  const mist = NODIG_DOORTREKKEN.filter((code) => !basis.stroom[code]);
  const nietBerekend = new Map<Hefboom | 'doortrekken', readonly string[]>(zonder);
  if (mist.length > 0) nietBerekend.set('doortrekken', mist);
  const maanden = maandreeks(basis, aannamen, deel, mag);
  const geld = geldreeks(maanden, aannamen.betaaltermijn);
  const resultaat = perKwartaal(maanden.map((m) => m.opbrengsten - m.lasten));
  return {
    stroom: stromenUit(maanden, basis),
    stand: { ...balans(basis, aannamen, resultaat, geld), ...metingen(basis, aannamen, mag) },
    geld,
    eigenGeldstroom: eigenGeldstroom(basis),
    effecten: telApart(basis, aannamen, deel, mag),
    nietBerekend,
  };
}
