import * as oidc from 'openid-client';
import { BakenFout } from '../../../kernel/fouten.ts';
import { mislukt, type Uitkomst } from '../../../kernel/uitkomst.ts';
import type { Weigering } from '../weigering.ts';
import { type Bewering, leesClaims } from './claims.ts';
import { type Aanmelddienst, oidcTerug } from './configuratie.ts';

/** What must be kept of a log-in that is under way, on our side only. */
export interface Stroomgeheimen {
  readonly verifier: string;
  readonly nonce: string;
  readonly state: string;
}

export interface Oidcdienst {
  readonly config: Aanmelddienst;
  /** The address to send somebody to, and what to remember until they are back. Throws `te-druk` when the service is away. */
  begin(hint: string | undefined): Promise<{ readonly adres: string; readonly geheimen: Stroomgeheimen }>;
  /** What the service says of whoever came back with this address. */
  rondAf(terugMet: URL, geheimen: Stroomgeheimen): Promise<Uitkomst<Bewering, Weigering>>;
}

/** Seconds that we wait for an answer of the service. */
const GEDULD = 8;
/** Keys and addresses of a service are asked for again after this long, in ms. */
const HOUDBAAR = 60 * 60_000;

/** A log-in service (OpenID Connect: code with PKCE, nonce and state). `adres`: the public address of this installation. */
export function maakOidcdienst(config: Aanmelddienst, adres: string): Oidcdienst {
  const terug = oidcTerug(adres, config.id);
  const ontdek = metGeheugen(() => ontdekDienst(config));
  return {
    config,
    async begin(hint) {
      const client = await ontdek().catch(() => {
        throw new BakenFout('te-druk', `De inlogdienst ${config.naam} is nu niet te bereiken.`);
      });
      const geheimen = {
        verifier: oidc.randomPKCECodeVerifier(),
        nonce: oidc.randomNonce(),
        state: oidc.randomState(),
      };
      const { niveau } = config.claims;
      const doel = oidc.buildAuthorizationUrl(client, {
        redirect_uri: terug,
        scope: config.scope ?? 'openid',
        code_challenge: await oidc.calculatePKCECodeChallenge(geheimen.verifier),
        code_challenge_method: 'S256',
        nonce: geheimen.nonce,
        state: geheimen.state,
        ...(hint !== undefined && { login_hint: hint }),
        ...(niveau?.claim === 'acr' && { acr_values: niveau.waarden.join(' ') }),
      });
      return { adres: doel.href, geheimen };
    },
    async rondAf(terugMet, geheimen) {
      if (terugMet.searchParams.has('error') && terugMet.searchParams.get('state') === geheimen.state)
        return mislukt('afgebroken');
      try {
        return leesClaims(await vraagClaims(await ontdek(), config, terugMet, geheimen), config.claims);
      } catch (fout) {
        return mislukt(isNetwerkfout(fout) ? 'dienst-onbereikbaar' : 'mislukt');
      }
    },
  };
}

async function ontdekDienst({ issuer, clientId, clientSecret, clientAuthenticatie }: Aanmelddienst) {
  const adres = new URL(issuer);
  const wijze = clientAuthenticatie === 'post' ? oidc.ClientSecretPost : oidc.ClientSecretBasic;
  const client = await oidc.discovery(adres, clientId, {}, wijze(clientSecret), {
    timeout: GEDULD,
    // The configuration lets plain http through for this computer only.
    execute: adres.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
  });
  // Also where TLS says who answers: a signature is checked that could be checked.
  oidc.enableNonRepudiationChecks(client);
  return client;
}

async function vraagClaims(
  client: oidc.Configuration,
  { userinfo }: Aanmelddienst,
  terugMet: URL,
  { verifier, nonce, state }: Stroomgeheimen,
): Promise<Record<string, unknown>> {
  const tokens = await oidc.authorizationCodeGrant(client, terugMet, {
    pkceCodeVerifier: verifier,
    expectedNonce: nonce,
    expectedState: state,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('no id token');
  return userinfo ? { ...(await oidc.fetchUserInfo(client, tokens.access_token, claims.sub)), ...claims } : claims;
}

const isNetwerkfout = (fout: unknown): boolean =>
  fout instanceof TypeError || ['OAUTH_TIMEOUT', 'OAUTH_ABORT'].includes((fout as { code?: string }).code ?? '');

/** Keeps what was found for a while; what failed is tried again at the next question. */
function metGeheugen<T>(vraag: () => Promise<T>): () => Promise<T> {
  let bekend: { readonly sinds: number; readonly waarde: Promise<T> } | undefined;
  return () => {
    if (!bekend || Date.now() - bekend.sinds > HOUDBAAR) {
      const nieuw = { sinds: Date.now(), waarde: vraag() };
      bekend = nieuw;
      nieuw.waarde.catch(() => {
        if (bekend === nieuw) bekend = undefined;
      });
    }
    return bekend.waarde;
  };
}

/** All services of this installation, by id. */
export const maakOidcdiensten = (diensten: readonly Aanmelddienst[], adres: string): ReadonlyMap<string, Oidcdienst> =>
  new Map(diensten.map((dienst) => [dienst.id, maakOidcdienst(dienst, adres)]));
