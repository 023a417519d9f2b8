import type { Context, Environment } from '@marcbachmann/cel-js';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { dichtstbij } from '../catalogus/index.ts';
import { type Formule, leesFormule, type Marge, maakOmgeving, type Verwijzing } from './celtaal.ts';
import type { Bevinding, Controle, Controlefout, Controlegegevens } from './domain.ts';
import { LIJSTBRON, RECORDBRONNEN } from './namen.ts';
import { type Eenheid, eenheidVan, schrijf } from './schrijfwijze.ts';
import { plaatsVan } from './vertaling.ts';

/** A field that checks can be about. Without a name its code is shown; without a unit a bare number. */
export interface Bekend {
  readonly code: string;
  readonly naam?: string;
  readonly eenheid?: Eenheid | string | null;
}

/** A check that was read, checked and made ready to run. */
export interface GereedeControle {
  readonly controle: Controle;
  readonly formule: Formule;
  readonly voorwaarde: Formule | null;
  readonly getallen: readonly { readonly naam: string; readonly formule: Formule; readonly eenheid: Eenheid | null }[];
  /** All that must be known before the check can say anything. */
  readonly invoer: readonly Verwijzing[];
  readonly naamGegeven: string;
}

const PLAATS_IN_MELDING = /\{([^{}]*)\}/g;

/**
 * Makes checks ready to run. Refuses all that have a mistake, each with its place. Runs once per set of checks, not per delivery.
 * @param bekend the fields that a form can have
 */
export function compileerControles(
  controles: readonly Controle[],
  bekend: readonly Bekend[],
): Uitkomst<GereedeControle[], Controlefout[]> {
  const velden = new Map(bekend.map((veld) => [veld.code, veld]));
  const omgevingen = new Map<string, Environment>();
  const omgevingVoor = (marge: Marge): Environment => {
    const sleutel = `${marge.absoluut}/${marge.relatief}`;
    const omgeving = omgevingen.get(sleutel) ?? maakOmgeving([...velden.keys()], marge);
    omgevingen.set(sleutel, omgeving);
    return omgeving;
  };
  const fouten: Controlefout[] = [];
  const gereed: GereedeControle[] = [];
  for (const controle of controles) {
    const uitkomst = compileer(controle, velden, omgevingVoor(controle.marge));
    if (uitkomst.ok) gereed.push(uitkomst.waarde);
    else fouten.push(...uitkomst.fout);
  }
  return fouten.length > 0 ? mislukt(fouten) : gelukt(gereed);
}

function compileer(
  controle: Controle,
  velden: ReadonlyMap<string, Bekend>,
  omgeving: Environment,
): Uitkomst<GereedeControle, Controlefout[]> {
  const codes = [...velden.keys()];
  const fouten: Controlefout[] = [];
  const meld = (plek: string, regel: number, kolom: number, melding: string) =>
    fouten.push({ controle: controle.code, plek, regel, kolom, melding });
  const lees = (plek: string, tekst: string, soort: 'bool' | 'double'): Formule | null => {
    const uitkomst = leesFormule(omgeving, tekst, soort, codes);
    if (uitkomst.ok) return uitkomst.waarde;
    meld(plek, uitkomst.fout.regel, uitkomst.fout.kolom, uitkomst.fout.melding);
    return null;
  };
  for (const code of controle.gegevens) {
    if (velden.has(code)) continue;
    const beste = dichtstbij(code, codes);
    meld('gegevens', 1, 1, `Onbekend gegeven: ${code}.${beste ? ` Bedoelt u ${beste}?` : ''}`);
  }
  for (const { plek, melding } of foutenInMelding(controle)) {
    const { regel, kolom } = plaatsVan(controle.melding, plek);
    meld('melding', regel, kolom, melding);
  }
  const formule = lees('formule', controle.formule, 'bool');
  const voorwaarde = controle.voorwaarde === undefined ? null : lees('voorwaarde', controle.voorwaarde, 'bool');
  const eerste = velden.get(controle.gegevens[0] ?? '');
  const eenheden = new Map([...velden.values()].map((veld) => [veld.code, (veld.eenheid ?? null) as Eenheid]));
  eenheden.set('gegeven', (eerste?.eenheid ?? null) as Eenheid);
  const getallen = Object.entries(controle.getallen).flatMap(([naam, tekst]) => {
    const gelezen = lees(`getallen.${naam}`, tekst, 'double');
    return gelezen ? [{ naam, formule: gelezen, eenheid: eenheidVan(gelezen.ast, eenheden) }] : [];
  });
  if (fouten.length > 0 || !formule) return mislukt(fouten);
  const invoer = [formule, voorwaarde, ...getallen.map((g) => g.formule)].flatMap((f) => f?.verwijzingen ?? []);
  const naamGegeven = eerste?.naam ?? eerste?.code ?? '';
  return gelukt({ controle, formule, voorwaarde, getallen, invoer, naamGegeven });
}

/** A place for a figure that does not exist, and a figure without a place. */
function foutenInMelding({ melding, getallen }: Controle): { plek: number; melding: string }[] {
  const plaatsen = [...melding.matchAll(PLAATS_IN_MELDING)];
  const namen = new Set(plaatsen.map(([, naam]) => naam));
  const fouten = plaatsen.flatMap(({ 1: naam = '', index }) => {
    if (naam === 'naam' || Object.hasOwn(getallen, naam)) return [];
    const bekend = ['naam', ...Object.keys(getallen)].map((n) => `{${n}}`).join(', ');
    return [{ plek: index, melding: `Onbekend getal in de melding: {${naam}}; verwacht: ${bekend}` }];
  });
  const vergeten = Object.keys(getallen).filter((naam) => !namen.has(naam));
  return [
    ...fouten,
    ...vergeten.map((naam) => ({
      plek: 0,
      melding: `Het getal {${naam}} staat niet in de melding; verwacht: elk getal`,
    })),
  ];
}

/**
 * What ready checks have to say about figures. A check of which a figure is missing, or in which something is divided by zero,
 * says nothing: missing is missing.
 */
export function voerUit(gereed: readonly GereedeControle[], gegevens: Controlegegevens): Bevinding[] {
  const context = maakContext(gegevens);
  return gereed.flatMap((controle) => {
    const bevinding = pasToe(controle, gegevens, context);
    return bevinding ? [bevinding] : [];
  });
}

/** Whether a check is for this form and period, with all its figures known and its condition met. */
export function isTeToetsen(gereed: GereedeControle, gegevens: Controlegegevens): boolean {
  return isVanToepassing(gereed, gegevens, maakContext(gegevens));
}

function isVanToepassing(gereed: GereedeControle, { periode, vorm }: Controlegegevens, context: Context): boolean {
  const { controle, voorwaarde, invoer } = gereed;
  if (controle.vormen && !controle.vormen.includes(vorm)) return false;
  if (controle.jaarOfKwartaal && (controle.jaarOfKwartaal === 'jaar') !== (periode.length === 4)) return false;
  wijsAan(context, controle.gegevens[0] ?? '');
  if (invoer.some(({ bron, code }) => !isBekend(context[bron]?.[code], bron))) return false;
  return voorwaarde === null || voorwaarde.bereken(context) === true;
}

function pasToe(gereed: GereedeControle, gegevens: Controlegegevens, context: Context): Bevinding | null {
  if (!isVanToepassing(gereed, gegevens, context)) return null;
  const { controle, formule, getallen } = gereed;
  const formules = [formule, ...getallen.map((g) => g.formule)];
  if (formules.some((f) => f.delers.some((deler) => deler(context) === 0))) return null;
  if (formule.bereken(context) === true) return null;
  const teksten = new Map<string, string>([['naam', gereed.naamGegeven]]);
  for (const getal of getallen) {
    const waarde = getal.formule.bereken(context);
    if (typeof waarde !== 'number' || !Number.isFinite(waarde)) return null;
    teksten.set(getal.naam, schrijf(waarde, getal.eenheid));
  }
  const melding = controle.melding.replace(PLAATS_IN_MELDING, (heel, naam: string) => teksten.get(naam) ?? heel);
  const { code, versie, ernst } = controle;
  return { controle: code, versie, ernst, gegevens: controle.gegevens, melding };
}

const isBekend = (waarde: unknown, bron: string): boolean =>
  bron === LIJSTBRON ? Array.isArray(waarde) && waarde.length > 0 : Number.isFinite(waarde);

/** What the formulas read, made once for all checks. */
function maakContext({ periode, cel, vorige, jaarTerug, jaar, eerder, historie }: Controlegegevens): Context {
  return {
    kwartaal: periode.length === 4 ? 4 : Number(periode.slice(6)),
    nu: { ...cel },
    vorige: { ...vorige },
    jaarTerug: { ...jaarTerug },
    jaar: { ...jaar },
    eerder: { ...eerder },
    historie: { ...historie },
  };
}

/** Makes `gegeven` mean the first field of a check, in every record. */
function wijsAan(context: Context, code: string): void {
  for (const bron of [...RECORDBRONNEN, LIJSTBRON]) context[bron].gegeven = context[bron][code];
}

/** The fields that checks read, by their own codes. */
export function veldenIn(gereed: readonly GereedeControle[]): string[] {
  const codes = gereed.flatMap(({ controle, invoer }) =>
    invoer.map(({ code }) => (code === 'gegeven' ? (controle.gegevens[0] ?? '') : code)),
  );
  return [...new Set(codes)];
}
