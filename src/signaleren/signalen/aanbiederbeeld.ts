import { type Datum, plusDagen, plusMaanden } from '../../kernel/datum.ts';
import type { Periode } from '../../kernel/periode.ts';
import { type Levering, type Moment, opVolgorde } from '../../meten/kennis/index.ts';
import { type Formule, isKengetal, type Kengetal, Rekenboek } from '../indicatoren/index.ts';
import { beginVan, dagVan, type Gebeurtenissoort, momentVan, type Voorval, wegend } from '../urgentie/index.ts';
import type { Beeld, Veldstand, Waarde } from './beeld.ts';
import type { Nodig } from './compileren.ts';
import { Gebreken, type Uitlegfeit } from './gebreken.ts';
import { aftrekVan, type Kwaliteitsfeit, weeg } from './kwaliteit.ts';
import { gedragmomenten, gedragOp, type Uitvraagfeit } from './levergedrag.ts';
import { type Nieuwsfeit, nieuwsmomenten, nieuwsOp } from './nieuwstelling.ts';
import type { Vergelijking } from './vergelijking.ts';

/** All that is known of one provider, each fact with the moment at which we learned it; in any order. */
export interface Aanbiederkennis {
  readonly soorten: readonly string[];
  readonly leveringen: readonly Levering[];
  readonly gebeurtenissen: readonly Voorval[];
  readonly uitvragen: readonly Uitvraagfeit[];
  readonly nieuws: readonly Nieuwsfeit[];
  readonly uitleg: readonly Uitlegfeit[];
}

/** How a provider is looked at. */
export interface Kijk {
  /** The formulas that the rules need, in the order of `compileerAlle`. */
  readonly formules: readonly Formule[];
  readonly gebeurtenissoorten: ReadonlyMap<string, Gebeurtenissoort>;
  readonly nodig: readonly Nodig[];
  readonly vergelijking: Vergelijking;
  /** Moments at which there may be something new without a new fact: the first days of rules. */
  readonly ook: readonly Moment[];
  /** Nothing after this moment is looked at. */
  readonly tot: Moment;
}

/** Quarters after which an older value is no longer weighed when newer figures came in without it. */
const TE_OUD = 4;
const HOOGSTENS_REEKS = 20;
/** A quarter may be missing in a series, no more. */
const GROOTSTE_GAT = 2;
const GENOEG_VOOR_METHODE = 12;

/** The formulas that some codes need, with those that they are made of. */
export function formulesVoor(formules: readonly Formule[], codes: Iterable<string>): Formule[] {
  const perCode = new Map(formules.map((f) => [f.indicator.code, f]));
  const mee = new Set<string>();
  const neem = (code: string): void => {
    const formule = perCode.get(code);
    if (!formule || mee.has(code)) return;
    mee.add(code);
    for (const { bron, code: ander } of formule.invoer)
      if (bron === 'kengetal' || bron === 'vorige' || bron === 'jaarTerug') neem(ander);
  };
  for (const code of codes) neem(code);
  return formules.filter(({ indicator }) => mee.has(indicator.code));
}

/** An event is weighed until its months are over: then it must be looked at again. */
const uitgewogen = ({ datum }: Voorval, soort: Gebeurtenissoort | undefined): Moment[] =>
  soort && soort.weegtMaanden !== null && soort.trede > 1
    ? [beginVan(plusDagen(plusMaanden(datum, soort.weegtMaanden), 1))]
    : [];

function momentenVan(kennis: Aanbiederkennis, { gebeurtenissoorten, ook, tot }: Kijk): Moment[] {
  const feiten = [
    ...kennis.leveringen.map(({ op }) => op),
    ...kennis.gebeurtenissen.map(momentVan),
    ...kennis.gebeurtenissen.flatMap((g) => uitgewogen(g, gebeurtenissoorten.get(g.soort))),
    ...gedragmomenten(kennis.uitvragen),
    ...nieuwsmomenten(kennis.nieuws),
  ];
  const eerste = feiten.reduce((vroegst, m) => (vroegst === '' || m < vroegst ? m : vroegst), '');
  // A rule that begins before anything is known has nothing to look at.
  const alle = [...feiten, ...ook.filter((m) => eerste !== '' && m > eerste)];
  return [...new Set(alle)].filter((m) => m <= tot).sort();
}

/** The figures of one provider at one moment, worked out once while no new ones come in. */
class Cijferstand {
  readonly #boek: Rekenboek;
  readonly #reeksen = new Map<string, ReadonlyMap<number, Kengetal>>();

  constructor(boek: Rekenboek) {
    this.#boek = boek;
  }

  #reeks(code: string): ReadonlyMap<number, Kengetal> {
    let reeks = this.#reeksen.get(code);
    if (!reeks) {
      reeks = new Map(
        this.#boek.reeks(code).flatMap(({ rang, resultaat }) => (isKengetal(resultaat) ? [[rang, resultaat]] : [])),
      );
      this.#reeksen.set(code, reeks);
    }
    return reeks;
  }

  /** The value in force, unless it is more than a year older than the newest figures. */
  geldend(code: string): Kengetal | undefined {
    const kengetal = this.#boek.geldend(code);
    const laatste = this.#boek.laatsteRang();
    return kengetal && laatste !== undefined && laatste - kengetal.rang <= TE_OUD ? kengetal : undefined;
  }

  isOuder(code: string): boolean {
    const kengetal = this.geldend(code);
    return kengetal !== undefined && kengetal.rang !== this.#boek.laatsteRang();
  }

  eerder(code: string, terug: number): Kengetal | undefined {
    const kengetal = this.geldend(code);
    return kengetal && this.#reeks(code).get(kengetal.rang - terug);
  }

  /** The quarters up to and including the one in force, oldest first. */
  kwartalen(code: string): Kengetal[] {
    const laatste = this.geldend(code);
    const reeks = this.#reeks(code);
    const uit: Kengetal[] = [];
    for (
      let rang = laatste?.rang ?? 0, gat = 0;
      laatste && gat < GROOTSTE_GAT && uit.length < HOOGSTENS_REEKS;
      rang--
    ) {
      const kengetal = reeks.get(rang);
      if (!kengetal || kengetal.waarde === null || kengetal.periode.length === 4) gat++;
      else {
        uit.push(kengetal);
        gat = 0;
      }
    }
    return uit.reverse();
  }

  laatstePeriode(): Periode | null {
    const rang = this.#boek.laatsteRang();
    return rang === undefined ? null : (this.#boek.periode(rang) ?? null);
  }
}

const alsGetal = (kengetal: Kengetal | undefined): number | undefined => kengetal && (kengetal.waarde ?? Number.NaN);

function kengetalVeld(
  stand: Cijferstand,
  { bron, code }: Nodig,
  plek: (code: string) => number | undefined,
): Waarde | undefined {
  switch (bron) {
    case 'kengetal':
      return alsGetal(stand.geldend(code));
    case 'vorige':
      return alsGetal(stand.eerder(code, 1));
    case 'jaarTerug':
      return alsGetal(stand.eerder(code, 4));
    case 'reeks': {
      const waarden = stand.kwartalen(code).map(({ waarde }) => waarde as number);
      return waarden.length > 0 ? waarden : undefined;
    }
    case 'percentiel':
      return plek(code);
    default:
      return undefined;
  }
}

/** What a provider looked like at each moment at which something may have changed, oldest first. A pure function of its facts. */
export function* aanbiederbeelden(kennis: Aanbiederkennis, kijk: Kijk): Generator<Beeld> {
  const leveringen = Map.groupBy(opVolgorde(kennis.leveringen), ({ op }) => op);
  const voorvallen = Map.groupBy(kennis.gebeurtenissen, momentVan);
  const boek = new Rekenboek(kijk.formules);
  const gebreken = new Gebreken(kennis.uitleg);
  const bekend: Voorval[] = [];
  let stand = new Cijferstand(boek);
  for (const op of momentenVan(kennis, kijk)) {
    const nieuw = leveringen.get(op);
    if (nieuw) {
      boek.neemOp(nieuw);
      gebreken.neemOp(nieuw);
      stand = new Cijferstand(boek);
    }
    bekend.push(...(voorvallen.get(op) ?? []));
    yield maakBeeld(op, { kennis, kijk, bekend, stand, gebreken });
  }
}

interface Opname {
  readonly kennis: Aanbiederkennis;
  readonly kijk: Kijk;
  readonly bekend: readonly Voorval[];
  readonly stand: Cijferstand;
  readonly gebreken: Gebreken;
}

function maakBeeld(op: Moment, opname: Opname): Beeld {
  const { kennis, kijk, bekend, stand, gebreken } = opname;
  const dag = dagVan(op);
  const groep = { soort: kennis.soorten[0] ?? '', omzet: alsGetal(stand.geldend('omzetJeugdwet')) };
  const plek = (code: string): number | undefined => {
    const waarde = alsGetal(stand.geldend(code));
    return waarde === undefined || Number.isNaN(waarde)
      ? undefined
      : kijk.vergelijking.percentiel(code, dag, groep, waarde);
  };
  const weegt = new Set(wegend(bekend, dag, kijk.gebeurtenissoorten).map(({ soort }) => soort));
  const vast: Record<string, Readonly<Record<string, Waarde>>> = {
    levering: { ...gedragOp(kennis.uitvragen, op) },
    nieuws: { aantal: nieuwsOp(kennis.nieuws, op) },
  };
  const bronnen: Record<string, Record<string, Waarde>> = {};
  for (const nodig of kijk.nodig) {
    const { bron, code } = nodig;
    const waarde = bron === 'gebeurtenis' ? weegt.has(code) : (vast[bron]?.[code] ?? kengetalVeld(stand, nodig, plek));
    bronnen[bron] ??= {};
    if (waarde !== undefined) bronnen[bron][code] = waarde;
  }
  const uitKengetal = (bron: string): boolean =>
    ['kengetal', 'vorige', 'jaarTerug', 'reeks', 'percentiel'].includes(bron);
  const terug: Readonly<Record<string, number>> = { vorige: 1, jaarTerug: 4 };
  // Asked only of what a rule holds for, so worked out then; the state of the figures of this moment is held for it.
  const verbeterd = gebreken.opMoment(op);
  return {
    op,
    periode: stand.laatstePeriode(),
    bronnen,
    stand: (bron, code): Veldstand => {
      if (!uitKengetal(bron)) return { periode: null, laatstBekend: false };
      const kengetal = terug[bron] === undefined ? stand.geldend(code) : stand.eerder(code, terug[bron]);
      return { periode: kengetal?.periode ?? null, laatstBekend: stand.isOuder(code) };
    },
    kwaliteit: (nodig) => {
      const codes = [...new Map(nodig.filter(({ bron }) => uitKengetal(bron)).map((n) => [n.code, n])).values()];
      const feiten = codes.flatMap(({ code, naam }): Kwaliteitsfeit[] => {
        const kengetal = stand.geldend(code);
        if (!kengetal) return [];
        const methode = nodig.some((n) => n.code === code && n.bron === 'reeks' && n.minstens > 1);
        return [
          {
            naam,
            periode: kengetal.periode,
            laatstBekend: stand.isOuder(code),
            gepubliceerd: kengetal.herkomst === 'gepubliceerd',
            voorlopig: methode && stand.kwartalen(code).length < GENOEG_VOOR_METHODE,
            ...verbeterd(kengetal.invoer),
          },
        ];
      });
      return weeg(aftrekVan(feiten, dag as Datum));
    },
  };
}
