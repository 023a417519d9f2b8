import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { zodraAfgemeld } from '../api/client.ts';
import { leesSessie, type Sessie, sessieVraag, wisselFunctie } from '../api/sessie.ts';
import { laadTeksten } from '../taal/teksten.ts';
import { houdConceptenVan } from './concepten.ts';
import { type Sessiestand, useSessie } from './sessie.ts';
import { meldAanTabs, volgTabs } from './sessiekanaal.ts';

const SessieDialogen = lazy(async () => {
  const [dialogen] = await Promise.all([import('../toegang/sessie-dialogen.tsx'), laadTeksten('toegang')]);
  return dialogen;
});

/** So long before the end of the session somebody is asked to stay. */
const WAARSCHUW_MS = 2 * 60_000;
/** The server must have seen the end too when it is asked. */
const NA_AFLOOP_MS = 500;

/**
 * Watches over the end of the session, above the page: nothing of the page goes away, so nothing that was typed is lost.
 */
export default function Wacht() {
  const sessie = useSessie();
  const { stand, controleer } = useStand(sessie);
  if (stand === 'loopt') return null;
  return (
    <Suspense>
      <SessieDialogen sessie={sessie} stand={stand} controleer={controleer} />
    </Suspense>
  );
}

/** Where the session stands; looked up at the server whenever there is a reason to doubt it. */
function useStand(sessie: Sessie): { readonly stand: Sessiestand; controleer(): Promise<void> } {
  const queries = useQueryClient();
  const [stand, setStand] = useState<Sessiestand>('loopt');
  const nu = useRef({ sessie, stand });
  nu.current = { sessie, stand };
  const controleer = useCallback(async () => {
    const daar = await leesSessie().catch(() => undefined);
    // A server that is away ends no session.
    if (daar) setStand(await volg(queries, nu.current, daar));
  }, [queries]);

  const { eindigtOp } = sessie;
  const functies = sessie.functies.map(({ id }) => id).join();
  useEffect(() => {
    if (eindigtOp === null || stand === 'voorbij') return;
    const straks = stand === 'loopt' ? eindigtOp - WAARSCHUW_MS : eindigtOp + NA_AFLOOP_MS;
    const klok = setTimeout(() => void controleer(), Math.max(0, straks - Date.now()));
    return () => clearTimeout(klok);
  }, [eindigtOp, stand, controleer]);

  useEffect(() => {
    const bijTerugkeer = () => document.visibilityState === 'visible' && void controleer();
    document.addEventListener('visibilitychange', bijTerugkeer);
    zodraAfgemeld(() => void controleer());
    const stopVolgen = volgTabs(() => void controleer());
    houdConceptenVan(functies);
    meldAanTabs('aangemeld');
    return () => {
      document.removeEventListener('visibilitychange', bijTerugkeer);
      zodraAfgemeld(() => undefined);
      stopVolgen();
    };
  }, [controleer, functies]);
  return { stand, controleer };
}

/** Brings the app in line with the session as the server knows it, and answers how it stands. */
async function volg(
  queries: QueryClient,
  { sessie, stand }: { readonly sessie: Sessie; readonly stand: Sessiestand },
  daar: Sessie,
): Promise<Sessiestand> {
  if (!daar.aangemeld) return 'voorbij';
  const { functie } = sessie;
  if (daar.functie?.id !== functie?.id) {
    const kanTerug = stand === 'voorbij' && functie && daar.functies.some(({ id }) => id === functie.id);
    if (!kanTerug) {
      // Somebody else logged in, or chose another role in another tab: this page is not for that one.
      window.location.reload();
      return stand;
    }
    // The same person, who log-in put in another role: the page goes on in the role that it was made for.
    await wisselFunctie(functie.id);
  }
  const vers = { ...sessie, ...alleenTijden(daar) };
  queries.setQueryData(sessieVraag().queryKey, vers);
  // What was refused meanwhile is asked again; what is on the screen stays until the answer is there.
  if (stand === 'voorbij') void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
  return (vers.eindigtOp ?? Number.POSITIVE_INFINITY) - Date.now() <= WAARSCHUW_MS ? 'bijna' : 'loopt';
}

const alleenTijden = ({ verlooptOp, uiterlijkOp, eindigtOp, kanVerlengen }: Sessie) => ({
  verlooptOp,
  uiterlijkOp,
  eindigtOp,
  kanVerlengen,
});
