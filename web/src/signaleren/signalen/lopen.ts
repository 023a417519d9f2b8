import { type RefObject, useEffect, useRef } from 'react';

/** So long after a window closes its focus may still be on its way back. */
const BEELDEN = 12;

export interface Loper {
  /** The row that has the focus, or had it last. */
  hier(): number | undefined;
  /** One row on (1) or back (-1). */
  ga(stap: 1 | -1): void;
}

/** Walks through the rows of a list; each row has `data-signaal` and one link that takes the focus. */
export function useLoper(vlak: RefObject<HTMLElement | null>, ids: readonly number[], begin?: number): Loper {
  const laatst = useRef<{ readonly plek: number; readonly id: number | undefined }>({ plek: -1, id: begin });
  const inLijst = useRef(false);
  const plekVan = (id: number | undefined) => (id === undefined ? -1 : ids.indexOf(id));

  const zetOp = (plek: number) => {
    const rij = vlak.current?.querySelectorAll<HTMLElement>('[data-signaal]')[plek];
    rij?.querySelector<HTMLElement>('a')?.focus();
    rij?.scrollIntoView({ block: 'nearest' });
  };

  useEffect(() => {
    const bijFocus = () => {
      const doel = document.activeElement;
      const rij = doel?.closest<HTMLElement>('[data-signaal]');
      if (doel !== document.body) inLijst.current = rij !== null && rij !== undefined;
      if (!rij) return;
      const id = Number(rij.dataset.signaal);
      laatst.current = { plek: ids.indexOf(id), id };
    };
    document.addEventListener('focusin', bijFocus);
    return () => document.removeEventListener('focusin', bijFocus);
  }, [ids]);

  // A row that was dealt with goes away with the focus in it: the next one takes its place, so that j, k and a go on.
  const reeks = ids.join();
  const was = useRef(reeks);
  useEffect(() => {
    if (was.current === reeks) return;
    was.current = reeks;
    let beelden = 0;
    let beeld = 0;
    const kijk = () => {
      beelden += 1;
      const kwijt = document.activeElement === document.body && laatst.current.plek >= 0;
      if (kwijt) {
        const aantal = vlak.current?.querySelectorAll('[data-signaal]').length ?? 0;
        return zetOp(Math.min(laatst.current.plek, aantal - 1));
      }
      if (beelden < BEELDEN) beeld = requestAnimationFrame(kijk);
    };
    beeld = requestAnimationFrame(kijk);
    return () => cancelAnimationFrame(beeld);
  });

  return {
    hier: () => (plekVan(laatst.current.id) >= 0 ? laatst.current.id : undefined),
    ga(stap) {
      const plek = plekVan(laatst.current.id);
      const bijRij = document.activeElement?.closest('[data-signaal]');
      // Coming back to the list: first to where one was.
      const naar = plek < 0 ? (stap === 1 ? 0 : ids.length - 1) : bijRij ? plek + stap : plek;
      if (naar >= 0 && naar < ids.length) zetOp(naar);
    },
  };
}
