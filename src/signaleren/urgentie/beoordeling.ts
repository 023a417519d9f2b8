import type { Gegeven } from '../../meten/catalogus/index.ts';
import { opVolgorde } from '../../meten/kennis/index.ts';
import {
  type Formule,
  familieVan,
  type Indicator,
  isKengetal,
  type Kengetal,
  noemReden,
  Rekenboek,
  schrijfWaarde,
} from '../indicatoren/index.ts';
import { hoogste, tredeVan } from './domain.ts';
import { momentVan, redenVanGebeurtenis, wegend } from './gebeurtenissen.ts';
import type { Gebeurtenissoort, Norm, Normset } from './normset.ts';
import { type Overschrijding, redenVanKengetal, redenVanOntbreken, zwaarstePerFamilie } from './reden.ts';
import type { Dossierinvoer, Kengetalstand, Reden, Voorstel, Voorval } from './voorstel.ts';

/** Definitions made ready for judging: checked, compiled and findable by code. */
export interface Regels {
  readonly gegevens: ReadonlyMap<string, Gegeven>;
  readonly formules: readonly Formule[];
  readonly gebeurtenissoorten: ReadonlyMap<string, Gebeurtenissoort>;
  readonly normset: Normset;
}

/** The rules that apply to one sort of organisation. */
interface Maatstaf extends Regels {
  readonly normen: ReadonlyMap<string, Norm>;
  readonly naam: (code: string) => string;
}

const geldtVoor = (soorten: readonly string[], alleenVoor?: readonly string[]): boolean =>
  !alleenVoor || alleenVoor.some((soort) => soorten.includes(soort));

function maatstafVoor(regels: Regels, soorten: readonly string[]): Maatstaf {
  const formules = regels.formules.filter((f) => geldtVoor(soorten, f.indicator.alleenVoor));
  const normen = regels.normset.normen.filter((n) => geldtVoor(soorten, n.alleenVoor));
  const indicatoren = new Map(formules.map((f) => [f.indicator.code, f.indicator]));
  return {
    ...regels,
    formules,
    normen: new Map(normen.map((n) => [n.indicator, n])),
    naam: (code) => regels.gegevens.get(code)?.naam ?? indicatoren.get(code)?.naam ?? code,
  };
}

/** A published ratio that differs more than this from the computed one deserves a remark. */
const MERKBAAR_VERSCHIL = 0.01;

function opmerkingBij({ indicator }: Formule, { gepubliceerd, waarde }: Kengetal): string | undefined {
  if (gepubliceerd === undefined || waarde === null || Math.abs(gepubliceerd - waarde) <= MERKBAAR_VERSCHIL) return;
  const { eenheid } = indicator;
  return `De organisatie publiceerde ${schrijfWaarde(eenheid, gepubliceerd)}; berekend is ${schrijfWaarde(eenheid, waarde)}.`;
}

/**
 * Whether an older value stopped to be in force. The stricter members of a familie look at the incidental gains of four quarters;
 * when the plain indicator is known four quarters later, all those gains lie outside what is judged.
 */
function isVerlopen({ indicator }: Formule, kengetal: Kengetal, boek: Rekenboek): boolean {
  const gewoon = boek.geldend(familieVan(indicator));
  return gewoon !== undefined && gewoon.rang - kengetal.rang >= 4;
}

interface Kengetaloordeel {
  readonly kengetallen: Record<string, Kengetalstand>;
  readonly redenen: Reden[];
  /** Indicators with a norm whose value in force is an older one. */
  readonly verouderd: Indicator[];
}

function beoordeelKengetallen(boek: Rekenboek, { formules, normen }: Maatstaf): Kengetaloordeel {
  const kengetallen: Record<string, Kengetalstand> = {};
  const verouderd: Indicator[] = [];
  const overschrijdingen: Overschrijding[] = [];
  for (const formule of formules) {
    const { code, geenWaarde } = formule.indicator;
    const kengetal = boek.geldend(code);
    if (!kengetal || isVerlopen(formule, kengetal, boek)) continue;
    const { waarde, periode, herkomst, invoer } = kengetal;
    const laatstBekend = kengetal.rang !== boek.laatsteRang();
    const norm = normen.get(code);
    const uitslag = norm && waarde !== null ? tredeVan(norm, waarde) : null;
    if (norm && waarde !== null && uitslag && uitslag.grens !== null) {
      const { trede, grens } = uitslag;
      overschrijdingen.push({ formule, norm, kengetal: { ...kengetal, waarde }, laatstBekend, trede, grens });
    }
    if (norm && laatstBekend) verouderd.push(formule.indicator);
    const opmerking = opmerkingBij(formule, kengetal);
    kengetallen[code] = {
      waarde,
      periode,
      trede: norm ? (uitslag?.trede ?? 1) : null,
      bron: herkomst === 'gepubliceerd' ? 'gepubliceerd kengetal' : 'berekend',
      laatstBekend,
      invoer,
      ...(waarde === null && { tekst: geenWaarde ?? 'niets te tellen' }),
      ...(opmerking && { opmerking }),
    };
  }
  return { kengetallen, redenen: zwaarstePerFamilie(overschrijdingen).map(redenVanKengetal), verouderd };
}

/** What cannot be missed: what is not there now, and the driver for what was never there. */
function beoordeelVolledigheid(boek: Rekenboek, { normset }: Maatstaf, verouderd: Kengetaloordeel['verouderd']) {
  const ontbreekt = normset.onmisbaar.filter((o) => !o.indicatoren.some((code) => isKengetal(boek.nieuwste(code))));
  const nooit = ontbreekt.filter((o) => o.tredeBijOntbreken > 1 && !o.indicatoren.some((code) => boek.geldend(code)));
  const trede = hoogste(nooit.map((o) => o.tredeBijOntbreken));
  const namen = nooit.map((o) => o.naam);
  const onmisbaar = new Set(ontbreekt.flatMap((o) => o.indicatoren));
  const oud = new Set(verouderd.map((i) => i.code));
  // Of a familie the plain member is enough, and of what cannot be missed the name of the whole.
  const overig = verouderd.filter((indicator) => {
    const familie = familieVan(indicator);
    return !onmisbaar.has(familie) && (familie === indicator.code || !oud.has(familie));
  });
  return {
    ontbreekt: [...ontbreekt, ...overig].map(({ naam }) => naam),
    redenen: nooit.length > 0 ? [redenVanOntbreken(namen, trede, normset.naam)] : [],
  };
}

function nietTeBerekenen(boek: Rekenboek, { formules, naam }: Maatstaf) {
  return formules.flatMap(({ indicator }) => {
    const resultaat = boek.nieuwste(indicator.code);
    if (!resultaat || isKengetal(resultaat)) return [];
    return [{ indicator: indicator.code, naam: indicator.naam, want: noemReden(resultaat, naam) }];
  });
}

const zwaarsteEerst = (a: Reden, b: Reden): number => b.trede - a.trede || (a.indicator < b.indicator ? -1 : 1);

function oordeel(op: string, boek: Rekenboek, voorvallen: readonly Voorval[], maatstaf: Maatstaf): Voorstel {
  const { kengetallen, redenen, verouderd } = beoordeelKengetallen(boek, maatstaf);
  const volledigheid = beoordeelVolledigheid(boek, maatstaf, verouderd);
  const { gebeurtenissoorten } = maatstaf;
  const alle = [
    ...redenen,
    ...wegend(voorvallen, op, gebeurtenissoorten).map((v) => redenVanGebeurtenis(v, gebeurtenissoorten)),
    ...volledigheid.redenen,
  ].sort(zwaarsteEerst);
  const rang = boek.laatsteRang();
  const { ontbreekt } = volledigheid;
  return {
    op,
    periode: rang === undefined ? null : (boek.periode(rang) ?? null),
    trede: hoogste(alle.map((r) => r.trede)),
    onvolledig: ontbreekt.length > 0,
    ontbreekt,
    redenen: alle,
    nietTeBerekenen: nietTeBerekenen(boek, maatstaf),
    kengetallen,
  };
}

/**
 * What the machine proposes after each moment at which something was learned, oldest first: a pure function of what was
 * known by then. Worst-of over all figures and events in force.
 * - A missing figure never lowers a trede: the latest value that could be computed stays in force, and `onvolledig` says so.
 * - An incidental gain never clears an alert: equity, result, current assets and the budget are judged without it as well.
 * - A correction replaces figure by figure; an older period that comes late is never the latest.
 * - Trede 6 comes from events only. Figures that were never delivered are never good: see `onmisbaar` of the norm set.
 * The order of the lists does not matter.
 */
export function beoordeel(regels: Regels, invoer: Dossierinvoer): Voorstel[] {
  const maatstaf = maatstafVoor(regels, invoer.soorten);
  const leveringen = Map.groupBy(opVolgorde(invoer.leveringen), (l) => l.op);
  const voorvallen = Map.groupBy(invoer.gebeurtenissen, momentVan);
  const momenten = [...new Set([...leveringen.keys(), ...voorvallen.keys()])].sort();
  const boek = new Rekenboek(maatstaf.formules);
  const bekend: Voorval[] = [];
  return momenten.map((op) => {
    boek.neemOp(leveringen.get(op) ?? []);
    bekend.push(...(voorvallen.get(op) ?? []));
    return oordeel(op, boek, bekend, maatstaf);
  });
}
