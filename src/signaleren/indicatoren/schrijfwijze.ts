import { jaarVan, kwartaalVan, type Periode } from '../../kernel/periode.ts';
import type { NietTeBerekenen } from './berekenen.ts';
import type { Indicator } from './domain.ts';

/** Dutch writing of figures and reasons, B1. Pure: the same on every machine. */

/** 1234.5 → "1.234,5"; a real minus sign before what is below zero. */
export function getal(waarde: number, decimalen: number): string {
  const vast = Math.abs(waarde).toFixed(decimalen);
  const heel = decimalen === 0 ? vast : vast.slice(0, -decimalen - 1);
  const punten = heel.length > 3 ? heel.replace(/\B(?=(\d{3})+$)/g, '.') : heel;
  const tekst = decimalen === 0 ? punten : `${punten},${vast.slice(-decimalen)}`;
  return waarde < 0 && Number(vast) !== 0 ? `−${tekst}` : tekst;
}

/** Without zeros at the end: a norm of 20% is "20", one of 0,5% is "0,5". */
const kort = (waarde: number, decimalen: number): string => getal(waarde, decimalen).replace(/,?0+$/, '');

/** "€ 1.234"; above a thousand euros rounded up to two figures when `ongeveer`, because such a distance is an estimate. */
export function euro(waarde: number, ongeveer = false): string {
  const stap = ongeveer ? 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(waarde) || 1)) - 1) : 1;
  const bedrag = ongeveer ? Math.ceil(waarde / stap) * stap : waarde;
  return bedrag < 0 ? `−€ ${getal(-bedrag, 0)}` : `€ ${getal(bedrag, 0)}`;
}

const aantal = (waarde: number, extra: number, een: string, meer: string): string =>
  `${Number.isInteger(waarde) ? getal(waarde, 0) : getal(waarde, 1 + extra)} ${waarde === 1 ? een : meer}`;

/**
 * A value in the unit of its indicator.
 * @param extra more decimals than usual, for a value that would look the same as its norm
 */
export function schrijfWaarde(eenheid: Indicator['eenheid'], waarde: number, extra = 0): string {
  switch (eenheid) {
    case 'fractie':
      return `${getal(waarde * 100, 1 + extra)}%`;
    case 'fractiepunt':
      return `${getal(waarde * 100, 1 + extra)} procentpunt`;
    case 'verhouding':
      return getal(waarde, 2 + extra);
    case 'euro':
      return euro(waarde);
    case 'maanden':
      return aantal(waarde, extra, 'maand', 'maanden');
    case 'kwartalen':
      return aantal(waarde, extra, 'kwartaal', 'kwartalen');
    case 'aantal':
      return getal(waarde, 0);
    case 'jaNee':
      return waarde === 0 ? 'nee' : 'ja';
  }
}

/** Decimals of the bare number that `schrijfWaarde` shows (of 0.183 three: 18,3%). Other units show whole numbers. */
const DECIMALEN: Readonly<Partial<Record<Indicator['eenheid'], number>>> = {
  fractie: 3,
  fractiepunt: 3,
  verhouding: 2,
  maanden: 1,
};

/** A value with as many decimals (up to three more) as it takes to see on which side of its norm it lies. */
export function schrijfNaastNorm(eenheid: Indicator['eenheid'], waarde: number, norm: number): string {
  const basis = DECIMALEN[eenheid];
  if (basis === undefined) return schrijfWaarde(eenheid, waarde);
  const extra = [0, 1, 2].find((e) => waarde.toFixed(basis + e) !== norm.toFixed(basis + e)) ?? 3;
  return schrijfWaarde(eenheid, waarde, extra);
}

/** A norm in the unit of its indicator: as a value, but without needless zeros (20%, not 20,0%). */
export function schrijfNorm(eenheid: Indicator['eenheid'], norm: number): string {
  if (eenheid === 'fractie') return `${kort(norm * 100, 2)}%`;
  if (eenheid === 'fractiepunt') return `${kort(norm * 100, 2)} procentpunt`;
  if (eenheid === 'verhouding') return kort(norm, 2);
  return schrijfWaarde(eenheid, norm);
}

/** "2024" or "kwartaal 2 van 2024". */
export function noemPeriode(p: Periode): string {
  const kwartaal = kwartaalVan(p);
  return kwartaal === null ? p : `kwartaal ${kwartaal} van ${jaarVan(p)}`;
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** "2024-03-01" → "1 maart 2024". */
export const noemDatum = (dag: string): string =>
  `${Number(dag.slice(8, 10))} ${MAANDEN[Number(dag.slice(5, 7)) - 1]} ${dag.slice(0, 4)}`;

export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

/** Lower case at the start of a name inside a sentence; abbreviations such as EBITDA keep their capitals. */
export const inZin = (naam: string): string =>
  /^[A-Z][a-zë]/.test(naam) ? naam.charAt(0).toLowerCase() + naam.slice(1) : naam;

/**
 * The end of the sentence "niet te berekenen, want …".
 * @param naam the Dutch name of a gegeven or indicator
 */
export function noemReden(reden: NietTeBerekenen, naam: (code: string) => string): string {
  if (reden.deler) {
    const codes = opsomming(reden.deler.codes.map((code) => inZin(naam(code))));
    return `we delen door ${codes}, en dat is ${reden.deler.waarde === 0 ? 'nul' : 'minder dan nul'} (${noemPeriode(reden.periode)})`;
  }
  if (reden.gemis.length === 0) return 'de formule geeft geen getal';
  const perPerioden = new Map<string, Set<string>>();
  for (const { code, perioden } of reden.gemis) {
    const wanneer = opsomming([...perioden].sort().map(noemPeriode));
    perPerioden.set(wanneer, (perPerioden.get(wanneer) ?? new Set()).add(inZin(naam(code))));
  }
  const delen = [...perPerioden].map(([wanneer, namen]) => `${opsomming([...namen])} (${wanneer})`);
  return `dit ontbreekt: ${delen.join('; ')}`;
}
