import { openGegevens } from './gegevens.ts';
import type { Voer } from './opdracht.ts';

export const voer: Voer = async (args, { config, schrijf }) => {
  const [{ voerImport }, { herbereken, herberekenIn, importDefinities }] = await Promise.all([
    import('../meten/inlezen/opdracht.ts'),
    import('../signaleren/urgentie/index.ts'),
  ]);
  return voerImport(args, {
    schrijf,
    openDatabase: () => openGegevens(config),
    naVastleggen: async (trx, organisatieIds) => {
      await herberekenIn(trx, organisatieIds);
    },
    importDefinities: async (database, json) => {
      const uitkomst = await importDefinities(database.db, json);
      if (uitkomst.nieuw > 0) await herbereken(database);
      return uitkomst;
    },
  });
};
