import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { BakenFout } from './kernel/fouten.ts';
import { leesMetricstoken } from './platform/http/metricstoken.ts';
import { leesOpslag, type Opslaginstellingen } from './platform/opslag/index.ts';
import { leesSmtp, type Smtp } from './platform/post/smtp.ts';
import { leesSleutel } from './platform/toegang/lokaal/sleutel.ts';
import { type Aanmelddienst, leesAanmelddiensten } from './platform/toegang/oidc/configuratie.ts';

export const ROLLEN = ['all', 'api', 'worker'] as const;
export type Rol = (typeof ROLLEN)[number];

/** What this installation is told from outside, read once at the start. */
export interface Config {
  /** A PostgreSQL of your own; without it Baken starts one in `dataMap`. */
  readonly databaseUrl: string | undefined;
  /** Folder for data; undefined when the user did not choose one. */
  readonly dataMap: string | undefined;
  /** Where the server listens. */
  readonly host: string;
  /** Where people reach this installation, such as https://baken.example; undefined: where it listens. */
  readonly adres: string | undefined;
  /** Addresses or networks of our own proxies: only these are believed about who is behind them. */
  readonly proxies: readonly string[];
  /** 0 means: any free port. */
  readonly poort: number;
  readonly rol: Rol;
  readonly logNiveau: (typeof LOGNIVEAUS)[number];
  /** File for the root hashes of the log; undefined: in the folder for data. */
  readonly wortels: string | undefined;
  /** Where mail goes out; without it mail is kept and not sent. */
  readonly smtp: Smtp | undefined;
  /** The address that mail comes from; always there with `smtp`. */
  readonly afzender: string | undefined;
  /** OpenID providers at which people can log in. */
  readonly aanmelddiensten: readonly Aanmelddienst[];
  /** Encrypts second factors; undefined: the one in the data folder of our own database. */
  readonly sleutel: Buffer | undefined;
  /** File with the keys that BSNs are made pseudonyms with; undefined: the one in the data folder of our own database. */
  readonly pseudoniembestand: string | undefined;
  /** With this token `/metrics` may be read from elsewhere; undefined: only from this computer. */
  readonly metricsToken: string | undefined;
  /** How documents are looked at and where they are kept. */
  readonly opslag: Opslaginstellingen;
}

const LOGNIVEAUS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const leegIsAfwezig = (waarde: unknown) => (waarde === '' ? undefined : waarde);

/** An address such as 10.0.0.1, or a network such as 10.0.0.0/8. */
function isNetwerk(tekst: string): boolean {
  const [adres = '', bits, ...rest] = tekst.split('/');
  const soort = isIP(adres);
  const hoogste = soort === 6 ? 128 : 32;
  return (
    soort !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= hoogste))
  );
}

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
    z
      .string()
      .regex(
        /^(127\.\d+\.\d+\.\d+|localhost|::1|0\.0\.0\.0|::)$/,
        'verwacht 127.0.0.1 (alleen deze computer) of 0.0.0.0 (ook andere)',
      )
      .default('127.0.0.1'),
  ),
  BAKEN_ADRES: z.preprocess(
    leegIsAfwezig,
    z
      .string()
      .regex(/^https?:\/\/[^/\s]+$/, 'verwacht een adres als https://baken.example, zonder pad')
      .optional(),
  ),
  BAKEN_PROXY: z.preprocess(
    leegIsAfwezig,
    z
      .string()
      .transform((tekst) => tekst.split(',').map((deel) => deel.trim()))
      .refine((delen) => delen.every(isNetwerk), 'verwacht IP-adressen of netwerken, zoals 10.0.0.1,192.168.0.0/16')
      .default([]),
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
  BAKEN_WORTELS: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_SMTP: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_SMTP_WACHTWOORD_BESTAND: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_AFZENDER: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_AANMELDDIENSTEN: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_SLEUTEL: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_SLEUTEL_BESTAND: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_PSEUDONIEM_BESTAND: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_METRICS_TOKEN_BESTAND: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_CLAMAV: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_S3: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_S3_REGIO: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_S3_SLEUTEL_ID: z.preprocess(leegIsAfwezig, z.string().optional()),
  BAKEN_S3_GEHEIM_BESTAND: z.preprocess(leegIsAfwezig, z.string().optional()),
});

/** Whether only this computer can reach that name. */
const isLokaal = (host: string): boolean => /^(127\.\d+\.\d+\.\d+|localhost|::1)$/.test(host);

/**
 * Throws when others could reach this installation without https, or through a proxy that is not named: Baken speaks plain http
 * itself, so behind an https address there is always one, and without its name everybody would count as one asker.
 */
function weigerOpen({ BAKEN_HOST, BAKEN_ADRES, BAKEN_PROXY }: z.infer<typeof VARIABELEN>): void {
  const beveiligd = BAKEN_ADRES?.startsWith('https://') === true;
  const weiger = (plek: string, melding: string): never => {
    throw new BakenFout('ongeldige-invoer', 'Zo mag Baken niet voor anderen open.', [{ plek, melding }]);
  };
  if (!isLokaal(BAKEN_HOST) && !beveiligd)
    weiger('BAKEN_ADRES', `verwacht het https-adres waarop mensen Baken openen, want BAKEN_HOST is ${BAKEN_HOST}`);
  if (beveiligd && BAKEN_PROXY.length === 0)
    weiger('BAKEN_PROXY', 'verwacht het adres van de proxy die https afhandelt, zoals 127.0.0.1');
}

/** Reads the environment. Throws a BakenFout that names every variable that is wrong and what was expected. */
export function readConfig(omgeving: Readonly<Record<string, string | undefined>>): Config {
  const gelezen = VARIABELEN.safeParse(omgeving);
  if (!gelezen.success) {
    const plekken = gelezen.error.issues.map((fout) => ({ plek: fout.path.join('.'), melding: fout.message }));
    throw new BakenFout('ongeldige-invoer', 'De instellingen (omgevingsvariabelen) kloppen niet.', plekken);
  }
  const { BAKEN_AANMELDDIENSTEN, BAKEN_METRICS_TOKEN_BESTAND } = gelezen.data;
  const { DATABASE_URL, BAKEN_DATA, BAKEN_HOST, BAKEN_ADRES, BAKEN_POORT, BAKEN_ROLE, BAKEN_LOG, BAKEN_WORTELS } =
    gelezen.data;
  weigerOpen(gelezen.data);
  return Object.freeze({
    databaseUrl: DATABASE_URL,
    dataMap: BAKEN_DATA === undefined ? undefined : resolve(BAKEN_DATA),
    host: BAKEN_HOST,
    adres: BAKEN_ADRES,
    proxies: gelezen.data.BAKEN_PROXY,
    poort: BAKEN_POORT,
    rol: BAKEN_ROLE,
    logNiveau: BAKEN_LOG,
    wortels: BAKEN_WORTELS === undefined ? undefined : resolve(BAKEN_WORTELS),
    ...leesSmtp(gelezen.data),
    opslag: leesOpslag(gelezen.data),
    aanmelddiensten: BAKEN_AANMELDDIENSTEN === undefined ? [] : leesAanmelddiensten(resolve(BAKEN_AANMELDDIENSTEN)),
    sleutel: leesSleutel(gelezen.data),
    pseudoniembestand:
      gelezen.data.BAKEN_PSEUDONIEM_BESTAND === undefined ? undefined : resolve(gelezen.data.BAKEN_PSEUDONIEM_BESTAND),
    metricsToken:
      BAKEN_METRICS_TOKEN_BESTAND === undefined ? undefined : leesMetricstoken(resolve(BAKEN_METRICS_TOKEN_BESTAND)),
  });
}
