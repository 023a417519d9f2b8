import { z } from 'zod';
import voorraad from './koppelingen.json' with { type: 'json' };

const vormKoppeling = z.strictObject({ gegeven: z.string(), nulIsLeeg: z.boolean() });
const vormJaar = z.union([
  z.strictObject({ status: z.string(), als: z.string() }),
  z.strictObject({ status: z.string(), variabelen: z.record(z.string(), vormKoppeling) }),
]);
const vormKoppelingen = z.strictObject({
  toelichting: z.string(),
  namen: z.strictObject({
    code: z.array(z.string()),
    kvk: z.array(z.string()),
    naam: z.array(z.string()),
    plaats: z.array(z.string()),
  }),
  jaren: z.record(z.string(), vormJaar),
  nulIsLeeg: z.array(z.string()),
});

const KOPPELINGEN = vormKoppelingen.parse(voorraad);

/** Names under which DigiMV has kept the code that joins its sheets, and who the organisation is. */
export const VASTE_NAMEN = KOPPELINGEN.namen;

/** What one variable of DigiMV means. `nulIsLeeg`: zero there means that nothing was filled in. */
export type Koppeling = Readonly<z.infer<typeof vormKoppeling>>;

export interface Jaarkoppeling {
  /** By name of the variable. */
  readonly variabelen: ReadonlyMap<string, Koppeling>;
  readonly status: string;
}

/** The variables that Baken knows for a book year; null for a year that it does not know. */
export function koppelingVan(boekjaar: number): Jaarkoppeling | null {
  const jaar = KOPPELINGEN.jaren[String(boekjaar)];
  if (!jaar) return null;
  const bron = 'als' in jaar ? KOPPELINGEN.jaren[jaar.als] : jaar;
  if (!bron || 'als' in bron) throw new Error(`koppelingen.json: ${boekjaar} verwijst naar een jaar zonder variabelen`);
  return { status: jaar.status, variabelen: new Map(Object.entries(bron.variabelen)) };
}

/** For a variable that a person connects: can a zero be true for this gegeven? */
export const nulIsLeeg = (gegeven: string): boolean => KOPPELINGEN.nulIsLeeg.includes(gegeven);

/** The book year in the name of a file, as CIBG names them: `DigiMV2023_MultipleTables_….ods`. */
export function boekjaarUitNaam(bestandsnaam: string): number | null {
  const jaar = /digimv[^0-9]{0,3}(20\d{2})/i.exec(bestandsnaam)?.[1];
  return jaar === undefined ? null : Number(jaar);
}
