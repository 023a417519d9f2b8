import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Plek } from '../../kernel/fouten.ts';
import { vergelijkPeriode } from '../../kernel/periode.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { GEGEVENS } from '../../meten/catalogus/index.ts';
import { INDICATOREN } from '../indicatoren/index.ts';
import { beoordeel, type Regels } from './beoordeling.ts';
import { leesInvoer } from './invoerbestand.ts';
import { GEBEURTENISSOORTEN, NORMSETS, type Normset, TREDENAMEN, vormNormset } from './normset.ts';
import { type Definities, maakRegels } from './regels.ts';
import { jsonSchema, type Oordeel } from './schema.ts';
import type { Dossierinvoer, Voorstel } from './voorstel.ts';

const GEBRUIK = `Gebruik: ./baken beoordeel [--norm ID|NORMSET.json] BESTAND.json
         ./baken beoordeel --schema
BESTAND.json mag - zijn: dan wordt de invoer gelezen van de standaardinvoer.
`;

const DEFINITIES: Definities = {
  gegevens: GEGEVENS,
  indicatoren: INDICATOREN,
  gebeurtenissoorten: GEBEURTENISSOORTEN,
};

/** A refusal: where it goes wrong (a file, an argument) and what. */
type Weigering = readonly { readonly bestand: string; readonly plek?: string; readonly melding: string }[];

const bij = (bestand: string, plekken: readonly Plek[]): Weigering => plekken.map((p) => ({ bestand, ...p }));

/**
 * What is wrong with the JSON, and where when the engine tells: it gives either a position, or the sign that it did not
 * expect with the text around it.
 */
function jsonfout(bestand: string, tekst: string, { message }: Error): Weigering {
  const verwacht = 'verwacht: JSON, zie ./baken beoordeel --schema';
  const positie = /position (\d+)/.exec(message)?.[1];
  const [, teken, rond] = /^Unexpected token '(.+?)', (.*) is not valid JSON$/s.exec(message) ?? [];
  if (positie === undefined)
    return [
      { bestand, melding: `gevonden: ${teken ? `${teken} in ${rond}` : 'het einde van het bestand'}; ${verwacht}` },
    ];
  const regels = tekst.slice(0, Number(positie)).split('\n');
  const plek = `regel ${regels.length}, kolom ${(regels.at(-1) ?? '').length + 1}`;
  return [{ bestand, plek, melding: `gevonden: iets dat geen JSON is; ${verwacht}` }];
}

const LEESFOUTEN: Readonly<Record<string, string>> = {
  ENOENT: 'bestand niet gevonden',
  EISDIR: 'dit is een map; verwacht: een bestand',
  EACCES: 'dit bestand mag u niet lezen',
};

async function leesJson(bestand: string): Promise<Uitkomst<unknown, Weigering>> {
  let tekst: string;
  try {
    tekst = bestand === '-' ? await text(process.stdin) : await readFile(bestand, 'utf8');
  } catch (fout) {
    return mislukt([{ bestand, melding: LEESFOUTEN[(fout as NodeJS.ErrnoException).code ?? ''] ?? String(fout) }]);
  }
  const kaal = tekst.replace(/^\uFEFF/, '');
  try {
    return gelukt(JSON.parse(kaal));
  } catch (fout) {
    return mislukt(jsonfout(bestand, kaal, fout as Error));
  }
}

async function kiesNormset(norm: string | undefined): Promise<Uitkomst<Normset, Weigering>> {
  const meegeleverd = norm === undefined ? NORMSETS[0] : NORMSETS.find((n) => n.code === norm);
  if (meegeleverd) return gelukt(meegeleverd);
  if (!norm?.endsWith('.json')) {
    const bekend = NORMSETS.map((n) => n.code).join(', ');
    const melding = `gevonden: ${norm}; verwacht: ${bekend}, of een bestand dat eindigt op .json`;
    return mislukt([{ bestand: '--norm', melding }]);
  }
  const json = await leesJson(norm);
  if (!json.ok) return json;
  const gelezen = vormNormset.safeParse(json.waarde);
  if (gelezen.success) return gelukt(gelezen.data);
  const plekken = gelezen.error.issues.map((i) => ({ plek: `/${i.path.join('/')}`, melding: i.message }));
  return mislukt(bij(norm, plekken));
}

/** One line per delivered period and per event, in order of time; all of one day see the same knowledge. */
export function alsOordelen(invoer: Dossierinvoer, voorstellen: readonly Voorstel[], { normset }: Regels): Oordeel[] {
  const perMoment = new Map(voorstellen.map((v) => [v.op, v]));
  const aanleidingen = [
    ...[...invoer.leveringen]
      .sort((a, b) => vergelijkPeriode(a.periode, b.periode))
      .map(({ op, periode }) => ({ op, periode, aanleiding: { soort: 'periode' as const, code: periode as string } })),
    ...[...invoer.gebeurtenissen]
      .sort((a, b) => (a.soort < b.soort ? -1 : 1))
      .map(({ op, soort }) => ({ op, periode: null, aanleiding: { soort: 'gebeurtenis' as const, code: soort } })),
  ].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
  return aanleidingen.map(({ op, periode, aanleiding }) => {
    const voorstel = perMoment.get(op);
    if (!voorstel) throw new RangeError(`geen voorstel op ${op}`);
    return {
      op,
      periode: periode ?? voorstel.periode,
      aanleiding,
      tredeVoorstel: voorstel.trede,
      tredeNaam: TREDENAMEN[voorstel.trede],
      gegevensOnvolledig: voorstel.onvolledig,
      ontbreekt: [...voorstel.ontbreekt],
      redenen: voorstel.redenen.map(({ familie: _, ...reden }) => reden),
      nietTeBerekenen: [...voorstel.nietTeBerekenen],
      kengetallen: Object.fromEntries(
        Object.entries(voorstel.kengetallen).map(([code, stand]) => [code, { ...stand, invoer: [...stand.invoer] }]),
      ),
      normset: { code: normset.code, versie: normset.versie, status: normset.status },
    };
  });
}

interface Keuzes {
  readonly schema: boolean;
  readonly norm: string | undefined;
  readonly bestand: string | undefined;
}

function leesKeuzes(args: readonly string[]): Uitkomst<Keuzes> {
  let schema = false;
  let norm: string | undefined;
  let bestand: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--schema') schema = true;
    else if (arg === '--norm') {
      norm = args[++i];
      if (norm === undefined) return mislukt('na --norm verwachten we de naam van een normset of een bestand');
    } else if (arg.startsWith('--norm=')) norm = arg.slice('--norm='.length);
    else if (arg.startsWith('-') && arg !== '-') return mislukt(`onbekende keuze: ${arg}`);
    else if (bestand !== undefined) return mislukt(`één bestand tegelijk; te veel: ${arg}`);
    else bestand = arg;
  }
  return schema || bestand !== undefined ? gelukt({ schema, norm, bestand }) : mislukt('er is geen bestand genoemd');
}

async function oordeelOver(bestand: string, norm: string | undefined): Promise<Uitkomst<Oordeel[], Weigering>> {
  const normset = await kiesNormset(norm);
  if (!normset.ok) return normset;
  const regels = maakRegels(DEFINITIES, normset.waarde);
  if (!regels.ok) return mislukt(regels.fout.map((melding) => ({ bestand: norm ?? normset.waarde.code, melding })));
  const json = await leesJson(bestand);
  if (!json.ok) return json;
  const gelezen = leesInvoer(json.waarde, DEFINITIES);
  if (!gelezen.ok) return mislukt(bij(bestand, gelezen.fout));
  for (const { plek, melding } of gelezen.waarde.letOp)
    process.stderr.write(`${bestand}: ${plek}: let op: ${melding}\n`);
  const { invoer } = gelezen.waarde;
  return gelukt(alsOordelen(invoer, beoordeel(regels.waarde, invoer), regels.waarde));
}

const toon = (waarde: unknown): boolean => process.stdout.write(`${JSON.stringify(waarde, null, 2)}\n`);

/**
 * `./baken beoordeel`: what the ladder says about one provider, without a database. Prints JSON; mistakes go to stderr.
 * @returns the exit code: 0, or 2 when the input or an argument cannot be used
 */
export async function voerBeoordeel(args: readonly string[]): Promise<number> {
  const keuzes = leesKeuzes(args);
  if (!keuzes.ok) {
    process.stderr.write(`${keuzes.fout}\n${GEBRUIK}`);
    return 2;
  }
  const { schema, norm, bestand = '-' } = keuzes.waarde;
  if (schema) {
    toon(jsonSchema(DEFINITIES));
    return 0;
  }
  const uitkomst = await oordeelOver(bestand, norm);
  if (!uitkomst.ok) {
    for (const { bestand: waar, plek, melding } of uitkomst.fout)
      process.stderr.write(`${[waar, plek, melding].filter(Boolean).join(': ')}\n`);
    return 2;
  }
  toon(uitkomst.waarde);
  return 0;
}
