import { expect, it } from 'vitest';
import { beperkTot, isToegestaan, leesLockfile, licentiefouten, licentieVan, maakBom } from './pakketten.ts';
import { licentietabel } from './sbom.ts';

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['(MIT OR (GPL-2.0 AND ISC))', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['', false],
])('judges the licence %j', (licentie, verwacht) => {
  expect(isToegestaan(licentie)).toBe(verwacht);
});

it('allows every package of the lockfile, and would name one that is not allowed', () => {
  expect(licentiefouten(leesLockfile())).toEqual([]);
  expect(leesLockfile().length).toBeGreaterThan(300);
  expect(licentiefouten([{ ref: 'kwaad@1.0.0', licentie: 'AGPL-3.0-only' }])).toHaveLength(1);
  expect(licentiefouten([{ ref: 'buffers@0.1.2', licentie: '' }])).toHaveLength(1);
});

it('keeps what is needed, in turn, and nothing else', () => {
  const component = (ref: string) => ({ 'bom-ref': ref, name: ref.split('@')[0] ?? '', version: '1' });
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: component('wij@1') },
    components: ['a@1', 'b@1', '@c/c@1', 'd@1'].map(component),
    dependencies: [
      { ref: 'wij@1', dependsOn: ['a@1', '@c/c@1', 'd@1'] },
      { ref: 'a@1', dependsOn: ['b@1'] },
      { ref: 'b@1', dependsOn: ['a@1'] },
    ],
  };
  const refs = beperkTot(bom, new Set(['a', '@c/c'])).components.map((deel) => deel['bom-ref']);
  expect(refs).toEqual(['a@1', 'b@1', '@c/c@1']);
});

it('describes all that runs, here and in the browser, in a document that holds together', async () => {
  const bom = await maakBom();
  expect(bom).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: { name: 'baken', type: 'application' } },
  });
  const refs = bom.components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  const namen = new Set(bom.components.map(({ name }) => name));
  for (const naam of ['fastify', 'pg', 'react', 'react-aria-components', '@fontsource-variable/source-sans-3'])
    expect(namen).toContain(naam);
  for (const naam of ['vitest', 'typescript', '@biomejs/biome', 'autocannon']) expect(namen).not.toContain(naam);
  const bekend = new Set([...refs, bom.metadata.component['bom-ref']]);
  for (const { ref, dependsOn = [] } of bom.dependencies)
    for (const deel of [ref, ...dependsOn]) expect(bekend).toContain(deel);
  for (const component of bom.components as readonly {
    purl?: string;
    hashes?: unknown[];
    name: string;
    version: string;
  }[])
    expect(component).toMatchObject({
      purl: expect.stringMatching(/^pkg:npm\//),
      name: expect.any(String),
      version: expect.any(String),
    });
  const zonder = bom.components.filter((component) => licentieVan(component) === '').map((c) => c['bom-ref']);
  expect(zonder.filter((ref) => !['buffers@0.1.1', 'chainsaw@0.1.0'].includes(ref))).toEqual([]);

  const { regels, inOrde } = licentietabel(bom);
  expect(inOrde).toBe(true);
  expect(regels[0]).toMatch(/^ *\d+ {2}MIT /);
  expect(regels.at(-1)).toMatch(/^Let op: /);
}, 60_000);
