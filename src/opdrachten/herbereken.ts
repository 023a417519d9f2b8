import { openGegevens } from './gegevens.ts';
import { readOpties, type Voer } from './opdracht.ts';

export const voer: Voer = async (args, { config, schrijf }) => {
  readOpties('herbereken', args, {});
  const { herbereken } = await import('../signaleren/urgentie/index.ts');
  const database = await openGegevens(config);
  try {
    await herbereken(database);
    schrijf('Alle tredevoorstellen zijn opnieuw gemaakt.');
    return 0;
  } finally {
    await database.sluit();
  }
};
