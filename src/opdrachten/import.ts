import { openGegevens } from './gegevens.ts';
import type { Voer } from './opdracht.ts';

export const voer: Voer = async (args, context) => {
  const { voerImport } = await import('../meten/inlezen/opdracht.ts');
  return voerImport(args, { ...context, openDatabase: () => openGegevens(context.config) });
};
