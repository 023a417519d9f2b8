import { createHash, randomBytes } from 'node:crypto';

/**
 * The two logs and the chains that they form. A row of the toegangslog says who saw or did what with whose data, for which
 * purpose and with which outcome (NEN 7513); a row of the verwerkingslog says which processing that was, without any user
 * data (Logboek Dataverwerkingen, Logius).
 */
export const KETENS = ['toegangslog', 'verwerkingslog'] as const;
export type Keten = (typeof KETENS)[number];

export const SOORTEN = ['lezen', 'wijzigen', 'aanmelden', 'afmelden', 'noodtoegang', 'beheer'] as const;
export type Soort = (typeof SOORTEN)[number];

export const UITKOMSTEN = ['toegestaan', 'geweigerd', 'mislukt'] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

/** What a row of the toegangslog holds, named as its columns. */
export interface Toegang {
  readonly op: Date;
  readonly verwerking_id: string;
  readonly trace_id: string;
  readonly persoon_id: string | null;
  readonly persoon_naam: string;
  readonly machineclient: string | null;
  readonly rol: string;
  readonly partij_id: number | null;
  readonly partij_naam: string;
  readonly handeling: string;
  readonly soort: Soort;
  readonly voorwerp: string;
  readonly organisatie_id: number | null;
  readonly pseudoniem: string | null;
  readonly doel: string;
  readonly uitkomst: Uitkomst;
  readonly status: number;
  readonly toelichting: string;
}

/**
 * What a row of the verwerkingslog holds. In the words of the standard: `activiteit` is dpl.core.processing_activity_id,
 * `begin` and `einde` are start_time and end_time, `status` is status_code; trace_id is that of W3C Trace Context, and the
 * first 8 bytes of `verwerking_id` are the span_id.
 */
export interface Verwerking {
  readonly verwerking_id: string;
  readonly activiteit: string;
  readonly trace_id: string;
  readonly begin: Date;
  readonly einde: Date;
  readonly status: 'ok' | 'fout';
}

/** Places a row in its chain. `vorige` is the hash of the row before it, `BEGIN` for the first. */
export interface Schakel {
  readonly volgnummer: number;
  readonly vorige: Buffer;
  readonly hash: Buffer;
}

export interface Regels {
  readonly toegangslog: Toegang & Schakel;
  readonly verwerkingslog: Verwerking & Schakel;
}

/** What the hash of a row covers, in this order. Never change it: rows that were written stay as they are. */
export const VELDEN = {
  toegangslog: [
    'volgnummer',
    'op',
    'verwerking_id',
    'trace_id',
    'persoon_id',
    'persoon_naam',
    'machineclient',
    'rol',
    'partij_id',
    'partij_naam',
    'handeling',
    'soort',
    'voorwerp',
    'organisatie_id',
    'pseudoniem',
    'doel',
    'uitkomst',
    'status',
    'toelichting',
  ],
  verwerkingslog: ['volgnummer', 'verwerking_id', 'activiteit', 'trace_id', 'begin', 'einde', 'status'],
} as const satisfies { readonly [K in Keten]: readonly Exclude<keyof Regels[K], 'vorige' | 'hash'>[] };

/** Stands before the first row of a chain. */
export const BEGIN: Buffer = Buffer.alloc(32);

type Inhoud<K extends Keten> = Omit<Regels[K], 'vorige' | 'hash'>;

/** A row as one text: a JSON array of the chain's name and the fields in their fixed order, moments in UTC with milliseconds. */
export function canoniek<K extends Keten>(keten: K, regel: Inhoud<K>): string {
  const velden: readonly string[] = VELDEN[keten];
  return JSON.stringify([
    keten,
    ...velden.map((veld) => (regel as unknown as Readonly<Record<string, unknown>>)[veld]),
  ]);
}

/** The hash of a row: SHA-256 over the hash of the row before it and the row as text. */
export const schakel = <K extends Keten>(keten: K, vorige: Buffer, regel: Inhoud<K>): Buffer =>
  createHash('sha256').update(vorige).update(canoniek(keten, regel)).digest();

/** The last row of a chain so far. */
export type Stand = Pick<Schakel, 'volgnummer' | 'hash'>;

export const LEGE_STAND: Stand = { volgnummer: 0, hash: BEGIN };

/** Adds what happened behind the last row of a chain, in this order. */
export function rijgAan<K extends Keten>(
  keten: K,
  laatste: Stand,
  inhoud: readonly (K extends 'toegangslog' ? Toegang : Verwerking)[],
): Regels[K][] {
  let { volgnummer, hash } = laatste;
  return inhoud.map((deel) => {
    const vorige = hash;
    volgnummer += 1;
    const regel = { volgnummer, ...deel } as unknown as Inhoud<K>;
    hash = schakel(keten, vorige, regel);
    return { ...regel, vorige, hash } as unknown as Regels[K];
  });
}

const TRACEPARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-|$)/;

/** The trace that a request belongs to: of its `traceparent` header (W3C Trace Context), or a new one. 32 hex digits. */
export const traceVan = (traceparent: string | undefined): string =>
  TRACEPARENT.exec(traceparent ?? '')?.[1] ?? randomBytes(16).toString('hex');

export const GEBEURTENISSEN = ['aanmelding_mislukt', 'geweigerd', 'noodtoegang'] as const;
export type Gebeurtenis = (typeof GEBEURTENISSEN)[number];

/** Which kind of security event something is; null for the daily course of things, and for a fault of our own. */
export function gebeurtenisVan({ soort, uitkomst }: Pick<Toegang, 'soort' | 'uitkomst'>): Gebeurtenis | null {
  if (soort === 'aanmelden') return uitkomst === 'toegestaan' ? null : 'aanmelding_mislukt';
  if (uitkomst === 'geweigerd') return 'geweigerd';
  return soort === 'noodtoegang' ? 'noodtoegang' : null;
}
