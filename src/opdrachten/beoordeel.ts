import type { Voer } from './opdracht.ts';

/** Works without a database: what it needs to know stands in the file and in the definitions of this program. */
export const voer: Voer = async (args) => {
  const { voerBeoordeel } = await import('../signaleren/urgentie/opdracht.ts');
  return voerBeoordeel(args);
};
