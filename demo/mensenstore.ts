import { type Database, inTransactie } from '../src/platform/database/index.ts';
import { geefFunctie, koppelIdentiteit, maakPersoon, vindPersoonVan } from '../src/platform/toegang/persoonstore.ts';
import { DEMOMENSEN, emailVan } from './mensen.ts';

/** Id of the log-in service of the demo. */
const DIENST = 'demo';
/** Since when they work there. */
const VAN = new Date('2025-01-01T00:00:00Z');

/**
 * Gives the people of the demo their functies. The log-in service cannot: no party of the demo chose it, so that people can
 * also be invited there, and then it may make nobody supervisor or beheerder. A second time it changes nothing, also not what
 * was ended meanwhile. The parties must be there.
 */
export async function laadDemomensen(database: Database): Promise<void> {
  await inTransactie(database, async ({ db }) => {
    const namen = DEMOMENSEN.map(({ partij }) => partij);
    const partijen = await db.selectFrom('partij').select(['id', 'naam']).where('naam', 'in', namen).execute();
    const ids = new Map(partijen.map(({ naam, id }) => [naam, id]));
    for (const { account, naam, partij, rollen } of DEMOMENSEN) {
      const bekend = await vindPersoonVan(db, DIENST, account);
      const persoonId = bekend?.id ?? (await maakPersoon(db, { naam, email: emailVan(account) }));
      if (!bekend) await koppelIdentiteit(db, DIENST, account, persoonId);
      const had = await db.selectFrom('functie').select('rol').where('persoon_id', '=', persoonId).execute();
      const partijId = ids.get(partij);
      if (partijId === undefined) throw new Error(`no party ${partij}`);
      for (const rol of rollen.filter((een) => !had.some((was) => was.rol === een)))
        await geefFunctie(db, { persoonId, partijId, rol, bron: 'demo', door: null, van: VAN });
    }
  });
}
