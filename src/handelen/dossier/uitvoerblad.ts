import { knip } from '../../kernel/tekst.ts';
import type { Werkdossier } from './opening.ts';
import type { Blad } from './uitvoerpdf.ts';

/** Characters of a title at the foot of a sheet. */
const LANGST = 60;

const DAG = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'long' });
const KLOK = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });

/** What the sheets behind the print of a dossier say of it, in the words of the print itself (web: dossier/blad.ts). */
export function bladVan(
  { kenmerk, stand: { titel } }: Pick<Werkdossier, 'kenmerk'> & { readonly stand: Pick<Werkdossier['stand'], 'titel'> },
  { naam, nu }: { readonly naam: string; readonly nu: Date },
): Blad {
  const kort = titel.length > LANGST ? `${knip(titel, LANGST - 1).trim()}…` : titel;
  const op = `${DAG.format(nu)}, ${KLOK.format(nu).replace(':', '.')} uur`;
  return { titel: `${kenmerk}: ${titel}`, regel: `${kenmerk} · ${kort} · gemaakt op ${op} door ${naam}` };
}
