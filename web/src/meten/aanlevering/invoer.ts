/** One cell as text: what stands in it, and how what is typed becomes the value that is stored. */
import { type Gelezen, type Leesfout, leesGetal, schrijfGetal } from './getal.ts';
import type { Veld } from './typen.ts';

export type Invoerfout = Leesfout | 'geenJaNee' | 'geenKeuze' | 'geenDatum' | 'teLang';

export type Ingelezen =
  | Exclude<Gelezen, { readonly soort: 'fout' }>
  | { readonly soort: 'fout'; readonly fout: Invoerfout };

/** The server holds these too. */
const LANGSTE_TEKST = 4000;
const JA = /^(ja|j|1|waar|true|yes|x)$/i;
const NEE = /^(nee|n|0|onwaar|false|no)$/i;

type Invoerveld = Pick<Veld, 'soort' | 'eenheid' | 'teken' | 'mogelijkheden'>;

const goed = (waarde: string): Ingelezen => ({ soort: 'goed', waarde, opgelet: null });
const fout = (reden: Invoerfout): Ingelezen => ({ soort: 'fout', fout: reden });

/** Reads what was typed, chosen or pasted into a cell of this field. */
export function leesInvoer(veld: Invoerveld, tekst: string): Ingelezen {
  const kaal = tekst.trim();
  if (kaal === '') return { soort: 'leeg' };
  if (veld.soort === 'getal') return leesGetal(tekst, veld);
  if (veld.soort === 'jaNee') return JA.test(kaal) ? goed('1') : NEE.test(kaal) ? goed('0') : fout('geenJaNee');
  if (veld.soort === 'keuze') return leesKeuze(veld, kaal);
  if (veld.soort === 'datum') return leesDatum(kaal);
  return kaal.length > LANGSTE_TEKST ? fout('teLang') : goed(kaal);
}

/** By its code or by its words, in capitals or not. */
function leesKeuze({ mogelijkheden }: Invoerveld, tekst: string): Ingelezen {
  const zoek = tekst.toLowerCase();
  const keuze = mogelijkheden?.find((een) => een.waarde.toLowerCase() === zoek || een.tekst.toLowerCase() === zoek);
  return keuze ? goed(keuze.waarde) : fout('geenKeuze');
}

/** 31-12-2026, 31/12/2026, 31.12.2026 and 2026-12-31. A year of two digits could be of another century: refused. */
function leesDatum(tekst: string): Ingelezen {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tekst);
  const [jaar, maand, dag] = iso
    ? iso.slice(1)
    : (/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(tekst)?.slice(1).reverse() ?? []);
  if (!jaar || !maand || !dag) return fout('geenDatum');
  const waarde = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  const echt = new Date(`${waarde}T00:00:00Z`);
  return !Number.isNaN(echt.getTime()) && echt.toISOString().startsWith(waarde) ? goed(waarde) : fout('geenDatum');
}

/** A stored value as it stands in its cell; empty is an empty text. */
export function schrijfInvoer({ soort }: Pick<Veld, 'soort'>, waarde: string | null): string {
  if (waarde === null) return '';
  if (soort === 'getal') return schrijfGetal(waarde);
  if (soort === 'datum') return waarde.split('-').reverse().join('-');
  return waarde;
}

/** A stored value in words, to read: null when it is empty. */
export function noemWaarde(
  { soort, mogelijkheden }: { readonly soort: string; readonly mogelijkheden?: Veld['mogelijkheden'] },
  waarde: string | null,
): string | null {
  if (waarde === null) return null;
  if (soort === 'jaNee') return waarde === '1' ? 'ja' : 'nee';
  if (soort === 'keuze') return mogelijkheden?.find((een) => een.waarde === waarde)?.tekst ?? waarde;
  return schrijfInvoer({ soort: soort as Veld['soort'] }, waarde);
}
