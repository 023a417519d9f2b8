import { parseDatum } from '../../../kernel/datum.ts';
import { gelukt, mislukt, type Uitkomst } from '../../../kernel/uitkomst.ts';
import type { Berichtsoort } from '../domain.ts';
import { getallenIn, isBsn } from './bsn.ts';
import { type Bedragvorm, DATUMVORMEN, type Datumvorm, type Ketenprofiel, type Veldnaam } from './domain.ts';
import { isCode, lijstVan, VELDEN } from './velden.ts';

const LANGSTE_VORM = 24;

/**
 * What a text looks like, without what it says: 9 for a digit, A and a for letters. So that a finding can say what was found and
 * never holds a BSN or a name, not even when a person chose the wrong column. Up to four digits are a code and are shown.
 */
export function vormVan(tekst: string): string {
  const kaal = tekst.trim();
  if (kaal === '') return 'niets';
  if (/^-?\d{1,4}$/.test(kaal)) return kaal;
  const vorm = kaal
    .slice(0, LANGSTE_VORM)
    .replace(/\d/g, '9')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/[^9Aa .,:;/+()€=_-]/gu, '?');
  return `iets als ${vorm}${kaal.length > LANGSTE_VORM ? '…' : ''}`;
}

const DATUMS: Readonly<Record<Datumvorm, RegExp>> = {
  'jjjj-mm-dd': /^(?<j>\d{4})[-/](?<m>\d{2})[-/](?<d>\d{2})(?:[T ](?<t>\d{2}:\d{2}(?::\d{2})?)\S*)?$/,
  'dd-mm-jjjj': /^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<j>\d{4})(?:[T ](?<t>\d{1,2}:\d{2}(?::\d{2})?)\S*)?$/,
  jjjjmmdd: /^(?<j>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
};

/** A date with the time behind it, where there is one. */
export function leesDatum(
  tekst: string,
  vorm: Datumvorm,
): { readonly dag: string; readonly tijd: string | null } | null {
  const delen = DATUMS[vorm].exec(tekst)?.groups;
  if (!delen) return null;
  const { j = '', m = '', d = '', t } = delen;
  const dag = parseDatum(`${j}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
  return dag.ok ? { dag: dag.waarde, tijd: t === undefined ? null : leesTijd(t) } : null;
}

/** Hours, minutes and seconds; null for what is no time. */
export function leesTijd(tekst: string): string | null {
  const [, u = '', m = '', s = '00'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(tekst) ?? [];
  return u !== '' && Number(u) <= 24 && Number(m) < 60 && Number(s) < 60 ? `${u.padStart(2, '0')}:${m}:${s}` : null;
}

const BEDRAGEN: Readonly<Record<Bedragvorm, RegExp>> = {
  centen: /^-?\d{1,13}$/,
  'euro-komma': /^-?(?:\d{1,11}|\d{1,3}(?:\.\d{3})+)(?:,\d{1,2})?$/,
  'euro-punt': /^-?(?:\d{1,11}|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/,
};

/** Euro cents, reckoned in whole numbers only. */
export function leesBedrag(tekst: string, vorm: Bedragvorm): number | null {
  const kaal = tekst.replace(/^(-?)\s*€\s*/, '$1').replace(/^'/, '');
  if (!BEDRAGEN[vorm].test(kaal)) return null;
  if (vorm === 'centen') return Number(kaal);
  const [heel = '', cent = ''] =
    vorm === 'euro-komma' ? kaal.replaceAll('.', '').split(',') : kaal.replaceAll(',', '').split('.');
  const centen = Math.abs(Number(heel)) * 100 + Number(cent.padEnd(2, '0'));
  return heel.startsWith('-') && centen !== 0 ? -centen : centen;
}

/** Year of birth, with the month where the file has it: a day is never kept. */
function leesGeboren(tekst: string, vorm: Datumvorm): string | null {
  if (/^(?:19|20)\d{2}$/.test(tekst)) return tekst;
  if (/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/.test(tekst)) return tekst;
  return leesDatum(tekst, vorm)?.dag.slice(0, 7) ?? null;
}

/** A month, or the month of a day. */
function leesMaand(tekst: string, vorm: Datumvorm): string | null {
  const [, jaar, maand = ''] = /^(20\d{2})[-/]?(0[1-9]|1[0-2])$/.exec(tekst) ?? [];
  return jaar === undefined ? (leesDatum(tekst, vorm)?.dag.slice(0, 7) ?? null) : `${jaar}-${maand}`;
}

const KENMERK = /^[A-Za-z0-9][A-Za-z0-9 ._/\\:#+()-]{0,63}$/;
const GESLACHTEN: Readonly<Record<string, string>> = {
  ...{ m: '1', man: '1', mannelijk: '1', jongen: '1', v: '2', vrouw: '2', vrouwelijk: '2', meisje: '2' },
  ...{ o: '0', onbekend: '0', x: '0' },
};
const DEBETCREDIT: Readonly<Record<string, string>> = { debet: 'D', credit: 'C' };
const WOORDEN: Readonly<Partial<Record<Veldnaam, Readonly<Record<string, string>>>>> = {
  geslacht: GESLACHTEN,
  debetCredit: DEBETCREDIT,
};

/** What a list says of a text out of a file; not what every object has of its own, such as `constructor`. */
export const zoekWoord = (lijst: Readonly<Record<string, string>> | undefined, tekst: string): string | undefined =>
  lijst !== undefined && Object.hasOwn(lijst, tekst) ? lijst[tekst] : undefined;

/** A code as the standard writes it: a spreadsheet takes the zero in front away. */
function leesCode(tekst: string, lijst: string | undefined): string | null {
  if (lijst === undefined) return tekst;
  return (
    [tekst, tekst.padStart(2, '0'), tekst.padStart(4, '0'), tekst.toUpperCase()].find((code) => isCode(lijst, code)) ??
    null
  );
}

const DATUMVOORBEELD: Readonly<Record<Datumvorm, string>> = {
  'jjjj-mm-dd': '2026-11-22',
  'dd-mm-jjjj': '22-11-2026',
  jjjjmmdd: '20261122',
};
const BEDRAGVOORBEELD: Readonly<Record<Bedragvorm, string>> = {
  centen: 'hele centen, zoals 123456',
  'euro-komma': 'euro’s, zoals 1234,56',
  'euro-punt': 'euro’s, zoals 1234.56',
};

/** Reads a cell as a field. A cell that is not what it must be says what was expected, and never what was in it. */
export function leesCel(
  tekst: string,
  veld: Veldnaam,
  soort: Berichtsoort,
  profiel: Ketenprofiel,
): Uitkomst<string | number> {
  const woord = zoekWoord(profiel.waarden[veld], tekst) ?? zoekWoord(WOORDEN[veld], tekst.toLowerCase()) ?? tekst;
  const { soort: vorm, alleen } = VELDEN[veld];
  const { datumvorm, bedragvorm } = profiel;
  const of = <T extends string | number>(waarde: T | null | undefined, verwacht: string): Uitkomst<string | number> =>
    waarde === null || waarde === undefined ? mislukt(verwacht) : gelukt(waarde);
  switch (vorm) {
    case 'bsn':
      // One that does not pass the eleven test counts all the same, as in the message itself: CS002 is for its receiver to answer.
      return of(/^\d{8,9}$/.test(woord) ? woord.padStart(9, '0') : null, 'een burgerservicenummer van 9 cijfers');
    case 'gemeente': {
      const cijfers = /^(?:GM)?(\d{1,4})$/i.exec(woord)?.[1];
      return of(cijfers && `GM${cijfers.padStart(4, '0')}`, 'een gemeentecode van 4 cijfers, zoals 0758');
    }
    case 'agb':
      return of(/^\d{7,8}$/.test(woord) ? woord.padStart(8, '0') : null, 'een AGB-code van 8 cijfers');
    case 'kenmerk':
      return of(KENMERK.test(woord) && /\d/.test(woord) ? woord : null, 'een kenmerk met minstens één cijfer erin');
    case 'datum':
      return of(leesDatum(woord, datumvorm)?.dag, `een datum, zoals ${DATUMVOORBEELD[datumvorm]}`);
    case 'tijd':
      return of(leesTijd(woord) ?? leesDatum(woord, datumvorm)?.tijd, 'een tijd, zoals 09:30:00');
    case 'geboren':
      return of(leesGeboren(woord, datumvorm), 'een geboortejaar, zoals 2012');
    case 'maand':
      return of(
        leesMaand(woord, datumvorm),
        `een maand, zoals 2026-03, of een datum, zoals ${DATUMVOORBEELD[datumvorm]}`,
      );
    case 'getal':
      // Three zeros behind a mark are thousands to one program and nothing to another.
      return of(
        /^\d{1,9}(?:[.,]0{1,2})?$/.test(woord) ? Number.parseInt(woord, 10) : null,
        'een geheel getal, zonder punt of komma voor duizendtallen',
      );
    case 'bedrag':
      return of(leesBedrag(woord, bedragvorm), `een bedrag in ${BEDRAGVOORBEELD[bedragvorm]}`);
    case 'code': {
      const code = leesCode(woord, lijstVan(soort, veld));
      const goed = code !== null && (alleen === undefined || alleen.includes(code));
      return of(
        goed ? code : null,
        `een code uit lijst ${lijstVan(soort, veld) ?? ''}${alleen ? `: ${alleen.join(' of ')}` : ''}`,
      );
    }
  }
}

/** Words that stand for a code, and say nothing of anybody. */
const BEKENDE_WOORDEN = new Set([
  ...Object.keys(GESLACHTEN),
  ...Object.keys(DEBETCREDIT),
  'ja',
  'nee',
  'toegewezen',
  'afgewezen',
]);
/** What stands in place of a BSN. */
export const VERBORGEN = '•••••••••';

/**
 * A value as it may stand on the screen of who chooses columns: numbers, dates and codes as they are, and of what may be a BSN, a name
 * or free text only what it looks like.
 */
export function toonVeilig(waarde: string): string {
  const tekst = waarde.trim();
  const dag = DATUMVORMEN.some((vorm) => /^(?:19|20)/.test(leesDatum(tekst, vorm)?.dag ?? ''));
  if (!dag && getallenIn(tekst).some(isBsn)) return VERBORGEN;
  const letters = /\p{L}/u.test(tekst);
  if (!letters || BEKENDE_WOORDEN.has(tekst.toLowerCase()) || tekst.length <= 2) return tekst.slice(0, 40);
  const kenmerk = /\d/.test(tekst) && /^[\w.:/#+-]{1,40}$/.test(tekst);
  return kenmerk ? tekst : `tekst van ${tekst.length} tekens`;
}
