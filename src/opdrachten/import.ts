import type { Database, Transactie } from '../platform/database/index.ts';
import { bevatDemo, openGegevens } from './gegevens.ts';
import type { Context, Voer } from './opdracht.ts';

export const voer: Voer = async (args, context) => {
  const [{ voerImport }, { voerRegister }, { herberekenIn, importDefinities }, { metVoorstellen }] = await Promise.all([
    import('../meten/inlezen/opdracht.ts'),
    import('../meten/register/opdracht.ts'),
    import('../signaleren/urgentie/index.ts'),
    import('../basis.ts'),
  ]);
  const omgeving = {
    schrijf: context.schrijf,
    openDatabase: () => openVoorImport(context),
    naVastleggen: async (trx: Transactie, organisatieIds: readonly number[]) => {
      await herberekenIn(trx, organisatieIds);
    },
  };
  const [soort, ...rest] = args;
  if (soort === 'register') return voerRegister(rest, omgeving);
  return voerImport(args, {
    ...omgeving,
    importDefinities: (database, json) => metVoorstellen(database, ({ db }) => importDefinities(db, json)),
  });
};

async function openVoorImport({ config, schrijf }: Context): Promise<Database> {
  const database = await openGegevens(config);
  try {
    if (await bevatDemo(database))
      schrijf('LET OP: in deze database staan demonstratiegegevens. Lees echte cijfers in een lege database in.');
    return database;
  } catch (fout) {
    await database.sluit();
    throw fout;
  }
}
