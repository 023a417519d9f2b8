import { createHash } from 'node:crypto';
import type { Gebeurtenis, Gebeurteniskop } from './gebeurtenis.ts';

/** Stands before the first event of a dossier. */
export const BEGIN: Buffer = Buffer.alloc(32);

/** JSON with the keys in order: the same content always gives the same text, whatever the database made of it. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde ?? null);
  const delen = Object.entries(waarde)
    .filter(([, w]) => w !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sleutel, w]) => `${JSON.stringify(sleutel)}:${canoniek(w)}`);
  return `{${delen.join(',')}}`;
}

/**
 * The hash of an event: SHA-256 over the hash of the event before it and everything in this one. Never change what it covers: the
 * chains of dossiers that exist would no longer hold.
 */
export const schakel = (
  dossierId: number,
  vorige: Buffer,
  g: Gebeurteniskop & { readonly soort: string; readonly gegevens: unknown },
): Buffer =>
  createHash('sha256')
    .update(vorige)
    .update(
      canoniek([
        dossierId,
        g.nummer,
        g.op.toISOString(),
        g.dag,
        g.dader.persoonId,
        g.dader.naam,
        g.dader.partijId,
        g.dader.systeemrol,
        g.voor,
        g.soort,
        g.gegevens,
      ]),
    )
    .digest();

/** An event with its place in the chain. */
export interface Schakel {
  readonly gebeurtenis: Gebeurtenis;
  /** The contents as they were written: what a later version of Baken reads in them does not count for the hash. */
  readonly ruw: unknown;
  readonly vorige: Buffer;
  readonly hash: Buffer;
}

/** The number of the first event that does not fit; null when the chain is whole. */
export function breukIn(dossierId: number, keten: readonly Schakel[]): number | null {
  let vorige: Buffer = BEGIN;
  for (const [i, schakeling] of keten.entries()) {
    const { gebeurtenis } = schakeling;
    if (gebeurtenis.nummer !== i + 1 || !schakeling.vorige.equals(vorige)) return i + 1;
    if (!schakel(dossierId, vorige, { ...gebeurtenis, gegevens: schakeling.ruw }).equals(schakeling.hash)) return i + 1;
    vorige = schakeling.hash;
  }
  return null;
}
