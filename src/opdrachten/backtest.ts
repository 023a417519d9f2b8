import type { Voer } from './opdracht.ts';

/** Works without a database, as `beoordeel` does. */
export const voer: Voer = async (args) => {
  const { voerBacktest } = await import('../signaleren/terugtoets/opdracht.ts');
  return voerBacktest(args);
};
