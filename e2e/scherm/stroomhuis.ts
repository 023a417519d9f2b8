import { expect } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { startHuis } from './huis.ts';
import { laadProefstroom } from './proefstroom.ts';

/** A house with the messages of West-Brabant Oost: the contract manager of that region, and what the API says to somebody. */
export async function startStroomhuis() {
  const huis = await startHuis();
  await laadProefstroom(huis.database);
  const regio = await maakProefpersoon(huis.database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ34' });
  const vraag = async <T>(pad: string, wie: Pick<Proefpersoon, 'headers'> = regio): Promise<T> => {
    const antwoord = await fetch(`${huis.adres}/api/v1${pad}`, { headers: wie.headers });
    expect(antwoord.status, pad).toBe(200);
    return (await antwoord.json()) as T;
  };
  return { huis, regio, vraag };
}
export type Stroomhuis = Awaited<ReturnType<typeof startStroomhuis>>;

/** `2026-03` as people read it: maart 2026. */
export const maandnaam = (jaarmaand: string | null): string =>
  new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${jaarmaand}-01`),
  );
