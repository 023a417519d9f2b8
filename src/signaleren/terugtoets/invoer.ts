import { z } from 'zod';
import type { Datum } from '../../kernel/datum.ts';
import type { Plek } from '../../kernel/fouten.ts';
import { alsWijzer, toonGevonden, waardeOp } from '../../kernel/jsonpad.ts';
import { gelukt, type Uitkomst as Kans, mislukt } from '../../kernel/uitkomst.ts';
import { dichtstbij } from '../../meten/catalogus/index.ts';
import { type Definities, leesInvoer } from '../urgentie/index.ts';
import { type Reeks, SOORTEN_UITKOMST, soortVan } from './uitkomst.ts';

/** Later than this no outcome can lie: a typing error in a year would otherwise make a watching time of centuries. */
const EERSTE_JAAR = 1990;
const LAATSTE_JAAR = 2100;

const uitkomstdatum = z.iso
  .date()
  .refine((d) => Number(d.slice(0, 4)) >= EERSTE_JAAR && Number(d.slice(0, 4)) <= LAATSTE_JAAR)
  .meta({
    description: 'Dag van de uitkomst; bij "geen" de laatste dag waarop de aanbieder gevolgd is (mag ontbreken)',
  });

/** What a series has besides what `./baken beoordeel` takes. */
export const vormErbij = z.object({
  uitkomst: z
    .object({ soort: z.enum(SOORTEN_UITKOMST), datum: uitkomstdatum.nullable().optional() })
    .refine((u) => u.soort === 'geen' || typeof u.datum === 'string', { path: ['datum'] }),
  besluiten: z
    .array(z.object({ datum: z.iso.date(), trede: z.int().min(1).max(6) }))
    .optional()
    .meta({ description: 'Wat mensen besloten, als dat bekend is: dan wordt dat ernaast gezet' }),
});

const VERWACHT: Readonly<Record<string, string>> = {
  uitkomst: 'een object: { "soort": …, "datum": … }',
  soort: `een van ${SOORTEN_UITKOMST.join(', ')}`,
  datum: `een datum als 2024-02-15, van ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}`,
  besluiten: 'een lijst: [ { "datum": …, "trede": … } ]',
  trede: 'een heel getal van 1 tot en met 6',
};

function foutenErbij(json: unknown, fouten: readonly z.core.$ZodIssue[]): Plek[] {
  return fouten.map(({ path }) => {
    const waarde = waardeOp(json, path);
    const veld = String(path.at(-1));
    const bedoeld = veld === 'soort' && typeof waarde === 'string' ? dichtstbij(waarde, SOORTEN_UITKOMST) : null;
    const verwacht = bedoeld ? `${VERWACHT.soort}; bedoelt u ${bedoeld}?` : (VERWACHT[veld] ?? 'een object: { … }');
    return { plek: alsWijzer(path), melding: `gevonden: ${toonGevonden(waarde)}; verwacht: ${verwacht}` };
  });
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const VELDEN_ERBIJ = new Set(['uitkomst', 'besluiten']);

interface Gelezen {
  readonly reeks: Reeks;
  readonly letOp: readonly Plek[];
}

const HARD = new Set(SOORTEN_UITKOMST.flatMap((code) => (soortVan(code).hard ? soortVan(code).gebeurtenissen : [])));

/** What does not stop the back-test, and yet makes its figures doubtful. */
function twijfels({ uitkomst, invoer }: Reeks, json: Record<string, unknown>): Plek[] {
  const ander = uitkomst.soort === 'geen' ? invoer.gebeurtenissen.find((g) => HARD.has(g.soort)) : undefined;
  const { datum } = uitkomst;
  const eerste = invoer.leveringen.reduce<string | null>((a, { op }) => (a === null || op < a ? op : a), null);
  const teVroeg = datum !== null && eerste !== null && datum <= eerste;
  const vreemd = Object.keys(json.uitkomst as object).filter((veld) => veld !== 'soort' && veld !== 'datum');
  return [
    ...(ander
      ? [{ plek: '/uitkomst/soort', melding: `gevonden: geen, terwijl ${ander.soort} op ${ander.datum} is gebeurd` }]
      : []),
    ...(teVroeg
      ? [
          {
            plek: '/uitkomst/datum',
            melding: `gevonden: ${datum}, terwijl het eerste cijfer pas op ${eerste} bekend is: vooraf was hier niets te zien`,
          },
        ]
      : []),
    ...vreemd.map((veld) => ({ plek: alsWijzer(['uitkomst', veld]), melding: 'dit veld wordt niet gebruikt' })),
  ];
}

/** Reads one series: what `./baken beoordeel` takes, with its outcome. `sleutel` names it when it has no KvK number. */
export function leesReeks(json: unknown, definities: Definities, sleutel: string): Kans<Gelezen, readonly Plek[]> {
  if (!isObject(json))
    return mislukt([{ plek: '/', melding: `gevonden: ${toonGevonden(json)}; verwacht: een object: { … }` }]);
  const erbij = vormErbij.safeParse(json);
  const kern = leesInvoer(
    Object.fromEntries(Object.entries(json).filter(([veld]) => !VELDEN_ERBIJ.has(veld))),
    definities,
  );
  if (!erbij.success || !kern.ok)
    return mislukt([...(erbij.success ? [] : foutenErbij(json, erbij.error.issues)), ...(kern.ok ? [] : kern.fout)]);
  const { uitkomst, besluiten } = erbij.data;
  const { kvk, naam } = kern.waarde;
  const reeks: Reeks = {
    sleutel: kvk ?? sleutel,
    naam: naam ?? null,
    invoer: kern.waarde.invoer,
    uitkomst: { soort: uitkomst.soort, datum: (uitkomst.datum ?? null) as Datum | null },
    besluiten: besluiten?.map((b) => ({ op: b.datum as Datum, trede: b.trede })) ?? null,
  };
  return gelukt({ reeks, letOp: [...kern.waarde.letOp, ...twijfels(reeks, json)] });
}

/**
 * Reads a file of series: an array, or one of them by itself. Every mistake is named with its JSON pointer from the top of the file,
 * what was found and what was expected.
 */
export function leesReeksen(
  json: unknown,
  definities: Definities,
  bestand: string,
): Kans<{ readonly reeksen: readonly Reeks[]; readonly letOp: readonly Plek[] }, readonly Plek[]> {
  if (!Array.isArray(json) && !isObject(json))
    return mislukt([
      { plek: '/', melding: `gevonden: ${toonGevonden(json)}; verwacht: een lijst van reeksen, of één reeks` },
    ]);
  const lijst: readonly unknown[] = Array.isArray(json) ? json : [json];
  const reeksen: Reeks[] = [];
  const letOp: Plek[] = [];
  const fouten: Plek[] = [];
  for (const [i, een] of lijst.entries()) {
    const begin = Array.isArray(json) ? `/${i}` : '';
    const verplaats = ({ plek, melding }: Plek): Plek => ({
      plek: plek === '/' ? begin || '/' : begin + plek,
      melding,
    });
    const gelezen = leesReeks(een, definities, `${bestand}${begin}`);
    if (!gelezen.ok) fouten.push(...gelezen.fout.map(verplaats));
    else {
      reeksen.push(gelezen.waarde.reeks);
      letOp.push(...gelezen.waarde.letOp.map(verplaats));
    }
  }
  return fouten.length > 0 ? mislukt(fouten) : gelukt({ reeksen, letOp });
}
