import type { Plek } from '../../kernel/fouten.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { type Definities, maakRegels, type Normset, type Regels } from '../urgentie/index.ts';
import { isAchtergehouden } from './achtergehouden.ts';
import type { Vergelijking } from './apischema.ts';
import { type Reekstoets, vatSamen } from './domain.ts';
import type { Reeks } from './uitkomst.ts';

/** Trying a norm set with other bounds, before it is adopted. */

export interface Wijziging {
  readonly indicator: string;
  readonly trede: number;
  /** null: no bound for this trede. */
  readonly grens: number | null;
}

export interface Verschil extends Wijziging {
  readonly naam: string;
  readonly eenheid: string;
  readonly van: number | null;
}

type Grenzen = Normset['normen'][number]['grenzen'];
type Normtrede = keyof Grenzen;

/**
 * A norm set with other bounds. Refuses an indicator without a norm, a norm without any bound, and bounds that are not in order of
 * weight; each with its place in the list of changes.
 */
export function pasAan(basis: Normset, wijzigingen: readonly Wijziging[]): Uitkomst<Normset, readonly Plek[]> {
  const onbekend = wijzigingen.flatMap(({ indicator }, i) =>
    basis.normen.some((n) => n.indicator === indicator)
      ? []
      : [
          {
            plek: `/wijzigingen/${i}/indicator`,
            melding: `gevonden: ${indicator}; verwacht: een kengetal met een norm`,
          },
        ],
  );
  if (onbekend.length > 0) return mislukt(onbekend);
  const normen = basis.normen.map((norm) => {
    const grenzen: Grenzen = { ...norm.grenzen };
    for (const { trede, grens } of wijzigingen.filter((w) => w.indicator === norm.indicator)) {
      if (grens === null) delete grenzen[trede as unknown as Normtrede];
      else grenzen[trede as unknown as Normtrede] = grens;
    }
    return { ...norm, grenzen };
  });
  const leeg = normen.find((norm) => Object.keys(norm.grenzen).length === 0);
  if (leeg)
    return mislukt([
      { plek: '/wijzigingen', melding: `${leeg.indicator} houdt geen enkele grens over; verwacht: minstens één` },
    ]);
  return gelukt({ ...basis, normen });
}

/** Rules with another norm set over the same definitions. */
export function regelsMet(definities: Definities, normset: Normset): Uitkomst<Regels, readonly Plek[]> {
  const regels = maakRegels(definities, normset);
  return regels.ok ? regels : mislukt(regels.fout.map((melding) => ({ plek: '/wijzigingen', melding })));
}

/** What is different between two norm sets, bound by bound, in order of the norms. */
export function verschillenTussen(oud: Normset, nieuw: Normset, definities: Definities): Verschil[] {
  const indicatoren = new Map(definities.indicatoren.map((i) => [i.code, i]));
  return nieuw.normen.flatMap(({ indicator, grenzen }) => {
    const was: Grenzen = oud.normen.find((n) => n.indicator === indicator)?.grenzen ?? {};
    return ([2, 3, 4, 5] as const).flatMap((trede): Verschil[] => {
      const [van, grens] = [was[trede] ?? null, grenzen[trede] ?? null];
      if (van === grens) return [];
      const { naam = indicator, eenheid = 'fractie' } = indicatoren.get(indicator) ?? {};
      return [{ indicator, naam, eenheid, trede, van, grens }];
    });
  });
}

/** The series of one part of the providers. */
export async function deelVan(
  reeksen: AsyncIterable<Reeks>,
  achtergehouden: boolean,
): Promise<{ deel: Reeks[]; rest: number }> {
  const deel: Reeks[] = [];
  let rest = 0;
  for await (const reeks of reeksen) {
    if (isAchtergehouden(reeks.sleutel) === achtergehouden) deel.push(reeks);
    else rest++;
  }
  return { deel, rest };
}

/** The proposal at each threshold under two norm sets, over the same series. The plain rules have no norms: they stay the same. */
export function vergelijk(nu: readonly Reekstoets[], straks: readonly Reekstoets[]): Vergelijking {
  const voorstellen = (toetsen: readonly Reekstoets[]) => vatSamen(toetsen).maten.filter((m) => m.soort === 'voorstel');
  const maten = voorstellen(nu);
  return {
    reeksen: nu.length,
    zaken: (maten[0]?.recall.n ?? 0) + (maten[0]?.nietTeBerekenen.zaken ?? 0),
    nu: maten,
    straks: voorstellen(straks),
  };
}
