import { vergelijkPeriode } from '../../kernel/periode.ts';
import { gelukt, mislukt, type Uitkomst } from '../../kernel/uitkomst.ts';
import { beoordeel, type Regels } from './beoordeling.ts';
import { leesInvoer } from './invoerbestand.ts';
import { TREDENAMEN } from './normset.ts';
import { bij, DEFINITIES, leesJson, leesNormset, type Weigering } from './opdrachtbestand.ts';
import { maakRegels } from './regels.ts';
import { jsonSchema, type Oordeel } from './schema.ts';
import type { Dossierinvoer, Voorstel } from './voorstel.ts';

const GEBRUIK = `Gebruik: ./baken beoordeel [--norm ID|NORMSET.json] BESTAND.json
         ./baken beoordeel --schema
BESTAND.json mag - zijn: dan wordt de invoer gelezen van de standaardinvoer.
`;

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
  const normset = await leesNormset(norm, 'beoordeel');
  if (!normset.ok) return normset;
  const regels = maakRegels(DEFINITIES, normset.waarde);
  if (!regels.ok) return mislukt(regels.fout.map((melding) => ({ bestand: norm ?? normset.waarde.code, melding })));
  const json = await leesJson(bestand, 'beoordeel');
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
