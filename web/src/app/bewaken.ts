import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { sessieVraag } from '../api/sessie.ts';
import { EISEN, mag, type Toegangseis } from './toegang.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Who the screen is for. Every route has one: without it the app does not compile. */
    readonly toegang: Toegangseis;
  }
}

interface Plaats {
  readonly href: string;
  readonly pathname: string;
}

/**
 * Before any screen: who is not signed in goes to log in, and comes back to the same address. Whether the role may see the
 * screen is answered by the screen's place in the house (`Poort`), where the address stays what it is.
 */
export async function bewaak(queries: QueryClient, { href, pathname }: Plaats, eis: Toegangseis): Promise<void> {
  // Without an answer the page itself says that the server is away.
  const sessie = await queries.ensureQueryData(sessieVraag()).catch(() => undefined);
  if (!sessie || eis === 'openbaar') return;
  if (!sessie.aangemeld)
    throw redirect({ to: '/aanmelden', search: href === '/' ? {} : { terug: href }, replace: true });
  // The front door: each role begins at a page of its own.
  if (pathname === '/' && !mag(sessie, eis)) throw redirect({ to: sessie.start, replace: true });
}

/** Whether a loader should ask already: for who may not see the answer there is none. */
export const magLaden = (queries: QueryClient, eis: Toegangseis): boolean => {
  const sessie = queries.getQueryData(sessieVraag().queryKey);
  return sessie !== undefined && mag(sessie, eis);
};

/** Who may see only its own region has no use for a list of all of them. */
export function naarEigenRegio(queries: QueryClient): void {
  const sessie = queries.getQueryData(sessieVraag().queryKey);
  const code = sessie?.regios[0];
  if (sessie && code && !mag(sessie, EISEN.landelijk)) throw redirect({ to: '/regios/$code', params: { code } });
}
