import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { BakenFout } from '../kernel/fouten.ts';
import { ensureSleutelketen, SLEUTELPLEK } from '../meten/berichtenverkeer/index.ts';
import { chooseDataMap } from '../platform/database/index.ts';
import { ensureMetricstoken } from '../platform/http/metricstoken.ts';
import { bewaardeSleutel } from '../platform/toegang/lokaal/sleutel.ts';
import { readOpties, type Voer } from './opdracht.ts';

const CHECKOUT = join(import.meta.dirname, '../..');

interface Geheim {
  /** The variable that names the file, where it does not lie in its own place. */
  readonly naam: string;
  readonly waarvoor: string;
  /** Inside the data folder. */
  readonly pad: string;
  /** Makes it, for its owner only, where it is not there. */
  ensure(map: string): void;
}

const GEHEIMEN: readonly Geheim[] = [
  {
    naam: 'BAKEN_SLEUTEL_BESTAND',
    waarvoor: 'versleutelt de tweede factor van wie met een wachtwoord inlogt',
    pad: join('geheimen', 'sleutel'),
    ensure: (map) => void bewaardeSleutel(map),
  },
  {
    naam: 'BAKEN_PSEUDONIEM_BESTAND',
    waarvoor: 'maakt van een BSN uit het berichtenverkeer een pseudoniem',
    pad: SLEUTELPLEK,
    ensure: (map) => ensureSleutelketen(join(map, SLEUTELPLEK)),
  },
  {
    naam: 'BAKEN_METRICS_TOKEN_BESTAND',
    waarvoor: 'opent /metrics voor een meetprogramma op een andere computer',
    pad: join('geheimen', 'metrics-token'),
    ensure: ensureMetricstoken,
  },
];

/**
 * `./baken geheimen`: makes what is missing, in files of mode 0600, and never changes what is there. It names secrets and,
 * with `--toon-plaats`, where they lie; it never shows one.
 */
export const voer: Voer = async (args, { config, schrijf }) => {
  const opties = readOpties('geheimen', args, { 'toon-plaats': { type: 'boolean' }, demo: { type: 'boolean' } });
  const map = join(config.dataMap ?? chooseDataMap(CHECKOUT), opties.demo ? 'demo' : 'baken');
  for (const { naam, waarvoor, pad, ensure } of GEHEIMEN) {
    const plaats = join(map, pad);
    const wasEr = existsSync(plaats);
    try {
      ensure(map);
    } catch (fout) {
      if (fout instanceof BakenFout) throw fout;
      throw new BakenFout('conflict', `${naam} is niet te maken: ${(fout as NodeJS.ErrnoException).code}.`);
    }
    schrijf(`${naam}: ${wasEr ? 'was er al' : 'gemaakt'} (${waarvoor})`);
    if (opties['toon-plaats']) schrijf(`  ${plaats}`);
  }
  for (const regel of slot(config)) schrijf(regel);
  return 0;
};

/** What Baken does not find by itself. */
function* slot({ databaseUrl }: Config): Generator<string> {
  if (databaseUrl !== undefined)
    yield 'Met een eigen DATABASE_URL leest Baken de sleutel niet vanzelf: geef elk proces BAKEN_SLEUTEL_BESTAND.';
  yield 'Bewaar een kopie buiten deze computer. Wie de sleutel kwijt is, moet alle tweede factoren opnieuw instellen.';
  yield 'Wie de sleutels voor pseudoniemen kwijt is, kan nieuwe berichten niet meer bij de oude leggen.';
}
