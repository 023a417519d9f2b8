import { useCallback, useEffect, useRef, useState } from 'react';
import { bewaarConcept, leesConcept, wisConcept } from '../aanbieder/index.ts';
import { Bewaarder, type Stand } from './bewaarder.ts';

interface Opties<T> {
  /** Under which name this tab remembers what was not acknowledged. */
  readonly sleutel: string;
  /** As the server has it. */
  readonly waarde: T;
  readonly revisie: number;
  stuur(waarde: T, revisie: number): Promise<number>;
}

interface Concept<T> {
  readonly waarde: T;
  readonly revisie: number;
}

/** A value that saves itself. What this tab still remembered from before is sent first. */
export function useBewaarder<T>({ sleutel, waarde: begin, revisie, stuur }: Opties<T>) {
  const [waarde, zetWaarde] = useState<T>(() => leesConcept<Concept<T>>(sleutel).waarde ?? begin);
  const [stand, zetStand] = useState<{ stand: Stand; melding: string }>({ stand: 'bewaard', melding: '' });
  const zender = useRef(stuur);
  zender.current = stuur;
  const [bewaarder] = useState(
    () =>
      new Bewaarder<T>({
        waarde: begin,
        revisie,
        stuur: (wat, op) => zender.current(wat, op),
        onthoud: (wat, op) =>
          wat === null ? wisConcept(sleutel) : bewaarConcept(sleutel, { waarde: wat, revisie: op }),
        meld: (nu, melding) => zetStand({ stand: nu, melding }),
      }),
  );

  useEffect(() => {
    const concept = leesConcept<Concept<T>>(sleutel);
    if (concept.waarde !== undefined && concept.revisie !== undefined)
      bewaarder.herneem(concept.waarde, concept.revisie);
    const weerOnline = () => void bewaarder.nu();
    window.addEventListener('online', weerOnline);
    window.addEventListener('pagehide', weerOnline);
    return () => {
      window.removeEventListener('online', weerOnline);
      window.removeEventListener('pagehide', weerOnline);
      bewaarder.stop();
    };
  }, [bewaarder, sleutel]);

  // What a colleague wrote comes in by itself as long as nothing of one's own waits.
  useEffect(() => {
    if (revisie <= bewaarder.revisie || !bewaarder.schoon) return;
    bewaarder.neemOver(begin, revisie);
    zetWaarde(begin);
  }, [bewaarder, begin, revisie]);

  const zet = useCallback(
    (nieuw: T) => {
      zetWaarde(nieuw);
      bewaarder.zet(nieuw);
    },
    [bewaarder],
  );
  const neemOver = useCallback(
    (nieuw: T, op: number) => {
      bewaarder.neemOver(nieuw, op);
      zetWaarde(nieuw);
    },
    [bewaarder],
  );
  return {
    waarde,
    zet,
    ...stand,
    nu: () => void bewaarder.nu(),
    neemOver,
    houdEigen: (op: number) => void bewaarder.houdEigen(op),
  };
}
