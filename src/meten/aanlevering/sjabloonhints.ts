import { alsExcelformule, type Controle } from '../controles/index.ts';
import type { Veld } from '../uitvraag/index.ts';

/** The checks of a form, and where its cells are. */
export interface Hintbron {
  readonly controles: readonly Controle[];
  readonly periode: string;
  readonly vorm: NonNullable<Controle['vormen']>[number];
  /** The cell with the value of this quarter or of the one before; null for what does not stand in the sheet. */
  readonly celVan: (code: string, kolom: 'waarde' | 'vorige') => { readonly cel: string; readonly veld: Veld } | null;
}

/** Room in one cell for formulas, in characters; the format takes 8,192. */
const LANGSTE = 8000;
const tekst = (inhoud: string): string => `"${inhoud.replaceAll('"', '""')}"`;

/** The cell as a number; a yes counts as 1, a no as 0. */
function alsGetal({ celVan }: Hintbron, code: string, kolom: 'waarde' | 'vorige'): string | null {
  const { cel, veld } = celVan(code, kolom) ?? {};
  if (cel === undefined || veld === undefined) return null;
  if (veld.soort === 'getal') return cel;
  if (veld.soort !== 'jaNee') return null;
  const ja = veld.mogelijkheden?.find(({ waarde }) => waarde === '1')?.tekst ?? 'Ja';
  return `IF(${cel}="","",IF(${cel}=${tekst(ja)},1,0))`;
}

const geldt = ({ vormen, jaarOfKwartaal }: Controle, { periode, vorm }: Hintbron): boolean =>
  (vormen?.includes(vorm) ?? true) && (jaarOfKwartaal ?? '') !== (periode.length === 4 ? 'kwartaal' : 'jaar');

/** What stands in the cell "Let op" when a check is not in order. */
export const hinttekst = ({ ernst, naam }: Pick<Controle, 'ernst' | 'naam'>): string =>
  `${ernst === 'fout' ? 'Fout' : 'Let op'}: ${naam}.`;

/**
 * The formula of the cell "Let op" beside one field, without `=`: what is still empty, what is no number, and the names of the
 * checks that are about this field first and are not in order. Checks that a cell cannot say are left to the server. null when
 * there is nothing to say.
 */
export function hintformule(bron: Hintbron, veld: Veld): string | null {
  const cel = bron.celVan(veld.code, 'waarde')?.cel;
  if (cel === undefined) return null;
  const delen = [
    ...(veld.verplicht ? [`IF(${cel}="","Nog invullen. ","")`] : []),
    ...(veld.soort === 'getal' ? [`IF(OR(${cel}="",ISNUMBER(${cel})),"","Dit is geen getal. ")`] : []),
  ];
  let lengte = delen.join('&').length;
  for (const controle of bron.controles) {
    if (controle.gegevens[0] !== veld.code || !geldt(controle, bron)) continue;
    const [nu, vorige] = (['waarde', 'vorige'] as const).map((kolom) => (code: string) => alsGetal(bron, code, kolom));
    const inOrde = nu && vorige ? alsExcelformule(controle, nu, vorige, bron.periode) : null;
    const hint = `IF(${inOrde},"",${tekst(`${hinttekst(controle)} `)})`;
    if (inOrde === null || lengte + hint.length > LANGSTE) continue;
    delen.push(hint);
    lengte += hint.length + 1;
  }
  return delen.length === 0 ? null : `TRIM(${delen.join('&')})`;
}
