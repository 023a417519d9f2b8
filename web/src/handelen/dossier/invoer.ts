import type { Gevraagd, Procedure, Veld } from './typen.ts';

/** What stands in a field while somebody fills it in: text, or the codes that are ticked. */
export type Invoer = string | readonly string[];
export type Invoeren = Readonly<Record<string, Invoer>>;
export type Waarde = string | number | boolean | readonly string[] | null;

/** Why a field cannot be read yet. */
export type Misser = 'leeg' | 'getal';

const PUNTEN = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const KAAL = /^[+-]?\d+([.,]\d+)?$/;

/** A number as people write it: `1.250,50`, `€ 3,5` or `-2`. Undefined when it is none. */
export function leesGetal(tekst: string): number | undefined {
  const kaal = tekst.replaceAll(/[\s€]/g, '').replace('\u2212', '-');
  if (PUNTEN.test(kaal)) return Number(kaal.replaceAll('.', '').replace(',', '.'));
  return KAAL.test(kaal) ? Number(kaal.replace(',', '.')) : undefined;
}

/** How a kept value stands in its field. */
export function alsInvoer(veld: Veld, waarde: unknown): Invoer {
  if (veld.type === 'keuzes') return Array.isArray(waarde) ? waarde.map(String) : [];
  if (waarde === null || waarde === undefined) return '';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return typeof waarde === 'number' ? String(waarde).replace('.', ',') : String(waarde);
}

/** What a field holds, as the server takes it. */
export function leesInvoer(veld: Veld, invoer: Invoer): { readonly waarde: Waarde } | { readonly misser: Misser } {
  if (typeof invoer !== 'string') return { waarde: invoer.length > 0 ? invoer : null };
  const tekst = invoer.trim();
  if (tekst === '') return { waarde: null };
  if (veld.type === 'jaNee') return { waarde: tekst === 'ja' };
  if (veld.type !== 'getal' && veld.type !== 'geld') return { waarde: tekst };
  const getal = leesGetal(tekst);
  return getal === undefined ? { misser: 'getal' } : { waarde: getal };
}

/** All that was asked, and what is still wrong with it, by the code of the field. */
export function leesAlles(
  velden: Procedure['velden'],
  gevraagd: readonly Gevraagd[],
  invoer: Invoeren,
): { readonly waarden: Record<string, Waarde>; readonly missers: Readonly<Record<string, Misser>> } {
  const waarden: Record<string, Waarde> = {};
  const missers: Record<string, Misser> = {};
  for (const { veld: code, verplicht } of gevraagd) {
    const veld = velden[code];
    if (!veld) continue;
    const gelezen = leesInvoer(veld, invoer[code] ?? '');
    if ('misser' in gelezen) missers[code] = gelezen.misser;
    else if (gelezen.waarde === null && verplicht !== false) missers[code] = 'leeg';
    else waarden[code] = gelezen.waarde;
  }
  return { waarden, missers };
}

/** What stands in the fields before anybody typed. */
export const beginInvoer = (
  velden: Procedure['velden'],
  gevraagd: readonly Gevraagd[],
  bekend: Readonly<Record<string, unknown>>,
): Invoeren =>
  Object.fromEntries(
    gevraagd.flatMap(({ veld: code }) => {
      const veld = velden[code];
      return veld ? [[code, alsInvoer(veld, bekend[code])]] : [];
    }),
  );
