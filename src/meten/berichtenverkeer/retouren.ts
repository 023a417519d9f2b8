import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BakenFout } from '../../kernel/fouten.ts';
import { vandaag } from '../../platform/klok.ts';
import { type Berichtbron, vindBronnen } from './bronnen.ts';
import type { Berichtkop, Bevinding, Knoop } from './domain.ts';
import { type Berichtuitslag, leesBestand } from './lezer.ts';
import { openRegels } from './regels/index.ts';
import { afkeuringenVan, schrijfRetour } from './retour.ts';
import { antwoordOp, heeftAntwoord } from './retourvorm.ts';

/** A message is kept whole to answer it; one that may be sent at all is smaller (OP179). */
const HOOGSTENS = 32 * 1024 * 1024;

/** What became of one message or file. */
export interface Retourregel {
  readonly bestand: string;
  readonly bericht: string | null;
  /** Where the answer was written; null when there is none, with why not. */
  readonly retour: string | null;
  readonly goedgekeurd: boolean | null;
  readonly melding: string | null;
}

interface Gelezen {
  kop: Berichtkop | null;
  readonly delen: Knoop[];
  uitslag: Berichtuitslag | null;
}

/**
 * Checks messages and writes the answer to each into a folder: what is good is accepted, the rest rejected with its return codes. The
 * answers hold the BSN of what they answer, as the standard asks, so they are files that only their owner can read.
 */
export async function* schrijfRetouren(paden: readonly string[], map: string): AsyncGenerator<Retourregel> {
  await mkdir(map, { recursive: true, mode: 0o700 });
  for await (const bron of vindBronnen(paden)) yield* uitBron(bron, map);
}

const geen = (bestand: string, melding: string, bericht: string | null = null): Retourregel => ({
  ...{ bestand, bericht, retour: null, goedgekeurd: null, melding },
});

async function* uitBron(bron: Berichtbron, map: string): AsyncGenerator<Retourregel> {
  if (bron.omvang > HOOGSTENS)
    return yield geen(bron.naam, 'Dit bestand is groter dan 32 MB; een bericht mag 25 MB zijn.');
  const berichten: Gelezen[] = [];
  let buiten: readonly Bevinding[];
  try {
    ({ bevindingen: buiten } = await leesBestand(bron.stroom(), () => volg(berichten), {
      regels: () => openRegels({ vandaag: vandaag() }),
      verzending: true,
    }));
  } catch (fout) {
    if (!(fout instanceof BakenFout)) throw fout;
    return yield geen(bron.naam, fout.message);
  }
  for (const bericht of berichten) yield await beantwoord(bron.naam, bericht, map);
  for (const { melding } of buiten) yield geen(bron.naam, melding);
}

function volg(berichten: Gelezen[]) {
  const gelezen: Gelezen = { kop: null, delen: [], uitslag: null };
  berichten.push(gelezen);
  return {
    kop: (kop: Berichtkop) => {
      gelezen.kop = kop;
    },
    deel: (knoop: Knoop) => {
      gelezen.delen.push(knoop);
    },
    klaar: (uitslag: Berichtuitslag) => {
      gelezen.uitslag = uitslag;
    },
  };
}

async function beantwoord(bestand: string, { kop, delen, uitslag }: Gelezen, map: string): Promise<Retourregel> {
  if (kop === null || uitslag === null)
    return geen(bestand, 'Hier is geen antwoord op te schrijven: de kop van het bericht is niet te lezen (OP090x2).');
  const { soort } = kop;
  if (!heeftAntwoord(soort)) return geen(bestand, 'Op dit soort bericht volgt geen antwoord.', soort);
  const { bevindingen } = uitslag;
  const identificatie = identificatieBij(kop);
  const opties = { identificatie, dagtekening: vandaag() };
  const xml = schrijfRetour({ kop, delen }, afkeuringenVan(bevindingen), opties);
  const pad = join(map, `${antwoordOp(soort).soort}_${identificatie}.xml`);
  await writeFile(pad, xml, { mode: 0o600 });
  return { bestand, bericht: soort, retour: pad, goedgekeurd: bevindingen.length === 0, melding: null };
}

/** The same for the same message, and for no other: who answers twice, answers the same. */
const identificatieBij = ({ soort, afzender, ontvanger, identificatie, dagtekening }: Berichtkop): string =>
  createHash('sha256')
    .update(JSON.stringify([soort, afzender, ontvanger, identificatie, dagtekening]))
    .digest('hex')
    .slice(0, 12)
    .toUpperCase();
