/** Going through the cells with the keyboard, as in a spreadsheet. */

/** The cells that can be filled in, in the order in which they stand. */
const cellenIn = (formulier: Element): HTMLElement[] => [
  ...formulier.querySelectorAll<HTMLElement>('[data-cel]:not([readonly], :disabled)'),
];

/** Brings somebody to the cell of a field. */
export function gaNaarCel(gegeven: string): void {
  const cel = document.querySelector<HTMLElement>(`[data-cel="${CSS.escape(gegeven)}"]`);
  // In the middle of the window: not under the bar at the bottom.
  cel?.scrollIntoView({ block: 'center' });
  cel?.focus({ preventScroll: true });
}

const STAP: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, Enter: 1 };

/** The keys that lead from a cell to another one, to its note or to its earlier values. */
export function naBuur(toets: React.KeyboardEvent<HTMLElement>): void {
  const { key, shiftKey, altKey, ctrlKey, metaKey, currentTarget } = toets;
  const formulier = currentTarget.closest('[data-formulier]');
  const { cel: code = '' } = currentTarget.dataset;
  if (!formulier || ctrlKey || metaKey) return;
  const druk = (soort: 'toelichting' | 'historie') => {
    const knop = formulier.querySelector<HTMLElement>(`[data-${soort}="${CSS.escape(code)}"]`);
    if (!knop) return;
    toets.preventDefault();
    knop.focus();
    knop.click();
  };
  if (key === 'F2' && shiftKey) druk('toelichting');
  if (key === 'ArrowDown' && altKey) druk('historie');
  const stap = key === 'Enter' && shiftKey ? -1 : STAP[key];
  if (stap === undefined || altKey) return;
  toets.preventDefault();
  const cellen = cellenIn(formulier);
  const volgende = cellen[cellen.indexOf(currentTarget) + stap];
  if (volgende) volgende.focus();
  // After the last figure comes handing in.
  else if (stap === 1) document.querySelector<HTMLElement>('[data-indienen]')?.focus();
}
