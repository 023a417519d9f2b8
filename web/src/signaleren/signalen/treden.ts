import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TredeNummer } from '../../api/typen.ts';
import { aanbiedersVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';

/** The trede of every provider in the early-warning system, as far as it may be seen, by the list that other screens have too. */
export function useTreden(): ReadonlyMap<string, TredeNummer> {
  const enabled = useMag(EISEN.aanbieders);
  const { data } = useQuery({ ...aanbiedersVraag(useBekendOp(), 'ews'), enabled });
  return useMemo(
    () => new Map((data?.aanbieders ?? []).flatMap(({ kvk, trede }) => (trede ? [[kvk, trede] as const] : []))),
    [data],
  );
}
