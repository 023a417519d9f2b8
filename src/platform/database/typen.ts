import pg from 'pg';

const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;
/** `text[]`: pg-types can read it, but does not list it in its types. */
const TEKSTLIJST = 1009 as number;
const LIJSTEN: Readonly<Record<number, number>> = { 1016: INT8, 1231: NUMERIC, 1182: DATE };

function naarGeheel(tekst: string): number {
  const getal = Number(tekst);
  if (!Number.isSafeInteger(getal)) throw new RangeError(`int8 past niet in een getal: ${tekst}`);
  return getal;
}

const LEZERS: Readonly<Record<number, (tekst: string) => unknown>> = {
  [INT8]: naarGeheel,
  [NUMERIC]: Number,
  [DATE]: (tekst) => tekst,
};

/**
 * How values come out of the database, for our own pools only (pg's global parsers stay as they are):
 * int8 as a number (throws above 2^53), numeric as a number, date as ISO text.
 */
export const typen: pg.CustomTypesConfig = {
  getTypeParser(oid: number, vorm?: 'text' | 'binary') {
    const standaard = pg.types.getTypeParser(oid, vorm);
    if (vorm === 'binary') return standaard;
    const element = LIJSTEN[oid];
    if (element !== undefined) return leesLijst(LEZERS[element] ?? ((tekst) => tekst));
    return LEZERS[oid] ?? standaard;
  },
};

function leesLijst(lees: (tekst: string) => unknown): (tekst: string) => unknown {
  const alsTeksten = pg.types.getTypeParser(TEKSTLIJST) as (tekst: string) => (string | null)[];
  return (tekst) => alsTeksten(tekst).map((element) => (element === null ? null : lees(element)));
}
