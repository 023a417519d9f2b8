import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useSessie } from '../../app/sessie.ts';
import { type Bewaarder, maakBewaarder } from './bewaarder.ts';
import type { Ingediend } from './punten.ts';
import { beginStand, type Stand } from './synchronisatie.ts';
import type { Aanlevering, Veld } from './typen.ts';
import { aanleveringVraag, verbindingVan, versieVraag } from './vragen.ts';
import { bewaar, lees, plaatsenVan, plaatsVoor } from './wachtrij.ts';

export interface Formulier {
  readonly aanlevering: Aanlevering;
  readonly velden: readonly Veld[];
  readonly bewaarder: Bewaarder;
  /** Whether this cell can be changed now. */
  open(gegeven: string): boolean;
  /** What was handed in of the fields that came back; empty when nothing did. */
  readonly terug: Ingediend;
  /** In which cell this person is: told to colleagues. */
  meldPlek(gegeven: string | null): void;
}

export const FormulierContext = createContext<Formulier | null>(null);

export function useFormulier(): Formulier {
  const formulier = useContext(FormulierContext);
  if (!formulier) throw new Error('a part of the form stands outside it');
  return formulier;
}

const PEIL_MS = 10_000;

/** Opens a delivery for filling in: saves by itself, keeps what is not saved on this device, and follows colleagues. */
export function useNieuwFormulier(aanlevering: Aanlevering): Formulier {
  const { naam, functie, eindigtOp } = useSessie();
  const queries = useQueryClient();
  const { id } = aanlevering;
  const functieId = functie?.id ?? 0;
  const plek = useRef<string | null>(null);
  const [plaats] = useState(() => plaatsVoor(functieId, id, crypto.randomUUID()));
  const [bewaarder] = useState(() =>
    maakBewaarder(beginStand(aanlevering, naam ?? ''), verbindingVan(id), {
      nu: () => Date.now(),
      na(ms, doe) {
        const klok = setTimeout(doe, ms);
        return () => clearTimeout(klok);
      },
      bewaar: (bewaard) => bewaar(localStorage, plaats, bewaard),
      bijWeigering: () => void queries.invalidateQueries({ queryKey: aanleveringVraag(id).queryKey }),
    }),
  );

  useNalatenschap(bewaarder, plaats, () => plaatsenVan(localStorage, functieId, id));
  useEffect(
    () => bewaarder.doe({ soort: 'ververst', nummer: bewaarder.nummer(), aanlevering }),
    [bewaarder, aanlevering],
  );

  useEffect(() => {
    const peil = () => document.visibilityState === 'visible' && void bewaarder.peil(plek.current);
    peil();
    const klok = setInterval(peil, PEIL_MS);
    const opnieuw = () => void bewaarder.spoel();
    window.addEventListener('online', opnieuw);
    document.addEventListener('visibilitychange', peil);
    return () => {
      clearInterval(klok);
      window.removeEventListener('online', opnieuw);
      document.removeEventListener('visibilitychange', peil);
    };
  }, [bewaarder]);

  // Whoever logs in again goes on at once where the session ended.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new end of the session is the reason to try
  useEffect(() => {
    if (bewaarder.stand().mislukt > 0) void bewaarder.spoel();
  }, [bewaarder, eindigtOp]);

  const terug = useTeruggestuurd(aanlevering);
  const { mag, open, velden } = aanlevering;
  return useMemo(
    () => ({
      aanlevering,
      velden,
      bewaarder,
      terug,
      open: (gegeven) => mag.invullen && (open === null || open.includes(gegeven)),
      meldPlek(gegeven) {
        plek.current = gegeven;
      },
    }),
    [aanlevering, velden, bewaarder, terug, mag, open],
  );
}

const NIETS: Ingediend = new Map();

/** The version that came back says what is untouched: the server refuses that too. */
function useTeruggestuurd({ id, status, versie, terug }: Aanlevering): Ingediend {
  const isTerug = status === 'teruggestuurd' && terug.length > 0;
  const { data } = useQuery({ ...versieVraag(id, versie), enabled: isTerug });
  return useMemo(() => {
    if (!isTerug || !data) return NIETS;
    const codes = new Set(terug.map(({ gegeven }) => gegeven));
    return new Map(data.velden.filter(({ gegeven }) => codes.has(gegeven)).map((veld) => [veld.gegeven, veld]));
  }, [isTerug, data, terug]);
}

/**
 * Takes up what earlier pages left on this device. Every page holds a lock on its own place: what is still locked belongs to a
 * page that lives, and comes over as soon as that one closes.
 */
function useNalatenschap(bewaarder: Bewaarder, plaats: string, plaatsen: () => string[]) {
  const zoek = useRef(plaatsen);
  const bewoners = useRef(0);
  useEffect(() => {
    bewoners.current += 1;
    bewaarder.start();
    const stop = new AbortController();
    let laatLos: () => void = () => undefined;
    const neemOver = (andere: string) => {
      const bewaard = lees(localStorage, andere);
      if (!bewaard || stop.signal.aborted) return;
      bewaarder.herstel(bewaard);
      bewaar(localStorage, andere, null);
    };
    const anderen = zoek.current().filter((naam) => naam !== plaats);
    if ('locks' in navigator) {
      void navigator.locks.request(plaats, () => new Promise<void>((los) => (laatLos = los)));
      for (const andere of anderen)
        navigator.locks.request(andere, { signal: stop.signal }, () => neemOver(andere)).catch(() => undefined);
    } else anderen.forEach(neemOver);
    return () => {
      stop.abort();
      // One last try; what does not arrive waits on this device for the next time that the form is opened.
      bewoners.current -= 1;
      void bewaarder.spoel().finally(() => {
        if (bewoners.current === 0) bewaarder.stop();
        laatLos();
      });
    };
  }, [bewaarder, plaats]);
}

/** How the form stands now; the part that reads it is drawn again when it changes. */
export function useStand<T>(bewaarder: Bewaarder, kies: (stand: Stand) => T): T {
  return useSyncExternalStore(bewaarder.volg, () => kies(bewaarder.stand()));
}
