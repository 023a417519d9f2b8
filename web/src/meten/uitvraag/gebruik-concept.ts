import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiFout } from '../../api/client.ts';
import { isGelijk, opzetVan } from './concept.ts';
import type { Opzet, Uitvraag } from './typen.ts';
import { bewaarUitvraag, uitvraagVraag } from './vragen.ts';

const WACHT_MS = 700;
const CONFLICT = 409;

/** `botsing`: a colleague saved something else in between; nothing was overwritten. */
export type Bewaarstand = 'bewaard' | 'bezig' | 'wacht' | 'botsing' | 'mislukt';

export interface Concept {
  /** As it is on the screen. */
  readonly opzet: Opzet;
  /** As the server has it. */
  readonly bewaard: Uitvraag;
  readonly stand: Bewaarstand;
  readonly fout: unknown;
  wijzig(deel: Partial<Opzet>): void;
  /** Saves now what is not saved yet. Answers the saved request, or nothing when that failed. */
  bewaarNu(): Promise<Uitvraag | undefined>;
  /** After a clash: go on with what is on the screen, or with what the colleague saved. */
  houdMijn(): Promise<void>;
  neemAndere(): Promise<void>;
}

/** Keeps a request while it is composed: saved a moment after each change, never over a change of somebody else. */
export function useConcept(begin: Uitvraag): Concept {
  const queries = useQueryClient();
  const [bewaard, setBewaard] = useState(begin);
  const [opzet, setOpzet] = useState(() => opzetVan(begin));
  const [stand, setStand] = useState<Bewaarstand>('bewaard');
  const [fout, setFout] = useState<unknown>();
  // What is on the screen and what the server has, also for what runs outside drawing.
  const nu = useRef(opzet);
  const laatst = useRef(begin);
  const lopend = useRef<Promise<Uitvraag | undefined> | undefined>(undefined);

  const neem = useCallback(
    (uitvraag: Uitvraag) => {
      laatst.current = uitvraag;
      setBewaard(uitvraag);
      queries.setQueryData(uitvraagVraag(uitvraag.id).queryKey, uitvraag);
      void queries.invalidateQueries({ queryKey: ['uitvragen'] });
    },
    [queries],
  );

  const schrijf = useCallback(async (): Promise<Uitvraag | undefined> => {
    const wat = nu.current;
    if (isGelijk(wat, opzetVan(laatst.current))) {
      setStand('bewaard');
      return laatst.current;
    }
    setStand('bezig');
    try {
      const uitvraag = await bewaarUitvraag(laatst.current.id, laatst.current.revisie, wat);
      neem(uitvraag);
      setFout(undefined);
      // The server writes some things in its own way, such as without spaces around them: that is no change of the user.
      if (nu.current === wat) {
        setStand('bewaard');
        return uitvraag;
      }
      setStand('wacht');
      return await schrijf();
    } catch (oorzaak) {
      setFout(oorzaak);
      setStand(oorzaak instanceof ApiFout && oorzaak.status === CONFLICT ? 'botsing' : 'mislukt');
      return undefined;
    }
  }, [neem]);

  /** One at a time: two at once would clash with each other. */
  const bewaarNu = useCallback(async () => {
    if (!lopend.current)
      lopend.current = schrijf().finally(() => {
        lopend.current = undefined;
      });
    return lopend.current;
  }, [schrijf]);

  const wijzig = useCallback((deel: Partial<Opzet>) => {
    nu.current = { ...nu.current, ...deel };
    setOpzet(nu.current);
    setStand((vorig) => (vorig === 'botsing' ? vorig : 'wacht'));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change begins the wait anew
  useEffect(() => {
    if (stand !== 'wacht') return;
    const klok = setTimeout(() => void bewaarNu(), WACHT_MS);
    return () => clearTimeout(klok);
  }, [opzet, stand, bewaarNu]);

  useVertrekwacht(stand === 'wacht' || stand === 'bezig', bewaarNu);

  const haalAndere = () => queries.fetchQuery({ ...uitvraagVraag(begin.id), staleTime: 0 });
  return {
    opzet,
    bewaard,
    stand,
    fout,
    wijzig,
    bewaarNu,
    async houdMijn() {
      laatst.current = await haalAndere();
      setStand('wacht');
    },
    async neemAndere() {
      const andere = await haalAndere();
      neem(andere);
      nu.current = opzetVan(andere);
      setOpzet(nu.current);
      setFout(undefined);
      setStand('bewaard');
    },
  };
}

/** Nothing typed is lost when the page is left: within the app it is saved, from the browser one is warned. */
function useVertrekwacht(open: boolean, bewaar: () => Promise<unknown>): void {
  const stand = useRef(open);
  stand.current = open;
  useEffect(() => () => void (stand.current && bewaar()), [bewaar]);
  useEffect(() => {
    if (!open) return;
    const waarschuw = (gebeurtenis: BeforeUnloadEvent) => gebeurtenis.preventDefault();
    window.addEventListener('beforeunload', waarschuw);
    return () => window.removeEventListener('beforeunload', waarschuw);
  }, [open]);
}
