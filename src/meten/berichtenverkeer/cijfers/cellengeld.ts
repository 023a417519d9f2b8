import type { Pseudoniem } from '../domain.ts';
import type { Regel } from '../toestand/prestaties.ts';
import { toewijzingsleutel } from '../toestand/toewijzingen.ts';
import { benoem, type Kenmerken, type Kubus, maandnummer, telBij } from './kubus.ts';
import type { Cijferopties } from './vensters.ts';

/** What is known of a person from assignments. */
export interface Persoonskenmerken {
  readonly geboren: string | null;
  readonly geslacht: '0' | '1' | '2';
}
/** Birth month and sex of a person; unknown for somebody of whom there is no assignment. */
export type Persoonszoeker = (persoon: Pseudoniem) => Persoonskenmerken;

/** What is known of lines of one traject and product, and in which months its person was counted at its provider. */
interface Gekend {
  readonly kenmerken: Kenmerken;
  readonly maanden: Set<number>;
}

/**
 * Counts money and volume of declared lines, in the month in which the help was given. Euro cents; `toegekend` is net: what was not
 * rejected, less what was credited. A line that was sent twice counts once. `jongerenMetGeld` says of how few an amount may be.
 */
export function telGeld(
  kubus: Kubus,
  regels: readonly Regel[],
  wie: Persoonszoeker,
  { peildatum }: Cijferopties,
): void {
  const bekend = new Map<string, Gekend>();
  const naam = benoem();
  const geteld = new Map<string, Set<number>>();
  for (const { prestatie: p, stand, credit, beantwoord } of regels) {
    if (stand === 'dubbel' || stand === 'wacht' || p.van > peildatum) continue;
    const sleutel = `${toewijzingsleutel(p)}|${p.aanbieder}|${p.product}|${p.categorie}|${p.persoon}`;
    let gekend = bekend.get(sleutel);
    if (!gekend) {
      const { gemeente, aanbieder, categorie, product, persoon } = p;
      const maanden = geteld.get(`${aanbieder}|${persoon}`) ?? new Set<number>();
      geteld.set(`${aanbieder}|${persoon}`, maanden);
      gekend = { kenmerken: { gemeente, aanbieder, categorie, product, ...wie(persoon) }, maanden };
      bekend.set(sleutel, gekend);
    }
    const { kenmerken, maanden } = gekend;
    const maand = maandnummer(p.van);
    const waarden = kubus.waardenVan(kenmerken, maand);
    if (!maanden.has(maand)) {
      maanden.add(maand);
      telBij(waarden, 'jongerenMetGeld', 1);
    }
    if (!credit) telBij(waarden, 'gedeclareerd', p.bedrag);
    if (stand === 'afgekeurd') {
      if (!credit) telBij(waarden, 'afgekeurd', p.bedrag);
      continue;
    }
    if (credit) telBij(waarden, 'gecrediteerd', p.bedrag === 0 ? 0 : -p.bedrag);
    telBij(waarden, 'toegekend', p.bedrag);
    telBij(waarden, naam('bedrag', p.eenheid), p.bedrag);
    telBij(waarden, naam('volume', p.eenheid), credit ? -p.volume : p.volume);
    if (!beantwoord) telBij(waarden, 'onbeantwoord', p.bedrag);
  }
}
