import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { GEGEVENS } from '../src/meten/catalogus/index.ts';
import type { Levering } from '../src/meten/kennis/index.ts';
import { INDICATOREN } from '../src/signaleren/indicatoren/index.ts';
import {
  beoordeel,
  type Dossierinvoer,
  GEBEURTENISSOORTEN,
  maakRegels,
  NORMSETS,
  REKENVERSIE,
  type Voorstel,
} from '../src/signaleren/urgentie/index.ts';
import { type Leven, leefWereld, maakWereld, ZAAD } from './wereld.ts';

/**
 * What version N of the calculation makes of the synthetic Netherlands.
 * - `uitkomst` differs: the calculation gives something else for the same figures. Raise REKENVERSIE and add a line.
 * - only `invoer` differs: the synthetic Netherlands or the shipped definitions changed. Put both new hashes in the last line.
 */
const VASTGELEGD: Readonly<Record<number, { readonly invoer: string; readonly uitkomst: string }>> = {
  1: {
    invoer: '48227cdf9da16f199cffa316a85bbea1f934dbc593fdcd5216c5b5985a1e0c44',
    uitkomst: '00a2f186d5fa8da8b21e18455042347f195ff0e5b69e5f3298fe3c329d2cd5ce',
  },
  // Moments of events that are known before their day: the synthetic Netherlands has none, so its outcome stays.
  2: {
    invoer: '48227cdf9da16f199cffa316a85bbea1f934dbc593fdcd5216c5b5985a1e0c44',
    uitkomst: '00a2f186d5fa8da8b21e18455042347f195ff0e5b69e5f3298fe3c329d2cd5ce',
  },
};

const definities = { gegevens: GEGEVENS, indicatoren: INDICATOREN, gebeurtenissoorten: GEBEURTENISSOORTEN };

/** A life as the database knows it: figures grouped by the moment at which they became known. */
function dossierVan({ aanbieder, feiten, gebeurtenissen }: Leven): Dossierinvoer {
  const leveringen = [...Map.groupBy(feiten, ({ van, periode }) => `${van.toISOString()} ${periode}`)].map(
    ([sleutel, groep]): Levering => ({
      op: sleutel.slice(0, sleutel.indexOf(' ')),
      periode: groep[0]?.periode as Levering['periode'],
      gegevens: Object.fromEntries(groep.map(({ gegeven, waarde }) => [gegeven, waarde])),
    }),
  );
  const voorvallen = gebeurtenissen.map(({ datum, soort, bekendOp = datum }) => ({
    op: `${bekendOp}T12:00:00.000Z`,
    datum,
    soort,
  }));
  return { soorten: aanbieder.profiel.soorten, leveringen, gebeurtenissen: voorvallen };
}

/** What weighs: not the wording of a reason, and no digit that only binary arithmetic makes. */
const wezen = ({ op, periode, trede, onvolledig, redenen, kengetallen }: Voorstel) => [
  op,
  periode,
  trede,
  onvolledig,
  redenen.map((r) => [r.soort, r.indicator, r.trede, r.periode, r.waarde?.toPrecision(12) ?? null]),
  Object.entries(kengetallen).map(([code, k]) => [code, k.periode, k.trede, k.waarde?.toPrecision(12) ?? null]),
];

describe('the version of the calculation', () => {
  const invoer = createHash('sha256');
  const uitkomst = createHash('sha256');
  let aantal = 0;

  beforeAll(() => {
    const [normset] = NORMSETS;
    const regels = normset && maakRegels(definities, normset);
    if (!regels?.ok) throw new Error('geen normset');
    invoer.update(JSON.stringify([definities, normset]));
    for (const leven of leefWereld(ZAAD, maakWereld(ZAAD))) {
      const dossier = dossierVan(leven);
      invoer.update(JSON.stringify(dossier));
      const voorstellen = beoordeel(regels.waarde, dossier);
      aantal += voorstellen.length;
      for (const voorstel of voorstellen) uitkomst.update(JSON.stringify(wezen(voorstel)));
    }
  }, 60_000);

  test('is raised by whoever changes what comes out', () => {
    expect(aantal).toBeGreaterThan(5000);
    expect(Math.max(...Object.keys(VASTGELEGD).map(Number))).toBe(REKENVERSIE);
    expect({ invoer: invoer.digest('hex'), uitkomst: uitkomst.digest('hex') }).toEqual(VASTGELEGD[REKENVERSIE]);
  });
});
