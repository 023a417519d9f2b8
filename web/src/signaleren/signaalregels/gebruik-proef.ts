import { useState } from 'react';
import type { Proefuitkomst, Regelconcept } from './typen.ts';
import { probeer } from './vragen.ts';

/** A try-out: of which text, and what came of it. */
export interface Proef {
  readonly stand: 'rust' | 'bezig' | 'klaar';
  readonly uitkomst: Proefuitkomst | undefined;
  readonly fout: unknown;
  /** What was tried is not what is written now. */
  readonly achterhaald: boolean;
  doe(): Promise<boolean>;
}

/** Tries a rule when asked. What came of an older text stays on the screen, and says that it is of an older text. */
export function useProef(code: string | undefined, regel: Regelconcept): Proef {
  const [gedaan, setGedaan] = useState<{ readonly tekst: string; readonly uitkomst: Proefuitkomst }>();
  const [fout, setFout] = useState<unknown>();
  const [bezig, setBezig] = useState(false);
  const tekst = JSON.stringify(regel);
  return {
    stand: bezig ? 'bezig' : gedaan ? 'klaar' : 'rust',
    uitkomst: gedaan?.uitkomst,
    fout,
    achterhaald: gedaan !== undefined && gedaan.tekst !== tekst,
    /** Whether the rule could be tried. */
    async doe() {
      setBezig(true);
      setFout(undefined);
      try {
        const uitkomst = await probeer({ ...(code === undefined ? {} : { code }), regel });
        setGedaan({ tekst, uitkomst });
        return uitkomst.uitkomst !== null;
      } catch (oorzaak) {
        setFout(oorzaak);
        return false;
      } finally {
        setBezig(false);
      }
    },
  };
}
