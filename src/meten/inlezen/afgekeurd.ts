import type { MetDatabase } from '../../platform/database/index.ts';
import { CSV_BOM, csvRegel } from '../../platform/uitvoer/csv.ts';
import { leesAfgekeurdeRijen } from './afkeuringenstore.ts';
import { TOEGEVOEGD } from './kolommen.ts';
import { leesImport } from './store.ts';

/**
 * The rejected rows of an import as CSV that a spreadsheet program opens without harm: the number of the row, the reasons,
 * and the cells as they stood in the file, so that a person can mend them and bring them in again.
 */
export async function* schrijfAfgekeurdeRijen(met: MetDatabase, id: number): AsyncGenerator<string> {
  const { verslag } = await met(({ db }) => leesImport(db, id));
  yield CSV_BOM + csvRegel([...verslag.kolommen.map(({ naam }) => naam), ...TOEGEVOEGD]);
  const breedte = verslag.kolommen.length;
  for await (const { rij, cellen, redenen } of leesAfgekeurdeRijen(met, id)) {
    const gevuld = Array.from({ length: Math.max(breedte, cellen.length) }, (_, i) => cellen[i] ?? '');
    yield csvRegel([...gevuld.slice(0, breedte), rij, redenen.join('; ')]);
  }
}
