import { useQuery } from '@tanstack/react-query';
import { type Sessie, sessieVraag } from '../api/sessie.ts';
import { mag, type Toegangseis } from './toegang.ts';

/** Until the server has said who this is, it is a visitor. */
const ONBEKEND: Sessie = {
  aangemeld: false,
  naam: null,
  rol: 'bezoeker',
  functie: null,
  functies: [],
  rechten: { openbaar: { iedereen: 'lezen' } },
  noodtoegang: false,
  regios: [],
  start: '/aanmelden',
  verlooptOp: null,
  uiterlijkOp: null,
  demo: false,
  aanmelden: { wachtwoord: false, diensten: [], demomensen: [] },
  eindigtOp: null,
  kanVerlengen: false,
};

/** It runs, it ends soon, or it has ended while the page was open. */
export type Sessiestand = 'loopt' | 'bijna' | 'voorbij';

/** Who is signed in, in which role, and what that role may. */
export const useSessie = (): Sessie => useQuery(sessieVraag()).data ?? ONBEKEND;

export const useMag = (eis: Toegangseis): boolean => mag(useSessie(), eis);

/** Where log-in begins; afterwards it goes on at `terug`. */
export const aanmeldAdres = (terug?: string): string =>
  terug ? `/aanmelden?${new URLSearchParams({ terug })}` : '/aanmelden';
