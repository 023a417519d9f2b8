import { createHash, randomBytes } from 'node:crypto';

/** Without a sign of life for this long a session ends, in milliseconds. */
export const STILTE = 30 * 60_000;
/** No session lasts longer than this, however busy. */
export const HOOGSTENS = 12 * 60 * 60_000;
/** Of the browser that prints a report for somebody. */
export const AFDRUKDUUR = 2 * 60_000;
/** A sign of life is written down at most this often: a busy screen would otherwise write at every request. */
export const SPAARTIJD = 30_000;

/** 256 bits, for a cookie or a link. Only its hash is kept. */
export const maakToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token: who reads the database cannot use it. */
export const hashVan = (token: string): Buffer => createHash('sha256').update(token).digest();

/** When a session ends if nothing happens from now on. */
export const verlooptOp = (laatstOp: Date, uiterlijk: Date): Date =>
  new Date(Math.min(laatstOp.getTime() + STILTE, uiterlijk.getTime()));
