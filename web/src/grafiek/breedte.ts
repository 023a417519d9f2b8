import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in pixels, kept up to date; 0 until it is measured. Charts are drawn 1:1 in it. */
export function useBreedte<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const plek = useRef<E>(null);
  const [breedte, setBreedte] = useState(0);
  useLayoutEffect(() => {
    const element = plek.current;
    if (!element) return;
    const meet = () => setBreedte(Math.floor(element.clientWidth));
    meet();
    const kijker = new ResizeObserver(meet);
    kijker.observe(element);
    return () => kijker.disconnect();
  }, []);
  return [plek, breedte];
}
