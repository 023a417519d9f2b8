import { type ASTNode, type Context, Environment } from '@marcbachmann/cel-js';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { CONTROLETAAL, LIJSTBRON, RECORDBRONNEN, type Woordenboek } from './namen.ts';
import { type Celfout, onbekendDeel, vertaalFout, verwachtSoort } from './vertaling.ts';

/** How far apart two figures may be: the larger of an amount and a share of the larger of the two. */
export interface Marge {
  readonly absoluut: number;
  readonly relatief: number;
}

/** `bron.gegeven`, as a formula reads it. */
export interface Verwijzing {
  readonly bron: string;
  readonly code: string;
}

/** A formula that was read and checked. */
export interface Formule {
  readonly ast: ASTNode;
  readonly bereken: (context: Context) => unknown;
  readonly verwijzingen: readonly Verwijzing[];
  /** Parts below a division line: where one is zero, the outcome means nothing. */
  readonly delers: readonly ((context: Context) => unknown)[];
}

/** Room between two figures, see `Marge`. */
export const speling = (marge: Marge, a: number, b: number): number =>
  Math.max(marge.absoluut, marge.relatief * Math.max(Math.abs(a), Math.abs(b)));

/** The middle of a list; of an even number the mean of the two in the middle; NaN of an empty one. */
export function mediaan(lijst: readonly number[]): number {
  const rij = [...lijst].sort((a, b) => a - b);
  const midden = Math.floor(rij.length / 2);
  const boven = rij[midden] ?? Number.NaN;
  return rij.length % 2 === 1 ? boven : ((rij[midden - 1] ?? Number.NaN) + boven) / 2;
}

/** Median of the distances to the median: a measure of spread that one odd quarter does not move. */
export function spreiding(lijst: readonly number[]): number {
  const midden = mediaan(lijst);
  return mediaan(lijst.map((waarde) => Math.abs(waarde - midden)));
}

/**
 * The words of a check: records with a field per known gegeven, and functions. Everything is a double, so that nobody has to
 * know the difference between 2 and 2.0.
 */
export function maakOmgeving(codes: readonly string[], marge: Marge): Environment {
  const velden = (soort: string) => Object.fromEntries([...codes, 'gegeven'].map((code) => [code, soort]));
  const omgeving = new Environment({ limits: { maxAstNodes: 300, maxDepth: 24 } })
    .registerType({ name: 'Cijfers', schema: velden('double') })
    .registerType({ name: 'Reeksen', schema: velden('list<double>') })
    .registerVariable(LIJSTBRON, 'Reeksen')
    .registerVariable('kwartaal', 'double')
    .registerFunction('abs(double): double', Math.abs)
    .registerFunction('min(double, double): double', Math.min)
    .registerFunction('max(double, double): double', Math.max)
    .registerFunction('mediaan(list<double>): double', mediaan)
    .registerFunction('spreiding(list<double>): double', spreiding)
    .registerFunction('aantal(list<double>): double', (lijst: readonly number[]) => lijst.length)
    .registerFunction(
      'ongeveer(double, double): bool',
      (a: number, b: number) => Math.abs(a - b) <= speling(marge, a, b),
    )
    .registerFunction('hoogstens(double, double): bool', (a: number, b: number) => a - b <= speling(marge, a, b))
    .registerFunction('minstens(double, double): bool', (a: number, b: number) => b - a <= speling(marge, a, b));
  for (const bron of RECORDBRONNEN) omgeving.registerVariable(bron, 'Cijfers');
  return omgeving;
}

/** The node and everything below it. */
export function* knopen(knoop: ASTNode): Generator<ASTNode> {
  yield knoop;
  const delen: unknown[] = Array.isArray(knoop.args) ? knoop.args.flat(2) : [knoop.args];
  for (const deel of delen)
    if (deel !== null && typeof deel === 'object' && 'op' in deel) yield* knopen(deel as ASTNode);
}

function lees(omgeving: Environment, tekst: string) {
  const formule = omgeving.parse(tekst);
  for (const knoop of knopen(formule.ast))
    if (knoop.op === 'value' && typeof knoop.args === 'bigint') Object.assign(knoop, { args: Number(knoop.args) });
  return formule;
}

/**
 * Reads one formula. Refuses what is no CEL, unknown names and fields, and what does not give a `soort`; the refusal has the place
 * in the text.
 */
export function leesFormule(
  omgeving: Environment,
  tekst: string,
  soort: 'bool' | 'double',
  codes: readonly string[],
  taal: Woordenboek = CONTROLETAAL,
): Uitkomst<Formule, Celfout> {
  try {
    const formule = lees(omgeving, tekst);
    const alle = [...knopen(formule.ast)];
    const vreemd = alle.map((knoop) => onbekendDeel(knoop, taal)).find((fout) => fout !== null);
    if (vreemd) return mislukt(vreemd);
    const controle = formule.check();
    if (!controle.valid) return mislukt(vertaalFout(controle.error, tekst, codes, taal));
    if (controle.type !== soort) return mislukt(verwachtSoort(tekst, soort, controle.type, taal));
    const verwijzingen = alle.flatMap((k) =>
      k.op === '.' && k.args[0].op === 'id' ? [{ bron: k.args[0].args, code: k.args[1] }] : [],
    );
    const delers = alle.flatMap((k) => {
      if (k.op !== '/' || k.args[1].op === 'value') return [];
      const deler = lees(omgeving, tekst.slice(k.args[1].start, k.args[1].end));
      return deler.check().valid ? [deler] : [];
    });
    return gelukt({ ast: formule.ast, bereken: formule, verwijzingen, delers });
  } catch (fout) {
    return mislukt(vertaalFout(fout, tekst, codes, taal));
  }
}
