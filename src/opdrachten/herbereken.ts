import { openGegevens } from './gegevens.ts';
import { readOpties, type Voer } from './opdracht.ts';

export const voer: Voer = async (args, { config, schrijf }) => {
  readOpties('herbereken', args, {});
  const { herbereken } = await import('../signaleren/urgentie/index.ts');
  const database = await openGegevens(config);
  try {
    const aantal = await herbereken(database);
    schrijf(`${aantal.toLocaleString('nl-NL')} tredevoorstellen gemaakt.`);
    return 0;
  } finally {
    await database.sluit();
  }
};
