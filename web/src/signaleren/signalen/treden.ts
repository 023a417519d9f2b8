import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TredeNummer } from '../../api/typen.ts';
import { aanbiedersVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';

/** The trede that holds; and when a person decided on another one than is proposed, both. */
export interface Tredestand {
  readonly trede: TredeNummer;
  readonly verschil: { readonly besluit: number; readonly voorstel: number } | null;
}

/** The trede of every provider in the early-warning system, as far as it may be seen, by the list that other screens have too. */
export function useTreden(): ReadonlyMap<string, Tredestand> {
  const enabled = useMag(EISEN.aanbieders);
  const { data } = useQuery({ ...aanbiedersVraag(useBekendOp(), 'ews'), enabled });
  return useMemo(
    () =>
      new Map(
        (data?.aanbieders ?? []).flatMap(({ kvk, trede, besluitTrede: besluit, voorstelTrede: voorstel }) => {
          if (!trede) return [];
          const verschil = besluit && voorstel && besluit !== voorstel ? { besluit, voorstel } : null;
          return [[kvk, { trede, verschil }] as const];
        }),
      ),
    [data],
  );
}
