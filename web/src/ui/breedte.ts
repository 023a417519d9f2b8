import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How wide a box is, in rem: letters that the reader made larger need more room. */
export function useBreedte(): { readonly vak: RefObject<HTMLDivElement | null>; readonly rem: number } {
  const vak = useRef<HTMLDivElement>(null);
  const [rem, setRem] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const doel = vak.current;
    if (!doel) return;
    const meet = () => {
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRem(doel.clientWidth / letter);
    };
    meet();
    const wacht = new ResizeObserver(meet);
    wacht.observe(doel);
    return () => wacht.disconnect();
  }, []);
  return { vak, rem };
}
