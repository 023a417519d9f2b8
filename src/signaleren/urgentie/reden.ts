import {
  alsContext,
  euro,
  type Formule,
  familieVan,
  type Indicator,
  inZin,
  type Kengetal,
  noemPeriode,
  opsomming,
  schrijfNaastNorm,
  schrijfNorm,
  schrijfWaarde,
} from '../indicatoren/index.ts';
import { tredeLager } from './domain.ts';
import type { Norm, Trede } from './normset.ts';
import type { Reden } from './voorstel.ts';

function vergelijking(indicator: Indicator, norm: Norm, waarde: number, grens: number): string {
  const { naam, eenheid } = indicator;
  if (eenheid === 'jaNee') return `${naam}: ${schrijfWaarde(eenheid, waarde)}.`;
  const laag = norm.richting === 'laagIsSlecht';
  const [w, g] = [schrijfNaastNorm(eenheid, waarde, grens), schrijfNorm(eenheid, grens)];
  if (norm.grensTelt) return `${naam}: ${w}. De grens is ${g} of ${laag ? 'minder' : 'meer'}.`;
  return `${naam} ${w} ligt ${laag ? 'onder' : 'boven'} ${g}.`;
}

/**
 * How many euros lie between a value and a bound, by the formula for it: positive is what is short, negative what there is to
 * spare. null when the indicator has no such formula, or it cannot be computed.
 */
export function euroTotGrens(formule: Formule, kengetal: Kengetal, grens: number): number | null {
  if (!formule.sturing || kengetal.herkomst === 'gepubliceerd') return null;
  const bedrag = formule.sturing({ ...alsContext(kengetal.invoer), norm: grens });
  return typeof bedrag === 'number' && Number.isFinite(bedrag) ? bedrag : null;
}

/** How many euros the better side of the bound is away; null when the formula for it cannot be computed. */
function afstand(formule: Formule, kengetal: Kengetal, grens: number): number | null {
  const bedrag = euroTotGrens(formule, kengetal, grens);
  return bedrag !== null && bedrag >= 1 ? bedrag : null;
}

function watNodig(formule: Formule, norm: Norm, kengetal: Kengetal, trede: Trede, grens: number): string {
  const { eenheid, sturing } = formule.indicator;
  const lager = tredeLager(norm, trede);
  if (eenheid === 'jaNee') return `Voor trede ${lager} moet dit voorbij zijn.`;
  const laag = norm.richting === 'laagIsSlecht';
  const eis = norm.grensTelt ? (laag ? 'meer dan' : 'minder dan') : laag ? 'minimaal' : 'hoogstens';
  const zin = `Voor trede ${lager} is ${eis} ${schrijfNorm(eenheid, grens)} nodig`;
  const bedrag = afstand(formule, kengetal, grens);
  return bedrag !== null && sturing ? `${zin}: ${sturing.zin.replace('{bedrag}', euro(bedrag, true))}.` : `${zin}.`;
}

/** A value that lies beyond its norm. */
export interface Overschrijding {
  readonly formule: Formule;
  readonly norm: Norm;
  readonly kengetal: Kengetal & { readonly waarde: number };
  /** An older value that stays in force. */
  readonly laatstBekend: boolean;
  readonly trede: Trede;
  /** The bound of that trede. */
  readonly grens: number;
  /** Names of others of the same familie that are as heavy with another value: mending only this one does not help. */
  readonly ook?: readonly string[];
}

/** Of each familie the heaviest; of equals the first, so give the plain indicators before their variants. */
export function zwaarstePerFamilie(overschrijdingen: readonly Overschrijding[]): Overschrijding[] {
  const zwaarst = new Map<string, Overschrijding>();
  for (const overschrijding of overschrijdingen) {
    const familie = familieVan(overschrijding.formule.indicator);
    const ander = zwaarst.get(familie);
    if (!ander || ander.trede < overschrijding.trede) zwaarst.set(familie, overschrijding);
    else if (ander.trede === overschrijding.trede && ander.kengetal.waarde !== overschrijding.kengetal.waarde)
      zwaarst.set(familie, { ...ander, ook: [...(ander.ook ?? []), inZin(overschrijding.formule.indicator.naam)] });
  }
  return [...zwaarst.values()];
}

/** The driver that a value beyond its norm is, in plain Dutch. */
export function redenVanKengetal(overschrijding: Overschrijding): Reden {
  const { formule, norm, kengetal, laatstBekend, trede, grens, ook } = overschrijding;
  const { indicator } = formule;
  const erbij = [
    ...(kengetal.herkomst === 'gepubliceerd' ? ['gepubliceerd kengetal'] : []),
    ...(laatstBekend ? [`laatst bekende waarde, over ${noemPeriode(kengetal.periode)}`] : []),
  ];
  const zin = vergelijking(indicator, norm, kengetal.waarde, grens);
  return {
    soort: 'kengetal',
    indicator: indicator.code,
    familie: familieVan(indicator),
    naam: indicator.naam,
    groep: indicator.groep,
    trede,
    waarde: kengetal.waarde,
    norm: grens,
    periode: kengetal.periode,
    laatstBekend,
    bron: norm.bron,
    tekst: erbij.length > 0 ? `${zin.slice(0, -1)} (${erbij.join('; ')}).` : zin,
    watNodig: watNodig(formule, norm, kengetal, trede, grens) + (ook ? ` Dat geldt ook voor: ${opsomming(ook)}.` : ''),
  };
}

/** The driver that it is when figures were never delivered without which nothing good can be said. */
export function redenVanOntbreken(namen: readonly string[], trede: Trede, bron: string): Reden {
  const wat = opsomming(namen.map(inZin));
  return {
    soort: 'ontbreekt',
    indicator: 'gegevensOntbreken',
    familie: 'gegevensOntbreken',
    naam: 'Gegevens ontbreken',
    groep: 'Verantwoording',
    trede,
    waarde: null,
    norm: null,
    periode: null,
    laatstBekend: false,
    bron,
    tekst: `Er zijn geen cijfers over ${wat}. Zonder die cijfers is niet te zeggen dat het goed gaat.`,
    watNodig: `Voor trede 1 zijn cijfers nodig over ${wat}.`,
  };
}
