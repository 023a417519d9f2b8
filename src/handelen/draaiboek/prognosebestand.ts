import { parseDatum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import {
  type Bladrij,
  type Bron,
  type Cel,
  leesCsv,
  leesHeleTekst,
  Notatiekolom,
  openXlsx,
  parseGetal,
  recogniseCodering,
  recogniseScheiding,
  recogniseSoort,
  toonCel,
} from '../../platform/bestanden/index.ts';
import { maandagVan, type Weekstand, weekVan } from './prognose.ts';

/** A row of the file that could not be read, by its number as the person sees it. */
export interface Afgekeurd {
  readonly rij: number;
  readonly melding: string;
}

export interface Gelezen {
  readonly weken: readonly Weekstand[];
  readonly afgekeurd: readonly Afgekeurd[];
}

const MAX_BYTES = 2 * 1024 * 1024;
/** Five years of weeks: more is another kind of file. */
const MAX_RIJEN = 260;
const WEEKNAMEN = ['week', 'datum', 'weekeinde'];

/**
 * Reads balances by week from a CSV or XLSX file: a header with a column `week` (2026-W48, or a day of that week) and one `stand`
 * (euros); without a header the week comes first and the balance second. Rows that cannot be read are named, the others are read. Throws `verkeerd-bestand` or `niet-te-verwerken` for the whole.
 */
export async function leesPrognosebestand(bron: Bron): Promise<Gelezen> {
  if (bron.omvang > MAX_BYTES) throw new BakenFout('te-groot', 'Dit bestand is groter dan 2 MB.');
  const alle = (await leesRijen(bron)).filter(({ cellen }) => cellen.some((cel) => toonCel(cel).trim() !== ''));
  const [kop, ...rijen] = zonderKop(alle) ? [KOP, ...alle] : alle;
  const namen = (kop?.cellen ?? []).map((cel) => toonCel(cel).trim().toLowerCase());
  const week = namen.findIndex((naam) => WEEKNAMEN.includes(naam));
  const stand = namen.findIndex((naam) => ['stand', 'saldo', 'liquiditeit'].includes(naam));
  if (week < 0 || stand < 0)
    throw new BakenFout(
      'niet-te-verwerken',
      `De kop van het bestand klopt niet. Gevonden: ${namen.join(', ') || 'niets'}; verwacht: een kolom “week” en een kolom “stand”.`,
    );
  if (rijen.length > MAX_RIJEN)
    throw new BakenFout(
      'niet-te-verwerken',
      `Dit bestand heeft ${rijen.length} rijen; verwacht hoogstens ${MAX_RIJEN} weken.`,
    );
  return leesWeken(rijen, week, stand);
}

const KOP: Bladrij = { nummer: 0, cellen: ['week', 'stand'] };
/** Two cells a row, and somewhere a week where a header would have its name: so people type it. */
const zonderKop = (rijen: readonly Bladrij[]): boolean => {
  const [eerste] = rijen;
  if (eerste?.cellen.length !== 2 || WEEKNAMEN.includes(toonCel(eerste.cellen[0]).trim().toLowerCase())) return false;
  return rijen.some(({ cellen }) => leesWeek(cellen[0]) !== null);
};

async function leesRijen(bron: Bron): Promise<Bladrij[]> {
  const soort = await recogniseSoort(bron);
  if (soort === 'xlsx') {
    const blad = (await openXlsx(bron)).find(({ zichtbaar }) => zichtbaar);
    return blad ? verzamel(blad.rijen()) : [];
  }
  if (soort !== 'csv') throw new BakenFout('verkeerd-bestand', 'Lever de prognose als CSV of als .xlsx.');
  const tekst = await leesHeleTekst(bron, await recogniseCodering(bron), MAX_BYTES);
  const scheiding = recogniseScheiding(tekst.slice(0, tekst.search(/[\r\n]|$/)));
  async function* stukken() {
    yield tekst;
  }
  return verzamel(leesCsv(stukken(), scheiding));
}

/** Every row; of a file that is far too long no more than is needed to say so. */
async function verzamel(groepen: AsyncIterable<Bladrij[]>): Promise<Bladrij[]> {
  const rijen: Bladrij[] = [];
  for await (const groep of groepen) {
    rijen.push(...groep);
    if (rijen.length > 10 * MAX_RIJEN) break;
  }
  return rijen;
}

function leesWeken(rijen: readonly Bladrij[], week: number, stand: number): Gelezen {
  const kolom = new Notatiekolom();
  for (const { cellen } of rijen) kolom.voeg(cellen[stand] ?? '');
  const { notatie } = kolom.oordeel();
  if (notatie === 'dubbelzinnig' || notatie === 'gemengd')
    throw new BakenFout(
      'niet-te-verwerken',
      'De bedragen zijn op meer manieren te lezen. Schrijf ze zonder punten: 1234567 of 1234567,89.',
    );
  const afgekeurd: Afgekeurd[] = [];
  const gezien = new Map<string, Weekstand>();
  for (const { nummer, cellen } of rijen) {
    const w = leesWeek(cellen[week]);
    const s = leesStand(cellen[stand], notatie === 'geheel' ? 'nl' : notatie);
    if (w === null)
      afgekeurd.push({
        rij: nummer,
        melding: `week: gevonden: ${toonCel(cellen[week]) || 'niets'}; verwacht: 2026-W48 of 2026-11-29`,
      });
    else if (s === null)
      afgekeurd.push({
        rij: nummer,
        melding: `stand: gevonden: ${toonCel(cellen[stand]) || 'niets'}; verwacht: een bedrag in euro`,
      });
    else if (gezien.has(w)) afgekeurd.push({ rij: nummer, melding: `week ${w} staat er al eerder in` });
    else gezien.set(w, { week: w, stand: s });
  }
  return { weken: [...gezien.values()].sort((a, b) => (a.week < b.week ? -1 : 1)), afgekeurd };
}

function leesWeek(cel: Cel | undefined): string | null {
  const tekst = toonCel(cel).trim();
  if (maandagVan(tekst.toUpperCase())) return tekst.toUpperCase();
  const dag = parseDatum(tekst.slice(0, 10));
  return dag.ok ? weekVan(dag.waarde) : null;
}

function leesStand(cel: Cel | undefined, notatie: 'nl' | 'machine' | 'en'): number | null {
  if (typeof cel === 'number') return grens(cel);
  const tekst = toonCel(cel).trim();
  return tekst === '' ? null : grens(parseGetal(tekst, notatie));
}

const grens = (getal: number | null): number | null =>
  getal !== null && Number.isFinite(getal) && Math.abs(getal) <= 1e11 ? getal : null;
