import { type ASTNode, ParseError, TypeError as Soortfout } from '@marcbachmann/cel-js';
import { dichtstbij } from '../catalogus/index.ts';
import { CONTROLETAAL, type Woordenboek } from './namen.ts';

/** A mistake in a formula: where (line and column from 1), and in Dutch what was found and what was expected. */
export interface Celfout {
  readonly regel: number;
  readonly kolom: number;
  readonly melding: string;
}

/** Line and column (from 1) of a place in a text. */
export function plaatsVan(tekst: string, plek: number): { regel: number; kolom: number } {
  const voor = tekst.slice(0, Math.min(plek, tekst.length)).split('\n');
  return { regel: voor.length, kolom: (voor.at(-1)?.length ?? 0) + 1 };
}

const foutOp = (tekst: string, plek: number, melding: string): Celfout => ({ ...plaatsVan(tekst, plek), melding });

const SOORTNAMEN: Readonly<Record<string, string>> = {
  double: 'een getal',
  bool: 'ja of nee',
  'list<double>': 'een reeks getallen',
};
const soortnaam = (soort: string | undefined, taal: Woordenboek): string =>
  SOORTNAMEN[soort ?? ''] ?? taal.groepen[soort ?? ''] ?? 'iets anders';
const soortVan = (knoop: ASTNode): string | undefined =>
  (knoop as unknown as { checkedType?: { name: string } }).checkedType?.name;

const opsomming = (namen: readonly string[]): string => namen.join(', ');
const suggestie = (gevonden: string, bekend: Iterable<string>): string => {
  const beste = dichtstbij(gevonden, bekend);
  return beste ? ` Bedoelt u ${beste}?` : '';
};

/** A part that CEL knows but a check may not use (texts, lists of its own, loops): checks stay small, and end in time. */
export function onbekendDeel(knoop: ASTNode, taal: Woordenboek = CONTROLETAAL): Celfout | null {
  const fout = (melding: string) => foutOp(knoop.input, knoop.start, melding);
  if (knoop.op === 'rcall')
    return fout(`Gevonden: een functie achter een punt; verwacht: een functie als abs(${taal.voorbeeld})`);
  if (knoop.op === 'call') {
    const [naam, args] = knoop.args;
    const functie = taal.functies[naam];
    if (!functie)
      return fout(
        `Onbekende functie: ${naam}.${suggestie(naam, Object.keys(taal.functies))} Bekend zijn ${opsomming(Object.keys(taal.functies))}.`,
      );
    if (args.length !== functie.aantal)
      return fout(`${naam} heeft ${args.length} keer invoer; verwacht: ${functie.aantal}`);
    return null;
  }
  if (knoop.op === 'value' && typeof knoop.args !== 'number' && typeof knoop.args !== 'boolean')
    return fout('Gevonden: tekst of leeg; verwacht: een getal');
  // What is read must be known before it runs: a field of something that is worked out first is not.
  if (knoop.op === '.' && knoop.args[0].op !== 'id')
    return fout(`Gevonden: een punt achter een berekening; verwacht: een naam zoals ${taal.voorbeeld}`);
  if (['list', 'map', '[]', 'in', '%'].includes(knoop.op))
    return fout(`Dit kan niet in ${taal.wat}. Reken met + - * / en vergelijk met < <= > >= == !=`);
  return null;
}

/** The formula is right, but gives the wrong kind of outcome. */
export function verwachtSoort(
  tekst: string,
  soort: 'bool' | 'double',
  gevonden: string | undefined,
  taal: Woordenboek = CONTROLETAAL,
): Celfout {
  const uitleg = soort === 'bool' ? 'ja of nee, bijvoorbeeld een vergelijking met <=' : 'een getal';
  const begin = tekst.length - tekst.trimStart().length;
  return foutOp(tekst, begin, `De formule geeft ${soortnaam(gevonden, taal)}; verwacht: ${uitleg}`);
}

/** Puts a refusal of CEL in Dutch, at the part that must change. A fault that is not CEL's is thrown on. */
export function vertaalFout(
  fout: unknown,
  tekst: string,
  codes: readonly string[],
  taal: Woordenboek = CONTROLETAAL,
): Celfout {
  if (fout instanceof ParseError) return leesfout(fout, tekst);
  if (fout instanceof Soortfout) return soortfout(fout, tekst, codes, taal);
  throw fout;
}

function leesfout(fout: ParseError, tekst: string): Celfout {
  const plek = fout.range?.start ?? 0;
  const teken = tekst[plek];
  const zeg = (melding: string) => foutOp(tekst, plek, melding);
  if (fout.code === 'limit_exceeded') return zeg('De formule is te lang of te diep. Maak er twee van');
  if (teken === undefined)
    return zeg('De formule is niet af: er ontbreekt nog iets, bijvoorbeeld een getal of een haakje');
  if (fout.code === 'reserved_identifier') return zeg('Dit woord is van CEL zelf en kan geen naam zijn');
  if (teken === '=') return zeg('Gevonden: =; verwacht: == (is gelijk aan), <= of >=');
  if (teken === ',') return zeg('Gevonden: een komma; schrijf decimalen met een punt, zoals 1.5');
  if (teken === '>' && tekst[plek - 1] === '<') return zeg('Gevonden: <>; verwacht: != (is niet gelijk aan)');
  return zeg(`Onverwacht teken: ${teken}`);
}

function soortfout(fout: Soortfout, tekst: string, codes: readonly string[], taal: Woordenboek): Celfout {
  const plek = fout.range?.start ?? 0;
  const zeg = (waar: number, melding: string) => foutOp(tekst, waar, melding);
  const woord = /^[A-Za-z_][A-Za-z0-9_]*/.exec(tekst.slice(plek))?.[0] ?? '';
  switch (fout.code) {
    case 'unknown_variable':
      return zeg(
        plek,
        `Onbekende naam: ${woord}.${suggestie(woord, taal.namen)} Bekend zijn ${opsomming(taal.namen)}.`,
      );
    case 'no_such_key':
      return zeg(plek, `Onbekend gegeven: ${woord}.${suggestie(woord, codes)}`);
    case 'cannot_index_type':
      return zeg(plek, `Voor de punt staat geen groep cijfers; verwacht: een naam als in ${taal.voorbeeld}`);
  }
  const knoop = fout.node as ASTNode | undefined;
  // Of a choice CEL names the question, elsewhere the whole of which a part is wrong.
  const deel =
    fout.code === 'invalid_condition_type' && knoop
      ? delenEis([knoop], 'bool', taal)
      : knoop
        ? foutDeel(knoop, taal)
        : null;
  return deel
    ? zeg(deel.plek, `Gevonden: ${deel.gevonden}; verwacht: ${deel.verwacht}`)
    : zeg(plek, 'Deze twee horen niet bij elkaar: vergelijk en reken met getallen');
}

interface Verkeerd {
  readonly plek: number;
  readonly gevonden: string;
  readonly verwacht: string;
}

/** The first part that is not of this kind. */
function delenEis(delen: readonly ASTNode[], soort: string, taal: Woordenboek): Verkeerd | null {
  const mis = delen.find((deel) => soortVan(deel) !== soort);
  return mis ? { plek: mis.start, gevonden: soortnaam(soortVan(mis), taal), verwacht: soortnaam(soort, taal) } : null;
}

/** Which part of a node is of the wrong kind. */
function foutDeel(knoop: ASTNode, taal: Woordenboek): Verkeerd | null {
  const naam = (deel: ASTNode) => soortnaam(soortVan(deel), taal);
  switch (knoop.op) {
    case '?:': {
      const [, ja, nee] = knoop.args;
      return { plek: nee.start, gevonden: naam(nee), verwacht: naam(ja) };
    }
    case '&&':
    case '||':
      return delenEis(knoop.args, 'bool', taal);
    case '!_':
      return delenEis([knoop.args], 'bool', taal);
    case '-_':
      return delenEis([knoop.args], 'double', taal);
    case 'call':
      return delenEis(
        knoop.args[1],
        taal.functies[knoop.args[0]]?.invoer === 'reeks' ? 'list<double>' : 'double',
        taal,
      );
    case '==':
    case '!=': {
      const [links, rechts] = knoop.args;
      return { plek: rechts.start, gevonden: naam(rechts), verwacht: naam(links) };
    }
    case '+':
    case '-':
    case '*':
    case '/':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return delenEis(knoop.args, 'double', taal);
    default:
      return null;
  }
}
