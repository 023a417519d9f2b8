import { resolve } from 'node:path';
import { z } from 'zod';
import { BakenFout } from './kernel/fouten.ts';

export const ROLLEN = ['all', 'api', 'worker'] as const;
export type Rol = (typeof ROLLEN)[number];

/** What this installation is told from outside, read once at the start. */
export interface Config {
  /** A PostgreSQL of your own; without it Baken starts one in `dataMap`. */
  readonly databaseUrl: string | undefined;
  /** Folder for data; undefined when the user did not choose one. */
  readonly dataMap: string | undefined;
  readonly host: '127.0.0.1';
  /** 0 means: any free port. */
  readonly poort: number;
  readonly rol: Rol;
  readonly logNiveau: (typeof LOGNIVEAUS)[number];
}

const LOGNIVEAUS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const leegIsAfwezig = (waarde: unknown) => (waarde === '' ? undefined : waarde);

const VARIABELEN = z.object({
  DATABASE_URL: z.preprocess(
    leegIsAfwezig,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'verwacht een adres dat begint met postgres://')
      .optional(),
  ),
  BAKEN_DATA: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_HOST: z.preprocess(
    leegIsAfwezig,
    z.literal('127.0.0.1', 'alleen 127.0.0.1 kan, zolang Baken nog geen inloggen heeft').default('127.0.0.1'),
  ),
  BAKEN_POORT: z.preprocess(
    leegIsAfwezig,
    z
      .string()
      .regex(/^\d+$/, 'verwacht een getal van 0 tot en met 65535')
      .transform(Number)
      .refine((poort) => poort <= 65_535, 'verwacht een getal van 0 tot en met 65535')
      .default(8080),
  ),
  BAKEN_ROLE: z.preprocess(leegIsAfwezig, z.enum(ROLLEN, `verwacht ${ROLLEN.join(', ')}`).default('all')),
  BAKEN_LOG: z.preprocess(leegIsAfwezig, z.enum(LOGNIVEAUS, `verwacht ${LOGNIVEAUS.join(', ')}`).default('warn')),
});

/** Reads the environment. Throws a BakenFout that names every variable that is wrong and what was expected. */
export function readConfig(omgeving: Readonly<Record<string, string | undefined>>): Config {
  const gelezen = VARIABELEN.safeParse(omgeving);
  if (!gelezen.success) {
    const plekken = gelezen.error.issues.map((fout) => ({ plek: fout.path.join('.'), melding: fout.message }));
    throw new BakenFout('ongeldige-invoer', 'De instellingen (omgevingsvariabelen) kloppen niet.', plekken);
  }
  const { DATABASE_URL, BAKEN_DATA, BAKEN_HOST, BAKEN_POORT, BAKEN_ROLE, BAKEN_LOG } = gelezen.data;
  return Object.freeze({
    databaseUrl: DATABASE_URL,
    dataMap: BAKEN_DATA === undefined ? undefined : resolve(BAKEN_DATA),
    host: BAKEN_HOST,
    poort: BAKEN_POORT,
    rol: BAKEN_ROLE,
    logNiveau: BAKEN_LOG,
  });
}
