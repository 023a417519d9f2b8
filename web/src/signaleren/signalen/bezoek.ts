import type { Signaalrij } from './typen.ts';

/** A pause so long makes the next look a new visit. */
const NIEUW_BEZOEK_MS = 4 * 3_600_000;

/** When the list was looked at: the last time, and the last time of the visit before this one. */
export interface Bezoek {
  readonly laatst: string;
  readonly vorige: string | null;
}

export function volgendBezoek(bewaard: Bezoek | null, nu: string): Bezoek {
  if (!bewaard) return { laatst: nu, vorige: null };
  const nieuw = Date.parse(nu) - Date.parse(bewaard.laatst) > NIEUW_BEZOEK_MS;
  return { laatst: nu, vorige: nieuw ? bewaard.laatst : bewaard.vorige };
}

/** What changed about a signal since the visit before this one. */
export function sindsVorige(
  { begin, laatsteOp, einde }: Pick<Signaalrij, 'begin' | 'laatsteOp' | 'einde'>,
  vorige: string | null,
): 'nieuw' | 'gegroeid' | 'voorbij' | undefined {
  if (vorige === null) return undefined;
  const sinds = Date.parse(vorige);
  if (einde !== null && Date.parse(einde) > sinds) return 'voorbij';
  if (Date.parse(begin) > sinds) return 'nieuw';
  return Date.parse(laatsteOp) > sinds ? 'gegroeid' : undefined;
}

/** Kept by this browser for this role of this person; not kept at all where the browser keeps nothing. */
export function onthoudBezoek(functieId: number | null, nu = new Date().toISOString()): string | null {
  const sleutel = `baken.signalen.bezoek.${functieId ?? 0}`;
  try {
    const bezoek = volgendBezoek(leesBezoek(localStorage.getItem(sleutel)), nu);
    localStorage.setItem(sleutel, JSON.stringify(bezoek));
    return bezoek.vorige;
  } catch {
    return null;
  }
}

function leesBezoek(tekst: string | null): Bezoek | null {
  const { laatst, vorige } = JSON.parse(tekst ?? '{}') as Partial<Bezoek>;
  if (laatst === undefined || Number.isNaN(Date.parse(laatst))) return null;
  return { laatst, vorige: vorige !== undefined && !Number.isNaN(Date.parse(vorige ?? '')) ? vorige : null };
}
