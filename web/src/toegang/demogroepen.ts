import type { Sessie } from '../api/sessie.ts';
import type { Matrixrol } from './typen.ts';

export type Demomens = Sessie['aanmelden']['demomensen'][number];
type Partijsoort = Matrixrol['partijen'][number];

/** Kinds of party that stand together on the log-in page, in this order. */
const GROEPEN = {
  toezicht: ['toezichthouder'],
  gebied: ['gemeente', 'jeugdregio'],
  aanbieders: ['aanbieder'],
  land: ['ministerie', 'branchevereniging', 'kennispunt'],
  hulp: ['matchingteam', 'geschillencommissie', 'client'],
} as const satisfies Record<string, readonly Partijsoort[]>;

export type Demogroep = keyof typeof GROEPEN;

type Rollen = readonly Pick<Matrixrol, 'rol' | 'partijen'>[];

/**
 * The people by kind of party. Of a party only the name is known here: its kind follows from the most particular role that
 * one of its people has, because a beheerder is found everywhere.
 */
export function groepeer(
  mensen: readonly Demomens[],
  rollen: Rollen,
): { readonly groep: Demogroep; readonly mensen: readonly Demomens[] }[] {
  const soorten = new Map(rollen.map(({ rol, partijen }) => [rol, partijen]));
  const groepVan = (partij: string): Demogroep | undefined => {
    const mogelijk = mensen
      .filter((mens) => mens.partij === partij)
      .flatMap((mens) => mens.rollen.map(({ rol }) => soorten.get(rol) ?? []))
      .sort((a, b) => a.length - b.length)[0];
    const namen = Object.keys(GROEPEN) as Demogroep[];
    return namen.find((groep) => GROEPEN[groep].some((soort) => soort === mogelijk?.[0]));
  };
  const perGroep = Map.groupBy(mensen, ({ partij }) => groepVan(partij) ?? 'hulp');
  return (Object.keys(GROEPEN) as Demogroep[]).flatMap((groep) => {
    const leden = perGroep.get(groep);
    return leden ? [{ groep, mensen: leden }] : [];
  });
}
