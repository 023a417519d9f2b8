import { openGegevens } from './gegevens.ts';
import type { Voer } from './opdracht.ts';

export const voer: Voer = async (args, { config, schrijf }) => {
  const [{ voerImport }, { herberekenIn }] = await Promise.all([
    import('../meten/inlezen/opdracht.ts'),
    import('../signaleren/urgentie/index.ts'),
  ]);
  return voerImport(args, {
    schrijf,
    openDatabase: () => openGegevens(config),
    naVastleggen: async (trx, organisatieIds) => {
      await herberekenIn(trx, organisatieIds);
    },
  });
};
