import { useRef, useState } from 'react';

/**
 * The key of an act: the same content keeps it until something came of it, so that sending it again because an answer got lost does
 * nothing twice. In a ref, and not in the state: a second click may come before the screen is drawn again.
 */
export function usePogingsleutel() {
  const poging = useRef({ inhoud: '', sleutel: '' });
  return {
    /** @param inhoud all that is sent: what is the same text as JSON is the same act */
    voor: (inhoud: unknown): string => {
      const tekst = JSON.stringify(inhoud);
      if (poging.current.inhoud !== tekst) poging.current = { inhoud: tekst, sleutel: crypto.randomUUID() };
      return poging.current.sleutel;
    },
    /** Something came of it: the same content is from now on another act. */
    gelukt: (): void => {
      poging.current = { inhoud: '', sleutel: '' };
    },
  };
}

/** Sends an act once, under its key (`usePogingsleutel`); while it is under way a second click does nothing. */
export function usePoging() {
  const sleutel = usePogingsleutel();
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
    loopt.current = true;
    zetBezig(true);
    zetFout(undefined);
    try {
      const uitkomst = await werk(sleutel.voor(inhoud));
      if (gelukt(uitkomst)) sleutel.gelukt();
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
