import type { Signaal } from './typen.ts';

export const LANEN = ['Financieel', 'Personeel', 'Zorg', 'Gebeurtenissen'] as const;
export type Laan = (typeof LANEN)[number];

/** The lane in which a signal stands: that of its ratio; an event and a change of trede stand in their own. */
export const laanVan = (signaal: Signaal): Laan =>
  signaal.soort === 'kengetal' ? (LANEN.find((laan) => laan === signaal.groep) ?? 'Financieel') : 'Gebeurtenissen';

/** The same day a year before; 29 February becomes 28 February. */
export function jaarEerder(dag: string): string {
  const jaar = Number(dag.slice(0, 4)) - 1;
  return `${jaar}${dag.endsWith('-02-29') ? '-02-28' : dag.slice(4)}`;
}
