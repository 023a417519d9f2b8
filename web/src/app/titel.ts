import { useEffect } from 'react';

/** Gives the page its own title in the tab and in the history of the browser. */
export function useTitel(titel: string): void {
  useEffect(() => {
    document.title = `${titel} · Baken`;
  }, [titel]);
}
