import { laadBasis } from '../../src/basis.ts';
import { readConfig } from '../../src/config.ts';
import { maakProefaanlevering } from '../../src/meten/aanlevering/proefaanlevering.ts';
import { openDatabase } from '../../src/platform/database/index.ts';
import { ONBEPERKT } from '../../src/platform/http/grenzen.ts';
import { startServer } from '../../src/server.ts';

/**
 * Baken with deliveries to fill in: `node leverproces.ts MAP AANTAL`. Says on one line where it listens, and which new deliveries
 * there are with the sessions of who delivers and who approves.
 */
const [map = '', aantal = '1'] = process.argv.slice(2);
const CODES = ['eigenVermogen', 'balanstotaal'];

const database = await openDatabase({ dataMap: map });
await laadBasis(database);
const leveringen = [];
for (let i = 0; i < Number(aantal); i++) {
  // Of a number that no earlier start took.
  const levering = await maakProefaanlevering(database, { codes: CODES, naamdeel: `${Date.now()}`.slice(-7) });
  leveringen.push({
    id: levering.id,
    indiener: levering.indiener.headers.cookie,
    accordeur: levering.accordeur.headers.cookie,
  });
}
const config = { ...readConfig({}), poort: 0, logNiveau: 'silent' as const };
const server = await startServer({ database, config, rol: 'all', demo: false, grenzen: ONBEPERKT });
process.stdout.write(`${JSON.stringify({ adres: server.adres, leveringen })}\n`);
