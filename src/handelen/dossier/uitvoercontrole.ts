import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import { BEGIN, schakel } from './keten.ts';

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const vorm = z.object({
  formaat: z.literal('baken-dossier'),
  dossier: z.int(),
  kenmerk: z.string(),
  totaal: z.int(),
  gebeurtenissen: z.array(
    z.object({
      nummer: z.int(),
      op: z.iso.datetime(),
      dag: z.string(),
      dader: z.object({
        persoonId: z.string().nullable(),
        naam: z.string(),
        partijId: z.int().nullable(),
        systeemrol: z.string(),
      }),
      voor: z.array(z.int()).nullable(),
      soort: z.string(),
      gegevens: z.json(),
      vorige: hex,
      hash: hex,
    }),
  ),
  documenten: z.array(z.object({ id: z.string(), naam: z.string(), hash: hex, bestand: z.string().nullable() })),
});
type Uitvoer = z.infer<typeof vorm>;

/** What checking an export gave: Dutch sentences of what is wrong, none when nothing is. */
export interface Controle {
  readonly kenmerk: string;
  readonly gebeurtenissen: number;
  /** Events that were not for the one who made the export. */
  readonly nietGezien: number;
  readonly documenten: number;
  readonly laatsteHash: string;
  readonly fouten: readonly string[];
}

/** Works out every hash in an export anew. Throws `verkeerd-bestand` for a file that is no export. */
export function controleerUitvoer(zip: Uint8Array): Controle {
  const { uitvoer, delen } = pakUit(zip);
  return {
    kenmerk: uitvoer.kenmerk,
    gebeurtenissen: uitvoer.gebeurtenissen.length,
    nietGezien: uitvoer.totaal - uitvoer.gebeurtenissen.length,
    documenten: uitvoer.documenten.length,
    laatsteHash: uitvoer.gebeurtenissen.at(-1)?.hash ?? '',
    fouten: [...ketenfouten(uitvoer), ...documentfouten(uitvoer, delen)],
  };
}

function pakUit(zip: Uint8Array): { uitvoer: Uitvoer; delen: Record<string, Uint8Array> } {
  try {
    const delen = unzipSync(zip);
    return { delen, uitvoer: vorm.parse(JSON.parse(strFromU8(delen['dossier.json'] ?? new Uint8Array()))) };
  } catch {
    throw new BakenFout('verkeerd-bestand', 'Dit is geen dossier dat uit Baken komt.');
  }
}

function ketenfouten({ dossier, gebeurtenissen, totaal }: Uitvoer): string[] {
  const fouten: string[] = [];
  const eerder = new Map<number, string>([[0, BEGIN.toString('hex')]]);
  let nummer = 0;
  for (const g of gebeurtenissen) {
    if (g.nummer <= nummer || g.nummer > totaal) fouten.push(`Gebeurtenis ${g.nummer} staat niet op haar plaats.`);
    nummer = g.nummer;
    const voorganger = eerder.get(g.nummer - 1);
    if (voorganger !== undefined && voorganger !== g.vorige)
      fouten.push(`Gebeurtenis ${g.nummer} sluit niet aan op die ervoor.`);
    const { vorige, hash, op, ...rest } = g;
    const berekend = schakel(dossier, Buffer.from(vorige, 'hex'), { ...rest, op: new Date(op) });
    if (berekend.toString('hex') !== hash) fouten.push(`Gebeurtenis ${g.nummer} is veranderd.`);
    eerder.set(g.nummer, hash);
  }
  return fouten;
}

function documentfouten({ documenten, gebeurtenissen }: Uitvoer, delen: Record<string, Uint8Array>): string[] {
  const gebracht = new Map(
    (gebeurtenissen as unknown as Gebeurtenis[])
      .filter((g) => g.soort === 'documentErbij')
      .map(({ gegevens }) => [gegevens.document, gegevens.hash]),
  );
  return documenten.flatMap(({ id, naam, hash, bestand }) => {
    if (gebracht.get(id) !== hash) return [`Document “${naam}” staat niet zo in de gebeurtenissen.`];
    if (bestand === null) return [];
    const bytes = delen[bestand];
    if (!bytes) return [`Document “${naam}” ontbreekt.`];
    return createHash('sha256').update(bytes).digest('hex') === hash ? [] : [`Document “${naam}” is veranderd.`];
  });
}
