import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { BakenFout } from '../../../kernel/fouten.ts';
import { alsWijzer, toonGevonden, waardeOp } from '../../../kernel/jsonpad.ts';
import { PARTIJSLEUTELS, ROLLEN, SOORTEN_PARTIJ } from '../domain.ts';

const naamVanClaim = z.string('verwacht de naam van een claim').min(1, 'verwacht de naam van een claim');
const rol = z.enum(
  ROLLEN.filter((een) => een !== 'bezoeker'),
  `verwacht een rol: ${ROLLEN.filter((een) => een !== 'bezoeker').join(', ')}`,
);

/** On this computer nobody listens in; everywhere else the answers must come over https. */
const isVeilig = (adres: string): boolean => {
  const { protocol, hostname } = new URL(adres);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
};

const claims = z.strictObject({
  naam: naamVanClaim.default('name'),
  email: naamVanClaim.default('email'),
  organisatie: z
    .strictObject({
      claim: naamVanClaim,
      soort: z.enum(PARTIJSLEUTELS, `verwacht ${PARTIJSLEUTELS.join(', ')}`),
    })
    .optional(),
  rollen: z.strictObject({ claim: naamVanClaim, waarden: z.record(z.string(), rol).optional() }).optional(),
  niveau: z
    .strictObject({ claim: naamVanClaim, waarden: z.array(z.string()).min(1, 'verwacht minstens één niveau') })
    .optional(),
});

const NAMENS = 'verwacht "alle", of een lijst met { "soort" }, { "kvk" }, { "oin" } of { "naam" }';
const tekst = z.string(NAMENS).min(1, NAMENS);

/** For whom a service may speak: it is believed about no other organisation. */
const namens = z.union(
  [
    z.literal('alle'),
    z.array(
      z.union([
        z.strictObject({ soort: z.enum(SOORTEN_PARTIJ) }),
        z.strictObject({ kvk: tekst.regex(/^\d{8}$/, 'verwacht een KvK-nummer van 8 cijfers') }),
        z.strictObject({ oin: tekst.regex(/^\d{20}$/, 'verwacht een OIN van 20 cijfers') }),
        z.strictObject({ naam: tekst }),
      ]),
    ),
  ],
  NAMENS,
);

const dienst = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/, 'verwacht een korte naam met kleine letters, cijfers en streepjes')
      .refine((id) => id !== 'lokaal', 'de naam "lokaal" is van inloggen met wachtwoord'),
    naam: z.string().min(1, 'verwacht de naam die mensen zien').max(80, 'verwacht hoogstens 80 tekens'),
    issuer: z
      .url('verwacht het adres van de inlogdienst')
      .refine((adres) => URL.canParse(adres) && isVeilig(adres), 'verwacht een adres met https'),
    clientId: z.string().min(1, 'verwacht de naam van Baken bij deze dienst'),
    clientSecret: z.string().min(1).optional(),
    clientSecretBestand: z.string().min(1).optional(),
    clientAuthenticatie: z.enum(['basic', 'post'], 'verwacht basic of post').default('basic'),
    scope: z
      .string()
      .regex(/(^| )openid( |$)/, 'verwacht een lijst waarin openid staat')
      .default('openid'),
    userinfo: z.boolean().default(false),
    namens,
    claims,
  })
  .refine((d) => (d.clientSecret === undefined) !== (d.clientSecretBestand === undefined), {
    message: 'geef clientSecret of clientSecretBestand, een van de twee',
    path: ['clientSecret'],
  })
  .refine((d) => d.claims.rollen === undefined || d.claims.organisatie !== undefined, {
    message: 'rollen gelden voor een organisatie: geef ook claims.organisatie',
    path: ['claims', 'rollen'],
  });

const bestand = z
  .array(dienst, 'verwacht een lijst van inlogdiensten')
  .refine((lijst) => new Set(lijst.map(({ id }) => id)).size === lijst.length, 'elke dienst heeft een eigen id');

type Gelezen = z.infer<typeof dienst>;

/** One OpenID provider: where it is, who we are to it, and what its claims mean. */
export interface Aanmelddienst {
  /** Stable: it is part of the redirect address and of every identity. */
  readonly id: string;
  readonly naam: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clientAuthenticatie?: 'basic' | 'post';
  readonly scope?: string;
  /** Whether to ask the userinfo endpoint too, for services that keep their ID token small. */
  readonly userinfo?: boolean;
  /** `alle`: a national scheme, that knows every organisation. Otherwise the parties that chose it. */
  readonly namens: Gelezen['namens'];
  readonly claims: Gelezen['claims'];
}

/** Where a service sends people back to. This address must be known at the service. */
export const oidcTerug = (adres: string, dienst: string): string => `${adres}/aanmelden/oidc/${dienst}/terug`;

/**
 * Reads the log-in services of this installation from the file of BAKEN_AANMELDDIENSTEN; secrets may lie in files of their
 * own, beside it. Throws `ongeldige-invoer` that names every place that is wrong and what was expected.
 */
export function leesAanmelddiensten(pad: string): Aanmelddienst[] {
  const json = leesJson(pad);
  const gelezen = bestand.safeParse(json);
  if (!gelezen.success) {
    const plekken = gelezen.error.issues.map(({ path, message }) => ({
      plek: alsWijzer(path),
      // A secret is not repeated, not even a wrong one.
      melding: path.some((deel) => String(deel).startsWith('clientSecret'))
        ? message
        : `${message}; gevonden: ${toonGevonden(waardeOp(json, path))}`,
    }));
    throw new BakenFout('ongeldige-invoer', `De inlogdiensten in ${pad} kloppen niet.`, plekken);
  }
  return gelezen.data.map(({ clientSecret, clientSecretBestand, ...rest }) => ({
    ...rest,
    clientSecret: clientSecret ?? leesGeheim(resolve(dirname(pad), clientSecretBestand ?? '')),
  }));
}

function leesJson(pad: string): unknown {
  let tekst: string;
  try {
    tekst = readFileSync(pad, 'utf8');
  } catch {
    throw new BakenFout('ongeldige-invoer', `BAKEN_AANMELDDIENSTEN: het bestand ${pad} is niet te lezen.`);
  }
  try {
    return JSON.parse(tekst);
  } catch (fout) {
    throw new BakenFout('ongeldige-invoer', `BAKEN_AANMELDDIENSTEN: ${pad} is geen JSON (${(fout as Error).message}).`);
  }
}

function leesGeheim(pad: string): string {
  try {
    const geheim = readFileSync(pad, 'utf8').trim();
    if (geheim !== '') return geheim;
  } catch {
    // Told below, the same as an empty file.
  }
  throw new BakenFout('ongeldige-invoer', `Het geheim van de inlogdienst is niet te lezen uit ${pad}.`);
}
