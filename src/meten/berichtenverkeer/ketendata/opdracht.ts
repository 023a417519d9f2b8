import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { BakenFout } from '../../../kernel/fouten.ts';
import { bestandBron } from '../../../platform/bestanden/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { vandaag } from '../../../platform/klok.ts';
import { bestaat } from '../bronnen.ts';
import { herberekenAchter } from '../herbereken.ts';
import { type Berichtomgeving, regiosVanGemeenten } from '../importeer.ts';
import { leesSleutelketen } from '../sleutels.ts';
import { leesProfieltekst } from './apischema.ts';
import type { Ketenprofiel } from './domain.ts';
import { leesKetendataIn } from './inlezen.ts';
import { zoekProfielen } from './profielstore.ts';
import type { Soortkeuze } from './rijen.ts';
import { soortVan } from './velden.ts';

const GEBRUIK =
  'Gebruik: ./baken import ketendata BESTAND… --profiel NAAM|BESTAND.json --soort JW305|kolom:NAAM [--gemeente 0758]';

const weiger = (melding: string): BakenFout => new BakenFout('ongeldige-invoer', `${melding}\n${GEBRUIK}`);

/**
 * `./baken import ketendata`: reads files by a profile, one that was kept or a file, and makes the figures of their regions anew. Answers
 * 1 when a row was refused; what was good is kept.
 */
export async function voerKetendata(args: readonly string[], omgeving: Berichtomgeving): Promise<number> {
  const { paden, profiel, soort, gemeente } = leesArgumenten(args);
  for (const pad of paden) if (!(await bestaat(pad))) throw weiger(`Het bestand ${pad} is er niet.`);
  const keten = leesSleutelketen(await omgeving.sleutelbestand());
  const database = await omgeving.openDatabase();
  try {
    const inhoud = await vindProfiel(database, profiel);
    const regios = await regiosVanGemeenten(database);
    let geweigerd = 0;
    for (const pad of paden) {
      const nu = new Date();
      const uit = await leesKetendataIn(database, await bestandBron(pad), {
        ...{ keten, regios, gemeente, profiel: inhoud, soort, nu },
      });
      geweigerd += uit.geweigerdeRijen;
      for (const { bestand, rij, kolom, gevonden, verwacht } of uit.bevindingen)
        omgeving.schrijf(
          `${bestand}, rij ${rij}${kolom && `, kolom ‘${kolom}’`}: gevonden: ${gevonden}; verwacht: ${verwacht}`,
        );
      for (const melding of uit.meldingen) omgeving.schrijf(`${pad}: ${melding}`);
      omgeving.schrijf(
        `${pad}: ${uit.rijen} rijen gelezen: ${uit.nieuw} berichten nieuw, ${uit.alBekend} waren er al, ` +
          `${uit.geweigerd} overgeslagen; ${uit.geweigerdeRijen} rijen kloppen niet.`,
      );
    }
    for (const { jeugdregio, trajecten } of await herberekenAchter(database, vandaag(), () => new Date()))
      omgeving.schrijf(`${jeugdregio}: ${trajecten} trajecten doorgerekend.`);
    return geweigerd > 0 ? 1 : 0;
  } finally {
    await database.sluit();
  }
}

function leesArgumenten(args: readonly string[]): {
  readonly paden: readonly string[];
  readonly profiel: string;
  readonly soort: Soortkeuze;
  readonly gemeente: string | null;
} {
  const tekst = { type: 'string' } as const;
  let gelezen: ReturnType<typeof ontleed>;
  const ontleed = () =>
    parseArgs({ args: [...args], options: { profiel: tekst, soort: tekst, gemeente: tekst }, allowPositionals: true });
  try {
    gelezen = ontleed();
  } catch {
    throw weiger('Dit is niet te begrijpen.');
  }
  const { values, positionals } = gelezen;
  const { profiel, soort = '', gemeente } = values;
  if (positionals.length === 0) throw weiger('Noem een bestand.');
  if (profiel === undefined) throw weiger('Zeg met --profiel welke kolommen welk gegeven geven.');
  const keuze = soort.startsWith('kolom:') ? { kolom: soort.slice('kolom:'.length) } : soortVan(soort);
  if (keuze === null) throw weiger('Zeg met --soort welk bericht erin staat.');
  if (gemeente !== undefined && !/^\d{4}$/.test(gemeente)) throw weiger('Een gemeente heeft een code van 4 cijfers.');
  return { paden: positionals, profiel, soort: keuze, gemeente: gemeente === undefined ? null : `GM${gemeente}` };
}

async function vindProfiel({ db }: Database, naam: string): Promise<Ketenprofiel> {
  if (/\.json$/i.test(naam)) {
    const tekst = await readFile(naam, 'utf8').catch(() => {
      throw weiger(`Het profiel ${naam} is er niet.`);
    });
    try {
      return leesProfieltekst(tekst);
    } catch (fout) {
      const plek = fout instanceof z.ZodError ? fout.issues.map(({ path }) => path.join('/')).join(', ') : 'geen JSON';
      throw weiger(`${naam} is geen profiel (${plek}).`);
    }
  }
  const [eerste, ander] = await zoekProfielen(db, naam);
  if (!eerste) throw weiger(`Er is geen profiel met de naam ‘${naam}’.`);
  if (ander) throw weiger(`Meer dan één regio heeft een profiel ‘${naam}’. Geef het als bestand.`);
  return eerste.inhoud;
}
