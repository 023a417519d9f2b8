import { execFileSync, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Zip, ZipDeflate } from 'fflate';
import { koppelingVan, leesDigimv } from '../src/meten/openbronnen/index.ts';
import { bestandBron } from '../src/platform/bestanden/index.ts';

/**
 * How much memory and time a file of DigiMV takes that is as large as the real ones (some 25 MB, 6,000 organisations, more than
 * 9,000 variables): `node bench/digimv.ts`. Beside it, where there is one, how fast xmllint reads the same XML.
 * Exit code 1 above the promised memory.
 */
const MAX_RSS = 300;
const ORGANISATIES = 6000;
const BLADEN = 36;
const KOLOMMEN = 256;

let zaad = 7;
const gooi = (onder: number): number => {
  zaad = (Math.imul(zaad, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((zaad / 2 ** 32) * onder);
};

const tekst = (inhoud: string): string =>
  `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${inhoud}</text:p></table:table-cell>`;
const getal = (waarde: number): string =>
  `<table:table-cell office:value-type="float" office:value="${waarde}" calcext:value-type="float"><text:p>${waarde}</text:p></table:table-cell>`;
const leeg = (aantal: number): string =>
  aantal > 0 ? `<table:table-cell table:number-columns-repeated="${aantal}"/>` : '';
const rij = (cellen: string): string => `<table:table-row>${cellen}</table:table-row>`;

const BEKEND = ['qNawKvk', 'qNawNaam', 'Town', ...(koppelingVan(2023)?.variabelen.keys() ?? [])];
/** What is read stands on six of the sheets, two on each. */
const naam = (blad: number, kolom: number): string => {
  if (blad === 0) return BEKEND.slice(0, 3)[kolom] ?? `qVariabele0_${kolom}_0`;
  const bekend = blad % 6 === 1 && kolom < 2 ? BEKEND[3 + Math.floor(blad / 6) * 2 + kolom] : undefined;
  return bekend ?? `qVariabele${blad}_${kolom}_0`;
};

/** Rows in which, as in the real file, most is not filled in. */
function* inhoud(): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:calcext="c"><office:body><office:spreadsheet><table:table table:name="VariableDefinition">';
  yield rij(['Order', 'VariableName', 'VariableLabel', 'DataType'].map(tekst).join(''));
  for (let blad = 0; blad < BLADEN; blad++)
    for (let kolom = 0; kolom < KOLOMMEN - 1; kolom++)
      yield rij(
        getal(blad * KOLOMMEN + kolom) +
          tekst(naam(blad, kolom)) +
          tekst(`Omschrijving van variabele ${blad}.${kolom}`) +
          tekst('Number'),
      );
  yield '</table:table>';
  for (let blad = 0; blad < BLADEN; blad++) {
    yield `<table:table table:name="RowData_${String(blad + 1).padStart(2, '0')}">`;
    yield rij(tekst('Code') + Array.from({ length: KOLOMMEN - 1 }, (_, kolom) => tekst(naam(blad, kolom))).join(''));
    for (let i = 0; i < ORGANISATIES; i++) yield rij(tekst(`O${i}`) + waarden(blad, i));
    yield '</table:table>';
  }
  yield '</office:spreadsheet></office:body></office:document-content>';
}

function waarden(blad: number, i: number): string {
  if (blad === 0) return getal(10_000_000 + i) + tekst(`Stichting ${i}`) + tekst('Utrecht');
  let cellen = '';
  for (let kolom = 0; kolom < KOLOMMEN - 1; ) {
    const over = Math.min(gooi(60), KOLOMMEN - 1 - kolom);
    cellen += leeg(over) + getal(gooi(3) === 0 ? 0 : gooi(100_000_000) / 100);
    kolom += over + 1;
  }
  return cellen;
}

/** Writes the spreadsheet, and its XML beside it. Answers the size of the XML in bytes. */
async function schrijfOds(pad: string, xmlPad: string): Promise<number> {
  const ods = createWriteStream(pad);
  const zip = new Zip((fout, stuk) => {
    if (fout) throw fout;
    ods.write(stuk);
  });
  const deel = new ZipDeflate('content.xml', { level: 6 });
  zip.add(deel);
  let omvang = 0;
  const stukken = function* () {
    let tekst = '';
    for (const stukje of inhoud()) {
      tekst += stukje;
      if (tekst.length < 1 << 18) continue;
      yield Buffer.from(tekst);
      tekst = '';
    }
    yield Buffer.from(tekst);
  };
  await pipeline(async function* () {
    for (const stuk of stukken()) {
      omvang += stuk.length;
      deel.push(stuk);
      yield stuk;
    }
  }, createWriteStream(xmlPad));
  deel.push(new Uint8Array(), true);
  zip.end();
  await new Promise<void>((klaar) => ods.end(klaar));
  return omvang;
}

/** In a process of its own, so that its memory is that of the reading alone. */
async function lees(pad: string): Promise<void> {
  const begin = performance.now();
  const { organisaties, aanwezig } = await leesDigimv(
    await bestandBron(pad),
    koppelingVan(2023)?.variabelen.keys() ?? [],
  );
  const seconden = (performance.now() - begin) / 1000;
  const rss = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ organisaties: organisaties.length, variabelen: aanwezig.size, seconden, rss }));
}

async function meet(): Promise<boolean> {
  const map = mkdtempSync(join(tmpdir(), 'baken-digimv-'));
  try {
    const [pad, xmlPad] = [join(map, 'DigiMV2023.ods'), join(map, 'content.xml')];
    const mb = (await schrijfOds(pad, xmlPad)) / 1024 / 1024;
    const uit = JSON.parse(execFileSync(process.execPath, [import.meta.filename, '--lees', pad], { encoding: 'utf8' }));
    const zip = (statSync(pad).size / 1024 / 1024).toFixed(1);
    console.log(
      `ODS van ${zip} MB (${mb.toFixed(0)} MB XML), ${uit.organisaties} organisaties, ${uit.variabelen} variabelen`,
    );
    console.log(
      `Baken    ${uit.seconden.toFixed(1)} s  ${(mb / uit.seconden).toFixed(0)} MB/s  ${uit.rss.toFixed(0)} MB geheugen (doel ${MAX_RSS})`,
    );
    const begin = performance.now();
    const xmllint = spawnSync('xmllint', ['--stream', '--noout', '--huge', xmlPad], { stdio: 'ignore' });
    const seconden = (performance.now() - begin) / 1000;
    if (xmllint.error) console.log('xmllint  niet aanwezig');
    else console.log(`xmllint  ${seconden.toFixed(1)} s  ${(mb / seconden).toFixed(0)} MB/s  (zonder uitpakken)`);
    return uit.rss <= MAX_RSS && uit.organisaties === ORGANISATIES;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

if (process.argv[2] === '--lees') await lees(process.argv[3] ?? '');
else process.exitCode = (await meet()) ? 0 : 1;
