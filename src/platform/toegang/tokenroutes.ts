import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { schrijfOp } from '../http/index.ts';
import { BEZOEKER } from './domain.ts';
import type { Inlogomgeving } from './inloggen.ts';
import { controleerMachine, geefToken, TOKENDUUR } from './machinestore.ts';

type Tokenfout = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type';

/** Who a system says it is. */
interface Inloggegevens {
  readonly id: string;
  readonly geheim: string;
}

/** `id:secret` of the header, each form-encoded (RFC 6749, 2.3.1). */
function leesBasic(header: string): Inloggegevens | null {
  const [, code] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header) ?? [];
  const [, id, geheim] = /^([^:]*):(.*)$/s.exec(Buffer.from(code ?? '', 'base64').toString()) ?? [];
  if (id === undefined || geheim === undefined) return null;
  try {
    return { id: decodeURIComponent(id), geheim: decodeURIComponent(geheim) };
  } catch {
    return null;
  }
}

function leesGegevens({ headers, body }: FastifyRequest): Inloggegevens | Tokenfout {
  const { client_id: id, client_secret: geheim } = (body ?? {}) as Record<string, unknown>;
  const basic = headers.authorization;
  // One way at a time: two would leave open which of them counts.
  if (basic !== undefined && geheim !== undefined) return 'invalid_request';
  if (basic !== undefined) return leesBasic(basic) ?? 'invalid_client';
  return typeof id === 'string' && typeof geheim === 'string' ? { id, geheim } : 'invalid_client';
}

const UITLEG: Readonly<Record<Tokenfout, string>> = {
  invalid_request: 'Verwacht een formulier met grant_type=client_credentials, en id en geheim op een manier.',
  invalid_client: 'Dit systeem is niet bekend, of het geheim klopt niet (meer).',
  unsupported_grant_type: 'Alleen client_credentials bestaat hier.',
};

function weiger(antwoord: FastifyReply, error: Tokenfout): FastifyReply {
  if (error === 'invalid_client') antwoord.code(401).header('WWW-Authenticate', 'Basic realm="Baken"');
  else antwoord.code(400);
  return antwoord.send({ error, error_description: UITLEG[error] });
}

/** Where systems of a party get their token: OAuth 2.0 client credentials (RFC 6749, 4.4). Not part of the API itself. */
export async function tokenRoutes(app: FastifyInstance, { database: { db }, logboek }: Inlogomgeving): Promise<void> {
  await app.register(formbody, { bodyLimit: 4096 });

  const meld = (verzoek: FastifyRequest, wie: FastifyRequest['vrager'], gelukt: boolean, toelichting: string) =>
    schrijfOp(logboek, verzoek, {
      wie,
      handeling: 'geefToken',
      soort: 'aanmelden',
      uitkomst: gelukt ? 'toegestaan' : 'geweigerd',
      status: gelukt ? 200 : 401,
      toelichting,
    });

  app.post('/oauth/token', { schema: { hide: true } }, async (verzoek, antwoord) => {
    antwoord.header('Cache-Control', 'no-store').header('Pragma', 'no-cache');
    const { grant_type: soort } = (verzoek.body ?? {}) as Record<string, unknown>;
    if (typeof soort !== 'string') return weiger(antwoord, 'invalid_request');
    if (soort !== 'client_credentials') return weiger(antwoord, 'unsupported_grant_type');
    const gegevens = leesGegevens(verzoek);
    if (gegevens === 'invalid_request') return weiger(antwoord, gegevens);
    const machine =
      typeof gegevens === 'object'
        ? await controleerMachine(db, gegevens.id, gegevens.geheim, verzoek.begonnenOp)
        : null;
    if (!machine?.client) {
      await meld(verzoek, BEZOEKER, false, 'systeem onbekend, verlopen of verkeerd geheim');
      return weiger(antwoord, 'invalid_client');
    }
    const token = await geefToken(db, machine.client, verzoek.begonnenOp);
    await meld(verzoek, machine, true, 'via client_credentials');
    return antwoord.send({ access_token: token, token_type: 'Bearer', expires_in: TOKENDUUR });
  });
}
