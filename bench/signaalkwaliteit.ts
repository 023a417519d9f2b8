import { writeFileSync } from 'node:fs';
import { schrijfKwaliteitsverslag } from '../demo/kwaliteitsverslag.ts';
import { reeksenVan } from '../demo/terugtoets.ts';
import { ZAAD } from '../demo/wereld.ts';
import { maakResultaat, type Resultaat } from '../src/signaleren/terugtoets/index.ts';
import { DEFINITIES, maakRegels, NORMSETS } from '../src/signaleren/urgentie/index.ts';

/**
 * How good the signal is on the synthetic Netherlands, with the seed of the demo and ten others, into `docs/signaalkwaliteit.md`. Pure:
 * no database and no clock, so the same code writes the same file.
 */
const PAD = new URL('../docs/signaalkwaliteit.md', import.meta.url);
const ZADEN = [ZAAD, ...Array.from({ length: 10 }, (_, i) => `zaad ${i + 1}`)];

const [normset] = NORMSETS;
const regels = normset && maakRegels(DEFINITIES, normset);
if (!regels?.ok) throw new Error('de definities kloppen niet');

const perZaad = new Map<string, Resultaat>();
for (const zaad of ZADEN) {
  perZaad.set(zaad, maakResultaat(regels.waarde, reeksenVan(zaad, regels.waarde), []));
  process.stdout.write(`${zaad}: klaar\n`);
}
writeFileSync(PAD, schrijfKwaliteitsverslag(perZaad));
