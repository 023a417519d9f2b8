import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { maakResultaat, type Reeks, type Resultaat } from '../src/signaleren/terugtoets/index.ts';
import { DEFINITIES, maakRegels, NORMSETS } from '../src/signaleren/urgentie/index.ts';
import { LAATSTE_DAG } from './kalender.ts';
import { schrijfMaten } from './kwaliteitsverslag.ts';
import { reeksenVan } from './terugtoets.ts';
import { VERHALEN } from './verhalen/index.ts';
import { ZAAD } from './wereld.ts';

let reeksen: Reeks[];
let resultaat: Resultaat;
beforeAll(() => {
  const [normset] = NORMSETS;
  const regels = normset && maakRegels(DEFINITIES, normset);
  if (!regels?.ok) throw new Error('de definities kloppen niet');
  reeksen = reeksenVan(ZAAD, regels.waarde);
  resultaat = maakResultaat(regels.waarde, reeksen, []);
}, 120_000);

describe('the synthetic Netherlands as series with an outcome', () => {
  test('has a case only where a story tells it', () => {
    const verteld = new Set(VERHALEN.map((verhaal) => verhaal.profiel.kvk));
    const zaken = reeksen.filter((reeks) => reeks.uitkomst.soort !== 'geen');
    expect(zaken.filter((reeks) => !verteld.has(reeks.sleutel))).toEqual([]);
    expect(resultaat.aantallen).toMatchObject({
      reeksen: 276,
      zaken: 19,
      perUitkomst: { faillissement: 1, noodsteun: 3, ontmanteling: 1, herstelplan: 14 },
    });
    const sudden = reeksen.find((reeks) => reeks.sleutel === '99000118');
    expect(sudden?.uitkomst).toEqual({ soort: 'faillissement', datum: '2026-05-12' });
    expect(reeksen.find((reeks) => reeks.sleutel === '99000279')?.uitkomst).toEqual({
      soort: 'geen',
      datum: LAATSTE_DAG,
    });
  });

  test('gives the figures that docs/signaalkwaliteit.md shows', () => {
    const verslag = readFileSync(new URL('../docs/signaalkwaliteit.md', import.meta.url), 'utf8');
    expect(verslag).toContain(schrijfMaten(resultaat));
  });
});
