import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { BakenFout, FOUTEN, type Foutcode, type Plek } from '../../kernel/fouten.ts';

/** One invalid place of the input, as the NL API Design Rules (/core/error-handling/bad-input) describe it. */
interface OngeldigePlek {
  in: 'body' | 'query' | 'path' | 'header';
  location: { pointer: string } | { name: string };
  code: string;
  detail: string;
}

/** A problem document after RFC 9457. */
export interface Probleem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: OngeldigePlek[];
}

const DELEN = { body: 'body', querystring: 'query', params: 'path', headers: 'header' } as const;

const alsPointer = (plek: string): string => `#/${plek.replace(/^[#/]+/, '').replaceAll('.', '/')}`;

function plaatsIn(deel: OngeldigePlek['in'], plek: string, code: string, detail: string): OngeldigePlek {
  const location = deel === 'body' ? { pointer: alsPointer(plek) } : { name: plek.replace(/^\//, '') };
  return { in: deel, location, code, detail };
}

function probleem(code: Foutcode, detail: string, pad: string, errors: OngeldigePlek[] = []): Probleem {
  const { status, titel } = FOUTEN[code];
  const kern = { type: `/problemen/${code}`, title: titel, status, detail, instance: pad };
  return errors.length > 0 ? { ...kern, errors } : kern;
}

const uitPlek = (plek: Plek): OngeldigePlek => plaatsIn('body', plek.plek, 'ongeldig', plek.melding);

function uitZod(fout: FastifyError, pad: string): Probleem {
  const deel = DELEN[(fout.validationContext ?? 'body') as keyof typeof DELEN] ?? 'body';
  const errors = (fout.validation ?? []).map((v) =>
    plaatsIn(deel, v.instancePath, v.keyword || 'ongeldig', v.message ?? 'voldoet niet'),
  );
  const namen = errors.map((e) => ('name' in e.location ? e.location.name : e.location.pointer)).join(', ');
  return probleem('ongeldige-invoer', `Controleer: ${namen || 'de invoer'}.`, pad, errors);
}

/** Codes with which Fastify itself refuses a request, as entries of our own catalogue. */
const VAN_FASTIFY: Readonly<Record<string, Foutcode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'te-groot',
  FST_REQ_FILE_TOO_LARGE: 'te-groot',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'verkeerd-bestand',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'verkeerd-bestand',
  FST_ERR_BAD_URL: 'ongeldige-invoer',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'ongeldige-invoer',
  FST_ERR_CTP_INVALID_JSON_BODY: 'ongeldige-invoer',
};

/** The problem document of an error. What is not in the catalogue is noted, and tells nothing. */
export function naarProbleem(fout: FastifyError, verzoek: FastifyRequest): Probleem {
  const pad = verzoek.url.split('?')[0] ?? '/';
  if (fout instanceof BakenFout) return probleem(fout.code, fout.message, pad, fout.plekken.map(uitPlek));
  if (hasZodFastifySchemaValidationErrors(fout)) return uitZod(fout, pad);
  const bekend = VAN_FASTIFY[fout.code];
  if (bekend) return probleem(bekend, FOUTEN[bekend].titel, pad);
  if (fout.statusCode !== undefined && fout.statusCode >= 400 && fout.statusCode < 500)
    return { ...probleem('ongeldige-invoer', 'Dit verzoek kan Baken niet lezen.', pad), status: fout.statusCode };
  verzoek.log.error({ err: fout }, 'onverwachte fout');
  const detail = `Er ging iets mis in Baken. Noem bij een vraag dit nummer: ${verzoek.id}.`;
  return { type: '/problemen/storing', title: 'Storing', status: 500, detail, instance: pad };
}

function stuurProbleem(antwoord: FastifyReply, inhoud: Probleem): FastifyReply {
  // Sent as text: the schema of the route describes its success, not its refusal.
  return antwoord.code(inhoud.status).type('application/problem+json').send(JSON.stringify(inhoud));
}

/** Answers an error with its problem document. */
export const weiger = (fout: FastifyError, verzoek: FastifyRequest, antwoord: FastifyReply): FastifyReply =>
  stuurProbleem(antwoord, naarProbleem(fout, verzoek));

/** Everything that goes wrong in a request becomes a problem document here, and only here. */
export function registreerProblemen(app: FastifyInstance): void {
  app.setErrorHandler(weiger);
  app.setNotFoundHandler((verzoek, antwoord) => {
    const pad = verzoek.url.split('?')[0] ?? '/';
    return stuurProbleem(antwoord, probleem('niet-gevonden', `Hier is niets: ${pad}`, pad));
  });
}
