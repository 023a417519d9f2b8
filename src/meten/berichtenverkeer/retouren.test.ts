import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aanbiedersVan, berichtenVan } from '../../../demo/berichten/index.ts';
import { ZAAD } from '../../../demo/wereld.ts';
import { datum } from '../../kernel/datum.ts';
import { voerIjw } from './opdracht.ts';
import { PROEFBERICHTEN } from './proefberichten.ts';
import type { Retourregel } from './retouren.ts';

const TOT = datum('2026-10-31');
const HEEN = ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319', 'JW323'] as const;
const bericht = (soort: (typeof HEEN)[number] | 'JW302'): string => PROEFBERICHTEN.get(soort) ?? '';

/** A message of each kind in which nothing is wrong. */
const GOED = new Map<string, string>();
for (const { xml, fout } of berichtenVan({
  zaad: ZAAD,
  totDatum: TOT,
  aanbieders: aanbiedersVan(ZAAD),
  aandeel: 0.01,
})) {
  const soort = /ijw\/3_2\/(jw\d+)\/schema/.exec(xml)?.[1]?.toUpperCase() ?? '';
  if (fout === undefined && !GOED.has(soort)) GOED.set(soort, xml);
}

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'ijw-retour-'));
});
afterEach(() => rmSync(map, { recursive: true }));

async function retour(inhoud: string): Promise<{ code: number; regels: Retourregel[] }> {
  writeFileSync(join(map, 'heen.xml'), inhoud);
  const regels: Retourregel[] = [];
  const code = await voerIjw(['retour', join(map, 'heen.xml'), '--uit', join(map, 'uit')], {
    schrijf: (regel) => void regels.push(JSON.parse(regel)),
  });
  return { code, regels };
}

/** What `controleer` says of a file that was written. */
async function geldig(pad: string): Promise<unknown> {
  const regels: { geldig: unknown }[] = [];
  await voerIjw(['controleer', pad], { schrijf: (regel) => void regels.push(JSON.parse(regel)) });
  return regels.map((regel) => regel.geldig);
}

describe('./baken ijw retour', () => {
  it.each(HEEN)('answers a good %s with an acceptance that is valid itself, for its owner only', async (soort) => {
    const { code, regels } = await retour(GOED.get(soort) ?? '');
    expect([code, regels]).toEqual([
      0,
      [expect.objectContaining({ bericht: soort, goedgekeurd: true, melding: null })],
    ]);
    const pad = regels[0]?.retour ?? '';
    expect(await geldig(pad)).toEqual([{ xml: true, schema: true, regels: true }]);
    expect(statSync(pad).mode & 0o777).toBe(0o600);
    expect(readFileSync(pad, 'utf8')).toMatch(soort === 'JW323' ? /8001/ : /0200/);
  });

  it.each(HEEN)('rejects a %s that breaks rules with an answer that is valid by the schema', async (soort) => {
    const { regels } = await retour(bericht(soort).replace('2026-03-02', '2019-03-02'));
    const [uitslag] = (await geldig(regels[0]?.retour ?? '')) as { schema: boolean }[];
    expect(uitslag?.schema).toBe(true);
  });

  it('rejects what is wrong, with the code of the standard, and the same again when asked again', async () => {
    const fout = bericht('JW305').replace('<m:StatusAanlevering>1', '<m:StatusAanlevering>5');
    const { code, regels } = await retour(fout);
    expect([code, regels[0]?.goedgekeurd]).toEqual([1, false]);
    const xml = readFileSync(regels[0]?.retour ?? '', 'utf8');
    expect(xml).toContain('0001');
    expect(await geldig(regels[0]?.retour ?? '')).toEqual([{ xml: true, schema: true, regels: true }]);
    expect((await retour(fout)).regels).toEqual(regels);
  });

  it('does not answer an answer, nor what is no message, and says so', async () => {
    expect((await retour(bericht('JW302'))).regels[0]).toMatchObject({
      retour: null,
      melding: expect.stringContaining('geen antwoord'),
    });
    const { code, regels } = await retour('geen bericht');
    expect([code, regels[0]?.retour]).toEqual([1, null]);
    await expect(voerIjw(['retour', join(map, 'heen.xml')], { schrijf: () => undefined })).rejects.toThrow(/--uit/);
  });
});
