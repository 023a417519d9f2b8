import { CSV_BOM, csvRegel } from '../uitvoer/csv.ts';
import type { Logregel, Plaats } from './zoekstore.ts';

const KOPPEN = [
  'nummer',
  'tijdstip',
  'persoon',
  'persoonnummer',
  'machine',
  'rol',
  'organisatie',
  'handeling',
  'soort',
  'over',
  'pseudoniem',
  'doel',
  'uitkomst',
  'status',
  'toelichting',
  'verwerking',
  'trace',
];

const PER_KEER = 2000;

const alsCsv = (r: Logregel): string =>
  csvRegel([
    String(r.volgnummer),
    r.op.toISOString(),
    r.persoon_naam,
    r.persoon_id,
    r.machineclient,
    r.rol,
    r.partij_naam,
    r.handeling,
    r.soort,
    r.voorwerp,
    r.pseudoniem,
    r.doel,
    r.uitkomst,
    String(r.status),
    r.toelichting,
    r.verwerking_id,
    r.trace_id,
  ]);

/** The toegangslog as CSV, read piece by piece as fast as it is taken: it may be longer than the memory. */
export async function* schrijfCsv(
  lees: (na: Plaats | null, limiet: number) => Promise<Logregel[]>,
): AsyncGenerator<string> {
  yield CSV_BOM + csvRegel(KOPPEN);
  let na: Plaats | null = null;
  for (;;) {
    const regels: Logregel[] = await lees(na, PER_KEER);
    if (regels.length > 0) yield regels.map(alsCsv).join('');
    na = regels.at(-1) ?? null;
    if (regels.length < PER_KEER) return;
  }
}
