import { parseDatum } from '../../kernel/datum.ts';
import type { Berichtkop, Knoop } from './domain.ts';
import type { Berichttype } from './standaard.ts';

function opPad(knoop: Knoop, ...namen: readonly string[]): string | null {
  let hier: Knoop | undefined = knoop;
  for (const naam of namen) hier = hier?.kinderen.find((kind) => kind.naam === naam);
  return hier?.waarde.trim() || null;
}

/** Four digits are a municipality, eight a provider (AGB). */
const partij = (code: string): string => (/^\d{4}$/.test(code) ? `GM${code}` : code);

/**
 * What the header says: who, which and when. The header of an answer (JW302 … JW320) repeats that of the message that it
 * answers, sender and receiver too, and has its own identification and date beside it; a JW325 names the declaration that it
 * answers. Null when the date is one that we cannot keep (years before 1000 or after 9999).
 */
export function maakKop({ soort, release }: Berichttype, header: Knoop): Berichtkop | null {
  const eigen = opPad(header, 'IdentificatieRetour');
  const eerste = opPad(header, 'BerichtIdentificatie', 'Identificatie');
  const dagtekening = parseDatum(
    opPad(header, 'DagtekeningRetour') ?? opPad(header, 'BerichtIdentificatie', 'Dagtekening') ?? '',
  );
  if (!dagtekening.ok) return null;
  return {
    soort,
    release,
    afzender: partij(opPad(header, 'Afzender') ?? ''),
    ontvanger: partij(opPad(header, 'Ontvanger') ?? ''),
    identificatie: eigen ?? eerste ?? '',
    dagtekening: dagtekening.waarde,
    overIdentificatie: eigen === null ? opPad(header, 'DeclaratieIdentificatie', 'Identificatie') : eerste,
    knoop: header,
  };
}
