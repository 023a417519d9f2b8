import { useEffect } from 'react';

/** The address stays the same, but this is another page: it is read from its beginning. */
export function useNieuweStap(): void {
  useEffect(() => {
    window.scrollTo(0, 0);
    document.getElementById('inhoud')?.focus({ preventScroll: true });
  }, []);
}
