import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import cookie from '@fastify/cookie';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, type MetDatabase, metToegang } from '../database/index.ts';
import type { Logboek } from '../logboek/index.ts';
import {
  BEZOEKER,
  type Eis,
  isLandelijk,
  maakSessiezoeker,
  magRoute,
  raakAan,
  rang,
  rechtVan,
  type Sessie,
  type Sessiezoeker,
  type Toegangseis,
  type Vrager,
  vindMachine,
} from '../toegang/index.ts';
import { registreerGrenzen, VERZOEKGRENZEN, type Verzoekgrenzen } from './grenzen.ts';
import { API_PAD } from './openapi.ts';
import { naarProbleem } from './problemen.ts';
import { maakVermelding } from './vermelding.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call this route. Every route of the API has one; the program does not start without. */
    toegang?: Toegangseis;
    /** Only for people: a system may propose, a person decides. */
    mens?: boolean;
    /** The screen asks this by itself: it is no sign that somebody is there. */
    vanzelf?: boolean;
  }
  interface FastifyRequest {
    /** Who asks. */
    vrager: Vrager;
    /** The session of a person; null for a machine and a visitor. */
    sessie: Sessie | null;
    /** One id for this request in both logs. */
    verwerkingId: string;
    /** The room itself wrote in the access log what was done: with more than the guard knows. */
    vermeld: boolean;
    /** When the request came in. */
    begonnenOp: Date;
    /** Reads and writes as the one who asks: the database shows only what that role may see. */
    metToegang: MetDatabase;
  }
}

/** The cookie of a session. The prefix makes browsers keep it to this host, to https (or this computer) and to all paths. */
export const SESSIEKOEKJE = '__Host-baken';

export interface Bewakingsopties {
  readonly database: Database;
  readonly logboek: Logboek;
  /** How often one may ask, where it differs from the usual. */
  readonly grenzen?: Partial<Verzoekgrenzen>;
}

/** Gives every request its number, its moment and, until it is known better, a visitor: also what is refused at the door is logged. */
export function registreerVerzoek(app: FastifyInstance): void {
  app.decorateRequest('vrager', null as unknown as Vrager);
  app.decorateRequest('sessie', null);
  app.decorateRequest('verwerkingId', '');
  app.decorateRequest('vermeld', false);
  app.decorateRequest('begonnenOp', null as unknown as Date);
  app.addHook('onRequest', async (verzoek) => {
    verzoek.begonnenOp = new Date();
    verzoek.verwerkingId = randomUUID();
    verzoek.vrager = BEZOEKER;
  });
}

/**
 * Decides for every request who asks and whether that role may call the route at all; what it then gets to see, the
 * database decides. Nothing about a provider leaves before it stands in the access log.
 */
export async function registreerBewaking(app: FastifyInstance, opties: Bewakingsopties): Promise<void> {
  const { database, logboek } = opties;
  await app.register(cookie);
  const vindSessie = maakSessiezoeker(database);
  const wacht = await registreerGrenzen(app, { ...VERZOEKGRENZEN, ...opties.grenzen });
  app.decorateRequest('metToegang', function <T>(this: FastifyRequest, werk: (eigen: Database) => Promise<T>) {
    return metToegang(database, { ...this.vrager, landelijk: isLandelijk(this.vrager.rol) }, werk);
  });

  app.addHook('onRoute', ({ url, config }) => {
    if (url.startsWith(API_PAD) && config?.toegang === undefined)
      throw new Error(`route ${url} heeft geen regel voor toegang (config.toegang)`);
  });

  app.addHook('onRequest', async (verzoek, antwoord) => {
    const { toegang, vanzelf, mens } = verzoek.routeOptions.config;
    await wacht.aanDeDeur(verzoek, antwoord);
    if (toegang === undefined) return;
    const bekend = await identificeer(database, vindSessie, verzoek);
    // Also who may not come in is counted: every refusal is a line in the log.
    await wacht.perVrager(verzoek, antwoord);
    if (!bekend) throw new BakenFout('niet-aangemeld', 'Dit token is niet (meer) geldig. Vraag een nieuw token aan.');
    if (verzoek.sessie && !vanzelf) await raakAan(database.db, verzoek.sessie, verzoek.begonnenOp);
    weigerOnbevoegd(verzoek.vrager, verzoek.sessie, toegang);
    if (mens && verzoek.sessie === null)
      throw new BakenFout('verboden', 'Dit beslist een mens. Een systeem mag het alleen voorstellen.');
    if (typeof toegang === 'object') await weigerAnderen(verzoek, toegang);
  });

  app.addHook('onSend', async (verzoek, antwoord, lading) => {
    try {
      const vermelding = await maakVermelding(database, verzoek, antwoord.statusCode);
      if (vermelding) await logboek.schrijf(vermelding);
      return lading;
    } catch (fout) {
      // Not thrown: Fastify would begin anew with the answer of that error, which cannot be written down either.
      return inPlaatsVan(lading, fout as FastifyError, verzoek, antwoord);
    }
  });
}

/** What somebody gets when it could not be written down that they get it: the reason, and nothing else. */
function inPlaatsVan(lading: unknown, fout: FastifyError, verzoek: FastifyRequest, antwoord: FastifyReply): string {
  if (lading instanceof Readable) lading.destroy();
  for (const kop of ['Content-Disposition', 'Content-Encoding', 'Content-Length', 'ETag', 'Set-Cookie', 'Location'])
    antwoord.removeHeader(kop);
  const probleem = naarProbleem(fout, verzoek);
  antwoord.code(probleem.status).header('Cache-Control', 'no-store').type('application/problem+json');
  return JSON.stringify(probleem);
}

/** Finds out who asks; false when a token was given that is none. */
async function identificeer(database: Database, vindSessie: Sessiezoeker, verzoek: FastifyRequest): Promise<boolean> {
  const drager = /^Bearer ([\w-]{20,200})$/.exec(verzoek.headers.authorization ?? '')?.[1];
  if (drager) {
    const machine = await vindMachine(database, drager, verzoek.begonnenOp);
    if (machine) verzoek.vrager = machine;
    return machine !== null;
  }
  const koekje = verzoek.cookies[SESSIEKOEKJE];
  const gevonden = koekje ? await vindSessie(koekje) : null;
  if (gevonden) {
    verzoek.sessie = gevonden.sessie;
    verzoek.vrager = gevonden.vrager;
  }
  return true;
}

function weigerOnbevoegd(vrager: Vrager, sessie: Sessie | null, toegang: Toegangseis): void {
  if (toegang === 'openbaar') return;
  const bekend = sessie !== null || vrager.client !== null;
  if (!bekend) throw new BakenFout('niet-aangemeld', 'U bent niet (meer) ingelogd. Log in en probeer het opnieuw.');
  // A person without any functie is known, and may look at who they are, but nothing else.
  if (toegang === 'ingelogd') return;
  if (!magRoute(vrager.rol, toegang)) throw new BakenFout('verboden', 'Dit is niet zichtbaar voor uw rol.');
}

/** Who may not see everyone is asked, by the database, whether the region or provider in the path is one that may be seen. */
async function weigerAnderen(verzoek: FastifyRequest, { doelen, recht, bereik }: Eis): Promise<void> {
  if (bereik !== 'regio' && bereik !== 'zaak') return;
  if (rechtVan(verzoek.vrager.rol, doelen, ['iedereen']) >= rang(recht)) return;
  const { code = '', kvk = '' } = verzoek.params as { code?: string; kvk?: string };
  const vraag =
    bereik === 'regio'
      ? { text: 'select $1 = any (toegang_regios()) as mag', values: [code] }
      : {
          text: `select exists (select from organisatie where kvk = $1
            and id = any (toegang_organisaties($2, null, $3))) as mag`,
          values: [kvk, [...doelen], rang(recht)],
        };
  const mag = await verzoek.metToegang(async ({ pool }) => (await pool.query<{ mag: boolean }>(vraag)).rows[0]?.mag);
  if (mag) return;
  // A region is shown whole or not at all: of another region one would see a piece, and take it for everything.
  if (bereik === 'regio') throw new BakenFout('verboden', 'Deze regio is niet zichtbaar voor uw rol.');
  // Whether a provider exists is not told to who may not see it.
  throw new BakenFout(
    'niet-gevonden',
    `KvK-nummer ${kvk} staat niet in het register, of is niet zichtbaar voor uw rol.`,
  );
}
