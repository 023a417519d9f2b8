import { useSyncExternalStore } from 'react';

/** Whether a media query holds now. */
export function useMedia(vraag: string): boolean {
  return useSyncExternalStore(
    (melding) => {
      const lijst = window.matchMedia(vraag);
      lijst.addEventListener('change', melding);
      return () => lijst.removeEventListener('change', melding);
    },
    () => window.matchMedia(vraag).matches,
  );
}

/** Below this width the menu is a drawer and tables are lists of cards. */
export const SMAL = '(width < 800px)';
