import { type ASTNode, type Context, Environment } from '@marcbachmann/cel-js';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { KENGETAL_PREFIX } from '../../meten/catalogus/index.ts';
import { BRONNEN, type Indicator, leesVerwijzing, type Verwijzing } from './domain.ts';

/** A part below a division line: it must be above zero, or the outcome means nothing. */
export interface Deler {
  readonly invoer: readonly Verwijzing[];
  readonly bereken: (context: Context) => unknown;
}

/** An indicator whose formula has been read, checked and made ready to run. */
export interface Formule {
  readonly indicator: Indicator;
  readonly invoer: readonly Verwijzing[];
  /** The inputs that ask for a quarter. */
  readonly perKwartaal: readonly Verwijzing[];
  readonly metPrognose: boolean;
  readonly delers: readonly Deler[];
  readonly bereken: (context: Context) => unknown;
  /** Under which codes the published ratio is delivered: its own, and that of the year ratio that counts for it. */
  readonly publicatie: { readonly eigen: string; readonly vanJaar: string | null };
  /** Euros to go until the value reaches `norm`. */
  readonly sturing: ((context: Context) => unknown) | null;
}

/**
 * The first month (1 … 12) in which the expected liquidity, less an amount, is below zero. null: no such month in twelve.
 * NaN: no such month in what is known, but a month is missing, so it cannot be said.
 */
export function eersteTekort(prognose: readonly (number | null)[], eraf: number): number | null {
  const maand = prognose.findIndex((bedrag) => bedrag !== null && bedrag - eraf < 0);
  if (maand >= 0) return maand + 1;
  return prognose.length === 12 && !prognose.includes(null) ? null : Number.NaN;
}

const basis = BRONNEN.reduce((omgeving, naam) => omgeving.registerVariable(naam, 'map'), new Environment())
  .registerVariable('prognose', 'list')
  .registerFunction('eersteTekort(list, double): dyn', eersteTekort);
const metNorm = basis.clone().registerVariable('norm', 'double');

/** The node and everything below it. */
function* knopen(knoop: ASTNode): Generator<ASTNode> {
  yield knoop;
  const delen: unknown[] = Array.isArray(knoop.args) ? knoop.args.flat(2) : [knoop.args];
  for (const deel of delen)
    if (deel !== null && typeof deel === 'object' && 'op' in deel) yield* knopen(deel as ASTNode);
}

const tekstVan = (knoop: ASTNode): string => knoop.input.slice(knoop.start, knoop.end);

/** What a piece of formula reads: `prognose`, or a name with one of the known maps before it. */
function gebruiktIn(knoop: ASTNode): string[] {
  const gevonden = [...knopen(knoop)].flatMap((k) => {
    if (k.op === 'id') return k.args === 'prognose' ? ['prognose'] : [];
    return k.op === '.' && k.args[0].op === 'id' ? [`${k.args[0].args}.${k.args[1]}`] : [];
  });
  return [...new Set(gevonden)];
}

function lees(omgeving: Environment, tekst: string) {
  const formule = omgeving.parse(tekst);
  const controle = formule.check();
  if (!controle.valid) throw controle.error;
  return formule;
}

/** Every input is 1: shows before the first real figure whether a formula runs (`x / 2` does not, `x / 2.0` does). */
function proefcontext(invoer: readonly Verwijzing[]): Context {
  const context: Context = {
    prognose: new Array(12).fill(1),
    ...Object.fromEntries(BRONNEN.map((bron) => [bron, {}])),
  };
  for (const { bron, code } of invoer) if (bron !== 'prognose') context[bron][code] = 1;
  return context;
}

/**
 * Reads the CEL of an indicator. Refuses what is no CEL, what gives no number, what uses an unknown name, and what uses an input that the
 * indicator does not list (a formula that hides an input could not show it). Runs once per definition, not per figure.
 */
export function compileer(indicator: Indicator): Uitkomst<Formule> {
  try {
    const formule = lees(basis, indicator.formule);
    const invoer = indicator.invoer.map(leesVerwijzing);
    const vermeld = new Set(invoer.map((v) => v.tekst));
    const vergeten = gebruiktIn(formule.ast).find((tekst) => !vermeld.has(tekst));
    if (vergeten) return mislukt(`${indicator.code}: de formule gebruikt ${vergeten}, maar dat staat niet bij invoer`);
    const delers = [...knopen(formule.ast)].flatMap((k) => {
      if (k.op !== '/' || k.args[1].op === 'value') return [];
      return [{ invoer: gebruiktIn(k.args[1]).map(leesVerwijzing), bereken: lees(basis, tekstVan(k.args[1])) }];
    });
    const sturing = indicator.sturing ? lees(metNorm, indicator.sturing.formule) : null;
    const perKwartaal = invoer.filter((v) => v.bron === 'kwartaal');
    const { code, jaarcijferVan } = indicator;
    const publicatie = {
      eigen: KENGETAL_PREFIX + code,
      vanJaar: jaarcijferVan ? KENGETAL_PREFIX + jaarcijferVan : null,
    };
    const metPrognose = vermeld.has('prognose');
    const proef = formule(proefcontext(invoer));
    if (typeof proef !== 'number' && proef !== null) return mislukt(`${code}: de formule geeft geen getal`);
    return gelukt({ indicator, invoer, perKwartaal, metPrognose, delers, bereken: formule, publicatie, sturing });
  } catch (fout) {
    return mislukt(`${indicator.code}: de formule is geen geldige CEL: ${(fout as Error).message.split('\n')[0]}`);
  }
}

/**
 * Makes a set of indicators ready, in an order in which each comes after those it uses. Refuses an unknown kengetal
 * and indicators that need each other.
 */
export function compileerAlle(indicatoren: readonly Indicator[]): Uitkomst<readonly Formule[], readonly string[]> {
  const fouten: string[] = [];
  const formules = new Map<string, Formule>();
  for (const indicator of indicatoren) {
    const uitkomst = compileer(indicator);
    if (uitkomst.ok) formules.set(indicator.code, uitkomst.waarde);
    else fouten.push(uitkomst.fout);
  }
  const volgorde = new Set<Formule>();
  const bezig = new Set<string>();
  const plaats = (formule: Formule): void => {
    const { code } = formule.indicator;
    if (volgorde.has(formule)) return;
    if (bezig.has(code)) {
      fouten.push(`${code}: de formule heeft zichzelf nodig`);
      return;
    }
    bezig.add(code);
    for (const { bron, code: nodig } of formule.invoer) {
      if (bron !== 'kengetal' && bron !== 'vorige' && bron !== 'jaarTerug') continue;
      const andere = formules.get(nodig);
      if (!andere) fouten.push(`${code}: kengetal ${nodig} bestaat niet`);
      // Values of an earlier period are there already: only the same period asks for an order.
      else if (bron === 'kengetal') plaats(andere);
    }
    bezig.delete(code);
    volgorde.add(formule);
  };
  for (const formule of formules.values()) plaats(formule);
  return fouten.length > 0 ? mislukt(fouten) : gelukt([...volgorde]);
}
