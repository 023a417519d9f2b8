import type { Beleidsgegeven } from '../../meten/catalogus/index.ts';
import type { Moment } from '../../meten/kennis/index.ts';
import { beginVan, type Regels } from '../urgentie/index.ts';
import { type Aanbiederkennis, aanbiederbeelden, formulesVoor, type Kijk } from './aanbiederbeeld.ts';
import type { Regelgebrek } from './bewaardstore.ts';
import { type GereedeRegel, nodigVoor, onleesbaar, Regellezer } from './compileren.ts';
import type { Regel } from './domain.ts';
import { type Gebiedkennis, type Gebiedkijk, gebiedbeelden } from './gebiedbeeld.ts';
import { Regelboek, type Signaal, volgSignalen } from './lopend.ts';
import type { Onderwerp } from './namen.ts';
import { maakTalen } from './talen.ts';
import type { Vergelijking } from './vergelijking.ts';

/** Everything with which signals are worked out: rules and definitions, made ready. */
export interface Rekenaar {
  /** Indicators of which the place among comparable providers is asked. */
  readonly vergeleken: readonly string[];
  /** Versions that cannot be read with these definitions. */
  readonly gebreken: readonly Regelgebrek[];
  /** `bewaard`: what cannot be made anew because such a version was evidence for it; that stays, and goes on. */
  vanAanbieder(
    kennis: Aanbiederkennis,
    vergelijking: Vergelijking,
    tot: Moment,
    bewaard?: readonly Signaal[],
  ): Signaal[];
  vanGebied(kennis: Gebiedkennis, tot: Moment, bewaard?: readonly Signaal[]): Signaal[];
}

const CIJFERBRONNEN = new Set(['kengetal', 'vorige', 'jaarTerug', 'reeks', 'percentiel']);

/** The first days of versions and of ends: then something may change without a new fact. */
const wisselmomenten = (regels: readonly Pick<Regel, 'geldigVan' | 'geldigTot'>[]): Moment[] => [
  ...new Set(
    regels
      .flatMap(({ geldigVan, geldigTot }) => [geldigVan, geldigTot ?? []].flat())
      .map((dag) => beginVan(dag as never)),
  ),
];

/** How a provider is looked at for some rules. */
export function kijkVoor(
  gereed: readonly GereedeRegel[],
  { formules, gebeurtenissoorten }: Regels,
): Pick<Kijk, 'formules' | 'gebeurtenissoorten' | 'nodig'> {
  const nodig = nodigVoor(gereed);
  const codes = nodig.filter(({ bron }) => CIJFERBRONNEN.has(bron)).map(({ code }) => code);
  // Its size says with whom a provider is compared.
  const metMaat = nodig.some(({ bron }) => bron === 'percentiel') ? [...codes, 'omzetJeugdwet'] : codes;
  return { formules: formulesVoor(formules, metMaat), gebeurtenissoorten, nodig };
}

export const vergelekenIn = (gereed: readonly GereedeRegel[]): string[] => [
  ...new Set(
    nodigVoor(gereed)
      .filter(({ bron }) => bron === 'percentiel')
      .map(({ code }) => code),
  ),
];

/**
 * Makes rules ready. A kept rule that no longer fits the definitions (an indicator that is gone) is a `gebrek`: it finds nothing new,
 * and what it found stays.
 */
export function maakRekenaar(
  regels: readonly Regel[],
  definities: Regels,
  beleid: readonly Beleidsgegeven[],
): Rekenaar {
  const talen = maakTalen(definities, beleid);
  const gebreken: Regelgebrek[] = [];
  const lees = (onderwerp: Onderwerp): GereedeRegel<Regel>[] => {
    const lezer = new Regellezer(talen[onderwerp]);
    return regels
      .filter((regel) => regel.onderwerp === onderwerp)
      .map((regel) => {
        const uitkomst = lezer.lees(regel);
        if (uitkomst.ok) return uitkomst.waarde;
        gebreken.push({ code: regel.code, versie: regel.versie, fouten: uitkomst.fout });
        return onleesbaar(regel);
      });
  };
  const [aanbieder, gebied] = [lees('aanbieder'), lees('gebied')];
  const [boekAanbieder, boekGebied] = [new Regelboek(aanbieder), new Regelboek(gebied)];
  const kijk = kijkVoor(aanbieder, definities);
  const ookAanbieder = wisselmomenten(aanbieder.map(({ regel }) => regel));
  const ookGebied = wisselmomenten(gebied.map(({ regel }) => regel));
  const velden: Gebiedkijk['velden'] = new Map(beleid.map((veld) => [veld.code, veld]));
  return {
    vergeleken: vergelekenIn(aanbieder),
    gebreken,
    vanAanbieder: (kennis, vergelijking, tot, bewaard) =>
      volgSignalen(boekAanbieder, aanbiederbeelden(kennis, { ...kijk, vergelijking, ook: ookAanbieder, tot }), bewaard),
    vanGebied: (kennis, tot, bewaard) =>
      volgSignalen(boekGebied, gebiedbeelden(kennis, { velden, ook: ookGebied, tot }), bewaard),
  };
}
