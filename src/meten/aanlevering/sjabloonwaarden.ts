import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { type Cel, NOTATIES, parseGetal, toonCel } from '../../platform/bestanden/index.ts';
import { toetsAntwoord, type Veld } from '../uitvraag/index.ts';

/** Functions of spreadsheet programs that fetch or start something; external files stand between brackets, DDE behind a bar. */
const GEVAAR = /\||\[|\b(?:WEBSERVICE|FILTERXML|HYPERLINK|DDE|CALL|REGISTER(?:\.ID)?|EXEC|RTD|IMPORT\w*)\s*\(/i;

/** A formula that can open a program, another file or an address. What stands between quotes is text. */
export const isGevaarlijkeFormule = (formule: string): boolean => GEVAAR.test(formule.replace(/"(?:[^"]|"")*"/g, '""'));

/**
 * Text that a spreadsheet program would take for such a formula once it lands in a cell: it begins as a formula and calls a
 * function or a program. `- minder personeel` and `= als vorig jaar` are words.
 */
export const isGevaarlijkeTekst = (tekst: string): boolean =>
  /^[\s']*[=+\-@]/.test(tekst) && (/^[\s']*[=+\-@]\s*[\w.$]*[(|]/.test(tekst) || /\|.*!/.test(tekst));

const toonTekst = (cel: Cel): string => `"${toonCel(cel).slice(0, 60)}"`;

/** A number as it is stored: no powers of ten, and none of the dust that reckoning with binary fractions leaves. */
const alsTekst = (getal: number): string => {
  const schoon = Number(getal.toPrecision(15)).toFixed(8);
  return schoon.replace(/\.?0+$/, '');
};

/** Text that was typed where a number belongs, read only when there is one way to read it. */
function leesGetaltekst(tekst: string, eenheid: Veld['eenheid']): Uitkomst<string> {
  const procent = /%\s*$/.test(tekst);
  const kaal = tekst.replace(/%\s*$/, '').trim();
  if (procent && eenheid !== 'procent') return mislukt('verwacht een getal zonder procentteken');
  const lezingen = new Set(NOTATIES.map((notatie) => parseGetal(kaal, notatie)).filter((getal) => getal !== null));
  const [getal] = lezingen;
  if (getal === undefined) return mislukt('verwacht een getal, of een lege cel als het niet bekend is');
  if (lezingen.size > 1) {
    const mogelijk = [...lezingen].map((een) => alsTekst(een).replace('.', ',')).join(' of ');
    return mislukt(`dat kan ${mogelijk} zijn; verwacht een getal zonder punten, met een komma voor de decimalen`);
  }
  return gelukt(alsTekst(getal));
}

function leesGetal(cel: Cel, veld: Veld): Uitkomst<string> {
  if (typeof cel === 'number') return gelukt(alsTekst(cel));
  if (typeof cel === 'string') return leesGetaltekst(cel.trim(), veld.eenheid);
  if (cel.soort === 'procent') {
    if (veld.eenheid === 'procent') return gelukt(alsTekst(cel.getal * 100));
    return veld.eenheid === 'verhouding' ? gelukt(alsTekst(cel.getal)) : mislukt('verwacht een getal, geen percentage');
  }
  return mislukt(cel.soort === 'datum' ? 'verwacht een getal, geen datum' : 'verwacht een getal');
}

function leesDatum(cel: Cel): Uitkomst<string> {
  if (typeof cel === 'object' && cel.soort === 'datum') return gelukt(cel.tekst);
  const tekst = typeof cel === 'string' ? cel.trim() : '';
  const [, dag = '', maand = '', jaar] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(tekst) ?? [];
  if (jaar !== undefined) return gelukt(`${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`);
  return /^\d{4}-\d{2}-\d{2}$/.test(tekst) ? gelukt(tekst) : mislukt('verwacht een datum als 31-12-2026');
}

function leesKeuze(cel: Cel, { soort }: Veld): Uitkomst<string> {
  if (typeof cel === 'object' && cel.soort === 'waarheid' && soort === 'jaNee')
    return gelukt(cel.tekst === 'WAAR' ? '1' : '0');
  return gelukt(toonCel(cel));
}

/** Text of a cell with one kind of line break. */
export const alsLopendeTekst = (cel: Cel): string => toonCel(cel).replace(/\r\n?/g, '\n').trim();

/**
 * What a cell answers to a field, in its one way of writing; an empty cell is null. A refusal says what was found and what was
 * expected. Percentages count for fields in procent (6,8% is 6.8) and verhouding (18% is 0.18).
 */
export function leesAntwoord(veld: Veld, cel: Cel): Uitkomst<string | null> {
  if (cel === '' || (typeof cel === 'string' && cel.trim() === '')) return gelukt(null);
  if (typeof cel === 'object' && cel.soort === 'fout')
    return mislukt(`gevonden: de fout ${cel.tekst.slice(0, 20)}; verwacht een waarde`);
  if (typeof cel === 'object' && cel.soort === 'formuleZonderUitkomst')
    return mislukt('gevonden: een formule zonder uitkomst; open het bestand, bewaar het en lees het opnieuw in');
  const gelezen = leesSoort(veld, cel);
  if (!gelezen.ok) return mislukt(`gevonden: ${toonTekst(cel)}; ${gelezen.fout}`);
  return toetsAntwoord(veld, gelezen.waarde);
}

function leesSoort(veld: Veld, cel: Cel): Uitkomst<string> {
  switch (veld.soort) {
    case 'getal':
      return leesGetal(cel, veld);
    case 'datum':
      return leesDatum(cel);
    case 'tekst':
      return gelukt(alsLopendeTekst(cel));
    default:
      return leesKeuze(cel, veld);
  }
}

/** Whether two stored answers are the same; numbers by what they are, not by how they are written. */
export const zelfdeAntwoord = ({ soort }: Veld, a: string | null, b: string | null): boolean =>
  a === b || (soort === 'getal' && a !== null && b !== null && Number(a) === Number(b));
