import { basename } from 'node:path';
import { BakenFout } from '../kernel/fouten.ts';
import type { Database, Transactie } from '../platform/database/index.ts';
import { bevatDemo, openGegevens, pseudoniembestand } from './gegevens.ts';
import type { Context, Voer } from './opdracht.ts';

export const voer: Voer = async (args, context) => {
  const [{ voerImport }, { voerRegister }, { herberekenMetSignalenIn }, { importDefinities }, { metVoorstellen }] =
    await Promise.all([
      import('../meten/inlezen/opdracht.ts'),
      import('../meten/register/opdracht.ts'),
      import('../signaleren/signalen/index.ts'),
      import('../signaleren/urgentie/index.ts'),
      import('../basis.ts'),
    ]);
  const omgeving = {
    schrijf: context.schrijf,
    openDatabase: () => openVoorImport(context),
    naVastleggen: async (trx: Transactie, organisatieIds: readonly number[]) => {
      await herberekenMetSignalenIn(trx, organisatieIds);
    },
  };
  const [soort, ...rest] = args;
  if (soort === 'register') return voerRegister(rest, omgeving);
  if (soort === 'partijen') return voerPartijen(rest, context);
  if (soort === 'ijw') {
    const { voerIjwImport } = await import('../meten/berichtenverkeer/index.ts');
    return voerIjwImport(rest, { ...omgeving, sleutelbestand: () => pseudoniembestand(context.config) });
  }
  if (soort === 'ketendata') {
    const { voerKetendata } = await import('../meten/berichtenverkeer/index.ts');
    return voerKetendata(rest, { ...omgeving, sleutelbestand: () => pseudoniembestand(context.config) });
  }
  return voerImport(args, {
    ...omgeving,
    importDefinities: (database, json) => metVoorstellen(database, ({ db }) => importDefinities(db, json)),
  });
};

/** `./baken import partijen`: who takes part, from one JSON file, all or nothing. */
async function voerPartijen([pad, ...rest]: readonly string[], context: Context): Promise<number> {
  if (pad === undefined || rest.length > 0)
    throw new BakenFout('ongeldige-invoer', 'Noem één bestand: ./baken import partijen BESTAND.json');
  const [{ leesPartijbestand }, { laadPartijen }] = await Promise.all([
    import('../platform/toegang/partijbestand.ts'),
    import('../platform/toegang/index.ts'),
  ]);
  const partijen = await leesPartijbestand(pad);
  const database = await openVoorImport(context);
  try {
    const { nieuw, bijgewerkt } = await laadPartijen(database, partijen, basename(pad));
    context.schrijf(`${pad}: ${nieuw} partijen nieuw, ${bijgewerkt} bijgewerkt.`);
    return 0;
  } finally {
    await database.sluit();
  }
}

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
