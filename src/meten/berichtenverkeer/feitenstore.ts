import { type Kysely, sql } from 'kysely';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Feit, Feitbasis } from './domain.ts';
import { type Feitrij, kolommenVan, TABELNAMEN, vanRij } from './feittabellen.ts';

/** Facts of one region that are worked with at once; more is a region of another country. */
const HOOGSTENS = 20_000_000;

interface Berichtrij extends Feitbasis {
  readonly id: string;
  readonly soort: string;
  readonly over: string | null;
  readonly regels: number;
  readonly declaratiemaand: string | null;
}

/** All facts of one region, of valid messages, in no order that means anything. */
export async function leesFeiten(db: Kysely<Tabellen>, jeugdregio: string): Promise<Feit[]> {
  const { rows } = await sql<Berichtrij>`
    select id, gemeentecode as gemeente, agb as aanbieder, identificatie as bericht, dagtekening, soort, over, regels,
      maand as declaratiemaand
    from ijw_bericht where jeugdregio = ${jeugdregio} and geldig`.execute(db);
  const basis = new Map<string, Feitbasis>();
  const feiten: Feit[] = [];
  for (const { id, soort, over, regels, declaratiemaand, ...rest } of rows) {
    basis.set(id, rest);
    feiten.push({ ...rest, feit: 'bericht', soort, over, regels, declaratiemaand } as Feit);
  }
  for (const tabel of TABELNAMEN) {
    const kolommen = sql.raw(kolommenVan(tabel).join(', '));
    const gelezen = await sql<Feitrij & { readonly vanBericht: string }>`
      select bericht as "vanBericht", ${kolommen} from ${sql.id(tabel)} where jeugdregio = ${jeugdregio}`.execute(db);
    if (feiten.length + gelezen.rows.length > HOOGSTENS)
      throw new BakenFout(
        'te-groot',
        `Regio ${jeugdregio} heeft meer berichten dan Baken in één keer kan doorrekenen.`,
      );
    for (const { vanBericht, ...rij } of gelezen.rows) {
      const van = basis.get(vanBericht);
      if (van) feiten.push(vanRij(tabel, { ...rij, ...van }));
    }
  }
  return feiten;
}
