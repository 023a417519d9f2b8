import { type RefObject, useEffect, useRef } from 'react';

/** What a key does; the key is as it is typed, in lower case. */
export type Toetsen = Readonly<Record<string, (toets: KeyboardEvent) => void>>;

/** Typing in a field is typing, whatever the letter. */
const SCHRIJFVELD = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/**
 * Letters that do something. Only when nothing or something in `vlak` has the focus: in a field, a menu or a window a letter
 * stays a letter. With `aan` false they do nothing at all (WCAG 2.1.4).
 */
export function useToetsen(vlak: RefObject<HTMLElement | null>, aan: boolean, toetsen: Toetsen): void {
  const nu = useRef(toetsen);
  nu.current = toetsen;
  useEffect(() => {
    if (!aan) return;
    const bijToets = (toets: KeyboardEvent) => {
      if (toets.ctrlKey || toets.metaKey || toets.altKey || toets.defaultPrevented || !magHier(vlak.current)) return;
      const doe = nu.current[toets.key.toLowerCase()];
      if (!doe) return;
      toets.preventDefault();
      doe(toets);
    };
    document.addEventListener('keydown', bijToets);
    return () => document.removeEventListener('keydown', bijToets);
  }, [vlak, aan]);
}

function magHier(vlak: HTMLElement | null): boolean {
  const hier = document.activeElement;
  if (hier === null || hier === document.body || hier.id === 'inhoud') return true;
  return vlak?.contains(hier) === true && !hier.matches(SCHRIJFVELD);
}
