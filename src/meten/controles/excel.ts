import type { ASTNode } from '@marcbachmann/cel-js';
import { leesFormule, maakOmgeving } from './celtaal.ts';
import type { Controle } from './domain.ts';
import { BEREIK } from './namen.ts';

/** The cell of a field (`E12`), or null where the sheet has none. */
export type Celzoeker = (code: string) => string | null;

/** Gives up on a formula that cannot be said in a cell. */
class Onzegbaar extends Error {}

/**
 * A check as an Excel formula in English (as a file holds it), TRUE when the figures are in order and as long as a cell that it
 * needs is empty. null: it cannot be said in a cell, because it reads more than this period and the one before.
 * @param periode for checks that read the quarter; without it these give null
 */
export function alsExcelformule(
  controle: Controle,
  celVan: Celzoeker,
  vorigeVan: Celzoeker,
  periode?: string,
): string | null {
  const gebruikt = new Set<string>();
  const zoek = (bron: string, code: string): string => {
    const echt = code === 'gegeven' ? (controle.gegevens[0] ?? '') : code;
    const cel = bron === 'nu' ? celVan(echt) : bron === 'vorige' ? vorigeVan(echt) : null;
    if (cel === null || cel === '') throw new Onzegbaar();
    gebruikt.add(cel);
    return cel;
  };
  try {
    const delen = [controle.voorwaarde, controle.formule].flatMap((tekst) => {
      if (tekst === undefined) return [];
      const formule = leesFormule(maakOmgeving(namenIn(tekst), controle.marge), tekst, 'bool', []);
      if (!formule.ok) throw new Onzegbaar();
      return [new Schrijver(zoek, controle, periode).schrijf(formule.waarde.ast)];
    });
    const klopt = delen.length === 2 ? `OR(NOT(${delen[0]}),${delen[1]})` : `${delen[0]}`;
    const leeg = [...gebruikt].map((cel) => `NOT(ISNUMBER(${cel}))`);
    return leeg.length > 0 ? `IF(OR(${leeg.join(',')}),TRUE,IFERROR(${klopt},TRUE))` : klopt;
  } catch (fout) {
    if (fout instanceof Onzegbaar) return null;
    throw fout;
  }
}

/** The fields that a text names: enough to read it, because the check itself was checked when it was saved. */
const namenIn = (tekst: string): string[] => [
  ...new Set(
    [...tekst.matchAll(/\.([A-Za-z][A-Za-z0-9]*)/g)].map(([, naam]) => naam ?? '').filter((n) => n !== 'gegeven'),
  ),
];

const TEKENS: Readonly<Record<string, string>> = { '==': '=', '!=': '<>' };

class Schrijver {
  readonly #zoek: (bron: string, code: string) => string;
  readonly #controle: Controle;
  readonly #periode: string | undefined;

  constructor(zoek: (bron: string, code: string) => string, controle: Controle, periode: string | undefined) {
    this.#zoek = zoek;
    this.#controle = controle;
    this.#periode = periode;
  }

  schrijf(knoop: ASTNode): string {
    switch (knoop.op) {
      case 'value':
        if (typeof knoop.args === 'boolean') return knoop.args ? 'TRUE' : 'FALSE';
        return alsGetal(Number(knoop.args));
      case '.':
        if (knoop.args[0].op !== 'id') throw new Onzegbaar();
        return this.#zoek(knoop.args[0].args, knoop.args[1]);
      case 'id':
        if (knoop.args !== BEREIK || this.#periode === undefined) throw new Onzegbaar();
        return this.#periode.length === 4 ? '4' : this.#periode.slice(6);
      case '&&':
        return `AND(${this.#delen(knoop.args)})`;
      case '||':
        return `OR(${this.#delen(knoop.args)})`;
      case '!_':
        return `NOT(${this.schrijf(knoop.args)})`;
      case '-_':
        return `(-${this.schrijf(knoop.args)})`;
      case '?:':
        return `IF(${this.#delen(knoop.args)})`;
      case 'call':
        return this.#functie(knoop.args[0], knoop.args[1]);
      case '+':
      case '-':
      case '*':
      case '/':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
      case '!=':
        return `(${this.schrijf(knoop.args[0])}${TEKENS[knoop.op] ?? knoop.op}${this.schrijf(knoop.args[1])})`;
      default:
        throw new Onzegbaar();
    }
  }

  #delen(delen: readonly ASTNode[]): string {
    return delen.map((deel) => this.schrijf(deel)).join(',');
  }

  #functie(naam: string, args: readonly ASTNode[]): string {
    if (naam === 'abs' || naam === 'min' || naam === 'max') return `${naam.toUpperCase()}(${this.#delen(args)})`;
    const [a, b] = args.map((deel) => this.schrijf(deel));
    const { absoluut, relatief } = this.#controle.marge;
    const speling = `MAX(${alsGetal(absoluut)},${alsGetal(relatief)}*MAX(ABS(${a}),ABS(${b})))`;
    if (naam === 'ongeveer') return `(ABS(${a}-${b})<=${speling})`;
    if (naam === 'hoogstens') return `((${a}-${b})<=${speling})`;
    if (naam === 'minstens') return `((${b}-${a})<=${speling})`;
    throw new Onzegbaar();
  }
}

/** Without an exponent: 1e-7 is a name in some spreadsheets. */
const alsGetal = (waarde: number): string => {
  const tekst = String(waarde);
  return /e/i.test(tekst) ? waarde.toFixed(12).replace(/\.?0+$/, '') : tekst;
};
