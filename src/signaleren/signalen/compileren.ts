import type { ASTNode, Context, Environment } from '@marcbachmann/cel-js';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { type Formule, leesFormule, plaatsVan } from '../../meten/controles/index.ts';
import type { Regelconcept } from './domain.ts';
import { FUNCTIES } from './functies.ts';
import { type Eenheid, ERNSTEN, type Ernst } from './namen.ts';
import { codesVan, maakOmgeving, type Taal, veldIn, woordenboekVan } from './taal.ts';

/** Where a rule is wrong: `voorwaarde`, `zwaarder.<ernst>`, `uitleg` or `getallen.<naam>`; line and column from 1. */
export interface Regelfout {
  readonly plek: string;
  readonly regel: number;
  readonly kolom: number;
  readonly melding: string;
}

/** What a formula needs: a field, and of a series how long it must be. */
export interface Nodig {
  readonly bron: string;
  readonly code: string;
  readonly naam: string;
  readonly eenheid: Eenheid | null;
  /** Shortest series that its function can judge; 1 for anything else. */
  readonly minstens: number;
}

/** A formula that was read and checked, with what it needs. */
export interface Gereed {
  readonly bereken: (context: Context) => unknown;
  readonly delers: Formule['delers'];
  readonly nodig: readonly Nodig[];
}

export interface GereedGetal extends Gereed {
  readonly naam: string;
  readonly label: string;
  readonly eenheid: Eenheid;
  readonly rol: 'waarde' | 'grens' | 'extra';
}

/** A rule that was read, checked and made ready to run. */
export interface GereedeRegel<R extends Regelconcept = Regelconcept> {
  readonly regel: R;
  readonly voorwaarde: Gereed;
  /** From heavy to light. */
  readonly zwaarder: readonly { readonly ernst: Ernst; readonly formule: Gereed }[];
  readonly getallen: readonly GereedGetal[];
}

/**
 * Stands in for a version of a rule that cannot be read: it can never be judged, so it finds nothing and ends nothing.
 */
export const onleesbaar = <R extends Regelconcept>(regel: R): GereedeRegel<R> => ({
  regel,
  voorwaarde: { bereken: () => undefined, delers: [], nodig: [] },
  zwaarder: [],
  getallen: [],
});

const PLAATS_IN_UITLEG = /\{([^{}]*)\}/g;

/** Every place in an explanation where a number comes. */
export const vulUitleg = (uitleg: string, tekst: (naam: string) => string | undefined): string =>
  uitleg.replace(PLAATS_IN_UITLEG, (heel, naam: string) => tekst(naam) ?? heel);

function* knopen(knoop: ASTNode): Generator<ASTNode> {
  yield knoop;
  const delen: unknown[] = Array.isArray(knoop.args) ? knoop.args.flat(2) : [knoop.args];
  for (const deel of delen)
    if (deel !== null && typeof deel === 'object' && 'op' in deel) yield* knopen(deel as ASTNode);
}

/** How long each series must be for the functions that judge it. */
function lengtes(ast: ASTNode): Map<string, number> {
  const uit = new Map<string, number>();
  for (const knoop of knopen(ast)) {
    if (knoop.op !== 'call') continue;
    const [functie, invoer] = knoop.args;
    const eerste = invoer[0];
    if (eerste?.op !== '.') continue;
    const [bron, code] = eerste.args;
    if (bron.op !== 'id') continue;
    const sleutel = `${bron.args}.${code}`;
    uit.set(sleutel, Math.max(uit.get(sleutel) ?? 1, FUNCTIES[functie]?.minstens ?? 1));
  }
  return uit;
}

/** Makes rules of one kind of subject ready to run; the environment of CEL is made once. */
export class Regellezer {
  readonly #taal: Taal;
  readonly #omgeving: Environment;
  readonly #codes: readonly string[];

  constructor(taal: Taal) {
    this.#taal = taal;
    this.#omgeving = maakOmgeving(taal);
    this.#codes = codesVan(taal);
  }

  /** Refuses a rule with mistakes, all of them at once, each with its place. */
  lees<R extends Regelconcept>(regel: R): Uitkomst<GereedeRegel<R>, Regelfout[]> {
    const fouten: Regelfout[] = foutenInUitleg(regel);
    const formule = (plek: string, tekst: string, soort: 'bool' | 'double'): Gereed | null => {
      const uitkomst = leesFormule(this.#omgeving, tekst, soort, this.#codes, woordenboekVan(this.#taal));
      if (uitkomst.ok) return this.#metNodig(uitkomst.waarde);
      fouten.push({ plek, ...uitkomst.fout });
      return null;
    };
    const voorwaarde = formule('voorwaarde', regel.voorwaarde, 'bool');
    const zwaarder = ERNSTEN.toReversed().flatMap((ernst) => {
      const tekst = ernst === 'licht' ? undefined : regel.zwaarder?.[ernst];
      if (!tekst) return [];
      if (ERNSTEN.indexOf(ernst) <= ERNSTEN.indexOf(regel.ernst))
        fouten.push({
          plek: `zwaarder.${ernst}`,
          regel: 1,
          kolom: 1,
          melding: `De regel is altijd al ${regel.ernst}; verwacht: een zwaardere ernst`,
        });
      const gelezen = formule(`zwaarder.${ernst}`, tekst, 'bool');
      return gelezen ? [{ ernst, formule: gelezen }] : [];
    });
    const getallen = Object.entries(regel.getallen).flatMap(([naam, { formule: tekst, label, eenheid, rol }]) => {
      const gelezen = formule(`getallen.${naam}`, tekst, 'double');
      return gelezen ? [{ ...gelezen, naam, label, eenheid, rol }] : [];
    });
    if (fouten.length > 0 || !voorwaarde) return mislukt(fouten);
    return gelukt({ regel, voorwaarde, zwaarder, getallen });
  }

  #metNodig({ ast, bereken, delers, verwijzingen }: Formule): Gereed {
    const minstens = lengtes(ast);
    const nodig = new Map<string, Nodig>();
    for (const { bron, code } of verwijzingen) {
      const veld = veldIn(this.#taal, bron, code);
      const sleutel = `${bron}.${code}`;
      nodig.set(sleutel, {
        bron,
        code,
        naam: veld?.naam ?? code,
        eenheid: veld?.eenheid ?? null,
        minstens: minstens.get(sleutel) ?? 1,
      });
    }
    return { bereken, delers, nodig: [...nodig.values()] };
  }
}

/** A place for a number that does not exist, and a number without a place. */
function foutenInUitleg({ uitleg, getallen }: Regelconcept): Regelfout[] {
  const plaatsen = [...uitleg.matchAll(PLAATS_IN_UITLEG)];
  const namen = new Set(plaatsen.map(([, naam]) => naam));
  const bekend = Object.keys(getallen).map((n) => `{${n}}`);
  const fouten = plaatsen.flatMap(({ 1: naam = '', index }) =>
    Object.hasOwn(getallen, naam)
      ? []
      : [
          {
            ...{ plek: 'uitleg', ...plaatsVan(uitleg, index) },
            melding: `Onbekend getal in de uitleg: {${naam}}; verwacht: ${bekend.join(', ') || 'geen accolades, want er zijn geen getallen'}`,
          },
        ],
  );
  const vergeten = Object.keys(getallen).filter((naam) => !namen.has(naam) && getallen[naam]?.rol !== 'extra');
  return [
    ...fouten,
    ...vergeten.map((naam) => ({
      ...{ plek: 'uitleg', regel: 1, kolom: 1 },
      melding: `Het getal {${naam}} staat niet in de uitleg; verwacht: elk getal, behalve een extra`,
    })),
  ];
}

/** Everything that some rules look at, each once: what has to be computed for them. */
export function nodigVoor(regels: readonly GereedeRegel[]): Nodig[] {
  const uit = new Map<string, Nodig>();
  for (const { voorwaarde, zwaarder, getallen } of regels)
    for (const { nodig } of [voorwaarde, ...zwaarder.map((z) => z.formule), ...getallen])
      for (const een of nodig) uit.set(`${een.bron}.${een.code}`, een);
  return [...uit.values()];
}
