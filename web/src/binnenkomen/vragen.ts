import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../api/client.ts';
import type { paths } from '../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../api/typen.ts';

type Antwoord<Pad extends '/uitnodigingen/{token}' | '/machinetoegang'> = Verfijnd<
  paths[Pad]['get']['responses'][200]['content']['application/json']
>;

export type Uitnodiging = Antwoord<'/uitnodigingen/{token}'>;
export type Totp = NonNullable<Uitnodiging['totp']>;
export type Machine = Antwoord<'/machinetoegang'>['machines'][number];

/** What somebody chooses to log in with: a password, and a code that shows who holds the telephone. */
export interface Wachtwoordkeuze {
  readonly wachtwoord: string;
  readonly code: string;
}

/** The same, with what tells the server which secret this screen showed. */
export interface EersteKeuze extends Wachtwoordkeuze {
  readonly nonce: string;
}

/** Who invites whom, for what, and the ways to begin. Never asked again by itself: the screen shows a secret of it. */
export const uitnodigingVraag = (token: string) =>
  queryOptions({
    queryKey: ['uitnodiging', token],
    queryFn: ({ signal }) => haal(api.GET('/uitnodigingen/{token}', { signal, params: { path: { token } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** With a password, or (without one) as whoever is signed in. */
export const aanvaard = (token: string, body: EersteKeuze | null) =>
  haal(api.POST('/uitnodigingen/{token}/aanvaarding', { params: { path: { token } }, body }));

export const vraagHerstel = (email: string) => haal(api.POST('/wachtwoord-herstel', { body: { email } }));

export const herstelWachtwoord = (token: string, keuze: Wachtwoordkeuze) =>
  haal(api.POST('/wachtwoord-herstel/bevestiging', { body: { token, ...keuze } }));

/** The systems of the own organisation that may come in by themselves. */
export const machinesVraag = () =>
  queryOptions({
    queryKey: ['machinetoegang'],
    queryFn: ({ signal }) => haal(api.GET('/machinetoegang', { signal })),
    staleTime: 0,
  });

export const geefMachinetoegang = (body: { naam: string; rol: Machine['rol']; verlooptOp: string }) =>
  haal(api.POST('/machinetoegang', { body }));

export const vernieuwMachinetoegang = (id: string) =>
  haal(api.POST('/machinetoegang/{id}/vernieuwing', { params: { path: { id } } }));

export const trekMachinetoegangIn = (id: string) =>
  haal(api.DELETE('/machinetoegang/{id}', { params: { path: { id } } }));
