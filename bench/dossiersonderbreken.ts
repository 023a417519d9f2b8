import { DELEN, onderbreekDossiers } from '../e2e/huis/dossieronderbreken.ts';
import { nieuweMap, ruimOp } from '../e2e/huis/processen.ts';

/**
 * `node dossiersonderbreken.ts [KEREN] [DEEL]`: so many times each (two hundred) the server, the worker and the database are killed (kill -9) while
 * dossiers are opened and people told and mailed. All but the counts at the beginning must be nothing.
 */
const KEREN = Number(process.argv[2] ?? 200);
const ALLEEN = process.argv[3];

for (const deel of DELEN.filter((een) => ALLEEN === undefined || een === ALLEEN)) {
  const begin = performance.now();
  const u = await onderbreekDossiers(nieuweMap(), deel, KEREN);
  await ruimOp();
  console.log(
    `${deel}: ${u.keren} keer afgebroken; ${u.bevestigd} handelingen bevestigd, ${u.gebeurtenissen} gebeurtenissen, ${u.mails} mails; ` +
      `verloren ${u.verloren}, dubbel ${u.dubbel}, ketens gebroken ${u.gebroken}, zonder bericht ${u.zonderBericht}, ` +
      `zonder mail ${u.zonderMail}, niet aangekomen ${u.nietAangekomen}, blijven wachten ${u.over} ` +
      `(${Math.round((performance.now() - begin) / 1000)} s)`,
  );
}
