import { useRef, useState } from 'react';

/**
 * Sends an act once. The same content keeps its key until something came of it, so that sending it again because an answer got lost
 * does nothing twice; and while it is under way a second click does nothing. Refs, and not the state: that click may come before the
 * screen is drawn again.
 */
export function usePoging() {
  const poging = useRef({ inhoud: '', sleutel: '' });
  const loopt = useRef(false);
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  /**
   * @param inhoud all that is sent: what is the same text as JSON is the same act
   * @param werk sends it under a key; what it throws becomes `fout`
   * @param gelukt whether something came of it; without: whenever it did not throw
   * @returns what `werk` answered; undefined when it threw, or when an earlier click is still under way
   */
  async function doe<T>(
    inhoud: unknown,
    werk: (sleutel: string) => Promise<T>,
    gelukt: (uitkomst: T) => boolean = () => true,
  ): Promise<T | undefined> {
    if (loopt.current) return undefined;
    const tekst = JSON.stringify(inhoud);
    if (poging.current.inhoud !== tekst) poging.current = { inhoud: tekst, sleutel: crypto.randomUUID() };
    loopt.current = true;
    zetBezig(true);
    zetFout(undefined);
    try {
      const uitkomst = await werk(poging.current.sleutel);
      if (gelukt(uitkomst)) poging.current = { inhoud: '', sleutel: '' };
      return uitkomst;
    } catch (oorzaak) {
      zetFout(oorzaak);
      return undefined;
    } finally {
      loopt.current = false;
      zetBezig(false);
    }
  }
  return { bezig, fout, doe };
}
