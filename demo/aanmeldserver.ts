import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Adapter, type AdapterPayload } from 'oidc-provider';
import { type Aanmelddienst, oidcTerug } from '../src/platform/toegang/oidc/configuratie.ts';
import { DEMOMENSEN, type Demopersoon, emailVan } from './mensen.ts';

/** What the log-in service tells of an account, next to its name (`sub`). */
export type Accountclaims = Readonly<Record<string, unknown>>;

export interface Aanmeldserver {
  /** The service as Baken must know it. */
  readonly dienst: Aanmelddienst;
  sluit(): Promise<void>;
}

export interface Aanmeldserveropties {
  /** The public address of Baken: the only place that people are sent back to. */
  readonly adres: string;
  readonly id?: string;
  readonly accounts?: ReadonlyMap<string, Accountclaims>;
}

const CLAIMS = ['name', 'email', 'organisatie', 'rollen', 'niveau'];

const claimsVan = ({ account, naam, partij, rollen }: Demopersoon): Accountclaims => ({
  name: naam,
  email: emailVan(account),
  organisatie: partij,
  rollen,
  niveau: 'substantieel',
});

export const DEMOACCOUNTS: ReadonlyMap<string, Accountclaims> = new Map(
  DEMOMENSEN.map((persoon) => [persoon.account, claimsVan(persoon)]),
);

/**
 * A real OpenID provider on a free port of this computer, with keys of its own that nobody keeps. It is only for the demo
 * and the tests: **whoever asks for an account gets it, without a password**. Everything else (code, PKCE, signatures,
 * nonce) is as it is with any provider.
 */
export async function startAanmeldserver(opties: Aanmeldserveropties): Promise<Aanmeldserver> {
  const { adres, id = 'demo', accounts = DEMOACCOUNTS } = opties;
  let behandel = (_verzoek: IncomingMessage, antwoord: ServerResponse): void => void antwoord.writeHead(503).end();
  const server = createServer((verzoek, antwoord) => behandel(verzoek, antwoord));
  await new Promise<void>((klaar, mislukt) => server.once('error', mislukt).listen(0, '127.0.0.1', klaar));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientSecret = randomBytes(32).toString('base64url');
  const provider = maakProvider(issuer, { clientSecret, terug: oidcTerug(adres, id) }, accounts);
  behandel = behandelaar(provider, accounts);
  return {
    dienst: {
      id,
      naam: 'Demonstratie',
      issuer,
      clientId: CLIENT,
      clientSecret,
      namens: 'alle',
      claims: {
        naam: 'name',
        email: 'email',
        organisatie: { claim: 'organisatie', soort: 'naam' },
        rollen: { claim: 'rollen' },
      },
    },
    sluit: async () => {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    },
  };
}

const CLIENT = 'baken';

function maakProvider(
  issuer: string,
  client: { clientSecret: string; terug: string },
  accounts: ReadonlyMap<string, Accountclaims>,
): Provider {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const opslag = new Map<string, AdapterPayload>();
  return new Provider(issuer, {
    adapter: (soort: string) => maakGeheugen(opslag, soort),
    clients: [
      {
        client_id: CLIENT,
        client_secret: client.clientSecret,
        redirect_uris: [client.terug],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' } as never] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    claims: { openid: ['sub', ...CLAIMS] },
    // All claims in the ID token, so that Baken needs no second question.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: true },
      rpInitiatedLogout: { enabled: false },
    },
    interactions: { url: (_ctx, { uid }) => `/wie/${uid}` },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_ctx, accountId) => {
      const claims = accounts.get(accountId);
      return claims && { accountId, claims: () => ({ ...claims, sub: accountId }) };
    },
    // Nobody is asked for consent: the only client is Baken itself.
    loadExistingGrant: async ({ oidc }) => {
      const [clientId, accountId] = [oidc.client?.clientId, oidc.session?.accountId];
      if (clientId === undefined || accountId === undefined) return undefined;
      const grant = new oidc.provider.Grant({ clientId, accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
}

/** Answers "who are you?" by itself, with the account that was asked for; all else is up to the provider. */
function behandelaar(provider: Provider, accounts: ReadonlyMap<string, Accountclaims>) {
  const rest = provider.callback();
  return (verzoek: IncomingMessage, antwoord: ServerResponse): void => {
    // Every log-in stands on its own: who shows the demo is a different person each time.
    verzoek.headers.cookie = verzoek.headers.cookie?.replace(/(^|; )_session(\.\w+)?=[^;]*/g, '');
    if (!verzoek.url?.startsWith('/wie/')) return void rest(verzoek, antwoord);
    meldAan(provider, accounts, verzoek, antwoord).catch(() => antwoord.writeHead(400).end());
  };
}

async function meldAan(
  provider: Provider,
  accounts: ReadonlyMap<string, Accountclaims>,
  verzoek: IncomingMessage,
  antwoord: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(verzoek, antwoord);
  const accountId = String(params.login_hint ?? '');
  const uitkomst = accounts.has(accountId)
    ? { login: { accountId, remember: false } }
    : { error: 'access_denied', error_description: 'unknown account' };
  await provider.interactionFinished(verzoek, antwoord, uitkomst, { mergeWithLastSubmission: false });
}

/** What the provider must remember, in this process only. */
function maakGeheugen(opslag: Map<string, AdapterPayload>, soort: string): Adapter {
  const plek = (id: string) => `${soort}:${id}`;
  const zoek = async (past: (payload: AdapterPayload) => boolean) =>
    [...opslag].find(([sleutel, payload]) => sleutel.startsWith(`${soort}:`) && past(payload))?.[1];
  return {
    async upsert(id, payload, seconden) {
      opslag.set(plek(id), payload);
      if (seconden) setTimeout(() => opslag.delete(plek(id)), seconden * 1000).unref();
    },
    find: async (id) => opslag.get(plek(id)),
    findByUid: (uid) => zoek((payload) => payload.uid === uid),
    findByUserCode: (code) => zoek((payload) => payload.userCode === code),
    async consume(id) {
      const payload = opslag.get(plek(id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => void opslag.delete(plek(id)),
    async revokeByGrantId(grantId) {
      for (const [sleutel, payload] of opslag) if (payload.grantId === grantId) opslag.delete(sleutel);
    },
  };
}
