import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Venstersoort } from './invoer.ts';
import { type Botspunt, type Uitkomst, useOpvolger } from './opvolgen.ts';
import { GEEN, houd, type Selectie, tot, wissel } from './selectie.ts';
import { alsDoel, type Doel, type Gedaan, type Handelingsoort, type Signaalrij } from './typen.ts';
import { behandelaarsVraag } from './vragen.ts';

/** What was done last, for saying so and for taking it back. */
export interface Laatste {
  readonly soort: Handelingsoort;
  readonly doelen: readonly Doel[];
  readonly signalen: Gedaan['signalen'];
}

/** Why the last thing was not done. */
export interface Misser {
  readonly punten: readonly Botspunt[];
  readonly fout?: unknown;
  /** Does it after all. */
  readonly toch?: () => void;
}

type GedaanUitkomst = Extract<Uitkomst, { soort: 'gedaan' }>;

/** Choosing signals and acting on them: on those that are chosen, or else on the one in hand. */
export function useWerk(rijen: readonly Signaalrij[], inDeHand: () => number | undefined, magHandelen: boolean) {
  const opvolger = useOpvolger();
  const ik = useQuery({ ...behandelaarsVraag(), enabled: magHandelen }).data?.behandelaars.find((een) => een.ik)?.id;
  const ids = useMemo(() => rijen.map(({ id }) => id), [rijen]);
  const [bewaard, setSelectie] = useState<Selectie>(GEEN);
  const selectie = useMemo(() => houd(bewaard, ids), [bewaard, ids]);
  const [venster, setVenster] = useState<{ readonly soort: Venstersoort; readonly doelen: readonly Doel[] }>();
  const [laatste, setLaatste] = useState<Laatste>();
  const [misser, setMisser] = useState<Misser>();
  const [bezig, setBezig] = useState(false);

  const doelen = (): readonly Doel[] => {
    const hand = inDeHand();
    const wie = (id: number) => (selectie.gekozen.size > 0 ? selectie.gekozen.has(id) : id === hand);
    return rijen.filter(({ id }) => wie(id)).map(alsDoel);
  };
  const klaar = (soort: Handelingsoort, { signalen }: GedaanUitkomst, voor: readonly Doel[]) => {
    setMisser(undefined);
    setLaatste({ soort, doelen: voor, signalen });
    setSelectie(GEEN);
    setVenster(undefined);
  };
  const mis = (uitkomst: Exclude<Uitkomst, GedaanUitkomst>, opnieuw?: (vers: readonly Doel[]) => void) => {
    setLaatste(undefined);
    if (uitkomst.soort === 'fout') return setMisser({ punten: [], fout: uitkomst.fout });
    const { punten, vers } = uitkomst;
    setMisser({ punten, ...(opnieuw && vers.length > 0 ? { toch: () => opnieuw(vers) } : {}) });
  };

  const wijsMijToe = async (voor = doelen()) => {
    if (bezig || ik === undefined || voor.length === 0) return;
    setBezig(true);
    const uitkomst = await opvolger.doe(voor, { soort: 'toegewezen', eigenaar: ik }, crypto.randomUUID());
    setBezig(false);
    if (uitkomst.soort === 'gedaan') klaar('toegewezen', uitkomst, voor);
    else mis(uitkomst, (vers) => void wijsMijToe(vers));
  };
  const maakOngedaan = async () => {
    if (bezig || !laatste || laatste.soort === 'hersteld') return;
    setBezig(true);
    const uitkomst = await opvolger.herstel(laatste.signalen, laatste.doelen);
    setBezig(false);
    if (uitkomst.soort === 'gedaan') klaar('hersteld', uitkomst, laatste.doelen);
    else mis(uitkomst);
  };
  return {
    selectie,
    bezig,
    laatste,
    misser,
    venster,
    opvolger,
    kies: (id: number, bereik: boolean) => setSelectie((nu) => (bereik ? tot(nu, id, ids) : wissel(nu, id))),
    kiesAlles: (alles: boolean) => setSelectie(alles ? { gekozen: new Set(ids), anker: undefined } : GEEN),
    open(soort: Venstersoort) {
      const voor = doelen();
      if (voor.length > 0) setVenster({ soort, doelen: voor });
    },
    sluit: () => setVenster(undefined),
    klaar,
    wis() {
      setLaatste(undefined);
      setMisser(undefined);
    },
    wijsMijToe: () => void wijsMijToe(),
    maakOngedaan: () => void maakOngedaan(),
  };
}

export type Werk = ReturnType<typeof useWerk>;
