import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const vanRapport = () => new URLSearchParams(window.location.search).has('print') || window.matchMedia('print').matches;

/**
 * True while the page is printed, and always with `?print=1` in the address or in a browser that only prints (how
 * reports are made).
 * On paper every row and every tab is shown.
 */
export function useAfdruk(): boolean {
  const [afdruk, setAfdruk] = useState(vanRapport);
  useEffect(() => {
    const voor = () => flushSync(() => setAfdruk(true));
    const na = () => setAfdruk(vanRapport());
    window.addEventListener('beforeprint', voor);
    window.addEventListener('afterprint', na);
    return () => {
      window.removeEventListener('beforeprint', voor);
      window.removeEventListener('afterprint', na);
    };
  }, []);
  return afdruk;
}
