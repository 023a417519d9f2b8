/**
 * Reads numbers as people type and paste them, and writes them the Dutch way. Texts, not floating point: what is typed is
 * what is stored, to the last digit. A stored number has a point before its decimals: "-1234.5".
 */

/** Why a text is no number that can be stored; every one has its own sentence on the screen. */
export type Leesfout =
  | 'geenGetal'
  | 'streepje'
  | 'afgekort'
  | 'excelfout'
  | 'procentteken'
  | 'dubbelzinnig'
  | 'geenHeelGetal'
  | 'onderNul'
  | 'teGroot';

export type Gelezen =
  | { readonly soort: 'leeg' }
  /** `opgelet`: it could have been meant otherwise, so show how it was read. */
  | { readonly soort: 'goed'; readonly waarde: string; readonly opgelet: 'duizendtal' | 'afgerond' | null }
  | { readonly soort: 'fout'; readonly fout: Leesfout };

export interface Getalsoort {
  readonly eenheid: string | null;
  readonly teken: 'positief' | 'vrij';
}

/** Digits that a number can have and still be counted with exactly. */
const MEESTE_CIJFERS = 15;
const HEEL: ReadonlySet<string | null> = new Set(['aantal', 'maanden']);

const fout = (reden: Leesfout): Gelezen => ({ soort: 'fout', fout: reden });

/** Reads one typed or pasted text as a number of this kind. Empty stays empty: it is not zero. */
export function leesGetal(tekst: string, { eenheid, teken }: Getalsoort): Gelezen {
  const kaal = tekst.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();
  if (kaal === '') return { soort: 'leeg' };
  if (/^[-−–—]$/.test(kaal.replace(/€|\s/g, ''))) return fout('streepje');
  if (/^#+$/.test(kaal) || /^-?\d+([.,]\d+)?E[+-]?\d+$/i.test(kaal)) return fout('afgekort');
  if (/^#[A-ZÀ-Ž/0!?]+[!?]?$/i.test(kaal)) return fout('excelfout');
  if (kaal.includes('%') && eenheid !== 'procent') return fout('procentteken');
  const { negatief, cijfers } = haalTeken(zonderEenheid(kaal));
  const gesplitst = splits(cijfers, eenheid);
  if (typeof gesplitst === 'string') return fout(gesplitst);
  return maak(gesplitst, negatief, { eenheid, teken });
}

/** The unit is known already: whoever types it too does nothing wrong. */
const zonderEenheid = (tekst: string) =>
  tekst
    .replace(/^(-|−|–|\(|\+)?\s*(€|EUR)\s*/i, '$1')
    .replace(/\s*(€|EUR|%|fte|maanden|maand)\s*(\)?)$/i, '$2')
    .trim();

/** Before or behind the number, as a real minus, or as brackets: all ways of an accountant to say that it is below zero. */
function haalTeken(tekst: string): { readonly negatief: boolean; readonly cijfers: string } {
  const haken = /^\((.*)\)$/.exec(tekst);
  if (haken) return { negatief: true, cijfers: haken[1]?.trim() ?? '' };
  const voor = /^([-−–+])\s*(.*)$/.exec(tekst);
  if (voor) return { negatief: voor[1] !== '+', cijfers: voor[2] ?? '' };
  const achter = /^(.*\d)\s*[-−–]$/.exec(tekst);
  return achter ? { negatief: true, cijfers: achter[1] ?? '' } : { negatief: false, cijfers: tekst };
}

interface Gesplitst {
  readonly heel: string;
  readonly breuk: string;
  readonly duizendtal: boolean;
}

const GEHEEL: ReadonlySet<string | null> = new Set(['euro', 'aantal', 'maanden']);

function splits(cijfers: string, eenheid: string | null): Gesplitst | Leesfout {
  // "1.234" could be one and a bit elsewhere, but a Dutch point is for thousands; "0.234" and "1.23" can only be decimals.
  const nederlands = /^([1-9]\d{0,2}(?:[. ]\d{3})+)(?:,(\d+))?$/.exec(cijfers);
  if (nederlands) {
    const heel = nederlands[1] ?? '';
    const duizendtal = nederlands[2] === undefined && (heel.match(/\./g) ?? []).length === 1;
    return { heel: heel.replace(/[. ]/g, ''), breuk: nederlands[2] ?? '', duizendtal };
  }
  const engels = /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/.exec(cijfers) ?? /^([1-9]\d{0,2}(?:,\d{3}){2,})()$/.exec(cijfers);
  if (engels) return { heel: (engels[1] ?? '').replaceAll(',', ''), breuk: engels[2] ?? '', duizendtal: false };
  // Three digits behind a comma are thousands in an English workbook: of whole things nobody can tell.
  if (GEHEEL.has(eenheid) && /^[1-9]\d{0,2},\d{3}$/.test(cijfers)) return 'dubbelzinnig';
  const gewoon = /^(\d+)(?:[.,](\d+))?$/.exec(cijfers) ?? /^()[.,](\d+)$/.exec(cijfers);
  if (!gewoon) return 'geenGetal';
  return { heel: gewoon[1] ?? '', breuk: gewoon[2] ?? '', duizendtal: false };
}

function maak({ heel, breuk, duizendtal }: Gesplitst, negatief: boolean, { eenheid, teken }: Getalsoort): Gelezen {
  const voor = heel.replace(/^0+(?=\d)/, '') || '0';
  let na = breuk.replace(/0+$/, '');
  if (voor.length > MEESTE_CIJFERS) return fout('teGroot');
  if (na && HEEL.has(eenheid)) return fout('geenHeelGetal');
  let getal = voor;
  const rond = eenheid === 'euro' && na !== '';
  if (rond) {
    getal = (BigInt(voor) + ((na[0] ?? '0') >= '5' ? 1n : 0n)).toString();
    na = '';
  }
  // A formula of a workbook gives more digits than a number can hold; the last ones say nothing.
  na = na.slice(0, Math.max(0, MEESTE_CIJFERS - voor.length)).replace(/0+$/, '');
  const groot = na ? `${getal}.${na}` : getal;
  if (negatief && groot !== '0' && teken === 'positief') return fout('onderNul');
  const waarde = negatief && groot !== '0' ? `-${groot}` : groot;
  return { soort: 'goed', waarde, opgelet: duizendtal ? 'duizendtal' : rond ? 'afgerond' : null };
}

/** "-1234.5" → "−1.234,5": as it stands in a cell, and as `leesGetal` reads it again. */
export function schrijfGetal(waarde: string): string {
  const [heel = '', breuk] = waarde.replace('-', '').split('.');
  const duizend = heel.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${waarde.startsWith('-') ? '−' : ''}${duizend}${breuk ? `,${breuk}` : ''}`;
}
