import { parseDatum } from '../../kernel/datum.ts';
import type { Plek } from '../../kernel/fouten.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import type { Veldwaarde } from './gebeurtenis.ts';
import type { Procedure, Veld } from './procedure.ts';

const LANGSTE = { tekst: 300, langeTekst: 10_000 } as const;

const leeg = (waarde: unknown): boolean =>
  waarde === undefined ||
  waarde === null ||
  (typeof waarde === 'string' && waarde.trim() === '') ||
  (Array.isArray(waarde) && waarde.length === 0);

/**
 * Reads what was filled in against the fields of the procedure. `gevraagd`: what a step asks; obligatory and empty is a mistake,
 * unless the dossier has it already (`bekend`). An empty field is kept as null: taken away on purpose. `plek` is `velden.code`.
 */
export function leesVelden(
  procedure: Procedure,
  ingevuld: Readonly<Record<string, unknown>>,
  gevraagd: readonly { readonly veld: string; readonly verplicht: boolean }[],
  bekend: Readonly<Record<string, Veldwaarde>> = {},
): Uitkomst<Record<string, Veldwaarde>, Plek[]> {
  const fouten: Plek[] = [];
  const waarden: Record<string, Veldwaarde> = {};
  for (const [code, waarde] of Object.entries(ingevuld)) {
    const veld = Object.hasOwn(procedure.velden, code) ? procedure.velden[code] : undefined;
    const gelezen = veld ? leesVeld(veld, waarde) : mislukt('dit veld kent de procedure niet');
    if (gelezen.ok) waarden[code] = gelezen.waarde;
    else fouten.push({ plek: `velden.${code}`, melding: gelezen.fout });
  }
  for (const { veld, verplicht } of gevraagd)
    if (verplicht && leeg(Object.hasOwn(ingevuld, veld) ? ingevuld[veld] : bekend[veld]))
      fouten.push({ plek: `velden.${veld}`, melding: `vul in: ${procedure.velden[veld]?.naam ?? veld}` });
  return fouten.length > 0 ? mislukt(fouten) : gelukt(waarden);
}

/** One field. Refusals say what was found and what was expected. */
export function leesVeld(veld: Veld, waarde: unknown): Uitkomst<Veldwaarde> {
  if (leeg(waarde)) return gelukt(null);
  switch (veld.type) {
    case 'tekst':
    case 'langeTekst':
      return leesTekst(waarde, LANGSTE[veld.type]);
    case 'getal':
    case 'geld':
      return typeof waarde === 'number' && Number.isFinite(waarde) && Math.abs(waarde) < 1e12
        ? gelukt(waarde)
        : mislukt(`gevonden: ${toon(waarde)}; verwacht: een getal`);
    case 'datum':
      return typeof waarde === 'string' && parseDatum(waarde).ok
        ? gelukt(waarde)
        : mislukt(`gevonden: ${toon(waarde)}; verwacht: een datum als 2026-11-22`);
    case 'jaNee':
      return typeof waarde === 'boolean' ? gelukt(waarde) : mislukt(`gevonden: ${toon(waarde)}; verwacht: ja of nee`);
    case 'keuze':
      return isKeuze(veld, waarde)
        ? gelukt(waarde)
        : mislukt(`gevonden: ${toon(waarde)}; verwacht: ${keuzesVan(veld)}`);
    case 'keuzes':
      return Array.isArray(waarde) && waarde.every((w) => isKeuze(veld, w))
        ? gelukt([...new Set(waarde as string[])])
        : mislukt(`gevonden: ${toon(waarde)}; verwacht: een of meer van ${keuzesVan(veld)}`);
  }
}

function leesTekst(waarde: unknown, langste: number): Uitkomst<string> {
  if (typeof waarde !== 'string') return mislukt(`gevonden: ${toon(waarde)}; verwacht: tekst`);
  const tekst = waarde.trim();
  return tekst.length <= langste
    ? gelukt(tekst)
    : mislukt(`gevonden: ${tekst.length} tekens; verwacht: hoogstens ${langste}`);
}

const isKeuze = (veld: Veld, waarde: unknown): waarde is string => veld.keuzes?.some((k) => k.code === waarde) ?? false;
const keuzesVan = (veld: Veld): string => (veld.keuzes ?? []).map(({ code }) => code).join(', ');
const toon = (waarde: unknown): string => String(JSON.stringify(waarde)).slice(0, 60);
