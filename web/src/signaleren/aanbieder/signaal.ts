import type { Signaal } from './typen.ts';

export const LANEN = ['Financieel', 'Personeel', 'Zorg', 'Gebeurtenissen'] as const;
export type Laan = (typeof LANEN)[number];

/** The lane in which a signal stands. A change of trede has none: in the chart it is the shading behind the lanes. */
export function laanVan(signaal: Signaal): Laan | 'Trede' {
  if (signaal.soort === 'trede') return 'Trede';
  if (signaal.soort === 'gebeurtenis') return 'Gebeurtenissen';
  return LANEN.find((laan) => laan === signaal.groep) ?? 'Financieel';
}

/** The same day a year before; 29 February becomes 28 February. */
export function jaarEerder(dag: string): string {
  const jaar = Number(dag.slice(0, 4)) - 1;
  return `${jaar}${dag.endsWith('-02-29') ? '-02-28' : dag.slice(4)}`;
}
