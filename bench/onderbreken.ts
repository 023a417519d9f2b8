import { onderbreek, SOORTEN } from '../e2e/huis/onderbreken.ts';
import { nieuweMap, ruimOp } from '../e2e/huis/processen.ts';

/**
 * Two hundred times each: the network, the server and the database break off (kill -9) while one provider saves and another hands
 * in. Counts what was acknowledged and lost, and what was handed in twice: both must be nothing.
 */
const KEREN = Number(process.argv[2] ?? 200);

for (const soort of SOORTEN) {
  const begin = performance.now();
  const { keren, bevestigd, verloren, indieningen, dubbel, nietIngediend } = await onderbreek(
    nieuweMap(),
    soort,
    KEREN,
  );
  await ruimOp();
  console.log(
    `${soort}: ${keren} keer afgebroken; in ${bevestigd} gevallen was er iets bevestigd, daarvan ${verloren} verloren; ` +
      `${indieningen} indieningen, ${dubbel} dubbel, ${nietIngediend} niet gelukt (${Math.round((performance.now() - begin) / 1000)} s)`,
  );
}
