import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SaxesParser } from 'saxes';
import { groteDeclaratie, PROEFBERICHTEN } from '../src/meten/berichtenverkeer/proefberichten.ts';
import { Berichtlezer, type Berichtuitslag, leesBestand, openXsd } from '../src/meten/berichtenverkeer/proeflezen.ts';
import { maakGooi, metElkeWaarde, muteer, verniel } from '../src/meten/berichtenverkeer/proefmutaties.ts';

/**
 * How fast and how strict iJw messages are read: `node bench/ijwlezen.ts [--xsd MAP] [--mutaties 10000] [--verniel 100000] [--groot 1000]`.
 * Parse and schema check of one large declaration beside saxes alone and, where there is one, `xmllint --stream --schema`; messages of
 * ordinary size; the memory that a message of `--groot` MB costs; on how many changed messages we and libxml2 agree; and what
 * broken bytes do. Exit code 1 below the promised speed, above the promised memory, or at one disagreement or crash.
 */
const MIN_SNELHEID = 30;
const MAX_GEHEUGEN = 256;
const { values } = parseArgs({
  options: {
    xsd: { type: 'string', default: new URL('../../shared/ijw/xsd', import.meta.url).pathname },
    mutaties: { type: 'string', default: '10000' },
    verniel: { type: 'string', default: '100000' },
    groot: { type: 'string', default: '1000' },
    zaad: { type: 'string', default: '20260301' },
  },
});
const gooi = maakGooi(Number(values.zaad));
const meld = (wat: string, goed = true): void => {
  console.log(`${goed ? '' : 'TE SLECHT: '}${wat}`);
  if (!goed) process.exitCode = 1;
};
const stil =
  (klaar: (uitslag: Berichtuitslag) => void = () => undefined) =>
  () => ({ kop() {}, deel() {}, klaar });
const rss = (): number => process.memoryUsage.rss() / 1e6;

/** Megabytes a second: the median of five. By the clock, so measure on a machine that has nothing else to do. */
function snelheid(bytes: number, werk: () => void): number {
  const keren = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    werk();
    return bytes / 1e3 / (performance.now() - begin);
  });
  return keren.sort((a, b) => a - b)[2] ?? 0;
}

function meetSnelheid(): void {
  const stukken = [...groteDeclaratie(40e6)];
  const bytes = stukken.reduce((som, { length }) => som + length, 0);
  const wij = snelheid(bytes, () => {
    const lezer = new Berichtlezer(
      stil((uitslag) => uitslag.geldig.schema || meld('de declaratie is ongeldig', false)),
    );
    for (const stuk of stukken) lezer.lees(stuk);
    lezer.einde();
  });
  meld(`lezen en schema: ${wij.toFixed(0)} MB/s`, wij >= MIN_SNELHEID);
  const saxes = snelheid(bytes, () => {
    const sax = new SaxesParser({ xmlns: true });
    sax.on('opentag', () => undefined);
    sax.on('text', () => undefined);
    for (const stuk of stukken) sax.write(Buffer.from(stuk).toString('utf8'));
    sax.close();
  });
  meld(`saxes met naamruimten, zonder meer: ${saxes.toFixed(0)} MB/s (wij ${(wij / saxes).toFixed(2)} daarvan)`);
  meetXmllint(stukken, bytes, wij);
}

function meetXmllint(stukken: readonly Uint8Array[], bytes: number, wij: number): void {
  if (spawnSync('xmllint', ['--version']).error || !existsSync(values.xsd)) {
    meld('xmllint of de XSD is er niet; niet vergeleken');
    return;
  }
  const map = mkdtempSync(join(tmpdir(), 'ijwlezen-'));
  try {
    const pad = join(map, 'groot.xml');
    const bestand = openSync(pad, 'w');
    for (const stuk of stukken) writeSync(bestand, stuk);
    closeSync(bestand);
    const schema = join(values.xsd, 'JW323.xsd');
    const zij = snelheid(bytes, () =>
      execFileSync('xmllint', ['--stream', '--noout', '--schema', schema, pad], { stdio: 'ignore' }),
    );
    meld(`xmllint --stream --schema: ${zij.toFixed(0)} MB/s (wij ${(wij / zij).toFixed(2)} daarvan)`);
  } finally {
    rmSync(map, { recursive: true });
  }
}

function meetGewoon(): void {
  const berichten = [...PROEFBERICHTEN.values()].map((xml) => Buffer.from(xml));
  const gemiddeld = berichten.reduce((som, { length }) => som + length, 0) / berichten.length;
  const aantal = 20_000;
  const begin = performance.now();
  for (let i = 0; i < aantal; i++) {
    const lezer = new Berichtlezer(stil());
    lezer.lees(berichten[i % berichten.length] as Buffer);
    lezer.einde();
  }
  const perSeconde = aantal / ((performance.now() - begin) / 1e3);
  meld(
    `gewone berichten (${(gemiddeld / 1e3).toFixed(1)} kB): ${perSeconde.toFixed(0)} per seconde`,
    perSeconde >= 5000,
  );
}

async function meetGeheugen(): Promise<void> {
  let hoogste = 0;
  let geldig: boolean | null = false;
  const begin = process.cpuUsage();
  const klaar = (uitslag: Berichtuitslag) => {
    geldig = uitslag.geldig.schema;
  };
  const rust = async () => {
    hoogste = Math.max(hoogste, rss());
  };
  const { bytes } = await leesBestand(groteDeclaratie(Number(values.groot) * 1e6), stil(klaar), { rust });
  const { user, system } = process.cpuUsage(begin);
  const wat = `een bericht van ${(bytes / 1e6).toFixed(0)} MB op één regel, geldig: ${geldig}`;
  const kost = `${((user + system) / 1e6).toFixed(0)} s rekentijd met het maken erbij, ten hoogste ${hoogste.toFixed(0)} MB geheugen`;
  meld(`${wat}; ${kost}`, hoogste < MAX_GEHEUGEN && geldig);
}

const keur = (bytes: Uint8Array): boolean | null => {
  let schema: boolean | null = null;
  const lezer = new Berichtlezer(
    stil(({ geldig }) => {
      schema = geldig.schema;
    }),
  );
  lezer.lees(bytes);
  lezer.einde();
  return schema;
};

function* veranderd(aantal: number): Generator<string> {
  const berichten = [...PROEFBERICHTEN.values()];
  for (let i = 0; i < aantal; i++) yield muteer(berichten[i % berichten.length] as string, gooi);
}

function* metRandwaarden(): Generator<string> {
  const gezien = new Set<string>();
  for (const xml of PROEFBERICHTEN.values()) yield* metElkeWaarde(xml, gezien);
}

async function telOneens(): Promise<void> {
  if (!existsSync(values.xsd)) {
    meld('geen officiële XSD; mutaties niet vergeleken');
    return;
  }
  const xsd = await openXsd(values.xsd);
  for (const [wat, berichten] of [
    ['veranderde berichten', veranderd(Number(values.mutaties))],
    ['berichten met een waarde op de rand', metRandwaarden()],
  ] as const) {
    const tel = { alle: 0, ongeldig: 0, oneens: 0 };
    for (const xml of berichten) {
      const bytes = Buffer.from(xml);
      const wij = keur(bytes);
      tel.alle += 1;
      if (wij === false) tel.ongeldig += 1;
      if (wij !== (xsd.beoordeel(bytes)?.[0]?.fouten.length === 0)) tel.oneens += 1;
    }
    meld(
      `${tel.alle} ${wat}, ${tel.ongeldig} ongeldig: ${tel.oneens} keer oneens met libxml2 en de officiële XSD`,
      tel.oneens === 0,
    );
  }
  xsd.sluit();
}

/** Whatever the bytes are, reading answers and does not throw, and memory stays flat. */
function vernielAlles(): void {
  const berichten = [...PROEFBERICHTEN.values()].map((xml) => Buffer.from(xml));
  const aantal = Number(values.verniel);
  let gevallen = 0;
  let goed = 0;
  const begin = performance.now();
  let hoogste = 0;
  for (let i = 0; i < aantal; i++) {
    try {
      const lezer = new Berichtlezer(
        stil((uitslag) => {
          if (uitslag.geldig.xml) goed += 1;
        }),
      );
      lezer.lees(verniel(berichten[i % berichten.length] as Buffer, gooi));
      lezer.einde();
    } catch (fout) {
      gevallen += 1;
      console.log(fout);
    }
    if (i % 1000 === 0) hoogste = Math.max(hoogste, rss());
  }
  const duur = (performance.now() - begin) / 1e3;
  meld(
    `${aantal} vernielde berichten in ${duur.toFixed(0)} s: ${gevallen} gevallen, ${goed} nog goede XML, ten hoogste ${hoogste.toFixed(0)} MB`,
    gevallen === 0 && hoogste < MAX_GEHEUGEN,
  );
}

// First, while nothing else is in memory.
await meetGeheugen();
meetSnelheid();
meetGewoon();
vernielAlles();
await telOneens();
