import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BakenFout } from '../kernel/fouten.ts';

const CHECKOUT = join(import.meta.dirname, '../..');

/** One package in a CycloneDX document, as far as it is used here. */
export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly expression?: string; readonly license?: { id?: string; name?: string } }[];
}

/** A software bill of materials (CycloneDX 1.5). */
export interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** Licences that go together with EUPL-1.2 in what we hand out (SPDX). */
const TOEGESTAAN = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that do not say their licence in the usual way, each looked at by hand. A new version is looked at again. */
export const UITZONDERINGEN: Readonly<Record<string, string>> = {
  'buffers@0.1.1': 'noemt geen licentie; komt mee met exceljs (unzipper, binary); nog te vervangen',
  'date-holidays@3.37.0':
    'ISC, met gegevens onder CC-BY-3.0; alleen om tegen te toetsen, gaat niet mee naar de gebruiker',
  'chainsaw@0.1.0': 'noemt MIT/X11, dat is MIT',
  '@react-aria/optimize-locales-plugin@2.0.2':
    'noemt geen licentie; alleen om te bouwen, gaat niet mee naar de gebruiker',
};

/** Whether an SPDX expression allows what we do: one of the choices of OR, and all parts of AND. Anything else is refused. */
export function isToegestaan(uitdrukking: string): boolean {
  const kaal = uitdrukking.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(kaal)) return false;
  return kaal.split(' OR ').some((keuze) => keuze.split(' AND ').every((deel) => TOEGESTAAN.has(deel.trim())));
}

/** The licence that a package says it has; empty when it says nothing. */
export const licentieVan = ({ licenses = [] }: Component): string =>
  licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '').join(' AND ');

/** What is wrong with the licences of these packages, one line each. */
export const licentiefouten = (pakketten: readonly { readonly ref: string; readonly licentie: string }[]): string[] =>
  pakketten
    .filter(({ ref, licentie }) => !isToegestaan(licentie) && !(ref in UITZONDERINGEN))
    .map(
      ({ ref, licentie }) => `${ref}: ${licentie || 'geen licentie'} staat niet op de lijst van toegestane licenties`,
    );

/** Every package in the lockfile, also those that only build or test: quick, and without npm. */
export function leesLockfile(): { ref: string; licentie: string }[] {
  const { packages } = JSON.parse(readFileSync(join(CHECKOUT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; license?: string }>;
  };
  return Object.entries(packages).flatMap(([pad, { version, license }]) =>
    pad === '' ? [] : { ref: `${pad.replace(/^.*node_modules\//, '')}@${version}`, licentie: license ?? '' },
  );
}

/** Packages that the screens import: they are built into files that browsers get, so they are run-time too. */
function leesWebpakketten(map = join(CHECKOUT, 'web', 'src')): Set<string> {
  const namen = new Set<string>();
  for (const deel of readdirSync(map, { recursive: true, withFileTypes: true })) {
    if (!deel.isFile() || !/\.(tsx?|css)$/.test(deel.name) || /\.test\.tsx?$/.test(deel.name)) continue;
    const tekst = readFileSync(join(deel.parentPath, deel.name), 'utf8');
    for (const [, naam] of tekst.matchAll(/(?:from |import\(|import |url\()['"]((?:@[\w.-]+\/)?[\w-][\w.-]*)/g))
      if (naam) namen.add(naam);
  }
  return namen;
}

/** The same document with only these packages of ours, and all that they need in turn. */
export function beperkTot(bom: Bom, wortels: ReadonlySet<string>): Bom {
  const eigen = bom.metadata.component['bom-ref'];
  const nodigVan = new Map(bom.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const naamVan = (ref: string) => ref.replace(/(.)@[^@]*$/, '$1');
  const gehouden = new Set<string>();
  const teDoen = (nodigVan.get(eigen) ?? []).filter((ref) => wortels.has(naamVan(ref)));
  const eerste = [...teDoen];
  for (let ref = teDoen.pop(); ref !== undefined; ref = teDoen.pop()) {
    if (gehouden.has(ref)) continue;
    gehouden.add(ref);
    teDoen.push(...(nodigVan.get(ref) ?? []));
  }
  return {
    ...bom,
    components: bom.components.filter((component) => gehouden.has(component['bom-ref'])),
    dependencies: [{ ref: eigen, dependsOn: eerste }, ...bom.dependencies.filter(({ ref }) => gehouden.has(ref))],
  };
}

/** All that runs, here or in a browser, from the lockfile. Throws a BakenFout when npm cannot say. */
export async function maakBom(): Promise<Bom> {
  const alles = JSON.parse(await vraagNpm()) as Bom;
  const { name, version, dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(CHECKOUT, 'package.json'), 'utf8'),
  ) as { name: string; version: string; dependencies: object; optionalDependencies: object };
  const wortels = new Set([...Object.keys({ ...dependencies, ...optionalDependencies }), ...leesWebpakketten()]);
  // npm names the folder that somebody put it in.
  const component = { ...alles.metadata.component, type: 'application', name, version };
  return beperkTot({ ...alles, metadata: { ...alles.metadata, component } }, wortels);
}

function vraagNpm(): Promise<string> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const kind = spawn('npm', args, { cwd: CHECKOUT, stdio: ['ignore', 'pipe', 'pipe'] });
  const [uit, fout]: [Buffer[], Buffer[]] = [[], []];
  kind.stdout.on('data', (stuk: Buffer) => uit.push(stuk));
  kind.stderr.on('data', (stuk: Buffer) => fout.push(stuk));
  const weiger = (reden: string) => new BakenFout('conflict', `npm kan de lijst niet maken: ${reden.trim()}`);
  return new Promise((klaar, mislukt) => {
    kind.once('error', (oorzaak) => mislukt(weiger(oorzaak.message)));
    kind.once('close', (code) =>
      code === 0 ? klaar(Buffer.concat(uit).toString()) : mislukt(weiger(Buffer.concat(fout).toString().slice(-1000))),
    );
  });
}
