import { toeval } from '../toeval.ts';
import { type Dag, dagVan } from './dagen.ts';
import { categorieVan, type Product } from './producten.ts';
import { breuk, STAP } from './reeks.ts';
import type { Gekozen } from './toedeling.ts';
import { WACHTVERHALEN } from './verhalen.ts';

/** How far waiting times lie apart: scale of the log-logistic distribution, which has a long tail to the right. */
const SPREIDING = 0.3;
/** Nobody waits longer. */
const LANGST = 240;
/** Who goes on to other help waits a shorter time for it. */
const VERVOLG = 0.6;

/** Days from assignment to start. Per provider and category they come round evenly, so that a median means something. */
export function wachttijdenVan(zaad: string, trajecten: readonly Gekozen[]): Map<Gekozen, number> {
  const groepen = Map.groupBy(trajecten, ({ aanbieder, product }) => `${aanbieder}/${categorieVan(product)}`);
  const dagen = new Map<Gekozen, number>();
  for (const [sleutel, groep] of groepen) {
    const fase = toeval(`${zaad}/wachttijd/${sleutel}`).getal();
    for (const [i, traject] of groep.sort((a, b) => a.begin - b.begin).entries()) {
      const u = 0.01 + 0.98 * breuk(fase + i * STAP.duur);
      const mediaan = mediaanVan(traject.aanbieder, traject.product, traject.begin);
      const wacht = mediaan * (u / (1 - u)) ** SPREIDING * (traject.rol === 'vervolg' ? VERVOLG : 1);
      dagen.set(traject, Math.round(Math.min(wacht, LANGST, traject.ruimte)));
    }
  }
  return dagen;
}

/** Median days from assignment to start, for help that begins on that day. */
export function mediaanVan(aanbieder: string, product: Product, begin: Dag): number {
  const verhaal = WACHTVERHALEN.find((een) => een.aanbieder === aanbieder && een.categorie === categorieVan(product));
  if (!verhaal) return product.wacht;
  const deel = (begin - dagVan(verhaal.vanaf)) / (dagVan(verhaal.tot) - dagVan(verhaal.vanaf));
  const verloop = Math.min(1, Math.max(0, deel));
  return verhaal.mediaanVoor + verloop * (verhaal.mediaanNa - verhaal.mediaanVoor);
}
