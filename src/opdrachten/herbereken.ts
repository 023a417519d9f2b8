import { openGegevens } from './gegevens.ts';
import { readOpties, type Voer } from './opdracht.ts';

export const voer: Voer = async (args, { config, schrijf }) => {
  readOpties('herbereken', args, {});
  const [{ herbereken }, { herberekenSignalen }] = await Promise.all([
    import('../signaleren/urgentie/index.ts'),
    import('../signaleren/signalen/index.ts'),
  ]);
  const database = await openGegevens(config);
  try {
    const aantal = await herbereken(database);
    schrijf(`${aantal.toLocaleString('nl-NL')} tredevoorstellen gemaakt.`);
    schrijf(`${(await herberekenSignalen(database)).toLocaleString('nl-NL')} signalen gemaakt.`);
    return 0;
  } finally {
    await database.sluit();
  }
};
