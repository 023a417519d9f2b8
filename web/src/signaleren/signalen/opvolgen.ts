import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ApiFout } from '../../api/client.ts';
import { alsDoel, type Doel, type Gedaan, type Handeling } from './typen.ts';
import { SIGNALEN, signaalVraag, volgOp } from './vragen.ts';

const CONFLICT = 409;

/** What came of an action. `botsing`: somebody was first, or a signal grew; nothing was done. */
export type Uitkomst =
  | { readonly soort: 'gedaan'; readonly signalen: Gedaan['signalen'] }
  | { readonly soort: 'botsing'; readonly punten: readonly Botspunt[]; readonly vers: readonly Doel[] }
  | { readonly soort: 'fout'; readonly fout: unknown };

export interface Botspunt {
  readonly doel: Doel;
  /** Who did what meanwhile. */
  readonly melding: string;
}

export interface Opvolger {
  /** Does it, and renews all that shows signals; whether it was done or not. */
  doe(doelen: readonly Doel[], handeling: Handeling, sleutel: string): Promise<Uitkomst>;
  /** Takes back what `doe` did. */
  herstel(gedaan: Gedaan['signalen'], doelen: readonly Doel[]): Promise<Uitkomst>;
}

export function useOpvolger(): Opvolger {
  const queries = useQueryClient();
  return useMemo(() => {
    const doe: Opvolger['doe'] = async (doelen, handeling, sleutel) => {
      try {
        const { signalen } = await volgOp(doelen, handeling, sleutel);
        await vernieuw(queries);
        return { soort: 'gedaan', signalen };
      } catch (fout) {
        if (!(fout instanceof ApiFout) || fout.status !== CONFLICT) return { soort: 'fout', fout };
        const punten = botspunten(doelen, fout);
        const vers = await haalVers(queries, doelen);
        await vernieuw(queries);
        return { soort: 'botsing', punten, vers };
      }
    };
    return { doe, herstel: (gedaan, doelen) => herstel(doe, gedaan, doelen) };
  }, [queries]);
}

const vernieuw = (queries: QueryClient) => queries.invalidateQueries({ queryKey: SIGNALEN });

/** Each signal has a line of its own in its log: they are taken back one after the other. */
async function herstel(doe: Opvolger['doe'], gedaan: Gedaan['signalen'], doelen: readonly Doel[]): Promise<Uitkomst> {
  const punten: Botspunt[] = [];
  const signalen: Gedaan['signalen'][number][] = [];
  for (const { id, revisie, nummer } of gedaan) {
    const doel = doelen.find((een) => een.id === id);
    if (!doel) continue;
    const uitkomst = await doe([{ ...doel, revisie }], { soort: 'hersteld', nummer }, crypto.randomUUID());
    if (uitkomst.soort === 'fout') return uitkomst;
    if (uitkomst.soort === 'botsing') punten.push(...uitkomst.punten);
    else signalen.push(...uitkomst.signalen);
  }
  return punten.length > 0 ? { soort: 'botsing', punten, vers: [] } : { soort: 'gedaan', signalen };
}

/** The signals that were changed meanwhile, each with what happened; of one signal the refusal as a whole says it. */
export function botspunten(doelen: readonly Doel[], fout: ApiFout): readonly Botspunt[] {
  const perSignaal = fout.invoer.flatMap(({ plaats, melding }) => {
    const doel = doelen[Number(/^signalen\/(\d+)/.exec(plaats)?.[1] ?? Number.NaN)];
    return doel ? [{ doel, melding }] : [];
  });
  const [eerste] = doelen;
  if (perSignaal.length > 0 || !eerste) return perSignaal;
  return [{ doel: eerste, melding: fout.detail ?? fout.message }];
}

/** The same signals as they are now; one that can no longer be seen is left out. */
async function haalVers(queries: QueryClient, doelen: readonly Doel[]): Promise<readonly Doel[]> {
  const vers = await Promise.all(
    doelen.map(({ id }) =>
      queries.fetchQuery({ ...signaalVraag(id), staleTime: 0 }).then(
        ({ signaal }) => [alsDoel(signaal)],
        () => [],
      ),
    ),
  );
  return vers.flat();
}
